//! A comparison in words: the two days, how many cells differ of how many, who
//! came to be bound, and the changes of each State.

use data::{
    model::{Aspect, Day, MemberState},
    snapshot::change::Change,
    structure::Node,
};
use leptos::prelude::*;

use super::{
    Days, Scope, changed::Changed, entry::entry as entry_of, grouped::Group, procedures,
    short::short,
};
use crate::{
    address::{self, Filter, View},
    components::{links, sentence::state_inside},
    context::PageContext,
    format,
};

/// The place at which the changes are told one by one.
pub(super) const CHANGES: &str = "changes";

/// The comparison.
pub(super) fn told<F: Filter>(
    ctx: &PageContext,
    filter: &F,
    compared: &Changed,
    aspect: Aspect,
    scope: Scope,
) -> AnyView {
    let words = &ctx.words;
    let days = compared.days();
    let day = |day: Day| format::day(words, day);
    let heading = words
        .get("compare-heading", &[("from", day(days.from).into()), ("to", day(days.to).into())]);
    let has_cells = match scope {
        Scope::Article(number) => ctx.snapshot.structure().has(Node::Article(number)),
        Scope::Everything | Scope::State(_) => true,
    };
    let body = if days.from == days.to {
        view! { <p>{words.say("compare-same-day")}</p> }.into_any()
    } else if !has_cells {
        view! { <p>{words.say("compare-no-cells")}</p> }.into_any()
    } else {
        let changes: Vec<&Change> = compared.within(scope).collect();
        let in_short = (scope == Scope::Everything).then(|| short(ctx, days, aspect, &changes));
        let bound = bound(ctx, days, scope);
        let none = if bound.is_some() { "compare-nothing-else" } else { "compare-nothing" };
        let by_state = by_state(ctx, days, scope, aspect, &changes)
            .unwrap_or_else(|| view! { <p class="empty">{words.say(none)}</p> }.into_any());
        view! {
            {counted(ctx, days, scope, aspect, &changes)}
            {bound}
            {in_short}
            <div id=CHANGES>{by_state}</div>
            {procedures::procedures(ctx, days, scope, aspect)}
        }
        .into_any()
    };
    view! {
        <div class="section-head">
            <h2 id="compare">{heading}</h2>
            {ways(ctx, filter)}
        </div>
        {body}
    }
    .into_any()
}

/// The ways on: the two days swapped, and the comparison left.
fn ways<F: Filter>(ctx: &PageContext, filter: &F) -> AnyView {
    let words = &ctx.words;
    let swapped = View { on: ctx.view.with, with: Some(ctx.on), ..ctx.view };
    let alone = View { with: None, ..ctx.view };
    let swap = ctx.view.with.filter(|with| *with != ctx.on).map(|with| {
        let said = words.get("compare-swap", &[("day", format::day(words, with).into())]);
        view! { <li><a href=format!("{}#compare", address::write(&ctx.path, filter, swapped))>{said}</a></li> }
    });
    view! {
        <ul class="compare-ways">
            {swap}
            <li><a href=address::write(&ctx.path, filter, alone)>{words.say("compare-leave")}</a></li>
        </ul>
    }
    .into_any()
}

