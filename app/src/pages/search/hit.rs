//! One result: where it leads, what it is of, the words that were found in it, and who
//! says so.

use std::collections::BTreeSet;

use data::{
    model::{MemberState, SourceId},
    search::{Hit, Item, Passage, Piece, passage},
};
use leptos::prelude::*;

use super::{findings, frame, records};
use crate::{
    components::finding::source_with_kind, context::PageContext, language::Language, words::Words,
};

/// About how many bytes of a long text are shown.
const SHOWN: usize = 280;

/// What stands where a text begins before what is shown of it, and where it goes on.
const BEFORE: &str = "… ";
const AFTER: &str = " …";

/// A result as it is shown.
pub(super) struct Shown {
    /// Where it is opened.
    pub(super) to: String,
    /// What it is: the words of the link.
    pub(super) head: Line,
    /// What it is of: a State, a day, a status.
    pub(super) of: Vec<Line>,
    /// What it says, each in its paragraph.
    pub(super) words: Vec<Line>,
    /// Who says so.
    pub(super) source: Option<SourceId>,
}

/// Words of a result, with what was found in them.
pub(super) struct Line {
    passage: Passage,
    /// Their language if it is not the page's; empty where it is not known.
    language: Option<String>,
}

impl Line {
    /// Words in which nothing is looked for.
    pub(super) fn plain(words: String) -> Self {
        let pieces = vec![Piece { text: words, is_found: false }];
        let passage = Passage { pieces, begins_before: false, goes_on: false };
        Self { passage, language: None }
    }

    /// The words alone; … stands where more precedes or follows.
    pub(super) fn text(&self) -> String {
        let Passage { pieces, begins_before, goes_on } = &self.passage;
        let before = begins_before.then_some(BEFORE).into_iter();
        let words = pieces.iter().map(|piece| piece.text.as_str());
        before.chain(words).chain(goes_on.then_some(AFTER)).collect()
    }

    fn view(self) -> AnyView {
        let Passage { pieces, begins_before, goes_on } = self.passage;
        let before = begins_before.then_some(BEFORE);
        let after = goes_on.then_some(AFTER);
        let pieces =
            pieces
                .into_iter()
                .map(|Piece { text, is_found }| {
                    if is_found {
                        view! { <mark>{text}</mark> }.into_any()
                    } else {
                        text.into_any()
                    }
                })
                .collect_view();
        match self.language {
            Some(language) => {
                view! { <span lang=language>{before}{pieces}{after}</span> }.into_any()
            }
            None => view! { {before}{pieces}{after} }.into_any(),
        }
    }
}

/// What results are made from.
pub(super) struct Marks<'a> {
    /// The page.
    pub(super) ctx: &'a PageContext,
    forms: &'a BTreeSet<String>,
}

impl Marks<'_> {
    /// A short text in the page's language.
    pub(super) fn short(&self, text: &str) -> Line {
        Line { passage: passage(text, self.forms, usize::MAX), language: None }
    }

    /// A short text that names a State. Its name is set apart too if the State was found
    /// by another name of it, or by a code.
    pub(super) fn naming(&self, text: &str, state: MemberState) -> Line {
        let name = self.ctx.words.name(&state);
        let others = Language::ALL.map(|language| Words::of(language).name(&state));
        let entry = self.ctx.snapshot.member_state(state);
        let codes = [Some(state.code()), entry.map(|entry| entry.iso_alpha2.as_str())];
        let mut others = others.iter().map(String::as_str).chain(codes.into_iter().flatten());
        let is_found = others.any(|other| passage(other, self.forms, usize::MAX).is_found());
        let Some((before, after)) = text.split_once(&name).filter(|_| is_found) else {
            return self.short(text);
        };
        let mut line = self.short(before);
        line.passage.pieces.push(Piece { text: name, is_found });
        line.passage.pieces.extend(self.short(after).passage.pieces);
        line
    }

    /// A short text in a language of its own; empty where that is not known.
    pub(super) fn foreign(&self, text: &str, language: &str) -> Line {
        Line { language: Some(language.to_owned()), ..self.short(text) }
    }

    /// A part of a text, with what was found in it or from its beginning; nothing of a
    /// blank one.
    pub(super) fn passage(&self, text: &str, language: &str) -> Option<Line> {
        let passage = passage(text, self.forms, SHOWN);
        (!text.is_empty()).then(|| Line { passage, language: Some(language.to_owned()) })
    }

    /// The same if something was found in it.
    pub(super) fn if_found(&self, text: &str, language: &str) -> Option<Line> {
        self.passage(text, language).filter(|line| line.passage.is_found())
    }
}

/// The result before it is shown; none if the edition does not hold it.
pub(super) fn shown(ctx: &PageContext, forms: &BTreeSet<String>, hit: Hit) -> Option<Shown> {
    let marks = Marks { ctx, forms };
    Some(match hit.item {
        Item::State(state) => frame::state(&marks, state),
        Item::Article(number) => frame::article(&marks, number),
        Item::Provision(at) => frame::provision(&marks, at)?,
        Item::Measure(row) => records::measure(&marks, row)?,
        Item::Procedure { case, row } => records::procedure(&marks, case, row)?,
        Item::Finding(row) => findings::finding(&marks, row)?,
        Item::Reply(row) => findings::reply(&marks, row)?,
        Item::Statement(row) => records::statement(&marks, row)?,
        Item::Source(row) => records::source(&marks, row)?,
    })
}

/// The result; none if the edition does not hold it.
pub(super) fn hit(ctx: &PageContext, forms: &BTreeSet<String>, hit: Hit) -> Option<AnyView> {
    let Shown { to, head, of, words, source } = shown(ctx, forms, hit)?;
    let of = of.into_iter().map(|line| view! { <li>{line.view()}</li> }).collect_view();
    let words = words
        .into_iter()
        .map(|line| view! { <p class="hit-words">{line.view()}</p> })
        .collect_view();
    let source = source.map(|source| view! { <li>{source_with_kind(ctx, &source)}</li> });
    let near = hit
        .is_near
        .then(|| view! { <li><span class="tag">{ctx.words.say("search-near")}</span></li> });
    Some(
        view! {
            <li class="hit">
                <p class="hit-head"><a href=to>{head.view()}</a></p>
                {words}
                <ul class="hit-of">{of}{source}{near}</ul>
            </li>
        }
        .into_any(),
    )
}
