//! What is said of the States that a hearing is about and that the Directive does not
//! bind on the day: that it does not, and nothing else. Nothing of them is counted, and
//! nothing is asked.

use data::report::Text;

use super::Asked;
use crate::components::why::not_bound;

/// The sentence that stands in the opening's place where none of the States is bound.
pub(super) fn opening(asked: &Asked<'_>) -> Text {
    let words = &asked.ctx.words;
    Text::plain(match who(asked) {
        (0, _) => words.say("hearing-opening-nobody"),
        (_, who) => words.get("hearing-opening-not-bound", &[("who", who.into())]),
    })
}

/// What is said after the opening, where some are not bound beside others that are.
pub(super) fn besides(asked: &Asked<'_>) -> Text {
    match who(asked) {
        (0, _) => Text::empty(),
        (count, who) => {
            let args = [("count", count.into()), ("who", who.into())];
            Text::plain(" ").and(asked.ctx.words.get("hearing-opening-besides", &args))
        }
    }
}

/// How many of the States asked about by name are not bound, and why.
fn who(asked: &Asked<'_>) -> (usize, String) {
    let Asked { ctx, filter, .. } = asked;
    let entries = filter.states.iter().filter(|&&state| !ctx.snapshot.is_bound(state, ctx.on));
    let said: Vec<String> = entries
        .filter_map(|&state| ctx.snapshot.member_state(state))
        .map(|entry| {
            let (id, args) = not_bound(ctx, entry);
            ctx.words.get(id, &args)
        })
        .collect();
    (said.len(), said.join(" "))
}
