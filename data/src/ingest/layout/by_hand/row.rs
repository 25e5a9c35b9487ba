//! From a row of a table kept by hand to what it says: findings, steps, and every
//! cell that is not understood. An error in a cell keeps out what rests on it.

use std::collections::BTreeMap;

use super::{
    about::{Above, Last, Stands, Topic},
    cells::{Common, Read, Wrong},
    crosses::is_cross,
    heading::{Headings, Holds},
    title::Title,
};
use crate::{
    draft::{FileKind, Given, Meaning, Sheet},
    ingest::{
        layout::{
            act::{Act, Section, section},
            finding::{Finding, Said, is_of_each, said, unknown_word},
            template::{Orders, length_fault, quote_faults},
        },
        sheet::Row,
        words::{Named, Referred, Words, references, states_in},
    },
    issue::{Code, Issue, Severity},
    model::{FindingStatus, MemberState, Provision},
    table::Record,
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
    pub(super) kind: FileKind,
    pub(super) sheet: &'a Sheet,
    pub(super) headings: &'a Headings,
    pub(super) words: &'a Words,
    pub(super) given: &'a Given,
    pub(super) orders: &'a Orders,
    /// What a row is about that does not say it itself.
    pub(super) above: Above,
    /// Whether the rows are about another act, as a row above them says.
    pub(super) of_other_act: bool,
    /// Whether articles were written in words: then a number alone is something else.
    pub(super) worded: bool,
    /// Whether something above that is not understood may speak of the rows below it.
    pub(super) is_blocked: bool,
    /// The columns that name the act of each row.
    pub(super) act_columns: &'a [usize],
    /// Which act each of them named last; a blank cell goes with the one above it.
    pub(super) acts: BTreeMap<usize, Act>,
    pub(super) topic: Topic,
    pub(super) last: Last,
    pub(super) stands: Stands,
    /// What the last title said is found of the States below it.
    pub(super) section: Option<FindingStatus>,
}

