//! A panel that shows what a cell of a table rests on, without leaving the page.
//! It shows a part of the page that the cell's link leads to, as the server
//! rendered it; it must not ask for anything else, nor make up any of it.

#![expect(missing_docs, reason = "the island macro makes a public struct without any")]

use leptos::{ev, html, prelude::*, task::spawn_local};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DomParser, Element, HtmlElement, Response, SupportedType};

/// Opens beside the table when a cell's link is followed by click or Enter. A
/// click that asks for another tab or window follows the link as ever.
///
/// It is no modal dialog: the table stays at hand, and another cell of it
/// replaces what is shown. Escape closes it and returns the focus to the cell.
#[island]
pub fn CellPanel(
    /// The id of the region that holds the table.
    table: String,
    /// The heading, with `{state}` and `{node}` where the names go.
    heading: String,
    /// The word on the button that closes it.
    close: String,
    /// What is said while the page is fetched.
    loading: String,
    /// What is said when it could not be.
    failed: String,
    /// The words of the link to the page itself.
    whole: String,
) -> impl IntoView {
    let panel = NodeRef::<html::Section>::new();
    let title = NodeRef::<html::H2>::new();
    let body = NodeRef::<html::Ul>::new();
    let shown = RwSignal::new(None::<Shown>);
    let state = RwSignal::new(State::Loading);
    // The cell to which the focus returns.
    let opener = StoredValue::new_local(None::<HtmlElement>);
    let shut = move || {
        shown.set(None);
        let Some(cell) = opener.get_value() else { return };
        let _ = cell.remove_attribute("aria-current");
        let _ = cell.focus();
        opener.set_value(None);
    };
    let title_id = format!("{table}-panel");
    let named_by = title_id.clone();
    Effect::new(move || {
        let cells = format!("#{table} td a.mark");
        let heading = heading.clone();
        let _ = window_event_listener(ev::click, move |event| {
            let other =
                event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
            if event.button() != 0 || other || event.default_prevented() {
                return;
            }
            let Some(link) = closest(event.target(), &cells) else { return };
            let Some(found) = Shown::of(&link, &heading) else { return };
            event.prevent_default();
            if let Some(before) = opener.get_value() {
                let _ = before.remove_attribute("aria-current");
            }
            let _ = link.set_attribute("aria-current", "true");
            opener.set_value(Some(link));
            state.set(State::Loading);
            shown.set(Some(found.clone()));
            spawn_local(async move {
                let part = part_of_page(&found.to).await;
                // Another cell may have been opened meanwhile.
                if shown.with_untracked(|now| now.as_ref() != Some(&found)) {
                    return;
                }
                let put = part.and_then(|part| {
                    let body = body.get_untracked()?;
                    body.replace_children_with_node_1(&part);
                    Some(())
                });
                state.set(if put.is_some() { State::Whole } else { State::Failed });
            });
        });
        let _ = window_event_listener(ev::keydown, move |event| {
            if event.key() == "Escape" && shown.with_untracked(Option::is_some) {
                event.prevent_default();
                shut();
            }
        });
    });
    // Once the panel is there, the focus goes to its heading, also of a new cell.
    Effect::new(move || {
        if shown.with(Option::is_some)
            && let (Some(title), Some(panel)) = (title.get(), panel.get())
        {
            panel.set_scroll_top(0);
            let _ = title.focus();
        }
    });
    let name = move || shown.with(|shown| shown.as_ref().map(|shown| shown.name.clone()));
    let to = move || shown.with(|shown| shown.as_ref().map(|shown| shown.to.clone()));
    let said = move || match state.get() {
        State::Loading => loading.clone(),
        State::Failed => failed.clone(),
        State::Whole => String::new(),
    };
    view! {
        <section
            class="panel cell-panel"
            role="dialog"
            aria-labelledby=named_by
            aria-busy=move || (state.get() == State::Loading).then_some("true")
            hidden=move || shown.with(Option::is_none)
            node_ref=panel
        >
            <div class="cell-panel-head">
                <h2 id=title_id tabindex="-1" node_ref=title>{name}</h2>
                <button type="button" class="button" on:click=move |_| shut()>{close}</button>
            </div>
            <p role="status" class="quiet">{said}</p>
            <ul class="nodes" hidden=move || state.get() != State::Whole node_ref=body></ul>
            <p><a href=to>{whole}</a></p>
        </section>
    }
}

/// What the panel shows: the names of State and node, and where it is from.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Shown {
    name: String,
    to: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Loading,
    Failed,
    Whole,
}

impl Shown {
    /// Reads a cell's names from the heads of its row and column.
    fn of(link: &HtmlElement, heading: &str) -> Option<Self> {
        let to = link.get_attribute("href")?;
        let cell = link.closest("td").ok()??;
        let row = cell.parent_element()?;
        let state = row.query_selector("th[data-name]").ok()??.get_attribute("data-name")?;
        // Heads with names stand one a column, as the cells after a row's head.
        let mut at = 0;
        let mut before = cell.previous_element_sibling();
        while let Some(cell) = before {
            at += 1;
            before = cell.previous_element_sibling();
        }
        let table = cell.closest("table").ok()??;
        let heads = table.query_selector_all("thead th[data-name]").ok()?;
        let head: Element = heads.item(at - 1)?.dyn_into().ok()?;
        let node = head.get_attribute("data-name")?;
        Some(Self { name: heading.replace("{state}", &state).replace("{node}", &node), to })
    }
}

fn closest(target: Option<web_sys::EventTarget>, selector: &str) -> Option<HtmlElement> {
    let target: Element = target?.dyn_into().ok()?;
    target.closest(selector).ok()??.dyn_into().ok()
}

/// The part of a page that an address with a fragment names; none if the page
/// cannot be had or does not hold it.
async fn part_of_page(to: &str) -> Option<Element> {
    let (page, id) = to.split_once('#')?;
    let text = fetched(page).await.ok()??;
    let parsed = DomParser::new().ok()?.parse_from_string(&text, SupportedType::TextHtml).ok()?;
    let part = parsed.get_element_by_id(id)?;
    // Its ids belong to the other page, and so do links within that page.
    part.remove_attribute("id").ok()?;
    let found = part.query_selector_all("[id], a[href^='#']").ok()?;
    for element in (0..found.length()).filter_map(|at| found.item(at)) {
        let element: Element = element.dyn_into().ok()?;
        element.remove_attribute("id").ok()?;
        let here = element.get_attribute("href").filter(|to| to.starts_with('#'));
        if let Some(place) = here {
            element.set_attribute("href", &format!("{page}{place}")).ok()?;
        }
    }
    Some(part)
}

/// A page's text; none if the server answers with an error.
async fn fetched(page: &str) -> Result<Option<String>, JsValue> {
    let response = JsFuture::from(window().fetch_with_str(page)).await?;
    let response: Response = response.dyn_into()?;
    if !response.ok() {
        return Ok(None);
    }
    Ok(JsFuture::from(response.text()?).await?.as_string())
}
