//! What stands beside a matrix and may speak of its cells: columns that say a day, a
//! source, an aspect, a point or another act of each row, and titles above columns that
//! say such things of these. None of it is read here, so that nothing is taken from the
//! cells of which it may speak. It makes no finding.

use std::collections::{BTreeSet, HashSet};

use super::{
    cell::Signs,
    lines::{Block, Line},
    read::{Read, is_labelled},
};
use crate::{
    draft::Meaning,
    ingest::{
        layout::{
            act::{
                Act, another_act, heads_acts, is_act_alone, is_another_act,
                is_another_act_in_a_column, unknown_act,
            },
            finding::{Said, is_time, said},
        },
        sheet::Row,
    },
    issue::{Answer, Code, Severity},
};

/// Rows and columns from which nothing is taken, since something beside them speaks of
/// them.
#[derive(Default)]
pub(super) struct Beside {
    /// By number.
    pub(super) rows: HashSet<u32>,
    /// By block and column.
    pub(super) columns: BTreeSet<(usize, usize)>,
    /// Columns of which it was told that they speak of the rows.
    pub(super) told: BTreeSet<(usize, usize)>,
}

/// How many rows above the headings can hold titles of columns.
const TITLES: usize = 3;

type Explained<'a> = (Line<'a>, Vec<usize>);

