//! Two days compared: the day shown and the other one in the address (`with`).
//! Earlier and later are what they are, whichever of them is shown.
//!
//! It tells what the Snapshot says differs and why; it decides nothing, and
//! where no comparison is asked for it is only the way to one.

mod changed;
mod choice;
mod entry;
mod grouped;
mod parts;
mod procedures;
mod short;
mod told;
mod why;

use data::{
    model::{ArticleNumber, Aspect, Day, MemberState},
    report::Text,
    snapshot::change::Change,
};
use leptos::prelude::*;

pub(crate) use self::{
    changed::{Changed, qualified, standing},
    parts::{Part, with_parts},
    why::facts,
};
use crate::{address::Filter, context::PageContext};

/// What of the Directive and whose is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scope {
    /// Every State at every node.
    Everything,
    /// One State at every node.
    State(MemberState),
    /// Every State at one article.
    Article(ArticleNumber),
}

/// The two days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Days {
    /// The earlier day.
    pub(crate) from: Day,
    /// The later day.
    pub(crate) to: Day,
}

impl Days {
    /// The days that the address compares, if it does.
    fn of(ctx: &PageContext) -> Option<Self> {
        let with = ctx.view.with?;
        Some(Self { from: with.min(ctx.on), to: with.max(ctx.on) })
    }
}

/// The same page's context as things stood on another day: words differ by day.
fn as_of(ctx: &PageContext, on: Day) -> PageContext {
    PageContext { on, ..ctx.clone() }
}

/// What changed of a State between two days, a line each, for reports.
pub(crate) fn points(
    ctx: &PageContext,
    days: Days,
    aspect: Aspect,
    changes: &[&Change],
) -> Vec<Text> {
    let groups = grouped::Group::all(ctx, days, aspect, changes);
    groups.iter().map(|group| entry::point(ctx, days, aspect, group)).collect()
}

/// The comparison that the address asks for, and the choice of another day. The
/// filter is the page's own, which every link and the form keep.
pub(crate) fn compare<F: Filter>(
    ctx: &PageContext,
    filter: &F,
    aspect: Aspect,
    scope: Scope,
) -> AnyView {
    let words = &ctx.words;
    let Some(changed) = Changed::of(ctx, aspect) else {
        return view! {
            <details class="disclosure disclosure-wide compare" id="compare">
                <summary>{words.say("compare-choose")}</summary>
                <div class="disclosure-body">{choice::choice(ctx, filter)}</div>
            </details>
        }
        .into_any();
    };
    view! {
        <section class="section compare ruled" aria-labelledby="compare">
            {told::told(ctx, filter, &changed, aspect, scope)}
            <details class="disclosure disclosure-wide">
                <summary>{words.say("compare-choose-other")}</summary>
                <div class="disclosure-body">{choice::choice(ctx, filter)}</div>
            </details>
        </section>
    }
    .into_any()
}
