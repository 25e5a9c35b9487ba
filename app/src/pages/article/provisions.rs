//! The provisions of an article: what they ask, and what is held on each.

use data::{
    model::{Aspect, MemberState},
    structure::{Article, Node},
};
use leptos::prelude::*;

use crate::{
    components::{leaf::LeafCell, links},
    context::PageContext,
};

/// What the article asks, provision by provision.
pub(super) fn asks(ctx: &PageContext, article: &Article, aspect: Aspect) -> AnyView {
    let words = &ctx.words;
    let provisions = ctx
        .snapshot
        .structure()
        .leaves_of(article)
        .iter()
        .map(|leaf| {
            // Only what is weighed is shown across the Member States.
            let name = leaf.provision.to_string();
            let name = if article.theme().is_assessed() {
                let to = links::across(ctx, &leaf.provision, aspect);
                view! { <a href=to>{name}</a> }.into_any()
            } else {
                name.into_any()
            };
            view! {
                <li id=leaf.eid.to_string()>
                    <span class="provision-id">{name}</span>
                    <span lang="en">{leaf.summary.to_string()}</span>
                    <span class="provision-kind">{words.name(&leaf.kind)}</span>
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="section" aria-labelledby="asks">
            <h2 id="asks">{words.say("article-asks")}</h2>
            <ul class="provisions">{provisions}</ul>
        </section>
    }
    .into_any()
}

/// What stands on a provision in a State: a link to its evidence if there is
/// any, which says aloud what the mark shows.
fn cell(ctx: &PageContext, leaf: &LeafCell, held: bool, aspect: Aspect) -> AnyView {
    let look = leaf.look();
    let said = view! { <span class="visually-hidden">{leaf.aloud(ctx, aspect)}</span> };
    if held {
        let to = format!("#{}", leaf.member_state);
        view! { <a class=look.classes() href=to>{look.letter()}{said}</a> }.into_any()
    } else {
        view! { <span class=look.classes()>{look.letter()}{said}</span> }.into_any()
    }
}

/// What stands on each provision, for the States that have anything there.
pub(super) fn by_state(ctx: &PageContext, article: &Article, aspect: Aspect) -> Option<AnyView> {
    let structure = ctx.snapshot.structure();
    if !structure.has(Node::Article(article.number())) {
        return None;
    }
    let held = |state: MemberState, at: usize| {
        ctx.snapshot.branch(state, aspect).and_then(|branch| branch.leaf_on(at, ctx.on))
    };
    let holders: Vec<MemberState> = ctx
        .snapshot
        .bound_states(ctx.on)
        .filter(|&state| article.leaf_places().any(|at| held(state, at).is_some()))
        .collect();
    if holders.is_empty() {
        return None;
    }
    let words = &ctx.words;
    let columns = holders
        .iter()
        .map(|state| {
            let to = format!("{}#{state}", links::article(ctx, article.number(), aspect));
            view! { <th scope="col"><a href=to>{links::code(ctx, *state)}</a></th> }
        })
        .collect_view();
    let rows = article
        .leaf_places()
        .map(|at| {
            let leaf = &structure.leaves()[at];
            let cells = holders
                .iter()
                .map(|&state| {
                    let held = held(state, at).is_some();
                    let mark = LeafCell::on(ctx, state, at, aspect)
                        .map(|leaf| cell(ctx, &leaf, held, aspect));
                    view! { <td>{mark}</td> }
                })
                .collect_view();
            view! {
                <tr>
                    <th scope="row" class="nowrap">
                        <a href=format!("#{}", leaf.eid)>{leaf.provision.to_string()}</a>
                    </th>
                    {cells}
                </tr>
            }
        })
        .collect_view();
    let caption = words.say("article-grid-caption");
    Some(
        view! {
            <section class="section">
                <div class="scroll" role="region" tabindex="0" aria-labelledby="grid">
                    <table class="table table-marks">
                        <caption id="grid">{caption}<small>{words.say("article-grid-small")}</small></caption>
                        <thead>
                            <tr><th scope="col">{words.say("article-grid-provision")}</th>{columns}</tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            </section>
        }
        .into_any(),
    )
}