impl Rows<'_> {
    /// Reads a row.
    pub(super) fn read(&mut self, row: &Row) -> RowSays {
        let mut says = RowSays {
            issues: quote_faults(self.file, Some(self.sheet), row),
            ..RowSays::default()
        };
        says.issues.extend(self.misplaced(row));
        self.last = Last::Row;
        if !says.issues.is_empty() {
            self.forget_row();
            return says;
        }
        if matches!(section(row), Some(Section::Ours)) {
            self.of_other_act = false;
            self.is_blocked = false;
            self.above = Above::Nothing;
            return says;
        }
        if self.of_other_act {
            return says;
        }
        if let Some(other) = self.other_act(row) {
            // Alone in its row, it is the title of those below.
            self.of_other_act = row.only().is_some();
            says.issues.push(other);
            self.forget_row();
            return says;
        }
        if self.begins_section(row) {
            return says;
        }
        if self.is_group(row) {
            self.last = Last::Title;
            return says;
        }
        match self.title(row) {
            Some(Title::NotRead(issue)) => {
                says.issues.push(issue);
                return says;
            }
            Some(Title::OfNothing) => return says,
            None => {}
        }
        if self.is_blocked {
            return says;
        }
        if let Some(count) = self.is_of_counts(row) {
            says.issues.push(count);
            return says;
        }
        let common = self.common(row, &mut says);
        let about = self.about(row, &mut says);
        self.without_status(row, &mut says);
        let states = self.states(row, &mut says);
        let found = if self.headings.sectioned {
            self.status_of_section(row, &mut says)
        } else {
            self.status(row, &mut says)
        };
        let stands = self.headings.place(Meaning::Status);
        let stands = stands.or(self.headings.place(Meaning::MemberStatesList));
        let lists = if self.is_crossed(row) {
            self.crossed(row, &states, &about, &mut says)
        } else {
            self.lists(row, &about, &mut says)
        };
        let days = self.days_of_steps(row, &mut says);
        let Ok(common) = common else { return says };
        if let (Ok(states), Ok(about), Ok(Some(status))) = (&states, &about, found)
            && self.speaks_of_each(row, stands, about, status, &mut says)
        {
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
            self.without_days(row, &mut says);
            self.steps(states, days, &common, &mut says);
        }
        says
    }

    /// A row with numbers where States are listed, as totals have.
    fn is_of_counts(&self, row: &Row) -> Option<Issue> {
        let has_step = self.headings.steps().any(|(at, ..)| !row.cell(at).is_blank());
        if has_step || self.headings.place(Meaning::MemberState).is_some() {
            return None;
        }
        let texts = self.headings.lists().map(|(at, _)| (at, row.cell(at).text()));
        let filled: Vec<_> = texts.filter(|(_, text)| !text.trim().is_empty()).collect();
        let is_number = |text: &str| text.trim().bytes().all(|sign| sign.is_ascii_digit());
        let (at, _) = filled.first().filter(|_| filled.iter().all(|(_, text)| is_number(text)))?;
        let message = "this row holds numbers where States are listed, as a total does, so it is left out; write the States if it is none".to_owned();
        let issue = self.issue(row, *at, Code::BadValue, message);
        Some(Issue { severity: Severity::Warning, ..issue })
    }

    /// A row of which it is not known what stands in which column.
    fn misplaced(&self, row: &Row) -> Option<Issue> {
        // Alone in its row and in the first cell, a text cannot be moved by a separator.
        if row.cells.len() == 1 {
            return None;
        }
        length_fault(self.file, self.kind, self.sheet, self.headings.width, row)
    }

    /// A row with a blank status that says something all the same.
    fn without_status(&self, row: &Row, says: &mut RowSays) {
        let Some(at) = self.headings.place(Meaning::Status).filter(|at| row.cell(*at).is_blank())
        else {
            return;
        };
        let says_more = self.headings.columns.iter().any(|(at, holds, _)| {
            use Meaning::{MemberState, MemberStatesList, Paragraph, Point, Provision, Status};
            let names = [MemberState, MemberStatesList, Paragraph, Point, Provision, Status];
            let says = matches!(holds, Holds::A(meaning) if !names.contains(meaning));
            says && !row.cell(*at).is_blank()
        });
        let has_step = self.headings.steps().any(|(at, ..)| !row.cell(at).is_blank());
        if says_more && !has_step {
            let message = "this cell is blank, so nothing is taken from the row, though other cells of it say something; write the status, or a dash if there is none".to_owned();
            says.issues.push(self.issue(row, at, Code::BadValue, message));
        }
    }

    /// Whether a status holds of each of several provisions; of what is partial, which
    /// of them it is is not said.
    pub(super) fn speaks_of_each(
        &self,
        row: &Row,
        at: Option<usize>,
        about: &[Option<Provision>],
        status: FindingStatus,
        says: &mut RowSays,
    ) -> bool {
        let of_each = about.len() < 2 || is_of_each(status);
        if let (false, Some(at)) = (of_each, at) {
            let message = "a status such as partially transposed does not tell of which of several provisions it holds, so nothing is taken from this cell; give each provision a row of its own".to_owned();
            says.issues.push(self.issue(row, at, Code::BadValue, message));
        }
        of_each
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
        let begun = says.issues.len();
        let states = found.iter().flat_map(|(at, text)| self.list(row, *at, text, says)).collect();
        // Such as a total below the rows: without anything that is found nothing is lost.
        if self.finds_nothing(row) {
            for issue in says.issues.iter_mut().skip(begun) {
                issue.severity = Severity::Warning;
            }
        }
        Ok(states)
    }

    /// Whether a row holds neither a status nor the day of a step.
    fn finds_nothing(&self, row: &Row) -> bool {
        let steps = self.headings.steps().map(|(at, ..)| at);
        let lists = self.headings.lists().map(|(at, _)| at);
        let mut says = self.headings.place(Meaning::Status).into_iter().chain(steps).chain(lists);
        !self.headings.sectioned && says.all(|at| row.cell(at).is_blank())
    }

    /// A list of States in a cell. Where a piece is not understood it can change what
    /// the others say, so nothing is taken.
    fn list(&self, row: &Row, at: usize, text: &str, says: &mut RowSays) -> Vec<MemberState> {
        let mut states = Vec::new();
        let mut wrong = Vec::new();
        for named in states_in(text) {
            wrong.push(match named {
                Named::State(state) => {
                    states.push(state);
                    continue;
                }
                Named::Nobody => continue,
                Named::Everyone(said) => format!(
                    "`{said}` leaves open which States are meant, since not the same States are bound on each day, so nothing is taken from this cell; name each of them"
                ),
                Named::Unknown(said) => format!(
                    "`{said}` is not a Member State, so nothing is taken from this cell; write its name or its code and nothing else, such as EL, with commas between several"
                ),
            });
        }
        if wrong.is_empty() {
            return states;
        }
        for message in wrong {
            says.issues.push(self.issue(row, at, Code::UnknownMemberState, message));
        }
        Vec::new()
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
            if is_cross(&text) {
                let message = format!(
                    "`{text}` says that `{}` holds, and nothing says of which State, so nothing is taken from this cell; add a column with the Member State, or write the States in the cell",
                    self.heading(at)
                );
                says.issues.push(self.issue(row, at, Code::UnknownMemberState, message));
                continue;
            }
            for (reference, list) in parted(&text) {
                let own;
                let about = match reference.map(|text| (text, references(text))) {
                    None if self.headings.is_of_lists_alone() && about.is_err() => {
                        if !list.trim().is_empty() {
                            let message = "this cell names no article, so nothing is taken from it; write it before a colon, such as Article 10(2): AT, BE".to_owned();
                            says.issues.push(self.issue(row, at, Code::BadValue, message));
                        }
                        continue;
                    }
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
                let states = self.list(row, at, list, says);
                if states.is_empty() || !self.speaks_of_each(row, Some(at), about, status, says) {
                    continue;
                }
                for state in states {
                    let finding = |about: &Option<_>| Finding::new(state, about.clone(), status);
                    findings.extend(about.iter().map(|about| (at, finding(about))));
                }
            }
        }
        self.agreed(row, findings, says)
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
