//! What changed since a day, State by State.

use data::{
    report::{Block, Section, Text},
    snapshot::change::{Cause, Change},
};

use super::{Asked, said};
use crate::{
    components::compare::{Days, points},
    format,
};

/// The section; a part for each State of which something changed.
pub(super) fn changes(asked: &Asked<'_>) -> Section {
    let Asked { ctx, filter, since } = asked;
    let words = &ctx.words;
    let day = [("day", format::day(words, *since).into())];
    let heading = words.get("hearing-changes", &day);
    if *since >= ctx.on {
        return Section::new("changes", heading, vec![said(ctx, "hearing-changes-no-time")]);
    }
    let days = Days { from: *since, to: ctx.on };
    let all = ctx.snapshot.changes(filter.aspect, days.from, days.to);
    let parts: Vec<Section> = ctx
        .snapshot
        .member_states()
        .map(|entry| entry.code)
        .filter(|&state| filter.has(state))
        .filter_map(|state| {
            let of_state: Vec<&Change> =
                all.iter().filter(|change| change.after.member_state == state).collect();
            let mut told: Vec<Text> =
                of_state.iter().find_map(|one| bound(asked, one)).into_iter().collect();
            told.extend(points(ctx, days, filter.aspect, &of_state));
            let id = format!("changes-{}", state.code().to_lowercase());
            (!told.is_empty())
                .then(|| Section::new(id, words.name(&state), vec![Block::List(told)]))
        })
        .collect();
    let blocks = if parts.is_empty() {
        vec![said(ctx, "hearing-changes-none")]
    } else {
        let count = [("count", parts.len().into())];
        vec![Block::Paragraph(Text::plain(words.get("hearing-changes-count", &count)))]
    };
    Section { parts, ..Section::new("changes", heading, blocks) }
}

/// That a State came to be bound, or ceased to be, which every cell of it tells.
fn bound(asked: &Asked<'_>, change: &Change) -> Option<Text> {
    let words = &asked.ctx.words;
    let id = match change.cause {
        Cause::Bound => "hearing-bound",
        Cause::Released => "hearing-released",
        _ => return None,
    };
    Some(Text::plain(words.get(id, &[("day", format::day(words, change.on).into())])))
}
