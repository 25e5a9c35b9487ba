//! Forms, and a file with faults as it is shown to who uploads it.

use data::{
    alarm::{Alarm, AlarmKind, Spot},
    draft::Draft,
    issue::Place,
    table::Table,
};
use leptos::prelude::*;

use crate::{
    components::section::section,
    context::PageContext,
    pages::{
        MatrixFilter, PenaltiesFilter,
        accounts::field_in_each_state,
        import::{
            RaisedAlarm, TypedAnswers, UploadFault, UploadPage, WordsOffer, alarm, faults,
            upload_form,
        },
        matrix_form, penalties_form,
    },
};

/// The parts that are filled in.
pub(super) fn forms(ctx: &PageContext, faulty: &Draft) -> AnyView {
    let words = &ctx.words;
    let choices = view! {
        {matrix_form(ctx, &MatrixFilter::default())}
        {penalties_form(ctx, &PenaltiesFilter::default())}
        <form class="stacked-form" method="get" action=words.at("/design")>{field_in_each_state(words)}</form>
    };
    view! {
        {section("design-forms", words.say("design-forms"), None, choices.into_any())}
        {upload_form(words, &nothing_chosen())}
        {faults(words, faulty)}
        {section("design-alarms", words.say("design-alarms"), None, alarms(ctx))}
    }
    .into_any()
}

/// An upload without a file.
fn nothing_chosen() -> UploadPage {
    UploadPage {
        waiting: Vec::new(),
        published: Vec::new(),
        may_take_back: false,
        most_bytes: 8 << 20,
        most_together: 16 << 20,
        most_files: 8,
        four_eyes: false,
        typed: TypedAnswers::default(),
        wrong: Vec::new(),
        offer: WordsOffer::default(),
        fault: Some(UploadFault::NoFile),
    }
}

/// One that waits and one that was ticked off.
fn alarms(ctx: &PageContext) -> AnyView {
    let raised = |kind: AlarmKind, is_ticked| RaisedAlarm {
        alarm: Alarm {
            kind,
            table: Some(Table::Assessments),
            column: None,
            columns: Vec::new(),
            member_state: None,
            spots: vec![Spot {
                file: "made-up.csv".to_owned(),
                place: Place { row: Some(2), ..Place::default() },
                value: String::new(),
            }],
            cells: Vec::new(),
            rests_on: Vec::new(),
        },
        id: kind.code().to_owned(),
        is_ticked,
    };
    let both = [raised(AlarmKind::Removed, false), raised(AlarmKind::LeftOut, true)];
    let items = both.iter().map(|one| alarm(&ctx.words, one, ctx, None)).collect_view();
    view! { <ul class="alarms">{items}</ul> }.into_any()
}
