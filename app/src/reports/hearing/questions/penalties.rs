//! Questions on maximum penalties below the least that the Directive asks for.

use data::{
    report::Text,
    table::{Penalty, ProvisionEntry, Years},
};

use super::{Asked, Rule};
use crate::components::{finding::source_named, links};

/// What a penalty has, and what the provision asks, for one kind of victim.
type Pair = fn(&Penalty, &ProvisionEntry) -> (Option<Years>, Option<Years>);

/// Below and above the age of sexual consent.
const PAIRS: [(&str, Pair); 2] = [
    ("below", |penalty, leaf| {
        (penalty.max_penalty_below_consent_years, leaf.min_max_penalty_below_consent_years)
    }),
    ("above", |penalty, leaf| {
        (penalty.max_penalty_above_consent_years, leaf.min_max_penalty_above_consent_years)
    }),
];

/// The penalties that are held to be lower.
pub(super) fn below(asked: &Asked<'_>) -> Rule {
    let snapshot = &asked.ctx.snapshot;
    let counts = |penalty: &&Penalty| {
        asked.states().any(|state| state == penalty.member_state)
            && snapshot.interval_of(penalty.as_of, &penalty.source_id).last <= asked.ctx.on
    };
    let questions = snapshot.dataset().penalties.iter().filter(counts).flat_map(|penalty| {
        PAIRS.iter().filter_map(|(victim, pair)| question(asked, penalty, victim, *pair))
    });
    Rule { name: "hearing-rule-penalties", questions: questions.collect() }
}

fn question(
    asked: &Asked<'_>,
    penalty: &Penalty,
    victim: &'static str,
    pair: Pair,
) -> Option<Text> {
    let ctx = asked.ctx;
    let leaves = ctx.snapshot.structure().leaves();
    let leaf = leaves.iter().find(|leaf| leaf.provision == penalty.provision)?;
    let (Some(held), Some(least)) = pair(penalty, leaf) else { return None };
    if held >= least {
        return None;
    }
    let years = |years: Years| ctx.words.get("years", &[("years", years.get().into())]);
    let state = penalty.member_state;
    let page = format!("{}#penalties", links::state(ctx, state, asked.filter.aspect));
    let args = [
        ("state", ctx.words.name(&state).into()),
        ("provision", penalty.provision.to_string().into()),
        ("victim", victim.into()),
        ("held", years(held).into()),
        ("least", years(least).into()),
    ];
    let asks = ctx.words.text("hearing-ask-penalty", &args, &[("penalty", page)]);
    Some(asks.and(" (").and(source_named(ctx, &penalty.source_id)).and(")"))
}
