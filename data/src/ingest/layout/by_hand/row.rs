//! From a row of a table kept by hand to what it says: findings, steps, and every
//! cell that is not understood. An error in a cell keeps out what rests on it.

use super::{
    cells::{Common, Read, Wrong},
    heading::{Headings, Holds},
};
use crate::{
    draft::{Given, Meaning, Sheet},
    ingest::{
        layout::{
            finding::{Finding, Said, is_whole, said, unknown_word},
            template::{Orders, quote_faults},
        },
        sheet::Row,
        words::{Named, Referred, Words, references, states_in},
    },
    issue::{Code, Issue},
    model::{Aspect, FindingStatus, MemberState, ProcedureType, Provision},
    table::{ProcedureStep, Record},
};

/// What a row says.
#[derive(Default)]
pub(super) struct RowSays {
    pub(super) findings: Vec<Record>,
    pub(super) steps: Vec<Record>,
    pub(super) issues: Vec<Issue>,
}

/// Reads rows one after the other.
pub(super) struct Rows<'a> {
    pub(super) file: &'a str,
    pub(super) sheet: &'a Sheet,
    pub(super) headings: &'a Headings,
    pub(super) words: &'a Words,
    pub(super) given: &'a Given,
    pub(super) orders: &'a Orders,
    /// What the rows are about that do not say it themselves: the provision of a row
    /// above that names it for those below.
    pub(super) group: Option<Vec<Provision>>,
}

impl Rows<'_> {
    /// Reads a row.
    pub(super) fn read(&mut self, row: &Row) -> RowSays {
        let mut says = RowSays {
            issues: quote_faults(self.file, Some(self.sheet), row),
            ..RowSays::default()
        };
        if !says.issues.is_empty() || self.is_group(row) {
            return says;
        }
        self.beyond(row, &mut says);
        let common = self.common(row, &mut says);
        let about = self.about(row, &mut says);
        let states = self.states(row, &mut says);
        let found = self.status(row, &mut says);
        let lists = self.lists(row, &about, &mut says);
        let Ok(common) = common else { return says };
        if let (Ok(states), Ok(about), Ok(Some(status))) = (&states, &about, found) {
            for state in states {
                for about in about {
                    let finding = Finding::new(*state, about.clone(), status);
                    self.add(finding, &common, &mut says);
                }
            }
        }
        for finding in lists {
            self.add(finding, &common, &mut says);
        }
        if let Ok(states) = &states {
            self.steps(row, states, &common, &mut says);
        }
        says
    }

    /// A row that holds a reference alone says what the rows below are about.
    fn is_group(&mut self, row: &Row) -> bool {
        let mut filled = row.cells.iter().filter(|cell| !cell.is_blank());
        let (Some(only), None) = (filled.next(), filled.next()) else { return false };
        if self.headings.place(Meaning::MemberState).is_some() {
            return false;
        }
        match references(&only.text()) {
            Referred::To(about) => {
                self.group = Some(about);
                true
            }
            Referred::Unknown => false,
        }
    }

    /// Cells that no heading is above.
    fn beyond(&self, row: &Row, says: &mut RowSays) {
        let width = self.headings.width;
        for at in width..row.filled() {
            if !row.cell(at).is_blank() {
                let message = "this cell stands to the right of the headings, so nothing tells what it is; give its column a heading, or empty the cell".to_owned();
                says.issues.push(self.issue(row, at, Code::RowLength, message));
            }
        }
    }

    /// The States of the row.
    fn states(&self, row: &Row, says: &mut RowSays) -> Read<Vec<MemberState>> {
        let mut found = self.texts(row, Meaning::MemberState, says)?;
        found.extend(self.texts(row, Meaning::MemberStatesList, says)?);
        if found.is_empty() && self.headings.place(Meaning::MemberState).is_some() {
            let at = self.headings.place(Meaning::MemberState).unwrap_or_default();
            let message = "this row names no Member State, so nothing is taken from it; write its name or its code, such as EL".to_owned();
            says.issues.push(self.issue(row, at, Code::BadValue, message));
            return Err(Wrong);
        }
        Ok(found.iter().flat_map(|(at, text)| self.list(row, *at, text, says)).collect())
    }

    /// A list of States in a cell. One piece that is not understood leaves the others.
    fn list(&self, row: &Row, at: usize, text: &str, says: &mut RowSays) -> Vec<MemberState> {
        let mut states = Vec::new();
        for named in states_in(text) {
            let message = match named {
                Named::State(state) => {
                    states.push(state);
                    continue;
                }
                Named::Nobody => continue,
                Named::Everyone(said) => format!(
                    "`{said}` leaves open which States are meant, since not the same States are bound on each day; name each of them"
                ),
                Named::Unknown(said) => format!(
                    "`{said}` is not a Member State, so nothing is taken from it; write its name or its code, such as EL, with commas between several"
                ),
            };
            says.issues.push(self.issue(row, at, Code::UnknownMemberState, message));
        }
        states
    }

    /// What the row is about; none stands for the whole Directive, which it is where
    /// there is no column for it.
    fn about(&mut self, row: &Row, says: &mut RowSays) -> Read<Vec<Option<Provision>>> {
        let Some(column) = self.headings.place(Meaning::Provision) else {
            return Ok(match &self.group {
                Some(group) => group.iter().cloned().map(Some).collect(),
                None => vec![None],
            });
        };
        let paragraph = self.one(row, Meaning::Paragraph, says)?;
        let Some((at, text)) = self.one(row, Meaning::Provision, says)? else {
            let is_first = self.headings.columns.first().is_some_and(|(at, ..)| *at == column);
            return match &self.group {
                Some(group) if is_first => Ok(group.iter().cloned().map(Some).collect()),
                _ => {
                    let message = "this row names no article, so nothing is taken from it; write it, such as 10(2), or 2011/93/EU for the whole Directive".to_owned();
                    says.issues.push(self.issue(row, column, Code::BadValue, message));
                    Err(Wrong)
                }
            };
        };
        if is_whole(&text) {
            return Ok(vec![None]);
        }
        let whole = match &paragraph {
            Some((_, part)) => with_paragraph(&text, part),
            None => text.clone(),
        };
        match references(&whole) {
            Referred::To(about) => {
                self.group = Some(about.clone());
                Ok(about.into_iter().map(Some).collect())
            }
            Referred::Unknown => {
                let message = format!(
                    "`{whole}` is no provision; write article, paragraph and point as 5(2) or 2(c)(i), and several with commas between them"
                );
                says.issues.push(self.issue(row, at, Code::BadValue, message));
                Err(Wrong)
            }
        }
    }

    fn status(&self, row: &Row, says: &mut RowSays) -> Read<Option<FindingStatus>> {
        let Some((at, text)) = self.one(row, Meaning::Status, says)? else { return Ok(None) };
        match said(self.words, &text) {
            Said::Status(status) => Ok(Some(status)),
            Said::Nothing => Ok(None),
            Said::Unknown => {
                let heading = self.heading(at);
                let issue = unknown_word(self.file, self.sheet, (at, row.number), heading, &text);
                says.issues.push(issue);
                Err(Wrong)
            }
        }
    }

    /// The findings of columns that list the States of a status.
    fn lists(
        &self,
        row: &Row,
        about: &Read<Vec<Option<Provision>>>,
        says: &mut RowSays,
    ) -> Vec<Finding> {
        let mut findings = Vec::new();
        for (at, status) in self.headings.lists() {
            let Ok(text) = self.text(row, at, says) else { continue };
            for (reference, list) in parted(&text) {
                let own;
                let about = match reference.map(|text| (text, references(text))) {
                    None => about.as_ref().map(Vec::as_slice).unwrap_or_default(),
                    Some((_, Referred::To(found))) => {
                        own = found.into_iter().map(Some).collect::<Vec<_>>();
                        &own
                    }
                    Some((text, Referred::Unknown)) => {
                        let message = format!(
                            "`{text}` is no provision; write article, paragraph and point as 5(2) or 2(c)(i)"
                        );
                        says.issues.push(self.issue(row, at, Code::BadValue, message));
                        continue;
                    }
                };
                for state in self.list(row, at, list, says) {
                    findings.extend(
                        about.iter().map(|about| Finding::new(state, about.clone(), status)),
                    );
                }
            }
        }
        findings
    }

    /// Adds a finding under each of its sources.
    fn add(&self, finding: Finding, common: &Common, says: &mut RowSays) {
        let Common { aspect, as_of, case, sources, finding: words, locator } = common;
        let finding = Finding {
            aspect: *aspect,
            as_of: *as_of,
            case: *case,
            in_words: words.clone(),
            locator: locator.clone(),
            ..finding
        };
        let own = sources.iter().cloned().map(Some);
        let none = sources.is_empty().then_some(None);
        for source in own.chain(none) {
            says.findings.extend(Finding { source, ..finding.clone() }.record(self.given));
        }
    }

    /// The steps of a procedure, a day each.
    fn steps(&self, row: &Row, states: &[MemberState], common: &Common, says: &mut RowSays) {
        for (at, stage) in self.headings.steps() {
            let meaning = self.headings.columns.iter().find(|(column, ..)| *column == at);
            let Some((_, Holds::A(meaning), _)) = meaning else { continue };
            let Ok(days) = self.days(row, at, *meaning, says) else { continue };
            let aspect = common.aspect.or(self.given.aspect);
            let source = common.sources.first().or(self.given.source.as_ref());
            let (Some(aspect), Some(source)) = (aspect, source) else { continue };
            for state in states {
                for day in &days {
                    says.steps.push(Record::Infringements(ProcedureStep {
                        member_state: *state,
                        infringement_number: common.case,
                        procedure_type: type_of(aspect),
                        stage,
                        date: Some(*day),
                        source_id: source.clone(),
                        note: String::new(),
                    }));
                }
            }
        }
    }
}

