//! What a report is of, and how its address says so.

use data::model::{ArticleNumber, MemberState, Theme};

use crate::{components::sentence::article_name, context::PageContext};

/// What a report is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// All Member States.
    Union,
    /// A Member State.
    State(MemberState),
    /// One of the Directive's three themes.
    Theme(Theme),
    /// An article.
    Article(ArticleNumber),
    /// What Parliament's resolution asks.
    Resolution,
    /// Everything that one hearing needs, with questions.
    Hearing,
}

impl Subject {
    /// Its address, without an ending.
    #[must_use]
    pub fn path(self) -> String {
        match self {
            Self::Union => "/reports/union".to_owned(),
            Self::State(state) => format!("/reports/member-states/{state}"),
            Self::Theme(theme) => format!("/reports/themes/{theme}"),
            Self::Article(number) => format!("/reports/articles/{number}"),
            Self::Resolution => "/reports/resolution".to_owned(),
            Self::Hearing => "/reports/hearing".to_owned(),
        }
    }

    /// The subject of one of the addresses below `/reports/`: a group, and which of it.
    #[must_use]
    pub fn parse(group: &str, which: Option<&str>) -> Option<Self> {
        match (group, which) {
            ("union", None) => Some(Self::Union),
            ("resolution", None) => Some(Self::Resolution),
            ("hearing", None) => Some(Self::Hearing),
            ("member-states", Some(code)) => MemberState::parse(code).ok().map(Self::State),
            ("themes", Some(theme)) => Theme::parse(theme).ok().map(Self::Theme),
            ("articles", Some(number)) => ArticleNumber::parse(number).ok().map(Self::Article),
            _ => None,
        }
    }

    /// The page whose figures it takes away.
    pub(crate) fn page(self) -> String {
        match self {
            Self::Union | Self::Hearing => "/".to_owned(),
            Self::State(state) => format!("/member-states/{state}"),
            Self::Theme(theme) => format!("/articles#{theme}"),
            Self::Article(number) => format!("/articles/{number}"),
            Self::Resolution => "/resolution".to_owned(),
        }
    }

    /// Its title.
    pub(crate) fn title(self, ctx: &PageContext) -> String {
        let words = &ctx.words;
        match self {
            Self::Union => words.say("report-title-union"),
            Self::State(state) => {
                words.get("report-title-state", &[("state", words.name(&state).into())])
            }
            Self::Theme(theme) => {
                words.get("report-title-theme", &[("theme", words.name(&theme).into())])
            }
            Self::Article(number) => words.get(
                "report-title-article",
                &[
                    ("number", number.to_string().into()),
                    ("name", article_name(ctx, number).into()),
                ],
            ),
            Self::Resolution => words.say("report-title-resolution"),
            Self::Hearing => words.say("report-title-hearing"),
        }
    }
}
