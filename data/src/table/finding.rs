//! What sources say of a State: assessments, measures, penalties.

use std::fmt;

use super::{MeasureKind, NonBlank, Years, record::record};
use crate::model::{
    Act, ArticleNumber, Aspect, Attribution, Basis, CaseNumber, EdtfDate, FindingStatus,
    MemberState, Provision, SourceId, Theme,
};

record! {
    /// What one source says of one State, at one depth, on one day.
    Assessment key(member_state, theme, article, provision, aspect, as_of, source_id) {
        /// The State.
        member_state: MemberState,
        /// The theme, if the finding goes that deep.
        theme: Option<Theme>,
        /// The article, if the finding goes that deep.
        article: Option<ArticleNumber>,
        /// The provision, if the finding goes that deep.
        provision: Option<Provision>,
        /// What it speaks about; without it the finding decides nothing.
        aspect: Option<Aspect>,
        /// What it says.
        status: FindingStatus,
        /// When it holds; blank is some day up to the one of reading.
        as_of: Option<EdtfDate>,
        /// Whose view it is.
        basis: Basis,
        /// In what act it was said.
        act: Option<Act>,
        /// The procedure in which it was said.
        case: Option<CaseNumber>,
        /// Whether the source names the article or theme.
        attribution: Option<Attribution>,
        /// The finding in words.
        finding: String,
        /// Who reports it.
        source_id: SourceId,
        /// Where in the source.
        locator: String,
    }
}

record! {
    /// What a State replied to what is said of it. It stands beside the finding and
    /// decides nothing.
    Reply key(member_state, theme, article, provision, date, source_id) {
        /// The State.
        member_state: MemberState,
        /// The theme, if the reply is about one.
        theme: Option<Theme>,
        /// The article, if the reply is about one.
        article: Option<ArticleNumber>,
        /// The provision, if the reply is about one.
        provision: Option<Provision>,
        /// When the State replied.
        date: EdtfDate,
        /// The reply in the State's own words.
        reply: NonBlank,
        /// The language of the reply, such as en or el; blank if it is English.
        language: String,
        /// Where it can be read.
        source_id: SourceId,
        /// Where in the source.
        locator: String,
    }
}

/// How deep a finding goes: its deepest filled field (method 1, rule 6).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Depth {
    /// The whole Directive.
    Directive,
    /// A theme.
    Theme(Theme),
    /// An article as such.
    Article(ArticleNumber),
    /// A provision, a leaf or a parent of leaves.
    Provision(Provision),
}

impl fmt::Display for Depth {
    /// As files have it: `directive`, a theme's code, an article's number, a provision.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Directive => out.write_str("directive"),
            Self::Theme(theme) => write!(out, "{theme}"),
            Self::Article(number) => write!(out, "{number}"),
            Self::Provision(provision) => write!(out, "{provision}"),
        }
    }
}

impl Depth {
    fn of(
        provision: Option<&Provision>,
        article: Option<ArticleNumber>,
        theme: Option<Theme>,
    ) -> Self {
        match (provision, article, theme) {
            (Some(provision), _, _) => Self::Provision(provision.clone()),
            (None, Some(article), _) => Self::Article(article),
            (None, None, Some(theme)) => Self::Theme(theme),
            (None, None, None) => Self::Directive,
        }
    }
}

impl Assessment {
    /// The depth at which it speaks.
    #[must_use]
    pub fn depth(&self) -> Depth {
        Depth::of(self.provision.as_ref(), self.article, self.theme)
    }
}

impl Reply {
    /// What it is about.
    #[must_use]
    pub fn depth(&self) -> Depth {
        Depth::of(self.provision.as_ref(), self.article, self.theme)
    }
}

record! {
    /// A national transposition measure.
    Measure key(member_state, title) {
        /// The State.
        member_state: MemberState,
        /// Its number as a national measure, where known.
        nim_id: String,
        /// An act, or a bill that is not law.
        kind: MeasureKind,
        /// Its title in its own language.
        title: NonBlank,
        /// Where it was published.
        official_journal_ref: String,
        /// When it was adopted.
        adopted: Option<EdtfDate>,
        /// When it was published.
        published: Option<EdtfDate>,
        /// When it came into force.
        in_force: Option<EdtfDate>,
        /// Who reports it.
        source_id: SourceId,
        /// What a reader should know.
        note: String,
    }
}

impl Measure {
    /// The date on which it came, for the law: in force, else published, else adopted.
    #[must_use]
    pub fn came(&self) -> Option<EdtfDate> {
        self.in_force.or(self.published).or(self.adopted)
    }
}

record! {
    /// A national maximum penalty for an offence of the Directive.
    Penalty key(member_state, provision, as_of, source_id) {
        /// The State.
        member_state: MemberState,
        /// The Directive's provision.
        provision: Provision,
        /// The maximum for a victim below the age of consent.
        max_penalty_below_consent_years: Option<Years>,
        /// The maximum for a victim above it.
        max_penalty_above_consent_years: Option<Years>,
        /// The national provision.
        national_provision: String,
        /// When it holds.
        as_of: Option<EdtfDate>,
        /// Who reports it.
        source_id: SourceId,
        /// What a reader should know.
        note: String,
    }
}
