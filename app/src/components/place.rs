//! The places in the navigation.

use crate::words::Words;

/// The places in the navigation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    StateOfPlay,
    Matrix,
    Articles,
    MemberStates,
    Timeline,
    Gaps,
    Penalties,
    Resolution,
    Reports,
    Sources,
    Changes,
    Data,
    About,
    /// In the head of every page instead.
    Search,
    /// For those who work on the pages; nothing leads there.
    Design,
}

impl Place {
    /// Every place, in the order of the navigation.
    pub(crate) const ALL: [Self; 13] = [
        Self::StateOfPlay,
        Self::Matrix,
        Self::Articles,
        Self::MemberStates,
        Self::Timeline,
        Self::Gaps,
        Self::Penalties,
        Self::Resolution,
        Self::Reports,
        Self::Sources,
        Self::Changes,
        Self::Data,
        Self::About,
    ];

    /// Its address.
    pub(crate) const fn path(self) -> &'static str {
        match self {
            Self::StateOfPlay => "/",
            Self::Matrix => "/matrix",
            Self::Articles => "/articles",
            Self::MemberStates => "/member-states",
            Self::Timeline => "/timeline",
            Self::Gaps => "/gaps",
            Self::Penalties => "/penalties",
            Self::Resolution => "/resolution",
            Self::Reports => "/reports",
            Self::Sources => "/sources",
            Self::Changes => "/changes",
            Self::Data => "/data",
            Self::About => "/about",
            Self::Search => "/search",
            Self::Design => "/design",
        }
    }

    /// Whether its page shows one aspect at a time, so that links to it keep the
    /// reader's.
    pub(crate) const fn takes_aspect(self) -> bool {
        matches!(
            self,
            Self::Matrix | Self::Articles | Self::MemberStates | Self::Gaps | Self::Resolution
        )
    }

    /// Whether its page compares two days, so that links to it keep the other one.
    pub(crate) const fn compares(self) -> bool {
        matches!(self, Self::StateOfPlay | Self::Matrix)
    }

    /// Its name.
    pub(crate) fn name(self, words: &Words) -> String {
        words.say(match self {
            Self::StateOfPlay => "nav-state-of-play",
            Self::Matrix => "nav-matrix",
            Self::Articles => "nav-articles",
            Self::MemberStates => "nav-member-states",
            Self::Timeline => "nav-timeline",
            Self::Gaps => "nav-gaps",
            Self::Penalties => "maxima-title",
            Self::Resolution => "nav-resolution",
            Self::Reports => "nav-reports",
            Self::Sources => "nav-sources",
            Self::Changes => "nav-changes",
            Self::Data => "nav-data",
            Self::About => "nav-about",
            Self::Search => "search-title",
            Self::Design => "design-title",
        })
    }
}
