//! Of the bound States, how many have a reported gap at each node, and of how
//! many it is not known.

use data::{
    chart::{GapsChart, GapsKey, GapsLevel, GapsRow},
    model::Aspect,
    snapshot::{METHOD, figures::Gaps},
    structure::Node,
};

use super::{Chart, ChartTable, Column, Datum, Size, deciding, query};
use crate::{
    address::ByAspect,
    components::{
        links,
        sentence::{article_name, node_label},
        status::is_due,
    },
    context::PageContext,
    format,
    pages::{MatrixFilter, Part},
    words::Value,
};

/// The chart; without rows on a day on which no State was bound.
#[must_use]
pub fn gaps<'a>(ctx: &'a PageContext, filter: &ByAspect) -> Option<Chart<'a>> {
    let aspect = filter.aspect;
    let words = &ctx.words;
    let nodes = ctx.snapshot.structure().nodes_by_theme();
    let all = nodes.iter().map(|&node| ctx.snapshot.gaps_at(node, aspect, ctx.on));
    let rows: Vec<Gaps> = all.filter(|row| row.bound > 0).collect();
    let bound = rows.first().map_or(0, |row| row.bound);
    let day = || ("day", Value::from(format::day(words, ctx.on)));
    let described = rows
        .iter()
        .map(|row| {
            let node = ("node", label(ctx, row.node).into());
            words.get("gaps-described", &[node, ("figure", figure(ctx, row, aspect).into())])
        })
        .collect::<Vec<_>>()
        .join(&ctx.words.semicolon());
    Some(Chart {
        name: "gaps",
        page: "/gaps".to_owned(),
        query: query(ctx, filter),
        heading: words.say("gaps-heading"),
        sub: words.get(
            if is_due(ctx) { "gaps-sub" } else { "gaps-sub-before" },
            &[("aspect", words.name(&aspect).into()), ("bound", bound.into()), day()],
        ),
        title: words.get("gaps-title", &[day()]),
        described,
        size: Size::Medium,
        leads: rows.iter().map(|row| links::gaps_figure(ctx, row.node, aspect)).collect(),
        table: table(ctx, &rows, aspect),
        nothing: rows.is_empty().then(|| words.say("gaps-nobody")),
        sources: deciding(ctx, aspect, &nodes),
        rule: Some(words.linked(
            "gaps-rule",
            &[("method", Value::from(METHOD))],
            &[("method", format!("{}#method", ctx.link("/about")))],
        )),
        draw: Box::new(move |frame| {
            data::chart::gaps(&GapsChart {
                frame,
                scale: words.say("gaps-scale"),
                scale_ends: (words.say("gaps-scale-start"), words.say("gaps-scale-end")),
                key: key(ctx, aspect),
                rows: rows.iter().map(|row| bar(ctx, row, aspect)).collect(),
            })
        }),
    })
}

fn key(ctx: &PageContext, aspect: Aspect) -> GapsKey {
    let words = &ctx.words;
    GapsKey {
        reported: words.say(if is_due(ctx) { "gaps-key-reported" } else { "gaps-key-before" }),
        unknown: words.say("gaps-key-unknown"),
        neither: words.get("gaps-key-transposed", &[("aspect", aspect.code().into())]),
    }
}

fn bar(ctx: &PageContext, row: &Gaps, aspect: Aspect) -> GapsRow {
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    GapsRow {
        label: label(ctx, row.node),
        level: match row.node {
            Node::Directive => GapsLevel::Directive,
            Node::Theme(_) => GapsLevel::Theme,
            Node::Article(_) => GapsLevel::Article,
        },
        reported: count(row.reported),
        unknown: count(row.unknown),
        bound: count(row.bound),
        figure: figure(ctx, row, aspect),
        optional: ctx.snapshot.structure().is_optional(row.node),
    }
}

/// "21 reported, 4 not known, 1 transposed, of 26": figures of their own, never merged.
pub(super) fn figure(ctx: &PageContext, row: &Gaps, aspect: Aspect) -> String {
    let id = if ctx.snapshot.structure().is_optional(row.node) {
        "gaps-figure-optional"
    } else {
        "gaps-figure"
    };
    let neither = row.bound - row.reported - row.unknown;
    let transposed = ctx
        .words
        .get("gaps-end-transposed", &[("count", neither.into()), ("aspect", aspect.code().into())]);
    ctx.words.get(
        id,
        &[
            ("neither", neither.into()),
            ("transposed", transposed.into()),
            ("reported", row.reported.into()),
            ("unknown", row.unknown.into()),
            ("bound", row.bound.into()),
        ],
    )
}

/// A node's short name: "18 Assistance: general".
pub(super) fn label(ctx: &PageContext, node: Node) -> String {
    match node {
        Node::Article(number) => ctx
            .words
            .find(&format!("article-{number}.short"), &[])
            .map_or_else(|| article_name(ctx, number), |name| format!("{number} {name}")),
        Node::Theme(theme) => ctx.words.name_as("short", &theme),
        Node::Directive => node_label(ctx, node),
    }
}

fn table(ctx: &PageContext, rows: &[Gaps], aspect: Aspect) -> ChartTable {
    let words = &ctx.words;
    let matrix_of = |part: Part| {
        let filter = MatrixFilter { aspect, theme: Some(part), ..MatrixFilter::default() };
        ctx.link_with("/matrix", &filter)
    };
    // In files options alone are no number of States that transposed anything: the
    // column is blank there, and another one tells why.
    let is_optional = |row: &Gaps| ctx.snapshot.structure().is_optional(row.node);
    let neither = |row: &Gaps| {
        let count = row.bound - row.reported - row.unknown;
        if is_optional(row) {
            let said = words.get("gaps-options", &[("count", count.into())]);
            return Datum::new(&"", said);
        }
        Datum::number(count)
    };
    let provisions = |row: &Gaps| if is_optional(row) { "options_only" } else { "counted" };
    let row = |row: &Gaps| {
        let to = match row.node {
            Node::Article(number) => links::article(ctx, number, aspect),
            Node::Directive => matrix_of(Part::Directive),
            Node::Theme(theme) => matrix_of(Part::Theme(theme)),
        };
        let figure = links::gaps_figure(ctx, row.node, aspect);
        let opened = |number, place: &str| Datum::number(number).to(format!("{figure}{place}"));
        vec![
            Datum::new(&row.node, label(ctx, row.node)).to(to),
            opened(row.reported, "#reported"),
            opened(row.unknown, "#unknown"),
            Datum::number(row.bound).to(links::bound_figure(ctx)),
            neither(row).to(format!("{figure}#neither")),
            Datum::new(&provisions(row), ""),
        ]
    };
    ChartTable {
        of: vec![("aspect", aspect.to_string())],
        columns: vec![
            Column::words("node", words.say("gaps-col-part")),
            Column::number("reported", words.say("gaps-col-reported")),
            Column::number("unknown", words.say("gaps-col-unknown")),
            Column::number("bound", words.say("gaps-col-bound")),
            Column::number(
                "transposed",
                words.get("gaps-key-transposed", &[("aspect", aspect.code().into())]),
            ),
            Column::in_files("provisions"),
        ],
        rows: rows.iter().map(row).collect(),
    }
}
