//! What a feed is of, and where it and its page lie.

use data::{
    model::{ArticleNumber, CaseNumber, Day, MemberState},
    snapshot::case::Case,
    structure::Node,
};

use leptos::prelude::*;

use super::ChosenFeed;
use crate::{
    address::{self, NoFilter, View},
    components::sentence::node_named,
    context::PageContext,
    shell::Feed,
};

/// What a feed is of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FeedSubject {
    /// A Member State.
    State(MemberState),
    /// An article.
    Article(ArticleNumber),
    /// An infringement procedure by its number.
    Procedure(CaseNumber),
    /// What a filtered view shows.
    Chosen(ChosenFeed),
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
    pub fn path(&self) -> String {
        match self {
            Self::State(state) => format!("/feeds/member-states/{state}.atom"),
            Self::Article(number) => format!("/feeds/articles/{number}.atom"),
            Self::Procedure(number) => format!("/feeds/procedures/{number}.atom"),
            Self::Chosen(chosen) => chosen.path(),
        }
    }

    /// The feed as the head of a page names it; none if the data do not know it.
    pub(crate) fn named(&self, ctx: &PageContext) -> Option<Feed> {
        let title = ctx.words.get("feed-legal-title", &[("subject", self.title(ctx)?.into())]);
        Some(Feed { title, address: ctx.words.at(&self.path()) })
    }

    /// A link to it.
    pub(crate) fn link(&self, ctx: &PageContext) -> AnyView {
        let words = match (self, self.title(ctx)) {
            // It need not tell of all that a view can choose, so it says of what it does.
            (Self::Chosen(_), Some(title)) => {
                ctx.words.get("feed-chosen-link", &[("subject", title.into())])
            }
            _ => ctx.words.say("feed-legal-link"),
        };
        view! { <a href=ctx.words.at(&self.path()) type="application/atom+xml">{words}</a> }
            .into_any()
    }

    /// The address of the page that shows it, on a day or as things stand now; without
    /// the language.
    pub(super) fn page(&self, ctx: &PageContext, on: Option<Day>) -> String {
        let path = match self {
            Self::State(state) => format!("/member-states/{state}"),
            Self::Article(number) => format!("/articles/{number}"),
            Self::Procedure(number) => case(ctx, *number)
                .map(|case| format!("/member-states/{}", case.id().member_state))
                .unwrap_or_default(),
            Self::Chosen(chosen) => return chosen.page(on),
        };
        address::write(&path, &NoFilter, View { on, ..View::default() })
    }

    /// What it is called; none if the data do not know it.
    pub(crate) fn title(&self, ctx: &PageContext) -> Option<String> {
        match self {
            Self::State(state) => ctx.snapshot.member_state(*state).map(|_| ctx.words.name(state)),
            Self::Article(number) => ctx
                .snapshot
                .structure()
                .has(Node::Article(*number))
                .then(|| node_named(ctx, Node::Article(*number))),
            Self::Procedure(number) => case(ctx, *number).map(|case| {
                let state = ctx.words.name(&case.id().member_state);
                format!("{number}, {state}")
            }),
            Self::Chosen(chosen) => chosen.title(ctx),
        }
    }
}

/// The procedure of a number.
pub(super) fn case(ctx: &PageContext, number: CaseNumber) -> Option<&Case> {
    ctx.snapshot.cases().iter().find(|case| case.id().number == Some(number))
}
