//! The two clocks on every page: as things stood on, and data edition. A plain
//! form that keeps the page's own filter, and links to milestones.

use data::table::Milestone;
use leptos::prelude::*;

use super::class::class;
use crate::{
    address::{self, Filter, View},
    context::PageContext,
    format,
};

/// The bar below the head.
pub(crate) fn timebar<F: Filter>(ctx: &PageContext, filter: &F) -> AnyView {
    let words = &ctx.words;
    let snapshot = &ctx.snapshot;
    let hidden = filter
        .pairs()
        .into_iter()
        .map(|(name, value)| view! { <input type="hidden" name=name value=value/> })
        .collect_view();
    let edition = edition(ctx);
    let print = words.get(
        "print-line",
        &[
            ("day", format::day(words, ctx.on).into()),
            ("revision", snapshot.revision().into()),
            ("method", data::snapshot::METHOD.into()),
            ("address", lasting_address(ctx, filter).into()),
        ],
    );
    view! {
        <section class="timebar" aria-label=words.say("timebar-label")>
            <form class="timebar-form" id=FORM method="get" action=ctx.path.clone()>
                <label for="on">{words.say("timebar-on")}" "<strong>{format::day(words, ctx.on)}</strong></label>
                <div class="timebar-row">
                    <input
                        class="input"
                        type="date"
                        id="on"
                        name="on"
                        value=ctx.on.to_string()
                        min=snapshot.directive().adopted.to_string()
                        max=ctx.today.to_string()
                        required
                    />
                    {hidden}
                    <button class="button">{words.say("timebar-show")}</button>
                </div>
            </form>
            <nav class="milestones" aria-label=words.say("milestones-label")>
                <ol>{legend(ctx, filter)}</ol>
            </nav>
            {edition}
            <p class="print-only print-day">{print}</p>
        </section>
    }
    .into_any()
}

/// The id of the form that both clocks belong to.
const FORM: &str = "clocks";
/// How many editions can be chosen from; an older one has its address.
const EDITIONS: u32 = 50;

/// The data edition shown, and where there are several, the choice of one.
fn edition(ctx: &PageContext) -> AnyView {
    let words = &ctx.words;
    let method = words.get("edition-method", &[("method", data::snapshot::METHOD.into())]);
    let method = view! { <a href=format!("{}#method", ctx.link("/about"))>{method}</a> };
    if ctx.latest_revision == 1 {
        let only = words.get("edition-latest", &[("revision", 1.into())]);
        return view! {
            <dl class="timebar-edition">
                <dt>{words.say("edition")}</dt>
                <dd>{only}"; "{method}</dd>
            </dl>
        }
        .into_any();
    }
    view! {
        <dl class="timebar-edition">
            <dt><label for="rev">{words.say("edition")}</label></dt>
            <dd>
                <select class="select" id="rev" name="rev" form=FORM>{editions(ctx)}</select>
                " "{method}
            </dd>
        </dl>
    }
    .into_any()
}

/// The editions to choose from, newest first, and the one shown however old.
fn editions(ctx: &PageContext) -> AnyView {
    let (shown, latest) = (ctx.snapshot.revision(), ctx.latest_revision);
    let oldest = latest.saturating_sub(EDITIONS - 1).max(1);
    let mut numbers: Vec<u32> = (oldest..=latest).rev().collect();
    if shown < oldest {
        numbers.push(shown);
    }
    let option = |revision: u32| {
        let (value, words) = if revision == latest {
            (String::new(), ctx.words.get("edition-latest", &[("revision", revision.into())]))
        } else {
            let older = [("revision", revision.into()), ("latest", latest.into())];
            (revision.to_string(), ctx.words.get("edition-older", &older))
        };
        view! { <option value=value selected=revision == shown>{words}</option> }
    };
    numbers.into_iter().map(option).collect_view().into_any()
}

/// The address that will show this page again, whatever is published later.
fn lasting_address<F: Filter>(ctx: &PageContext, filter: &F) -> String {
    let view = View { on: Some(ctx.on), rev: Some(ctx.snapshot.revision()), ..ctx.view };
    address::write(&ctx.path, filter, view)
}

/// The milestones up to today, in order.
pub(crate) fn milestones(ctx: &PageContext) -> Vec<&Milestone> {
    let mut all: Vec<&Milestone> = ctx.snapshot.dataset().milestones.iter().collect();
    all.sort_by_key(|milestone| milestone.date);
    all.retain(|milestone| milestone.date <= ctx.today);
    all
}

fn legend<F: Filter>(ctx: &PageContext, filter: &F) -> AnyView {
    let all = milestones(ctx);
    let here = all.iter().rposition(|milestone| milestone.date <= ctx.on);
    all.into_iter()
        .enumerate()
        .map(|(at, milestone)| {
            let past = match here {
                Some(here) if at == here => Some("is-past is-here"),
                Some(here) if at < here => Some("is-past"),
                _ => None,
            };
            let view = View { on: Some(milestone.date), ..ctx.view };
            let current = (milestone.date == ctx.on).then_some("date");
            view! {
                <li {..class(past)}>
                    <a href=address::write(&ctx.path, filter, view) aria-current=current>
                        <time class="milestone-day" datetime=milestone.date.to_string()>
                            {format::day_short(&ctx.words, milestone.date)}
                        </time>
                        " "
                        <span class="milestone-word" aria-hidden="true">{title(ctx, milestone, ".short")}</span>
                        <span class="visually-hidden">{title(ctx, milestone, "")}</span>
                    </a>
                </li>
            }
        })
        .collect_view()
        .into_any()
}

/// A milestone's title from the messages; one that came later shows as it came.
pub(crate) fn title(ctx: &PageContext, milestone: &Milestone, form: &str) -> String {
    let id = format!("milestone-{}", slug(milestone.title.as_str()));
    ctx.words.find(&format!("{id}{form}"), &[]).unwrap_or_else(|| milestone.title.to_string())
}

/// The words of a title as the id of a message.
pub(crate) fn slug(title: &str) -> String {
    title
        .to_lowercase()
        .split(|letter: char| !letter.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join("-")
}
