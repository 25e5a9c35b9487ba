//! From the rows of a matrix to findings, cell by cell. What stands outside of it is
//! [`super::lost`]'s.

use std::collections::HashSet;

use super::{
    beside::Beside,
    cell::{Found, Signs},
    label::Label,
    legend::Legend,
    lines::{Block, Line, Lines},
    reader::Reader,
    twice::{Placed, settled},
};
use crate::{
    draft::{FileKind, Sheet},
    ingest::{
        layout::{
            act::{Section, section},
            finding::{Finding, STATUS, Said, is_of_each, unknown_word},
            title_says::{Of, Titles, titles},
        },
        sheet::Row,
        words::{Words, mark},
    },
    issue::{Code, Issue, Place, Severity, cell_name},
    model::Provision,
};

/// A sheet while it is read.
pub(super) struct Read<'a> {
    file: &'a str,
    sheet: &'a Sheet,
    pub(super) reader: &'a Reader,
    pub(super) issues: Vec<Issue>,
}

impl<'a> Read<'a> {
    /// Nothing is read yet.
    pub(super) const fn new(file: &'a str, sheet: &'a Sheet, reader: &'a Reader) -> Self {
        Self { file, sheet, reader, issues: Vec::new() }
    }

    /// What the cells say, and what is wrong with them.
    pub(super) fn findings(mut self) -> (Vec<Placed>, Vec<Issue>) {
        let placed = self.sheet();
        (placed, self.issues)
    }

