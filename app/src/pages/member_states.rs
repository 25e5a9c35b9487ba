//! The Member States: where each stands on the whole Directive, its newest
//! procedure, and on how many articles anything is held.

use data::{
    model::{Aspect, MemberState},
    snapshot::case::{CaseOnDay, Openness},
    structure::Node,
    table::MemberStateEntry,
};
use leptos::prelude::*;

use crate::{
    address::ByAspect,
    components::{
        aspect_switch::aspect_switch,
        class::class,
        figures::{bar, coverage},
        layout::{Page, Place, document},
        links::{self, CoverageOf},
        mark::Look,
        records::{Caption, Column, Records},
        see_also::see_also,
        status::{cell_word, is_due},
    },
    context::PageContext,
    format,
    words::Value,
};

/// The page.
#[must_use]
pub fn member_states(ctx: &PageContext, filter: &ByAspect) -> String {
    let words = &ctx.words;
    let page = Page {
        place: Place::MemberStates,
        title: words.say("nav-member-states"),
        filter,
        main: "",
    };
    document(ctx, &page, || {
        view! {
            <div class="opening">
                <h1>{opening(ctx, filter.aspect)}</h1>
                {coverage(ctx, filter.aspect)}
            </div>
            {aspect_switch(ctx, filter.aspect, |aspect| ByAspect { aspect })}
            {table(ctx, filter.aspect)}
            {see_also(ctx, vec![
                ("see-also-compare", links::side_by_side(ctx, &[], filter.aspect)),
                ("see-also-penalties", ctx.link("/penalties")),
            ])}
        }
    })
}

fn opening(ctx: &PageContext, aspect: Aspect) -> AnyView {
    let opened = links::gaps_figure(ctx, Node::Directive, aspect);
    let at = |place: &'static str| (place, format!("{opened}#{place}"));
    let links = [at("reported"), at("unknown"), at("neither"), ("bound", links::bound_figure(ctx))];
    parts(ctx, aspect)
        .into_iter()
        .map(|(id, args)| (ctx.words.linked(id, &args, &links), " "))
        .collect_view()
        .into_any()
}

/// The sentences of the heading, in order.
fn parts(
    ctx: &PageContext,
    aspect: Aspect,
) -> Vec<(&'static str, Vec<(&'static str, Value<'static>)>)> {
    let gaps = ctx.snapshot.gaps_at(Node::Directive, aspect, ctx.on);
    let id = match (gaps.bound, is_due(ctx), gaps.reported) {
        (0, ..) => "states-opening-nobody",
        (_, false, 0) => "states-opening-before-none",
        (_, false, _) => "states-opening-before",
        (_, true, 0) => "states-opening-none",
        (_, true, _) => "states-opening",
    };
    let mut parts = vec![(
        id,
        vec![
            ("bound", gaps.bound.into()),
            ("reported", gaps.reported.into()),
            ("unknown", gaps.unknown.into()),
            ("aspect", ctx.words.name_as("inside", &aspect).into()),
            ("day", format::day(&ctx.words, ctx.on).into()),
        ],
    )];
    let rest = gaps.bound - gaps.reported - gaps.unknown;
    if rest > 0 {
        let args = vec![("rest", rest.into()), ("aspect-code", aspect.code().into())];
        parts.push(("states-rest", args));
    }
    parts
}

pub(crate) fn table(ctx: &PageContext, aspect: Aspect) -> AnyView {
    let words = &ctx.words;
    let rows = ctx.snapshot.member_states().map(|state| row(ctx, state, aspect)).collect();
    let small = words.get(
        "states-caption-small",
        &[("aspect", words.name(&aspect).into()), ("day", format::day(words, ctx.on).into())],
    );
    Records {
        id: "list",
        caption: Caption::Shown(words.say("states-caption"), Some(small)),
        columns: &[
            Column::Words("states-col-code"),
            Column::Words("matrix-state"),
            Column::Words("node-directive"),
            Column::Words("states-col-step"),
            Column::Words("states-col-open"),
            Column::Number("states-col-articles"),
        ],
        rows,
    }
    .view(words)
}

