//! `import --explain`: what files look like, told to people and to programs. It
//! opens no database and takes nothing of a file.

use std::fmt::Write;

use data::{
    draft::{Given, Layout},
    explanation::{Explanation, HeadingLooks, Likely, ReadAs, SheetLooks},
    ingest::Options,
};
use serde_json::json;

use super::{Import, outcome};
use crate::{
    cli::{Failure, Outcome, Report, database::with_cause, print},
    store::Upload,
};

/// Tells what each file looks like.
pub(super) async fn explain(
    asked: &Import,
    uploads: &[Upload],
    given: Given,
) -> Result<Outcome, Failure> {
    let limits = asked.limits.of_a_file();
    let options = Options { given, cases: Vec::new(), limits };
    let reading = asked.reading()?;
    let mut told = Vec::new();
    for upload in uploads {
        let looks = reading.explain(&upload.file_name, &upload.bytes, &options).await;
        let looks = looks.map_err(|error| Failure(with_cause(&error)))?;
        told.push(looks.map_err(|why| Failure(format!("{}: {why}", upload.file_name)))?);
    }
    print(match asked.format {
        Report::Json => json!({ "files": told }).to_string() + "\n",
        Report::Text => told.iter().map(text).collect::<Vec<_>>().join("\n"),
    })?;
    let is_read = |file: &Explanation| file.sheets.iter().any(|sheet| sheet.read.is_some());
    Ok(if told.iter().all(is_read) { Outcome::Done } else { Outcome::DataErrors })
}

/// Lines for a terminal.
fn text(file: &Explanation) -> String {
    let mut lines = vec![format!("{}: {}", file.file, form(file))];
    lines.extend(file.issues.iter().map(|issue| format!("  {}", outcome::fault(issue))));
    for sheet in &file.sheets {
        lines.push(String::new());
        lines.extend(of_sheet(sheet));
    }
    lines.join("\n") + "\n"
}

/// The kind of file, and how it is written if it is text.
fn form(file: &Explanation) -> String {
    let Some(kind) = file.kind else { return "no kind of file that is known".to_owned() };
    let Some(text) = &file.text else { return format!("a file of the kind {kind}") };
    let guessed = if text.is_guessed { " (guessed: nothing in the file says so)" } else { "" };
    let named = if text.is_named { " as its first line says" } else { "" };
    let separator = match text.separator {
        '\t' => "tabs".to_owned(),
        sign => format!("`{sign}`"),
    };
    format!("{kind} text in {}{guessed}, with {separator} between cells{named}", text.encoding)
}

fn of_sheet(sheet: &SheetLooks) -> Vec<String> {
    let name = match &sheet.name {
        Some(name) => format!("Sheet “{name}”"),
        None if sheet.heading == Some(0) => "Its records".to_owned(),
        None => "The table".to_owned(),
    };
    let hidden = if sheet.hidden { ", hidden" } else { "" };
    let mut lines = vec![format!(
        "{name}{hidden}: {} rows with something in them, {} columns",
        sheet.rows, sheet.columns
    )];
    if sheet.for_people {
        lines
            .push("  It says of itself that it is for people alone, so it is not read.".to_owned());
        return lines;
    }
    lines.push(match &sheet.read {
        Some(read) => format!("  Read as {}", read_as(read)),
        None if sheet.rows == 0 => "  Not read: nothing stands in it.".to_owned(),
        None if sheet.hidden => "  Not read: nobody who opened the file has seen it.".to_owned(),
        None if sheet.heading.is_some() => {
            "  Not read, for what is wrong with its headings.".to_owned()
        }
        None => "  Not read: none of its first rows holds headings that are known.".to_owned(),
    });
    let (chosen, others) = match (&sheet.heading, sheet.layouts.split_first()) {
        (Some(_), Some((chosen, others))) => (Some(chosen), others),
        _ => (None, &sheet.layouts[..]),
    };
    if let Some(chosen) = chosen {
        lines.push(format!("  Layout: {}", likely(chosen)));
    }
    let others: Vec<String> = others.iter().map(likely).collect();
    if !others.is_empty() {
        lines.push(format!("  Not laid out as: {}", others.join("; ")));
    }
    if let Some(row) = sheet.heading.filter(|row| *row > 0) {
        lines.push(format!("  Headings in row {row}:"));
    } else if !sheet.headings.is_empty() {
        lines.push("  Keys of its records:".to_owned());
    }
    lines.extend(sheet.headings.iter().map(|heading| of_heading(heading, sheet.read.is_some())));
    if let Some(read) = &sheet.read {
        if !read.of_all.is_empty() {
            lines.push(format!("  The same in every row: {}", read.of_all.join(", ")));
        }
        if !read.silent.is_empty() {
            lines.push(format!("  Nothing is said of: {}", read.silent.join(", ")));
        }
    }
    lines.extend(sheet.issues.iter().map(|issue| format!("  {}", outcome::fault(issue))));
    lines
}

fn read_as(read: &ReadAs) -> String {
    let mut said = format!("{}, table {}: {} records", way(read.layout), read.table, read.records);
    if read.left_out > 0 {
        let _ = write!(said, ", {} rows about something else left out", read.left_out);
    }
    said
}

/// `register (the register of infringement decisions), to 83 %`.
fn likely(likely: &Likely) -> String {
    let how = way(likely.layout);
    match likely.heading {
        Some(row) if row > 0 => {
            format!("{}, {how}, to {} % (headings in row {row})", likely.layout, likely.confidence)
        }
        Some(_) => format!("{}, {how}, to {} %", likely.layout, likely.confidence),
        None => format!("{}, {how} (no row heads one)", likely.layout),
    }
}

/// A layout in words.
const fn way(layout: Layout) -> &'static str {
    match layout {
        Layout::Template => "one of our tables",
        Layout::Register => "the register of infringement decisions",
        Layout::Measures => "national measures",
        Layout::Matrix => "a matrix of States and provisions",
        Layout::Tracker => "a table kept by hand",
        Layout::Report => "a table by provision with States in lists",
    }
}

fn of_heading(heading: &HeadingLooks, is_read: bool) -> String {
    let what = match &heading.columns[..] {
        [] if heading.is_known && is_read => "known; fills no column of its own".to_owned(),
        [] if heading.is_known => "known".to_owned(),
        [] => "not known, so not read".to_owned(),
        columns => columns.join(", "),
    };
    format!("    {:<5} {:<32} {what}", heading.cell, heading.text)
}
