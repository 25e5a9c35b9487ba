//! What to look at before publishing, each to be ticked off by itself.

use data::{
    alarm::{Alarm, Spot},
    model::{Aspect, MemberState},
    structure::Node,
};
use leptos::prelude::*;

use super::{
    place::place,
    preview::{DraftPage, RaisedAlarm},
};
use crate::{
    components::sentence::node_label,
    context::PageContext,
    words::{Named, Words},
};

/// More places than these are counted.
const SHOWN: usize = 20;

/// The list; nothing if there is nothing to publish.
pub(super) fn list(words: &Words, page: &DraftPage, facts: &PageContext) -> Option<AnyView> {
    if page.proposal.changes.is_empty() {
        return None;
    }
    let heading = words.get(
        "draft-alarms",
        &[("count", page.alarms.len().into()), ("left", page.alarms_left().into())],
    );
    let another = (page.needs_another && !page.alarms.is_empty())
        .then(|| view! { <p class="prose">{words.say("draft-alarms-another")}</p> });
    let rows = page.alarms.iter().map(|raised| row(words, page, raised, facts)).collect_view();
    Some(
        view! {
            <section class="section" aria-labelledby="alarms">
                <h2 id="alarms">{heading}</h2>
                {another}
                <ul class="alarms">{rows}</ul>
            </section>
        }
        .into_any(),
    )
}

fn row(words: &Words, page: &DraftPage, raised: &RaisedAlarm, facts: &PageContext) -> AnyView {
    let RaisedAlarm { alarm, id, is_ticked } = raised;
    let said = said(words, alarm);
    let (act, next) = if *is_ticked { ("draft-untick", "no") } else { ("draft-tick", "yes") };
    let label = format!("{}{}{said}", words.say(act), words.colon());
    // The tick of whoever made the draft would not count.
    let form = (!page.needs_another).then(|| {
        view! {
            <form class="inline-form" method="post" action=words.at(&format!("/import/{}/tick", page.id))>
                <input type="hidden" name="alarm" value=id.clone()/>
                <input type="hidden" name="on" value=next/>
                <button class="button" aria-label=label>{words.say(act)}</button>
                {is_ticked.then(|| tag(words))}
            </form>
        }
    });
    shown(words, raised, facts, form.map(IntoAny::into_any))
}

/// An alarm with its places and the form that ticks it off, for whoever may.
pub(crate) fn shown(
    words: &Words,
    raised: &RaisedAlarm,
    facts: &PageContext,
    form: Option<AnyView>,
) -> AnyView {
    let RaisedAlarm { alarm, id, is_ticked } = raised;
    let alone = (*is_ticked && form.is_none()).then(|| tag(words));
    view! {
        <li class="alarm" id=format!("alarm-{id}") data-ticked=is_ticked.then_some("yes")>
            <p>{said(words, alarm)}</p>
            {places(words, alarm, facts)}
            {form}
            {alone}
        </li>
    }
    .into_any()
}

fn tag(words: &Words) -> AnyView {
    view! { <span class="tag">{words.say("draft-ticked")}</span> }.into_any()
}

/// The alarm as a sentence.
fn said(words: &Words, alarm: &Alarm) -> String {
    let table = alarm.table.map(|table| table.to_string()).unwrap_or_default();
    let state = alarm.member_state.map(|state| words.name_as("inside", &state)).unwrap_or_default();
    words.get(
        &alarm.kind.message(),
        &[
            ("count", alarm.count().into()),
            ("table", table.into()),
            ("column", alarm.column.unwrap_or_default().into()),
            ("others", alarm.columns.join(", ").into()),
            ("state", state.into()),
        ],
    )
}

fn places(words: &Words, alarm: &Alarm, facts: &PageContext) -> Option<AnyView> {
    let mut lines: Vec<String> =
        alarm.spots.iter().take(SHOWN).map(|spot| spot_words(words, spot)).collect();
    lines.extend(alarm.cells.iter().take(SHOWN).map(|cell| cell_name(facts, *cell)));
    let more = alarm.count().saturating_sub(SHOWN);
    if more > 0 {
        lines.push(words.get("draft-more-places", &[("count", more.into())]));
    }
    let lines = lines.into_iter().map(|line| view! { <li><bdi>{line}</bdi></li> }).collect_view();
    (!alarm.spots.is_empty() || !alarm.cells.is_empty())
        .then(|| view! { <ul class="alarm-places">{lines}</ul> }.into_any())
}

fn spot_words(words: &Words, spot: &Spot) -> String {
    let at = place(words, &spot.place);
    let parts = [spot.file.as_str(), at.as_str()];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    match (parts.is_empty(), spot.value.is_empty()) {
        (true, _) => spot.value.replace('|', " | "),
        (false, true) => parts.join(", "),
        (false, false) => format!("{}: {}", parts.join(", "), spot.value.replace('|', " | ")),
    }
}

fn cell_name(facts: &PageContext, (state, aspect, node): (MemberState, Aspect, Node)) -> String {
    let words = &facts.words;
    format!("{}, {} ({})", words.name(&state), node_label(facts, node), words.name(&aspect))
}
