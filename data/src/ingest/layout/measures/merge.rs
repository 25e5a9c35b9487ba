//! From the rows about one measure to what is kept of it. Rows complete each other; where two
//! say different things, nothing is chosen.

use std::collections::BTreeMap;

use super::{heading::Field, row::Said};
use crate::{
    model::{EdtfDate, SourceId},
    table::{FieldReader, MeasureKind, Record, Table},
};

/// Two rows that contradict each other in a field.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Clash {
    pub(super) field: Field,
    pub(super) rows: (u32, u32),
    pub(super) values: (String, String),
}

/// What the rows come to.
#[derive(Debug)]
pub(super) struct Merged {
    cells: BTreeMap<&'static str, String>,
}

impl Merged {
    /// Puts rows together.
    ///
    /// # Errors
    /// With all in which they contradict each other.
    pub(super) fn of(group: &[&Said]) -> Result<Self, Vec<Clash>> {
        let mut clashes = Vec::new();
        let mut one = |field: Field| {
            let mut said = group.iter().filter(|said| !said.text(field).is_empty());
            let first = said.next()?;
            clashes.extend(
                said.find(|other| other.text(field) != first.text(field))
                    .map(|other| clash(field, first, other)),
            );
            Some(first.text(field).to_owned())
        };
        let mut cells = BTreeMap::new();
        let fields = [
            ("nim_id", Field::Id),
            ("title", Field::Title),
            ("adopted", Field::Adopted),
            ("in_force", Field::InForce),
        ];
        for (column, field) in fields {
            cells.insert(column, one(field).unwrap_or_default());
        }
        let kinds: Vec<&&Said> = group.iter().filter(|said| said.kind.is_some()).collect();
        if let Some((first, rest)) = kinds.split_first() {
            let other = rest.iter().find(|other| other.kind != first.kind);
            clashes.extend(other.map(|other| clash(Field::Type, first, other)));
        }
        let is_bill = kinds.iter().any(|said| said.kind == Some(MeasureKind::Bill));
        let kind = if is_bill { MeasureKind::Bill } else { MeasureKind::Act };
        cells.insert("kind", kind.code().to_owned());
        clashes.extend(days_apart(group));
        cells.insert("published", earliest(group));
        cells.insert("official_journal_ref", references(group).join("; "));
        let state = group.iter().find_map(|said| said.state);
        cells.insert("member_state", state.map(|state| state.to_string()).unwrap_or_default());
        if clashes.is_empty() { Ok(Self { cells }) } else { Err(clashes) }
    }

    /// Whether no row has a title.
    pub(super) fn is_untitled(&self) -> bool {
        self.cells.get("title").is_none_or(String::is_empty)
    }

    /// The number of the measure; blank if it has none.
    pub(super) fn id(&self) -> &str {
        self.cells.get("nim_id").map_or("", String::as_str)
    }

    /// The record.
    pub(super) fn record(mut self, source: &SourceId) -> Option<Record> {
        self.cells.insert("source_id", source.to_string());
        let cell =
            |column: &str| self.cells.get(column).map(String::as_str).unwrap_or_default().into();
        Record::read(Table::Measures, &mut FieldReader::new(&cell))
    }
}

fn clash(field: Field, first: &Said, other: &Said) -> Clash {
    Clash {
        field,
        rows: (first.row, other.row),
        values: (first.text(field).to_owned(), other.text(field).to_owned()),
    }
}

/// Two days on which the measure is said to have been published, though in the same
/// place. In two journals, or two numbers of one, it can be on two days.
fn days_apart(group: &[&Said]) -> Option<Clash> {
    let differs = |left: &Said, right: &Said, field: Field| {
        let (left, right) = (left.text(field), right.text(field));
        !left.is_empty() && !right.is_empty() && left != right
    };
    let mut pairs = group
        .iter()
        .enumerate()
        .flat_map(|(at, left)| group.iter().skip(at + 1).map(move |right| (left, right)));
    let apart = pairs.find(|(left, right)| {
        differs(left, right, Field::Published)
            && !differs(left, right, Field::Journal)
            && !differs(left, right, Field::Number)
    });
    apart.map(|(left, right)| clash(Field::Published, left, right))
}

