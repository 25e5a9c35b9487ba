//! The articles by theme: how many States have a reported gap, of how many it
//! is not known, and on how many evidence is held.

use data::{
    model::{Aspect, Theme},
    structure::{Article, Node},
};
use leptos::prelude::*;

use crate::{
    address::ByAspect,
    components::{
        aspect_switch::aspect_switch,
        figures::{bar, coverage},
        layout::{Page, Place, document},
        links,
        node::NodeBlock,
        see_also::see_also,
        sentence::article_name,
        status::is_due,
    },
    context::PageContext,
    format,
};

/// The page.
#[must_use]
pub fn articles(ctx: &PageContext, filter: &ByAspect) -> String {
    let aspect = filter.aspect;
    let words = &ctx.words;
    let page = Page { place: Place::Articles, title: words.say("nav-articles"), filter, main: "" };
    document(ctx, &page, || {
        view! {
            <div class="opening">
                <h1>{opening(ctx, aspect)}</h1>
                {coverage(ctx, aspect)}
            </div>
            {aspect_switch(ctx, aspect, |aspect| ByAspect { aspect })}
            {table(ctx, aspect)}
            {see_also(ctx, vec![
                ("see-also-penalties", ctx.link("/penalties")),
                ("see-also-compare", links::side_by_side(ctx, &[], aspect)),
            ])}
        }
    })
}

fn opening(ctx: &PageContext, aspect: Aspect) -> AnyView {
    let structure = ctx.snapshot.structure();
    let all = structure.assessed_articles().count();
    let with_gap = structure
        .assessed_articles()
        .filter(|article| {
            ctx.snapshot.gaps_at(Node::Article(article.number()), aspect, ctx.on).reported > 0
        })
        .count();
    ctx.words.linked(
        if is_due(ctx) { "articles-opening" } else { "articles-opening-before" },
        &[("all", all.into()), ("gaps", with_gap.into())],
        &[
            ("all", links::articles_figure(ctx, aspect)),
            ("gaps", format!("{}#reported", links::articles_figure(ctx, aspect))),
        ],
    )
}

fn table(ctx: &PageContext, aspect: Aspect) -> AnyView {
    let words = &ctx.words;
    let groups = ctx
        .snapshot
        .structure()
        .themes()
        .iter()
        .map(|&theme| {
            let rows = ctx
                .snapshot
                .structure()
                .articles_of(theme)
                .map(|article| row(ctx, article, aspect))
                .collect_view();
            view! { <tbody id=theme.code()>{theme_row(ctx, theme, aspect)}{rows}</tbody> }
        })
        .collect_view();
    let bound = ctx.snapshot.bound_states(ctx.on).count();
    let small = words.linked(
        "articles-caption-small",
        &[
            ("bound", bound.into()),
            ("day", format::day(words, ctx.on).into()),
            ("aspect", words.name(&aspect).into()),
        ],
        &[("bound", links::bound_figure(ctx))],
    );
    view! {
        <div class="scroll" role="region" tabindex="0" aria-labelledby="articles-caption">
            <table class="table table-stack">
                <caption id="articles-caption">{words.say("articles-caption")}<small>{small}</small></caption>
                <thead>
                    <tr>
                        <th scope="col">{words.say("articles-col-number")}</th>
                        <th scope="col">{words.say("articles-col-heading")}</th>
                        <th scope="col" class="number">{words.say("articles-col-counted")}</th>
                        <th scope="col" class="number">{words.say("gaps-col-reported")}</th>
                        <th scope="col" class="number">{words.say("gaps-col-unknown")}</th>
                        <th scope="col" class="number">{words.say("articles-col-held")}</th>
                    </tr>
                </thead>
                {groups}
            </table>
        </div>
    }
    .into_any()
}

fn theme_row(ctx: &PageContext, theme: Theme, aspect: Aspect) -> AnyView {
    let gaps = ctx.snapshot.gaps_at(Node::Theme(theme), aspect, ctx.on);
    let words = &ctx.words;
    let to = links::gaps_figure(ctx, Node::Theme(theme), aspect);
    let (reported, unknown) = (format!("{to}#reported"), format!("{to}#unknown"));
    view! {
        <tr class="group">
            <th scope="rowgroup" colspan="3">{words.name(&theme)}</th>
            <td class="number"><a href=reported>{gaps.reported}</a><span class="visually-hidden">" "{words.say("gaps-col-reported")}</span></td>
            <td class="number"><a href=unknown>{gaps.unknown}</a><span class="visually-hidden">" "{words.say("gaps-col-unknown")}</span></td>
            <td></td>
        </tr>
    }
    .into_any()
}

fn row(ctx: &PageContext, article: &Article, aspect: Aspect) -> AnyView {
    let words = &ctx.words;
    let number = article.number();
    let gaps = ctx.snapshot.gaps_at(Node::Article(number), aspect, ctx.on);
    let with_evidence = NodeBlock::of_all(ctx, Node::Article(number), aspect).count();
    let counted = match article.counted() {
        0 => words.say("articles-options-only").into_any(),
        counted => {
            let asks = format!("{}#asks", links::article(ctx, number, aspect));
            view! { <a href=asks>{counted}</a> }.into_any()
        }
    };
    let to = links::gaps_figure(ctx, Node::Article(number), aspect);
    let (reported, unknown) = (format!("{to}#reported"), format!("{to}#unknown"));
    let held = links::evidence_figure(ctx, Node::Article(number), aspect);
    view! {
        <tr>
            <th scope="row" class="code">{number.to_string()}</th>
            <td class="wide">
                <a href=links::article(ctx, number, aspect)>{article_name(ctx, number)}</a>
                <br/>
                <span class="quiet" lang="en">{article.heading().to_owned()}</span>
            </td>
            <td class="number short" data-head=words.say("articles-col-counted")>{counted}</td>
            <td class="number short" data-head=words.say("gaps-col-reported")><a href=reported>{gaps.reported}</a></td>
            <td class="number short" data-head=words.say("gaps-col-unknown")><a href=unknown>{gaps.unknown}</a></td>
            <td class="number short" data-head=words.say("articles-col-held")>{bar(with_evidence, gaps.bound)}" "<a href=held>{with_evidence}</a></td>
        </tr>
    }
    .into_any()
}
