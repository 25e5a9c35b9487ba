//! Of how many articles a finding is held, by State, and of how many States, by
//! article.

use std::cmp::Reverse;

use data::{
    chart::{Bar, BarScale, BarsChart, BarsRow},
    model::Aspect,
    snapshot::{METHOD, figures::Coverage},
    structure::{Article, Node},
};
use leptos::prelude::AnyView;

use super::{
    Chart, ChartTable, Column, Datum, Size, deciding, gaps::label, over_time::count, query,
};
use crate::{
    address::ByAspect,
    components::links::{self, CoverageOf},
    context::PageContext,
    format,
    words::Value,
};

/// A bar with what it is of, and where its figures are opened.
struct Row {
    group: Option<String>,
    code: String,
    name: String,
    page: String,
    figure: String,
    /// None where nothing is to be held: a State not bound, options alone.
    coverage: Option<Coverage>,
    /// What is said where nothing is to be held.
    absent: String,
}

/// The chart by State; without rows on a day on which no State was bound.
#[must_use]
pub fn coverage_by_state<'a>(ctx: &'a PageContext, filter: &ByAspect) -> Option<Chart<'a>> {
    let aspect = filter.aspect;
    let words = &ctx.words;
    let is_anybody_bound = ctx.snapshot.bound_states(ctx.on).next().is_some();
    let mut rows: Vec<Row> = ctx
        .snapshot
        .member_states()
        .filter(|_| is_anybody_bound)
        .map(|entry| {
            let state = entry.code;
            let bound = ctx.snapshot.is_bound(state, ctx.on);
            Row {
                group: None,
                code: state.code().to_owned(),
                name: words.name(&state),
                page: links::state(ctx, state, aspect),
                figure: links::coverage_figure(ctx, aspect, CoverageOf::State(state)),
                coverage: bound.then(|| ctx.snapshot.coverage_of(state, aspect, ctx.on)),
                absent: words.say("coverage-not-bound"),
            }
        })
        .collect();
    rows.sort_by_key(|row| Reverse(row.coverage.map(|coverage| coverage.held)));
    let of = rows.iter().find_map(|row| row.coverage).map_or(0, |coverage| coverage.of);
    let texts = Texts {
        name: "coverage-by-state",
        heading: words.say("coverage-by-state-heading"),
        sub: said(ctx, "coverage-by-state-sub", aspect, of),
        title: said(ctx, "coverage-by-state-title", aspect, of),
        scale: words.say("coverage-by-state-scale"),
        all: words.get("coverage-all", &[("of", of.into())]),
        column: Column::words("member_state", words.say("coverage-col-state")),
    };
    Some(chart(ctx, *filter, texts, rows))
}

/// The chart by article; without rows on a day on which no State was bound.
#[must_use]
pub fn coverage_by_article<'a>(ctx: &'a PageContext, filter: &ByAspect) -> Option<Chart<'a>> {
    let aspect = filter.aspect;
    let words = &ctx.words;
    let structure = ctx.snapshot.structure();
    let of = ctx.snapshot.bound_states(ctx.on).count();
    let row = |article: &Article, group: Option<String>| {
        let number = article.number();
        Row {
            group,
            code: number.to_string(),
            name: label(ctx, Node::Article(number)),
            page: links::article(ctx, number, aspect),
            figure: links::coverage_figure(ctx, aspect, CoverageOf::Node(Node::Article(number))),
            coverage: (article.counted() > 0)
                .then(|| ctx.snapshot.coverage_at(article, aspect, ctx.on)),
            absent: words.say("coverage-optional"),
        }
    };
    let mut rows: Vec<Row> = Vec::new();
    for theme in structure.themes().iter().filter(|_| of > 0) {
        for (at, article) in structure.articles_of(*theme).enumerate() {
            rows.push(row(article, (at == 0).then(|| words.name(theme))));
        }
    }
    let texts = Texts {
        name: "coverage-by-article",
        heading: words.say("coverage-by-article-heading"),
        sub: said(ctx, "coverage-by-article-sub", aspect, of),
        title: said(ctx, "coverage-by-article-title", aspect, of),
        scale: words.say("coverage-by-article-scale"),
        all: words.get("coverage-all", &[("of", of.into())]),
        column: Column::words("article", words.say("coverage-col-article")),
    };
    Some(chart(ctx, *filter, texts, rows))
}

