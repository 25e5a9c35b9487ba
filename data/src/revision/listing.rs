//! What copies of the register say by listing a case, and by no longer doing so.
//!
//! A copy holds active cases only. One that is newer than all that is held of a
//! case and lists it has seen it open. One that is newer and does not list it has
//! seen it gone: the case ended on some day after it was last seen and up to the
//! copy's. That is only proposed, since a file may hold a part of the register,
//! and nothing in it says so. An older copy adds nothing to what is held: what
//! was seen later holds.

use std::collections::HashSet;

use super::{Change, apply};
use crate::{
    draft::{CaseMentioned, Draft, Layout, Listing},
    issue::{Code, Issue, Place, Severity},
    model::{CaseNumber, Day, EdtfDate, SourceId, Stage},
    snapshot::{
        ReadDays,
        case::{Case, CaseId},
    },
    table::{Dataset, Origin, ProcedureStep, Record, Table, Tabular},
};

/// What follows from the listings of drafts.
#[derive(Debug, Default)]
pub(super) struct Settled {
    /// Days on which cases were seen active.
    pub(super) listings: Vec<Change>,
    /// Closures, if the files are the whole register.
    pub(super) closures: Vec<Change>,
    /// A warning for each closure.
    pub(super) issues: Vec<Issue>,
}

/// A copy among the drafts.
#[derive(Clone, Copy)]
struct Copied<'a> {
    draft: usize,
    file: &'a Draft,
    listing: &'a Listing,
}

/// Settles what the copies among the drafts list, beside what is held and what
/// the same drafts change.
pub(super) fn settle(held: &Dataset, drafts: &[Draft], changes: &[Change]) -> Settled {
    let mut copies: Vec<Copied<'_>> = drafts
        .iter()
        .enumerate()
        .filter_map(|(draft, file)| Some(Copied { draft, file, listing: file.listing.as_ref()? }))
        .collect();
    let mut settled = Settled::default();
    if copies.is_empty() {
        return settled;
    }
    copies.sort_by_key(|copy| copy.listing.day);
    let mut now = apply(held, changes, |_| Origin::default());
    // A source that is not listed is said of the steps of the copy.
    copies.retain(|copy| now.sources.get(copy.listing.source.as_str()).is_some());
    for copy in &copies {
        let seen = copy.seen(&cases(&now));
        now = apply(&now, &seen, |_| Origin::default());
        settled.listings.extend(seen);
    }
    // Only after all listings: a case that a newer copy lists is not gone.
    let cases = cases(&now);
    let mut closed = HashSet::new();
    for copy in &copies {
        for (case, number) in copy.gone(&cases) {
            if closed.insert(number) {
                let (change, issue) = copy.closure(case, number);
                settled.closures.push(change);
                settled.issues.push(issue);
            }
        }
    }
    settled
}

fn cases(dataset: &Dataset) -> Vec<Case> {
    let read_on = ReadDays::of(dataset);
    Case::all(dataset, |step| read_on.interval(step.date, &step.source_id))
}

/// The newest day of all that is held of a case.
fn newest(case: &Case) -> Option<Day> {
    case.entries().iter().map(|entry| entry.interval.last).max()
}

impl Copied<'_> {
    /// The cases that it has seen open after all that is held of them.
    fn seen(self, cases: &[Case]) -> Vec<Change> {
        let Listing { day, source, .. } = self.listing;
        let listed = self.listing.cases.iter().filter_map(|listed| {
            let case = cases.iter().find(|case| case.id().number == Some(listed.number))?;
            // A case of another State is said to be one already.
            let fits = case.id().member_state == listed.member_state;
            (fits && newest(case)? < *day).then_some((case.id(), listed))
        });
        listed
            .map(|(id, listed)| {
                let step = step(
                    id,
                    Stage::ListedActive,
                    EdtfDate::on(*day),
                    source,
                    "Listed as an active case in the register copy of this day; not a step."
                        .to_owned(),
                );
                self.change(step, self.file.sheet_name(listed.sheet), listed.row)
            })
            .collect()
    }

    /// The cases that it would list if they were still active. In a file with an
    /// error they may stand in what could not be read.
    fn gone(self, cases: &[Case]) -> Vec<(&Case, CaseNumber)> {
        if self.file.issues.iter().any(Issue::is_error) {
            return Vec::new();
        }
        let listed = self.listing.cases.iter().map(|listed| listed.number);
        let others = self.listing.others.iter().map(|CaseMentioned(number)| *number);
        let mentioned: HashSet<CaseNumber> = listed.chain(others).collect();
        cases
            .iter()
            .filter_map(|case| Some((case, case.id().number?)))
            .filter(|(case, number)| {
                !mentioned.contains(number)
                    && !case.has_ended()
                    && newest(case).is_some_and(|newest| newest < self.listing.day)
            })
            .collect()
    }

    fn closure(self, case: &Case, number: CaseNumber) -> (Change, Issue) {
        let Listing { day, source, .. } = self.listing;
        let last = newest(case).unwrap_or(*day);
        let date = EdtfDate::between(last.next(), *day);
        let note = format!(
            "INFERRED, exact date unknown: last seen active on {last}, absent from the register copy of {day} (the copies hold active cases only)."
        );
        let sheet = self.file.sheets.iter().find(|sheet| sheet.layout == Layout::Register);
        let name = sheet.and_then(|sheet| sheet.name.as_deref());
        let change = self.change(
            step(case.id(), Stage::Closure, date, source, note),
            name,
            sheet.map_or(0, |sheet| sheet.heading),
        );
        let message = format!(
            "{number} ({}) was last seen active on {last}, and this copy of {day} does not list it. If the file is the whole register, the case was closed in {date}: accept the proposed closure. If it holds a part of the register only, do not",
            case.id().member_state,
        );
        let place = Place { sheet: name.map(str::to_owned), ..Place::default() };
        let issue =
            Issue::of_file(Code::NoLongerListed, Severity::Warning, &self.file.file, message);
        (change, issue.at(place).found(&number.to_string()))
    }

    fn change(self, step: ProcedureStep, sheet: Option<&str>, row: u32) -> Change {
        Change {
            table: Table::Infringements,
            key: step.key(),
            record: Some(Record::Infringements(step).into()),
            before: None,
            draft: self.draft,
            sheet: sheet.map(Into::into),
            row,
            origin: None,
        }
    }
}

fn step(
    case: CaseId,
    stage: Stage,
    date: EdtfDate,
    source: &SourceId,
    note: String,
) -> ProcedureStep {
    ProcedureStep {
        member_state: case.member_state,
        infringement_number: case.number,
        procedure_type: case.procedure_type,
        stage,
        date: Some(date),
        source_id: source.clone(),
        note,
    }
}

#[cfg(all(test, feature = "ingest"))]
mod tests;
