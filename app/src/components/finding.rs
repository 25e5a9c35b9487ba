//! A finding as it is listed: what it says, in whose view, who reported it,
//! where, and the row that it came from.

use data::{
    model::{Act, Aspect, Basis, EdtfDate, SourceId},
    report::Text,
    table::{Depth, Origin},
};
use leptos::prelude::*;

use super::{
    links,
    mark::Look,
    sentence::node_label,
    status::{early, said},
    tags, text,
    voice::{Heard, Replaced, Role, Voice},
};
use crate::{context::PageContext, format};

/// A finding with the part that it plays.
pub(crate) fn finding(ctx: &PageContext, heard: &Heard, aspect: Aspect) -> AnyView {
    let stands = matches!(heard.role, Role::Decides | Role::Stands);
    let class = if stands { "finding" } else { "finding finding-replaced" };
    let mut tags: Vec<AnyView> = Vec::new();
    if let Some(id) = role_message(heard.role) {
        tags.push(tags::tag("tag", ctx.words.say(id)));
    }
    if heard.overtaken {
        tags.push(tags::tag("tag tag-unknown", ctx.words.say("tag-overtaken")));
    }
    item(ctx, &heard.voice, aspect, class, tags)
}

/// A finding by itself, with what is to be said of it beside it.
pub(crate) fn item(
    ctx: &PageContext,
    voice: &Voice,
    aspect: Aspect,
    class: &'static str,
    mut tags: Vec<AnyView>,
) -> AnyView {
    if voice.inferred {
        let id = match voice.depth {
            Depth::Theme(_) => "tag-inferred-theme",
            _ => "tag-inferred",
        };
        tags.push(tags::tag("tag tag-inferred", ctx.words.say(id)));
    }
    let words = &ctx.words;
    let step = voice.stage.map(|stage| {
        view! { <p><strong>{words.name(&stage)}</strong></p> }
    });
    let text = (!voice.text.is_empty()).then(|| {
        // Findings are held in English, whatever the page's language.
        view! { <p lang="en">{voice.text.clone()}</p> }
    });
    let status = match early(ctx, voice.status, aspect, voice.interval) {
        Some(early) => words.get("finding-early", &[("said", format::capital(&early).into())]),
        None => said(ctx, voice.status, aspect),
    };
    view! {
        <li class=class>
            <div class="finding-what">
                {Look::of_finding(ctx, voice.status, voice.inferred).mark()}
                " "
                <span>
                    <span class="finding-node">{depth_label(ctx, &voice.depth)}</span>
                    <br/>
                    {status}", "{time(ctx, voice)}
                </span>
            </div>
            <div class="finding-words">{step}{text}{tags::tags(tags)}</div>
            {facts(ctx, voice)}
        </li>
    }
    .into_any()
}

/// Whose view, who reported it, where, in which case, from which row.
fn facts(ctx: &PageContext, voice: &Voice) -> AnyView {
    let words = &ctx.words;
    let row = |name: &str, value: AnyView| {
        view! { <div><dt>{words.say(name)}</dt><dd>{value}</dd></div> }.into_any()
    };
    let view = match voice.end() {
        // An end is nobody's view.
        Some(end) => {
            let when = format::on_date(words, given_date(voice));
            let follows = format::capital(&end.say(words, when));
            row("finding-follows", format!("{follows}.").into_any())
        }
        None => row("finding-view", view_of(ctx, voice.basis, voice.act).into_any()),
    };
    let mut rows = vec![view, row("finding-reported-by", source_with_kind(ctx, &voice.source))];
    if !voice.locator.is_empty() {
        rows.push(row(
            "finding-where",
            view! { <span lang="en">{voice.locator.clone()}</span> }.into_any(),
        ));
    }
    if let Some(case) = voice.case {
        rows.push(row("finding-case", case.to_string().into_any()));
    }
    rows.push(row("finding-row", origin(ctx, &voice.origin).into_any()));
    view! { <dl class="finding-facts">{rows}</dl> }.into_any()
}

/// A source's short name as a link, and what kind of source it is.
pub(crate) fn source_with_kind(ctx: &PageContext, id: &SourceId) -> AnyView {
    text::view(&source_named(ctx, id))
}

/// The same, to be written in any way.
pub(crate) fn source_named(ctx: &PageContext, id: &SourceId) -> Text {
    let kind = ctx
        .snapshot
        .dataset()
        .sources
        .get(id.as_str())
        .map(|source| format!(" ({})", ctx.words.name(&source.record.kind)));
    Text::link(id.to_string(), links::source(ctx, id)).and(kind.unwrap_or_default())
}

/// The file, sheet and row that a fact came from.
pub(crate) fn origin(ctx: &PageContext, origin: &Origin) -> String {
    let row = ("row", origin.row.into());
    let file = ("file", origin.file.to_string().into());
    let revision = ("revision", origin.revision.into());
    match &origin.sheet {
        Some(sheet) => ctx
            .words
            .get("origin-sheet", &[file, row, revision, ("sheet", sheet.to_string().into())]),
        None => ctx.words.get("origin", &[file, row, revision]),
    }
}

/// Whose view it is, in the words that fit its weight: a letter alleges, an
/// opinion maintains, only a court establishes.
pub(crate) fn view_of(ctx: &PageContext, basis: Basis, act: Option<Act>) -> String {
    match (basis, act) {
        (Basis::Commission, Some(Act::Letter)) => ctx.words.say("view-letter"),
        (Basis::Commission, Some(Act::Opinion)) => ctx.words.say("view-opinion"),
        (Basis::Commission, Some(Act::Referral)) => ctx.words.say("view-referral"),
        (Basis::Court, _) => ctx.words.say("view-court"),
        (basis, _) => ctx.words.name(&basis),
    }
}

/// The part of the Directive that a finding speaks of.
pub(crate) fn depth_label(ctx: &PageContext, depth: &Depth) -> String {
    match depth {
        Depth::Directive => node_label(ctx, data::structure::Node::Directive),
        Depth::Theme(theme) => ctx.words.name(theme),
        Depth::Article(number) => node_label(ctx, data::structure::Node::Article(*number)),
        Depth::Provision(provision) => {
            ctx.words.get("node-provision", &[("provision", provision.to_string().into())])
        }
    }
}

/// When it was said, as an element: a day does not break across lines.
fn time(ctx: &PageContext, voice: &Voice) -> AnyView {
    let text = date(ctx, voice);
    match voice.date.and_then(|date| date.exact_day()) {
        Some(day) => view! { <time datetime=day.to_string()>{text}</time> }.into_any(),
        None => text.into_any(),
    }
}

/// When it was said; a blank date is some day up to the one of reading.
pub(crate) fn date(ctx: &PageContext, voice: &Voice) -> String {
    format::date(&ctx.words, given_date(voice))
}

fn given_date(voice: &Voice) -> EdtfDate {
    voice.date.unwrap_or_else(|| EdtfDate::up_to(voice.interval.last))
}

pub(crate) fn role_message(role: Role) -> Option<&'static str> {
    match role {
        Role::Decides => Some("role-decides"),
        Role::Stands => None,
        Role::SetAside => Some("role-set-aside"),
        Role::Contests => Some("role-contests"),
        Role::Agrees => Some("role-agrees"),
        Role::Replaced(Replaced::Later) => Some("role-replaced"),
        Role::Replaced(Replaced::Stronger) => Some("role-replaced-by-stronger"),
        Role::Replaced(Replaced::OrderedLater) => Some("role-replaced-in-order"),
        Role::NotCounted => Some("role-not-counted"),
        Role::NotInStructure => Some("role-not-in-structure"),
    }
}
