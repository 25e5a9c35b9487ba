//! A State's maximum penalties beside the least that the Directive asks for.

use data::{
    model::MemberState,
    report::{Column, Table, Text},
    table::{Penalty, ProvisionEntry, Years},
};

use crate::{
    components::finding::source_named, context::PageContext, format, pages::compared_years,
};

/// Those that count on the day; none if there are none.
pub(in crate::reports) fn of(ctx: &PageContext, state: MemberState) -> Option<Table> {
    let words = &ctx.words;
    let snapshot = &ctx.snapshot;
    let rows: Vec<Vec<Text>> = snapshot
        .dataset()
        .penalties
        .iter()
        .filter(|penalty| {
            penalty.member_state == state
                && snapshot.interval_of(penalty.as_of, &penalty.source_id).last <= ctx.on
        })
        .map(|penalty| row(ctx, penalty))
        .collect();
    let column = |id: &str, width| Column::words(words.say(id), width);
    (!rows.is_empty()).then(|| Table {
        caption: words.say("penalties-heading"),
        columns: vec![
            column("article-grid-provision", 2),
            column("penalties-col-below", 5),
            column("penalties-col-above", 5),
            column("penalties-col-national", 5),
            column("penalties-col-date", 3),
            column("finding-reported-by", 3),
        ],
        rows,
    })
}

fn row(ctx: &PageContext, penalty: &Penalty) -> Vec<Text> {
    let words = &ctx.words;
    let leaf =
        ctx.snapshot.structure().leaves().iter().find(|leaf| leaf.provision == penalty.provision);
    let asked = |pick: fn(&ProvisionEntry) -> Option<Years>| leaf.and_then(pick);
    let below = compared_years(
        ctx,
        penalty.max_penalty_below_consent_years,
        asked(|leaf| leaf.min_max_penalty_below_consent_years),
    );
    let above = compared_years(
        ctx,
        penalty.max_penalty_above_consent_years,
        asked(|leaf| leaf.min_max_penalty_above_consent_years),
    );
    let mut national = Text::foreign(penalty.national_provision.clone(), "");
    if !penalty.note.is_empty() {
        national = national.and(". ").and(Text::foreign(penalty.note.clone(), "en"));
    }
    vec![
        Text::plain(penalty.provision.to_string()),
        Text::plain(below),
        Text::plain(above),
        national,
        Text::plain(format::date_or_none(words, penalty.as_of)),
        source_named(ctx, &penalty.source_id),
    ]
}
