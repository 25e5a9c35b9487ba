//! The word that decides a cell: whose it is, of which day as its source gives
//! it, and whether it is the latest that is held.

use data::{
    model::{Aspect, Basis, Day, EdtfDate, NodeStatus, Stage},
    snapshot::{
        branch::Branch,
        cell::Cell,
        finding::Evidence,
        interval::Interval,
        rollup::{Candidate, Deciding},
    },
    structure::Node,
};

use super::voice::heard;
use crate::{
    context::PageContext,
    format,
    words::{Value, Words},
};

/// The end of a procedure. It decides, but it is an act and nobody's view: what
/// follows from it is said, never who says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct End {
    stage: Stage,
    basis: Basis,
    /// Whether the measures count as notified as complete by it.
    complete: bool,
}

impl End {
    /// The end that a step is; none if the step says something itself.
    pub(crate) fn of_step(stage: Stage, status: NodeStatus, basis: Basis) -> Option<Self> {
        let ends = stage.is_ending() || stage == Stage::JudgmentDismissed;
        ends.then_some(Self { stage, basis, complete: status == NodeStatus::Transposed })
    }

    /// The end behind what decides a status, if nothing but ends is behind it.
    pub(crate) fn of(ctx: &PageContext, decides: &Deciding, status: NodeStatus) -> Option<Self> {
        // A gap was said, whatever ended on the same day.
        if status.is_gap() {
            return None;
        }
        let steps = ctx.snapshot.dataset().infringements.facts();
        let end = |evidence: &Evidence| match evidence {
            Evidence::Step(row) => {
                Self::of_step(steps.get(*row)?.record.stage, status, decides.basis)
            }
            Evidence::Assessment(_) => None,
        };
        let ends: Option<Vec<Self>> = decides.evidence.iter().map(end).collect();
        ends?.into_iter().next()
    }

    /// What ended when, and what follows: "the procedure ended on 8 June 2021,
    /// so what was alleged is unclear".
    pub(crate) fn say(self, words: &Words, when: String) -> String {
        let id = if self.complete { "ended-complete" } else { "ended-unclear" };
        words.get(id, &self.args(when))
    }

    /// A status with the end from which it follows: "notified as complete: the
    /// Commission closed its procedure".
    pub(crate) fn claim(self, words: &Words, status: String) -> String {
        let mut args = self.args(String::new());
        args.push(("status", status.into()));
        words.get(if self.complete { "claim-complete" } else { "claim-ended" }, &args)
    }

    /// Whether the measures count as notified as complete by it.
    pub(crate) const fn is_complete(self) -> bool {
        self.complete
    }

    /// What it is, as a label: "Procedure closed".
    pub(crate) fn label(self, words: &Words) -> String {
        words.get("ended-label", &self.args(String::new()))
    }

    fn args(self, when: String) -> Vec<(&'static str, Value<'static>)> {
        vec![
            ("stage", self.stage.code().into()),
            ("basis", self.basis.code().into()),
            ("when", when.into()),
        ]
    }
}

/// What decides a cell.
#[derive(Debug, Clone)]
pub(crate) struct DecidingWord {
    /// Whose view decides.
    pub(crate) basis: Basis,
    /// The end of a procedure, if it is one that decides.
    pub(crate) end: Option<End>,
    /// The day from which it counts.
    counts_from: Day,
    /// When, as its source gives it.
    given: EdtfDate,
    /// Whether nothing later is held on the node.
    is_latest: bool,
}

impl DecidingWord {
    /// What decides a cell; none where nothing does.
    pub(crate) fn of(ctx: &PageContext, cell: &Cell, aspect: Aspect) -> Option<Self> {
        let branch = ctx.snapshot.branch(cell.member_state, aspect)?;
        let span = branch.span_on(ctx.snapshot.structure(), cell.node, ctx.on)?;
        let decides = span.result.decided_by.as_ref()?;
        Some(Self {
            basis: decides.basis,
            end: End::of(ctx, decides, cell.status),
            counts_from: decides.counts_from,
            given: given_date(ctx, decides).unwrap_or_else(|| EdtfDate::up_to(decides.counts_from)),
            is_latest: is_latest(ctx, branch, cell, aspect, decides),
        })
    }

