//! What the filter leaves, in words: how many rows and cells, what is chosen
//! with a way to let go of each, and the same as a file.

use data::model::{Aspect, NodeStatus};
use leptos::prelude::*;

use super::{Circle, MatrixFile, MatrixFilter, Part, StatusChoice, grid::Grid};
use crate::{
    components::{links, status},
    context::PageContext,
    format::{self, capital},
    pages::MOST_STATES,
};

/// The line above the table.
pub(super) fn shown(ctx: &PageContext, grid: &Grid<'_>, filter: &MatrixFilter) -> AnyView {
    let words = &ctx.words;
    let rows = ("shown", grid.rows.len().into());
    let all = ("total", grid.all_rows.into());
    let here = [("shown", "#matrix".to_owned())];
    let count = if grid.rows.is_empty() {
        view! { <p class="empty">{words.say("matrix-nothing")}</p> }.into_any()
    } else if filter.chooses_cells() {
        let cells = grid.slots().filter(|slot| slot.chosen).count();
        let said = words.linked("matrix-shown-cells", &[rows, all, ("cells", cells.into())], &here);
        view! { <p>{said}</p> }.into_any()
    } else {
        view! { <p>{words.linked("matrix-shown-rows", &[rows, all], &here)}</p> }.into_any()
    };
    let lines = grid.rows.len() * grid.columns().count();
    let file = (lines > 0).then(|| {
        let to = ctx.link_with("/matrix.csv", &MatrixFile(filter.clone()));
        let said = words.get("matrix-file", &[("rows", lines.into())]);
        view! { <p class="screen-only"><a href=to>{said}</a></p> }
    });
    let changed = ctx.view.with.filter(|_| lines > 0).map(|with| {
        let day = ("day", format::day(words, with).into());
        let list = ("list", "#compare".to_owned());
        view! { <p>{words.linked("matrix-changed", &[day], &[list])}</p> }
    });
    // On paper it need not be said that all is there.
    let is_all = !filter.chooses_cells() && !filter.chooses_states() && ctx.view.with.is_none();
    let class = if is_all { "matrix-shown is-all" } else { "matrix-shown" };
    view! {
        <div class=class id="shown">
            {count}
            {choices(ctx, filter)}
            {changed}
            {side_by_side(ctx, filter)}
            {file}
        </div>
    }
    .into_any()
}

/// The chosen States side by side, where they are few enough.
fn side_by_side(ctx: &PageContext, filter: &MatrixFilter) -> AnyView {
    let fits = (2..=MOST_STATES).contains(&filter.states.len());
    let states = if fits { filter.states.as_slice() } else { &[] };
    let id = if fits { "see-also-compare-chosen" } else { "see-also-compare" };
    let to = links::side_by_side(ctx, states, filter.aspect);
    view! { <p class="screen-only"><a href=to>{ctx.words.say(id)}</a></p> }.into_any()
}

/// The parts of the Directive as links, where a screen has room for one only.
pub(super) fn parts(ctx: &PageContext, filter: &MatrixFilter) -> AnyView {
    let words = &ctx.words;
    let themes = ctx.snapshot.structure().themes().iter().copied().map(Part::Theme);
    let entries = std::iter::once(None)
        .chain(themes.map(Some))
        .map(|theme| {
            let word = match theme {
                Some(Part::Theme(theme)) => words.name_as("head", &theme),
                _ => words.say("filter-all"),
            };
            let to = ctx.link_with("/matrix", &MatrixFilter { theme, ..filter.clone() });
            let current = (filter.theme == theme).then_some("true");
            view! { <li><a href=format!("{to}#parts") aria-current=current>{word}</a></li> }
        })
        .collect_view();
    view! {
        <nav class="matrix-parts screen-only" id="parts" aria-label=words.say("filter-part")>
            <ul class="switch">{entries}</ul>
        </nav>
    }
    .into_any()
}

