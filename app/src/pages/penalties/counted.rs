//! What the page and its chart count: for each least maximum that is chosen, what is held
//! of the chosen States that are bound. Counted once, so that all of them show the same.

use data::{
    model::{Aspect, MemberState},
    snapshot::penalty::{LeastMaximum, NationalMaximum, PenaltyStanding, Victim},
    table::{Fact, Penalty, Years},
};

use super::PenaltiesFilter;
use crate::{components::links, context::PageContext};

/// A least maximum with what is held of each State.
pub(crate) struct Counted<'a> {
    /// What the Directive asks for.
    pub(crate) least: LeastMaximum<'a>,
    /// The chosen States that are bound on the day shown, in protocol order.
    pub(crate) maxima: Vec<NationalMaximum>,
}

impl<'a> Counted<'a> {
    /// Everything that is chosen, in the Directive's order.
    pub(crate) fn all(ctx: &'a PageContext, filter: &PenaltiesFilter) -> Vec<Self> {
        let compared = filter.compared(&ctx.snapshot, ctx.on);
        compared.map(|(least, maxima)| Self { least, maxima }).collect()
    }

    /// The States of which it is known how they stand.
    pub(crate) fn known(&self) -> impl Iterator<Item = &NationalMaximum> {
        self.maxima.iter().filter(|held| held.standing != PenaltyStanding::Unknown)
    }

    /// The States of which it is not.
    pub(crate) fn unknown(&self) -> impl Iterator<Item = &NationalMaximum> {
        self.maxima.iter().filter(|held| held.standing == PenaltyStanding::Unknown)
    }

    /// The States with a lower maximum.
    pub(crate) fn lower(&self) -> impl Iterator<Item = &NationalMaximum> {
        self.maxima.iter().filter(|held| held.standing == PenaltyStanding::Lower)
    }

    /// The greatest shortfall; none where none is known.
    pub(crate) fn greatest(&self) -> Option<Years> {
        let all = self.maxima.iter().filter_map(|held| held.shortfall);
        all.reduce(|greatest, years| if years > greatest { years } else { greatest })
    }

    /// Where all of it is listed.
    pub(crate) fn to(&self, ctx: &PageContext, filter: &PenaltiesFilter, place: &str) -> String {
        let filter = filter.on(&self.least.leaf.provision);
        format!("{}#{place}", ctx.link_with("/penalties", &filter))
    }
}

/// The records that say so.
pub(crate) fn records<'a>(
    ctx: &'a PageContext,
    held: &'a NationalMaximum,
) -> impl Iterator<Item = &'a Fact<Penalty>> {
    let facts = ctx.snapshot.dataset().penalties.facts();
    held.rows.iter().filter_map(|row| facts.get(*row))
}

/// The place in the page where a State's maximum is listed.
pub(crate) fn place(least: &LeastMaximum<'_>, state: MemberState) -> String {
    format!("held-{state}-{}-{}", least.leaf.eid, least.victim)
}

/// Where the Directive's own words are: the article, with a link to its text.
pub(crate) fn asked_at(ctx: &PageContext, least: &LeastMaximum<'_>) -> String {
    format!("{}#asks", links::article(ctx, least.leaf.article, Aspect::default()))
}

/// For which victims, in words: "below the age of consent".
pub(crate) fn victim(ctx: &PageContext, victim: Victim) -> String {
    ctx.words.say(match victim {
        Victim::Below => "maxima-victim-below",
        Victim::Above => "maxima-victim-above",
        Victim::Any => "maxima-victim-any",
    })
}

/// An offence with the victims, where the Directive tells them apart: "3(6), below the
/// age of consent".
pub(crate) fn offence(ctx: &PageContext, least: &LeastMaximum<'_>) -> String {
    let provision = least.leaf.provision.to_string();
    match least.victim {
        Victim::Any => provision,
        of => ctx.words.get(
            "maxima-offence",
            &[("provision", provision.into()), ("victim", victim(ctx, of).into())],
        ),
    }
}

/// A length of imprisonment in words: "5 years".
pub(crate) fn years(ctx: &PageContext, years: Years) -> String {
    ctx.words.get("years", &[("years", years.get().into())])
}

/// The number of years alone.
pub(crate) fn number(ctx: &PageContext, years: Years) -> String {
    ctx.words.get("maxima-number", &[("years", years.get().into())])
}