    /// "the Commission’s latest word is of 30 January 2026"; where something
    /// later is held, "the word that decides, that of the Commission, is of …".
    pub(crate) fn say(&self, words: &Words) -> String {
        if let Some(end) = self.end {
            return end.say(words, self.counted(words, format::on_date));
        }
        let id = if self.is_latest { "latest-word" } else { "deciding-word" };
        let asof = self.counted(words, format::date);
        words.get(id, &[("basis", self.basis.code().into()), ("asof", asof.into())])
    }

    /// Whose it is, and of when: "The Commission, 30 January 2026".
    pub(crate) fn label(&self, words: &Words) -> String {
        let who = self.end.map_or_else(|| words.name(&self.basis), |end| end.label(words));
        let day = self.counted(words, format::date);
        words.get("state-latest", &[("basis", who.into()), ("day", day.into())])
    }

    /// The date as its source gives it and, where that is another (a year, a
    /// day before the State was bound), the day from which it counts.
    fn counted(&self, words: &Words, write: fn(&Words, EdtfDate) -> String) -> String {
        let date = write(words, self.given);
        if self.given.exact_day() == Some(self.counts_from) {
            return date;
        }
        let day = format::day(words, self.counts_from);
        words.get("latest-word-counted", &[("date", date.into()), ("day", day.into())])
    }
}

/// When a finding was made, as its source gives it; a blank date is some day up
/// to the one of reading.
pub(crate) fn given_date(ctx: &PageContext, decides: &Deciding) -> Option<EdtfDate> {
    let dataset = ctx.snapshot.dataset();
    let (date, source) = match decides.evidence.first()? {
        Evidence::Assessment(row) => {
            let said = &dataset.assessments.facts().get(*row)?.record;
            (said.as_of, &said.source_id)
        }
        Evidence::Step(row) => {
            let step = &dataset.infringements.facts().get(*row)?.record;
            (step.date, &step.source_id)
        }
    };
    let read = || EdtfDate::up_to(ctx.snapshot.interval_of(None, source).last);
    Some(date.unwrap_or_else(read))
}

/// Whether nothing that may be later is held on the node, whether it is weaker,
/// contradicts or speaks of a part. What came up from a theme or an article is
/// the word of that part, not the node's latest.
fn is_latest(
    ctx: &PageContext,
    branch: &Branch,
    cell: &Cell,
    aspect: Aspect,
    decides: &Deciding,
) -> bool {
    let Some(weighing) = branch.weighing_on(ctx.snapshot.structure(), cell.node, ctx.on) else {
        return false;
    };
    let when = decides.interval;
    let later = |other: Interval| other > when || other.last > when.last;
    let candidates = || weighing.remaining.iter().chain(&weighing.superseded);
    let is_own = |one: &Candidate| one.child.is_none() && one.carries.interval == when;
    let spoken_here = matches!(cell.node, Node::Article(_))
        || weighing.deciding.iter().any(|&at| is_own(&weighing.remaining[at]));
    spoken_here
        && !candidates().any(|one| later(one.carries.interval))
        && !heard(ctx, cell.member_state, cell.node, aspect)
            .iter()
            .any(|heard| later(heard.voice.interval))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_end_says_what_follows_and_is_nobodys_view() {
        #[track_caller]
        fn check(stage: Stage, status: NodeStatus, basis: Basis, expected: &str) {
            let words = Words::english();
            let end = End::of_step(stage, status, basis).unwrap();
            assert_eq!(end.say(&words, "on 1 May 2015".to_owned()), expected);
        }
        let (unclear, complete) = (NodeStatus::Unclear, NodeStatus::Transposed);
        check(
            Stage::Closure,
            complete,
            Basis::Commission,
            "the Commission closed its procedure on 1 May 2015",
        );
        check(
            Stage::Closure,
            unclear,
            Basis::Commission,
            "the procedure ended on 1 May 2015, so what was alleged is unclear",
        );
        check(
            Stage::Withdrawal,
            unclear,
            Basis::Court,
            "the procedure ended on 1 May 2015, so what the Court had established is unclear",
        );
        check(
            Stage::JudgmentDismissed,
            unclear,
            Basis::Commission,
            "the Court of Justice dismissed the action on 1 May 2015, so what was alleged is unclear",
        );
        let letter = End::of_step(Stage::LetterOfFormalNotice, unclear, Basis::Commission);
        assert_eq!(letter, None);
    }
}
