//! The sheet that lists all that is wrong with a file, for people alone: importing
//! the copy skips it.

use rust_xlsxwriter::{Format, FormatAlign, Url, Worksheet};

use super::{
    MOST_SIGNS, WorkbookError,
    formats::{Formats, colour},
    marks::at,
    names::{Names, cut},
};
use crate::issue::{Answer, Issue, Severity, cell_name};

/// What its first cell begins with, beside [`crate::draft::NOT_READ`].
pub(crate) const TITLE: &str = "Not read by the Transposition Monitor: what is wrong with ";

/// More sentences than these on what was not copied are counted.
const MOST_SAID: usize = 200;
const HEADINGS: [(&str, f64); 7] = [
    ("Severity", 12.0),
    ("Cell", 24.0),
    ("Column", 20.0),
    ("What stands there", 32.0),
    ("What is wrong", 80.0),
    ("How to mend it", 60.0),
    ("Code", 20.0),
];

/// What of a file is not in its copy, said at the place where it is looked for.
#[derive(Debug, Default)]
pub(super) struct Lost {
    said: Vec<String>,
    more: usize,
    /// Cells beyond the last row or column, and the first of them.
    beyond: Option<(String, usize)>,
}

impl Lost {
    /// Says so.
    pub(super) fn say(&mut self, what: String) {
        if self.said.len() < MOST_SAID {
            self.said.push(what);
        } else {
            self.more += 1;
        }
    }

    /// Says that a text was cut.
    pub(super) fn cut(&mut self, sheet: &str, cell: &str, most: usize) {
        self.say(format!(
            "{sheet}!{cell}: the text is cut after {most} signs, since a cell of a workbook holds no more"
        ));
    }

    /// Notes a cell that no workbook has.
    pub(super) fn beyond(&mut self, sheet: &str, cell: &str) {
        let (_, count) = self.beyond.get_or_insert_with(|| (format!("{sheet}!{cell}"), 0));
        *count += 1;
    }

    fn lines(&self) -> impl Iterator<Item = String> {
        let beyond = self.beyond.iter().map(|(first, count)| {
            format!(
                "{count} cells are not copied, the first of them {first}: a sheet of a workbook ends before; split the file into several"
            )
        });
        let more = (self.more > 0).then(|| format!("and {} more of this kind", self.more));
        beyond.chain(self.said.iter().cloned()).chain(more)
    }
}

/// Makes the sheet.
pub(super) fn sheet(
    (file, name): (&str, &str),
    (issues, more): (&[Issue], usize),
    names: &Names,
    formats: &Formats,
    lost: &Lost,
) -> Result<Worksheet, WorkbookError> {
    let title = Format::new().set_bold().set_font_size(14);
    let head = Format::new().set_bold().set_background_color("#E6EDF5");
    let mut sheet = Worksheet::new();
    sheet.set_name(name)?;
    // What one sees first; and a workbook needs a sheet that can be seen.
    sheet.set_active(true);
    sheet.set_landscape().set_print_fit_to_pages(1, 0);
    for ((_, width), at) in HEADINGS.iter().zip(0u16..) {
        sheet.set_column_width(at, *width)?;
    }
    let file = cut(file, 200).unwrap_or_else(|start| start);
    sheet.write_string_with_format(0, 0, format!("{TITLE}{file}"), &title)?;
    let mut row = 1;
    for line in opening(issues, more, names).into_iter().chain(lost.lines()) {
        let line = cut(&line, MOST_SIGNS).unwrap_or_else(|start| start);
        sheet.write_string(row, 0, line)?;
        row += 1;
    }
    row += 1;
    for ((words, _), at) in HEADINGS.iter().zip(0u16..) {
        sheet.write_string_with_format(row, at, *words, &head)?;
    }
    let first = row;
    let (errors, warnings): (Vec<_>, Vec<_>) = issues.iter().partition(|issue| issue.is_error());
    for issue in errors.into_iter().chain(warnings) {
        row += 1;
        line(&mut sheet, row, issue, names, formats)?;
    }
    sheet.set_freeze_panes(first + 1, 0)?;
    if row > first {
        sheet.autofilter(first, 0, row, 6)?;
    }
    Ok(sheet)
}