/// The articles on which coverage counts.
pub(super) fn covered_nodes(ctx: &PageContext) -> Vec<Node> {
    let articles = ctx.snapshot.structure().assessed_articles();
    articles
        .filter(|article| article.counted() > 0)
        .map(|article| Node::Article(article.number()))
        .collect()
}

fn said(ctx: &PageContext, id: &str, aspect: Aspect, of: usize) -> String {
    let words = &ctx.words;
    words.get(
        id,
        &[
            ("aspect", words.name(&aspect).into()),
            ("question", words.name_as("inside", &aspect).into()),
            ("day", format::day(words, ctx.on).into()),
            ("of", of.into()),
        ],
    )
}

/// The words of one of the two.
struct Texts {
    name: &'static str,
    heading: String,
    sub: String,
    title: String,
    scale: String,
    all: String,
    column: Column,
}

fn chart(ctx: &PageContext, filter: ByAspect, texts: Texts, rows: Vec<Row>) -> Chart<'_> {
    let words = &ctx.words;
    let Texts { name, heading, sub, title, scale, all, column } = texts;
    let described = |row: &Row| {
        let figure = figure(ctx, row);
        words.get("gaps-described", &[("node", row.name.clone().into()), ("figure", figure.into())])
    };
    Chart {
        name,
        page: "/gaps".to_owned(),
        query: query(ctx, &filter),
        heading,
        sub,
        title,
        described: rows.iter().map(described).collect::<Vec<_>>().join(&ctx.words.semicolon()),
        size: Size::Medium,
        leads: rows.iter().map(|row| row.figure.clone()).collect(),
        table: table(ctx, column, &rows, filter.aspect),
        nothing: rows.is_empty().then(|| words.say("gaps-nobody")),
        sources: deciding(ctx, filter.aspect, &covered_nodes(ctx)),
        rule: Some(rule(ctx)),
        draw: Box::new(move |frame| {
            data::chart::bars(&BarsChart {
                frame,
                scale: BarScale::Share(words.say("coverage-none"), all.clone()),
                scale_words: scale.clone(),
                key: [
                    words.say("coverage-key-held"),
                    String::new(),
                    words.say("coverage-key-none"),
                ],
                rows: rows
                    .iter()
                    .map(|row| BarsRow {
                        group: row.group.clone(),
                        name: row.name.clone(),
                        bar: row.coverage.map_or(Bar::Absent, |coverage| {
                            Bar::Share(count(coverage.held), count(coverage.of))
                        }),
                        figure: figure(ctx, row),
                    })
                    .collect(),
            })
        }),
    }
}

fn rule(ctx: &PageContext) -> AnyView {
    ctx.words.linked(
        "coverage-rule",
        &[("method", Value::from(METHOD))],
        &[("method", format!("{}#method", ctx.link("/about")))],
    )
}

/// "2 of 23", or in words that nothing is held.
fn figure(ctx: &PageContext, row: &Row) -> String {
    match row.coverage {
        None => row.absent.clone(),
        Some(Coverage { held: 0, of }) => ctx.words.get("coverage-nothing", &[("of", of.into())]),
        Some(Coverage { held, of }) => {
            ctx.words.get("coverage-end", &[("held", held.into()), ("of", of.into())])
        }
    }
}

fn table(ctx: &PageContext, column: Column, rows: &[Row], aspect: Aspect) -> ChartTable {
    let words = &ctx.words;
    let row = |row: &Row| {
        let named = Datum::new(&row.code, row.name.clone()).to(row.page.clone());
        let figures = match row.coverage {
            None => [(); 2].map(|()| Datum { words: row.absent.clone(), ..Datum::default() }),
            Some(coverage) => [
                Datum::number(coverage.held).to(format!("{}#held", row.figure)),
                Datum::number(coverage.of).to(row.figure.clone()),
            ],
        };
        [named].into_iter().chain(figures).collect()
    };
    ChartTable {
        of: vec![("aspect", aspect.to_string())],
        columns: vec![
            column,
            Column::number("held", words.say("coverage-col-held")),
            Column::number("of", words.say("coverage-col-of")),
        ],
        rows: rows.iter().map(row).collect(),
    }
}
