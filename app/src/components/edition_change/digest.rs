//! What an edition changed, in a few lines of plain text: for the list of
//! editions and for the feed. Small enough to be kept for every edition.

use std::sync::Arc;

use data::{
    model::Day,
    revision::Counts,
    snapshot::{edition_change::ProcedureChange, finding::Evidence},
    table::Table,
};

use super::{
    compared::{EditionsCompared, Sides},
    grouped::{Group, name},
    procedures::stands,
    records::counted,
};
use crate::{address::View, context::PageContext, format, shell::Assets, words::Words};

/// How many lines are kept.
const MOST: usize = 40;

/// What an edition changed, as things stood on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Digest {
    /// The edition.
    pub revision: u32,
    /// The day.
    pub on: Day,
    /// How many cells of the matrix differ on that day, over all aspects.
    pub cells: usize,
    /// How many differ on earlier days only.
    pub cells_before: usize,
    /// How many procedures stand differently on that day.
    pub procedures: usize,
    /// The records that differ, by table.
    pub counts: Vec<(Table, Counts)>,
    /// Each difference in a line of text, the day's first, as many as are kept.
    pub lines: Vec<String>,
    /// How many differences have no line.
    pub more: usize,
}

impl Digest {
    /// What differs between two editions, in the words of a language.
    #[must_use]
    pub fn of(compared: &EditionsCompared, words: &Words) -> Self {
        let change = &compared.change;
        let ctx = PageContext {
            snapshot: compared.after.clone(),
            on: change.on,
            today: change.on,
            latest_revision: change.after,
            erased: 0,
            view: View::default(),
            path: String::new(),
            words: words.clone(),
            assets: Arc::new(Assets::default()),
            site: None,
        };
        let sides = Sides::of(&ctx, compared);
        let groups = |now: bool| {
            let of_it = change.statuses.iter().filter(|one| one.is_now() == now);
            Group::all(&sides, change.on, of_it)
        };
        let (now, past) = (groups(true), groups(false));
        let all = now.len() + past.len() + change.procedures.len();
        let lines: Vec<String> = now
            .iter()
            .map(|group| line(&sides, group))
            .chain(change.procedures.iter().map(|one| procedure(words, one)))
            .chain(past.iter().map(|group| line(&sides, group)))
            .take(MOST)
            .collect();
        Self {
            revision: change.after,
            on: change.on,
            cells: change.cells_now(),
            cells_before: change.cells_before(),
            procedures: change.procedures.len(),
            counts: change.counts.clone(),
            more: all - lines.len(),
            lines,
        }
    }

    /// Whether it changed what is said of the law.
    #[must_use]
    pub fn is_legal(&self) -> bool {
        !self.lines.is_empty()
    }

    /// How many records differ, a line for each table.
    #[must_use]
    pub fn records(&self, words: &Words) -> Vec<String> {
        self.counts.iter().map(|(table, counts)| counted(words, *table, counts)).collect()
    }
}

/// A group in a line, with the words of the finding that decides.
fn line(sides: &Sides, group: &Group<'_>) -> String {
    let words = &sides.after.words;
    let parts = group.parts.iter().map(|change| name(&sides.after, &change.part)).collect();
    let mut args = vec![
        ("state", words.name(&group.state).into()),
        ("parts", format::list(words, parts).into()),
        ("aspect", words.name_as("inside", &group.aspect).into()),
        ("before", group.before.clone().into()),
        ("after", group.after.clone().into()),
        ("from", format::day(words, group.from).into()),
    ];
    let said = match group.until {
        None => words.get("feed-line-now", &args),
        Some(until) => {
            args.push(("until", format::day(words, until).into()));
            words.get("feed-line-past", &args)
        }
    };
    text(sides, group).map_or(said.clone(), |text| format!("{said}. {text}"))
}

/// What the deciding finding says, if it says something in words.
fn text(sides: &Sides, group: &Group<'_>) -> Option<String> {
    let (earlier, rows) = group.evidence();
    let dataset = if earlier { &sides.before } else { &sides.after }.snapshot.dataset();
    rows.iter().find_map(|row| match row {
        Evidence::Assessment(row) => {
            let said = &dataset.assessments.facts().get(*row)?.record.finding;
            (!earlier && !said.is_empty()).then(|| sides.after.words.quoted(said))
        }
        Evidence::Step(_) => None,
    })
}

fn procedure(words: &Words, change: &ProcedureChange) -> String {
    let id = change.id;
    let number = id.number.map_or_else(|| words.say("procedure-no-number"), |one| one.to_string());
    words.get(
        "feed-line-procedure",
        &[
            ("state", words.name(&id.member_state).into()),
            ("type", words.name_as("inside", &id.procedure_type).into()),
            ("number", number.into()),
            ("before", stands(words, change.before.as_ref()).into()),
            ("after", stands(words, change.after.as_ref()).into()),
        ],
    )
}
