//! States, articles and provisions as results: they lead to their own places.

use data::{
    model::{ArticleNumber, Aspect, MemberState},
    search::names_of,
    structure::Node,
};

use super::hit::{Line, Marks, Shown};
use crate::{
    components::{
        links,
        sentence::{article_name, node_named},
    },
    language::Language,
    words::{Named, Words},
};

/// The most other names of a State that are shown beside its own.
const MOST_NAMES: usize = 3;

/// A State, also by names in other languages, of which those that were found are told.
pub(super) fn state(marks: &Marks<'_>, state: MemberState) -> Shown {
    let ctx = marks.ctx;
    let name = ctx.words.name(&state);
    let others = names_of(state)
        .filter(|other| *other != name)
        .filter_map(|other| marks.if_found(other, ""))
        .take(MOST_NAMES);
    // Its own name says it all, if that is what was asked for.
    let words = if marks.if_found(&name, "").is_some() { Vec::new() } else { others.collect() };
    let entry = ctx.snapshot.member_state(state);
    let codes = entry.into_iter().flat_map(|entry| [&entry.iso_alpha2, &entry.iso_alpha3]);
    let codes = codes.filter(|code| *code != state.code());
    let mut of = vec![marks.short(state.code())];
    of.extend(codes.filter_map(|code| marks.if_found(code, "")));
    Shown {
        to: links::state(ctx, state, Aspect::default()),
        head: marks.short(&name),
        of,
        words,
        source: None,
    }
}

/// An article, under the name that this monitor gives it and its official heading.
pub(super) fn article(marks: &Marks<'_>, number: ArticleNumber) -> Shown {
    let ctx = marks.ctx;
    let name = article_name(ctx, number);
    let article = ctx.snapshot.structure().article(number);
    let heading = article.map(data::structure::Article::heading).filter(|other| *other != name);
    let theme = article.map(|article| marks.short(&ctx.words.name(&article.theme())));
    // By which name in another language it was found, if by none that is shown.
    let others = Language::ALL.into_iter().filter(|other| *other != ctx.words.language());
    let others = others.filter_map(|other| {
        let name = Words::of(other).find(&number.message(), &[])?;
        marks.if_found(&name, other.tag())
    });
    let heading = heading.and_then(|heading| marks.if_found(heading, "en"));
    let is_shown = heading.is_some() || marks.if_found(&name, "").is_some();
    let words = if is_shown { heading.into_iter().collect() } else { others.collect() };
    Shown {
        to: links::article(ctx, number, Aspect::default()),
        head: marks.short(&node_named(ctx, Node::Article(number))),
        of: theme.into_iter().collect(),
        words,
        source: None,
    }
}

/// A provision with what it asks.
pub(super) fn provision(marks: &Marks<'_>, at: usize) -> Option<Shown> {
    let ctx = marks.ctx;
    let leaf = ctx.snapshot.structure().leaves().get(at)?;
    let named =
        ctx.words.get("node-provision", &[("provision", leaf.provision.to_string().into())]);
    let article = links::article(ctx, leaf.article, Aspect::default());
    Some(Shown {
        to: format!("{article}#{}", leaf.eid),
        head: marks.short(&named),
        of: vec![Line::plain(ctx.words.name(&leaf.kind))],
        words: marks.passage(leaf.summary.as_str(), "en").into_iter().collect(),
        source: None,
    })
}
