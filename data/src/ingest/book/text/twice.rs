//! Text whose letters were encoded twice: UTF-8 that was taken for another
//! encoding and saved as UTF-8 again, so that `ç` stands as `Ã§`.

use encoding_rs::{Encoding, UTF_8, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252, WINDOWS_1253};

/// The first letters of a text that were encoded twice.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::ingest) struct Twice {
    /// As they stand there.
    pub(in crate::ingest) written: String,
    /// As they were meant.
    pub(in crate::ingest) meant: String,
}

/// Whether all that is not plain in a text was encoded twice. Text that is right
/// has letters which are no such pair: one is enough, and nothing is found.
pub(in crate::ingest) fn encoded(text: &str) -> Option<Twice> {
    if text.is_ascii() {
        return None;
    }
    [WINDOWS_1252, WINDOWS_1250, WINDOWS_1251, WINDOWS_1253]
        .into_iter()
        .find_map(|encoding| encoded_from(encoding, text))
}

fn encoded_from(encoding: &'static Encoding, text: &str) -> Option<Twice> {
    let mut first = None;
    let mut pairs = 0_usize;
    for run in text.split(|sign: char| sign.is_ascii()).filter(|run| !run.is_empty()) {
        let bytes = bytes(encoding, run)?;
        let meant = UTF_8.decode_without_bom_handling_and_without_replacement(&bytes)?;
        if !meant.chars().all(is_likely) {
            return None;
        }
        pairs += meant.chars().count();
        first.get_or_insert_with(|| Twice { written: run.to_owned(), meant: meant.into_owned() });
    }
    // One pair can be a coincidence, unless it begins as most do.
    let is_sure = first.as_ref().is_some_and(|first| first.written.starts_with(['Ã', 'Â']));
    first.filter(|_| pairs > 1 || is_sure)
}

/// The bytes of a run; those that the encoding has no sign for pass as they are.
fn bytes(encoding: &'static Encoding, run: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(run.len());
    let mut buffer = [0; 4];
    for sign in run.chars() {
        if let passed @ '\u{80}'..='\u{9f}' = sign {
            bytes.push(u8::try_from(u32::from(passed)).ok()?);
            continue;
        }
        let (found, _, is_lost) = encoding.encode(sign.encode_utf8(&mut buffer));
        if is_lost {
            return None;
        }
        bytes.extend_from_slice(&found);
    }
    Some(bytes)
}

/// Whether it is a sign of the Union's languages.
const fn is_likely(sign: char) -> bool {
    matches!(sign, '\u{a0}'..='\u{17f}' | '\u{218}'..='\u{21b}' | '\u{386}'..='\u{3ce}'
        | '\u{400}'..='\u{45f}' | '\u{1e00}'..='\u{1eff}' | '\u{2010}'..='\u{203a}' | '€')
}
