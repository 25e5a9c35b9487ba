//! A source text taken apart: its code without comments and strings, and its
//! strings. A comment may name what code may not, and a string what a comment
//! looks like.

/// A source text in parts.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Parts {
    /// The code; each string is left as `""`.
    pub(crate) code: String,
    /// What stands in the strings, escapes as they are written.
    pub(crate) strings: Vec<String>,
}

/// Takes a text apart.
pub(crate) fn parts(text: &str) -> Parts {
    let mut parts = Parts::default();
    let mut rest = text;
    while let Some(sign) = rest.chars().next() {
        let taken = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            block_comment(rest)
        } else if let Some((length, inside)) = string(rest, parts.code.chars().next_back()) {
            parts.code.push_str("\"\"");
            parts.strings.push(inside.to_owned());
            length
        } else {
            let length = if sign == '\'' { quoted_sign(rest) } else { sign.len_utf8() };
            parts.code.push_str(&rest[..length]);
            length
        };
        rest = &rest[taken..];
    }
    parts
}

/// The length of a comment that may hold others.
fn block_comment(text: &str) -> usize {
    let (mut at, mut depth) = (0, 0_usize);
    while at < text.len() {
        if text[at..].starts_with("/*") {
            (at, depth) = (at + 2, depth + 1);
        } else if text[at..].starts_with("*/") {
            (at, depth) = (at + 2, depth - 1);
            if depth == 0 {
                return at;
            }
        } else {
            at += text[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    text.len()
}

/// The length of a string and what is inside, if one begins here.
fn string(text: &str, before: Option<char>) -> Option<(usize, &str)> {
    let in_a_name = before.is_some_and(|sign| sign.is_alphanumeric() || sign == '_');
    let prefix = ["br", "cr", "r", "b", "c"].into_iter().find(|prefix| {
        let after = text.strip_prefix(prefix).unwrap_or_default();
        let quote = after.trim_start_matches('#');
        let marked = quote.len() < after.len();
        !in_a_name && quote.starts_with('"') && (!marked || prefix.ends_with('r'))
    });
    let prefix = prefix.unwrap_or_default();
    let after = &text[prefix.len()..];
    if prefix.ends_with('r') {
        let marks = after.len() - after.trim_start_matches('#').len();
        let end = format!("\"{}", "#".repeat(marks));
        let inside = &after[marks + 1..];
        let length = inside.find(&end)?;
        return Some((prefix.len() + marks + 1 + length + end.len(), &inside[..length]));
    }
    let inside = after.strip_prefix('"')?;
    let mut escaped = false;
    let length = inside.find(|sign| {
        let ends = sign == '"' && !escaped;
        escaped = sign == '\\' && !escaped;
        ends
    })?;
    Some((prefix.len() + 1 + length + 1, &inside[..length]))
}

/// The length of `'a'` or `'\n'`; of a lifetime only its quotation mark.
fn quoted_sign(text: &str) -> usize {
    let mut signs = text.char_indices().skip(1);
    match signs.next() {
        Some((at, '\\')) => {
            // The sign after the backslash may be a quotation mark itself.
            text[at + 2..].find('\'').map_or(1, |end| at + 2 + end + 1)
        }
        Some((_, _)) => match signs.next() {
            Some((at, '\'')) => at + 1,
            _ => 1,
        },
        None => 1,
    }
}

/// Whether the code uses a crate: its name at the beginning of a path, or after
/// `use`.
pub(crate) fn uses(code: &str, name: &str) -> bool {
    let in_a_name = |sign: char| sign.is_alphanumeric() || sign == '_';
    code.match_indices(name).any(|(at, _)| {
        // `::name` names the crate as well; `other::name` and `a.name` do not.
        let before = code[..at].strip_suffix("::").map_or(&code[..at], str::trim_end);
        let continued = before.ends_with(in_a_name) && before.len() + 2 == at;
        let glued = before.len() == at && before.ends_with(|sign| in_a_name(sign) || sign == '.');
        let after = &code[at + name.len()..];
        let words: Vec<&str> = before.split_whitespace().rev().take(1).collect();
        let imported = matches!(words[..], ["use" | "crate"]) && after.starts_with([';', ' ']);
        !continued && !glued && (after.starts_with("::") || imported)
    })
}

#[test]
fn texts_are_taken_apart_as_meant() {
    #[track_caller]
    fn check(text: &str, code: &str, strings: &[&str]) {
        let expected = Parts {
            code: code.to_owned(),
            strings: strings.iter().map(|text| (*text).to_owned()).collect(),
        };
        assert_eq!(parts(text), expected);
    }
    check("a // b\nc", "a \nc", &[]);
    check("a /* b /* c */ d */ e", "a  e", &[]);
    check(r#"f("https://x"); g()"#, r#"f(""); g()"#, &["https://x"]);
    check(r#"f("a \" // b") // c"#, r#"f("") "#, &[r#"a \" // b"#]);
    check(r##"r#"a "b" // c"# d"##, r#""" d"#, &[r#"a "b" // c"#]);
    check(r#"bar"x" br"y" b"z""#, r#"bar"" "" """#, &["x", "y", "z"]);
    check(r#"['"', '\'', '\\', 'a'] "s""#, r#"['"', '\'', '\\', 'a'] """#, &["s"]);
    check("fn f<'a>(x: &'a str) {} // 'b", "fn f<'a>(x: &'a str) {} ", &[]);
}
