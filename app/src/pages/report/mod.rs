//! A report as a page, which prints as the report that it is; and the list of all
//! reports.

mod blocks;
mod choice;
mod index;

use data::report::Report;
use leptos::prelude::*;

pub(super) use blocks::section;
pub use index::reports;

use crate::{
    components::{
        aspect_switch::aspect_switch,
        layout::{Page, Place, document},
        text,
    },
    context::PageContext,
    reports::{self, ReportFilter, Subject},
};

/// The formats in which a report can be taken away, by the ends of their names.
const FORMATS: [(&str, &str); 2] = [("pdf", "PDF"), ("docx", "Word (DOCX)")];

/// The page; none if there is no such report.
#[must_use]
pub fn report(ctx: &PageContext, subject: Subject, filter: &ReportFilter) -> Option<String> {
    let report = reports::report(ctx, subject, filter)?;
    let page = Page { place: Place::Reports, title: report.title.clone(), filter, main: "report" };
    Some(document(ctx, &page, || {
        view! {
            {crumbs(ctx)}
            {head(&report)}
            <div class="report-tools">
                {take(ctx, subject, filter)}
                {aspect_switch(ctx, filter.aspect, |aspect| ReportFilter { aspect, ..filter.clone() })}
                {(subject == Subject::Hearing).then(|| choice::choice(ctx, filter))}
            </div>
            {facts(&report)}
            {contents(ctx, &report)}
            {report.sections.iter().map(|section| blocks::section(section, 2)).collect_view()}
        }
    }))
}

fn crumbs(ctx: &PageContext) -> AnyView {
    let words = &ctx.words;
    view! {
        <nav class="crumbs" aria-label=words.say("crumbs-label")>
            <ol><li><a href=ctx.link("/reports")>{words.say("report-others")}</a></li></ol>
        </nav>
    }
    .into_any()
}

fn head(report: &Report) -> AnyView {
    view! {
        <div class="opening">
            <p class="report-series">{report.series.clone()}</p>
            <h1>{report.title.clone()}</h1>
            <p class="report-opening">{text::view(&report.opening)}</p>
        </div>
    }
    .into_any()
}

/// The files of the report, and the page whose figures it takes away.
fn take(ctx: &PageContext, subject: Subject, filter: &ReportFilter) -> AnyView {
    let words = &ctx.words;
    let files = FORMATS
        .iter()
        .map(|(end, format)| {
            let to = ctx.link_with(&format!("{}.{end}", subject.path()), filter);
            view! { <li><a class="button" href=to>{*format}</a></li> }
        })
        .collect_view();
    view! {
        <div class="report-take">
            <p>{words.say("report-take")}</p>
            <ul class="report-files">{files}</ul>
            <p class="quiet">
                {words.say("report-print")}" "
                <a href=ctx.link(&subject.page())>{words.say("report-page")}</a>
            </p>
        </div>
    }
    .into_any()
}

fn facts(report: &Report) -> AnyView {
    let rows = report
        .facts
        .iter()
        .map(|fact| {
            view! { <div><dt>{fact.name.clone()}</dt><dd>{text::view(&fact.value)}</dd></div> }
        })
        .collect_view();
    view! { <dl class="facts report-facts">{rows}</dl> }.into_any()
}

fn contents(ctx: &PageContext, report: &Report) -> AnyView {
    let items = report
        .sections
        .iter()
        .map(|section| {
            view! { <li><a href=format!("#{}", section.id)>{section.heading.clone()}</a></li> }
        })
        .collect_view();
    view! {
        <nav class="contents" aria-label=ctx.words.say("report-contents")><ul>{items}</ul></nav>
    }
    .into_any()
}
