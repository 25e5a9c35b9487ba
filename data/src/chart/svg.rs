//! From a laid-out picture to SVG text.

use super::Frame;

/// What stands in a chart's place if it cannot be drawn: its words.
pub(crate) fn words_instead(frame: &Frame) -> String {
    let mut out = String::from("<p class=\"chart-words\">");
    escape_into(&mut out, &frame.description);
    out.push_str("</p>\n");
    out
}

/// Text as it may stand in an element or a quoted attribute.
pub(crate) fn escape_into(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&apos;"),
            other => out.push(other),
        }
    }
}
