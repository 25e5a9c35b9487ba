//! Ends of procedures that say nothing, and why: another procedure of the State
//! under the same aspect was open, or may have been (rule 3).

use std::iter;

use data::{
    model::{Aspect, Day, EdtfDate, MemberState},
    snapshot::{
        case::{Case, Entry, Openness},
        finding,
    },
    structure::Node,
};
use leptos::prelude::*;

use super::sources::sources;
use crate::{components::voice::Heard, context::PageContext, format};

/// The sentences on ends that are silent on a node; none where none is. Below
/// the Directive only those are told of that would have spoken there.
pub(super) fn silent(
    ctx: &PageContext,
    state: MemberState,
    node: Node,
    aspect: Aspect,
    heard: &[Heard],
) -> Option<AnyView> {
    let of_state: Vec<&Case> =
        ctx.snapshot.cases().iter().filter(|case| case.id().member_state == state).collect();
    let said = finding::of_cases(&of_state, aspect);
    let would_speak = |case: &Case| {
        let number = case.id().number;
        node == Node::Directive
            || number.is_some() && heard.iter().any(|one| one.voice.case == number)
    };
    let mut lines: Vec<AnyView> = Vec::new();
    for says in said.iter().filter(|says| would_speak(says.case)) {
        let ended = says.case.endings().filter(|ending| ending.interval.last <= ctx.on);
        for ending in ended {
            let day = ending.interval.last;
            let last_word = says.endings.iter().any(|word| {
                word.interval.last == day
                    && word.on_directive.from == finding::Evidence::Step(ending.row)
            });
            let others = said.iter().map(|other| other.case);
            let by = others.filter(|other| other.id() != says.case.id() && was_open(other, day));
            if let (false, Some(by)) = (last_word, by.into_iter().next()) {
                lines.push(line(ctx, says.case, ending, by));
            }
        }
    }
    (!lines.is_empty())
        .then(|| lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view().into_any())
}

fn was_open(case: &Case, day: Day) -> bool {
    case.open_on(day).is_some_and(|open| open != Openness::No)
}

fn line(ctx: &PageContext, case: &Case, ending: &Entry, by: &Case) -> AnyView {
    let words = &ctx.words;
    let number = |case: &Case| {
        let number = case.id().number.map(|number| number.to_string());
        number.unwrap_or_else(|| words.say("procedure-no-number"))
    };
    let given = ending.date.unwrap_or_else(|| EdtfDate::up_to(ending.interval.last));
    let args = [
        ("case", number(case).into()),
        ("when", format::on_date(words, given).into()),
        ("by", number(by).into()),
    ];
    let said = words.get("why-silent", &args);
    let rows: Vec<_> = iter::once(finding::Evidence::Step(ending.row)).collect();
    view! { {said}" "{sources(ctx, &rows)} }.into_any()
}
