//! What a page is about, for programs: microdata in the terms of schema.org, which need
//! no script. It says nothing that the page does not say in words.

use data::{
    model::{ArticleNumber, EdtfDate, MemberState},
    table::{Measure, MeasureKind, Table},
};
use leptos::prelude::*;

use super::links;
use crate::{context::PageContext, pages::is_known_by};

/// The records of an edition as a Dataset with its files.
pub(crate) fn dataset(ctx: &PageContext) -> AnyView {
    let words = &ctx.words;
    let directive = ctx.snapshot.directive();
    let number = [("number", ctx.words.act(&directive.number).into())];
    let files = Table::ALL.iter().map(|table| {
        view! {
            <div itemprop="distribution" itemscope itemtype="https://schema.org/DataDownload">
                <meta itemprop="name" content=words.name(table)/>
                <meta itemprop="encodingFormat" content="text/csv"/>
                <link itemprop="contentUrl" href=ctx.link(&format!("/data/{table}.csv"))/>
            </div>
        }
    });
    view! {
        <div itemscope itemtype="https://schema.org/Dataset">
            <meta itemprop="name" content=words.get("schema-dataset", &number)/>
            <meta itemprop="description" content=words.get("site-description", &number)/>
            <meta itemprop="version" content=ctx.snapshot.revision().to_string()/>
            <meta itemprop="temporalCoverage" content=format!("{}/{}", directive.adopted, ctx.on)/>
            <meta itemprop="isAccessibleForFree" content="true"/>
            <link itemprop="license" href="https://creativecommons.org/licenses/by/4.0/"/>
            <link itemprop="about" href=directive.eli.clone()/>
            {files.collect_view()}
        </div>
    }
    .into_any()
}

/// An article of the Directive as Legislation.
pub(crate) fn article(ctx: &PageContext, number: ArticleNumber, name: String) -> AnyView {
    let directive = ctx.snapshot.directive();
    view! {
        <div itemscope itemtype="https://schema.org/Legislation">
            <meta itemprop="name" content=name/>
            <link itemprop="sameAs" href=links::article_at_eurlex(ctx, number)/>
            <div itemprop="isPartOf" itemscope itemtype="https://schema.org/Legislation">
                <meta itemprop="legislationIdentifier" content=directive.celex.to_string()/>
                <meta itemprop="legislationDate" content=directive.adopted.to_string()/>
                <link itemprop="sameAs" href=directive.eli.clone()/>
            </div>
        </div>
    }
    .into_any()
}

/// The national acts of a State as Legislation; a bill is not law. That an act is listed
/// as transposing the Directive does not say that it does so in full.
pub(crate) fn measures(ctx: &PageContext, state: MemberState) -> AnyView {
    ctx.snapshot
        .dataset()
        .measures
        .iter()
        .filter(|measure| measure.member_state == state && measure.kind == MeasureKind::Act)
        .filter(|measure| is_known_by(ctx, measure))
        .map(|measure| of_measure(ctx, measure))
        .collect_view()
        .into_any()
}

fn of_measure(ctx: &PageContext, measure: &Measure) -> AnyView {
    let day = |name: &'static str, date: Option<EdtfDate>| {
        let day = date.filter(|date| date.last() <= ctx.on).and_then(|date| date.exact_day());
        day.map(|day| view! { <meta itemprop=name content=day.to_string()/> })
    };
    let number = (!measure.nim_id.is_empty()).then(|| {
        view! { <meta itemprop="legislationIdentifier" content=measure.nim_id.clone()/> }
    });
    let there = links::measure_at_eurlex(&measure.nim_id)
        .map(|to| view! { <link itemprop="sameAs" href=to/> });
    view! {
        <div itemscope itemtype="https://schema.org/Legislation">
            <meta itemprop="name" content=measure.title.to_string()/>
            <meta itemprop="legislationJurisdiction" content=measure.member_state.code()/>
            <link itemprop="legislationTransposes" href=ctx.snapshot.directive().eli.clone()/>
            {number}
            {there}
            {day("legislationDate", measure.adopted)}
            {day("datePublished", measure.published)}
            {day("legislationDateOfApplicability", measure.in_force)}
        </div>
    }
    .into_any()
}
