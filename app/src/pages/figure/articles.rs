//! On how many articles a reported gap stands in any bound State.

use data::{
    model::Aspect,
    snapshot::figures::Gaps,
    structure::{Article, Node},
};
use leptos::prelude::*;

use super::opened::{Opened, list, nothing};
use crate::{
    address::ByAspect,
    components::{
        aspect_switch::aspect_switch,
        figures::Figure,
        links,
        records::{Caption, Column, Records},
        sentence::node_named,
        status::is_due,
    },
    context::PageContext,
    format,
};

/// On how many articles a reported gap stands in any State.
#[must_use]
pub fn articles(ctx: &PageContext, filter: &ByAspect) -> String {
    let words = &ctx.words;
    let aspect = filter.aspect;
    let structure = ctx.snapshot.structure();
    let mut numbers: Vec<_> = structure.assessed_articles().map(Article::number).collect();
    numbers.sort_unstable();
    let (with, without): (Vec<Gaps>, Vec<Gaps>) = numbers
        .into_iter()
        .map(|number| ctx.snapshot.gaps_at(Node::Article(number), aspect, ctx.on))
        .partition(|gaps| gaps.reported > 0);
    let args = [
        ("day", format::day(words, ctx.on).into()),
        ("aspect", words.name_as("inside", &aspect).into()),
        ("gaps", with.len().into()),
        ("none", without.len().into()),
        ("all", (with.len() + without.len()).into()),
    ];
    let places = [
        ("gaps", "#reported".to_owned()),
        ("none", "#none".to_owned()),
        ("all", links::articles(ctx, aspect)),
    ];
    let bound = ctx.snapshot.bound_states(ctx.on).count();
    let sentence = match (bound, is_due(ctx)) {
        (0, _) => words.get("figure-nobody", &args).into_any(),
        (_, false) => words.linked("figure-articles-before", &args, &places),
        (_, true) => words.linked("figure-articles", &args, &places),
    };
    let of = |id: &str| words.get(id, &[("of", (with.len() + without.len()).into())]);
    let figures = vec![
        Figure {
            number: with.len(),
            counts: of("figure-articles-with"),
            to: "#reported".to_owned(),
        },
        Figure {
            number: without.len(),
            counts: of("figure-articles-without"),
            to: "#none".to_owned(),
        },
    ];
    let opens = bound > 0;
    Opened {
        filter,
        title: "figure-title-articles",
        sentence,
        sum: opens.then(|| words.linked("figure-sum-articles", &args, &places)),
        figures: if opens { figures } else { Vec::new() },
        aspect: Some(aspect),
        node: Node::Directive,
        choices: aspect_switch(ctx, aspect, |aspect| ByAspect { aspect }),
        lists: if opens { lists(ctx, &with, &without, aspect) } else { left_out(ctx, aspect) },
        rule: ("figure-rule-articles", 9),
        elsewhere: vec![(
            words.say("figure-same-data"),
            ctx.link_with("/api/v1/gaps", &ByAspect { aspect }),
        )],
    }
    .page(ctx)
}

fn lists(ctx: &PageContext, with: &[Gaps], without: &[Gaps], aspect: Aspect) -> Vec<AnyView> {
    let words = &ctx.words;
    let both = [
        (
            "reported",
            "reported-list",
            "figure-articles-with-head",
            "figure-articles-with-none",
            with,
        ),
        (
            "none",
            "none-list",
            "figure-articles-without-head",
            "figure-articles-without-none",
            without,
        ),
    ];
    let mut lists: Vec<AnyView> = both
        .into_iter()
        .map(|(id, table_id, head, none, gaps)| {
            let heading = words.get(head, &[("count", gaps.len().into())]);
            let body = if gaps.is_empty() {
                nothing(words.say(none))
            } else {
                table(ctx, table_id, heading.clone(), gaps, aspect)
            };
            list(id, heading, None, body)
        })
        .collect();
    lists.extend(left_out(ctx, aspect));
    lists
}

fn table(
    ctx: &PageContext,
    id: &'static str,
    heading: String,
    gaps: &[Gaps],
    aspect: Aspect,
) -> AnyView {
    let words = &ctx.words;
    let row = |gaps: &Gaps| {
        let Node::Article(number) = gaps.node else { return ().into_any() };
        let to = links::gaps_figure(ctx, gaps.node, aspect);
        let number_of = |place: &str, count: usize| {
            view! { <a href=format!("{to}#{place}")>{count}</a> }
        };
        view! {
            <tr id=format!("article-{number}")>
                <th scope="row"><a href=links::article(ctx, number, aspect)>{node_named(ctx, gaps.node)}</a></th>
                <td class="number short" data-head=words.say("gaps-col-reported")>{number_of("reported", gaps.reported)}</td>
                <td class="number short" data-head=words.say("gaps-col-unknown")>{number_of("unknown", gaps.unknown)}</td>
                <td class="number short" data-head=words.say("gaps-col-bound")><a href=links::bound_figure(ctx)>{gaps.bound}</a></td>
            </tr>
        }
        .into_any()
    };
    Records {
        id,
        caption: Caption::Heard(heading),
        columns: &[
            Column::Words("nav-articles"),
            Column::Number("gaps-col-reported"),
            Column::Number("gaps-col-unknown"),
            Column::Number("gaps-col-bound"),
        ],
        rows: gaps.iter().map(row).collect(),
    }
    .view(words)
}

/// The articles that have no status.
fn left_out(ctx: &PageContext, aspect: Aspect) -> Vec<AnyView> {
    let words = &ctx.words;
    let mut articles: Vec<&Article> = ctx
        .snapshot
        .structure()
        .articles()
        .iter()
        .filter(|article| !article.theme().is_assessed())
        .collect();
    articles.sort_by_key(|article| article.number());
    let items = articles
        .iter()
        .map(|article| {
            let number = article.number();
            let to = links::article(ctx, number, aspect);
            let name = node_named(ctx, Node::Article(number));
            view! { <li><a href=to>{name}</a><span>{words.say("figure-articles-excluded-why")}</span></li> }
        })
        .collect_view();
    let heading = words.get("figure-articles-excluded-head", &[("count", articles.len().into())]);
    let body = view! { <ul class="ruled-list">{items}</ul> }.into_any();
    vec![list("excluded", heading, None, body)]
}
