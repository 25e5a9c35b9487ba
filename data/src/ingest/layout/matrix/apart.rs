//! Rows of a matrix that share a label and are told apart by words in another column:
//! each may be about a part of what the label names, and none of them about the whole.
//! It makes no finding.

use super::{
    beside::Beside,
    cell::Signs,
    label::Label,
    lines::{Block, Line},
    read::{Read, is_labelled},
};
use crate::{
    draft::Meaning,
    issue::{Code, Severity},
};

impl Read<'_> {
    /// Finds such rows and says so; nothing is taken from them.
    pub(super) fn told_apart(
        &mut self,
        blocks: &[Block<'_>],
        lines: &[(Line<'_>, Vec<usize>)],
        signs: &Signs,
        found: &mut Beside,
    ) {
        let mut begun = 0;
        while let Some((first, _)) = lines.get(begun) {
            let follows = |pair: &&[(Line<'_>, Vec<usize>)]| goes_with(first, pair, blocks);
            let more = lines[begun..].windows(2).take_while(follows).count();
            let group = &lines[begun..=begun + more];
            begun += more + 1;
            let Some(block) = blocks.get(first.block).filter(|_| more > 0) else { continue };
            let Some(at) = self.column_that_tells(block, group, signs) else { continue };
            found.told.insert((first.block, at));
            for (line, _) in group.iter().filter(|(line, _)| is_labelled(&line.label)) {
                if !found.rows.insert(line.row.number) {
                    continue;
                }
                let text = line.row.cell(at).text().trim().to_owned();
                let what = if text.is_empty() {
                    "what stands in this column below or above".to_owned()
                } else {
                    format!("`{text}`")
                };
                let message = format!(
                    "{what} tells rows of one label apart and is not understood, so each may be about a part of it, and nothing is taken from this row; write what the row is about in its label and nothing else, such as Article 3(2), or say for the whole file that the heading of this column means nothing"
                );
                let column = block.text(at);
                let place = (at, line.row.number);
                self.say(Code::BadValue, Severity::Error, place, &column, &text, message);
            }
        }
    }

    /// The column in which other words stand in each row; numbers may count the rows.
    fn column_that_tells(
        &self,
        block: &Block<'_>,
        group: &[(Line<'_>, Vec<usize>)],
        signs: &Signs,
    ) -> Option<usize> {
        let width = group.iter().map(|(line, _)| line.row.cells.len()).max()?;
        let is_free = |at: &usize| !self.is_label(*at) && !block.across.is_column(*at);
        (0..width).filter(is_free).find(|at| {
            if signs.words.told(&block.text(*at)) == Some(Meaning::Nothing) {
                return false;
            }
            let texts = group.iter().filter(|(_, explained)| !explained.contains(at));
            let texts = texts.map(|(line, _)| line.row.cell(*at).text().trim().to_owned());
            let is_number =
                |text: &str| text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
            let mut words: Vec<String> = texts.filter(|text| !is_number(text)).collect();
            words.sort();
            words.dedup();
            words.len() > 1
        })
    }
}

/// Whether the second of two rows goes with the first row of a group: directly below
/// the one before, with the same label or none, and something in its cells.
fn goes_with(first: &Line<'_>, pair: &[(Line<'_>, Vec<usize>)], blocks: &[Block<'_>]) -> bool {
    let [(before, _), (line, explained)] = pair else { return false };
    let is_beside = line.row.number == before.row.number + 1 && line.block == first.block;
    let is_same = line.label == first.label || line.label == Label::Blank;
    let Some(block) = blocks.get(line.block) else { return false };
    let mut cells = (0..line.row.cells.len()).filter(|at| block.across.is_column(*at));
    let has_cells = cells.any(|at| !line.row.cell(at).is_blank() && !explained.contains(&at));
    is_labelled(&first.label) && is_beside && is_same && has_cells
}
