//! What the matrix takes in its address beside day and edition.

use data::{
    model::{ArticleNumber, Aspect, Basis, Grade, MemberState, ParseError},
    structure::{Node, Structure},
};

use super::choices::{
    Circle, Order, Part, RowOrder, StatusChoice, read_yes_or_no as yes_or_no_of, yes_or_no,
};
use crate::{
    address::{AddressFault, Filter},
    pages::lists::{joined, list, put},
};

/// The filter of the matrix. Status, basis, grade, contested and inferred choose
/// cells: all that are given must hold of one cell.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MatrixFilter {
    /// The aspect.
    pub aspect: Aspect,
    /// The part of the Directive whose columns are shown; none is all of it.
    pub theme: Option<Part>,
    /// Cells with this status.
    pub status: Option<StatusChoice>,
    /// Cells that somebody's view decides.
    pub basis: Option<Basis>,
    /// Cells with a gap that is held this firmly.
    pub grade: Option<Grade>,
    /// Cells on which sources disagree, or do not.
    pub contested: Option<bool>,
    /// Cells whose article or theme this monitor inferred, or the source named.
    pub inferred: Option<bool>,
    /// States that are chosen together.
    pub group: Option<Circle>,
    /// States that are chosen one by one, in protocol order; none is all.
    pub states: Vec<MemberState>,
    /// In which order the columns stand.
    pub order: Order,
    /// In which order the rows stand.
    pub sort: RowOrder,
    /// The articles whose provisions have columns, by number.
    pub open: Vec<ArticleNumber>,
}

impl MatrixFilter {
    /// Whether cells are chosen.
    pub(super) const fn chooses_cells(&self) -> bool {
        self.status.is_some()
            || self.basis.is_some()
            || self.grade.is_some()
            || self.contested.is_some()
            || self.inferred.is_some()
    }

    /// Whether States are chosen.
    pub(super) const fn chooses_states(&self) -> bool {
        self.group.is_some() || !self.states.is_empty()
    }

    /// The same view with every cell, State and part of the Directive.
    pub(super) fn without_choices(&self) -> Self {
        Self {
            aspect: self.aspect,
            order: self.order,
            sort: self.sort,
            open: self.open.clone(),
            ..Self::default()
        }
    }

    /// The same columns with every cell and State.
    pub(super) fn without_cells(&self) -> Self {
        Self { theme: self.theme, ..self.without_choices() }
    }

    /// The same view with an article's provisions shown, or hidden again.
    pub(super) fn toggled(&self, article: ArticleNumber) -> Self {
        let mut toggled = self.clone();
        if self.open.contains(&article) {
            toggled.open.retain(|open| *open != article);
        } else {
            put(&mut toggled.open, article);
        }
        toggled
    }

    /// Whether the Directive has the articles that are to be opened.
    ///
    /// # Errors
    /// With the first that has no column, so that no address promises one.
    pub fn fits(&self, structure: &Structure) -> Result<(), AddressFault> {
        let missing = self.open.iter().find(|article| !structure.has(Node::Article(**article)));
        missing.map_or(Ok(()), |article| {
            Err(AddressFault::Value {
                name: "open".to_owned(),
                message: format!(
                    "Article {article} has no column; write numbers of articles that have one, such as 18,19"
                ),
            })
        })
    }
}

