//! The headline figures of the day, in both editions.

use data::snapshot::edition_change::{EditionChange, Figures};
use data::structure::Node;
use leptos::prelude::*;

use super::{compared::Sides, section};
use crate::{
    components::{
        links::{self, CoverageOf},
        records::{Caption, Column, Records},
    },
    format,
    words::Words,
};

const COLUMNS: &[Column] = &[
    Column::Words("edition-col-aspect"),
    Column::Number("edition-col-reported"),
    Column::Number("edition-col-unknown"),
    Column::Number("edition-col-bound"),
    Column::Number("edition-col-coverage"),
];

/// The section.
pub(super) fn figures(sides: &Sides, change: &EditionChange) -> AnyView {
    let words = &sides.after.words;
    let day = format::day(words, change.on);
    let heading = words.get("edition-figures", &[("day", day.clone().into())]);
    let caption = Caption::InHeading(heading.clone());
    let rows = change.figures.iter().map(|one| row(sides, one)).collect();
    let table = Records { id: "figures", caption, columns: COLUMNS, rows }.view(words);
    let open = change.open;
    let was = |before: usize, after: usize| was(words, before.to_string(), after.to_string());
    let open = words.get(
        "edition-open",
        &[
            ("day", day.into()),
            ("yes", was(open.before.yes, open.after.yes).into()),
            ("presumed", was(open.before.presumed, open.after.presumed).into()),
            ("unknown", was(open.before.unknown, open.after.unknown).into()),
        ],
    );
    let sub = words.say("edition-figures-sub");
    section("figures", heading, Some(sub), view! { {table}<p>{open}</p> }.into_any())
}

fn row(sides: &Sides, figures: &Figures) -> AnyView {
    let words = &sides.after.words;
    let aspect = figures.aspect;
    let (before, after) = (&figures.gaps.before, &figures.gaps.after);
    let held = |of: data::snapshot::figures::Coverage| {
        words.get("edition-of", &[("held", of.held.into()), ("of", of.of.into())])
    };
    let coverage = was(words, held(figures.coverage.before), held(figures.coverage.after));
    let number = |before: usize, after: usize| was(words, before.to_string(), after.to_string());
    // Every figure opens, but a draft's are on no page.
    let opened = |place: String, figure: String| -> AnyView {
        if sides.published {
            view! { <a href=place>{figure}</a> }.into_any()
        } else {
            figure.into_any()
        }
    };
    let gaps = links::gaps_figure(&sides.after, Node::Directive, aspect);
    let reported = opened(format!("{gaps}#reported"), number(before.reported, after.reported));
    let unknown = opened(format!("{gaps}#unknown"), number(before.unknown, after.unknown));
    let bound = opened(links::bound_figure(&sides.after), number(before.bound, after.bound));
    let coverage =
        opened(links::coverage_figure(&sides.after, aspect, CoverageOf::Union), coverage);
    view! {
        <tr>
            <th scope="row">{words.name(&aspect)}</th>
            <td class="number" data-head=words.say("edition-col-reported")>{reported}</td>
            <td class="number" data-head=words.say("edition-col-unknown")>{unknown}</td>
            <td class="number" data-head=words.say("edition-col-bound")>{bound}</td>
            <td class="number" data-head=words.say("edition-col-coverage")>{coverage}</td>
        </tr>
    }
    .into_any()
}

/// A figure, with what it was where that differs.
fn was(words: &Words, before: String, after: String) -> String {
    if before == after {
        return after;
    }
    words.get("edition-was", &[("before", before.into()), ("after", after.into())])
}
