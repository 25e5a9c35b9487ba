//! A slider over the line of time in the bar of every page: moving it says the
//! day at once, letting go of it leads to the page of that day. It must not fetch
//! anything nor make words: it writes days with the words that it is handed.

#![expect(missing_docs, reason = "the island macro makes a public struct without any")]

use leptos::html::Input;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::calendar::{iso, month_away, write};

/// Where the place on the page is kept from one day to the next.
const PLACE: &str = "time-slider";
/// What is added to it if the slider had the keyboard.
const KEY: &str = "k";

/// Chooses a day. Days are numbers, counted from the first one.
///
/// Stays hidden until it works. A pointer that lets go leads to the day; by
/// keyboard the day moves, and Enter leads to it, so that a reader passes days
/// without leaving the page at each.
#[island]
pub fn TimeSlider(
    /// The first day, counted from 1 January 1970.
    start: i64,
    /// The number of the last day.
    last: u32,
    /// The number of the day shown.
    on: u32,
    /// The numbers of the days on which something changed, in order.
    changes: Vec<u32>,
    /// What the slider chooses.
    label: String,
    /// How it is used by keyboard.
    hint: String,
    /// The names of the months.
    months: Vec<String>,
    /// How the first day of a month is written, and any other, with `{day}`,
    /// `{month}` and `{year}`.
    patterns: Vec<String>,
    /// The address of a day, with `{on}` where the day goes.
    address: String,
    /// The address of the last day.
    today: String,
    /// The id of the form's field that follows the slider.
    field: String,
    /// What is said of a day that is chosen and not shown yet, with `{day}`.
    chosen: String,
) -> impl IntoView {
    let range = NodeRef::<Input>::new();
    let ready = RwSignal::new(false);
    let value = RwSignal::new(on);
    let dragged = RwSignal::new(false);
    let written = move |offset: u32| write(start + i64::from(offset), &months, &patterns);
    let words = Memo::new(move |_| written(value.get()));

    let move_to = move |day: u32| {
        value.set(day);
        if let Some(range) = range.get_untracked() {
            range.set_value(&day.to_string());
        }
    };
    Effect::new(move || {
        ready.set(true);
        // The browser may show again a page that was left by the slider.
        let _ = window_event_listener(leptos::ev::pageshow, move |_| move_to(on));
    });
    Effect::new(move || {
        if let (true, Some(range)) = (ready.get(), range.get()) {
            // What is hidden takes no focus: once it is shown.
            request_animation_frame(move || return_to_place(&range));
        }
    });
    Effect::new(move |before: Option<()>| {
        let day = iso(start + i64::from(value.get()));
        // What the server wrote is right already.
        if before.is_some() {
            follow(&field, &day);
        }
    });
    let go = move |by_key: bool| {
        let chosen = value.get_untracked();
        if chosen == on {
            return;
        }
        let to = if chosen == last {
            today.clone()
        } else {
            address.replace("{on}", &iso(start + i64::from(chosen)))
        };
        keep_place(by_key);
        // A page that cannot be left stays as it is.
        let _ = window().location().set_href(&to);
    };
    let let_go = go.clone();
    let on_change = move |_| {
        if dragged.get_untracked() {
            dragged.set(false);
            let_go(false);
        }
    };
    let on_key = move |event: leptos::ev::KeyboardEvent| {
        dragged.set(false);
        let now = value.get_untracked();
        let to = match (event.key().as_str(), event.shift_key()) {
            ("Enter", _) => return go(true),
            ("Escape", _) => on,
            ("PageUp", _) => month_away(start, now, 1),
            ("PageDown", _) => month_away(start, now, -1),
            ("ArrowRight" | "ArrowUp", true) | ("]", _) => after(&changes, now),
            ("ArrowLeft" | "ArrowDown", true) | ("[", _) => before(&changes, now),
            _ => return,
        };
        event.prevent_default();
        move_to(to.min(last));
    };
    view! {
        <div class="time-slider" hidden=move || !ready.get()>
            <input
                node_ref=range
                type="range"
                min="0"
                max=last
                value=on
                autocomplete="off"
                aria-label=label
                aria-valuetext=move || words.get()
                aria-describedby="slider-hint"
                on:pointerdown=move |_| dragged.set(true)
                on:input=move |event| {
                    value.set(event_target_value(&event).parse().unwrap_or(on));
                }
                on:change=on_change
                on:keydown=on_key
            />
            <p class="slider-hint" id="slider-hint">{hint}</p>
            // The words in the bar stay those of the day that the page shows.
            <p class="slider-chosen" hidden=move || value.get() == on aria-hidden="true">
                {move || chosen.replace("{day}", &words.get())}
            </p>
        </div>
    }
}

/// Lets the form's field follow.
fn follow(field: &str, day: &str) {
    if let Some(field) = document().get_element_by_id(field) {
        field.unchecked_into::<web_sys::HtmlInputElement>().set_value(day);
    }
}

/// Remembers how far the page is scrolled, and whether the slider is used by
/// keyboard. Where nothing can be remembered the next page begins at its top.
fn keep_place(by_key: bool) {
    let place = window().scroll_y().unwrap_or_default();
    let key = if by_key { KEY } else { "" };
    if let Ok(Some(storage)) = window().session_storage() {
        let _ = storage.set_item(PLACE, &format!("{place}{key}"));
    }
}

/// Goes to where the page before was, once.
fn return_to_place(range: &web_sys::HtmlElement) {
    let Ok(Some(storage)) = window().session_storage() else { return };
    let Ok(Some(place)) = storage.get_item(PLACE) else { return };
    let _ = storage.remove_item(PLACE);
    if place.ends_with(KEY) {
        let _ = range.focus();
    }
    if let Ok(place) = place.trim_end_matches(KEY).parse() {
        window().scroll_to_with_x_and_y(0.0, place);
    }
}

/// The first of the days after one; the last of them stays.
fn after(days: &[u32], now: u32) -> u32 {
    days.iter().copied().find(|day| *day > now).unwrap_or(now)
}

/// The last of the days before one; the first of them stays.
fn before(days: &[u32], now: u32) -> u32 {
    days.iter().copied().rev().find(|day| *day < now).unwrap_or(now)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_are_found_on_either_side() {
        let days = [4, 30, 90];
        assert_eq!((after(&days, 4), after(&days, 31), after(&days, 90)), (30, 90, 90));
        assert_eq!((before(&days, 4), before(&days, 31), before(&days, 0)), (4, 30, 0));
    }
}
