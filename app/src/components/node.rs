//! A node of a State with its status in a sentence, its findings, and why.

use data::{
    model::{Aspect, MemberState},
    structure::Node,
};
use leptos::prelude::*;

use super::{
    finding::finding,
    mark::Look,
    replies,
    sentence::{inferred_message, since_line},
    status::cell_word,
    tags::{tag, tag_if, tags},
    voice::{Heard, Role, heard},
    why::why,
};
use crate::context::PageContext;

/// A node to be shown, with what is heard on it.
pub(crate) struct NodeBlock {
    state: MemberState,
    node: Node,
    aspect: Aspect,
    heard: Vec<Heard>,
}

impl NodeBlock {
    /// The block of a node of which something is held; none if nothing is heard on
    /// it and nothing decides.
    pub(crate) fn of(
        ctx: &PageContext,
        state: MemberState,
        node: Node,
        aspect: Aspect,
    ) -> Option<Self> {
        let heard = heard(ctx, state, node, aspect);
        let block = Self { state, node, aspect, heard };
        block.has_evidence(ctx).then_some(block)
    }

    /// The block of a node, also if the State has only replied on it: a reply is
    /// shown, and is no evidence.
    pub(crate) fn to_show(
        ctx: &PageContext,
        state: MemberState,
        node: Node,
        aspect: Aspect,
    ) -> Option<Self> {
        let only_replied = || {
            let has_replied = !replies::held(ctx, state, node).is_empty();
            has_replied.then(|| Self { state, node, aspect, heard: Vec::new() })
        };
        Self::of(ctx, state, node, aspect).or_else(only_replied)
    }

    /// Whether a finding is heard on it, or decides it.
    pub(crate) fn has_evidence(&self, ctx: &PageContext) -> bool {
        let cell = || ctx.snapshot.cell(self.state, self.node, self.aspect, ctx.on);
        !self.heard.is_empty() || cell().basis.is_some()
    }

    /// The bound States with evidence on a node, in protocol order.
    pub(crate) fn of_all(
        ctx: &PageContext,
        node: Node,
        aspect: Aspect,
    ) -> impl Iterator<Item = (MemberState, Self)> {
        ctx.snapshot
            .bound_states(ctx.on)
            .filter_map(move |state| Some((state, Self::of(ctx, state, node, aspect)?)))
    }

    /// The block, under an id and a heading.
    pub(crate) fn view(&self, ctx: &PageContext, id: String, heading: AnyView) -> AnyView {
        let cell = ctx.snapshot.cell(self.state, self.node, self.aspect, ctx.on);
        let words = &ctx.words;
        let inferred = inferred_message(self.node);
        let all = [
            cell.grade.map(|grade| tag("tag", words.name(&grade))),
            tag_if(words, cell.contested, "tag tag-contested", "tag-contested"),
            tag_if(words, cell.inferred, "tag tag-inferred", inferred),
        ];
        let say = since_line(ctx, &cell, self.aspect)
            .unwrap_or_else(|| format!("{}.", cell_word(ctx, &cell, self.aspect)));
        let (older, shown): (Vec<&Heard>, Vec<&Heard>) =
            self.heard.iter().partition(|heard| matches!(heard.role, Role::Replaced(_)));
        let list = |findings: &[&Heard]| {
            findings.iter().map(|heard| finding(ctx, heard, self.aspect)).collect_view()
        };
        let shown = (!shown.is_empty()).then(|| view! { <ul class="findings">{list(&shown)}</ul> });
        let older = (!older.is_empty()).then(|| {
            let summary = ctx.words.get("findings-older", &[("count", older.len().into())]);
            view! {
                <details class="disclosure disclosure-wide">
                    <summary>{summary}</summary>
                    <div class="disclosure-body"><ul class="findings">{list(&older)}</ul></div>
                </details>
            }
        });
        view! {
            <li id=id>
                <div class="node-head">{Look::of_cell(ctx, &cell).mark()}{heading}{tags(all.into_iter().flatten())}</div>
                <p class="node-say">{say}</p>
                {shown}
                {older}
                {replies::replies(ctx, self.state, self.node)}
                {why(ctx, self.state, self.node, self.aspect, &self.heard)}
            </li>
        }
        .into_any()
    }
}
