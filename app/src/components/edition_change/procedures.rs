//! Procedures that stand differently on the day, as they did and as they do.

use data::{
    model::EdtfDate,
    snapshot::{
        case::{CaseOnDay, Openness},
        edition_change::{EditionChange, ProcedureChange, ProcedureTurn},
    },
};
use leptos::prelude::*;

use super::{compared::Sides, section};
use crate::{
    components::{
        links,
        records::{Caption, Column, Records},
    },
    format,
    words::{Value, Words},
};

const COLUMNS: &[Column] = &[
    Column::Words("compare-col-state"),
    Column::Words("compare-col-procedure"),
    Column::Words("edition-col-before"),
    Column::Words("edition-col-after"),
];

/// The section.
pub(super) fn procedures(sides: &Sides, change: &EditionChange) -> AnyView {
    let words = &sides.after.words;
    let day = format::day(words, change.on);
    let heading = words.get("edition-procedures", &[("day", day.into())]);
    if change.procedures.is_empty() {
        let none = view! { <p class="empty">{words.say("edition-procedures-none")}</p> };
        return section("procedures", heading, None, none.into_any());
    }
    let caption = Caption::InHeading(heading.clone());
    let rows = change.procedures.iter().map(|one| row(sides, one)).collect();
    let table = Records { id: "procedures", caption, columns: COLUMNS, rows }.view(words);
    section("procedures", heading, Some(words.say("edition-procedures-sub")), table)
}

fn row(sides: &Sides, change: &ProcedureChange) -> AnyView {
    let words = &sides.after.words;
    let id = change.id;
    let ctx = if change.after.is_some() { sides.linked() } else { &sides.before };
    let to =
        format!("{}#procedures", links::state(ctx, id.member_state, id.procedure_type.aspect()));
    let number = id.number.map_or_else(|| words.say("procedure-no-number"), |one| one.to_string());
    let turn = words.say(turn(change.turn()));
    view! {
        <tr>
            <th scope="row"><a href=to>{words.name(&id.member_state)}</a></th>
            <td data-head=words.say("compare-col-procedure")>
                {words.name(&id.procedure_type)}" "<span class="quiet nowrap">{number}</span>" "
                <span class="tag">{turn}</span>
            </td>
            <td data-head=words.say("edition-col-before")>{stands(words, change.before.as_ref())}</td>
            <td data-head=words.say("edition-col-after")>{stands(words, change.after.as_ref())}</td>
        </tr>
    }
    .into_any()
}

const fn turn(turn: ProcedureTurn) -> &'static str {
    match turn {
        ProcedureTurn::Came => "edition-procedure-came",
        ProcedureTurn::Ended => "edition-procedure-ended",
        ProcedureTurn::Reopened => "edition-procedure-reopened",
        ProcedureTurn::Moved => "edition-procedure-moved",
        ProcedureTurn::Went => "edition-procedure-went",
    }
}

/// How a procedure stands: its newest step, whether it is open, when it was last
/// seen open.
pub(super) fn stands(words: &Words, case: Option<&CaseOnDay>) -> String {
    let Some(case) = case else { return words.say("edition-procedure-not-held") };
    let date = format::date_or_none(words, case.stage_date);
    let mut args = vec![("step", words.name(&case.stage).into()), ("date", Value::from(date))];
    let ended = case.stage.is_ending();
    // "Closed, 28 April 2016" says it all.
    if ended && case.open == Openness::No {
        return words.get("edition-procedure-over", &args);
    }
    args.push(("open", words.name(&case.open).into()));
    match case.last_seen.filter(|seen| !ended && Some(EdtfDate::on(*seen)) != case.stage_date) {
        Some(seen) => {
            args.push(("seen", format::day(words, seen).into()));
            words.get("edition-procedure-seen", &args)
        }
        None => words.get("edition-procedure", &args),
    }
}
