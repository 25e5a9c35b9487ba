//! Holds the rows of a table kept by hand until its end, when the order of its dates
//! is known, and makes records of them.

use std::collections::BTreeMap;

use super::{
    about::{Above, Last, Stands, Topic},
    acts::columns_of_acts,
    days::parts,
    heading::{Headings, Holds},
    heading_faults,
    row::Rows,
    speaking::speaking,
    title::holds_days,
    unknown_headings,
};
use crate::{
    draft::{FileKind, Given, Meaning, Sheet},
    ingest::{
        book::Region,
        collect::Collector,
        layout::{
            ReadRows,
            template::Orders,
            title_says::{Of, Titles, titles},
        },
        sheet::Row,
        words::{Referred, Words, names_a_state, references},
    },
    issue::{Code, Issue, Severity},
    model::FindingStatus,
};

/// Reads the rows of one sheet.
pub(super) struct Reader {
    kind: FileKind,
    findings: Option<usize>,
    steps: Option<usize>,
    words: Words,
    given: Given,
    orders: Orders,
    blocks: Vec<Block>,
    /// What title or sheet say that the rows are about.
    above: Above,
    /// What a title above the first headings says is found.
    section: Option<FindingStatus>,
}

/// Rows under headings that hold up to the next.
struct Block {
    headings: Headings,
    heading: Row,
    /// Columns of dates, and under which name each one's order is kept.
    dates: Vec<(usize, &'static str)>,
    rows: Vec<Row>,
}

/// What holds on below headings that stand there again: what titles said, the last of
/// which may stand directly above them.
struct Carried {
    above: Above,
    section: Option<FindingStatus>,
    of_other_act: bool,
    is_blocked: bool,
}

impl Carried {
    /// What goes on from the rows above into a block; `first` is what the title of the
    /// sheet says.
    fn to(next: Option<&Block>, read: &Rows<'_>, first: &Above) -> Self {
        // A status alone heads the lists below it, and is understood.
        let is_status = next.is_some_and(|next| next.heading.only().is_some());
        let is_titled =
            read.last == Last::Title || read.headings.place(Meaning::Provision).is_none();
        let above = if is_status {
            first.clone()
        } else if is_titled {
            read.above.clone()
        } else {
            Above::Nothing
        };
        let (section, of_other_act) = (read.section, read.of_other_act);
        Self { above, section, of_other_act, is_blocked: read.is_blocked && !is_status }
    }
}

impl Block {
    /// How many rows at its end hold one cell each, as titles do, and rows of lists that
    /// stand in one column.
    fn titles_at_end(&self) -> usize {
        if self.headings.is_of_lists_alone() {
            return 0;
        }
        self.rows.iter().rev().take_while(|row| row.only().is_some()).count()
    }

    /// How many rows at its end are lines below the table, if it is the last block.
    fn lines_at_end(&self, words: &Words) -> usize {
        self.rows.iter().rev().take_while(|row| self.is_line(row, words)).count()
    }

    /// Whether a row names no State and no provision, and nothing is found in it. Where
    /// rows are lists in one column, only if it has a heading's word before a colon:
    /// `Source: …`.
    fn is_line(&self, row: &Row, words: &Words) -> bool {
        let mut filled = row.cells.iter().enumerate().filter(|(_, cell)| !cell.is_blank());
        let Some((at, first)) = filled.next() else { return true };
        let text = first.text();
        let is_alone = filled.next().is_none();
        let (lead, _) = text.split_once(':').unwrap_or((&text, ""));
        let lead = words.heading(lead.trim());
        let is_led = lead.is_some_and(|of| of.status().is_none() && of != Meaning::Provision);
        if self.headings.is_of_lists_alone() {
            return is_alone && is_led && text.contains(':');
        }
        let names = references(&text) != Referred::Unknown || names_a_state(&text);
        let steps = self.headings.steps().map(|(at, ..)| at);
        let mut finds = steps.chain(self.headings.place(Meaning::Status));
        let is_total = self.headings.place(Meaning::MemberState) == Some(at)
            && finds.all(|at| row.cell(at).is_blank());
        let is_pair = is_led && row.filled() == at + 2;
        !names && (is_alone || is_total || is_pair)
    }