/// What is said above the list.
fn opening(issues: &[Issue], more: usize, names: &Names) -> Vec<String> {
    let errors = issues.iter().filter(|issue| issue.is_error()).count();
    let warnings = issues.len() - errors;
    let mut said = vec![
        format!("Errors: {errors}; warnings: {warnings}. A row with an error stays out until it is mended; one with a warning is taken."),
        "Each faulty cell is marked (errors red with a thick frame, warnings yellow with a dashed one) and has a note. Mend it there, save, and import this workbook: this sheet is not read.".to_owned(),
        "The copy holds values alone: formulas, formats, pictures and charts of the file are not in it.".to_owned(),
    ];
    if more > 0 {
        said.push(format!("{more} more faults are not listed; mend these and import again."));
    }
    said.extend(names.changed().map(|(before, called)| {
        format!("The sheet `{before}` is called `{called}` here, since its name cannot stand in this kind of file.")
    }));
    said
}

fn line(
    sheet: &mut Worksheet,
    row: u32,
    issue: &Issue,
    names: &Names,
    formats: &Formats,
) -> Result<(), WorkbookError> {
    let wrapped = Format::new().set_num_format("@").set_text_wrap().set_align(FormatAlign::Top);
    let how = wrapped.clone().set_bold().set_background_color(colour(issue.severity));
    let link = Format::new().set_hyperlink().set_align(FormatAlign::Top);
    let severity = if issue.is_error() { "error" } else { "warning" };
    sheet.write_string_with_format(row, 0, severity, &how)?;
    let (place, target) = place(issue, names);
    match target {
        Some(target) => {
            sheet.write_url_with_format(row, 1, Url::new(target).set_text(place), &link)?;
        }
        None => {
            sheet.write_string_with_format(row, 1, place, formats.plain_text())?;
        }
    }
    let column = issue.place.column.as_deref().unwrap_or_default();
    let value = issue.value.as_deref().unwrap_or_default();
    for (at, text) in
        [(2, column), (3, value), (4, &issue.message), (5, &mending(issue)), (6, issue.code.code())]
    {
        let text = cut(text, MOST_SIGNS).unwrap_or_else(|start| start);
        sheet.write_string_with_format(row, at, text, &wrapped)?;
    }
    Ok(())
}

/// Where a fault is in the copy, in words and as a link.
fn place(issue: &Issue, names: &Names) -> (String, Option<String>) {
    let Some((called, can_be_seen)) = names.of(issue.place.sheet.as_deref()) else {
        return (issue.place.sheet.clone().unwrap_or_else(|| "the whole file".to_owned()), None);
    };
    let at = at(&issue.place);
    let words = match (at, &issue.place.cell) {
        (None, _) if issue.place.sheet.is_none() => return ("the whole file".to_owned(), None),
        (None, _) => called.to_owned(),
        (Some((row, column)), Some(_)) => {
            format!("{called}!{}", cell_name(usize::from(column), row + 1))
        }
        (Some((row, _)), None) => format!("{called}, row {}", row + 1),
    };
    let (row, column) = at.unwrap_or_default();
    let cell = cell_name(usize::from(column), row + 1);
    let target = format!("internal:'{}'!{cell}", called.replace('\'', "''"));
    (words, can_be_seen.then_some(target))
}

/// What is to be done about a fault.
fn mending(issue: &Issue) -> String {
    let what = match issue.asks {
        Some(Answer::Source) => "the source of its rows",
        Some(Answer::AsOf) => "the day on which it was made",
        Some(Answer::Dates) => "which number of its dates is the day",
        Some(Answer::Basis) => "whose view its findings are",
        Some(Answer::Act) => "in what act it was said",
        Some(Answer::Aspect) => "what its findings speak about",
        Some(Answer::Mapping) => "what the word means",
        None => {
            return match issue.severity {
                Severity::Error => "Correct it; until then it stays out.",
                Severity::Warning => "It is taken as it is; correct it if it is not meant so.",
            }
            .to_owned();
        }
    };
    format!("Say it when the file is imported: {what}. Or write it into the file.")
}