impl Read<'_> {
    /// Finds what stands beside the matrix, and says so.
    pub(super) fn beside(
        &mut self,
        blocks: &[Block<'_>],
        lines: &[Explained<'_>],
        signs: &Signs,
    ) -> Beside {
        let mut found = Beside::default();
        for (at, block) in blocks.iter().enumerate() {
            let below: Vec<&Explained<'_>> = lines
                .iter()
                .filter(|(line, _)| line.block == at && is_labelled(&line.label))
                .collect();
            let width = below.iter().map(|(line, _)| line.row.cells.len()).max().unwrap_or(0);
            let free = (0..width).filter(|at| !self.is_label(*at) && !block.across.is_column(*at));
            for column in free.collect::<Vec<_>>() {
                if signs.words.told(&block.text(column)) == Some(Meaning::Nothing) {
                    continue;
                }
                let is_headed = heads_acts(&block.text(column));
                if self.acts((column, is_headed), &below, &mut found) {
                    found.told.insert((at, column));
                    continue;
                }
                self.speaking((at, column), block, &below, signs, &mut found);
            }
        }
        if let Some(block) = blocks.first() {
            self.titles(block, signs, &mut found);
        }
        found
    }

    /// Rows that a column says to be about another act, or of which it names none that
    /// is known; a blank cell goes with the one above it. Whether the column names acts.
    fn acts(
        &mut self,
        (column, is_headed): (usize, bool),
        below: &[&Explained<'_>],
        found: &mut Beside,
    ) -> bool {
        let text = |row: &Row| row.cell(column).text().trim().to_owned();
        let is_of_acts = is_headed || below.iter().any(|(line, _)| is_act_alone(&text(line.row)));
        let mut last = None;
        let mut names_acts = is_of_acts;
        for (line, _) in below {
            let text = text(line.row);
            let act = Act::of_cell(&text);
            if is_of_acts {
                last = act.or(last);
            } else if is_another_act_in_a_column(&text, is_headed) {
                last = Some(Act::Other);
                names_acts = true;
            } else if act.is_some() {
                names_acts |= act == Some(Act::Ours);
                last = None;
            }
            let (severity, message) = match last {
                Some(Act::Other) => (Severity::Warning, another_act(&text).to_owned()),
                Some(Act::Unknown) => (Severity::Error, unknown_act(&text)),
                Some(Act::Ours) | None => continue,
            };
            if found.rows.insert(line.row.number) {
                let place = (column, line.row.number);
                self.say(Code::OtherAct, severity, place, "", &text, message);
            }
        }
        names_acts
    }

    /// A column that says something of each row that is not read here.
    fn speaking(
        &mut self,
        (block_at, column): (usize, usize),
        block: &Block<'_>,
        below: &[&Explained<'_>],
        signs: &Signs,
        found: &mut Beside,
    ) {
        let is_said = |row: &Row| {
            let text = row.cell(column).text();
            said(&signs.words, &text) != Said::Nothing
        };
        let filled = below
            .iter()
            .filter(|(line, explained)| !explained.contains(&column) && is_said(line.row));
        let filled: Vec<&Row> = filled.map(|(line, _)| line.row).collect();
        let heading = block.text(column);
        let is_aspect = |text: &str| signs.words.value(text).and_then(Meaning::aspect).is_some();
        let what = match signs.words.heading(&heading) {
            Some(Meaning::AsOf) => "on which day",
            Some(Meaning::Source) => "from which source",
            Some(Meaning::Aspect) => "about what",
            Some(Meaning::Paragraph | Meaning::Point) => "about which part of the provision",
            None if filled.iter().any(|row| is_aspect(&row.cell(column).text())) => "about what",
            None if filled.iter().all(|row| is_time(&row.cell(column).text())) => "at what time",
            _ => return,
        };
        if filled.is_empty() {
            return;
        }
        found.told.insert((block_at, column));
        found.rows.extend(filled.iter().map(|row| row.number));
        let message = format!(
            "`{heading}` may say {what} each row speaks, and in a matrix that is not read, so nothing is taken from a row that has something there; make a tracker of it, a row for each State and provision, or say for the whole file that the column means nothing"
        );
        let place = (column, block.heading.number);
        self.say(Code::UnknownColumn, Severity::Error, place, &heading, &heading, message);
        self.ask_mapping(&heading);
    }

    /// Titles above several columns, of which the first cell holds them.
    fn titles(&mut self, block: &Block<'_>, signs: &Signs, found: &mut Beside) {
        let reader = self.reader;
        let above = reader.above.iter().rev().skip(usize::from(block.above.is_some()));
        for row in above.take(TITLES) {
            let filled: Vec<usize> =
                (0..row.cells.len()).filter(|at| !row.cell(*at).is_blank()).collect();
            // A word with its value: `Stand:` and a day.
            let is_pair = filled.len() == 2 && filled.first() == Some(&0);
            for (nth, &at) in filled.iter().enumerate() {
                if !block.across.is_column(at) {
                    continue;
                }
                let text = row.cell(at).text().trim().to_owned();
                let is_aspect = signs.words.value(&text).and_then(Meaning::aspect).is_some();
                let is_alone = filled.len() == 1 || is_pair;
                let is_told = signs.words.told(&text) == Some(Meaning::Nothing);
                let is_act = is_another_act(&text);
                if is_told || !is_aspect && (is_alone || !is_act && !is_time(&text)) {
                    continue;
                }
                let until = filled.get(nth + 1).copied().unwrap_or(usize::MAX);
                let width = block.across.labels.len();
                let columns = (at..until.min(width)).filter(|at| block.across.is_column(*at));
                found.columns.extend(columns.map(|at| (0, at)));
                let place = (at, row.number);
                if is_act {
                    let message = format!(
                        "`{text}` is another act than Directive 2011/93/EU, so nothing is taken from the columns below it"
                    );
                    self.say(Code::OtherAct, Severity::Warning, place, "", &text, message);
                } else {
                    let message = format!(
                        "`{text}` says something of the columns below it that is not read here, so nothing is taken from them; put them on a sheet or into a file of their own, or say for the whole file that it means nothing"
                    );
                    self.say(Code::UnknownWord, Severity::Error, place, "", &text, message);
                    self.ask_mapping(&text);
                }
            }
        }
    }

    /// Lets somebody say what the text of the last issue means.
    pub(super) fn ask_mapping(&mut self, text: &str) {
        if let Some(issue) = self.issues.last_mut().filter(|_| !text.is_empty()) {
            issue.asks = Some(Answer::Mapping);
        }
    }
}
