//! The facts of the line of time as a table and as sentences, in order of day.

use data::{
    chart::{Lane, Mark},
    model::{Aspect, EdtfDate, MemberState, SourceId},
    snapshot::interval::Interval,
};

use crate::{
    charts::{ChartTable, Column, Datum},
    context::PageContext,
    format,
};

/// A lane with what its table says.
pub(super) struct Told {
    /// Its name in files.
    pub(super) code: String,
    /// The number of its case, if it is a procedure.
    pub(super) case: Option<String>,
    /// What is drawn.
    pub(super) lane: Lane,
    /// What is drawn, as facts.
    pub(super) facts: Vec<Fact>,
}

/// A fact of a lane.
#[derive(Clone)]
pub(super) struct Fact {
    /// The days that it may be of.
    pub(super) when: Interval,
    /// What it is, as files have it.
    pub(super) code: String,
    /// What it is in words, never shortened.
    pub(super) what: String,
    /// Of a finding, its status and its basis, as files have them.
    pub(super) weighed: Option<(&'static str, &'static str)>,
    /// Where it is opened.
    pub(super) to: Option<String>,
    /// Who reports it.
    pub(super) sources: Vec<SourceId>,
}

impl Fact {
    /// What a mark shows.
    pub(super) fn of_mark(mark: &Mark, code: String) -> Self {
        Self {
            when: mark.when,
            code,
            what: mark.full.clone().unwrap_or_else(|| mark.label.clone()),
            weighed: None,
            to: None,
            sources: Vec::new(),
        }
    }
}

/// Every fact with its lane, in order of day.
fn in_order(told: &[Told]) -> Vec<(&Told, &Fact)> {
    let mut all: Vec<_> =
        told.iter().flat_map(|told| told.facts.iter().map(move |fact| (told, fact))).collect();
    all.sort_by_key(|(_, fact)| fact.when);
    all
}

fn when(ctx: &PageContext, when: Interval) -> String {
    let date = match when.first {
        Some(first) if first == when.last => EdtfDate::on(first),
        Some(first) => {
            return ctx.words.get(
                "date-between",
                &[
                    ("start", format::day(&ctx.words, first).into()),
                    ("end", format::day(&ctx.words, when.last).into()),
                ],
            );
        }
        None => EdtfDate::up_to(when.last),
    };
    format::date(&ctx.words, date)
}

/// The days as files have them: one day, or an interval with its ends.
fn days(when: Interval) -> String {
    match when.first {
        Some(first) if first == when.last => first.to_string(),
        Some(first) => format!("{first}/{}", when.last),
        None => format!("../{}", when.last),
    }
}

/// The facts as short sentences, for those who do not see the picture.
pub(super) fn sentences(ctx: &PageContext, told: &[Told]) -> Vec<String> {
    let sentence = |(told, fact): (&Told, &Fact)| {
        ctx.words.get(
            "timeline-fact",
            &[
                ("when", when(ctx, fact.when).into()),
                ("lane", told.lane.heading.clone().into()),
                ("what", fact.what.clone().into()),
            ],
        )
    };
    in_order(told).into_iter().map(sentence).collect()
}

/// The facts as a table.
pub(super) fn table(
    ctx: &PageContext,
    (state, aspect): (MemberState, Aspect),
    told: &[Told],
) -> ChartTable {
    let words = &ctx.words;
    let row = |(told, fact): (&Told, &Fact)| {
        let (status, basis) = fact.weighed.unwrap_or_default();
        let case = told.case.clone().unwrap_or_default();
        let sources: Vec<&str> = fact.sources.iter().map(SourceId::as_str).collect();
        let what = Datum::new(&fact.code, fact.what.clone());
        vec![
            Datum::new(&days(fact.when), when(ctx, fact.when)),
            Datum::new(&told.code, told.lane.heading.clone()),
            Datum::new(&case, case.clone()),
            match fact.to.clone() {
                Some(to) => what.to(to),
                None => what,
            },
            Datum::new(&status, status),
            Datum::new(&basis, basis),
            Datum::new(&sources.join(" "), String::new()),
        ]
    };
    ChartTable {
        of: vec![("member_state", state.to_string()), ("aspect", aspect.to_string())],
        columns: vec![
            Column::words("when", words.say("timeline-col-when")),
            Column::words("lane", words.say("timeline-col-lane")),
            Column::words("case", words.say("timeline-col-case")),
            Column::words("what", words.say("timeline-col-what")),
            Column::in_files("status"),
            Column::in_files("basis"),
            Column::in_files("sources"),
        ],
        rows: in_order(told).into_iter().map(row).collect(),
    }
}
