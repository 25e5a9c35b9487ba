//! A class attribute that is left out where there is no class: the macro writes
//! `class=""` there.

use leptos::attr::{Attribute, custom::custom_attribute};

/// The attribute, to be spread into an element: `<tr {..class(None)}>`.
pub(crate) fn class(class: Option<impl Into<String>>) -> impl Attribute {
    custom_attribute("class", class.map(Into::into))
}
