//! What a matrix holds in rows and columns that name no State and no provision: it is
//! left out, and said once a row or column. It makes no finding.

use std::collections::{BTreeSet, HashSet};

use super::{
    beside::Beside,
    cell::{Found, Signs},
    label::is_worded,
    legend::Legend,
    lines::{Block, Line},
    read::{Read, is_labelled},
};
use crate::{
    draft::Meaning,
    ingest::{
        layout::{
            act_in_doubt::is_in_words,
            finding::{STATUS, Said, is_time},
            title_says::{may_differ, says_the_same},
        },
        sheet::Row,
    },
    issue::{Code, Severity},
};

impl Read<'_> {
    /// Says of a row without a label that is known what is left out with it.
    pub(super) fn left_out(
        &mut self,
        line: &Line<'_>,
        block: &Block<'_>,
        explained: &[usize],
        signs: &Signs,
    ) {
        let row = line.row;
        let cells = (0..row.cells.len()).filter(|at| {
            block.across.is_column(*at) && !explained.contains(at) && !row.cell(*at).is_blank()
        });
        let cells: Vec<usize> = cells.collect();
        let shape = &self.reader.shape;
        let at = shape.label;
        let text = row.cell(at).text();
        let told = signs.words.told(&text) == Some(Meaning::Nothing);
        if cells.is_empty() || told {
            return;
        }
        let names = if shape.across.of_states { "provision" } else { "State" };
        let has_status = cells.iter().any(|at| signs.is_status(row.cell(*at)));
        let written = self.written(row, at);
        self.lost(has_status, (at, row.number), &written, names, "in this row");
        if has_status {
            for at in cells {
                self.not_understood(row, at, signs);
            }
        }
    }

    /// Says of a cell whose row or column is not known that it is not understood
    /// itself, so that all can be mended at once.
    fn not_understood(&mut self, row: &Row, at: usize, signs: &Signs) {
        let cell = row.cell(at);
        match signs.read(cell) {
            Found::Fault(code, message) => {
                let text = cell.text().into_owned();
                self.say(code, Severity::Error, (at, row.number), STATUS, &text, message);
            }
            Found::Said(Said::Unknown, text) => self.unknown((at, row.number), &text),
            Found::Said(..) => {}
        }
    }

    /// Says of a row of words between others what may have been meant for those below:
    /// nothing of it is taken. Whether it keeps out the rows below.
    pub(super) fn between(
        &mut self,
        line: &Line<'_>,
        block: &Block<'_>,
        explained: &[usize],
        signs: &Signs,
        has_rows_below: bool,
    ) -> bool {
        let row = line.row;
        let filled = (0..row.cells.len()).filter(|at| !row.cell(*at).is_blank());
        let filled: Vec<usize> = filled.filter(|at| !explained.contains(at)).collect();
        let has_cells = filled.iter().any(|at| block.across.is_column(*at));
        let Some(at) = filled.first().copied().filter(|_| !has_cells) else { return false };
        let text = row.cell(at).text().trim().to_owned();
        if signs.words.told(&text) == Some(Meaning::Nothing) {
            return false;
        }
        let place = (at, row.number);
        let says_what = signs.words.value(&text).and_then(Meaning::aspect).is_some();
        if has_rows_below
            && filled.len() == 1
            && (says_what
                || is_time(&text)
                || is_in_words(&text)
                || may_differ(row, &signs.words, &self.reader.given))
        {
            let message = format!(
                "`{text}` says something of the rows below it that is not read here, so nothing is taken from them; put them on a sheet or into a file of their own, or say for the whole file that it means nothing"
            );
            self.say(Code::UnknownWord, Severity::Error, place, &text, &text, message);
            self.ask_mapping(&text);
            return true;
        }
        if !has_rows_below && says_the_same(row, &signs.words, &self.reader.given) {
            return false;
        }
        let message = format!(
            "`{text}` names no row of the matrix, so it is left out; look whether it says something of the rows beside it"
        );
        self.say(Code::BadValue, Severity::Warning, place, &text, &text, message);
        false
    }

    /// Columns of which a row without a label, directly below the headings, says more
    /// that is not understood: they may be about a part of what stands in the heading.
    pub(super) fn below_headings(
        &mut self,
        block_at: usize,
        block: &Block<'_>,
        lines: &[(Line<'_>, Vec<usize>)],
        signs: &Signs,
    ) -> Vec<usize> {
        let first = lines.iter().find(|(line, _)| line.block == block_at);
        let Some((line, explained)) = first.filter(|(line, _)| !is_labelled(&line.label)) else {
            return Vec::new();
        };
        let row = line.row;
        // A row with a word before it, such as titles of the articles, tells of which part
        // a column is only where several columns have one article.
        let is_headed = !row.cell(self.reader.shape.label).is_blank();
        let says = |at: usize| {
            let cell = row.cell(at);
            !cell.is_blank() && !signs.is_status(cell) && !explained.contains(&at)
        };
        let says_more =
            |at: &usize| says(*at) && (!is_headed || self.shares_its_label(block, *at, &says));
        let columns: Vec<usize> = (0..row.cells.len())
            .filter(|at| block.across.is_column(*at))
            .filter(says_more)
            .collect();
        for at in &columns {
            let text = row.cell(*at).text().trim().to_owned();
            let heading = block.text(*at);
            let message = format!(
                "`{text}` below `{heading}` is not understood, and what stands below may be about a part of it, so nothing is taken from this column; write the whole reference in one cell, such as Article 3(2)"
            );
            let place = (*at, row.number);
            self.say(Code::BadValue, Severity::Error, place, &heading, &text, message);
        }
        columns
    }

    /// Says of a matrix in which nothing stands, and of a legend of which no mark does, that
    /// what people see there may be colours, which are not read.
    pub(super) fn unseen(&mut self, legend: &Legend, used: &HashSet<String>, has_rows: bool) {
        const COLOURS: &str = "colours of cells are not read, so if findings are told by them, write the status in each cell";
        if let Some((mark, at, row)) = legend.of_nothing_in(used.iter()) {
            let mark = mark.to_owned();
            let message = format!(
                "`{mark}` is explained here, and neither it nor any other mark that is explained stands in a cell of the matrix; {COLOURS}"
            );
            self.say(Code::BadValue, Severity::Warning, (at, row), STATUS, &mark, message);
        } else if has_rows && used.iter().all(String::is_empty) {
            let place = (self.reader.shape.label, self.reader.heading.number);
            let message = format!(
                "no cell of this matrix holds anything, so nothing is read from it; {COLOURS}"
            );
            self.say(Code::BadValue, Severity::Warning, place, "", "", message);
        }
    }

    /// Whether another column of a label has something in a row, too: one with the same
    /// label, or one without beside it, over which the label may be merged.
    fn shares_its_label(&self, block: &Block<'_>, at: usize, says: &dyn Fn(usize) -> bool) -> bool {
        let labels = &block.across.labels;
        let label = labels.get(at);
        let next = at + 1;
        let goes_on = !self.is_label(next) && block.text(next).is_empty() && says(next);
        let is_same = |other: &usize| *other != at && labels.get(*other) == label && says(*other);
        goes_on || (0..labels.len()).any(|other| is_same(&other))
    }

    /// Says of a row that the rows below it are about another act.
    pub(super) fn other_act(&mut self, row: &Row, at: usize) {
        let text = row.cell(at).text().trim().to_owned();
        let message = format!(
            "`{text}` is another act than Directive 2011/93/EU, so nothing below it is taken, until a row that names the Directive"
        );
        let place = (at, row.number);
        self.say(Code::OtherAct, Severity::Warning, place, &text, &text, message);
    }

    /// The label of a row as it is written, with the paragraph beside it.
    fn written(&self, row: &Row, at: usize) -> String {
        let beside = self.reader.shape.paragraph.map(|at| row.cell(at).text().trim().to_owned());
        format!("{} {}", row.cell(at).text().trim(), beside.unwrap_or_default()).trim().to_owned()
    }

    /// Says of columns without a label that is known what is left out with them.
    pub(super) fn columns(
        &mut self,
        block_at: usize,
        block: &Block<'_>,
        lines: &[(Line<'_>, Vec<usize>)],
        signs: &Signs,
        beside: &Beside,
    ) {
        let below: Vec<_> = lines
            .iter()
            .filter(|(line, _)| line.block == block_at && is_labelled(&line.label))
            .collect();
        let width = below.iter().map(|(line, _)| line.row.cells.len()).max().unwrap_or(0);
        let names = if block.across.of_states { "State" } else { "provision" };
        let free = (0..width).filter(|at| !self.is_label(*at) && !block.across.is_column(*at));
        for at in free.collect::<Vec<_>>() {
            let filled = below.iter().filter(|(line, explained)| {
                let cell = line.row.cell(at);
                let is_label_again = block.across.down(&cell.text()) == line.label;
                !cell.is_blank() && !explained.contains(&at) && !is_label_again
            });
            let filled: Vec<_> = filled.collect();
            let written = block.text(at);
            let told = signs.words.told(&written) == Some(Meaning::Nothing);
            if filled.is_empty() || told || beside.told.contains(&(block_at, at)) {
                continue;
            }
            let has_status = filled.iter().any(|(line, _)| signs.is_status(line.row.cell(at)));
            let place = (at, block.heading.number);
            self.lost(has_status, place, &written, names, "in this column");
            if has_status {
                for (line, _) in filled {
                    self.not_understood(line.row, at, signs);
                }
            }
        }
    }

    /// What is left out with a label that is not known: an error if findings are.
    fn lost(
        &mut self,
        has_status: bool,
        place: (usize, u32),
        written: &str,
        names: &str,
        what: &str,
    ) {
        let subject = if written.is_empty() {
            format!("no {names} is named here")
        } else {
            format!("`{written}` names no {names} that is known")
        };
        if !has_status {
            let message = format!("{subject}, so what stands {what} is left out");
            return self.say(
                Code::UnknownColumn,
                Severity::Warning,
                place,
                written,
                written,
                message,
            );
        }
        let such_as = match names {
            "provision" => ", such as Art. 3(2),",
            _ => "",
        };
        let message = format!(
            "{subject}, so the findings {what} are left out; write the {names}{such_as} in the cell and nothing else, or say for the whole file that what stands there means nothing"
        );
        self.say(Code::UnknownWord, Severity::Error, place, written, written, message);
        self.ask_mapping(written);
    }

    /// Up to which column the labels of the rows hold: a second column of labels that
    /// names others begins another matrix.
    pub(super) fn end_of(
        &mut self,
        at: usize,
        block: &Block<'_>,
        lines: &[(Line<'_>, Vec<usize>)],
        signs: &Signs,
    ) -> usize {
        let of_block =
            |(line, _): &&(Line<'_>, Vec<usize>)| line.block == at && is_labelled(&line.label);
        let columns: BTreeSet<usize> =
            (0..block.across.labels.len()).filter(|at| block.across.is_column(*at)).collect();
        let (Some(first), Some(last)) = (columns.first(), columns.last()) else {
            return usize::MAX;
        };
        for at in (*first..*last).filter(|at| !self.is_label(*at) && !columns.contains(at)) {
            let is_second = |(line, _): &(Line<'_>, Vec<usize>)| {
                let text = line.row.cell(at).text();
                let label = block.across.down(&text);
                let is_named = label.is_state() || label.is_about() && is_worded(&text);
                is_named && label != line.label && !signs.is_status(line.row.cell(at))
            };
            if lines.iter().filter(of_block).any(is_second) {
                let place = (at, block.heading.number);
                let written = block.text(at);
                let message = "this column names others than the first column of labels does, so it is not known of what the columns to the right of it speak, and nothing is taken from them; put the two tables below each other or on sheets of their own";
                self.say(
                    Code::DuplicateColumn,
                    Severity::Error,
                    place,
                    &written,
                    &written,
                    message.to_owned(),
                );
                return at;
            }
        }
        usize::MAX
    }
}