fn row(ctx: &PageContext, entry: &MemberStateEntry, aspect: Aspect) -> AnyView {
    let words = &ctx.words;
    let state = entry.code;
    let bound = ctx.snapshot.is_bound(state, ctx.on);
    let cell = ctx.snapshot.cell(state, Node::Directive, aspect, ctx.on);
    let mut said = cell_word(ctx, &cell, aspect);
    if cell.contested == Some(true) {
        said = words.get("states-contested", &[("status", said.into())]);
    }
    let case = newest_case(ctx, state, aspect);
    let step = case.as_ref().map(|case| {
        let date = format::date_or_none(words, case.stage_date);
        words.get("states-step", &[("step", words.name(&case.stage).into()), ("date", date.into())])
    });
    let open = case.as_ref().map(|case| openness(ctx, case));
    let articles = if bound {
        let coverage = ctx.snapshot.coverage_of(state, aspect, ctx.on);
        let to = links::coverage_figure(ctx, aspect, CoverageOf::State(state));
        let share = format!("{}/{}", coverage.held, coverage.of);
        view! { {bar(coverage.held, coverage.of)}" "<a href=to>{share}</a> }.into_any()
    } else {
        ().into_any()
    };
    view! {
        <tr {..class((!bound).then_some("is-muted"))}>
            <td class="code">{state.code()}</td>
            <th scope="row"><a href=links::state(ctx, state, aspect)>{words.name(&state)}</a></th>
            <td data-head=words.say("node-directive")>{Look::of_cell(ctx, &cell).line(said)}</td>
            <td data-head=words.say("states-col-step")>{step}</td>
            <td class="tagged" data-head=words.say("states-col-open")>{open}</td>
            <td class="number" data-head=words.say("nav-articles")>{articles}</td>
        </tr>
    }
    .into_any()
}

/// The State's procedure under the aspect with the newest step.
fn newest_case(ctx: &PageContext, state: MemberState, aspect: Aspect) -> Option<CaseOnDay> {
    ctx.snapshot
        .cases_on(ctx.on)
        .filter(|(case, _)| {
            case.id().member_state == state && case.id().procedure_type.aspect() == aspect
        })
        .max_by_key(|(case, _)| case.step_on(ctx.on).map(|step| step.interval))
        .map(|(_, on_day)| on_day)
}

/// Whether it is open; where that is presumed, when it was last seen.
pub(crate) fn openness(ctx: &PageContext, case: &CaseOnDay) -> AnyView {
    let words = &ctx.words;
    let (class, text) = match (case.open, case.last_seen) {
        (Openness::Presumed, Some(seen)) => (
            "tag tag-presumed",
            words.get("states-last-seen", &[("day", format::day(words, seen).into())]),
        ),
        (Openness::Presumed, None) => ("tag tag-presumed", words.name(&case.open)),
        (Openness::Yes, _) => ("tag tag-open", words.name(&case.open)),
        (Openness::Unknown, _) => ("tag tag-unknown", words.name(&case.open)),
        (Openness::No, _) => ("tag tag-closed", words.name(&case.open)),
    };
    view! { <span class=class>{text}</span> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reference;

    #[test]
    fn the_sentence_fits_what_is_held() {
        #[track_caller]
        fn check(on: &str, aspect: Aspect, expected: &str) {
            let ctx = reference::context(on);
            let said: Vec<String> =
                parts(&ctx, aspect).iter().map(|(id, args)| ctx.words.get(id, args)).collect();
            let mut said = said.join(" ");
            for mark in ["reported", "unknown", "neither", "bound"] {
                said = said.replace(&format!("<{mark}>"), "").replace(&format!("</{mark}>"), "");
            }
            assert_eq!(said, expected);
        }
        check(
            "2026-01-30",
            Aspect::Conformity,
            "On conformity, of 26 Member States bound on 30 January 2026 a gap was reported in 21, and of 5 it was not known.",
        );
        check(
            "2015-03-11",
            Aspect::Conformity,
            "On conformity, no reported gap stood on 11 March 2015 in any of the 27 Member States bound, and of 27 it was not known.",
        );
        check(
            "2016-12-31",
            Aspect::Communication,
            "On communication, no reported gap stood on 31 December 2016 in any of the 27 Member States bound, and of 20 it was not known. In 7 the Directive was notified as complete.",
        );
        check(
            "2011-12-17",
            Aspect::Communication,
            "26 Member States were bound on 17 December 2011; transposition was not yet due. On communication nothing reported as missing stood, and of 26 it was not known.",
        );
    }
}
