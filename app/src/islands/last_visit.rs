//! What is new on a page since this browser was last there. When that was is kept in the
//! browser alone, for each page, and is never sent anywhere; nothing is kept but a day and
//! the number of an edition. It must not make words, nor fetch anything.

#![expect(missing_docs, reason = "the island macro makes a public struct without any")]

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::calendar::{iso, write};

/// Before the path of a page in the browser's storage.
const KEPT: &str = "last-visit ";

/// The words that the island says.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct VisitWords {
    /// The link to what differs, with `{day}`.
    pub since: String,
    /// That the data became a newer edition, with `{edition}`.
    pub edition: String,
    /// The link to what the editions changed.
    pub changes: String,
    /// The button that forgets.
    pub forget: String,
    /// That all is forgotten.
    pub forgotten: String,
    /// The names of the months.
    pub months: Vec<String>,
    /// How the first day of a month is written, and any other.
    pub patterns: Vec<String>,
}

/// A visit: the day, counted from 1 January 1970, and the edition shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Visit {
    day: i64,
    edition: u32,
}

/// Says when this page was last seen, and leads to what differs since.
///
/// Stays hidden on a first visit, and where that was today with the same edition.
#[island]
pub fn LastVisit(
    /// The path of the page, the same in every language.
    path: String,
    /// This day, counted from 1 January 1970.
    today: i64,
    /// The edition shown.
    edition: u32,
    /// The address of the page compared with another day, with `{with}` for that.
    address: String,
    /// The address of the list of editions.
    editions: String,
    /// What it says.
    words: VisitWords,
) -> impl IntoView {
    let before = RwSignal::new(None::<Visit>);
    let forgotten = RwSignal::new(false);
    Effect::new(move || before.set(note(&path, Visit { day: today, edition })));
    let VisitWords { since, edition: newer, changes, forget, forgotten: gone, months, patterns } =
        words;
    let day = move |visit: Option<Visit>| {
        let day = visit.filter(|visit| visit.day < today)?.day;
        Some((since.replace("{day}", &write(day, &months, &patterns)), iso(day)))
    };
    let told = Memo::new(move |_| day(before.get()));
    let link = move || told.get().map(|(_, day)| address.replace("{with}", &day));
    let newer_edition = Memo::new(move |_| {
        let visit = before.get().filter(|visit| visit.edition < edition)?;
        Some(newer.replace("{edition}", &visit.edition.to_string()))
    });
    let forget_all = move |_| {
        forget_visits();
        before.set(None);
        forgotten.set(true);
    };
    view! {
        <div class="last-visit" hidden=move || before.get().is_none() && !forgotten.get()>
            <p hidden=move || before.get().is_none()>
                <a href=link hidden=move || told.get().is_none()>{move || told.get().map(|(words, _)| words)}</a>
                <span hidden=move || newer_edition.get().is_none()>{newer_edition}</span>
                <a href=editions hidden=move || newer_edition.get().is_none()>{changes}</a>
                <button type="button" class="link-button" on:click=forget_all>{forget}</button>
            </p>
            <p role="status">{move || forgotten.get().then(|| gone.clone())}</p>
        </div>
    }
}

/// Keeps this visit, and tells of the one before if anything can be new since.
fn note(path: &str, now: Visit) -> Option<Visit> {
    let storage = window().local_storage().ok()??;
    let key = format!("{KEPT}{path}");
    let kept = storage.get_item(&key).ok().flatten();
    let (before, last) = kept.as_deref().map_or((None, None), read);
    // What was seen today already was seen: the visit before this day counts.
    let earlier = if last == Some(now) { before } else { last };
    let text = [earlier, Some(now)].into_iter().flatten().map(written);
    let _ = storage.set_item(&key, &text.collect::<Vec<_>>().join(" "));
    earlier.filter(|visit| visit.day < now.day || visit.edition < now.edition)
}

fn written(visit: Visit) -> String {
    format!("{}/{}", visit.day, visit.edition)
}

/// The visit before the last, and the last. What cannot be read is none.
fn read(kept: &str) -> (Option<Visit>, Option<Visit>) {
    let mut visits = kept.split(' ').rev().map(|visit| {
        let (day, edition) = visit.split_once('/')?;
        Some(Visit { day: day.parse().ok()?, edition: edition.parse().ok()? })
    });
    let last = visits.next().flatten();
    (visits.next().flatten(), last)
}

/// Takes out what is kept of every page.
fn forget_visits() {
    let Ok(Some(storage)) = window().local_storage() else { return };
    let keys = (0..storage.length().unwrap_or_default())
        .filter_map(|at| storage.key(at).ok().flatten())
        .filter(|key| key.starts_with(KEPT))
        .collect::<Vec<_>>();
    for key in keys {
        let _ = storage.remove_item(&key);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn visits_are_read_as_they_were_written() {
        let visit = |day, edition| Some(Visit { day, edition });
        for (kept, expected) in [
            ("20700/3", (None, visit(20_700, 3))),
            ("20650/2 20700/3", (visit(20_650, 2), visit(20_700, 3))),
            ("", (None, None)),
            ("x/y 20700/3", (None, visit(20_700, 3))),
            ("20700", (None, None)),
        ] {
            assert_eq!(read(kept), expected, "{kept}");
        }
        assert_eq!(written(Visit { day: 20_700, edition: 3 }), "20700/3");
    }
}