    fn sheet(&mut self) -> Vec<Placed> {
        let words = Words::with(&self.reader.given.mapping);
        let rows = (self.reader.above.last(), &self.reader.heading, &*self.reader.rows);
        let Lines { blocks, below: lines, faults } =
            Lines::of(&words, &self.reader.shape, rows, (self.file, Some(self.sheet)));
        self.issues.extend(faults);
        let used: HashSet<String> = lines
            .iter()
            .filter(|line| is_labelled(&line.label))
            .flat_map(|line| self.within(line, &blocks))
            .map(|text| mark(&text).to_lowercase())
            .collect();
        let is_used = |mark: &str| used.contains(&mark.to_lowercase());
        let mut legend = Legend::default();
        for row in &self.reader.above {
            legend.read(&words, row, &(0..row.cells.len()).collect::<Vec<_>>(), &|_| true);
        }
        let explained: Vec<Vec<usize>> = lines
            .iter()
            .map(|line| legend.read(&words, line.row, &self.free(line, &blocks), &is_used))
            .collect();
        self.unseen(&legend, &used, lines.iter().any(|line| is_labelled(&line.label)));
        for disputed in std::mem::take(&mut legend.disputed) {
            let mark = &disputed.mark;
            let place = if disputed.first == disputed.row {
                "twice in this row, each time in another way".to_owned()
            } else {
                format!("in another way in row {}", disputed.first)
            };
            let message = format!(
                "`{mark}` is explained {place}, so it is not known what it means; keep the one that holds"
            );
            self.say(
                Code::BadValue,
                Severity::Error,
                (disputed.at, disputed.row),
                STATUS,
                &disputed.mark,
                message,
            );
        }
        for (mark, at, row) in std::mem::take(&mut legend.of_blanks) {
            let message = format!(
                "`{mark}` gives a status to blank cells, and a blank cell is never read as one, so their findings are left out; write the status in each of them, and take this line out"
            );
            self.say(Code::BadValue, Severity::Error, (at, row), STATUS, &mark, message);
        }
        let has_plus = used.contains("+") || used.contains("+/-");
        let signs = Signs { words, legend, has_plus };
        let lines: Vec<(Line<'_>, Vec<usize>)> = lines.into_iter().zip(explained).collect();
        let (shifted, lines): (Vec<_>, Vec<_>) = lines
            .into_iter()
            .partition(|(line, explained)| self.is_shifted(line, &blocks, explained));
        for (line, _) in &shifted {
            self.shifted(line, &blocks);
        }
        let ends: Vec<usize> = blocks
            .iter()
            .enumerate()
            .map(|(at, block)| self.end_of(at, block, &lines, &signs))
            .collect();
        let doubtful: Vec<Vec<usize>> = (0..blocks.len())
            .map(|at| self.below_headings(at, &blocks[at], &lines, &signs))
            .collect();
        let mut beside = self.beside(&blocks, &lines, &signs);
        let second = ends.iter().enumerate().filter(|(_, end)| **end != usize::MAX);
        beside.told.extend(second.map(|(block, end)| (block, *end)));
        self.told_apart(&blocks, &lines, &signs, &mut beside);
        self.unknown_headings(&blocks, &lines);
        let is_sure = |block: usize, at: usize| {
            ends.get(block).is_some_and(|end| at < *end)
                && !doubtful.get(block).is_some_and(|doubtful| doubtful.contains(&at))
                && !beside.columns.contains(&(block, at))
        };
        let below = self.said_below(&lines, &signs.words);
        beside.rows.extend(below.iter().filter_map(|issue| issue.place.row));
        let holds = !below.iter().any(Issue::is_error);
        self.issues.extend(below);
        let mut placed = self.placed(&blocks, &lines, &signs, &beside, &is_sure);
        placed.retain(|_| holds);
        for (at, block) in blocks.iter().enumerate() {
            self.columns(at, block, &lines, &signs, &beside);
        }
        let (placed, again) = settled(placed);
        for again in again {
            let place = (again.at, again.row);
            self.say(again.code, again.severity, place, STATUS, "", again.message);
        }
        placed
    }

    /// What lines below the last row say of the matrix, where something else was said of
    /// the file: `Source: COM871`. With an error among it nothing is taken.
    fn said_below(&self, lines: &[(Line<'_>, Vec<usize>)], words: &Words) -> Vec<Issue> {
        let below = lines.iter().rev().take_while(|(line, _)| !is_labelled(&line.label));
        let rows: Vec<Row> = below.map(|(line, _)| line.row.clone()).collect();
        let all = Titles { sheet: self.sheet.name.as_deref(), rows: &rows, of: Of::RowsAbove };
        titles(self.file, (all, words), &mut self.reader.given.clone(), &[], true)
    }

    /// The findings of all rows, from the columns that are sure.
    fn placed(
        &mut self,
        blocks: &[Block<'_>],
        lines: &[(Line<'_>, Vec<usize>)],
        signs: &Signs,
        beside: &Beside,
        is_sure: &dyn Fn(usize, usize) -> bool,
    ) -> Vec<Placed> {
        let mut placed = Vec::new();
        let mut of_other_act = false;
        // The block in which a title that is not read here may speak of the rows below.
        let mut blocked = None;
        for (nth, (line, explained)) in lines.iter().enumerate() {
            let Some(block) = blocks.get(line.block) else { continue };
            match section(line.row) {
                Some(Section::OtherAct(at)) => {
                    of_other_act = true;
                    self.other_act(line.row, at);
                    continue;
                }
                Some(Section::Ours) => {
                    of_other_act = false;
                    blocked = None;
                }
                None => {}
            }
            let is_blocked = blocked == Some(line.block) && is_labelled(&line.label);
            if of_other_act || is_blocked || beside.rows.contains(&line.row.number) {
                continue;
            }
            if is_labelled(&line.label) {
                for at in (0..line.row.cells.len()).filter(|at| is_sure(line.block, *at)) {
                    self.cell(line, block, at, signs, &mut placed);
                }
                continue;
            }
            self.left_out(line, block, explained, signs);
            if heads_legend(line, lines.get(nth + 1)) {
                continue;
            }
            // Directly above headings that stand there again it speaks of those below them.
            let next = lines.get(nth + 1).map_or(line.block, |(next, _)| next.block);
            let mut rest = lines.iter().skip(nth + 1);
            let has_rows = rest.any(|(below, _)| below.block == next && is_labelled(&below.label));
            if self.between(line, block, explained, signs, has_rows) {
                blocked = Some(next);
            }
        }
        placed
    }

    /// The cells of a row in which no status stands and no label.
    fn free(&self, line: &Line<'_>, blocks: &[Block<'_>]) -> Vec<usize> {
        let all = 0..line.row.cells.len();
        match blocks.get(line.block) {
            Some(block) if is_labelled(&line.label) => {
                all.filter(|at| !self.is_label(*at) && !block.across.is_column(*at)).collect()
            }
            _ => all.collect(),
        }
    }

    pub(super) fn is_label(&self, at: usize) -> bool {
        at == self.reader.shape.label || self.reader.shape.paragraph == Some(at)
    }

    /// The texts of the cells of a row in which statuses stand.
    fn within(&self, line: &Line<'_>, blocks: &[Block<'_>]) -> Vec<String> {
        let Some(block) = blocks.get(line.block) else { return Vec::new() };
        let cells = line.row.cells.iter().enumerate();
        let cells = cells.filter(|(at, _)| !self.is_label(*at) && block.across.is_column(*at));
        cells.map(|(_, cell)| cell.text().into_owned()).collect()
    }

    /// In text a comma too many or too few moves the cells that follow below other
    /// labels; then nothing is read of a row.
    fn is_shifted(&self, line: &Line<'_>, blocks: &[Block<'_>], explained: &[usize]) -> bool {
        let row = line.row;
        let width = blocks.get(line.block).map_or(0, Block::width);
        let mut beyond = width..row.filled();
        let is_beyond = beyond.any(|at| !row.cell(at).is_blank() && !explained.contains(&at));
        self.reader.kind == FileKind::Delimited
            && is_labelled(&line.label)
            && (is_beyond || row.cells.len() < width)
    }

    fn shifted(&mut self, line: &Line<'_>, blocks: &[Block<'_>]) {
        let row = line.row;
        let message = format!(
            "row {} has {} cells under {} headings, so nothing tells which cell belongs to which; a separator inside a text needs quotes around the text",
            row.number,
            row.cells.len(),
            blocks.get(line.block).map_or(0, Block::width),
        );
        let place =
            Place { sheet: self.sheet.name.clone(), row: Some(row.number), ..Place::default() };
        let issue = Issue::of_file(Code::RowLength, Severity::Error, self.file, message);
        self.issues.push(issue.at(place));
    }

    fn cell(
        &mut self,
        line: &Line<'_>,
        block: &Block<'_>,
        at: usize,
        signs: &Signs,
        placed: &mut Vec<Placed>,
    ) {
        let Some(across) = block.across.labels.get(at) else { return };
        let (state, about) =
            if block.across.of_states { (across, &line.label) } else { (&line.label, across) };
        let Label::State(state) = state else { return };
        let abouts: Vec<Option<Provision>> = match about {
            Label::Whole => vec![None],
            Label::About(found) => found.iter().cloned().map(Some).collect(),
            _ => return,
        };
        let row = line.row.number;
        let status = match signs.read(line.row.cell(at)) {
            Found::Fault(code, message) => {
                let text = line.row.cell(at).text();
                return self.say(code, Severity::Error, (at, row), STATUS, &text, message);
            }
            Found::Said(Said::Nothing, _) => return,
            Found::Said(Said::Unknown, text) => return self.unknown((at, row), &text),
            Found::Said(Said::Status(status), text) => {
                if abouts.len() > 1 && !is_of_each(status) {
                    let message = format!(
                        "`{text}` is said here of several provisions together, and nothing tells of which of them; give each provision a row or column of its own"
                    );
                    return self.say(
                        Code::BadValue,
                        Severity::Error,
                        (at, row),
                        STATUS,
                        &text,
                        message,
                    );
                }
                status
            }
        };
        let cell = cell_name(at, row);
        placed.extend(abouts.into_iter().map(|about| Placed {
            finding: Finding::new(*state, about, status),
            row,
            at,
            cell: cell.clone(),
        }));
    }

    /// Says of a cell that its word is not known.
    pub(super) fn unknown(&mut self, place: (usize, u32), text: &str) {
        self.issues.push(unknown_word(self.file, self.sheet, place, STATUS, text));
    }

    pub(super) fn say(
        &mut self,
        code: Code,
        severity: Severity,
        (at, row): (usize, u32),
        column: &str,
        found: &str,
        message: String,
    ) {
        let place = Place {
            sheet: self.sheet.name.clone(),
            row: Some(row),
            cell: Some(self.sheet.cell_name(at, row)),
            column: Some(column.to_owned()).filter(|column| !column.is_empty()),
        };
        let issue = Issue::of_file(code, severity, self.file, message).at(place);
        let found = found.trim();
        self.issues.push(if found.is_empty() { issue } else { issue.found(found) });
    }
}

/// Whether a row holds one word and stands directly above a row that explains marks:
/// `Legend`.
fn heads_legend(line: &Line<'_>, next: Option<&(Line<'_>, Vec<usize>)>) -> bool {
    let is_word = |text: &str| !text.trim().contains(char::is_whitespace);
    let is_next = |(below, explained): &(Line<'_>, Vec<usize>)| {
        !explained.is_empty() && below.row.number == line.row.number + 1
    };
    let only = line.row.only();
    only.is_some_and(|(_, cell)| is_word(cell.text().trim_end_matches([':', ' '])))
        && next.is_some_and(is_next)
}

/// Whether a row or column is one of the matrix.
pub(super) const fn is_labelled(label: &Label) -> bool {
    label.is_state() || label.is_about()
}