    fn under(heading: &Row, headings: Headings) -> Self {
        let dates = headings.columns.iter().filter_map(|(at, holds, _)| match holds {
            Holds::A(meaning) if holds_days(*meaning) => Some((*at, meaning.code())),
            _ => None,
        });
        let dates = dates.collect();
        Self { headings, heading: heading.clone(), dates, rows: Vec::new() }
    }
}

impl Reader {
    /// Of the sheets of a draft with these places, what a table says.
    pub(super) fn new(
        kind: FileKind,
        (findings, steps): (Option<usize>, Option<usize>),
        (heading, headings): (&Row, Headings),
        words: Words,
        given: Given,
    ) -> Self {
        let orders = Orders::chosen(given.dates);
        let blocks = vec![Block::under(heading, headings)];
        let above = Above::default();
        Self { kind, findings, steps, words, given, orders, blocks, above, section: None }
    }

    /// The same, of a table whose title says what its rows are about.
    pub(super) fn about(self, above: Above, section: Option<FindingStatus>) -> Self {
        Self { above, section, ..self }
    }

    /// What is wrong with headings below the first ones: they are looked at as those
    /// were, and must say nothing of which the sheet has no place.
    fn faults_of_again(&self, file: &str, sheet: &Sheet, block: &Block) -> Vec<Issue> {
        let headings = &block.headings;
        let mut faults = heading_faults(file, sheet, &block.heading, headings);
        let has_no_place = headings.has_findings() && self.findings.is_none()
            || headings.has_steps() && self.steps.is_none();
        if has_no_place {
            let message = "from this row on the columns hold something of another kind than above, findings or steps of procedures, so nothing below it is taken; put the two tables on sheets of their own";
            let at = headings.columns.first().map_or(0, |(at, ..)| *at);
            let text = block.heading.cell(at).text();
            let issue = Issue::of_file(Code::UnknownColumn, Severity::Error, file, message);
            faults.push(issue.at(sheet.heading_place(Some(at), text.trim())).found(text.trim()));
        }
        faults
    }

    /// What lines below the last row say of the rows above them, where something else was
    /// said of the file: `Source: COM871`. With an error among it nothing is taken.
    fn said_below(&self, file: &str, sheet: &Sheet, lines: usize) -> Vec<Issue> {
        let Some(block) = self.blocks.last() else { return Vec::new() };
        let rows = block.rows.get(block.rows.len() - lines..).unwrap_or_default();
        let (columns, finds) = (block.headings.meanings(), block.headings.has_findings());
        let all = Titles { sheet: sheet.name.as_deref(), rows, of: Of::RowsAbove };
        titles(file, (all, &self.words), &mut self.given.clone(), &columns, finds)
    }
}

impl ReadRows for Reader {
    fn row(&mut self, row: Row, _: &mut Collector) {
        let row = &row;
        let Some(block) = self.blocks.last_mut() else { return };
        if let Some(headings) = block.headings.again(row, &self.words) {
            self.blocks.push(Block::under(row, headings));
            return;
        }
        for (at, column) in &block.dates {
            for day in parts(&row.cell(*at).text()) {
                self.orders.note_text(column, row.number, day);
            }
        }
        block.rows.push(row.clone());
    }

    fn names_rows(&self, at: usize) -> bool {
        use Meaning::{MemberState, Provision};
        let names = |holds: &Holds| matches!(holds, Holds::A(MemberState | Provision));
        self.blocks.iter().any(|block| {
            block.headings.columns.iter().any(|(column, holds, _)| *column == at && names(holds))
        })
    }

    fn fill(&mut self, region: &Region) {
        for block in &mut self.blocks {
            region.fill(&mut block.rows);
        }
    }

