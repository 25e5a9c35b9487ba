//! What is told in sentences: what a search found, a part of a report, two days compared.

use data::{
    model::{ArticleNumber, Aspect, Day},
    search::ResultKind,
};
use leptos::prelude::*;

use super::{DesignSamples, sample_article};
use crate::{
    address::{ByAspect, Compared, View},
    components::{
        compare::{Scope, compare},
        section::section,
    },
    context::PageContext,
    pages::{report, search},
    reports::{self, ReportFilter, Subject},
};

/// The parts.
pub(super) fn told(ctx: &PageContext, samples: &DesignSamples) -> AnyView {
    let words = &ctx.words;
    let found = search::sample(ctx, &samples.sought, &samples.found, ResultKind::Findings);
    let article = sample_article();
    let report = article.and_then(|number| {
        reports::report(ctx, Subject::Article(number), &ReportFilter::default())
    });
    let reported = report.map(|report| {
        report.sections.iter().take(2).map(|one| report::section(one, 2)).collect_view()
    });
    let compared = article.zip(Day::parse("2018-12-31").ok());
    let compared = compared.map(|(article, with)| compared_with(ctx, article, with));
    view! {
        {section("design-found", words.say("design-found"), None, found)}
        {section("design-report", words.say("design-report"), None, reported.into_any())}
        {section("design-compared", words.say("design-compared"), None, compared.into_any())}
    }
    .into_any()
}

/// An article on the day shown and on another.
fn compared_with(ctx: &PageContext, article: ArticleNumber, with: Day) -> AnyView {
    // Its links lead to the page that it is taken from: this one compares no days.
    let ctx = PageContext {
        view: View { with: Some(with), ..ctx.view },
        path: format!("/articles/{article}"),
        ..ctx.clone()
    };
    let filter = Compared(ByAspect { aspect: Aspect::Conformity });
    compare(&ctx, &filter, Aspect::Conformity, Scope::Article(article))
}
