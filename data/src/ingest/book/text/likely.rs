//! Which encoding of one byte a sign a text is likely to be in.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{
    Encoding, ISO_8859_2, ISO_8859_7, ISO_8859_15, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252,
    WINDOWS_1253,
};

/// The encodings, each with a domain whose texts are written in it.
const KNOWN: [(&Encoding, &str); 6] = [
    (WINDOWS_1252, "fr"),
    (WINDOWS_1250, "pl"),
    (ISO_8859_2, "pl"),
    (WINDOWS_1251, "bg"),
    (WINDOWS_1253, "gr"),
    (ISO_8859_7, "gr"),
];

/// The likeliest of them; none if the bytes are text in none.
pub(super) fn encoding(bytes: &[u8]) -> Option<&'static Encoding> {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let known = |found: &'static Encoding| {
        KNOWN.iter().any(|(encoding, _)| *encoding == found).then_some(found)
    };
    // What it takes for an encoding of other languages is asked for again as if
    // each of ours were expected.
    let of_any = known(detector.guess(None, Utf8Detection::Deny));
    let of_ours = KNOWN.iter().filter_map(|(encoding, domain)| {
        known(detector.guess(Some(domain.as_bytes()), Utf8Detection::Deny))
            .filter(|found| found == encoding)
    });
    let found = of_any.into_iter().chain(of_ours).chain(KNOWN.map(|(encoding, _)| encoding));
    let found = found.into_iter().find(|encoding| is_text(encoding, bytes))?;
    let (text, _) = found.decode_without_bom_handling(bytes);
    Some(if found == WINDOWS_1252 && is_hungarian(&text) {
        WINDOWS_1250
    } else if found == WINDOWS_1252 && is_latin_9(&text) && is_text(ISO_8859_15, bytes) {
        ISO_8859_15
    } else {
        found
    })
}

/// Whether a text in which `œ`, `Š` and `€` stand as `½`, `¦` and `¤` is of ISO-8859-15:
/// the sign of no currency, or a fraction or a broken bar that touches a letter.
fn is_latin_9(text: &str) -> bool {
    let signs: Vec<char> = text.chars().collect();
    signs.iter().enumerate().any(|(at, sign)| match sign {
        '¤' => true,
        '¼' | '½' | '¾' | '¦' => {
            let is_letter = |at: Option<usize>| {
                at.and_then(|at| signs.get(at)).is_some_and(|sign| sign.is_alphabetic())
            };
            is_letter(at.checked_sub(1)) || is_letter(Some(at + 1))
        }
        _ => false,
    })
}

/// Whether a text in which `ő` and `ű` stand as `õ` and `û` is Hungarian: all of its
/// letters are of Hungarian but these two, and what they stand beside is of no other
/// language that has them. Portuguese has `õ` before `e` alone, Estonian and French
/// have none of the letters with an acute that Hungarian is full of but `é`.
fn is_hungarian(text: &str) -> bool {
    const ITS_OWN: &str = "áéíóöúüõû";
    let mut has_acute = false;
    let mut has_double_acute = false;
    let mut letters = text.chars().flat_map(char::to_lowercase).peekable();
    while let Some(letter) = letters.next() {
        if letter.is_ascii() || !letter.is_alphabetic() {
            continue;
        }
        if !ITS_OWN.contains(letter) {
            return false;
        }
        has_acute |= "áíóú".contains(letter);
        has_double_acute |= letter == 'û' || (letter == 'õ' && letters.peek() != Some(&'e'));
    }
    has_acute && has_double_acute
}

/// The encodings that are most easily taken for one of them, the nearest first.
pub(super) fn next_to(encoding: &Encoding) -> Vec<&'static Encoding> {
    if encoding == WINDOWS_1253 {
        vec![ISO_8859_7]
    } else if encoding == ISO_8859_7 {
        vec![WINDOWS_1253]
    } else if encoding == WINDOWS_1252 || encoding == ISO_8859_2 {
        vec![WINDOWS_1250]
    } else if encoding == WINDOWS_1250 {
        vec![ISO_8859_2, WINDOWS_1252]
    } else {
        vec![WINDOWS_1252]
    }
}

/// Whether every byte is a sign that a text can have.
fn is_text(encoding: &'static Encoding, bytes: &[u8]) -> bool {
    encoding
        .decode_without_bom_handling_and_without_replacement(bytes)
        .is_some_and(|text| !text.chars().any(|sign| matches!(sign, '\u{80}'..='\u{9f}')))
}
