//! What the figures take in their addresses beside day and edition: a typed
//! filter for each, so that every figure has one address.

use data::{
    model::{ArticleNumber, Aspect, MemberState, ParseError, ProcedureType, SourceKind, Stage},
    snapshot::case::Openness,
    structure::Node,
};

use crate::address::{Filter, one_of};

type Pairs = Vec<(&'static str, String)>;

fn aspect_pair(aspect: Aspect) -> Option<(&'static str, String)> {
    (aspect != Aspect::default()).then(|| ("aspect", aspect.code().to_owned()))
}

fn node_pair(node: Node) -> Option<(&'static str, String)> {
    (node != Node::Directive).then(|| ("node", node.to_string()))
}

fn state_pair(state: Option<MemberState>) -> Option<(&'static str, String)> {
    state.map(|state| ("state", state.to_string()))
}

/// A figure over the bound States at a part of the Directive: reported gaps, and
/// on how many States evidence is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NodeFilter {
    /// The aspect.
    pub aspect: Aspect,
    /// The part; the whole Directive unless said otherwise.
    pub node: Node,
}

impl Default for NodeFilter {
    fn default() -> Self {
        Self { aspect: Aspect::default(), node: Node::Directive }
    }
}

impl Filter for NodeFilter {
    const PARAMETERS: &'static [&'static str] = &["node", "aspect"];

    fn set(&mut self, name: &str, value: &str) -> Result<(), ParseError> {
        match name {
            "node" => self.node = Node::parse(value)?,
            _ => self.aspect = Aspect::parse(value)?,
        }
        Ok(())
    }

    fn pairs(&self) -> Pairs {
        node_pair(self.node).into_iter().chain(aspect_pair(self.aspect)).collect()
    }
}

/// On how many States × articles a finding is held: all of them, those of one
/// State, those of one part of the Directive, or one cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CoverageFilter {
    /// The aspect.
    pub aspect: Aspect,
    /// One State alone.
    pub state: Option<MemberState>,
    /// The articles of this part; all of them unless said otherwise.
    pub node: Node,
}

impl Default for CoverageFilter {
    fn default() -> Self {
        Self { aspect: Aspect::default(), state: None, node: Node::Directive }
    }
}

impl Filter for CoverageFilter {
    const PARAMETERS: &'static [&'static str] = &["state", "node", "aspect"];

    fn set(&mut self, name: &str, value: &str) -> Result<(), ParseError> {
        match name {
            "state" => self.state = Some(MemberState::parse(value)?),
            "node" => self.node = Node::parse(value)?,
            _ => self.aspect = Aspect::parse(value)?,
        }
        Ok(())
    }

    fn pairs(&self) -> Pairs {
        let state = state_pair(self.state).into_iter();
        state.chain(node_pair(self.node)).chain(aspect_pair(self.aspect)).collect()
    }
}

/// Which procedures are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ProceduresFilter {
    /// Those against one State.
    pub state: Option<MemberState>,
    /// Those of one type.
    pub procedure_type: Option<ProcedureType>,
    /// Those whose newest step is this one.
    pub step: Option<Stage>,
    /// Those that are open, and how surely.
    pub open: Option<OpenChoice>,
}

/// How sure it is that a procedure is open, or what figures count together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OpenChoice {
    /// Known to be open, or open when last seen.
    Seen,
    /// Every one that is not known to have ended.
    NotEnded,
    /// One degree of certainty.
    One(Openness),
}

impl OpenChoice {
    /// Every choice, in the order in which they are offered.
    pub fn all() -> impl Iterator<Item = Self> {
        [Self::Seen, Self::NotEnded].into_iter().chain(Openness::ALL.iter().copied().map(Self::One))
    }

    /// The code in addresses.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Seen => "seen",
            Self::NotEnded => "not_ended",
            Self::One(open) => open.code(),
        }
    }

    /// Whether a procedure that is open so surely is what was chosen.
    #[must_use]
    pub fn holds(self, open: Openness) -> bool {
        match self {
            Self::Seen => matches!(open, Openness::Yes | Openness::Presumed),
            Self::NotEnded => open != Openness::No,
            Self::One(one) => one == open,
        }
    }
}

