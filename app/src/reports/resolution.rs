//! The report on what Parliament's resolution asks: each point, whom it addresses, the
//! provisions that it turns on, and how the Member States stand there.

use data::{
    model::Aspect,
    report::{Block, Column, Section, Table, Text},
    snapshot::demand::{DemandOnDay, DemandStanding},
    structure::Node,
    table::{Demand, FollowUp, Milestone},
};

use super::{
    Body,
    parts::{led_to::in_page, nodes, statement::line},
};
use crate::{
    address::ByAspect,
    components::{finding::source_named, links, statement::procedures},
    context::PageContext,
    format,
    pages::resolution_points as points,
};

/// The report.
pub(super) fn resolution(ctx: &PageContext, aspect: Aspect) -> Body {
    let words = &ctx.words;
    let filter = ByAspect { aspect };
    let mut blocks: Vec<Block> = points::about(ctx).into_iter().map(Block::Paragraph).collect();
    blocks.push(Block::Paragraph(Text::plain(words.say("resolution-not-reported"))));
    blocks.push(Block::Note(Text::plain(words.say("resolution-rule"))));
    blocks.push(Block::Table(overview(ctx, filter)));
    let overview = Section::new("overview", words.say("report-points"), blocks);
    let parts: Vec<Section> =
        ctx.snapshot.demands().into_iter().map(|demand| part(ctx, demand, filter)).collect();
    let each = Section { parts, ..Section::new("points", words.say("report-each-point"), vec![]) };
    Body { opening: points::opening(ctx, filter), sections: vec![overview, each] }
}

fn overview(ctx: &PageContext, filter: ByAspect) -> Table {
    let words = &ctx.words;
    let rows = ctx.snapshot.demands().into_iter().map(|demand| {
        let held = ctx.snapshot.demand_on(demand, filter.aspect, ctx.on);
        let stand = held.as_ref().filter(|held| !held.states.is_empty()).map_or_else(
            || Text::plain(points::in_short(ctx, demand)),
            |held| counts(ctx, demand, held, filter),
        );
        vec![
            Text::link(points::point(ctx, demand), points::address_of(ctx, demand, filter)),
            Text::foreign(demand.demand.to_string(), "en"),
            Text::plain(provisions(demand)),
            stand,
        ]
    });
    Table {
        caption: words.say("resolution-caption"),
        columns: vec![
            Column::words(words.say("resolution-col-point"), 3),
            Column::words(words.say("resolution-col-asks"), 8),
            Column::words(words.say("resolution-col-turns-on"), 4),
            Column::words(words.say("resolution-col-stand"), 6),
        ],
        rows: rows.collect(),
    }
}

fn provisions(demand: &Demand) -> String {
    let named: Vec<String> = demand.provisions.as_slice().iter().map(ToString::to_string).collect();
    named.join(", ")
}

/// How many bound States stand where, each count a link to these.
fn counts(ctx: &PageContext, demand: &Demand, held: &DemandOnDay, filter: ByAspect) -> Text {
    let page = points::address_of(ctx, demand, filter);
    let counted =
        DemandStanding::ALL.iter().filter(|&&standing| held.count(standing) > 0).map(|&standing| {
            let args = [("count", held.count(standing).into())];
            let to = [("those", format!("{page}#{standing}"))];
            ctx.words.text(points::count_message(ctx, standing), &args, &to)
        });
    Text::joined(counted.collect(), &ctx.words.semicolon())
}

/// A point in full.
fn part(ctx: &PageContext, demand: &Demand, filter: ByAspect) -> Section {
    let words = &ctx.words;
    let asks = Text::foreign(demand.demand.to_string(), "en")
        .and(". ")
        .and(points::addressees(ctx, demand));
    let mut blocks = vec![Block::Paragraph(asks)];
    if !demand.note.is_empty() {
        blocks.push(Block::Note(Text::foreign(demand.note.clone(), "en").and(".")));
    }
    let held = ctx.snapshot.demand_on(demand, filter.aspect, ctx.on);
    match held.filter(|held| !held.states.is_empty()) {
        Some(held) => {
            let page = points::address_of(ctx, demand, filter);
            let sentence = points::sentence(ctx, demand, &held);
            blocks.push(Block::Paragraph(in_page(sentence, &page)));
            blocks.extend(by_provision(ctx, demand, filter.aspect).map(Block::Table));
            blocks.extend(by_standing(ctx, demand, &held, filter.aspect).map(Block::List));
        }
        None if points::stated_by(ctx, demand).is_some() => {
            let to = [("page", points::address_of(ctx, demand, filter))];
            blocks.push(Block::Paragraph(words.text("report-point-stated", &[], &to)));
        }
        None => blocks.push(Block::Paragraph(Text::plain(points::in_short(ctx, demand)))),
    }
    blocks.extend(followed(ctx, demand));
    let id = format!("point-{}", demand.paragraph.to_string().to_lowercase());
    let heading = words.get("report-point", &[("point", points::point(ctx, demand).into())]);
    Section::new(id, heading, blocks)
}