/// Rows that no number makes one measure, and that name different places in which it was
/// published: the days, if they differ, too.
pub(super) fn published_apart(group: &[&Said]) -> Option<Clash> {
    let differs = |left: &Said, right: &Said, field: Field| {
        let (left, right) = (left.text(field), right.text(field));
        !left.is_empty() && !right.is_empty() && left != right
    };
    let is_known = |said: &Said| !said.text(Field::Id).is_empty();
    let pairs = group
        .iter()
        .enumerate()
        .flat_map(|(at, left)| group.iter().skip(at + 1).map(move |right| (left, right)));
    let apart = pairs.filter(|(left, right)| !(is_known(left) && is_known(right)));
    let apart = apart.filter_map(|(left, right)| {
        let fields = [Field::Published, Field::Number, Field::Journal];
        let field = fields.into_iter().find(|field| differs(left, right, *field))?;
        Some(clash(field, left, right))
    });
    // What keeps the measure out comes first.
    apart.min_by_key(|clash| clash.field != Field::Published)
}

/// The day of the first publication: from then on the measure could be known.
fn earliest(group: &[&Said]) -> String {
    let days = group.iter().map(|said| said.text(Field::Published));
    let days = days.filter_map(|text| Some((EdtfDate::parse(text).ok()?, text)));
    let first = days.min_by_key(|(day, _)| (day.last(), day.first()));
    first.map(|(_, text)| text.to_owned()).unwrap_or_default()
}

/// Journal, number and day.
type Issue<'a> = [&'a str; 3];

/// Where it was published, each once: journal, number, day, as they stand there.
fn references(group: &[&Said]) -> Vec<String> {
    let fields = [Field::Journal, Field::Number, Field::Published];
    let mut issues: Vec<Issue<'_>> =
        group.iter().map(|said| fields.map(|field| said.text(field))).collect();
    issues.sort_by_key(|[journal, number, day]| (*day, *journal, *number));
    issues.dedup();
    // Rows that nowhere differ are about one issue.
    let mut whole: Issue<'_> = [""; 3];
    let mut is_one = true;
    for issue in &issues {
        for (part, found) in whole.iter_mut().zip(issue) {
            is_one &= part.is_empty() || found.is_empty() || part == found;
            if part.is_empty() {
                *part = found;
            }
        }
    }
    if is_one {
        issues = vec![whole];
    }
    let is_part = |part: &Issue<'_>, of: &Issue<'_>| {
        part != of && part.iter().zip(of).all(|(part, of)| part.is_empty() || part == of)
    };
    let kept = issues.iter().filter(|issue| !issues.iter().any(|of| is_part(issue, of)));
    kept.filter_map(reference).collect()
}

/// `Staatsblad 401, 2018-11-12`. A day alone is no reference.
fn reference([journal, number, day]: &Issue<'_>) -> Option<String> {
    // One of them may repeat the other.
    let has_number = journal.split_whitespace().next_back() == Some(*number);
    let has_journal = number.strip_prefix(*journal).is_some_and(|rest| rest.starts_with(' '));
    let place = [if has_journal { "" } else { *journal }, if has_number { "" } else { *number }];
    let place: Vec<&str> = place.into_iter().filter(|part| !part.is_empty()).collect();
    let place = Some(place.join(" ")).filter(|place| !place.is_empty())?;
    Some(if day.is_empty() { place } else { format!("{place}, {day}") })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_is_what_stands_there() {
        #[track_caller]
        fn check(issue: Issue<'_>, expected: Option<&str>) {
            assert_eq!(reference(&issue).as_deref(), expected, "{issue:?}");
        }
        check(["Staatsblad", "401", "2018-11-12"], Some("Staatsblad 401, 2018-11-12"));
        check(["Staatsblad", "178/2002", ""], Some("Staatsblad 178/2002"));
        check(["Staatsblad", "2005/24", "2005-02-03"], Some("Staatsblad 2005/24, 2005-02-03"));
        check(["", "stb-2025-449", ""], Some("stb-2025-449"));
        check(["Staatsblad", "2025, 449", "2025-12-23"], Some("Staatsblad 2025, 449, 2025-12-23"));
        check(["Staatsblad 401", "401", ""], Some("Staatsblad 401"));
        check(["BGBl. I", "BGBl. I Nr. 116/2013", ""], Some("BGBl. I Nr. 116/2013"));
        check(["Moniteur belge", "", "2014-04-30"], Some("Moniteur belge, 2014-04-30"));
        check(["", "27", "2021-06-04"], Some("27, 2021-06-04"));
        check(["", "", "2021-06-04"], None);
        check(["", "", ""], None);
    }
}
