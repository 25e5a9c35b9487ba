//! An infringement procedure: its steps, whether it is open and how sure that is.

use data::{
    model::Stage,
    snapshot::case::{Case, CaseOnDay, Entry, Openness},
};
use leptos::prelude::*;

use super::finding::{origin, source_with_kind};
use crate::{context::PageContext, format};

/// A procedure as it stands on the day shown, under what it is about.
pub(crate) fn procedure(ctx: &PageContext, case: &Case, on_day: &CaseOnDay) -> AnyView {
    let about = ctx.words.name(&on_day.procedure_type);
    procedure_under(ctx, about.into_any(), case, on_day)
}

/// A procedure as it stands on the day shown, under a heading.
pub(crate) fn procedure_under(
    ctx: &PageContext,
    heading: AnyView,
    case: &Case,
    on_day: &CaseOnDay,
) -> AnyView {
    let words = &ctx.words;
    let number = on_day
        .infringement_number
        .map_or_else(|| words.say("procedure-no-number"), |number| number.to_string());
    let tag = match on_day.open {
        Openness::Yes => "tag tag-open",
        Openness::Presumed => "tag tag-presumed",
        Openness::Unknown => "tag tag-unknown",
        Openness::No => "tag tag-closed",
    };
    let steps = case
        .entries()
        .iter()
        .filter(|entry| entry.interval.last <= ctx.on)
        .map(|entry| step(ctx, entry, false))
        .collect_view();
    // Whether it was open on a day can follow from what came after it.
    let later = matches!(on_day.open, Openness::Yes | Openness::Unknown)
        .then(|| case.entries().iter().find(|entry| entry.interval.last > ctx.on))
        .flatten()
        .map(|entry| step(ctx, entry, true));
    view! {
        <li class="procedure">
            <div class="procedure-head">
                <h3>{heading}</h3>
                <p>{number}" "<span class=tag>{words.name(&on_day.open)}</span></p>
                <p class="procedure-say">{how_sure(ctx, on_day)}</p>
            </div>
            <ol class="steps">{steps}{later}</ol>
        </li>
    }
    .into_any()
}

/// How sure it is that the procedure is open, and when it was last seen.
pub(crate) fn how_sure(ctx: &PageContext, case: &CaseOnDay) -> String {
    let words = &ctx.words;
    let id = match case.open {
        Openness::Yes => "procedure-yes",
        Openness::Presumed => "procedure-presumed",
        Openness::Unknown => "procedure-unknown",
        Openness::No => "procedure-no",
    };
    let day = format::day(words, ctx.on);
    let sure = words.get(id, &[("day", day.into())]);
    // Of one that is known to be open the day may be after the one shown.
    let seen = case
        .last_seen
        .filter(|_| case.open != Openness::Yes)
        .map(|seen| words.get("procedure-last-seen", &[("day", format::day(words, seen).into())]));
    [Some(sure), seen].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// A step with its source; one that came later than the day shown says so.
fn step(ctx: &PageContext, entry: &Entry, later: bool) -> Option<AnyView> {
    let fact = ctx.snapshot.dataset().infringements.facts().get(entry.row)?;
    let words = &ctx.words;
    let class = match entry.stage {
        stage if stage.is_ending() => "step-ending",
        Stage::ListedActive => "step-listing",
        _ if later => "step-later",
        _ => "step",
    };
    let note = (!fact.record.note.is_empty()).then(|| {
        view! { <span class="step-source" lang="en">{fact.record.note.clone()}</span> }
    });
    let date = entry.date.map_or_else(
        || {
            let read = data::model::EdtfDate::up_to(entry.interval.last);
            format::date(words, read)
        },
        |date| format::date(words, date),
    );
    Some(
        view! {
            <li class=class>
                <span class="step-when">{date}</span>
                <span>{words.name(&entry.stage)}</span>
                {later.then(|| view! { <span class="step-source">{words.say("procedure-later")}</span> })}
                <span class="step-source">
                    {source_with_kind(ctx, &fact.record.source_id)}
                    " · "
                    {origin(ctx, &fact.origin)}
                </span>
                {note}
            </li>
        }
        .into_any(),
    )
}
