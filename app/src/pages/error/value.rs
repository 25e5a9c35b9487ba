//! What to do about a value in an address that cannot be read.

use leptos::prelude::*;

use super::ErrorContext;
use crate::language::Language;

/// What a value should be. Whoever found the fault tells it in English; other languages
/// tell what they know of the parameter, and say where words are in English.
pub(super) fn advice(ctx: &ErrorContext, name: &str, message: &str) -> AnyView {
    /// Of a value that is longer, the rest is not shown.
    const LONGEST: usize = 60;
    let words = &ctx.words;
    let hint = match name {
        "on" | "with" => Some("error-hint-day"),
        "rev" => Some("error-hint-rev"),
        "aspect" => Some("error-hint-aspect"),
        "state" | "states" => Some("error-hint-state"),
        "article" => Some("error-hint-article"),
        "source" => Some("error-hint-source"),
        "node" => Some("error-hint-node"),
        "provision" => Some("error-hint-provision"),
        "kind" => Some("error-hint-kind"),
        _ => None,
    };
    let mut values = form_urlencoded::parse(ctx.query.as_bytes());
    let value = values.find(|(known, _)| known == name).map(|(_, value)| value);
    match hint.zip(value).filter(|_| words.language() != Language::English) {
        Some((hint, value)) => {
            let value: String = value.chars().take(LONGEST).collect();
            words.get(hint, &[("value", value.into())]).into_any()
        }
        None => words.linked("error-value-advice", &[("message", message.to_owned().into())], &[]),
    }
}
