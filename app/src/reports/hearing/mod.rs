//! The report for one hearing: the questions that follow from what is held, and what
//! they rest on: gaps and how firmly they are held, what changed since a day,
//! procedures, what sources disagree on, replies, and where nothing is held.

mod bound;
mod changes;
mod contested;
mod gaps;
mod held;
mod questions;

use data::{
    model::{Day, MemberState},
    report::{Block, Section, Text},
    snapshot::case::{Case, CaseOnDay, Openness},
    structure::Node,
};

use super::{
    Body,
    filter::ReportFilter,
    parts::{procedures, replies},
};
use crate::{components::links, context::PageContext, format, words::Value};

/// What the hearing is about.
struct Asked<'a> {
    ctx: &'a PageContext,
    filter: &'a ReportFilter,
    /// Changes are told since this day.
    since: Day,
}

impl Asked<'_> {
    /// The bound States that it is about, in protocol order.
    fn states(&self) -> impl Iterator<Item = MemberState> {
        self.ctx.snapshot.bound_states(self.ctx.on).filter(|&state| self.filter.has(state))
    }
}

/// The report.
pub(super) fn hearing(ctx: &PageContext, filter: &ReportFilter) -> Body {
    let words = &ctx.words;
    let since = filter.since.unwrap_or_else(|| default_since(ctx));
    let asked = Asked { ctx, filter, since };
    if asked.states().next().is_none() {
        return of_nobody(&asked);
    }
    let questions = questions::questions(&asked);
    let told = changes::changes(&asked);
    let opening = opening(&asked, questions.count).and(bound::besides(&asked));
    let sections = [
        Some(questions.section),
        Some(gaps::gaps(&asked)),
        Some(told),
        Some(of_procedures(&asked)),
        Some(contested::contested(&asked)),
        Some(Section::new(
            "replies",
            words.say("report-replies"),
            vec![
                replies::of(ctx, |state| filter.has(state))
                    .unwrap_or_else(|| said(ctx, "report-replies-none")),
            ],
        )),
        Some(held::held(&asked)),
    ];
    Body { opening, sections: sections.into_iter().flatten().collect() }
}

/// The report where none of the States is bound on the day: that there is nothing to ask,
/// and what is held of them all the same. It tells no gaps and nothing missing, since
/// "none" of what was never asked for would read as praise.
fn of_nobody(asked: &Asked<'_>) -> Body {
    let Asked { ctx, filter, .. } = asked;
    let words = &ctx.words;
    let none = said(ctx, "hearing-questions-nobody");
    let told = changes::changes(asked);
    let replies = replies::of(ctx, |state| filter.has(state));
    let sections = [
        Some(Section::new("questions", words.say("hearing-questions"), vec![none])),
        (!told.parts.is_empty()).then_some(told),
        (!cases(asked).is_empty()).then(|| of_procedures(asked)),
        replies.map(|block| Section::new("replies", words.say("report-replies"), vec![block])),
    ];
    Body { opening: bound::opening(asked), sections: sections.into_iter().flatten().collect() }
}

fn said(ctx: &PageContext, id: &str) -> Block {
    Block::Paragraph(Text::plain(ctx.words.say(id)))
}

/// The same day a year before, but none before the Directive was adopted.
fn default_since(ctx: &PageContext) -> Day {
    let (year, month, day) = (ctx.on.year() - 1, ctx.on.month(), ctx.on.day_of_month());
    Day::from_ymd(year, month, day)
        .or_else(|| Day::from_ymd(year, month, day - 1))
        .unwrap_or(ctx.on)
        .max(ctx.snapshot.directive().adopted)
}

fn opening(asked: &Asked<'_>, questions: usize) -> Text {
    let Asked { ctx, filter, .. } = asked;
    let words = &ctx.words;
    let cells: Vec<_> = asked
        .states()
        .map(|state| ctx.snapshot.cell(state, Node::Directive, filter.aspect, ctx.on))
        .collect();
    let count = |test: fn(&data::snapshot::cell::Cell) -> bool| -> Value<'static> {
        cells.iter().filter(|cell| test(cell)).count().into()
    };
    // The lists of figures are of all Member States; of some, this report lists them.
    let (reported, unknown) = if filter.states.is_empty() {
        let figure = links::gaps_figure(ctx, Node::Directive, filter.aspect);
        (format!("{figure}#reported"), format!("{figure}#unknown"))
    } else {
        ("#gaps".to_owned(), "#held".to_owned())
    };
    words.text(
        if crate::components::status::is_due(ctx) {
            "hearing-opening"
        } else {
            "hearing-opening-before"
        },
        &[
            ("day", format::day(words, ctx.on).into()),
            ("states", cells.len().into()),
            ("reported", count(|cell| cell.status.is_gap())),
            ("unknown", count(|cell| cell.status.is_unknown())),
            ("questions", questions.into()),
        ],
        &[("reported", reported), ("unknown", unknown), ("questions", "#questions".to_owned())],
    )
}

/// The procedures that go on, or that ended since the day from which changes are told.
fn cases<'a>(asked: &Asked<'a>) -> Vec<(&'a Case, CaseOnDay)> {
    let goes_on = |(case, on_day): &(&Case, CaseOnDay)| {
        on_day.open != Openness::No || case.open_on(asked.since) != Some(Openness::No)
    };
    let cases = procedures::known(asked.ctx, |case| asked.filter.has(case.member_state));
    cases.into_iter().filter(goes_on).collect()
}

/// The section on these.
fn of_procedures(asked: &Asked<'_>) -> Section {
    let Asked { ctx, since, .. } = asked;
    let words = &ctx.words;
    let cases = cases(asked);
    let day = [("day", format::day(words, *since).into())];
    let table = procedures::table(ctx, words.get("hearing-procedures-caption", &day), &cases);
    let block = table.map_or_else(|| said(ctx, "hearing-procedures-none"), Block::Table);
    Section::new("procedures", words.say("report-procedures"), vec![block])
}
