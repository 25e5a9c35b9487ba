//! Tells what a file looks like to the pipeline: it is read as always, and beside
//! that looked through for what a draft does not keep. It must not recognise
//! anything by itself.

use std::collections::VecDeque;
use std::ops::ControlFlow;

use super::{
    Given, Options, book,
    book::{Book, SheetName},
    layout, read_with,
    sheet::{Cell, Row},
};
use crate::{
    draft::{Draft, Layout, Sheet},
    explanation::{Explanation, HeadingLooks, Likely, ReadAs, SheetLooks},
    issue::{Code, Issue, cell_name},
};

/// More headings than these are not told.
const MOST_HEADINGS: usize = 200;
/// And so many signs of each.
const MOST_SIGNS: usize = 120;

/// Tells what a file looks like. `file` is its name, for display only.
#[must_use]
pub fn explain(file: &str, bytes: &[u8], options: &Options) -> Explanation {
    let draft = read_with(file, bytes, options);
    let mut told = Explanation {
        file: file.to_owned(),
        kind: draft.kind,
        issues: draft.issues.iter().filter(|issue| is_of_file(issue)).cloned().collect(),
        ..Explanation::default()
    };
    let Ok(mut book) = book::open(file, bytes, options) else { return told };
    told.text = book.form();
    let mut read: VecDeque<(usize, &Sheet)> = draft.sheets.iter().enumerate().collect();
    for (at, name) in book.sheets().to_vec().iter().enumerate() {
        let mut looks = looks(&mut *book, at, name, &options.given);
        if !looks.hidden && !looks.for_people {
            let is_this = |(_, sheet): &(usize, &Sheet)| sheet.name == name.name;
            if let Some(place) = read.iter().position(is_this)
                && let Some((place, sheet)) = read.remove(place)
            {
                understood(&mut looks, sheet);
                looks.read = Some(read_as(&draft, place, sheet));
            }
        }
        // What is wrong with single rows is told by importing it.
        let read_below = looks.heading.filter(|_| looks.read.is_some());
        let end = read_below.unwrap_or(u32::MAX);
        let of_sheet = draft.issues.iter().filter(|issue| {
            let place = &issue.place;
            place.sheet == name.name && !is_of_file(issue) && place.row.is_none_or(|row| row <= end)
        });
        looks.issues = of_sheet.cloned().collect();
        note_known(&mut looks);
        told.sheets.push(looks);
    }
    told
}

/// Whether something is said of a file as a whole.
fn is_of_file(issue: &Issue) -> bool {
    let place = &issue.place;
    place.sheet.is_none() && place.row.is_none() && place.cell.is_none() && place.column.is_none()
}

/// What can be seen without reading records.
fn looks(book: &mut dyn Book, at: usize, name: &SheetName, given: &Given) -> SheetLooks {
    let mut looks =
        SheetLooks { name: name.name.clone(), hidden: name.hidden, ..SheetLooks::default() };
    let head = layout::head(book, at).unwrap_or_default();
    looks.for_people = layout::is_for_people(&head);
    // What is wrong with the sheet is said by whoever reads it.
    let _ = book.rows(at, &mut |row| {
        looks.rows += usize::from(!row.is_blank());
        looks.columns = looks.columns.max(row.filled());
        ControlFlow::Continue(())
    });
    if looks.for_people {
        return looks;
    }
    let known = layout::recognised(book.kind(), name.name.as_deref(), &head, given);
    let number = |heading: usize| head.get(heading).map(|row| row.number);
    looks.layouts = known
        .iter()
        .map(|known| Likely {
            layout: known.layout,
            confidence: known.confidence,
            heading: number(known.heading),
        })
        .collect();
    let missing = layout::all().filter(|layout| known.iter().all(|known| known.layout != *layout));
    let none = |layout: Layout| Likely { layout, confidence: 0, heading: None };
    looks.layouts.extend(missing.map(none));
    if let Some(row) = known.first().and_then(|known| head.get(known.heading)) {
        looks.heading = Some(row.number);
        looks.headings = headings(row);
    }
    looks
}

fn headings(row: &Row) -> Vec<HeadingLooks> {
    let filled = row.filled();
    let cells = row.cells.iter().take(filled.min(MOST_HEADINGS)).enumerate();
    cells
        .filter(|(_, cell)| !cell.is_blank())
        .map(|(at, cell)| HeadingLooks {
            // In a file of records the headings are keys, and stand in no row.
            cell: if row.number == 0 {
                format!("key {}", at + 1)
            } else {
                cell_name(at, row.number)
            },
            text: shortened(cell),
            is_known: false,
            columns: Vec::new(),
        })
        .collect()
}

fn shortened(cell: &Cell) -> String {
    let text = cell.text();
    let mut signs = text.trim().chars();
    let mut short: String = signs.by_ref().take(MOST_SIGNS).collect();
    if signs.next().is_some() {
        short.push('…');
    }
    short
}

/// Which column of the table is read from which heading.
fn understood(looks: &mut SheetLooks, sheet: &Sheet) {
    looks.heading = Some(sheet.heading);
    for (column, at) in &sheet.columns {
        let Some(at) = at else { continue };
        let cell = if sheet.heading == 0 {
            format!("key {}", at + 1)
        } else {
            cell_name(*at, sheet.heading)
        };
        if let Some(heading) = looks.headings.iter_mut().find(|heading| heading.cell == cell) {
            heading.columns.push(column.clone());
        }
    }
}

/// Which headings are known: those that are read, and those of which nothing else is
/// said. Some tell which rows are meant, and fill no column.
fn note_known(looks: &mut SheetLooks) {
    let unknown: Vec<&Issue> = looks
        .issues
        .iter()
        .filter(|issue| matches!(issue.code, Code::UnknownColumn | Code::UnknownWord))
        .collect();
    for heading in &mut looks.headings {
        let is_unknown = unknown.iter().any(|issue| {
            let place = &issue.place;
            match &place.cell {
                Some(cell) => *cell == heading.cell,
                // In a file of records there are no cells.
                None => place.column.as_ref() == Some(&heading.text),
            }
        });
        heading.is_known = !is_unknown || !heading.columns.is_empty();
    }
}

fn read_as(draft: &Draft, place: usize, sheet: &Sheet) -> ReadAs {
    let of_all = sheet.columns.iter().filter(|(_, at)| at.is_none());
    let columns = sheet.table.columns().iter();
    ReadAs {
        layout: sheet.layout,
        table: sheet.table,
        records: draft.records.iter().filter(|drafted| drafted.sheet == place).count(),
        left_out: sheet.left_out,
        of_all: of_all.map(|(column, _)| column.clone()).collect(),
        silent: columns
            .filter(|column| !sheet.gives(column))
            .map(|column| (*column).to_owned())
            .collect(),
    }
}

#[cfg(test)]
mod tests;
