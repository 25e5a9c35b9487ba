//! About: the method in plain words, the words used, what the evidence is and is
//! not, how fresh it is, and the statements that a site owes its readers.

use data::{
    model::{Aspect, Day, NodeStatus, SourceKind},
    table::Source,
};
use leptos::prelude::*;

use crate::{
    address::NoFilter,
    components::{
        layout::{Page, Place, document},
        links,
        mark::Look,
        status::word,
    },
    context::PageContext,
    format,
};

/// The sections with their messages, in order: place, heading.
const SECTIONS: [(&str, &str); 10] = [
    ("method", "about-method"),
    ("statuses", "about-statuses"),
    ("glossary", "about-glossary"),
    ("evidence", "about-evidence"),
    ("freshness", "about-freshness"),
    ("errors", "about-errors"),
    ("accessibility", "about-accessibility"),
    ("privacy", "about-privacy"),
    ("licence", "about-licence"),
    ("source-code", "about-source-code"),
];

/// The rules in plain words, in the order of method 1.
pub(crate) const RULES: [&str; 11] = [
    "about-rule-days",
    "about-rule-bound",
    "about-rule-procedures",
    "about-rule-standing",
    "about-rule-later-law",
    "about-rule-provisions",
    "about-rule-roll-up",
    "about-rule-matrix",
    "about-rule-figures",
    "about-rule-open",
    "about-rule-delay",
];

/// The terms explained; each message has its term as the attribute `term`.
const GLOSSARY: [&str; 18] = [
    "term-member-state",
    "term-directive",
    "term-provision",
    "term-measure",
    "term-finding",
    "term-basis",
    "term-communication",
    "term-conformity",
    "term-application",
    "term-reported-gap",
    "term-not-known",
    "term-contested",
    "term-inferred",
    "term-letter",
    "term-opinion",
    "term-referral",
    "term-coverage",
    "term-material",
];

/// The page.
#[must_use]
pub fn about(ctx: &PageContext) -> String {
    let words = &ctx.words;
    let page =
        Page { place: Place::About, title: words.say("nav-about"), filter: &NoFilter, main: "" };
    document(ctx, &page, || {
        let contents = SECTIONS
            .iter()
            .map(|(place, id)| view! { <li><a href=format!("#{place}")>{words.say(id)}</a></li> })
            .collect_view();
        view! {
            <div class="columns columns-aside">
                <nav class="toc" aria-label=words.say("about-contents")><ul>{contents}</ul></nav>
                <div>
                    <div class="prose"><h1>{words.say("about-opening")}</h1></div>
                    {method(ctx)}
                    {statuses(ctx)}
                    {glossary(ctx)}
                    {prose(ctx, "evidence", "about-evidence", &["about-evidence-is", "about-evidence-is-not", "about-evidence-measures", "about-evidence-register", "about-evidence-number"])}
                    {freshness(ctx)}
                    {prose(ctx, "errors", "about-errors", &["about-errors-how", "about-errors-source", "about-errors-reply", "about-errors-then"])}
                    {prose(ctx, "accessibility", "about-accessibility", &["about-accessibility-aim", "about-accessibility-how", "about-accessibility-known", "about-accessibility-tell"])}
                    {prose(ctx, "privacy", "about-privacy", &["about-privacy-text", "about-privacy-visits"])}
                    {prose(ctx, "licence", "about-licence", &["about-licence-data", "about-licence-cite"])}
                    {prose(ctx, "source-code", "about-source-code", &["about-source-code-text"])}
                </div>
            </div>
        }
    })
}

fn prose(ctx: &PageContext, place: &'static str, heading: &str, paragraphs: &[&str]) -> AnyView {
    let words = &ctx.words;
    let paragraphs = paragraphs.iter().map(|id| view! { <p>{words.say(id)}</p> }).collect_view();
    view! {
        <section class="section prose" aria-labelledby=place>
            <h2 id=place>{words.say(heading)}</h2>
            {paragraphs}
        </section>
    }
    .into_any()
}

fn method(ctx: &PageContext) -> AnyView {
    let words = &ctx.words;
    let deadline = format::day(words, ctx.snapshot.directive().deadline);
    // Each rule has a place of its own: figures name the rule that they follow.
    let rules = RULES
        .iter()
        .zip(1..)
        .map(|(id, number)| {
            let title = words.say(&format!("{id}.title"));
            let text = words.get(id, &[("deadline", deadline.clone().into())]);
            view! { <li id=format!("rule-{number}")><strong>{title}</strong>" "{text}</li> }
        })
        .collect_view();
    view! {
        <section class="section prose" aria-labelledby="method">
            <h2 id="method">{words.say("about-method")}</h2>
            <p>{words.say("about-method-finding")}</p>
            <p>{words.linked("about-method-clocks", &[], &[("changes", ctx.link("/changes"))])}</p>
            <ol>{rules}</ol>
            <div class="note"><p>{words.say("about-method-note")}</p></div>
        </section>
    }
    .into_any()
}

