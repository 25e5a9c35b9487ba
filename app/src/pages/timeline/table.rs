//! Each State in words: when the procedure for failure to notify was closed, how
//! its procedures stand, which measures are held, each with its source.

use data::{
    model::SourceId,
    snapshot::case::Openness,
    table::{Fact, Measure},
};
use leptos::prelude::*;

use crate::{
    charts::timeline::{
        delay,
        facts::{Procedure, StateFacts},
    },
    components::{
        finding::source_with_kind,
        links,
        records::{Column, RecordsSection},
        status::is_due,
    },
    context::PageContext,
    format,
};

const STATE: Column = Column::Words("lanes-col-state");
const PROCEDURES: Column = Column::Words("lanes-col-procedures");
const MEASURES: Column = Column::Words("lanes-col-measures");
const COLUMNS: [Column; 4] = [STATE, Column::Words("lanes-head-delay"), PROCEDURES, MEASURES];
/// Before the deadline there is no delay.
const COLUMNS_BEFORE: [Column; 3] = [STATE, PROCEDURES, MEASURES];

/// The table, in the order of the picture.
pub(super) fn table(ctx: &PageContext, states: &[StateFacts<'_>]) -> AnyView {
    RecordsSection {
        id: "states",
        heading: "lanes-table-heading",
        small: "lanes-table-small",
        none: "lanes-table-none",
        columns: if is_due(ctx) { &COLUMNS } else { &COLUMNS_BEFORE },
        rows: states.iter().map(|facts| row(ctx, facts)).collect(),
    }
    .view(&ctx.words)
}

fn row(ctx: &PageContext, facts: &StateFacts<'_>) -> AnyView {
    let words = &ctx.words;
    let state = facts.state();
    let to = links::state(ctx, state, data::model::Aspect::default());
    let closed = is_due(ctx).then(|| {
        view! { <td data-head=words.say("lanes-head-delay")>{closed(ctx, facts)}</td> }
    });
    let procedures = facts.procedures.iter().map(|one| procedure(ctx, one)).collect_view();
    let procedures = if facts.procedures.is_empty() {
        view! { <span class="quiet">{words.say("lanes-no-procedure")}</span> }.into_any()
    } else {
        view! { <ul class="timeline-list">{procedures}</ul> }.into_any()
    };
    view! {
        <tr>
            <th scope="row"><a href=to>{words.name(&state)}</a>{bound(ctx, facts)}</th>
            {closed}
            <td data-head=words.say("lanes-col-procedures")>{procedures}</td>
            <td data-head=words.say("lanes-col-measures")>{measures(ctx, facts)}</td>
        </tr>
    }
    .into_any()
}

/// Where it is not bound from the start for good.
fn bound(ctx: &PageContext, facts: &StateFacts<'_>) -> Option<AnyView> {
    let words = &ctx.words;
    let said = match (facts.entry.bound_from, facts.left(ctx.on)) {
        (None, _) => words.say("lanes-never"),
        (Some(_), Some(until)) => {
            let day = format::day(words, until);
            words.get("timeline-bound-until", &[("day", day.into())])
        }
        (Some(from), None) if from > ctx.on => {
            words.get("lanes-bound-from", &[("day", format::day(words, from).into())])
        }
        _ => return None,
    };
    Some(view! { <br/><span class="quiet">{said}</span> }.into_any())
}

/// The days from the deadline to the closure; none held is not known.
fn closed(ctx: &PageContext, facts: &StateFacts<'_>) -> Option<AnyView> {
    facts.entry.bound_from?;
    let words = &ctx.words;
    let Some(held) = facts.delay else {
        return Some(
            view! { <span class="quiet">{words.say("lanes-no-closure")}</span> }.into_any(),
        );
    };
    let to = links::delay_figure(ctx, Some(facts.state()));
    Some(view! { <a class="timeline-link" href=to>{delay(ctx, Some(held))}</a> }.into_any())
}

/// A procedure: what it is about, its newest step, how surely it is open.
fn procedure(ctx: &PageContext, procedure: &Procedure<'_>) -> AnyView {
    let words = &ctx.words;
    let id = procedure.case.id();
    let number =
        id.number.map_or_else(|| words.say("procedure-no-number"), |number| number.to_string());
    let step = procedure.newest().map(|(entry, fact)| {
        let when = match entry.date {
            Some(date) => format::date(words, date),
            None => words.say("date-none"),
        };
        view! {
            {words.name(&entry.stage)}", "{when}" "{source(ctx, &fact.record.source_id)}
        }
    });
    let open = procedure.on_day.open;
    let tag = match open {
        Openness::Yes => "tag tag-open",
        Openness::Presumed => "tag tag-presumed",
        Openness::Unknown => "tag tag-unknown",
        Openness::No => "tag tag-closed",
    };
    // Of one that is known to be open the day may be after the one shown.
    let is_told = matches!(open, Openness::Presumed | Openness::Unknown);
    let seen = procedure.on_day.last_seen.filter(|_| is_told).map(|day| {
        let day = words.get("procedure-last-seen", &[("day", format::day(words, day).into())]);
        let by = procedure.seen().map(|(_, fact)| source(ctx, &fact.record.source_id));
        view! { <br/><span class="quiet">{day}" "</span>{by} }
    });
    view! {
        <li>
            {words.name(&id.procedure_type)}", "{number}" "<span class=tag>{words.name(&open)}</span>
            <br/>
            {step}{seen}
        </li>
    }
    .into_any()
}

/// How many measures are held with and without a date, each with its source.
fn measures(ctx: &PageContext, facts: &StateFacts<'_>) -> AnyView {
    let words = &ctx.words;
    if facts.dated.is_empty() && facts.undated.is_empty() {
        return view! { <span class="quiet">{words.say("lanes-no-measure")}</span> }.into_any();
    }
    let counts = words.get(
        "lanes-measures",
        &[("dated", facts.dated.len().into()), ("undated", facts.undated.len().into())],
    );
    let to = links::measures_figure(ctx, Some(facts.state()));
    let dated = facts.dated.iter().map(|(_, fact)| *fact);
    let all = dated.chain(facts.undated.iter().copied());
    let items = all.map(|fact| measure(ctx, fact)).collect_view();
    view! { <a class="timeline-link" href=to>{counts}</a><ul class="timeline-list">{items}</ul> }
        .into_any()
}

fn measure(ctx: &PageContext, fact: &Fact<Measure>) -> AnyView {
    let words = &ctx.words;
    let measure = &fact.record;
    let came =
        measure.came().map_or_else(|| words.say("lanes-no-date"), |date| format::date(words, date));
    view! {
        <li>{format::capital(&words.name(&measure.kind))}", "{came}" "{source(ctx, &measure.source_id)}</li>
    }
    .into_any()
}

fn source(ctx: &PageContext, id: &SourceId) -> AnyView {
    view! { <span class="quiet">{source_with_kind(ctx, id)}</span> }.into_any()
}
