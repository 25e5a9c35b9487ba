//! An article: what it asks, and where each State stands on it, finding by
//! finding.

pub(crate) mod opening;
pub(crate) mod provisions;

use data::{
    model::{ArticleNumber, Aspect, MemberState, Provision},
    structure::{Article, Node},
};
use leptos::prelude::*;

use crate::{
    address::{ByAspect, Compared},
    components::{
        aspect_switch::aspect_switch,
        compare::{Scope, compare},
        figures::{Figure, coverage, figures, reported},
        layout::{Page, Place, document_with_feed},
        links,
        node::NodeBlock,
        schema,
        see_also::see_also,
        sentence::{node_label, node_named},
        take_away::take_away,
        text,
    },
    context::PageContext,
    feeds::FeedSubject,
    pages::PenaltiesFilter,
    reports::Subject,
};

/// The page; none if there is no such article.
#[must_use]
pub fn article(
    ctx: &PageContext,
    number: ArticleNumber,
    filter: &Compared<ByAspect>,
) -> Option<String> {
    let article = ctx.snapshot.structure().article(number)?;
    let aspect = filter.0.aspect;
    let page = Page {
        place: Place::Articles,
        title: node_named(ctx, Node::Article(number)),
        filter,
        main: "",
    };
    let states = ctx.snapshot.bound_states(ctx.on);
    let block = |state| NodeBlock::to_show(ctx, state, Node::Article(number), aspect);
    let blocks: Vec<(MemberState, NodeBlock)> =
        states.filter_map(|state| Some((state, block(state)?))).collect();
    let with_evidence = blocks.iter().filter(|(_, block)| block.has_evidence(ctx)).count();
    let feed = FeedSubject::Article(number);
    let counts = ctx.snapshot.structure().has(Node::Article(number));
    Some(document_with_feed(ctx, &page, feed.named(ctx), || {
        view! {
            {crumbs(ctx, article, aspect)}
            {head(ctx, article, aspect, with_evidence)}
            {aspect_switch(ctx, aspect, |aspect| Compared(ByAspect { aspect }))}
            {compare(ctx, filter, aspect, Scope::Article(number))}
            {provisions::asks(ctx, article, aspect)}
            {elsewhere(ctx, article, aspect)}
            {by_state(ctx, article, aspect, &blocks)}
            {provisions::by_state(ctx, article, aspect)}
            {take_away(ctx, Subject::Article(number), aspect, counts.then(|| feed.link(ctx)))}
            {neighbours(ctx, article, aspect)}
            {schema::article(ctx, number, node_named(ctx, Node::Article(number)))}
        }
    }))
}

/// The same article on pages that hold States side by side.
fn elsewhere(ctx: &PageContext, article: &Article, aspect: Aspect) -> Option<AnyView> {
    let number = article.number();
    let whole = Provision::of_article(number);
    let maxima = PenaltiesFilter::default().on(&whole);
    let has_maxima = maxima.fits(&ctx.snapshot).is_ok();
    let penalties = || ("see-also-penalties-article", ctx.link_with("/penalties", &maxima));
    let compared = || ("see-also-compare-article", links::across(ctx, &whole, aspect));
    let compared = ctx.snapshot.structure().has(Node::Article(number)).then(compared);
    let entries: Vec<_> = has_maxima.then(penalties).into_iter().chain(compared).collect();
    (!entries.is_empty()).then(|| see_also(ctx, entries))
}

fn crumbs(ctx: &PageContext, article: &Article, aspect: Aspect) -> AnyView {
    let words = &ctx.words;
    let all = links::articles(ctx, aspect);
    let theme = article.theme();
    let theme = if theme.is_assessed() {
        view! { <a href=links::theme(ctx, theme, aspect)>{words.name(&theme)}</a> }.into_any()
    } else {
        words.name(&theme).into_any()
    };
    view! {
        <nav class="crumbs" aria-label=words.say("crumbs-label")>
            <ol><li><a href=all>{words.say("nav-articles")}</a></li><li>{theme}</li></ol>
        </nav>
    }
    .into_any()
}

