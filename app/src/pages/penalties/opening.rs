//! The opening: of how many States a maximum is known, of how many it is lower, and of
//! how many nothing is held.

use data::{model::MemberState, report::Text};
use leptos::prelude::*;

use super::{PenaltiesFilter, counted::Counted};
use crate::{
    components::{links, text},
    context::PageContext,
    format,
    words::{Said, Value},
};

/// The page's head.
pub(super) fn opening(
    ctx: &PageContext,
    filter: &PenaltiesFilter,
    counted: &[Counted<'_>],
) -> AnyView {
    let sum = (!counted.iter().all(|one| one.maxima.is_empty()))
        .then(|| view! { <p class="opening-sub figure-sum">{text::view(&sum(ctx, counted))}</p> });
    view! {
        <div class="opening">
            <h1>{text::view(&sentence(ctx, filter, counted))}</h1>
            {sum}
            <p class="opening-sub">{ctx.words.say("maxima-intro")}</p>
        </div>
    }
    .into_any()
}

/// Of how many least maxima × States it is known how they stand.
fn sum(ctx: &PageContext, counted: &[Counted<'_>]) -> Text {
    let all: usize = counted.iter().map(|one| one.maxima.len()).sum();
    let known: usize = counted.iter().map(|one| one.known().count()).sum();
    let lower: usize = counted.iter().map(|one| one.lower().count()).sum();
    ctx.words.text(
        "maxima-sum",
        &[
            ("all", all.into()),
            ("known", known.into()),
            ("lower", lower.into()),
            ("unknown", (all - known).into()),
        ],
        &[
            ("all", "#offences".to_owned()),
            ("known", "#held".to_owned()),
            ("unknown", "#unknown".to_owned()),
        ],
    )
}

fn sentence(ctx: &PageContext, filter: &PenaltiesFilter, counted: &[Counted<'_>]) -> Text {
    let all = filter.states.is_empty();
    let bound = if all { links::bound_figure(ctx) } else { "#offences".to_owned() };
    let links = [
        ("known", "#held".to_owned()),
        ("lower", "#held".to_owned()),
        ("unknown", "#unknown".to_owned()),
        ("bound", bound),
    ];
    ctx.words.sentences(&parts(ctx, filter, counted), &links)
}

/// The sentences of the heading, in order.
fn parts(ctx: &PageContext, filter: &PenaltiesFilter, counted: &[Counted<'_>]) -> Vec<Said> {
    let day = ("day", Value::from(format::day(&ctx.words, ctx.on)));
    let bound: Vec<MemberState> =
        ctx.snapshot.bound_states(ctx.on).filter(|state| filter.has(*state)).collect();
    if bound.is_empty() {
        let chosen = !filter.states.is_empty();
        return vec![(if chosen { "maxima-not-bound" } else { "maxima-nobody" }, vec![day])];
    }
    let with = |holds: fn(&Counted<'_>, MemberState) -> bool| {
        bound.iter().filter(|&&state| counted.iter().any(|one| holds(one, state))).count()
    };
    let known = with(|one, state| one.known().any(|held| held.member_state == state));
    let lower = with(|one, state| one.lower().any(|held| held.member_state == state));
    let mut parts =
        vec![("maxima-opening", vec![day, ("known", known.into()), ("bound", bound.len().into())])];
    if known > 0 {
        parts.push(("maxima-opening-lower", vec![("lower", lower.into())]));
    }
    if bound.len() > known {
        parts.push(("maxima-opening-unknown", vec![("unknown", (bound.len() - known).into())]));
    }
    if filter.chooses() {
        parts.push(("maxima-opening-chosen", Vec::new()));
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{address, reference};

    #[track_caller]
    fn check(on: &str, query: &str, penalties: Option<&str>, expected: &str) {
        let head = "member_state,provision,max_penalty_below_consent_years,max_penalty_above_consent_years,as_of,source_id\n";
        let ctx = match penalties {
            Some(rows) => reference::made_up(on, &[("penalties.csv", &format!("{head}{rows}\n"))]),
            None => reference::context(on),
        };
        let (_, filter) = address::read::<PenaltiesFilter>(query).unwrap();
        let counted = Counted::all(&ctx, &filter);
        let parts = parts(&ctx, &filter, &counted);
        let said: Vec<String> = parts.iter().map(|(id, args)| ctx.words.get(id, args)).collect();
        assert_eq!(reference::text(&said.join(" ")), expected, "{query} on {on}");
    }

    #[test]
    fn the_sentence_says_what_is_known_and_what_is_not() {
        check(
            "2026-01-30",
            "",
            None,
            "On 30 January 2026, a maximum penalty in national law could be compared with what the Directive asks for in 4 of 26 Member States. None of those held is lower. Of 22 nothing is held: not known.",
        );
        check(
            "2026-01-30",
            "provision=5(2)&states=DE,FR",
            None,
            "On 30 January 2026, a maximum penalty in national law could be compared with what the Directive asks for in 1 of 2 Member States. None of those held is lower. Of 1 nothing is held: not known. Only what is chosen is counted.",
        );
        check(
            "2026-01-30",
            "",
            Some("EL,3(4),3,,2014-01-01,EP-2015"),
            "On 30 January 2026, a maximum penalty in national law could be compared with what the Directive asks for in 1 of 26 Member States. In 1 a maximum is lower. Of 25 nothing is held: not known.",
        );
        check(
            "2026-01-30",
            "provision=4(2)",
            None,
            "On 30 January 2026, a maximum penalty in national law could be compared with what the Directive asks for in none of 26 Member States. Of 26 nothing is held: not known. Only what is chosen is counted.",
        );
        check(
            "2011-12-13",
            "",
            None,
            "On 13 December 2011, the Directive did not yet bind any Member State: there is nothing to compare.",
        );
        check(
            "2026-01-30",
            "states=DK",
            None,
            "On 30 January 2026, the Directive bound none of the Member States chosen: there is nothing to compare.",
        );
    }
}
