//! What a label names beside provisions alone, whatever kind of table it stands in: an
//! article with its title, the Directive as a whole. It knows no rows and no columns.

use crate::{
    ingest::words::{Referred, is_directive, names_a_state, references},
    model::Provision,
};

/// Longer texts are no labels.
pub(super) const LONGEST: usize = 200;

/// Whether a label is a number, or several, and nothing else.
pub(super) fn is_number(text: &str) -> bool {
    text.chars().all(|sign| !sign.is_alphabetic() && !matches!(sign, '(' | ')'))
        && !text.trim().contains('.')
}

/// An article with its title behind it: `Article 3 – Offences concerning …`. States
/// behind it are no title.
pub(super) fn titled(text: &str) -> Option<Provision> {
    let parted = [": ", " – ", " — ", " - ", "\n", "\r\n"];
    let (article, title) = parted.iter().find_map(|by| text.split_once(by))?;
    let title = title.trim();
    let is_title = title.starts_with(char::is_uppercase)
        && title.chars().filter(|sign| sign.is_alphabetic()).count() > 3
        && !title.contains(|sign: char| sign.is_ascii_digit())
        && !names_a_state(title);
    match references(article) {
        Referred::To(found) if is_title && !is_number(article) => {
            <[Provision; 1]>::try_from(found).ok().map(|[one]| one)
        }
        _ => None,
    }
}

/// A reference and what stands in a cell of parts of it: `10` and `2`, `(2)`, `2 and 3`,
/// `Abs. 2`, `2 a)`.
pub(super) fn with_part(of: &str, part: &str) -> String {
    let part = part.trim();
    if part.chars().all(char::is_alphanumeric) {
        return format!("{of}({part})");
    }
    if !part.starts_with(|sign: char| sign.is_ascii_digit()) || part.contains('(') {
        return format!("{of} {part}");
    }
    let mut whole = format!("{of} ");
    let mut in_number = false;
    for sign in part.chars() {
        if sign.is_ascii_digit() != in_number {
            whole.push(if in_number { ')' } else { '(' });
            in_number = !in_number;
        }
        whole.push(sign);
    }
    if in_number {
        whole.push(')');
    }
    whole
}

/// A reference without the Directive behind it: `Art. 3 of the Directive`,
/// `Art. 3 RL 2011/93/EU`.
pub(super) fn without_directive(text: &str) -> &str {
    let text = text.trim();
    let mut parted = text.match_indices(char::is_whitespace).filter_map(|(at, _)| {
        let (before, behind) = text.split_at(at);
        let before = before.trim_end_matches([',', ' ']);
        let is_reference = !is_number(before) && references(before) != Referred::Unknown;
        (is_whole(behind.trim()) && is_reference).then_some(before)
    });
    parted.next().unwrap_or(text)
}

/// Whether a label is the Directive and nothing else: `2011/93/EU`, `whole directive`.
pub(super) fn is_whole(text: &str) -> bool {
    let rest = match text.split_once("2011/93") {
        None => text.to_owned(),
        Some((before, after)) => {
            let after = after
                .strip_prefix('/')
                .map_or(after, |after| after.trim_start_matches(|sign: char| sign.is_alphabetic()));
            if before.trim().is_empty() && after.trim().is_empty() {
                return true;
            }
            format!("{before}{after}")
        }
    };
    is_directive(&rest)
}
