//! An address on the web as people read it. It is for reading alone: what a link leads to
//! is the address as its source has it.

/// The address with the letters that it writes as numbers (`%CE%B7` is `η`). Whatever is
/// no letter of an alphabet of the official languages stays as it is written, so that no
/// sign turns, hides or ends what stands beside it.
pub(crate) fn readable(url: &str) -> String {
    let mut out = String::with_capacity(url.len());
    // A name of a host in letters can look like another one.
    let path = url.split_once("://").map(|(scheme, behind)| {
        scheme.len() + "://".len() + behind.find('/').unwrap_or(behind.len())
    });
    let (host, mut rest) = url.split_at(path.unwrap_or_default());
    out.push_str(host);
    while let Some(begin) = rest.find('%') {
        let (before, numbers) = rest.split_at(begin);
        out.push_str(before);
        let (bytes, len) = written_as_numbers(numbers);
        if bytes.is_empty() {
            out.push('%');
            rest = numbers.get(1..).unwrap_or_default();
            continue;
        }
        // Three signs stand for each byte.
        let mut at = 0;
        for chunk in bytes.utf8_chunks() {
            for letter in chunk.valid().chars() {
                let end = at + 3 * letter.len_utf8();
                if is_read(letter) {
                    out.push(letter);
                } else {
                    out.push_str(&numbers[at..end]);
                }
                at = end;
            }
            let end = at + 3 * chunk.invalid().len();
            out.push_str(&numbers[at..end]);
            at = end;
        }
        rest = &numbers[len..];
    }
    out.push_str(rest);
    out
}

/// The bytes that a text begins with as numbers, and how long these are.
fn written_as_numbers(text: &str) -> (Vec<u8>, usize) {
    let number = |three: &[u8]| match three {
        [b'%', high, low] => {
            let digit = |sign: u8| char::from(sign).to_digit(16);
            u8::try_from(digit(*high)? * 16 + digit(*low)?).ok()
        }
        _ => None,
    };
    let bytes: Vec<u8> = text.as_bytes().chunks(3).map_while(number).collect();
    let len = 3 * bytes.len();
    (bytes, len)
}

/// Latin letters beyond those of ASCII, Greek and Cyrillic ones, but for those that look
/// like signs.
fn is_read(letter: char) -> bool {
    let is_of_them = matches!(
        letter,
        '\u{C0}'..='\u{1BF}' | '\u{1CD}'..='\u{24F}' | '\u{386}'..='\u{52F}' | '\u{1E00}'..='\u{1FFF}'
    );
    letter.is_alphabetic() && is_of_them
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_read_and_signs_stay() {
        #[track_caller]
        fn check(url: &str, expected: &str) {
            assert_eq!(readable(url), expected);
        }
        check("https://example.eu/a?b=c%20d&e=%2F", "https://example.eu/a?b=c%20d&e=%2F");
        check("https://example.eu/%CE%BD%CF%8C%CE%BC%CE%BF%CF%82", "https://example.eu/νόμος");
        check("https://example.eu/%ce%bd-%E1%BC%80", "https://example.eu/ν-ἀ");
        check("https://example.eu/tre%C5%9Bci/%D0%B7", "https://example.eu/treści/з");
        check("https://example.eu/%C3%A9%20%C3%A9", "https://example.eu/é%20é");
        // Signs that turn or hide what stands beside them, other alphabets, no text at all.
        check("https://example.eu/%E2%80%AEa", "https://example.eu/%E2%80%AEa");
        check("https://example.eu/%D7%90%C2%A0%C2%AD", "https://example.eu/%D7%90%C2%A0%C2%AD");
        check("https://example.eu/%FF%C3%A9%CE", "https://example.eu/%FFé%CE");
        check("https://%D0%B5uropa.eu/%D0%B7", "https://%D0%B5uropa.eu/з");
        check("https://example.eu/%C7%83%CC%8D", "https://example.eu/%C7%83%CC%8D");
        check("https://example.eu/50%", "https://example.eu/50%");
        check("https://example.eu/%zz%C3é%C", "https://example.eu/%zz%C3é%C");
        check("", "");
    }
}
