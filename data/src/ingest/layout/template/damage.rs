//! Texts that are not what their writer wrote: damaged on the way, or left behind
//! by a program. It must not know columns.

use crate::{ingest::book::twice, issue::Code};

/// No cell holds more signs than this: the longest finding is a few hundred.
const MOST_SIGNS: usize = 10_000;

/// What damaged a text, and how to mend it.
pub(super) fn damage(text: &str) -> Option<(Code, String)> {
    // Most texts are short and plain: nothing below concerns them.
    if text.len() <= MOST_SIGNS && text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return None;
    }
    if text.len() > MOST_SIGNS && text.chars().nth(MOST_SIGNS).is_some() {
        return Some((
            Code::TextTooLong,
            format!("this cell holds more than {MOST_SIGNS} signs; shorten the text"),
        ));
    }
    if let Some(sign) =
        text.chars().find(|sign| sign.is_control() && !matches!(sign, '\n' | '\r' | '\t'))
    {
        let message = format!(
            "this cell holds the control character U+{:04X}; type the text again without it",
            u32::from(sign)
        );
        return Some((Code::ControlCharacter, message));
    }
    if text.contains('\u{fffd}') {
        let message = "letters of this text were lost before the file was made, and `\u{fffd}` stands for them; type the text again, or export it again from where it came";
        return Some((Code::LostLetters, message.to_owned()));
    }
    twice::encoded(text).map(|found| {
        let message = format!(
            "letters of this text were saved twice over: `{}` stands where `{}` was meant; type the text again",
            found.written, found.meant,
        );
        (Code::DoubleEncoded, message)
    })
}

/// What a spreadsheet shows where a formula failed, `#DIV/0!` or `#BEZUG!`, and
/// where a column is too narrow for its number.
pub(super) fn is_failed(text: &str) -> bool {
    let Some(rest) = text.strip_prefix('#') else { return false };
    let word = rest.trim_end_matches(['!', '?']);
    matches!(rest, "N/A" | "NV" | "N/D" | "N.V.")
        || rest.len() > word.len()
            && word.len() > 1
            && word.chars().all(|sign| sign.is_uppercase() || matches!(sign, '/' | '0' | '¡' | '¿'))
        || rest.len() > 1 && rest.bytes().all(|byte| byte == b'#')
}

/// What is said of such a cell.
pub(super) fn failed(text: &str) -> String {
    if text.starts_with("##") {
        return "the column was too narrow for what this cell holds, so only `#` was saved; widen it in the spreadsheet and save again".to_owned();
    }
    format!(
        "this cell shows {text}: its formula failed; mend the formula, or write the value itself"
    )
}

/// The first sign that is written as web pages write it.
pub(super) fn escape(text: &str) -> Option<&str> {
    text.match_indices('&').find_map(|(at, _)| {
        let rest = text.get(at..)?;
        let end = rest.bytes().take(10).position(|byte| byte == b';')?;
        let name = rest.get(1..end)?;
        let is_escape = match name.strip_prefix('#') {
            Some(number) => {
                let number = number.trim_start_matches(['x', 'X']);
                !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_hexdigit())
            }
            None => {
                matches!(name, "amp" | "lt" | "gt" | "quot" | "apos" | "nbsp")
                    || ["acute", "grave", "circ", "uml", "cedil", "tilde", "caron", "dash", "quo"]
                        .iter()
                        .any(|ending| name.ends_with(ending))
            }
        };
        is_escape.then(|| rest.get(..=end)).flatten()
    })
}
