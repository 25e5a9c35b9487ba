//! Holds the rows of a table kept by hand until its end, when the order of its dates
//! is known, and makes records of them.

use std::collections::BTreeMap;

use super::{
    about::Above,
    days::parts,
    heading::{Headings, Holds},
    heading_faults,
    row::Rows,
};
use crate::{
    draft::{FileKind, Given, Meaning, Sheet},
    ingest::{
        Options,
        collect::Collector,
        layout::{ReadRows, finding::is_time, template::Orders},
        sheet::Row,
        words::Words,
    },
    issue::{Answer, Code, Issue, Severity},
    model::CaseNumber,
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
}

/// Rows under headings that hold up to the next.
struct Block {
    headings: Headings,
    heading: Row,
    /// Columns of dates, and under which name each one's order is kept.
    dates: Vec<(usize, &'static str)>,
    rows: Vec<Row>,
}

impl Block {
    fn under(heading: &Row, headings: Headings) -> Self {
        let is_date =
            |meaning: Meaning| meaning == Meaning::AsOf || meaning >= Meaning::LetterOfFormalNotice;
        let dates = headings.columns.iter().filter_map(|(at, holds, _)| match holds {
            Holds::A(meaning) if is_date(*meaning) => Some((*at, meaning.code())),
            _ => None,
        });
        let dates = dates.collect();
        Self { headings, heading: heading.clone(), dates, rows: Vec::new() }
    }

    /// Columns without a known heading of which the cells say something that would change
    /// what a row says, and what that is.
    fn speaking(&self, words: &Words) -> Vec<(usize, &'static str)> {
        // Beside a law a time may be that of the law.
        let has_law = self.headings.place(Meaning::Measure).is_some();
        let what = |at: usize| {
            let texts = self.rows.iter().map(|row| row.cell(at).text().trim().to_owned());
            let texts: Vec<String> = texts.filter(|text| !text.is_empty()).collect();
            let is_aspect = |text: &String| words.value(text).and_then(Meaning::aspect).is_some();
            let all =
                |is_it: fn(&str) -> bool| !texts.is_empty() && texts.iter().all(|text| is_it(text));
            if texts.iter().any(is_aspect) {
                Some("about what the rows speak")
            } else if self.headings.has_steps() && texts.iter().any(|text| is_case(text)) {
                Some("of which procedure the rows speak")
            } else if !has_law && all(is_time) {
                Some("at what time the rows held")
            } else if self.is_beside_a_provision(at) && all(is_letter_or_number) {
                Some("of which part of the provision the rows speak")
            } else {
                None
            }
        };
        let unknown = self.headings.unknown.iter().copied();
        unknown.filter_map(|at| Some((at, what(at)?))).collect()
    }

    /// Whether a column stands directly behind one of provisions or of their parts.
    fn is_beside_a_provision(&self, at: usize) -> bool {
        let before = at.checked_sub(1);
        [Meaning::Provision, Meaning::Paragraph, Meaning::Point]
            .into_iter()
            .any(|meaning| before.is_some() && self.headings.place(meaning) == before)
    }
}

/// Whether a text can be the name of a part: `2`, `a)`, `iii`, and no more.
fn is_letter_or_number(text: &str) -> bool {
    const LONGEST: usize = 3;
    let signs = text.chars().filter(|sign| sign.is_alphanumeric()).count();
    (1..=LONGEST).contains(&signs) && text.chars().count() <= LONGEST + 2
}

/// Whether a text is the number of a procedure, or nearly: `INFR(2019)2114`, `2019/2114`.
fn is_case(text: &str) -> bool {
    let parts = text.split(['/', '-']).map(str::trim);
    let is_number = |part: &str| part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_digit());
    CaseNumber::parse(text).is_ok()
        || parts.clone().count() == 2 && parts.into_iter().all(is_number)
}

impl Reader {
    /// Of the sheets of a draft with these places, what a table says.
    pub(super) fn new(
        kind: FileKind,
        (findings, steps): (Option<usize>, Option<usize>),
        (heading, headings): (&Row, Headings),
        words: Words,
        options: &Options,
    ) -> Self {
        let orders = Orders::chosen(options.given.dates);
        let given = options.given.clone();
        let blocks = vec![Block::under(heading, headings)];
        let above = Above::default();
        Self { kind, findings, steps, words, given, orders, blocks, above }
    }

    /// The same, of a table whose title says what its rows are about.
    pub(super) fn about(self, above: Above) -> Self {
        Self { above, ..self }
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

    /// What is said of a column without a heading that is known, but with cells that are.
    fn fault_of_speaking(
        file: &str,
        sheet: &Sheet,
        block: &Block,
        (at, what): (usize, &str),
    ) -> Issue {
        let text = block.heading.cell(at).text();
        let message = format!(
            "what stands below `{}` may say {what}, so nothing is taken from a row that has something there; say for the whole file what the heading means, or that it holds nothing that is kept",
            text.trim()
        );
        let place = sheet.heading_place(Some(at), text.trim());
        let issue = Issue::of_file(Code::UnknownColumn, Severity::Error, file, message);
        issue.at(place).found(text.trim()).asking(Answer::Mapping)
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

    fn goes_on(&self, at: usize) -> bool {
        let of = |block: &Block| {
            let is_first = block.headings.columns.first().is_some_and(|(first, ..)| *first == at);
            is_first || block.headings.unknown.contains(&at)
        };
        self.blocks.iter().any(of)
    }

    fn end(self: Box<Self>, out: &mut Collector) {
        let sheet = self.findings.or(self.steps).and_then(|at| out.sheet_at(at)).cloned();
        let Some(sheet) = sheet else { return };
        let file = out.file().to_owned();
        let mut of_other_act = false;
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
            if !is_usable {
                continue;
            }
            let speaking = block.speaking(&self.words);
            let faults = speaking
                .iter()
                .map(|speaking| Self::fault_of_speaking(&file, &sheet, block, *speaking));
            out.issues(faults.collect::<Vec<_>>());
            let mut reading = Rows {
                file: &file,
                kind: self.kind,
                sheet: &sheet,
                headings: &block.headings,
                words: &self.words,
                given: &self.given,
                orders: &self.orders,
                above: self.above.clone(),
                of_other_act,
                worded: false,
                is_blocked: false,
                acts: BTreeMap::new(),
            };
            for row in &block.rows {
                let said = reading.read(row);
                out.issues(said.issues);
                if speaking.iter().any(|(at, _)| !row.cell(*at).is_blank()) {
                    continue;
                }
                for record in said.findings {
                    out.record(self.findings.unwrap_or_default(), row.number, record);
                }
                for record in said.steps {
                    out.record(self.steps.unwrap_or_default(), row.number, record);
                }
            }
            of_other_act = reading.of_other_act;
        }
    }
}
