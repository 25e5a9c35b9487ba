//! Which view of the site is cited: its path and its own query, and what of the figures
//! and records it shows.

use app::{address::Filter, language::Language, reports::Subject};
use data::{
    model::{ArticleNumber, Aspect, MemberState, ParseError, SourceId},
    snapshot::Snapshot,
    structure::Node,
    table::{Selection, Table},
};
use serde::Serialize;

/// The paths of pages that show figures of everything.
const OF_EVERYTHING: [&str; 13] = [
    "/",
    "/matrix",
    "/articles",
    "/member-states",
    "/timeline",
    "/gaps",
    "/resolution",
    "/reports",
    "/reports/union",
    "/reports/resolution",
    "/reports/hearing",
    "/sources",
    "/data",
];

/// A view of the site that can be cited. It is written as its path, and what of the
/// data it shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct CitedView {
    /// Its path.
    path: String,
    /// Its own query, without day and edition, as `name=value` in order.
    query: Vec<String>,
    #[serde(skip)]
    aspect: Aspect,
    #[serde(skip)]
    shown: Shown,
}

/// What of the data a view shows.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Shown {
    /// The figures of everything.
    Figures,
    /// The figures and records of a State, or on an article.
    Part(Selection),
    /// The figures of a theme.
    Theme(Node),
    /// Records of one table.
    Rows(Table, Selection),
    /// A source and what rests on it.
    Source(Selection),
    /// What the Directive asks of penalties, and the records of them.
    Penalties,
    /// The figures of everything and every record: any States, any provision.
    Compared,
}

impl CitedView {
    /// Reads a path with its query. Day and edition are not a part of it.
    ///
    /// # Errors
    /// When no page that can be cited lies there.
    pub(crate) fn parse(text: &str) -> Result<Self, ParseError> {
        let (path, query) = text.split_once('?').unwrap_or((text, ""));
        // A view shows the same in every language.
        let path = Language::place(path);
        let pairs: Vec<(String, String)> = form_urlencoded::parse(query.as_bytes())
            .filter(|(name, _)| !matches!(name.as_ref(), "on" | "rev" | "with"))
            .map(|(name, value)| (name.into_owned(), value.into_owned()))
            .collect();
        let shown = Self::shown(path, &pairs).ok_or_else(|| {
            ParseError::new(format!(
                "`{path}` is no page that can be cited; write the path of one, such as /member-states/EL"
            ))
        })?;
        let aspect = pairs.iter().find(|(name, _)| name == "aspect");
        let aspect = aspect.map_or(Ok(Aspect::default()), |(_, value)| Aspect::parse(value))?;
        let query = pairs.into_iter().map(|(name, value)| format!("{name}={value}")).collect();
        Ok(Self { path: path.to_owned(), query, aspect, shown })
    }

    fn shown(path: &str, pairs: &[(String, String)]) -> Option<Shown> {
        if OF_EVERYTHING.contains(&path) || path.starts_with("/figures/") {
            return Some(Shown::Figures);
        }
        match path {
            "/penalties" => return Some(Shown::Penalties),
            "/compare" => return Some(Shown::Compared),
            _ => {}
        }
        let state = |state| Shown::Part(Selection { state: Some(state), ..Selection::default() });
        let article =
            |number| Shown::Part(Selection { article: Some(number), ..Selection::default() });
        let mut parts = path.strip_prefix('/')?.splitn(3, '/');
        let (group, which, rest) = (parts.next()?, parts.next()?, parts.next());
        match (group, which, rest) {
            ("member-states", code, None) => MemberState::parse(code).ok().map(state),
            ("articles", number, None) => ArticleNumber::parse(number).ok().map(article),
            ("resolution", _, None) => Some(Shown::Figures),
            ("sources", id, None) => SourceId::parse(id)
                .ok()
                .map(|id| Shown::Source(Selection { source: Some(id), ..Selection::default() })),
            ("data", name, None) => {
                let mut selection = Selection::default();
                for (name, value) in pairs {
                    if !Selection::PARAMETERS.contains(&name.as_str()) {
                        return None;
                    }
                    selection.set(name, value).ok()?;
                }
                Some(Shown::Rows(Table::parse(name).ok()?, selection))
            }
            ("reports", group, Some(which)) => match Subject::parse(group, Some(which))? {
                Subject::State(code) => Some(state(code)),
                Subject::Article(number) => Some(article(number)),
                Subject::Theme(theme) => Some(Shown::Theme(Node::Theme(theme))),
                Subject::Union | Subject::Resolution | Subject::Hearing => None,
            },
            _ => None,
        }
    }

