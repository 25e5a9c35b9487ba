//! What is said of a sheet that is laid out in no way that is known, but heads States,
//! provisions or a status: which headings are not understood, and what is missing. It
//! reads no rows below them.

use super::heading::Headings;
use crate::{
    draft::Meaning,
    ingest::{
        layout::{
            finding::{Said, said},
            label::LONGEST,
        },
        sheet::Row,
        words::{Referred, Words, names_a_state, references, state},
    },
    issue::{Answer, Code, Issue, Place, Severity, cell_name},
};

/// The headings of such a sheet that have to be mended, or whose meaning somebody can
/// say; none if it is something else.
pub(in crate::ingest::layout) fn half_known(
    file: &str,
    sheet: Option<&str>,
    rows: &[Row],
    words: &Words,
) -> Vec<Issue> {
    let say = |row: &Row, at: usize, message: String| {
        let text = row.cell(at).text();
        let place = Place {
            sheet: sheet.map(str::to_owned),
            row: Some(row.number),
            cell: Some(cell_name(at, row.number)),
            column: Some(text.trim().to_owned()),
        };
        let issue = Issue::of_file(Code::UnknownColumn, Severity::Error, file, message);
        issue.at(place).found(text.trim())
    };
    let headings = rows.iter().map(|row| (row, Headings::of(row, words)));
    let heading = headings.filter(|(row, headings)| is_half_known(row, headings));
    let likeliest =
        heading.max_by_key(|(row, headings)| (names(headings), headings.confidence(), !row.number));
    // Below headings stand articles of national laws, too.
    let is_first = |row: &Row| likeliest.as_ref().is_none_or(|(head, _)| row.number <= head.number);
    if let Some((row, unreadable)) = provisions_across(rows).filter(|(row, _)| is_first(row)) {
        let issues = unreadable.into_iter().map(|at| {
            let message = format!(
                "`{}` begins as a provision and cannot be read as one, so nothing is taken from this table; write article, paragraph and point alone, such as Article 10(2)",
                row.cell(at).text().trim()
            );
            say(row, at, message)
        });
        return issues.collect();
    }
    let Some((row, headings)) = likeliest else { return Vec::new() };
    let below = rows.iter().filter(|below| below.number > row.number);
    if let Some(issues) = headed_by_status(row, &headings, below, words) {
        return issues
            .into_iter()
            .map(|(at, message)| say(row, at, message).asking(Answer::Mapping))
            .collect();
    }
    let has_unknown = headings.unknown.iter().any(|at| !row.cell(*at).is_blank());
    let holds_a_status = |at: usize| {
        let mut below = rows.iter().filter(|below| below.number > row.number);
        below.any(|below| matches!(said(words, &below.cell(at).text()), Said::Status(_)))
    };
    // Beside a heading that is not known a column of days is one.
    if let Some(at) = day_for_status(&headings).filter(|at| !has_unknown || holds_a_status(*at)) {
        let message = format!(
            "`{}` is taken for the day on which something holds, and no column says what is found, so nothing is taken from this table; say for the whole file what it means, such as the status",
            row.cell(at).text().trim()
        );
        return vec![say(row, at, message).asking(Answer::Mapping)];
    }
    let Missing { says, such_as } = missing(&headings);
    let unknown = headings.unknown.iter().filter(|at| !row.cell(**at).is_blank());
    // What is a State or a provision is understood, and heads no such column.
    let (across, unknown): (Vec<usize>, Vec<usize>) =
        unknown.partition(|at| is_of_matrix(&row.cell(**at).text()));
    if unknown.is_empty() && across.len() > 1 {
        let issues = no_states(row, &headings, rows).into_iter().map(|(row, at, message)| Issue {
            code: Code::UnknownMemberState,
            ..say(row, at, message)
        });
        let issues: Vec<Issue> = issues.collect();
        if !issues.is_empty() {
            return issues;
        }
    }
    if unknown.is_empty() {
        let issues = across.into_iter().map(|at| {
            let message = format!(
                "`{}` heads a table of States against provisions, which has two of them across at least, so nothing is taken from this table; write it with a column each for the Member State, the provision and the status",
                row.cell(at).text().trim()
            );
            say(row, at, message)
        });
        return issues.collect();
    }
    let issues = unknown.into_iter().map(|at| {
        let message = format!(
            "`{}` is no heading whose meaning is known here, and no other column {says}, so nothing is taken from this table; say for the whole file what it means, such as {such_as}",
            row.cell(at).text().trim()
        );
        say(row, at, message).asking(Answer::Mapping)
    });
    issues.collect()
}

/// The cells below a heading for States of which none is understood, as a matrix would
/// need.
fn no_states<'a>(
    heading: &Row,
    headings: &Headings,
    rows: &'a [Row],
) -> Vec<(&'a Row, usize, String)> {
    let Some(at) = headings.place(Meaning::MemberState) else { return Vec::new() };
    let below = rows.iter().filter(|row| row.number > heading.number && row.only().is_none());
    let wrong =
        below.filter(|row| !row.cell(at).is_blank() && state(&row.cell(at).text()).is_none());
    let told = wrong.map(|row| {
        let message = format!(
            "`{}` is not a Member State, so nothing is taken from this row; write its name or its code and nothing else, such as EL",
            row.cell(at).text().trim()
        );
        (row, at, message)
    });
    told.collect()
}