    fn goes_on(&self, at: usize) -> bool {
        let of = |block: &Block| {
            // The State of a row is never taken from the one above, unless they are merged.
            let is_first = block.headings.columns.first().is_some_and(|(first, holds, _)| {
                *first == at && *holds != Holds::A(Meaning::MemberState)
            });
            is_first || block.headings.unknown.contains(&at)
        };
        self.blocks.iter().any(of)
    }

    fn end(self: Box<Self>, out: &mut Collector) {
        let sheet = self.findings.or(self.steps).and_then(|at| out.sheet_at(at)).cloned();
        let Some(sheet) = sheet else { return };
        let file = out.file().to_owned();
        let lines = self.blocks.last().map_or(0, |block| block.lines_at_end(&self.words));
        let below = self.said_below(&file, &sheet, lines);
        let holds = !below.iter().any(Issue::is_error);
        let told: Vec<u32> = below.iter().filter_map(|issue| issue.place.row).collect();
        out.issues(below);
        let mut carried = Carried {
            above: self.above.clone(),
            section: self.section,
            of_other_act: false,
            is_blocked: false,
        };
        for (at, block) in self.blocks.iter().enumerate() {
            let sheet = Sheet { heading: block.heading.number, ..sheet.clone() };
            let is_same =
                self.blocks.first().is_some_and(|first| first.heading.cells == block.heading.cells);
            let faults = if at > 0 && !is_same {
                self.faults_of_again(&file, &sheet, block)
            } else {
                Vec::new()
            };
            let is_usable = !faults.iter().any(Issue::is_error);
            out.issues(faults);
            let names_an_article = |row: &Row| {
                row.only().is_some_and(|(_, cell)| references(&cell.text()) != Referred::Unknown)
            };
            let is_whole = !matches!(carried.above, Above::Article(_))
                && !block.rows.iter().any(names_an_article);
            let mut act_columns = columns_of_acts(&block.headings, &block.rows);
            let beside = (is_whole, &*act_columns);
            let speaking = speaking(&block.headings, &block.rows, &self.words, beside);
            if at == 0 || !is_same {
                let told: Vec<usize> = speaking.iter().map(|speaking| speaking.at).collect();
                let told = if is_usable { &*told } else { &[] };
                let (heading, headings) = (&block.heading, &block.headings);
                out.issues(unknown_headings(&file, &sheet, heading, headings, told));
            }
            if is_usable {
                let faults = speaking.iter().map(|speaking| {
                    let text = block.heading.cell(speaking.at).text();
                    speaking.fault(&file, &sheet, text.trim())
                });
                out.issues(faults.collect::<Vec<_>>());
            }
            act_columns.retain(|act| speaking.iter().all(|speaking| speaking.at != *act));
            let mut reading = Rows {
                file: &file,
                kind: self.kind,
                sheet: &sheet,
                headings: &block.headings,
                words: &self.words,
                given: &self.given,
                orders: &self.orders,
                above: carried.above.clone(),
                of_other_act: carried.of_other_act,
                worded: false,
                is_blocked: carried.is_blocked,
                act_columns: &act_columns,
                acts: BTreeMap::new(),
                topic: Topic::default(),
                last: Last::default(),
                stands: Stands::default(),
                section: carried.section,
            };
            let next = self.blocks.get(at + 1);
            let rows = block.rows.len() - next.map_or(lines, |_| block.titles_at_end());
            for (nth, row) in block.rows.iter().enumerate() {
                reading.stands = match next {
                    _ if nth < rows => Stands::AmongRows,
                    Some(_) => Stands::AboveHeadings,
                    None => Stands::BelowRows,
                };
                if told.contains(&row.number) {
                    continue;
                }
                let said = reading.read(row);
                if is_usable || row.only().is_some() {
                    out.issues(said.issues);
                }
                if !is_usable || !holds || speaking.iter().any(|speaking| speaking.keeps_out(row)) {
                    continue;
                }
                for record in said.findings {
                    out.record(self.findings.unwrap_or_default(), row.number, record);
                }
                for record in said.steps {
                    out.record(self.steps.unwrap_or_default(), row.number, record);
                }
            }
            carried = Carried::to(next, &reading, &self.above);
        }
    }
}
