//! What stands around what a report says: its title and opening, day, edition and
//! address before; the method, and the sources that it named, after.

use data::{
    model::Aspect,
    report::{Block, Column, Fact, Report, Section, Table, Text},
    snapshot::METHOD,
    structure::Node,
    table::Source,
};

use super::{Body, Subject, filter::ReportFilter, lasting_address};
use crate::{
    components::{
        figures::held_on,
        links::{self, CoverageOf},
        shown_address::readable,
    },
    context::PageContext,
    format,
    pages::RULES,
};

/// The whole report; the context is pinned.
pub(super) fn around(
    ctx: &PageContext,
    subject: Subject,
    filter: &ReportFilter,
    body: Body,
) -> Report {
    let words = &ctx.words;
    let stand = words.get(
        "report-stand",
        &[
            ("day", format::day(words, ctx.on).into()),
            ("revision", ctx.snapshot.revision().into()),
            ("method", METHOD.into()),
        ],
    );
    let series = words.get(
        "report-series",
        &[("number", ctx.words.act(&ctx.snapshot.directive().number).into())],
    );
    let facts = facts(ctx, subject, filter);
    let mut sections = body.sections;
    sections.push(method(ctx));
    let mut report = Report {
        language: words.language().tag().to_owned(),
        title: subject.title(ctx),
        series,
        opening: body.opening,
        facts,
        sections,
        stand,
        site: ctx.site.as_ref().map(ToString::to_string),
    };
    let sources = sources(ctx, &report);
    report.sections.extend(sources);
    report
}

fn facts(ctx: &PageContext, subject: Subject, filter: &ReportFilter) -> Vec<Fact> {
    let words = &ctx.words;
    let directive = ctx.snapshot.directive();
    let fact = |name: &str, value: Text| Fact { name: words.say(name), value };
    let revision = ctx.snapshot.revision();
    let address = lasting_address(ctx, subject, filter, "");
    let shown = ctx.site.as_ref().map_or_else(|| address.clone(), |site| site.at(&address));
    vec![
        fact("report-fact-day", Text::plain(format::day(words, ctx.on))),
        fact(
            "report-fact-edition",
            words.text(
                "report-edition",
                &[("revision", revision.into()), ("method", METHOD.into())],
                &[("edition", ctx.link(&format!("/changes/{revision}")))],
            ),
        ),
        fact(
            "report-fact-directive",
            words.text(
                "report-directive",
                &[
                    ("number", ctx.words.act(&directive.number).into()),
                    ("deadline", format::day(words, directive.deadline).into()),
                ],
                &[("eli", directive.eli.clone())],
            ),
        ),
        fact(
            "report-fact-aspect",
            Text::plain(words.say(match filter.aspect {
                Aspect::Communication => "report-aspect-communication",
                Aspect::Conformity => "report-aspect-conformity",
                Aspect::Application => "report-aspect-application",
            })),
        ),
        fact("report-fact-coverage", coverage_said(ctx, subject, filter)),
        fact("report-fact-address", Text::link(shown, address)),
        fact(
            "report-fact-licence",
            words.text(
                "report-licence",
                &[],
                &[("licence", "https://creativecommons.org/licenses/by/4.0/".to_owned())],
            ),
        ),
    ]
}

/// On how much of what the report is about a finding is held.
fn coverage_said(ctx: &PageContext, subject: Subject, filter: &ReportFilter) -> Text {
    let aspect = filter.aspect;
    let snapshot = &ctx.snapshot;
    let at = |article| snapshot.coverage_at(article, aspect, ctx.on);
    let figure = |of| links::coverage_figure(ctx, aspect, of);
    let (message, coverage, list) = match subject {
        // Of the States that a hearing is about, its own part on what is held lists them.
        Subject::Hearing if !filter.states.is_empty() => {
            let of = |&state| snapshot.coverage_of(state, aspect, ctx.on);
            let coverage = filter.states.iter().map(of).sum();
            return held_on(ctx, coverage, "#held".to_owned(), ("report-held", "hearing-nobody"));
        }
        Subject::Union | Subject::Resolution | Subject::Hearing => {
            ("report-held", snapshot.coverage(aspect, ctx.on), figure(CoverageOf::Union))
        }
        Subject::State(state) => (
            "report-held-state",
            snapshot.coverage_of(state, aspect, ctx.on),
            figure(CoverageOf::State(state)),
        ),
        Subject::Theme(theme) => (
            "report-held",
            snapshot.structure().articles_of(theme).map(at).sum(),
            figure(CoverageOf::Node(Node::Theme(theme))),
        ),
        Subject::Article(number) => (
            "report-held-article",
            snapshot.structure().article(number).into_iter().map(at).sum(),
            figure(CoverageOf::Node(Node::Article(number))),
        ),
    };
    held_on(ctx, coverage, list, (message, "report-held-nothing"))
}

/// The rules by which every figure comes about.
fn method(ctx: &PageContext) -> Section {
    let words = &ctx.words;
    let deadline = format::day(words, ctx.snapshot.directive().deadline);
    let rules = RULES
        .iter()
        .zip(1..)
        .map(|(id, number)| {
            // Numbered as on the page about the method, so that a rule can be named.
            let title = format!("{number}. {}", words.say(&format!("{id}.title")));
            let text = words.get(id, &[("deadline", deadline.clone().into())]);
            Text::strong(title).and(" ").and(text)
        })
        .collect();
    let heading = words.get("report-method", &[("method", METHOD.into())]);
    let about = [("about", format!("{}#method", ctx.link("/about")))];
    Section::new(
        "method",
        heading,
        vec![
            Block::Paragraph(Text::plain(words.say("about-method-finding"))),
            Block::Paragraph(words.text("report-method-words", &[], &about)),
            Block::Paragraph(Text::plain(words.say("report-told-in"))),
            Block::List(rules),
        ],
    )
}

/// The sources that the report names, in the order of their ids: what a text leads to
/// is what it rests on.
fn sources(ctx: &PageContext, report: &Report) -> Option<Section> {
    let words = &ctx.words;
    let named = super::parts::led_to::led_to(report);
    let rows: Vec<Vec<Text>> = ctx
        .snapshot
        .dataset()
        .sources
        .iter()
        .filter(|source| named.contains(&links::source(ctx, &source.source_id)))
        .map(|source| row(ctx, source))
        .collect();
    let table = Table {
        caption: words.say("report-sources-caption"),
        columns: vec![
            Column::words(words.say("report-col-source"), 3),
            Column::words(words.say("report-col-title"), 12),
            Column::words(words.say("report-col-date"), 2),
            Column::words(words.say("sources-col-read"), 2),
        ],
        rows,
    };
    (!table.rows.is_empty())
        .then(|| Section::new("sources", words.say("nav-sources"), vec![Block::Table(table)]))
}

fn row(ctx: &PageContext, source: &Source) -> Vec<Text> {
    let words = &ctx.words;
    let id = source.source_id.to_string();
    let title = Text::foreign(source.title.to_string(), "");
    let publisher = if source.publisher.is_empty() {
        Text::empty()
    } else {
        Text::from(". ").and(Text::foreign(source.publisher.clone(), ""))
    };
    let address = links::web_address(&source.url)
        .map(|address| Text::from(". ").and(Text::link(readable(&source.url), address)));
    vec![
        Text::link(id, links::source(ctx, &source.source_id))
            .and(format!(" ({})", words.name(&source.kind))),
        title.and(publisher).and(address.unwrap_or_default()),
        Text::plain(format::date_or_none(words, source.date)),
        Text::plain(format::day(words, source.read_on)),
    ]
}
