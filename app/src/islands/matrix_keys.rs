//! Arrow keys over a server-rendered table: one tab stop, then from cell to cell.
//! It must not build cells or say what is in them: each cell holds its sentence.
//!
//! The table becomes a `grid` once this works. In a plain table a screen reader
//! keeps arrow keys to itself, so that one tab stop would lock its users out of
//! all other cells; in a grid it hands the keys over, announces that there are
//! cells to move between, and reads a cell's own words with its heads. Without
//! this code the table is a plain one, whose cells with evidence are links.

#![expect(missing_docs, reason = "the island macro makes a public struct without any")]

use leptos::{ev, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// How many rows the keys for a page move.
const PAGE: usize = 8;

/// Moves the focus between the cells of a table.
///
/// Stays hidden until it works, so that nobody is told of keys that do nothing.
#[island]
pub fn MatrixKeys(
    /// The id of the region that holds the table.
    table: String,
    /// What the keys do, in words.
    hint: String,
) -> impl IntoView {
    let ready = RwSignal::new(false);
    let hint_id = format!("{table}-keys");
    let described = hint_id.clone();
    // Effects run in the browser only.
    Effect::new(move || {
        if let Some(keys) = Keys::over(&table, &described) {
            keys.listen();
            ready.set(true);
        }
    });
    view! { <p class="quiet matrix-keys" id=hint_id hidden=move || !ready.get()>{hint}</p> }
}

/// A cell that can be moved to, by its columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Span {
    first: usize,
    len: usize,
}

/// Where the reader is: a cell of a row, and the column that they move along,
/// which a wide cell must not make them lose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Place {
    row: usize,
    cell: usize,
    column: usize,
}

#[derive(Clone)]
struct Keys {
    spans: Vec<Vec<Span>>,
    stops: Vec<Vec<HtmlElement>>,
}

impl Keys {
    /// Takes over a table; none if it is not in the page.
    fn over(id: &str, described: &str) -> Option<Self> {
        let region = document().get_element_by_id(id)?;
        let table = region.query_selector("table").ok()??;
        let mut keys = Self { spans: Vec::new(), stops: Vec::new() };
        for row in all(&table, "tr") {
            let (mut spans, mut stops) = (Vec::new(), Vec::new());
            let mut first = 0;
            for cell in all(&row, ":scope > th, :scope > td") {
                let len = cell.get_attribute("colspan").and_then(|wide| wide.parse().ok());
                let len = len.unwrap_or(1);
                if let Some(stop) = stop(cell) {
                    spans.push(Span { first, len });
                    stops.push(stop);
                }
                first += len;
            }
            keys.spans.push(spans);
            keys.stops.push(stops);
        }
        // A failure to set an attribute leaves the table as it was: plain.
        let _ = table.set_attribute("role", "grid");
        let _ = table.set_attribute("aria-describedby", described);
        // The cells scroll the region now; it is no stop of its own.
        let _ = region.remove_attribute("tabindex");
        Some(keys)
    }

    /// Follows the focus, and moves it by keys.
    fn listen(self) {
        let Some(start) = first_data(&self.stops) else { return };
        let here = StoredValue::new_local(start);
        self.mark(start, "0");
        let follow = self.clone();
        let _ = window_event_listener(ev::focusin, move |event| {
            let Some(place) = follow.place(event.target(), here.get_value()) else { return };
            follow.mark(here.get_value(), "-1");
            follow.mark(place, "0");
            here.set_value(place);
        });
        let _ = window_event_listener(ev::keydown, move |event| {
            if event.alt_key() || event.meta_key() || event.shift_key() {
                return;
            }
            let Some(place) = self.place(event.target(), here.get_value()) else { return };
            let Some(to) = moved(&self.spans, place, &event.key(), event.ctrl_key()) else {
                return;
            };
            event.prevent_default();
            here.set_value(to);
            if let Some(stop) = self.stop(to) {
                self.mark(place, "-1");
                let _ = stop.focus();
            }
        });
    }

    fn stop(&self, place: Place) -> Option<&HtmlElement> {
        self.stops.get(place.row)?.get(place.cell)
    }

    fn mark(&self, place: Place, index: &str) {
        if let Some(stop) = self.stop(place) {
            let _ = stop.set_attribute("tabindex", index);
        }
    }

    /// Where an element of the table is; where the reader was, if it is that.
    fn place(&self, target: Option<web_sys::EventTarget>, here: Place) -> Option<Place> {
        let target: HtmlElement = target?.dyn_into().ok()?;
        if self.stop(here) == Some(&target) {
            return Some(here);
        }
        self.stops.iter().enumerate().find_map(|(row, stops)| {
            let cell = stops.iter().position(|stop| *stop == target)?;
            let column = self.spans.get(row)?.get(cell)?.first;
            Some(Place { row, cell, column })
        })
    }
}

