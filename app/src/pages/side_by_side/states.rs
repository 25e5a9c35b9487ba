//! States side by side: on how many parts of the Directive what is held differs, then
//! part by part, then what else is held.

use data::{model::MemberState, report::Text};
use leptos::prelude::*;

use super::{
    SideBySideFilter, form, held,
    parts::{self, Part},
    take_away,
};
use crate::{
    components::{aspect_switch::aspect_switch, figures::coverage, sentence::state_inside, text},
    context::PageContext,
    format,
    words::Said,
};

/// The page's content.
pub(super) fn states(ctx: &PageContext, filter: &SideBySideFilter) -> AnyView {
    let words = &ctx.words;
    let parts = Part::all(ctx, filter);
    view! {
        <div class="opening">
            <h1>{text::view(&sentence(ctx, filter, &parts))}</h1>
            {coverage(ctx, filter.aspect)}
            <p class="opening-sub">{words.say("beside-not-law")}</p>
        </div>
        {aspect_switch(ctx, filter.aspect, |aspect| SideBySideFilter { aspect, ..filter.clone() })}
        {form::states(ctx, filter)}
        {parts::table(ctx, filter, &parts)}
        {held::table(ctx, filter)}
        {take_away(ctx, filter)}
        {form::provision(ctx, filter)}
    }
    .into_any()
}

fn sentence(ctx: &PageContext, filter: &SideBySideFilter, parts: &[Part]) -> Text {
    let here = |mark: &'static str| (mark, "#parts".to_owned());
    ctx.words.sentences(&said(ctx, filter, parts), &[here("differ"), here("of"), here("blank")])
}

/// The sentences of the heading, in order.
fn said(ctx: &PageContext, filter: &SideBySideFilter, parts: &[Part]) -> Vec<Said> {
    let words = &ctx.words;
    let bound: Vec<MemberState> = filter
        .states
        .iter()
        .copied()
        .filter(|&state| ctx.snapshot.is_bound(state, ctx.on))
        .collect();
    let all = filter.states.iter().map(|state| state_inside(ctx, *state)).collect();
    let day = ("day", format::day(words, ctx.on).into());
    if let [_] = filter.states[..] {
        let state = format::capital(&format::list(words, all));
        return vec![("beside-opening-one", vec![("state", state.into())])];
    }
    if bound.len() < 2 {
        return vec![("beside-opening-unbound", vec![day])];
    }
    let named = bound.iter().map(|state| state_inside(ctx, *state)).collect();
    let differ = parts.iter().filter(|part| part.differs()).count();
    let blank = parts.iter().filter(|part| part.is_blank()).count();
    let mut said = vec![(
        "beside-opening",
        vec![
            day,
            ("aspect", words.name_as("inside", &filter.aspect).into()),
            ("states", format::list(words, named).into()),
            ("differ", differ.into()),
            ("of", parts.len().into()),
        ],
    )];
    if blank > 0 {
        said.push(("beside-opening-blank", vec![("blank", blank.into())]));
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{address, reference};

    #[track_caller]
    fn check(on: &str, query: &str, expected: &str) {
        let ctx = reference::context(on);
        let (_, filter) = address::read::<SideBySideFilter>(query).unwrap();
        let said = said(&ctx, &filter, &Part::all(&ctx, &filter));
        let said: Vec<String> = said.iter().map(|(id, args)| ctx.words.get(id, args)).collect();
        assert_eq!(reference::text(&said.join(" ")), expected, "{query} on {on}");
    }

    #[test]
    fn the_sentence_says_on_how_many_parts_what_is_held_differs() {
        check(
            "2026-01-30",
            "states=EL,BE",
            "On 30 January 2026, what is held on conformity of Belgium and Greece differs on 6 of 28 parts of the Directive. On 21 no finding is held of any of them, so nothing is known.",
        );
        check(
            "2011-12-17",
            "states=SE,FI",
            "On 17 December 2011, what is held on conformity of Finland and Sweden is the same on all 28 parts of the Directive. On 27 no finding is held of any of them, so nothing is known.",
        );
        check(
            "2026-01-30",
            "states=NL",
            "The Netherlands alone: choose another Member State to hold it against.",
        );
        check(
            "2026-01-30",
            "states=DK,UK,EL",
            "On 30 January 2026, the Directive bound fewer than two of the Member States chosen, so nothing can differ.",
        );
    }
}