const fn type_of(aspect: Aspect) -> ProcedureType {
    match aspect {
        Aspect::Communication => ProcedureType::NonCommunication,
        Aspect::Conformity => ProcedureType::NonConformity,
        Aspect::Application => ProcedureType::IncorrectApplication,
    }
}

/// An article and what stands in the column of paragraphs: `10` and `2`, or `(2)`.
fn with_paragraph(article: &str, part: &str) -> String {
    let is_bare = part.chars().all(char::is_alphanumeric);
    if is_bare { format!("{article}({part})") } else { format!("{article} {part}") }
}

/// `Article 10(2): AT, BE; Article 11: CZ` in its parts; a cell without a colon is
/// one list.
fn parted(text: &str) -> Vec<(Option<&str>, &str)> {
    if !text.contains(':') {
        return vec![(None, text)];
    }
    let parts = text.split(['\n', ';']).map(str::trim).filter(|part| !part.is_empty());
    let mut before = None;
    parts
        .map(|part| match part.split_once(':') {
            Some((reference, list)) => {
                before = Some(reference.trim());
                (before, list)
            }
            // A further line of the list before it.
            None => (before, part),
        })
        .collect()
}

/// Whether a cell below a list's heading says which provision it is about.
pub(super) fn names_provisions(row: &Row, headings: &Headings) -> bool {
    headings.lists().any(|(at, _)| {
        let text = row.cell(at).text();
        parted(&text).iter().any(|(reference, _)| {
            reference.is_some_and(|text| references(text) != Referred::Unknown)
        })
    })
}