/// What takes the focus in a cell: its link, or the cell itself if it says
/// anything. Neither is a tab stop of its own any more.
fn stop(cell: Element) -> Option<HtmlElement> {
    let link = cell.query_selector("a").ok().flatten();
    let says = cell.text_content().is_some_and(|text| !text.trim().is_empty());
    let stop = link.or_else(|| says.then_some(cell))?.dyn_into::<HtmlElement>().ok()?;
    let _ = stop.set_attribute("tabindex", "-1");
    Some(stop)
}

/// The first cell that is not a head.
fn first_data(stops: &[Vec<HtmlElement>]) -> Option<Place> {
    stops.iter().enumerate().find_map(|(row, stops)| {
        let in_body = stops.first()?.closest("tbody").ok().flatten().is_some();
        (in_body && stops.len() > 1).then_some(Place { row, cell: 1, column: 1 })
    })
}

fn all(holder: &Element, selector: &str) -> Vec<Element> {
    let Ok(found) = holder.query_selector_all(selector) else { return Vec::new() };
    (0..found.length()).filter_map(|at| found.item(at)?.dyn_into().ok()).collect()
}

/// Where a key leads from a place; none if it is no key of a grid. A key that
/// leads nowhere stays.
fn moved(rows: &[Vec<Span>], from: Place, key: &str, ctrl: bool) -> Option<Place> {
    let last = rows.get(from.row)?.len().checked_sub(1)?;
    let in_row = |row: usize, cell: usize| {
        let column = rows.get(row)?.get(cell)?.first;
        Some(Place { row, cell, column })
    };
    let end = |row: usize| in_row(row, rows.get(row)?.len().checked_sub(1)?);
    match (key, ctrl) {
        ("ArrowLeft", false) => in_row(from.row, from.cell.saturating_sub(1)),
        ("ArrowRight", false) => in_row(from.row, (from.cell + 1).min(last)),
        ("ArrowUp", false) => Some(climb(rows, from, (0..from.row).rev(), 1)),
        ("ArrowDown", false) => Some(climb(rows, from, from.row + 1..rows.len(), 1)),
        ("PageUp", false) => Some(climb(rows, from, (0..from.row).rev(), PAGE)),
        ("PageDown", false) => Some(climb(rows, from, from.row + 1..rows.len(), PAGE)),
        ("Home", false) => in_row(from.row, 0),
        ("End", false) => end(from.row),
        ("Home", true) => (0..rows.len()).find_map(|row| in_row(row, 0)),
        ("End", true) => (0..rows.len()).rev().find_map(end),
        _ => None,
    }
}

/// Follows a column through rows, as far as it has cells in them.
fn climb(
    rows: &[Vec<Span>],
    from: Place,
    through: impl Iterator<Item = usize>,
    steps: usize,
) -> Place {
    let column = from.column;
    let here = |row: usize| {
        let covers = |span: &Span| (span.first..span.first + span.len).contains(&column);
        let cell = rows.get(row)?.iter().position(covers)?;
        Some(Place { row, cell, column })
    };
    through.filter_map(here).take(steps).last().unwrap_or(from)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A head over two columns, a row of signs with a blank, two rows of cells.
    fn rows() -> Vec<Vec<Span>> {
        let one = |first| Span { first, len: 1 };
        vec![
            vec![Span { first: 1, len: 2 }],
            vec![one(0), one(2)],
            vec![one(0), one(1), one(2)],
            vec![one(0), one(1), one(2)],
        ]
    }

    #[test]
    fn keys_move_between_cells() {
        #[track_caller]
        fn check(from: (usize, usize), keys: &str, to: (usize, usize)) {
            let rows = rows();
            let mut place = Place { row: from.0, cell: from.1, column: rows[from.0][from.1].first };
            for key in keys.split(' ') {
                let (key, ctrl) = key.strip_prefix('^').map_or((key, false), |key| (key, true));
                place = moved(&rows, place, key, ctrl).unwrap();
            }
            assert_eq!((place.row, place.cell), to, "{keys}");
        }
        check((2, 1), "ArrowRight", (2, 2));
        check((2, 2), "ArrowRight", (2, 2));
        check((2, 0), "ArrowLeft", (2, 0));
        check((3, 1), "ArrowUp", (2, 1));
        check((3, 1), "ArrowDown", (3, 1));
        // A row without a cell in the column is passed over.
        check((2, 1), "ArrowUp", (0, 0));
        // A wide cell does not lose the column.
        check((2, 2), "ArrowUp ArrowUp ArrowDown", (1, 1));
        check((2, 1), "ArrowUp ArrowDown", (2, 1));
        check((3, 2), "Home", (3, 0));
        check((3, 0), "End", (3, 2));
        check((3, 2), "^Home", (0, 0));
        check((0, 0), "^End", (3, 2));
        check((0, 0), "PageDown", (3, 1));
        check((3, 0), "PageUp", (1, 0));
    }

    #[test]
    fn other_keys_are_left_alone() {
        let place = Place { row: 2, cell: 1, column: 1 };
        for (key, ctrl) in [("Enter", false), ("a", false), ("Tab", false), ("ArrowUp", true)] {
            assert_eq!(moved(&rows(), place, key, ctrl), None, "{key}");
        }
    }
}
