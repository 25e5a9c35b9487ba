//! What the marks of a matrix mean by its own legend: `✔ = transposed`, several in a
//! cell, or a mark and its meaning in two cells beside each other.

use std::collections::HashMap;

use crate::{
    draft::Meaning,
    ingest::{sheet::Row, words::Words},
};

/// The longest text that is a mark, in signs.
const LONGEST: usize = 12;

/// Marks with their meanings. One that is explained in two ways has none.
#[derive(Debug, Default)]
pub(super) struct Legend(HashMap<String, Option<Meaning>>);

impl Legend {
    /// Takes in what a row beside the matrix explains; whether it explains anything.
    pub(super) fn take(&mut self, row: &Row, words: &Words) -> bool {
        let texts: Vec<String> =
            (0..row.filled()).map(|at| row.cell(at).text().trim().to_owned()).collect();
        let mut explains = false;
        for text in &texts {
            for part in text.split([';', '\n', ',', '|']) {
                if let Some((mark, meaning)) = explained(part, words) {
                    explains = true;
                    self.add(mark, meaning);
                }
            }
        }
        for pair in texts.windows(2) {
            let [mark, meaning] = pair else { continue };
            if is_mark(mark, words)
                && let Some(meaning) = meaning_of(meaning, words)
            {
                explains = true;
                self.add(mark, meaning);
            }
        }
        explains
    }

    fn add(&mut self, mark: &str, meaning: Meaning) {
        let known = self.0.entry(mark.to_lowercase()).or_insert(Some(meaning));
        if *known != Some(meaning) {
            *known = None;
        }
    }

    /// What a mark means.
    pub(super) fn meaning(&self, mark: &str) -> Option<Meaning> {
        self.0.get(&mark.trim().to_lowercase()).copied().flatten()
    }
}

/// `✔ = transposed`, also behind the word for legend and a colon.
fn explained<'a>(text: &'a str, words: &Words) -> Option<(&'a str, Meaning)> {
    ["=", "–", "—", " - ", ":", "→"].iter().find_map(|by| {
        let (mark, meaning) = text.rsplit_once(by)?;
        let mark = mark.rsplit(':').next().unwrap_or_default().trim();
        let meaning = meaning_of(meaning, words)?;
        is_mark(mark, words).then_some((mark, meaning))
    })
}

fn meaning_of(text: &str, words: &Words) -> Option<Meaning> {
    let meaning = words.value(text.trim())?;
    (meaning.status().is_some() || meaning == Meaning::Nothing).then_some(meaning)
}

fn is_mark(text: &str, words: &Words) -> bool {
    let length = text.chars().count();
    (1..=LONGEST).contains(&length) && words.value(text).is_none()
}
