//! The chart of reported gaps and of what is not known, with its table.

use data::{
    chart::{Frame, GapsChart, GapsKey, GapsLevel, GapsRow},
    model::Aspect,
    snapshot::{METHOD, figures::Gaps},
    structure::Node,
};
use leptos::prelude::*;

use super::{
    links,
    sentence::{article_name, node_label},
    status::is_due,
};
use crate::{
    context::PageContext,
    format,
    pages::{MatrixFilter, Part},
    words::Value,
};

/// Widths in pixels for which the picture is laid out: for a wide and for a
/// narrow room. The style sheet shows the one that fits.
const WIDE: u32 = 760;
const NARROW: u32 = 312;

/// Reported gaps and what is not known, at every node, as picture and table.
pub(crate) fn gaps(ctx: &PageContext, aspect: Aspect) -> AnyView {
    let words = &ctx.words;
    let rows: Vec<Gaps> = ctx
        .snapshot
        .structure()
        .nodes_by_theme()
        .into_iter()
        .map(|node| ctx.snapshot.gaps_at(node, aspect, ctx.on))
        .collect();
    let bound = rows.first().map_or(0, |row| row.bound);
    let heading = view! { <h2 id="gaps">{words.say("gaps-heading")}</h2> };
    if bound == 0 {
        let nothing = words.say("gaps-nobody");
        return view! {
            <section aria-labelledby="gaps">{heading}<p class="empty">{nothing}</p></section>
        }
        .into_any();
    }
    let sub = words.get(
        if is_due(ctx) { "gaps-sub" } else { "gaps-sub-before" },
        &[
            ("aspect", words.name(&aspect).into()),
            ("bound", bound.into()),
            ("day", format::day(words, ctx.on).into()),
        ],
    );
    let edition = words.get(
        "chart-edition",
        &[
            ("day", format::day(words, ctx.on).into()),
            ("revision", ctx.snapshot.revision().into()),
            ("method", METHOD.into()),
        ],
    );
    let wide = data::chart::gaps(&picture(ctx, &rows, "gaps-wide", WIDE));
    let narrow = data::chart::gaps(&picture(ctx, &rows, "gaps-narrow", NARROW));
    view! {
        <section>
            <figure class="chart chart-both chart-medium">
                <figcaption>{heading}<p>{sub}</p></figcaption>
                <div class="chart-scroll" role="region" tabindex="0" aria-label=words.say("gaps-heading")>
                    <div class="chart-wide" inner_html=wide></div>
                    <div class="chart-narrow" inner_html=narrow></div>
                </div>
                <div class="chart-foot">
                    <details class="disclosure">
                        <summary>{words.say("chart-table")}</summary>
                        <div class="disclosure-body">{table(ctx, &rows, aspect)}</div>
                    </details>
                    <span>{edition}</span>
                </div>
            </figure>
        </section>
    }
    .into_any()
}

fn picture(ctx: &PageContext, rows: &[Gaps], id: &str, width: u32) -> GapsChart {
    let words = &ctx.words;
    let described = rows
        .iter()
        .map(|row| {
            let node = label(ctx, row.node);
            words.get(
                "gaps-described",
                &[("node", node.into()), ("figure", figure(ctx, row).into())],
            )
        })
        .collect::<Vec<_>>()
        .join("; ");
    GapsChart {
        frame: Frame {
            id_prefix: id.to_owned(),
            title: words.get("gaps-title", &[("day", format::day(words, ctx.on).into())]),
            description: described,
            width,
        },
        scale: words.say("gaps-scale"),
        scale_ends: (words.say("gaps-scale-start"), words.say("gaps-scale-end")),
        key: GapsKey {
            reported: words.say(if is_due(ctx) { "gaps-key-reported" } else { "gaps-key-before" }),
            unknown: words.say("gaps-key-unknown"),
            neither: words.say("gaps-key-neither"),
        },
        rows: rows
            .iter()
            .map(|row| GapsRow {
                label: label(ctx, row.node),
                level: match row.node {
                    Node::Directive => GapsLevel::Directive,
                    Node::Theme(_) => GapsLevel::Theme,
                    Node::Article(_) => GapsLevel::Article,
                },
                reported: count(row.reported),
                unknown: count(row.unknown),
                bound: count(row.bound),
                figure: figure(ctx, row),
            })
            .collect(),
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// "21 reported, 5 not known, of 26": two figures, never merged.
fn figure(ctx: &PageContext, row: &Gaps) -> String {
    ctx.words.get(
        "gaps-figure",
        &[
            ("reported", row.reported.into()),
            ("unknown", row.unknown.into()),
            ("bound", row.bound.into()),
        ],
    )
}

fn label(ctx: &PageContext, node: Node) -> String {
    match node {
        Node::Article(number) => ctx
            .words
            .find(&format!("article-{number}.short"), &[])
            .map_or_else(|| article_name(ctx, number), |name| format!("{number} {name}")),
        Node::Theme(theme) => ctx.words.name_as("short", &theme),
        Node::Directive => node_label(ctx, node),
    }
}

fn table(ctx: &PageContext, rows: &[Gaps], aspect: Aspect) -> AnyView {
    let words = &ctx.words;
    let body = rows
        .iter()
        .map(|row| {
            let to = match row.node {
                Node::Article(number) => links::article(ctx, number, aspect),
                Node::Directive => matrix_of(ctx, Part::Directive, aspect),
                Node::Theme(theme) => matrix_of(ctx, Part::Theme(theme), aspect),
            };
            view! {
                <tr>
                    <th scope="row"><a href=to>{label(ctx, row.node)}</a></th>
                    <td class="number">{row.reported}</td>
                    <td class="number">{row.unknown}</td>
                    <td class="number">{row.bound}</td>
                </tr>
            }
        })
        .collect_view();
    let title = words.get("gaps-title", &[("day", format::day(words, ctx.on).into())]);
    let rule = words.linked(
        "gaps-rule",
        &[("method", Value::from(METHOD))],
        &[("method", format!("{}#method", ctx.link("/about")))],
    );
    view! {
        <div class="scroll" role="region" tabindex="0" aria-labelledby="gaps-figures">
            <table class="table">
                <caption id="gaps-figures" class="visually-hidden">{title}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words.say("gaps-col-part")}</th>
                        <th scope="col" class="number">{words.say("gaps-col-reported")}</th>
                        <th scope="col" class="number">{words.say("gaps-col-unknown")}</th>
                        <th scope="col" class="number">{words.say("gaps-col-bound")}</th>
                    </tr>
                </thead>
                <tbody>{body}</tbody>
            </table>
        </div>
        <p class="quiet">{rule}</p>
    }
    .into_any()
}

fn matrix_of(ctx: &PageContext, part: Part, aspect: Aspect) -> String {
    let filter = MatrixFilter { aspect, theme: Some(part), ..MatrixFilter::default() };
    ctx.link_with("/matrix", &filter)
}
