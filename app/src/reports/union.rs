//! The report on all Member States: what is reported and what is not known part by
//! part, where each State stands, procedures, delay, coverage, and what institutions
//! stated.

use data::{
    model::Aspect,
    report::{Block, Column, Section, Table, Text},
    snapshot::case::Openness,
    structure::Node,
};

use super::{
    Body,
    parts::{chart::figure, figures, nodes, procedures, statement},
};
use crate::{
    address::{ByAspect, NoFilter},
    charts,
    components::{
        figures::coverage_said, links, sentence::node_named, statement::procedures as counted,
    },
    context::PageContext,
    pages::{NodeFilter, gaps_sentence, play_sentence},
};

/// The report.
pub(super) fn union(ctx: &PageContext, aspect: Aspect) -> Body {
    let filter = NodeFilter { aspect, node: Node::Directive };
    let opening =
        if aspect == Aspect::Conformity { play_sentence(ctx) } else { gaps_sentence(ctx, filter) };
    let sections = [
        Some(by_part(ctx, aspect)),
        Some(by_state(ctx, aspect)),
        over_time(ctx, filter),
        Some(of_procedures(ctx)),
        Some(delays(ctx)),
        Some(coverage(ctx, aspect)),
        statements(ctx),
    ];
    Body { opening, sections: sections.into_iter().flatten().collect() }
}

fn by_part(ctx: &PageContext, aspect: Aspect) -> Section {
    let words = &ctx.words;
    let nodes = ctx.snapshot.structure().nodes_by_number();
    let table = figures::by_node(ctx, words.say("report-figures-caption"), &nodes, aspect);
    let chart = figure(charts::gaps(ctx, &ByAspect { aspect }));
    let intro = Block::Paragraph(Text::plain(words.say("report-figures-intro")));
    let blocks = std::iter::once(intro).chain(chart).collect();
    // Apart: the chart is high and the table wide, so they ask for different sheets.
    let counted = Section::new(
        "figures-counted",
        words.say("report-figures-counted"),
        vec![Block::Note(Text::plain(words.say("report-figures-note"))), Block::Table(table)],
    );
    let figures = Section::new("figures", words.say("report-figures"), blocks);
    Section { parts: vec![counted], ..figures }
}

/// Every bound State: the Directive as a whole, and its themes.
fn by_state(ctx: &PageContext, aspect: Aspect) -> Section {
    let words = &ctx.words;
    let table = nodes::by_theme(ctx, words.say("report-states-caption"), aspect);
    if table.rows.is_empty() {
        return nobody(ctx, "states", "report-states");
    }
    let without = nodes::without(ctx, Node::Directive, aspect);
    let mut blocks = vec![Block::Table(table)];
    if !without.is_empty() {
        let said = words.get("report-states-without", &[("count", without.len().into())]);
        let named = nodes::names(ctx, &without, aspect);
        blocks.push(Block::Paragraph(Text::plain(said).and(" ").and(named).and(".")));
    }
    Section::new("states", words.say("report-states"), blocks)
}

/// Before the Directive bound anyone there is nothing to tell of States.
fn nobody(ctx: &PageContext, id: &str, heading: &str) -> Section {
    let said = Block::Paragraph(Text::plain(ctx.words.say("coverage-nobody")));
    Section::new(id, ctx.words.say(heading), vec![said])
}

fn over_time(ctx: &PageContext, filter: NodeFilter) -> Option<Section> {
    let chart = figure(charts::gaps_over_time(ctx, &filter))?;
    Some(Section::new("over-time", ctx.words.say("report-over-time"), vec![chart]))
}

fn of_procedures(ctx: &PageContext) -> Section {
    let words = &ctx.words;
    let mut blocks: Vec<Block> = counted(ctx, ctx.on).into_iter().map(Block::Paragraph).collect();
    blocks.extend(figure(charts::procedures_over_time(ctx, &NoFilter)));
    let going_on = procedures::known(ctx, |case| case.open != Openness::No);
    let table = procedures::table(ctx, words.say("report-procedures-caption"), &going_on);
    blocks.extend(table.map(Block::Table));
    Section::new("procedures", words.say("report-procedures"), blocks)
}

fn delays(ctx: &PageContext) -> Section {
    let words = &ctx.words;
    let table = procedures::delays(ctx, words.say("report-delay-caption"));
    if table.rows.is_empty() {
        return nobody(ctx, "delay", "report-delay");
    }
    let intro = Block::Paragraph(Text::plain(words.say("report-delay-intro")));
    Section::new("delay", words.say("report-delay"), vec![intro, Block::Table(table)])
}

/// On how much of the Directive something is held, State by State, and on which
/// articles nothing is.
fn coverage(ctx: &PageContext, aspect: Aspect) -> Section {
    let words = &ctx.words;
    let mut blocks = vec![Block::Paragraph(coverage_said(ctx, aspect))];
    blocks.extend(figure(charts::coverage_by_state(ctx, &ByAspect { aspect })));
    let rows: Vec<Vec<Text>> = ctx
        .snapshot
        .thinnest_articles(aspect, ctx.on)
        .into_iter()
        .map(|thin| {
            let node = Node::Article(thin.article);
            let to = links::coverage_figure(ctx, aspect, links::CoverageOf::Node(node));
            vec![
                Text::link(node_named(ctx, node), links::article(ctx, thin.article, aspect)),
                Text::link(thin.held.held.to_string(), to),
                Text::plain(thin.held.of.to_string()),
            ]
        })
        .collect();
    blocks.push(Block::Table(Table {
        caption: words.say("report-coverage-caption"),
        columns: vec![
            Column::words(words.say("report-col-article"), 8),
            Column::number(words.say("report-col-held")),
            Column::number(words.say("gaps-col-bound")),
        ],
        rows,
    }));
    Section::new("coverage", words.say("report-coverage"), blocks)
}

/// What institutions stated up to the day, the newest first; what is held of the day of
/// each stands on the page of the State of play.
fn statements(ctx: &PageContext) -> Option<Section> {
    let words = &ctx.words;
    let mut stated: Vec<_> =
        ctx.snapshot.dataset().statements.iter().filter(|stated| stated.date <= ctx.on).collect();
    stated.sort_by_key(|stated| std::cmp::Reverse(stated.date));
    let points: Vec<Text> = stated.into_iter().map(|stated| statement::line(ctx, stated)).collect();
    let intro = Block::Paragraph(Text::plain(words.say("report-statements-intro")));
    (!points.is_empty()).then(|| {
        let blocks = vec![intro, Block::List(points)];
        Section::new("statements", words.say("said-heading"), blocks)
    })
}