/// What is chosen, each a link to the same without it.
fn choices(ctx: &PageContext, filter: &MatrixFilter) -> Option<AnyView> {
    let words = &ctx.words;
    let mut found: Vec<(String, MatrixFilter)> = Vec::new();
    let mut put = |label: &str, word: String, without: MatrixFilter| {
        let args = [("label", words.say(label).into()), ("choice", word.into())];
        found.push((words.get("filter-chosen", &args), without));
    };
    let same = || filter.clone();
    if let Some(part) = filter.theme {
        put("filter-part", part_word(ctx, part), MatrixFilter { theme: None, ..same() });
    }
    if let Some(choice) = filter.status {
        let word = status_word(ctx, choice, filter);
        put("filter-status", word, MatrixFilter { status: None, ..same() });
    }
    if let Some(basis) = filter.basis {
        put("filter-basis", words.name(&basis), MatrixFilter { basis: None, ..same() });
    }
    if let Some(grade) = filter.grade {
        let word = capital(&words.name(&grade));
        put("filter-grade", word, MatrixFilter { grade: None, ..same() });
    }
    if let Some(yes) = filter.contested {
        let word = yes_or_no_word(ctx, "contested", yes);
        put("filter-contested", word, MatrixFilter { contested: None, ..same() });
    }
    if let Some(yes) = filter.inferred {
        let word = yes_or_no_word(ctx, "inferred", yes);
        put("filter-inferred", word, MatrixFilter { inferred: None, ..same() });
    }
    if let Some(circle) = filter.group {
        put("filter-group", circle_word(ctx, circle), MatrixFilter { group: None, ..same() });
    }
    for state in &filter.states {
        let states = filter.states.iter().copied().filter(|other| other != state).collect();
        put("filter-state", words.name(state), MatrixFilter { states, ..same() });
    }
    if found.is_empty() {
        return None;
    }
    let entries = found
        .into_iter()
        .map(|(said, without)| {
            let to = format!("{}#shown", ctx.link_with("/matrix", &without));
            let remove = words.get("filter-remove", &[("choice", said.clone().into())]);
            view! {
                <li>
                    <a href=to>
                        <span aria-hidden="true">{said}" ×"</span>
                        <span class="visually-hidden">{remove}</span>
                    </a>
                </li>
            }
        })
        .collect_view();
    let clear = format!("{}#shown", ctx.link_with("/matrix", &filter.without_choices()));
    Some(
        view! {
            <ul class="chosen" aria-label=words.say("filter-chosen-label")>
                {entries}
                <li><a class="chosen-clear" href=clear>{words.say("filter-clear-all")}</a></li>
            </ul>
        }
        .into_any(),
    )
}

/// A part of the Directive in words.
pub(super) fn part_word(ctx: &PageContext, part: Part) -> String {
    match part {
        Part::Directive => ctx.words.say("filter-directive-alone"),
        Part::Theme(theme) => ctx.words.name(&theme),
    }
}

/// Whether sources disagree, or an article was inferred, in words.
pub(super) fn yes_or_no_word(ctx: &PageContext, name: &str, yes: bool) -> String {
    ctx.words.say(match (name, yes) {
        ("contested", true) => "filter-contested-yes",
        ("contested", false) => "filter-contested-no",
        (_, true) => "filter-inferred-yes",
        (_, false) => "filter-inferred-no",
    })
}

/// States that are chosen together, in words.
pub(super) fn circle_word(ctx: &PageContext, circle: Circle) -> String {
    ctx.words.say(match circle {
        Circle::Bound => "filter-group-bound",
        Circle::Procedure => "filter-group-procedure",
    })
}

/// A choice of status in words. Before the deadline both gaps have one word, so
/// the status is named beside it.
pub(super) fn status_word(
    ctx: &PageContext,
    choice: StatusChoice,
    filter: &MatrixFilter,
) -> String {
    let words = &ctx.words;
    match choice {
        StatusChoice::Gap => words.say("filter-any-gap"),
        StatusChoice::Unknown => words.say("filter-not-known"),
        StatusChoice::One(NodeStatus::NotTransposed) => {
            in_full(ctx, "filter-gap-in-full", NodeStatus::NotTransposed, filter)
        }
        StatusChoice::One(NodeStatus::PartiallyTransposed) => {
            in_full(ctx, "filter-gap-in-part", NodeStatus::PartiallyTransposed, filter)
        }
        StatusChoice::One(one) => status::word(ctx, one, filter.aspect),
    }
}

fn in_full(ctx: &PageContext, id: &str, one: NodeStatus, filter: &MatrixFilter) -> String {
    let word = status::word(ctx, one, filter.aspect);
    if status::is_due(ctx) && filter.aspect != Aspect::Communication {
        return word;
    }
    ctx.words.get(id, &[("status", word.into())])
}
