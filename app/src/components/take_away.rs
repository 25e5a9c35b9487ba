//! What can be taken away from a page: its report as page, PDF and Word file, and the
//! feed of what changes there.

use data::model::Aspect;
use leptos::prelude::*;

use crate::{
    context::PageContext,
    reports::{ReportFilter, Subject},
};

/// The links, under a heading of their own.
pub(crate) fn take_away(
    ctx: &PageContext,
    subject: Subject,
    aspect: Aspect,
    feed: impl IntoView + 'static,
) -> AnyView {
    let words = &ctx.words;
    let filter = ReportFilter { aspect, ..ReportFilter::default() };
    let files = [("", "take-away-page"), (".pdf", "take-away-pdf"), (".docx", "take-away-docx")]
        .into_iter()
        .map(|(ending, id)| {
            let to = ctx.link_with(&format!("{}{ending}", subject.path()), &filter);
            view! { <li><a href=to>{words.say(id)}</a></li> }
        })
        .collect_view();
    view! {
        <section class="section screen-only" aria-labelledby="take-away">
            <h2 id="take-away">{words.say("take-away")}</h2>
            <ul class="file-links">{files}<li>{feed}</li></ul>
        </section>
    }
    .into_any()
}
