//! A search field above a server-rendered table or list that hides the rows
//! without the typed text. It must not build rows: they are in the page
//! already, and stay there for readers without JavaScript.

#![expect(missing_docs, reason = "the island macro makes a public struct without any")]

use leptos::html::Div;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// Filters the rows among its children by what the reader types.
///
/// Stays hidden until it works, so that nobody without JavaScript meets a
/// field that does nothing. A row is matched on its `data-filter` attribute
/// or, without one, on its text; upper and lower case and accents aside.
#[island]
pub fn RowFilter(
    /// The field's own id, unlike any other on the page.
    id: String,
    /// The visible label of the field.
    label: String,
    /// What is announced, with `{shown}` and `{total}` where the numbers go.
    status: String,
    /// What is announced when no row is left.
    none: String,
    /// CSS selector of a row; `tbody tr` if left out.
    #[prop(optional)]
    rows: Option<String>,
    /// The table or list that holds the rows.
    children: Children,
) -> impl IntoView {
    let holder = NodeRef::<Div>::new();
    let ready = RwSignal::new(false);
    let announced = RwSignal::new(String::new());
    let selector = rows.unwrap_or_else(|| "tbody tr".to_owned());
    let on_input = move |event| {
        let Some(holder) = holder.get() else { return };
        let (shown, total) = filter_rows(&holder, &selector, &event_target_value(&event));
        announced.set(announcement(&status, &none, shown, total));
    };
    // Effects run in the browser only: this is what reveals the field.
    Effect::new(move || ready.set(true));
    view! {
        <div node_ref=holder>
            <div hidden=move || !ready.get()>
                <div class="filters">
                    <div class="field">
                        <label for=id.clone()>{label}</label>
                        <input
                            id=id
                            type="search"
                            class="input"
                            autocomplete="off"
                            spellcheck="false"
                            on:input=on_input
                        />
                    </div>
                    <p class="filters-count" role="status">{move || announced.get()}</p>
                </div>
            </div>
            {children()}
        </div>
    }
}

/// Hides the rows that do not match and counts those left and all.
fn filter_rows(holder: &web_sys::Element, selector: &str, typed: &str) -> (u32, u32) {
    let wanted = fold(typed);
    let Ok(rows) = holder.query_selector_all(selector) else {
        return (0, 0);
    };
    let mut shown = 0;
    for row in (0..rows.length()).filter_map(|at| rows.item(at)) {
        // A selector only ever finds elements, so nothing is passed over.
        let Ok(row) = row.dyn_into::<web_sys::Element>() else {
            continue;
        };
        let text = row.get_attribute("data-filter").or_else(|| row.text_content());
        let matches = matches(&text.unwrap_or_default(), &wanted);
        // A failure to set an attribute leaves the row as it was: visible.
        let _ = row.toggle_attribute_with_force("hidden", !matches);
        shown += u32::from(matches);
    }
    (shown, rows.length())
}

/// Whether `text` holds every word of the already folded `wanted`.
fn matches(text: &str, wanted: &str) -> bool {
    let text = fold(text);
    wanted.split_whitespace().all(|word| text.contains(word))
}

/// Lower case without the accents that Member States' names carry, so that
/// "osterreich" finds "Österreich".
fn fold(text: &str) -> String {
    text.chars()
        .flat_map(char::to_lowercase)
        .map(|letter| match letter {
            'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' => 'a',
            'ç' | 'ć' | 'č' => 'c',
            'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ė' | 'ę' | 'ě' => 'e',
            'ì' | 'í' | 'î' | 'ï' | 'ī' | 'į' => 'i',
            'ñ' | 'ń' | 'ň' => 'n',
            'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ő' => 'o',
            'ś' | 'š' | 'ș' => 's',
            'ù' | 'ú' | 'û' | 'ü' | 'ū' | 'ů' | 'ű' => 'u',
            'ý' | 'ÿ' => 'y',
            'ź' | 'ż' | 'ž' => 'z',
            other => other,
        })
        .collect()
}

/// The sentence for the live region.
fn announcement(status: &str, none: &str, shown: u32, total: u32) -> String {
    let words = if shown == 0 { none } else { status };
    words.replace("{shown}", &shown.to_string()).replace("{total}", &total.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_matches_on_every_word_whatever_case_and_accents() {
        assert!(matches("Österreich · AT", &fold("at oster")));
        assert!(matches("anything", &fold("  ")));
        assert!(!matches("Österreich · AT", &fold("oster de")));
    }

    #[test]
    fn the_announcement_names_both_numbers_or_says_none() {
        assert_eq!(announcement("{shown} of {total}", "none of {total}", 2, 28), "2 of 28");
        assert_eq!(announcement("{shown} of {total}", "none of {total}", 0, 28), "none of 28");
    }
}
