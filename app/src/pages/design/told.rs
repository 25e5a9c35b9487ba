//! What is told in sentences: what a search found, a part of a report, two days compared.

use data::{
    model::{ArticleNumber, Aspect, Day},
    search::ResultKind,
};
use leptos::prelude::*;

use super::DesignSamples;
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
    let reported = ArticleNumber::parse("18").ok().and_then(|number| {
        let report = reports::report(ctx, Subject::Article(number), &ReportFilter::default())?;
        let parts = report.sections.iter().take(2).map(|one| report::section(one, 2));
        Some(parts.collect_view())
    });
    view! {
        {section("design-found", words.say("design-found"), None, found)}
        {section("design-report", words.say("design-report"), None, reported.into_any())}
        {section("design-compared", words.say("design-compared"), None, compared(ctx))}
    }
    .into_any()
}

/// An article on the day shown and at the end of 2018.
fn compared(ctx: &PageContext) -> AnyView {
    let (Ok(with), Ok(article)) = (Day::parse("2018-12-31"), ArticleNumber::parse("18")) else {
        return ().into_any();
    };
    // Its links lead to the page that it is taken from: this one compares no days.
    let ctx = PageContext {
        view: View { with: Some(with), ..ctx.view },
        path: format!("/articles/{article}"),
        ..ctx.clone()
    };
    let filter = Compared(ByAspect { aspect: Aspect::Conformity });
    compare(&ctx, &filter, Aspect::Conformity, Scope::Article(article))
}