impl Filter for MatrixFilter {
    const COMPARES: bool = true;
    const PARAMETERS: &'static [&'static str] = &[
        "aspect",
        "theme",
        "status",
        "basis",
        "grade",
        "contested",
        "inferred",
        "group",
        "states",
        "order",
        "sort",
        "open",
    ];
    const LISTS: &'static [&'static str] = &["states", "open"];

    fn set(&mut self, name: &str, value: &str) -> Result<(), ParseError> {
        match name {
            "aspect" => self.aspect = Aspect::parse(value)?,
            "theme" => self.theme = Some(Part::parse(value)?),
            "status" => self.status = Some(StatusChoice::parse(value)?),
            "basis" => self.basis = Some(Basis::parse(value)?),
            "grade" => self.grade = Some(Grade::parse(value)?),
            "contested" => self.contested = Some(yes_or_no_of(value)?),
            "inferred" => self.inferred = Some(yes_or_no_of(value)?),
            "group" => self.group = Some(Circle::parse(value)?),
            "states" => list(&mut self.states, value, MemberState::parse)?,
            "order" => self.order = Order::parse(value)?,
            "sort" => self.sort = RowOrder::parse(value)?,
            _ => list(&mut self.open, value, ArticleNumber::parse)?,
        }
        Ok(())
    }

    fn pairs(&self) -> Vec<(&'static str, String)> {
        let mut pairs: Vec<(&'static str, String)> = Vec::new();
        let mut write = |name: &'static str, code: Option<&str>| {
            pairs.extend(code.map(|code| (name, code.to_owned())));
        };
        write("aspect", (self.aspect != Aspect::default()).then(|| self.aspect.code()));
        write("theme", self.theme.map(Part::code));
        write("status", self.status.map(StatusChoice::code));
        write("basis", self.basis.map(Basis::code));
        write("grade", self.grade.map(Grade::code));
        write("contested", self.contested.map(yes_or_no));
        write("inferred", self.inferred.map(yes_or_no));
        write("group", self.group.map(Circle::code));
        write("states", joined(&self.states).as_deref());
        write("order", (self.order != Order::default()).then(|| self.order.code()));
        write("sort", (self.sort != RowOrder::default()).then(|| self.sort.code()));
        write("open", joined(&self.open).as_deref());
        pairs
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{address, reference};

    #[test]
    fn what_is_read_is_written_again() {
        #[track_caller]
        fn check(query: &str, expected: &str) {
            let (view, filter) = address::read::<MatrixFilter>(query).unwrap();
            assert_eq!(address::write("/matrix", &filter, view), expected);
            let again = expected.strip_prefix("/matrix?").unwrap_or_default();
            assert_eq!(address::read::<MatrixFilter>(again).unwrap(), (view, filter));
        }
        check("", "/matrix");
        check("aspect=conformity&theme=&status=&order=theme&sort=protocol", "/matrix");
        check("basis=&grade=&contested=&inferred=&group=&states=&open=", "/matrix");
        check(
            "on=2015-03-11&theme=directive&status=gap",
            "/matrix?theme=directive&status=gap&on=2015-03-11",
        );
        check("order=number&aspect=communication", "/matrix?aspect=communication&order=number");
        check("theme=victims&status=no_finding", "/matrix?theme=victims&status=no_finding");
        check(
            "inferred=no&contested=yes&grade=maintained&basis=commission",
            "/matrix?basis=commission&grade=maintained&contested=yes&inferred=no",
        );
        check("sort=least_coverage&group=procedure", "/matrix?group=procedure&sort=least_coverage");
        check("states=CY,EL", "/matrix?states=EL,CY");
        check("states=gr,,cy,EL", "/matrix?states=EL,CY");
        check("states=CY&states=&states=EL", "/matrix?states=EL,CY");
        check("open=19,18&open=2", "/matrix?open=2,18,19");
    }

    #[test]
    fn what_cannot_be_is_refused_with_what_can() {
        #[track_caller]
        fn check(query: &str, part: &str) {
            let fault = address::read::<MatrixFilter>(query).unwrap_err().to_string();
            assert!(fault.contains(part), "{fault}");
        }
        check("theme=general", "directive, investigation_and_prosecution, victims, prevention");
        check("theme=18", "directive");
        check("status=bad", "gap, unknown, not_transposed");
        check("basis=press", "court, commission, parliament");
        check("grade=bad", "established, maintained, alleged, reported");
        check("contested=maybe", "yes, no");
        check("inferred=1", "yes, no");
        check("group=eurozone", "bound, procedure");
        check("states=EL,XX", "XX");
        check("order=size", "theme, number");
        check("sort=size", "protocol, name, most_gaps");
        check("open=18,all", "all");
        check("aspect=x", "conformity");
        check("colour=red", "`colour` is not a parameter");
        check("status=gap&status=gap", "given twice");
    }

    #[test]
    fn only_articles_with_a_column_are_opened() {
        let ctx = reference::context("2026-01-30");
        let fits = |query: &str| {
            let (_, filter) = address::read::<MatrixFilter>(query).unwrap();
            filter.fits(ctx.snapshot.structure()).map_err(|fault| fault.to_string())
        };
        assert_eq!(fits("open=2,18,25"), Ok(()));
        for query in ["open=1", "open=18,26", "open=99"] {
            assert!(fits(query).unwrap_err().contains("has no column"), "{query}");
        }
    }

    #[test]
    fn an_article_is_opened_and_closed_again() {
        let open = |filter: &MatrixFilter| joined(&filter.open).unwrap_or_default();
        let article = |number: &str| ArticleNumber::parse(number).unwrap();
        let one = MatrixFilter::default().toggled(article("19"));
        let two = one.toggled(article("18"));
        assert_eq!((open(&one), open(&two)), ("19".to_owned(), "18,19".to_owned()));
        assert_eq!(open(&two.toggled(article("19"))), "18");
    }
}
