//! Signs that no file of a report keeps, since they make words read as something else.

/// Whether a sign turns the direction of others, or marks the beginning of a file.
pub(crate) fn is_dropped(sign: char) -> bool {
    matches!(sign, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'
        | '\u{FEFF}')
}

/// Whether a sign ends a line, or is none that is seen; a blank stands in its place.
pub(crate) fn is_blank(sign: char) -> bool {
    sign.is_control() || matches!(sign, '\u{2028}' | '\u{2029}')
}
