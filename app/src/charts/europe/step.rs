//! Procedures as a tile shows them: a letter for the newest step, how surely the
//! procedure is open, and the same in a sentence.

use std::{cmp::Reverse, collections::BTreeMap};

use data::{
    chart::{BandKind, TileStep},
    model::{Day, EdtfDate, MemberState, ProcedureType, SourceId, Stage},
    snapshot::case::{Case, CaseOnDay, Openness},
};

use super::StateTile;
use crate::{context::PageContext, format, pages::Measure};

/// How far a procedure has gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Rank {
    Letter,
    Additional,
    Opinion,
    Court,
}

impl Rank {
    pub(super) const ALL: [Self; 4] = [Self::Letter, Self::Additional, Self::Opinion, Self::Court];

    /// The rank of a step; none for listings and endings, which are none.
    pub(super) const fn of(stage: Stage) -> Option<Self> {
        match stage {
            Stage::LetterOfFormalNotice => Some(Self::Letter),
            Stage::AdditionalLetterOfFormalNotice => Some(Self::Additional),
            Stage::ReasonedOpinion | Stage::AdditionalReasonedOpinion => Some(Self::Opinion),
            Stage::Referral258
            | Stage::Referral260Second
            | Stage::Referral260Third
            | Stage::JudgmentUpheld
            | Stage::JudgmentDismissed => Some(Self::Court),
            Stage::ListedActive | Stage::Withdrawal | Stage::Closure => None,
        }
    }

    /// How many steps it is from the beginning, of [`Rank::ALL`].
    pub(super) const fn height(self) -> usize {
        match self {
            Self::Letter => 1,
            Self::Additional => 2,
            Self::Opinion => 3,
            Self::Court => 4,
        }
    }

    /// The message of its letter; what the letter stands for is its `.name`.
    const fn message(self) -> &'static str {
        match self {
            Self::Letter => "europe-letter-letter",
            Self::Additional => "europe-letter-additional",
            Self::Opinion => "europe-letter-opinion",
            Self::Court => "europe-letter-court",
        }
    }

    pub(super) fn letter(self, ctx: &PageContext) -> String {
        ctx.words.say(self.message())
    }

    /// What the letter stands for: "reasoned opinion".
    pub(super) fn name(self, ctx: &PageContext) -> String {
        ctx.words.say(&format!("{}.name", self.message()))
    }
}

/// A procedure that is open or may be, with its newest step.
#[derive(Debug, Clone)]
pub(super) struct Open {
    pub(super) case: CaseOnDay,
    /// The newest step that is no ending: a listing can open a case again after one.
    pub(super) stage: Stage,
    /// When that was, as the source gives it or as far as it is known.
    pub(super) date: EdtfDate,
    pub(super) rank: Rank,
    pub(super) stands: BandKind,
}

impl Open {
    fn of(case: &Case, on_day: CaseOnDay, on: Day) -> Option<Self> {
        let stands = match on_day.open {
            Openness::Yes => BandKind::Open,
            Openness::Presumed => BandKind::Presumed,
            Openness::Unknown => BandKind::Unknown,
            Openness::No => return None,
        };
        let mut newest = case.entries().iter().rev().filter(|entry| entry.interval.last <= on);
        // Of a case of which only an ending and a later listing are held, no step is.
        let (entry, rank) = newest
            .find_map(|entry| Some((entry, Rank::of(entry.stage)?)))
            .or_else(|| Some((case.step_on(on)?, Rank::Letter)))?;
        let date = entry.date.unwrap_or_else(|| EdtfDate::up_to(entry.interval.last));
        Some(Self { stage: entry.stage, date, rank, stands, case: on_day })
    }

    /// The letter in a tile.
    pub(super) fn tile_step(&self, ctx: &PageContext) -> TileStep {
        let letter = self.rank.letter(ctx);
        let letter = match self.stands {
            BandKind::Unknown => ctx.words.get("europe-letter-maybe", &[("letter", letter.into())]),
            BandKind::Open | BandKind::Presumed => letter,
        };
        TileStep { letter, stands: self.stands }
    }

    /// "Reasoned opinion of 30 January 2026 (non-conformity): known to be open".
    pub(super) fn say(&self, ctx: &PageContext) -> String {
        let words = &ctx.words;
        let open = match (self.stands, self.case.last_seen) {
            (BandKind::Open, _) => words.say("europe-open-yes"),
            (BandKind::Unknown, _) => words.say("europe-open-unknown"),
            (BandKind::Presumed, None) => words.say("europe-open-presumed"),
            (BandKind::Presumed, Some(seen)) => {
                words.get("europe-open-seen", &[("day", format::day(words, seen).into())])
            }
        };
        words.get(
            "europe-procedure",
            &[
                ("step", words.name(&self.stage).into()),
                ("date", format::date(words, self.date).into()),
                ("type", words.name_as("inside", &self.case.procedure_type).into()),
                ("open", open.into()),
            ],
        )
    }
}

/// Of each State the procedure with the newest step of those that are open or
/// may be.
pub(super) fn newest_open(ctx: &PageContext) -> BTreeMap<MemberState, Open> {
    let mut open: Vec<_> = ctx
        .snapshot
        .cases_on(ctx.on)
        .filter_map(|(case, on_day)| {
            let placed = case.step_on(ctx.on).map(|step| step.interval);
            Some((placed, Open::of(case, on_day, ctx.on)?))
        })
        .collect();
    // What comes later in the map takes the place of what came before.
    open.sort_by_key(|(placed, one)| (*placed, Reverse(one.case.procedure_type)));
    open.into_iter().map(|(_, one)| (one.case.member_state, one)).collect()
}

/// What the letters in the tiles stand for; none where there are none.
pub(super) fn letters(ctx: &PageContext, tiles: &[StateTile]) -> Option<String> {
    let shown: Vec<String> = Rank::ALL
        .into_iter()
        .filter(|rank| tiles.iter().any(|tile| tile.rank == Some(*rank)))
        .map(|rank| format!("{} {}", rank.letter(ctx), rank.name(ctx)))
        .collect();
    (!shown.is_empty())
        .then(|| ctx.words.get("europe-letters", &[("letters", shown.join(", ").into())]))
}

/// The sources of the procedures that are open or may be, or of the closures from
/// which delay is counted.
pub(super) fn sources(ctx: &PageContext, measure: Measure) -> Vec<SourceId> {
    let steps = ctx.snapshot.dataset().infringements.facts();
    let mut counted: BTreeMap<&SourceId, usize> = BTreeMap::new();
    for (case, on_day) in ctx.snapshot.cases_on(ctx.on) {
        let counts = match measure {
            Measure::Delay => case.id().procedure_type == ProcedureType::NonCommunication,
            _ => on_day.open != Openness::No,
        };
        let entries = case.entries().iter().filter(|entry| {
            let closes = measure != Measure::Delay || entry.stage == Stage::Closure;
            counts && closes && entry.interval.last <= ctx.on
        });
        for fact in entries.filter_map(|entry| steps.get(entry.row)) {
            *counted.entry(&fact.record.source_id).or_default() += 1;
        }
    }
    let mut ranked: Vec<_> = counted.into_iter().collect();
    ranked.sort_by_key(|&(_, count)| Reverse(count));
    ranked.into_iter().map(|(source, _)| source.clone()).collect()
}
