//! The national measures of a State. A listed measure need be neither complete
//! nor in conformity, and a bill is not law.

use data::{
    model::{EdtfDate, MemberState},
    report::Text,
    table::{Measure, MeasureKind},
};
use leptos::prelude::*;

use crate::{
    components::{
        finding::{origin, source_with_kind},
        links,
        records::{Column, RecordsSection},
        text,
    },
    context::PageContext,
    format,
};

/// The table of measures that had come by the day shown, or give no date.
pub(super) fn measures(ctx: &PageContext, state: MemberState) -> AnyView {
    let rows: Vec<AnyView> = ctx
        .snapshot
        .dataset()
        .measures
        .facts()
        .iter()
        .filter(|fact| fact.record.member_state == state && is_known_by(ctx, &fact.record))
        .map(|fact| row(ctx, &fact.record, origin(ctx, &fact.origin)))
        .collect();
    RecordsSection {
        id: "measures",
        heading: "measures-heading",
        small: "measures-small",
        none: "measures-none",
        columns: &[
            Column::Words("measures-col-title"),
            Column::Words("measures-col-kind"),
            Column::Words("measures-col-adopted"),
            Column::Words("measures-col-published"),
            Column::Words("measures-col-in-force"),
            Column::Words("measures-col-note"),
            Column::Words("finding-reported-by"),
        ],
        rows,
    }
    .view(&ctx.words)
}

/// What counts from a later day is not shown on this one.
pub(crate) fn is_known_by(ctx: &PageContext, measure: &Measure) -> bool {
    let dates = [measure.adopted, measure.published, measure.in_force];
    dates.iter().flatten().map(EdtfDate::last).min().is_none_or(|first| first <= ctx.on)
}

/// What a measure without any date says of the day shown: only that it had come
/// when its source was read.
fn undated(ctx: &PageContext, measure: &Measure) -> Option<String> {
    if measure.adopted.or(measure.published).or(measure.in_force).is_some() {
        return None;
    }
    let read = ctx.snapshot.interval_of(None, &measure.source_id).last;
    Some(if ctx.on < read {
        ctx.words.say("measures-undated")
    } else {
        let day = format::day(&ctx.words, read);
        ctx.words.get("measures-undated-read", &[("day", day.into())])
    })
}

/// Under which numbers a measure is kept: at EUR-Lex, where that leads there, and in
/// the national journal.
pub(crate) fn numbers(measure: &Measure) -> Text {
    let number = match links::measure_at_eurlex(&measure.nim_id) {
        Some(to) => Text::link(measure.nim_id.clone(), to),
        None => Text::foreign(measure.nim_id.clone(), ""),
    };
    let journal = Text::foreign(measure.official_journal_ref.clone(), "");
    let known = [number, journal].into_iter().filter(|text| !text.is_empty());
    Text::joined(known.collect(), " · ")
}

fn row(ctx: &PageContext, measure: &Measure, origin: String) -> AnyView {
    let words = &ctx.words;
    let date = |date: Option<EdtfDate>| {
        date.filter(|date| date.last() <= ctx.on).map(|date| format::date(words, date))
    };
    let kind = match measure.kind {
        MeasureKind::Act => view! { {words.name(&measure.kind)} }.into_any(),
        MeasureKind::Bill => {
            view! { <span class="tag tag-unknown">{words.name(&measure.kind)}</span> }.into_any()
        }
    };
    let second = numbers(measure);
    let second = (!second.is_empty()).then(|| view! { {text::view(&second)}<br/> });
    let note =
        (!measure.note.is_empty()).then(|| view! { <span lang="en">{measure.note.clone()}</span> });
    view! {
        <tr>
            // The title keeps its own language, which the data do not name.
            <th scope="row" class="wide">
                <span lang="">{measure.title.to_string()}</span>
                {undated(ctx, measure).map(|said| view! { <br/><span class="quiet">{said}</span> })}
            </th>
            <td data-head=words.say("measures-col-kind")>{kind}</td>
            <td data-head=words.say("measures-col-adopted")>{date(measure.adopted)}</td>
            <td data-head=words.say("measures-col-published")>{date(measure.published)}</td>
            <td data-head=words.say("measures-col-in-force")>{date(measure.in_force)}</td>
            <td class="quiet" data-head=words.say("measures-col-note")>{second}{note}</td>
            <td data-head=words.say("finding-reported-by")>
                {source_with_kind(ctx, &measure.source_id)}
                <br/>
                <span class="quiet">{origin}</span>
            </td>
        </tr>
    }
    .into_any()
}
