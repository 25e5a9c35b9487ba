//! The national measures of a State as a table. A listed measure need be neither
//! complete nor in conformity, and a bill is not law.

use data::{
    model::{EdtfDate, MemberState},
    report::{Column, Table, Text},
    table::Measure,
};

use crate::{
    components::finding::source_named,
    context::PageContext,
    format,
    pages::{is_known_by, measure_numbers},
};

/// Those that had come by the day, or give no date; none if there are none.
pub(in crate::reports) fn of(ctx: &PageContext, state: MemberState) -> Option<Table> {
    let words = &ctx.words;
    let rows: Vec<Vec<Text>> = ctx
        .snapshot
        .dataset()
        .measures
        .iter()
        .filter(|measure| measure.member_state == state && is_known_by(ctx, measure))
        .map(|measure| row(ctx, measure))
        .collect();
    let column = |id: &str, width| Column::words(words.say(id), width);
    (!rows.is_empty()).then(|| Table {
        caption: words.say("measures-heading"),
        columns: vec![
            column("measures-col-title", 8),
            column("measures-col-kind", 2),
            column("measures-col-adopted", 3),
            column("measures-col-published", 3),
            column("measures-col-in-force", 3),
            column("finding-reported-by", 3),
        ],
        rows,
    })
}

fn row(ctx: &PageContext, measure: &Measure) -> Vec<Text> {
    let words = &ctx.words;
    let date = |date: Option<EdtfDate>| {
        let known = date.filter(|date| date.last() <= ctx.on);
        Text::plain(known.map(|date| format::date(words, date)).unwrap_or_default())
    };
    let numbers = measure_numbers(measure);
    let mut title = Text::foreign(measure.title.to_string(), "");
    if !numbers.is_empty() {
        title = title.and(". ").and(numbers);
    }
    vec![
        title,
        Text::plain(words.name(&measure.kind)),
        date(measure.adopted),
        date(measure.published),
        date(measure.in_force),
        source_named(ctx, &measure.source_id),
    ]
}
