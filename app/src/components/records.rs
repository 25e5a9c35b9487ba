//! A table of records: it scrolls in a region of its own where it is wide and
//! turns into blocks on a phone. What stands in the cells is the caller's.

use leptos::prelude::*;

use super::class::class;
use crate::words::Words;

/// A table of records with its columns, by the messages that name them.
pub(crate) struct Records {
    /// The id by which the table is named: its caption's or a heading's.
    pub(crate) id: &'static str,
    /// What the table is.
    pub(crate) caption: Caption,
    /// The columns.
    pub(crate) columns: &'static [Column],
    /// The rows.
    pub(crate) rows: Vec<AnyView>,
}

/// What a table is, and where that is shown.
pub(crate) enum Caption {
    /// Above the table, with a line of small print.
    Shown(String, Option<String>),
    /// For those who hear the page.
    Heard(String),
    /// In the heading that has the id; for those who hear the page here too.
    InHeading(String),
}

/// A column by its message.
#[derive(Clone, Copy)]
pub(crate) enum Column {
    /// Of words.
    Words(&'static str),
    /// Of numbers.
    Number(&'static str),
}

impl Records {
    /// The table in its region.
    pub(crate) fn view(self, words: &Words) -> AnyView {
        let Self { id, caption, columns, rows } = self;
        let caption = match caption {
            Caption::Shown(text, small) => {
                let small = small.map(|small| view! { <small>{small}</small> });
                view! { <caption id=id>{text}{small}</caption> }.into_any()
            }
            Caption::Heard(text) => {
                view! { <caption id=id class="visually-hidden">{text}</caption> }.into_any()
            }
            Caption::InHeading(text) => {
                view! { <caption class="visually-hidden">{text}</caption> }.into_any()
            }
        };
        let heads = columns
            .iter()
            .map(|column| {
                let (message, named) = match column {
                    Column::Words(message) => (message, None),
                    Column::Number(message) => (message, Some("number")),
                };
                view! { <th scope="col" {..class(named)}>{words.say(message)}</th> }
            })
            .collect_view();
        view! {
            <div class="scroll" role="region" tabindex="0" aria-labelledby=id>
                <table class="table table-stack">
                    {caption}
                    <thead><tr>{heads}</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        }
        .into_any()
    }
}

/// A section that is one table of records, or says that none is held.
pub(crate) struct RecordsSection {
    /// The id of the section's heading.
    pub(crate) id: &'static str,
    /// The message of the heading.
    pub(crate) heading: &'static str,
    /// The message of the line below it.
    pub(crate) small: &'static str,
    /// The message that stands there when there is no row.
    pub(crate) none: &'static str,
    /// The columns.
    pub(crate) columns: &'static [Column],
    /// The rows.
    pub(crate) rows: Vec<AnyView>,
}

impl RecordsSection {
    /// The section.
    pub(crate) fn view(self, words: &Words) -> AnyView {
        let Self { id, heading, small, none, columns, rows } = self;
        let heading = words.say(heading);
        if rows.is_empty() {
            return view! {
                <section class="section" aria-labelledby=id>
                    <h2 id=id>{heading}</h2>
                    <p class="empty">{words.say(none)}</p>
                </section>
            }
            .into_any();
        }
        let caption = Caption::InHeading(heading.clone());
        view! {
            <section class="section">
                <div class="section-head"><h2 id=id>{heading}</h2><p>{words.say(small)}</p></div>
                {Records { id, caption, columns, rows }.view(words)}
            </section>
        }
        .into_any()
    }
}