fn head(ctx: &PageContext, article: &Article, aspect: Aspect, with_evidence: usize) -> AnyView {
    let words = &ctx.words;
    let number = article.number();
    let gaps = ctx.snapshot.gaps_at(Node::Article(number), aspect, ctx.on);
    let counts = ctx.snapshot.structure().has(Node::Article(number));
    let official = words.linked(
        "article-official",
        &[("heading", article.heading().to_owned().into())],
        &[("eli", links::article_at_eurlex(ctx, number))],
    );
    let figures = (counts && gaps.bound > 0).then(|| {
        let of = |id: &str| words.get(id, &[("of", gaps.bound.into())]);
        let node = Node::Article(number);
        let opened = links::gaps_figure(ctx, node, aspect);
        let at = |place: &str| format!("{opened}#{place}");
        let evidence = links::evidence_figure(ctx, node, aspect);
        let figure = |number: usize, counts: String, to: String| Figure { number, counts, to };
        figures(vec![
            figure(gaps.reported, reported(ctx, gaps.bound), at("reported")),
            figure(gaps.unknown, of("figure-not-known"), at("unknown")),
            figure(with_evidence, of("figure-evidence"), evidence),
        ])
    });
    view! {
        <div class="columns columns-wide-left">
            <div class="opening">
                <h1>{text::view(&opening::sentence(ctx, article, aspect))}</h1>
                <p class="opening-sub">{official}</p>
                {coverage(ctx, aspect)}
            </div>
            {figures}
        </div>
    }
    .into_any()
}

fn by_state(
    ctx: &PageContext,
    article: &Article,
    aspect: Aspect,
    blocks: &[(MemberState, NodeBlock)],
) -> Option<AnyView> {
    if !ctx.snapshot.structure().has(Node::Article(article.number())) {
        return None;
    }
    let words = &ctx.words;
    let nodes = blocks
        .iter()
        .map(|(state, block)| {
            let heading = view! {
                <h3>
                    <a href=links::state(ctx, *state, aspect)>{words.name(state)}</a>
                    " "
                    <span class="node-code">{state.code()}</span>
                </h3>
            };
            block.view(ctx, state.code().to_owned(), heading.into_any())
        })
        .collect_view();
    let without: Vec<MemberState> = ctx
        .snapshot
        .bound_states(ctx.on)
        .filter(|state| {
            !blocks.iter().any(|(with, block)| with == state && block.has_evidence(ctx))
        })
        .collect();
    let list = (!blocks.is_empty()).then(|| view! { <ul class="nodes">{nodes}</ul> });
    let none = (!without.is_empty()).then(|| {
        let heading = words.get("article-without", &[("count", without.len().into())]);
        let codes = without
            .iter()
            .map(|state| {
                let to = links::state(ctx, *state, aspect);
                view! { <li><a href=to>{links::code(ctx, *state)}</a></li> }
            })
            .collect_view();
        view! { <h3>{heading}</h3><ul class="codes">{codes}</ul> }
    });
    Some(
        view! {
            <section class="section" aria-labelledby="by-state">
                <div class="section-head">
                    <h2 id="by-state">{words.say("article-by-state")}</h2>
                    <p>{words.say("article-by-state-sub")}</p>
                </div>
                {list}
                {none}
            </section>
        }
        .into_any(),
    )
}

fn neighbours(ctx: &PageContext, article: &Article, aspect: Aspect) -> AnyView {
    let mut numbers: Vec<ArticleNumber> =
        ctx.snapshot.structure().articles().iter().map(Article::number).collect();
    numbers.sort_unstable();
    let at = numbers.iter().position(|number| *number == article.number()).unwrap_or_default();
    let link = |number: Option<&ArticleNumber>| {
        number.map(|&number| {
            let to = links::article(ctx, number, aspect);
            view! { <li><a href=to aria-label=node_named(ctx, Node::Article(number))>{node_label(ctx, Node::Article(number))}", "{ctx.words.name_as("inside", &number)}</a></li> }
        })
    };
    let before = link(at.checked_sub(1).and_then(|at| numbers.get(at)));
    let after = link(numbers.get(at + 1));
    view! {
        <nav class="section ruled" aria-label=ctx.words.say("article-neighbours")>
            <ul class="ways">{before}{after}</ul>
        </nav>
    }
    .into_any()
}

/// What stands on each provision of an article, alone.
pub(crate) fn grid(ctx: &PageContext, number: ArticleNumber, aspect: Aspect) -> Option<AnyView> {
    let article = ctx.snapshot.structure().article(number)?;
    provisions::by_state(ctx, article, aspect)
}