/// How many cells differ, of how many: those of States bound on both days.
fn counted(
    ctx: &PageContext,
    days: Days,
    scope: Scope,
    aspect: Aspect,
    changes: &[&Change],
) -> AnyView {
    let words = &ctx.words;
    let snapshot = &ctx.snapshot;
    let on_both = |state: MemberState| {
        snapshot.is_bound(state, days.from) && snapshot.is_bound(state, days.to)
    };
    let states = snapshot
        .bound_states(days.from)
        .filter(|state| on_both(*state))
        .filter(|state| !matches!(scope, Scope::State(wanted) if wanted != *state))
        .count();
    let nodes = match scope {
        Scope::Article(_) => 1,
        Scope::Everything | Scope::State(_) => snapshot.structure().nodes_by_theme().len(),
    };
    let differ = changes.iter().filter(|change| on_both(change.after.member_state)).count();
    let id = match scope {
        Scope::State(_) if states == 0 => "compare-count-not-bound",
        _ if states == 0 => "compare-count-none-bound",
        Scope::Everything => "compare-count",
        Scope::State(_) => "compare-count-state",
        Scope::Article(_) => "compare-count-article",
    };
    let args = [
        ("differ", differ.into()),
        ("of", (states * nodes).into()),
        ("states", states.into()),
        ("nodes", nodes.into()),
        ("aspect", words.name_as("inside", &aspect).into()),
    ];
    let rule = (states > 0).then(|| view! { <p class="quiet">{words.say("compare-rule")}</p> });
    let places = [
        ("differ", format!("#{CHANGES}")),
        ("states", links::bound_figure(ctx)),
        ("nodes", links::articles(ctx, aspect)),
    ];
    let said = words.linked(id, &args, &places);
    view! { <p class="compare-count">{said}</p>{rule} }.into_any()
}

/// Who came to be bound or ceased to be, a line for each day.
fn bound(ctx: &PageContext, days: Days, scope: Scope) -> Option<AnyView> {
    let words = &ctx.words;
    let mut lines: Vec<(Day, &'static str, Vec<String>)> = Vec::new();
    let entries = ctx.snapshot.member_states().filter(|entry| match scope {
        Scope::State(state) => entry.code == state,
        Scope::Everything | Scope::Article(_) => true,
    });
    for entry in entries {
        let came = entry.bound_from.map(|day| (day, "compare-bound"));
        let ceased = entry.bound_until.map(|day| (day.next(), "compare-released"));
        for (day, id) in [came, ceased].into_iter().flatten() {
            if day <= days.from || day > days.to {
                continue;
            }
            let name = state_inside(ctx, entry.code);
            match lines.iter_mut().find(|line| line.0 == day && line.1 == id) {
                Some(line) => line.2.push(name),
                None => lines.push((day, id, vec![name])),
            }
        }
    }
    lines.sort_by_key(|line| line.0);
    let lines: Vec<AnyView> = lines
        .into_iter()
        .map(|(day, id, states)| {
            let args = [
                ("count", states.len().into()),
                ("states", format::list(words, states).into()),
                ("day", format::day(words, day).into()),
            ];
            view! { <li>{format::capital(&words.get(id, &args))}</li> }.into_any()
        })
        .collect();
    (!lines.is_empty()).then(|| view! { <ul class="compare-bound">{lines}</ul> }.into_any())
}

/// The changes, State by State in protocol order; none if there is no change of
/// a bound State's cell.
fn by_state(
    ctx: &PageContext,
    days: Days,
    scope: Scope,
    aspect: Aspect,
    changes: &[&Change],
) -> Option<AnyView> {
    let states = ctx
        .snapshot
        .member_states()
        .filter_map(|entry| {
            let own: Vec<&Change> = changes
                .iter()
                .copied()
                .filter(|change| change.after.member_state == entry.code)
                .collect();
            let groups = Group::all(ctx, days, aspect, &own);
            let entries: Vec<AnyView> =
                groups.iter().filter_map(|group| entry_of(ctx, days, aspect, group)).collect();
            if entries.is_empty() {
                return None;
            }
            let list = view! { <ol class="changes">{entries}</ol> };
            if matches!(scope, Scope::State(_)) {
                return Some(list.into_any());
            }
            let to = links::state(ctx, entry.code, aspect);
            Some(
                view! {
                    <div class="change-state">
                        <h3><a href=to>{ctx.words.name(&entry.code)}</a></h3>
                        {list}
                    </div>
                }
                .into_any(),
            )
        })
        .collect::<Vec<_>>();
    (!states.is_empty()).then(|| states.into_any())
}
