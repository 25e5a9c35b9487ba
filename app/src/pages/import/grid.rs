//! Sheets as they stand in the file, with what is wrong in its place: a fault is
//! marked in its cell, says what it is there, and leads back to the list.

use std::collections::{BTreeMap, HashMap, HashSet};

use data::{
    draft::{Sheet, ShownRow},
    issue::{Issue, cell_name},
};
use leptos::prelude::*;

use super::{issues, preview::FilePart};
use crate::{components::class::class as attribute, words::Words};

/// So many rows with faults are shown of a sheet.
const FAULTY_ROWS: usize = 50;

/// A row, and a cell of it counted from 0; without one, the row as a whole.
type Spot = (u32, Option<usize>);
/// Faults, each with its place in the list.
type Faults<'a> = Vec<(usize, &'a Issue)>;

/// A sheet with the faults that are marked in it.
pub(super) struct Grid<'a> {
    /// Its number among all that the draft's files hold, from 1.
    number: usize,
    file: &'a str,
    sheet: &'a Sheet,
    rows: Vec<&'a ShownRow>,
    marked: BTreeMap<Spot, Faults<'a>>,
    /// How many rows with faults are not shown.
    left: usize,
}

/// The sheets in which something is wrong. `listed` are the faults as the list
/// has them.
pub(super) fn grids<'a>(files: &'a [FilePart], listed: &[&'a Issue]) -> Vec<Grid<'a>> {
    let mut names: HashMap<&str, usize> = HashMap::new();
    for file in files {
        *names.entry(file.draft.file.as_str()).or_default() += 1;
    }
    let mut grids = Vec::new();
    let mut number = 0;
    for file in files {
        let draft = &file.draft;
        let is_alone = names.get(draft.file.as_str()) == Some(&1);
        for sheet in &draft.sheets {
            number += 1;
            let of_sheet = listed.iter().enumerate().filter(|(_, issue)| {
                issue.file == draft.file
                    && issue.place.sheet == sheet.name
                    // Of two files with one name, only what reading told is known to
                    // be of this one.
                    && (is_alone || draft.issues.contains(issue))
            });
            let of_sheet: Faults<'_> = of_sheet.map(|(at, issue)| (at, *issue)).collect();
            grids.extend(Grid::of(number, &draft.file, sheet, &of_sheet));
        }
    }
    grids
}

impl<'a> Grid<'a> {
    fn of(
        number: usize,
        file: &'a str,
        sheet: &'a Sheet,
        issues: &[(usize, &'a Issue)],
    ) -> Option<Self> {
        let faulty: HashSet<u32> = issues
            .iter()
            .filter_map(|(_, issue)| issue.place.row)
            .filter(|row| sheet.heading == 0 || *row != sheet.heading)
            .collect();
        let kept: Vec<&ShownRow> =
            sheet.shown.iter().filter(|row| row.row != sheet.heading).collect();
        let mut rows: Vec<&ShownRow> =
            sheet.shown.iter().filter(|row| row.row == sheet.heading).collect();
        let mut shown = 0;
        for (at, row) in kept.iter().enumerate() {
            let is_before = kept.get(at + 1).is_some_and(|next| {
                next.row == row.row + 1 && faulty.contains(&next.row) && shown < FAULTY_ROWS
            });
            let is_faulty = faulty.contains(&row.row) && shown < FAULTY_ROWS;
            shown += usize::from(is_faulty);
            if is_faulty || (is_before && shown < FAULTY_ROWS) {
                rows.push(row);
            }
        }
        let mut marked: BTreeMap<Spot, Faults<'_>> = BTreeMap::new();
        for (at, issue) in issues {
            let Some(row) = issue.place.row else { continue };
            let spot = (row, sheet.shown_column(&issue.place));
            // A column that is missing has no place in the headings.
            let has_place = row != sheet.heading || spot.1.is_some();
            if has_place && rows.iter().any(|shown| shown.row == row) {
                marked.entry(spot).or_default().push((*at, *issue));
            }
        }
        (!marked.is_empty()).then_some(Self {
            number,
            file,
            sheet,
            rows,
            marked,
            left: faulty.len() - shown,
        })
    }

    /// The name in the page of the cell in which a fault of the list is marked.
    pub(super) fn cell_of(&self, issue: usize) -> Option<String> {
        let mut places = self.marked.iter();
        let (place, _) = places.find(|(_, issues)| issues.iter().any(|(at, _)| *at == issue))?;
        Some(self.anchor(*place))
    }

    fn anchor(&self, (row, column): Spot) -> String {
        let name = column.map_or_else(|| row.to_string(), |at| cell_name(at, row));
        format!("cell-{}-{name}", self.number)
    }

    /// How many columns it is wide.
    fn width(&self) -> usize {
        let cells = self.rows.iter().map(|row| row.cells.len());
        let marks = self.marked.keys().filter_map(|(_, column)| column.map(|at| at + 1));
        cells.chain(marks).max().unwrap_or_default()
    }
}

/// The sheets; nothing if no fault has a place in one.
pub(super) fn section(words: &Words, grids: &[Grid<'_>]) -> Option<AnyView> {
    let tables = grids.iter().map(|grid| table(words, grid)).collect_view();
    (!grids.is_empty()).then(|| {
        view! {
            <section class="section" aria-labelledby="grids">
                <h2 id="grids">{words.say("grid-title")}</h2>
                <p class="prose">{words.say("grid-about")}</p>
                {tables}
            </section>
        }
        .into_any()
    })
}

fn table(words: &Words, grid: &Grid<'_>) -> AnyView {
    let width = grid.width();
    let name = match &grid.sheet.name {
        Some(name) => format!("{}, {name}", grid.file),
        None => grid.file.to_owned(),
    };
    let caption = format!("grid-{}", grid.number);
    let caption_id = caption.clone();
    // A file of records has no columns with letters, and its rows are records.
    let is_sheet = grid.sheet.heading > 0;
    let corner = words.say(if is_sheet { "grid-row" } else { "grid-record" });
    let letters = is_sheet.then(|| {
        let letters = (0..width).map(|at| {
            let mut letter = cell_name(at, 0);
            letter.pop();
            view! { <th scope="col">{letter}</th> }
        });
        view! { <tr><th scope="col"><span class="visually-hidden">{corner.clone()}</span></th>{letters.collect_view()}</tr> }
    });
    let (head, body): (Vec<&ShownRow>, Vec<&ShownRow>) =
        grid.rows.iter().partition(|row| row.row == grid.sheet.heading);
    let head = head.iter().map(|row| line(words, grid, row, width, false)).collect_view();
    let mut last = grid.sheet.heading;
    let body = body
        .iter()
        .map(|row| {
            let skips = row.row != last + 1;
            last = row.row;
            line(words, grid, row, width, skips)
        })
        .collect_view();
    let left = (grid.left > 0)
        .then(|| view! { <p>{words.get("grid-left", &[("count", grid.left.into())])}</p> });
    view! {
        <div class="scroll grid-region" role="region" tabindex="0" aria-labelledby=caption>
            <table class="grid">
                <caption id=caption_id><bdi>{name}</bdi></caption>
                <thead>{letters}{head}</thead>
                <tbody>{body}</tbody>
            </table>
        </div>
        {left}
    }
    .into_any()
}

fn line(words: &Words, grid: &Grid<'_>, row: &ShownRow, width: usize, skips: bool) -> AnyView {
    let is_head = row.row == grid.sheet.heading;
    let cells = (0..width)
        .map(|at| {
            let text = row.cells.get(at).filter(|text| !text.is_empty());
            let text = text.map(|text| view! { <bdi>{text.clone()}</bdi> });
            let marked = mark(words, grid, (row.row, Some(at)));
            let Mark { id, class, faults } = marked;
            if is_head {
                view! { <th scope="col" {..attribute(class)} id=id>{text}{faults}</th> }.into_any()
            } else {
                view! { <td {..attribute(class)} id=id>{text}{faults}</td> }.into_any()
            }
        })
        .collect_view();
    let Mark { id, class, faults } = mark(words, grid, (row.row, None));
    // The keys of records stand in no row.
    let number = (row.row > 0).then(|| row.row.to_string());
    view! {
        <tr {..attribute(skips.then_some("grid-skips"))}>
            <th scope="row" {..attribute(class)} id=id>{number}{faults}</th>
            {cells}
        </tr>
    }
    .into_any()
}

/// What marks a cell; nothing if nothing is wrong with it.
#[derive(Default)]
struct Mark {
    id: Option<String>,
    class: Option<&'static str>,
    faults: Option<AnyView>,
}

fn mark(words: &Words, grid: &Grid<'_>, spot: Spot) -> Mark {
    let Some(found) = grid.marked.get(&spot) else { return Mark::default() };
    let is_error = found.iter().any(|(_, issue)| issue.is_error());
    let faults = found.iter().map(|(at, issue)| fault(words, *at, issue)).collect_view();
    Mark {
        id: Some(grid.anchor(spot)),
        class: Some(if is_error { "grid-error" } else { "grid-warning" }),
        faults: Some(faults.into_any()),
    }
}

fn fault(words: &Words, at: usize, issue: &Issue) -> AnyView {
    let (sign, kind) =
        if issue.is_error() { ("✗ ", "draft-error") } else { ("! ", "draft-warning") };
    let back = words.get("grid-back", &[("number", (at + 1).into())]);
    view! {
        <p class="grid-fault">
            <span aria-hidden="true">{sign}</span><b>{words.say(kind)}</b>{words.colon()}
            <bdi>{issue.message.clone()}</bdi>" "
            <a href=format!("#{}", issues::anchor(at))>{back}</a>
        </p>
    }
    .into_any()
}