impl Filter for ProceduresFilter {
    const PARAMETERS: &'static [&'static str] = &["state", "type", "step", "open"];

    fn set(&mut self, name: &str, value: &str) -> Result<(), ParseError> {
        match name {
            "state" => self.state = Some(MemberState::parse(value)?),
            "type" => {
                let all = ProcedureType::ALL.iter().copied();
                self.procedure_type = Some(one_of(value, all, ProcedureType::code)?);
            }
            "step" => {
                let all = Stage::ALL.iter().copied().filter(|stage| !stage.is_listing());
                self.step = Some(one_of(value, all, Stage::code)?);
            }
            _ => self.open = Some(one_of(value, OpenChoice::all(), OpenChoice::code)?),
        }
        Ok(())
    }

    fn pairs(&self) -> Pairs {
        let kind = self.procedure_type.map(|kind| ("type", kind.code().to_owned()));
        let step = self.step.map(|step| ("step", step.code().to_owned()));
        let open = self.open.map(|open| ("open", open.code().to_owned()));
        state_pair(self.state).into_iter().chain(kind).chain(step).chain(open).collect()
    }
}

/// One State alone, or all of them: the days of delay, the measures held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct StateFilter {
    /// One State alone.
    pub state: Option<MemberState>,
}

impl Filter for StateFilter {
    const PARAMETERS: &'static [&'static str] = &["state"];

    fn set(&mut self, _name: &str, value: &str) -> Result<(), ParseError> {
        self.state = Some(MemberState::parse(value)?);
        Ok(())
    }

    fn pairs(&self) -> Pairs {
        state_pair(self.state).into_iter().collect()
    }
}

/// On how many counted provisions of an article a finding stands in one State.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct AssessedFilter {
    /// The aspect.
    pub aspect: Aspect,
    /// The State; the page asks for it where it is missing.
    pub state: Option<MemberState>,
    /// The article; the page asks for it where it is missing.
    pub article: Option<ArticleNumber>,
}

impl Filter for AssessedFilter {
    const PARAMETERS: &'static [&'static str] = &["state", "node", "aspect"];

    fn set(&mut self, name: &str, value: &str) -> Result<(), ParseError> {
        match name {
            "state" => self.state = Some(MemberState::parse(value)?),
            "node" => self.article = Some(ArticleNumber::parse(value)?),
            _ => self.aspect = Aspect::parse(value)?,
        }
        Ok(())
    }

    fn pairs(&self) -> Pairs {
        let article = self.article.map(|article| ("node", article.to_string()));
        state_pair(self.state).into_iter().chain(article).chain(aspect_pair(self.aspect)).collect()
    }
}

/// The sources, or those of one kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct SourcesFilter {
    /// Those of one kind.
    pub kind: Option<SourceKind>,
}

impl Filter for SourcesFilter {
    const PARAMETERS: &'static [&'static str] = &["kind"];

    fn set(&mut self, _name: &str, value: &str) -> Result<(), ParseError> {
        self.kind = Some(one_of(value, SourceKind::ALL.iter().copied(), SourceKind::code)?);
        Ok(())
    }

    fn pairs(&self) -> Pairs {
        self.kind.map(|kind| ("kind", kind.code().to_owned())).into_iter().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::address;

    #[test]
    fn what_is_read_is_written_again() {
        #[track_caller]
        fn check<F: Filter>(query: &str, expected: &str) {
            let (view, filter) = address::read::<F>(query).unwrap();
            assert_eq!(address::write("/f", &filter, view), expected);
        }
        check::<NodeFilter>("", "/f");
        check::<NodeFilter>("node=directive&aspect=conformity", "/f");
        check::<NodeFilter>(
            "on=2016-12-31&aspect=application&node=18",
            "/f?node=18&aspect=application&on=2016-12-31",
        );
        check::<CoverageFilter>("node=victims&state=GR", "/f?state=EL&node=victims");
        check::<ProceduresFilter>(
            "open=seen&step=referral_258&type=non_communication&state=ES",
            "/f?state=ES&type=non_communication&step=referral_258&open=seen",
        );
        check::<StateFilter>("state=", "/f");
        check::<AssessedFilter>("node=5&state=EL", "/f?state=EL&node=5");
        check::<SourcesFilter>("kind=press", "/f?kind=press");
    }

    #[test]
    fn what_cannot_be_is_refused_with_what_can() {
        #[track_caller]
        fn check<F: Filter>(query: &str, part: &str) {
            let fault = address::read::<F>(query).map(|_| ()).unwrap_err().to_string();
            assert!(fault.contains(part), "{fault}");
        }
        check::<NodeFilter>("node=31x", "the number of an article");
        check::<NodeFilter>("state=EL", "`state` is not a parameter");
        check::<CoverageFilter>("state=XX", "`XX`");
        check::<ProceduresFilter>("step=listed_active", "letter_of_formal_notice");
        check::<ProceduresFilter>("open=maybe", "seen, not_ended, yes, presumed, unknown, no");
        check::<SourcesFilter>("kind=rumour", "press");
        check::<AssessedFilter>("node=directive", "article");
    }
}
