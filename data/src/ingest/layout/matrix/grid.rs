//! Where the labels of a matrix stand: which row heads it, in one row or in two
//! (articles above their paragraphs), and which column its rows are named in.

use std::collections::BTreeMap;

use super::axis::{Label, within};
use crate::{
    draft::Sheet,
    ingest::sheet::Row,
    issue::{Code, Issue, Place, Severity},
};

/// Columns from here on are no table that people look at.
pub(super) const MOST_COLUMNS: usize = 400;

/// The frame of a matrix.
#[derive(Debug)]
pub(super) struct Grid {
    /// The place of the row of headings among the first rows.
    pub(super) heading: usize,
    /// The place of the last row of headings: of the parts below articles.
    pub(super) last_heading: usize,
    /// The column in which rows are named.
    pub(super) label: usize,
    /// The column in which the parts of their articles are named.
    pub(super) part: Option<usize>,
    /// What each column of statuses is of, with its heading.
    pub(super) columns: Vec<(usize, Label, String)>,
    /// Columns whose heading names nothing that is known.
    unknown: Vec<usize>,
    /// Columns that are of what another one before them is of.
    again: Vec<(usize, usize)>,
}

impl Grid {
    /// The frame in the first rows of a sheet, if they hold one.
    pub(super) fn of(rows: &[Row]) -> Option<Self> {
        (0..rows.len()).find_map(|heading| Self::at(rows, heading))
    }

    fn at(rows: &[Row], heading: usize) -> Option<Self> {
        let row = rows.get(heading)?;
        if row.filled() > MOST_COLUMNS {
            return None;
        }
        let labels: Vec<(usize, Label)> = (0..row.filled())
            .filter_map(|at| Some((at, Label::of(&row.cell(at).text())?)))
            .collect();
        let states = labels.iter().filter(|(_, label)| label.is_state()).count();
        let across = states > labels.len() - states;
        let first = labels.iter().find(|(_, label)| label.is_state() == across)?.0;
        let count = if across { states } else { labels.len() - states };
        if count < 2 || first == 0 {
            return None;
        }
        // Rows below are named in a column before the first of statuses.
        let below = rows.get(heading + 1..).unwrap_or_default();
        let named = |at: usize| {
            let of_other = |row: &&Row| {
                Label::of(&row.cell(at).text()).is_some_and(|label| label.is_state() != across)
            };
            below.iter().filter(of_other).count()
        };
        let label = (0..first).max_by_key(|at| (named(*at), usize::MAX - at))?;
        if named(label) == 0 {
            return None;
        }
        let mut grid = Self {
            heading,
            last_heading: heading,
            label,
            part: None,
            columns: Vec::new(),
            unknown: Vec::new(),
            again: Vec::new(),
        };
        grid.part = grid.part_of_rows(below, first, across);
        let parts = below.first().filter(|_| !across).and_then(|row| grid.parts(row));
        grid.last_heading += usize::from(parts.is_some());
        grid.take_columns(row, parts.as_deref(), across);
        Some(grid)
    }

    /// The column beside the label that holds parts of its articles, if one does.
    fn part_of_rows(&self, below: &[Row], first: usize, across: bool) -> Option<usize> {
        if !across {
            return None;
        }
        let is_part = |row: &Row, at: usize| {
            let text = row.cell(at).text();
            match Label::of(&row.cell(self.label).text()) {
                Some(Label::About(article)) => within(&article, &text).is_some(),
                _ => false,
            }
        };
        (self.label + 1..first).find(|at| below.iter().any(|row| is_part(row, *at)))
    }

    /// The texts of a second row of headings: one that names no row, and below
    /// articles says which part of them.
    fn parts(&self, row: &Row) -> Option<Vec<String>> {
        let is_named = !row.cell(self.label).is_blank();
        let texts: Vec<String> =
            (0..row.filled()).map(|at| row.cell(at).text().trim().to_owned()).collect();
        let is_part = |text: &String| {
            let article = Label::of("1");
            matches!(article, Some(Label::About(article)) if within(&article, text).is_some())
        };
        let filled: Vec<&String> = texts.iter().filter(|text| !text.is_empty()).collect();
        (!is_named && filled.len() > 1 && filled.iter().all(|text| is_part(text))).then_some(texts)
    }

    fn take_columns(&mut self, row: &Row, parts: Option<&[String]>, across: bool) {
        let mut article = None;
        let width = row.filled().max(parts.map_or(0, <[String]>::len));
        for at in 0..width {
            if at == self.label || Some(at) == self.part {
                continue;
            }
            let text = row.cell(at).text().trim().to_owned();
            let part = parts.and_then(|parts| parts.get(at)).filter(|part| !part.is_empty());
            if !text.is_empty() {
                article = Label::of(&text);
            }
            let label = match (&article, part) {
                (Some(Label::About(article)), Some(part)) => within(article, part),
                (article, None) if !text.is_empty() => article.clone(),
                (_, None) => continue,
                _ => None,
            };
            let heading = match part {
                Some(part) if text.is_empty() => part.clone(),
                Some(part) => format!("{text} {part}"),
                None => text,
            };
            match label.filter(|label| label.is_state() == across) {
                None => self.unknown.push(at),
                Some(label) => match self.columns.iter().find(|(_, other, _)| *other == label) {
                    Some((before, ..)) => self.again.push((at, *before)),
                    None => self.columns.push((at, label, heading)),
                },
            }
        }
        // Of two columns of the same neither can be used.
        let twice: Vec<usize> = self.again.iter().map(|(_, before)| *before).collect();
        self.columns.retain(|(at, ..)| !twice.contains(at));
    }

    /// How surely it is one: which of its headings are understood, in hundredths.
    pub(super) fn confidence(&self) -> u8 {
        let known = self.columns.len() + self.again.len();
        u8::try_from(100 * known / (known + self.unknown.len()).max(1)).unwrap_or(100)
    }

    /// Which columns of our table a matrix says something about. Statuses stand in
    /// many columns, so none has one place.
    pub(super) fn columns_of() -> BTreeMap<String, Option<usize>> {
        let names = [
            "member_state",
            "theme",
            "article",
            "provision",
            "aspect",
            "status",
            "as_of",
            "basis",
            "act",
            "attribution",
            "source_id",
        ];
        names.into_iter().map(|name| (name.to_owned(), None)).collect()
    }

    /// What is wrong with the headings.
    pub(super) fn faults(&self, file: &str, sheet: &Sheet, rows: &[Row]) -> Vec<Issue> {
        let mut faults = Vec::new();
        let Some(row) = rows.get(self.heading) else { return faults };
        let mut say = |at: usize, code, severity, message: String| {
            let text = row.cell(at).text().trim().to_owned();
            let place = Place {
                sheet: sheet.name.clone(),
                row: Some(row.number),
                cell: Some(sheet.cell_name(at, row.number)),
                column: Some(text.clone()),
            };
            faults.push(Issue::of_file(code, severity, file, message).at(place).found(&text));
        };
        for at in &self.unknown {
            let message = format!(
                "`{}` names neither a Member State nor a provision as the other headings do, so what stands below it is left out; correct the heading if it should be read",
                row.cell(*at).text().trim()
            );
            say(*at, Code::UnknownColumn, Severity::Warning, message);
        }
        for (at, before) in &self.again {
            let message = format!(
                "this column and column {} are of the same, and nothing tells which holds, so neither is used; take one of them out",
                sheet.cell_name(*before, row.number),
            );
            say(*at, Code::DuplicateColumn, Severity::Error, message);
        }
        faults
    }
}