fn statuses(ctx: &PageContext) -> AnyView {
    let words = &ctx.words;
    let entries = NodeStatus::ALL
        .iter()
        .map(|&status| {
            let term = Look::of_status(ctx, status).line(word(ctx, status, Aspect::Conformity));
            let text = words.say(&format!("about-status-{}", status.code().replace('_', "-")));
            view! { <div><dt>{term}</dt><dd>{text}</dd></div> }
        })
        .collect_view();
    view! {
        <section class="section" aria-labelledby="statuses">
            <h2 id="statuses">{words.say("about-statuses")}</h2>
            <dl class="glossary">{entries}</dl>
        </section>
    }
    .into_any()
}

fn glossary(ctx: &PageContext) -> AnyView {
    let words = &ctx.words;
    let entries = GLOSSARY
        .iter()
        .map(|id| {
            let term = words.say(&format!("{id}.term"));
            view! { <div><dt>{term}</dt><dd>{words.say(id)}</dd></div> }
        })
        .collect_view();
    view! {
        <section class="section" aria-labelledby="glossary">
            <h2 id="glossary">{words.say("about-glossary")}</h2>
            <dl class="glossary">{entries}</dl>
        </section>
    }
    .into_any()
}

/// How fresh the evidence is, by kind of source, then source by source.
fn freshness(ctx: &PageContext) -> AnyView {
    let words = &ctx.words;
    let sources = || ctx.snapshot.dataset().sources.iter();
    let kinds = SourceKind::ALL
        .iter()
        .filter_map(|&kind| {
            let of_kind: Vec<&Source> = sources().filter(|source| source.kind == kind).collect();
            let read_on: Day = of_kind.iter().map(|source| source.read_on).max()?;
            let newest = of_kind.iter().filter_map(|source| source.date).max_by_key(data::model::EdtfDate::last);
            Some(view! {
                <tr>
                    <th scope="row">{words.name(&kind)}</th>
                    <td class="number" data-head=words.say("nav-sources")><a href=links::sources_figure(ctx, Some(kind))>{of_kind.len()}</a></td>
                    <td data-head=words.say("about-newest")>{format::date_or_none(words, newest)}</td>
                    <td data-head=words.say("sources-col-read")>{format::day(words, read_on)}</td>
                </tr>
            })
        })
        .collect_view();
    let each = sources()
        .map(|source| {
            view! {
                <tr>
                    <th scope="row"><a href=links::source(ctx, &source.source_id)>{source.source_id.to_string()}</a></th>
                    <td data-head=words.say("sources-col-kind")>{words.name(&source.kind)}</td>
                    <td data-head=words.say("sources-col-of")>{format::date_or_none(words, source.date)}</td>
                    <td data-head=words.say("sources-col-read")>{format::day(words, source.read_on)}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <section class="section" aria-labelledby="freshness">
            <table class="table table-stack">
                <caption id="freshness">{words.say("about-freshness")}<small>{words.say("about-freshness-small")}</small></caption>
                <thead>
                    <tr>
                        <th scope="col">{words.say("sources-col-kind")}</th>
                        <th scope="col" class="number">{words.say("nav-sources")}</th>
                        <th scope="col">{words.say("about-newest")}</th>
                        <th scope="col">{words.say("sources-col-read")}</th>
                    </tr>
                </thead>
                <tbody>{kinds}</tbody>
            </table>
            <details class="disclosure disclosure-wide">
                <summary>{words.say("about-each-source")}</summary>
                <div class="disclosure-body">
                    <table class="table table-stack">
                        <caption class="visually-hidden">{words.say("about-each-source")}</caption>
                        <thead>
                            <tr>
                                <th scope="col">{words.say("source-cite")}</th>
                                <th scope="col">{words.say("sources-col-kind")}</th>
                                <th scope="col">{words.say("sources-col-of")}</th>
                                <th scope="col">{words.say("sources-col-read")}</th>
                            </tr>
                        </thead>
                        <tbody>{each}</tbody>
                    </table>
                </div>
            </details>
        </section>
    }
    .into_any()
}
