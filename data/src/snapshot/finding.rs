//! Findings as the rules weigh them, from assessments and from procedures (rule 3).

use super::{
    case::{Case, Entry, Openness},
    interval::Interval,
};
use crate::model::{Act, Aspect, Basis, Day, FindingStatus, ProcedureType, Stage};

/// A finding on one node: what is weighed.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// The days that it may be of.
    pub interval: Interval,
    /// What it says.
    pub status: FindingStatus,
    /// Whose view it is.
    pub basis: Basis,
    /// In what act it was said.
    pub act: Option<Act>,
    /// Whether its article or theme was chosen from the subject.
    pub by_subject: bool,
    /// The row from which it comes.
    pub from: Evidence,
}

/// The row behind a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Evidence {
    /// A row of the assessments.
    Assessment(usize),
    /// A row of the infringements.
    Step(usize),
}

/// What a step says of the whole Directive; listings and endings are no findings.
fn of_step(entry: &Entry) -> Option<Finding> {
    let (status, basis, act) = match entry.stage {
        Stage::ListedActive | Stage::Withdrawal | Stage::Closure => return None,
        Stage::JudgmentUpheld => (FindingStatus::PartiallyTransposed, Basis::Court, None),
        Stage::JudgmentDismissed => (FindingStatus::Unclear, Basis::Commission, None),
        stage => (FindingStatus::PartiallyTransposed, Basis::Commission, stage.act()),
    };
    Some(Finding {
        interval: entry.interval,
        status,
        basis,
        act,
        by_subject: false,
        from: Evidence::Step(entry.row),
    })
}

/// The words in which an ending speaks: on the whole Directive, and below it.
#[derive(Debug, Clone, PartialEq)]
pub struct EndingWord {
    /// The day on which it speaks; none is before all others.
    pub interval: Interval,
    /// What it says of the whole Directive.
    pub on_directive: Finding,
    /// What it says on every deeper node that holds a finding of its case by that day.
    pub below: Finding,
}

/// The words of a case's endings that are not silent (rule 3).
///
/// `others` are the other cases of that State and aspect.
fn of_endings(case: &Case, others: &[&Case]) -> Vec<EndingWord> {
    let silenced = |day: Option<Day>, by: &[Openness]| {
        day.is_some_and(|day| {
            others.iter().any(|other| other.open_on(day).is_some_and(|open| by.contains(&open)))
        })
    };
    let mut words = Vec::new();
    for ending in case.endings() {
        let Interval { first, last } = ending.interval;
        let basis = if case.was_upheld_by(last) { Basis::Court } else { Basis::Commission };
        let word = |day: Option<Day>, status| {
            // A word without a first day speaks before all others, and counts
            // as soon as the State is bound.
            let interval = Interval { first: day, last: day.unwrap_or(Day::MIN) };
            let finding = |status| Finding {
                interval,
                status,
                basis,
                act: None,
                by_subject: false,
                from: Evidence::Step(ending.row),
            };
            EndingWord {
                interval,
                on_directive: finding(status),
                below: finding(FindingStatus::Unclear),
            }
        };
        if first != Some(last) && !silenced(first, &[Openness::Yes, Openness::Presumed]) {
            words.push(word(first, FindingStatus::Unclear));
        }
        if !silenced(Some(last), &[Openness::Yes, Openness::Presumed, Openness::Unknown]) {
            let complete = ending.stage == Stage::Closure
                && case.id().procedure_type == ProcedureType::NonCommunication;
            let status = if complete { FindingStatus::Transposed } else { FindingStatus::Unclear };
            words.push(word(Some(last), status));
        }
    }
    words
}

/// What a case says: its steps of the whole Directive, and its endings.
#[derive(Debug, Clone, PartialEq)]
pub struct CaseSays<'a> {
    /// The case.
    pub case: &'a Case,
    /// What its steps say of the whole Directive.
    pub steps: Vec<Finding>,
    /// The words of its endings that are not silent.
    pub endings: Vec<EndingWord>,
}

/// What a State's cases say under an aspect (rule 3). All of the State's cases
/// must be given: one that is open silences the endings of the others.
#[must_use]
pub fn of_cases<'a>(cases: &[&'a Case], aspect: Aspect) -> Vec<CaseSays<'a>> {
    let cases: Vec<&Case> =
        cases.iter().copied().filter(|case| case.id().procedure_type.aspect() == aspect).collect();
    cases
        .iter()
        .enumerate()
        .map(|(at, &case)| {
            let others = cases.iter().enumerate().filter(|(other, _)| *other != at);
            let others: Vec<&Case> = others.map(|(_, &case)| case).collect();
            CaseSays {
                case,
                steps: case.entries().iter().filter_map(of_step).collect(),
                endings: of_endings(case, &others),
            }
        })
        .collect()
}
