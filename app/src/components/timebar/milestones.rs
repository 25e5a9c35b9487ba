//! The milestones in words, each a link to its day and numbered as on the line.

use data::table::Milestone;
use leptos::prelude::*;

use super::on_day;
use crate::{address::Filter, components::class::class, context::PageContext, format};

/// The milestones up to today, in order.
pub(crate) fn milestones(ctx: &PageContext) -> Vec<&Milestone> {
    let mut all: Vec<&Milestone> = ctx.snapshot.dataset().milestones.iter().collect();
    all.sort_by_key(|milestone| milestone.date);
    all.retain(|milestone| milestone.date <= ctx.today);
    all
}

/// The list.
pub(super) fn legend<F: Filter>(ctx: &PageContext, filter: &F) -> AnyView {
    let words = &ctx.words;
    let all = milestones(ctx);
    let here = all.iter().rposition(|milestone| milestone.date <= ctx.on);
    let items = all
        .into_iter()
        .enumerate()
        .map(|(at, milestone)| {
            let day = milestone.date;
            let current = (day == ctx.on).then_some("date");
            let full = words.get(
                "milestone-full",
                &[
                    ("day", format::day(words, day).into()),
                    ("title", title(ctx, milestone, "").into()),
                ],
            );
            let said = full.clone();
            view! {
                <li {..class((here == Some(at)).then_some("is-here"))}>
                    <a href=on_day(ctx, filter, day) aria-current=current title=full>
                        <span class="milestone-number">{at + 1}</span>
                        " "
                        <span aria-hidden="true">
                            {day.year().to_string()}" "{title(ctx, milestone, ".short")}
                        </span>
                        <span class="visually-hidden">{said}</span>
                    </a>
                </li>
            }
        })
        .collect_view();
    view! {
        <nav class="milestones" aria-label=words.say("milestones-label")><ol>{items}</ol></nav>
    }
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