/// What is held of a point beside findings on provisions.
fn followed(ctx: &PageContext, demand: &Demand) -> Vec<Block> {
    match demand.followed_by {
        FollowUp::Infringements => {
            procedures(ctx, ctx.on).into_iter().map(Block::Paragraph).collect()
        }
        FollowUp::Reports => {
            let reports = points::reports_since(ctx);
            if reports.is_empty() {
                return vec![Block::Paragraph(Text::plain(
                    ctx.words.say("resolution-reports-none"),
                ))];
            }
            let heading = ctx.words.say("resolution-reports") + ctx.words.colon().trim_end();
            vec![
                Block::Paragraph(Text::plain(heading)),
                Block::List(reports.into_iter().map(|one| report(ctx, one)).collect()),
            ]
        }
        FollowUp::RelatedDirective => vec![Block::Paragraph(points::related_act(ctx))],
        FollowUp::Assessments => {
            let stated = points::stated_by(ctx, demand).filter(|stated| stated.date <= ctx.on);
            stated.map(|stated| Block::Paragraph(line(ctx, stated))).into_iter().collect()
        }
        FollowUp::Principle
        | FollowUp::OutsideDirective
        | FollowUp::Terminology
        | FollowUp::Procedural => Vec::new(),
    }
}

fn report(ctx: &PageContext, one: &Milestone) -> Text {
    let day = format::day(&ctx.words, one.date);
    let title =
        Text::plain(day + &ctx.words.colon()).and(Text::foreign(one.title.to_string(), "en"));
    match &one.source_id {
        Some(id) => title.and(". ").and(source_named(ctx, id)).and("."),
        None => title.and("."),
    }
}

/// How many States stand where on each provision.
fn by_provision(ctx: &PageContext, demand: &Demand, aspect: Aspect) -> Option<Table> {
    let words = &ctx.words;
    let structure = ctx.snapshot.structure();
    let rows: Vec<Vec<Text>> = ctx
        .snapshot
        .weighed_provisions(demand)
        .map(|provision| {
            let gaps = ctx.snapshot.gaps_at_provision(provision, aspect, ctx.on);
            let asks: Vec<String> = structure
                .reached_by(provision)
                .into_iter()
                .map(|at| structure.leaves()[at].summary.to_string())
                .collect();
            let figure = links::gaps_figure(ctx, Node::Article(provision.article()), aspect);
            let of_article =
                ctx.snapshot.gaps_at(Node::Article(provision.article()), aspect, ctx.on).reported;
            let asks = Text::foreign(asks.join("; "), "en");
            // What is left to choice is neither reported nor transposed nor unknown.
            let (asks, counts) = if structure.is_optional_provision(provision) {
                let said = format!(" ({})", words.say("coverage-optional"));
                (asks.and(said), [Text::empty(), Text::empty(), Text::empty()])
            } else {
                let counts = [gaps.reported, gaps.transposed, gaps.unknown];
                (asks, counts.map(|count| Text::plain(count.to_string())))
            };
            let [reported, transposed, unknown] = counts;
            vec![
                Text::link(
                    words.get("node-provision", &[("provision", provision.to_string().into())]),
                    points::place_of(ctx, provision, aspect),
                ),
                asks,
                reported,
                transposed,
                unknown,
                Text::link(of_article.to_string(), format!("{figure}#reported")),
            ]
        })
        .collect();
    (!rows.is_empty()).then(|| Table {
        caption: words.say("resolution-provisions"),
        columns: vec![
            Column::words(words.say("article-grid-provision"), 3),
            Column::words(words.say("resolution-col-it-asks"), 9),
            Column::number(words.say("gaps-col-reported")),
            Column::number(words.say("resolution-col-transposed")),
            Column::number(words.say("gaps-col-unknown")),
            Column::number(words.say("resolution-col-article")),
        ],
        rows,
    })
}

/// The States by where they stand, with what is held where something is.
fn by_standing(
    ctx: &PageContext,
    demand: &Demand,
    held: &DemandOnDay,
    aspect: Aspect,
) -> Option<Vec<Text>> {
    let points: Vec<Text> = DemandStanding::ALL
        .iter()
        .filter(|&&standing| held.count(standing) > 0)
        .map(|&standing| {
            let states: Vec<_> = held.those(standing).collect();
            let count = [("count", states.len().into())];
            let heading = ctx.words.get(points::heading(ctx, standing), &count);
            let named = if matches!(standing, DemandStanding::Reported | DemandStanding::Nearby) {
                let each = states.iter().map(|&state| {
                    let lines = points::lines(ctx, demand, standing, state, aspect);
                    let said = lines.into_iter().map(|(_, said)| said).collect();
                    nodes::names(ctx, &[state], aspect)
                        .and(" (")
                        .and(Text::joined(said, &ctx.words.semicolon()))
                        .and(")")
                });
                Text::joined(each.collect(), &ctx.words.semicolon())
            } else {
                nodes::names(ctx, &states, aspect)
            };
            Text::strong(heading).and(ctx.words.colon()).and(named).and(".")
        })
        .collect();
    (!points.is_empty()).then_some(points)
}
