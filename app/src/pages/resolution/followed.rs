//! How a point of the resolution can be followed: by findings, by procedures, by
//! reports, or not here, since it lies outside the Directive.

use data::{
    model::Celex,
    report::Text,
    table::{Demand, FollowUp, Milestone, MilestoneKind, Statement},
};
use leptos::prelude::*;

use super::SOURCE;
use crate::{
    components::{
        links, section,
        statement::{procedures, statement},
        text, timebar,
    },
    context::PageContext,
    format,
};

/// The directive on victims' rights that the resolution names: a related act, not
/// one that is followed here.
const VICTIMS_RIGHTS: &str = "32012L0029";

/// What can be followed of a point, in a sentence.
pub(crate) fn in_short(ctx: &PageContext, demand: &Demand) -> String {
    ctx.words.say(match demand.followed_by {
        FollowUp::Assessments if stated_by(ctx, demand).is_some() => "resolution-by-statement",
        FollowUp::Assessments => "resolution-by-assessments",
        FollowUp::Infringements => "resolution-by-infringements",
        FollowUp::Reports => "resolution-by-reports",
        FollowUp::Principle => "resolution-by-principle",
        FollowUp::OutsideDirective => "resolution-by-outside",
        FollowUp::RelatedDirective => "resolution-by-related",
        FollowUp::Terminology => "resolution-by-words",
        FollowUp::Procedural => "resolution-by-procedural",
    })
}

/// What is held beside findings on provisions; none for a point that findings follow.
pub(super) fn section(ctx: &PageContext, demand: &Demand) -> Option<AnyView> {
    match demand.followed_by {
        FollowUp::Infringements => Some(open_procedures(ctx)),
        FollowUp::Reports => Some(reports(ctx)),
        FollowUp::RelatedDirective => Some(related(ctx)),
        FollowUp::Assessments => stated(ctx, demand),
        FollowUp::Principle
        | FollowUp::OutsideDirective
        | FollowUp::Terminology
        | FollowUp::Procedural => None,
    }
}

fn under(ctx: &PageContext, heading: &str, body: AnyView) -> AnyView {
    section::section("followed", ctx.words.say(heading), None, body)
}

/// The procedures as they stand on the day, each count with its list.
fn open_procedures(ctx: &PageContext) -> AnyView {
    let sentences = procedures(ctx, ctx.on);
    let said = sentences.iter().map(|said| view! { <p>{text::view(said)}</p> }).collect_view();
    let more = ctx.words.linked(
        "resolution-procedures-more",
        &[],
        &[("timeline", ctx.link("/timeline")), ("delay", links::delay_figure(ctx, None))],
    );
    let body = view! { <div class="prose">{said}<p>{more}</p></div> }.into_any();
    under(ctx, "resolution-procedures", body)
}

/// What Parliament and the Commission reported after the resolution, up to the day.
pub(crate) fn reports_since(ctx: &PageContext) -> Vec<&Milestone> {
    let asked = ctx.snapshot.dataset().sources.get(SOURCE).and_then(|source| source.record.date);
    let is_report = |one: &&Milestone| {
        matches!(one.kind, MilestoneKind::Parliament | MilestoneKind::Report)
            && one.date <= ctx.on
            && asked.is_none_or(|asked| one.date > asked.last())
    };
    timebar::milestones(ctx).into_iter().filter(is_report).collect()
}

fn reports(ctx: &PageContext) -> AnyView {
    let items: Vec<AnyView> =
        reports_since(ctx).into_iter().map(|one| milestone(ctx, one)).collect();
    let body = if items.is_empty() {
        view! { <p class="empty">{ctx.words.say("resolution-reports-none")}</p> }.into_any()
    } else {
        view! { <ul class="ruled-list">{items}</ul> }.into_any()
    };
    under(ctx, "resolution-reports", body)
}

fn milestone(ctx: &PageContext, one: &Milestone) -> AnyView {
    let words = &ctx.words;
    let title = one.title.to_string();
    let title = match &one.source_id {
        Some(id) => view! { <a href=links::source(ctx, id)>{title}</a> }.into_any(),
        None => title.into_any(),
    };
    view! {
        <li>
            <span lang="en">{title}</span>
            <time datetime=one.date.to_string()>{format::day(words, one.date)}</time>
        </li>
    }
    .into_any()
}

fn related(ctx: &PageContext) -> AnyView {
    under(ctx, "resolution-related", view! { <p>{text::view(&related_act(ctx))}</p> }.into_any())
}

/// The directive that a point names beside this one.
pub(crate) fn related_act(ctx: &PageContext) -> Text {
    let eurlex = links::act_at_eurlex(VICTIMS_RIGHTS);
    let number = Celex::parse(VICTIMS_RIGHTS).map(|celex| celex.to_string()).unwrap_or_default();
    let args = [("celex", number.into())];
    ctx.words.text("resolution-related-act", &args, &[("act", eurlex)])
}

/// What the resolution itself stated, of a point that states something.
fn stated(ctx: &PageContext, demand: &Demand) -> Option<AnyView> {
    let one = stated_by(ctx, demand)?;
    let body = view! {
        <ul class="statements statements-wide">{statement(ctx, one, true)}</ul>
    };
    Some(under(ctx, "resolution-stated", body.into_any()))
}

/// The statement that a recital makes: its locator begins with the recital's name.
pub(crate) fn stated_by<'a>(ctx: &'a PageContext, demand: &Demand) -> Option<&'a Statement> {
    let recital = format!("Recital {}", demand.paragraph);
    let mut statements = ctx.snapshot.dataset().statements.iter();
    statements.find(|one| {
        let of_it = one.locator.split(';').next().is_some_and(|place| place == recital);
        one.source_id.as_str() == SOURCE && of_it
    })
}
