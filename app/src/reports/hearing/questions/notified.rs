//! The question when States notified that they had transposed the whole Directive.

use data::model::MemberState;

use super::{Asked, Rule};
use crate::{components::status::is_due, reports::parts::nodes::names};

/// States of which it is not known whether and how late they notified (rule 11).
pub(super) fn notified(asked: &Asked<'_>) -> Rule {
    let ctx = asked.ctx;
    let is_unknown = |state: &MemberState| ctx.snapshot.delay(*state, ctx.on).is_none();
    let states: Vec<MemberState> = asked.states().filter(is_unknown).collect();
    let asks = (is_due(ctx) && !states.is_empty()).then(|| {
        let count = [("count", states.len().into())];
        let asks = ctx.words.get("hearing-ask-notified", &count);
        names(ctx, &states, asked.filter.aspect).and(ctx.words.colon()).and(asks)
    });
    Rule { name: "hearing-rule-notified", questions: asks.into_iter().collect() }
}
