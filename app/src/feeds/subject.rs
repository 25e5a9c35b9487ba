//! What a feed is of, and where it and its page lie.

use data::{
    model::{ArticleNumber, CaseNumber, MemberState},
    snapshot::case::Case,
    structure::Node,
};

use leptos::prelude::*;

use crate::{components::compare::named, context::PageContext, shell::Feed};

/// What a feed is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FeedSubject {
    /// A Member State.
    State(MemberState),
    /// An article.
    Article(ArticleNumber),
    /// An infringement procedure by its number.
    Procedure(CaseNumber),
}

impl FeedSubject {
    /// The subject of the address `/feeds/{group}/{which}`, without its ending.
    #[must_use]
    pub fn parse(group: &str, which: &str) -> Option<Self> {
        match group {
            "member-states" => MemberState::parse(which).ok().map(Self::State),
            "articles" => ArticleNumber::parse(which).ok().map(Self::Article),
            "procedures" => CaseNumber::parse(which).ok().map(Self::Procedure),
            _ => None,
        }
    }

    /// The path of its feed.
    #[must_use]
    pub fn path(self) -> String {
        match self {
            Self::State(state) => format!("/feeds/member-states/{state}.atom"),
            Self::Article(number) => format!("/feeds/articles/{number}.atom"),
            Self::Procedure(number) => format!("/feeds/procedures/{number}.atom"),
        }
    }

    /// The feed as the head of a page names it; none if the data do not know it.
    pub(crate) fn named(self, ctx: &PageContext) -> Option<Feed> {
        let title = ctx.words.get("feed-legal-title", &[("subject", self.title(ctx)?.into())]);
        Some(Feed { title, address: self.path() })
    }

    /// A link to it.
    pub(crate) fn link(self, ctx: &PageContext) -> AnyView {
        let words = ctx.words.say("feed-legal-link");
        view! { <a href=self.path() type="application/atom+xml">{words}</a> }.into_any()
    }

    /// The path of the page that shows it.
    pub(super) fn page(self, ctx: &PageContext) -> String {
        match self {
            Self::State(state) => format!("/member-states/{state}"),
            Self::Article(number) => format!("/articles/{number}"),
            Self::Procedure(number) => case(ctx, number)
                .map(|case| format!("/member-states/{}", case.id().member_state))
                .unwrap_or_default(),
        }
    }

    /// What it is called; none if the data do not know it.
    pub(crate) fn title(self, ctx: &PageContext) -> Option<String> {
        match self {
            Self::State(state) => ctx.snapshot.member_state(state).map(|_| ctx.words.name(&state)),
            Self::Article(number) => ctx
                .snapshot
                .structure()
                .has(Node::Article(number))
                .then(|| named(ctx, Node::Article(number))),
            Self::Procedure(number) => case(ctx, number).map(|case| {
                let state = ctx.words.name(&case.id().member_state);
                format!("{number}, {state}")
            }),
        }
    }
}

/// The procedure of a number.
pub(super) fn case(ctx: &PageContext, number: CaseNumber) -> Option<&Case> {
    ctx.snapshot.cases().iter().find(|case| case.id().number == Some(number))
}
