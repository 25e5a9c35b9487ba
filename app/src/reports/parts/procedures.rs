//! Infringement procedures: in a table one by one, and with all their steps.

use data::{
    report::{Block, Column, Section, Table, Text},
    snapshot::case::{Case, CaseOnDay, Entry},
};

use crate::{
    components::{finding::source_named, links, procedure::how_sure},
    context::PageContext,
    format,
};

/// The procedures that are known on the day, of the States that are asked for: in
/// protocol order, the newest step of a State first.
pub(in crate::reports) fn known(
    ctx: &PageContext,
    is_asked: impl Fn(&CaseOnDay) -> bool,
) -> Vec<(&Case, CaseOnDay)> {
    let mut cases: Vec<(&Case, CaseOnDay)> =
        ctx.snapshot.cases_on(ctx.on).filter(|(_, case)| is_asked(case)).collect();
    let order: Vec<_> = ctx.snapshot.member_states().map(|entry| entry.code).collect();
    cases.sort_by_key(|(case, _)| {
        let place = order.iter().position(|code| *code == case.id().member_state);
        (place, std::cmp::Reverse(case.step_on(ctx.on).map(|step| step.interval)))
    });
    cases
}

/// The table of procedures; none if there are none.
pub(in crate::reports) fn table(
    ctx: &PageContext,
    caption: String,
    cases: &[(&Case, CaseOnDay)],
) -> Option<Table> {
    let words = &ctx.words;
    let column = |id: &str, width| Column::words(words.say(id), width);
    (!cases.is_empty()).then(|| Table {
        caption,
        columns: vec![
            column("compare-col-state", 3),
            column("report-col-about", 3),
            column("report-col-number", 3),
            column("report-col-newest-step", 4),
            column("report-col-open", 5),
        ],
        rows: cases.iter().map(|(_, case)| row(ctx, case)).collect(),
    })
}

fn row(ctx: &PageContext, case: &CaseOnDay) -> Vec<Text> {
    let words = &ctx.words;
    let step = words.name(&case.stage);
    let step = match case.stage_date {
        Some(date) => {
            let args = [("what", step.into()), ("date", format::date(words, date).into())];
            words.get("change-fact", &args)
        }
        None => step,
    };
    let to = format!("{}#procedures", ctx.link(&format!("/member-states/{}", case.member_state)));
    vec![
        Text::link(words.name(&case.member_state), to),
        Text::plain(words.name(&case.procedure_type)),
        Text::plain(number(ctx, case)),
        Text::plain(step),
        Text::plain(how_sure(ctx, case)),
    ]
}

/// The number of a procedure, or that it is not known.
pub(in crate::reports) fn number(ctx: &PageContext, case: &CaseOnDay) -> String {
    let unknown = || ctx.words.say("procedure-no-number");
    case.infringement_number.map_or_else(unknown, |number| number.to_string())
}

/// Each procedure with the steps that had come by the day.
pub(in crate::reports) fn in_full(ctx: &PageContext, cases: &[(&Case, CaseOnDay)]) -> Vec<Section> {
    let words = &ctx.words;
    cases
        .iter()
        .zip(1..)
        .map(|((case, on_day), place)| {
            let heading =
                format!("{}, {}", words.name(&on_day.procedure_type), number(ctx, on_day));
            let steps = case
                .entries()
                .iter()
                .filter(|entry| entry.interval.last <= ctx.on)
                .filter_map(|entry| step(ctx, entry))
                .collect();
            let blocks =
                vec![Block::Paragraph(Text::plain(how_sure(ctx, on_day))), Block::List(steps)];
            Section::new(format!("procedure-{place}"), heading, blocks)
        })
        .collect()
}

fn step(ctx: &PageContext, entry: &Entry) -> Option<Text> {
    let record = &ctx.snapshot.dataset().infringements.facts().get(entry.row)?.record;
    let words = &ctx.words;
    let read = || data::model::EdtfDate::up_to(entry.interval.last);
    let date = format::date(words, entry.date.unwrap_or_else(read));
    let line = Text::strong(words.name(&entry.stage))
        .and(format!(", {date}. "))
        .and(source_named(ctx, &record.source_id));
    let note = record.note.trim_end_matches('.');
    Some(if note.is_empty() {
        line.and(".")
    } else {
        line.and(". ").and(Text::foreign(note, "en")).and(".")
    })
}

/// The days from the deadline to the closure of each State's procedure for failure to
/// notify, called just that; a State without one is not known.
pub(in crate::reports) fn delays(ctx: &PageContext, caption: String) -> Table {
    let words = &ctx.words;
    let rows = ctx
        .snapshot
        .bound_states(ctx.on)
        .map(|state| {
            let (id, args) = crate::components::figures::delay_said(ctx, state);
            let to = links::delay_figure(ctx, Some(state));
            vec![Text::plain(words.name(&state)), words.text(id, &args, &[("days", to)])]
        })
        .collect();
    Table {
        caption,
        columns: vec![
            Column::words(words.say("matrix-state"), 3),
            Column::words(words.say("report-col-delay"), 12),
        ],
        rows,
    }
}
