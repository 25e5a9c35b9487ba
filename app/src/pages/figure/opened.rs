//! What every opened figure shows, in the same order: the figure as a sentence,
//! the sum, the lists of what was counted and what was left out, the rule, and
//! where the same figure is found as data and as a chart.

use data::{model::Aspect, snapshot::METHOD, structure::Node};
use leptos::prelude::*;

/// A list under a heading: what is counted, or what is left out.
pub(super) use crate::components::section::section as list;

use super::others::others;
use crate::{
    address::Filter,
    components::{
        figures::{Figure, coverage, figures},
        layout::{Page, Place, document},
    },
    context::PageContext,
    words::Value,
};

/// A figure, opened.
pub(super) struct Opened<'a, F> {
    /// The page's own filter.
    pub(super) filter: &'a F,
    /// The message that names the figure.
    pub(super) title: &'static str,
    /// The figure as a sentence; its counts lead to the lists below.
    pub(super) sentence: AnyView,
    /// The exact sum, where there is one.
    pub(super) sum: Option<AnyView>,
    /// The numbers, each with where its list stands.
    pub(super) figures: Vec<Figure>,
    /// The aspect, where the figure is computed under one at a time.
    pub(super) aspect: Option<Aspect>,
    /// The part of the Directive that it is about.
    pub(super) node: Node,
    /// The choice of aspect, and the choice of what is counted.
    pub(super) choices: AnyView,
    /// The lists of what is counted and of what is left out.
    pub(super) lists: Vec<AnyView>,
    /// The message of the rule, and its number in the method.
    pub(super) rule: (&'static str, u32),
    /// The same figure elsewhere: words and address.
    pub(super) elsewhere: Vec<(String, String)>,
}

impl<F: Filter> Opened<'_, F> {
    /// The page.
    pub(super) fn page(self, ctx: &PageContext) -> String {
        let Self {
            filter,
            title,
            sentence,
            sum,
            figures: counts,
            aspect,
            node,
            choices,
            lists,
            rule,
            elsewhere,
        } = self;
        let page = Page { place: Place::Gaps, title: ctx.words.say(title), filter, main: "" };
        document(ctx, &page, || {
            let sum = sum.map(|sum| view! { <p class="opening-sub figure-sum">{sum}</p> });
            let counts = (!counts.is_empty()).then(|| figures(counts));
            let covered = aspect.map(|aspect| coverage(ctx, aspect));
            view! {
                <nav class="crumbs" aria-label=ctx.words.say("crumbs-label")>
                    <ol><li>{ctx.words.say("figures-crumb")}</li><li>{ctx.words.say(title)}</li></ol>
                </nav>
                <div class="columns columns-wide-left">
                    <div class="opening"><h1>{sentence}</h1>{sum}{covered}</div>
                    {counts}
                </div>
                {choices}
                <div class="figure-lists">{lists}</div>
                <div class="section columns columns-even ruled figure-foot">
                    <div>{rule_section(ctx, rule)}{same(ctx, elsewhere)}</div>
                    {others(ctx, node, aspect.unwrap_or_default())}
                </div>
            }
        })
    }
}

/// A list in which nothing stands, and why.
pub(super) fn nothing(said: String) -> AnyView {
    view! { <p class="empty">{said}</p> }.into_any()
}

fn rule_section(ctx: &PageContext, (message, number): (&'static str, u32)) -> AnyView {
    let words = &ctx.words;
    let about = ctx.link("/about");
    let of = words.linked(
        "figure-rule-of",
        &[("number", number.into()), ("method", Value::from(METHOD))],
        &[("rule", format!("{about}#rule-{number}")), ("method", format!("{about}#method"))],
    );
    view! {
        <section class="prose" aria-labelledby="rule">
            <h2 id="rule">{words.say("figure-rule")}</h2>
            <p>{words.say(message)}</p>
            <p class="quiet">{of}</p>
        </section>
    }
    .into_any()
}

fn same(ctx: &PageContext, elsewhere: Vec<(String, String)>) -> Option<AnyView> {
    if elsewhere.is_empty() {
        return None;
    }
    let entries = elsewhere
        .into_iter()
        .map(|(text, to)| view! { <li><a href=to>{text}</a></li> })
        .collect_view();
    Some(
        view! {
            <section class="section screen-only" aria-labelledby="same">
                <h2 id="same">{ctx.words.say("figure-same")}</h2>
                <ul class="ruled-list">{entries}</ul>
            </section>
        }
        .into_any(),
    )
}
