//! The facts of the line of time as a table and as sentences, in order of day.

use data::{
    chart::{Lane, Mark},
    model::{Aspect, MemberState, SourceId},
};

use crate::{
    charts::{ChartTable, Column, Datum, timeline::told::When},
    context::PageContext,
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

/// How a fact is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A plain stretch.
    Period,
    /// The mark of an act.
    Act,
    /// The mark of a bill.
    Bill,
    /// The mark of a step or a listing.
    Step,
    /// A band: how the procedure stood.
    Standing,
    /// The mark of a finding.
    Finding,
}

impl Kind {
    /// As files have it.
    const fn code(self) -> &'static str {
        match self {
            Self::Period => "period",
            Self::Act => "act",
            Self::Bill => "bill",
            Self::Step => "step",
            Self::Standing => "standing",
            Self::Finding => "finding",
        }
    }
}

/// A fact of a lane.
#[derive(Clone)]
pub(super) struct Fact {
    /// How it is drawn.
    pub(super) kind: Kind,
    /// When it was.
    pub(super) when: When,
    /// What it is, as files have it.
    pub(super) code: String,
    /// What it is in words, never shortened.
    pub(super) what: String,
    /// The language of these words if it is not the page's; empty where it is not known.
    pub(super) language: Option<&'static str>,
    /// Of a finding, its status and its basis, as files have them.
    pub(super) weighed: Option<(&'static str, &'static str)>,
    /// Where it is opened.
    pub(super) to: Option<String>,
    /// Who reports it.
    pub(super) sources: Vec<SourceId>,
}

impl Fact {
    /// A fact that nobody reports: the Directive or the method says so.
    pub(super) const fn new(kind: Kind, when: When, code: String, what: String) -> Self {
        Self {
            kind,
            when,
            code,
            what,
            language: None,
            weighed: None,
            to: None,
            sources: Vec::new(),
        }
    }

    /// What a mark shows.
    pub(super) fn of_mark(kind: Kind, mark: &Mark, code: String) -> Self {
        let what = mark.full.clone().unwrap_or_else(|| mark.label.clone());
        Self::new(kind, When::Day(mark.when), code, what)
    }
}

/// Every fact with its lane, in order of day; those without a date last.
fn in_order(told: &[Told]) -> Vec<(&Told, &Fact)> {
    let mut all: Vec<_> =
        told.iter().flat_map(|told| told.facts.iter().map(move |fact| (told, fact))).collect();
    all.sort_by_key(|(_, fact)| {
        let when = fact.when.interval();
        (when.is_none(), when)
    });
    all
}

/// The facts as short sentences, for those who do not see the picture.
pub(super) fn sentences(ctx: &PageContext, told: &[Told]) -> Vec<String> {
    let sentence = |(told, fact): (&Told, &Fact)| {
        ctx.words.get(
            "timeline-fact",
            &[
                ("when", fact.when.say(ctx).into()),
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
        let what = Datum::new(&fact.code, fact.what.clone()).written_in(fact.language);
        let (first, last) = fact.when.days(ctx);
        vec![
            first,
            Datum::new(&last, ""),
            Datum::new(&told.code, told.lane.heading.clone()),
            Datum::new(&case, case.clone()),
            match fact.to.clone() {
                Some(to) => what.to(to),
                None => what,
            },
            Datum::new(&fact.kind.code(), ""),
            Datum::new(&status, status),
            Datum::new(&basis, basis),
            Datum::new(&sources.join(" "), String::new()),
        ]
    };
    ChartTable {
        of: vec![("member_state", state.to_string()), ("aspect", aspect.to_string())],
        columns: vec![
            Column::words("first_day", words.say("timeline-col-when")),
            Column::in_files("last_day"),
            Column::words("lane", words.say("timeline-col-lane")),
            Column::words("case", words.say("timeline-col-case")),
            Column::words("what", words.say("timeline-col-what")),
            Column::in_files("kind"),
            Column::in_files("status"),
            Column::in_files("basis"),
            Column::in_files("sources"),
        ],
        rows: in_order(told).into_iter().map(row).collect(),
    }
}