/// Of a table of States in which a status heads a column that holds no States: what is
/// to be said of each such column.
fn headed_by_status<'a>(
    row: &Row,
    headings: &Headings,
    below: impl Iterator<Item = &'a Row>,
    words: &Words,
) -> Option<Vec<(usize, String)>> {
    headings.place(Meaning::MemberState).filter(|_| headings.place(Meaning::Status).is_none())?;
    let columns: Vec<usize> = headings.lists().map(|(at, _)| at).collect();
    let texts: Vec<String> = below
        .flat_map(|row| columns.iter().map(|at| row.cell(*at).text().trim().to_owned()))
        .filter(|text| !text.is_empty() && said(words, text) != Said::Nothing)
        .collect();
    if columns.is_empty() || texts.iter().any(|text| names_a_state(text)) {
        return None;
    }
    let is_one = columns.len() == 1;
    let message = |at: usize| {
        let text = row.cell(at).text();
        let text = text.trim();
        let mend = if is_one {
            "say for the whole file that it means the status, and what the words below it mean"
        } else {
            "write x in each row below the one that holds and nothing else, or make one column of them, headed Status, with the word in each row"
        };
        format!(
            "`{text}` heads a column as if the States of which it holds were listed below it, and the State of each row stands in another column, so nothing is taken from this table; {mend}"
        )
    };
    Some(columns.iter().map(|at| (*at, message(*at))).collect())
}

/// Whether a heading is of States or provisions.
fn names(headings: &Headings) -> bool {
    use Meaning::{MemberState, MemberStatesList, Provision};
    [MemberState, MemberStatesList, Provision].into_iter().any(|of| headings.place(of).is_some())
}

/// Whether a row names what headings name, beside some of which nothing is known. A
/// status alone may stand in any row; beside a State, a provision or a number it is no
/// heading.
fn is_half_known(row: &Row, headings: &Headings) -> bool {
    let has_status = headings.has_findings() || headings.steps().next().is_some();
    let is_heading = |text: &str| {
        let begins = text.trim().chars().next();
        begins.is_none_or(char::is_alphabetic) && !is_of_matrix(text)
    };
    let is_list = || has_status && row.cells.iter().all(|cell| is_heading(&cell.text()));
    headings.unknown.iter().any(|at| !row.cell(*at).is_blank()) && (names(headings) || is_list())
        || day_for_status(headings).is_some()
        || headings.place(Meaning::MemberState).is_some() && headings.has_findings()
}

/// The column of days of a table that names States and says nothing of them: in German
/// `Stand` can be either.
fn day_for_status(headings: &Headings) -> Option<usize> {
    let says_nothing = !headings.has_findings() && headings.steps().next().is_none();
    headings.place(Meaning::AsOf).filter(|_| says_nothing && names(headings))
}

/// What the headings that are understood do not say.
struct Missing {
    /// What no column does.
    says: &'static str,
    /// What would be enough.
    such_as: &'static str,
}

fn missing(headings: &Headings) -> Missing {
    let has_state = headings.place(Meaning::MemberState).is_some()
        || headings.place(Meaning::MemberStatesList).is_some();
    let has_lists = headings.lists().next().is_some();
    let has_status = headings.has_findings() || headings.steps().next().is_some();
    let (says, such_as) = match (has_state || has_lists, has_status) {
        (false, false) => {
            ("names the Member State or says what is found", "the Member State or the status")
        }
        (false, true) => ("names the Member State", "the Member State"),
        (true, false) => ("says what is found", "the status"),
        (true, true) => ("names the provision", "the provision"),
    };
    Missing { says, such_as }
}

/// The row that heads a matrix of provisions of which fewer can be read than a matrix
/// has, and where those stand that cannot.
fn provisions_across(rows: &[Row]) -> Option<(&Row, Vec<usize>)> {
    rows.iter().find_map(|row| {
        let texts = row.cells.iter().map(|cell| cell.text());
        let begin = texts.enumerate().filter(|(_, text)| begins_as_provision(text));
        let (mut count, mut unreadable) = (0, Vec::new());
        for (at, text) in begin {
            count += 1;
            if references(&text) == Referred::Unknown {
                unreadable.push(at);
            }
        }
        (count > 1 && !unreadable.is_empty()).then_some((row, unreadable))
    })
}

/// Whether the beginning of a text, not a number alone, is a provision.
fn begins_as_provision(text: &str) -> bool {
    let text = text.trim();
    if text.len() > LONGEST || !text.starts_with(char::is_alphabetic) {
        return false;
    }
    let mut ends = text.char_indices().map(|(at, sign)| at + sign.len_utf8());
    ends.any(|end| text.get(..end).is_some_and(|text| references(text) != Referred::Unknown))
}

/// Whether a text would head a column of a matrix.
fn is_of_matrix(text: &str) -> bool {
    state(text).is_some() || begins_as_provision(text)
}