    /// Whether an edition holds what it shows.
    pub(crate) fn is_of(&self, snapshot: &Snapshot) -> bool {
        let paragraph = self.path.strip_prefix("/resolution/");
        let selection = self.selection();
        let source = |id: &SourceId| snapshot.dataset().sources.get(id.as_str()).is_some();
        paragraph.is_none_or(|one| snapshot.demand(one).is_some())
            && selection.state.is_none_or(|one| snapshot.member_state(one).is_some())
            && selection.article.is_none_or(|one| snapshot.structure().article(one).is_some())
            && selection.source.as_ref().is_none_or(source)
    }

    /// Under which aspect it shows figures.
    pub(crate) const fn aspect(&self) -> Aspect {
        self.aspect
    }

    /// Its path and query, as an address without day and edition.
    pub(crate) fn page(&self) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        for pair in &self.query {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            query.append_pair(name, value);
        }
        match query.finish() {
            none if none.is_empty() => self.path.clone(),
            query => format!("{}?{query}", self.path),
        }
    }

    /// By what its records, procedures and delays are chosen.
    pub(super) fn selection(&self) -> &Selection {
        const ALL: &Selection = &Selection { state: None, article: None, source: None };
        match &self.shown {
            Shown::Part(selection) | Shown::Rows(_, selection) | Shown::Source(selection) => {
                selection
            }
            Shown::Figures | Shown::Theme(_) | Shown::Penalties | Shown::Compared => ALL,
        }
    }

    /// Whether it shows the figures of a part of the Directive.
    pub(super) fn shows_node(&self, node: Node) -> bool {
        match &self.shown {
            Shown::Theme(theme) => node == *theme,
            Shown::Part(Selection { article: Some(number), .. }) => node == Node::Article(*number),
            Shown::Figures | Shown::Part(_) | Shown::Compared => true,
            Shown::Rows(..) | Shown::Source(_) | Shown::Penalties => false,
        }
    }

    /// The tables of which it shows records.
    pub(super) fn tables(&self) -> impl Iterator<Item = Table> {
        let has = |table: Table| match &self.shown {
            Shown::Figures | Shown::Theme(_) => false,
            Shown::Rows(one, _) => table == *one,
            Shown::Penalties => matches!(table, Table::Provisions | Table::Penalties),
            Shown::Compared => {
                matches!(table, Table::Assessments | Table::Measures | Table::Penalties)
            }
            Shown::Part(selection) | Shown::Source(selection) => selection.unfit(table).is_none(),
        };
        Table::ALL.iter().copied().filter(move |table| has(*table))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_told_from_what_is_none() {
        for page in [
            "/",
            "/matrix?aspect=application&status=gap",
            "/member-states/EL",
            "/articles/18?aspect=communication",
            "/resolution/10",
            "/sources/EP-2015",
            "/data/measures?state=EL",
            "/reports/themes/victims",
            "/figures/gaps?node=5",
            "/penalties?provision=5%282%29&states=DE",
            "/compare?states=DE%2CFR&aspect=application",
        ] {
            assert_eq!(CitedView::parse(page).unwrap().page(), page);
        }
        for page in [
            "",
            "nowhere",
            "/nowhere",
            "/import",
            "/member-states/XX",
            "//example.org",
            "/data/measures?rows=3",
        ] {
            assert!(CitedView::parse(page).is_err(), "{page}");
        }
    }

    #[test]
    fn day_and_edition_are_no_part_of_a_view() {
        let view = CitedView::parse("/gaps?on=2015-03-11&node=5&rev=1").unwrap();
        assert_eq!(view.page(), "/gaps?node=5");
    }
}
