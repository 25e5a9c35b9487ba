//! A text as runs of digits and of letters: what tells the numbers of an act from a day,
//! and a month from the words around it. It must not judge of any.

/// A run of digits or of letters, and what stands before it.
pub(super) struct Run<'a> {
    pub(super) text: &'a str,
    pub(super) gap: &'a str,
}

/// All runs, in their order.
pub(super) fn runs(text: &str) -> Vec<Run<'_>> {
    let kind = |sign: char| (sign.is_ascii_digit(), sign.is_alphabetic());
    let mut runs = Vec::new();
    let mut rest = text;
    while let Some(begin) = rest.find(|sign| kind(sign) != (false, false)) {
        let (gap, text) = rest.split_at(begin);
        let of = text.chars().next().map(kind);
        let end = text.find(|sign| Some(kind(sign)) != of).unwrap_or(text.len());
        let (text, after) = text.split_at(end);
        runs.push(Run { text, gap });
        rest = after;
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_and_letters_are_parted_and_what_is_between_is_kept() {
        #[track_caller]
        fn check(text: &str, expected: &[(&str, &str)]) {
            let found: Vec<_> = runs(text).iter().map(|run| (run.gap, run.text)).collect();
            assert_eq!(found, expected, "{text}");
        }
        check("DIR201229", &[("", "DIR"), ("", "201229")]);
        check(" 1er mai 2015.", &[(" ", "1"), ("", "er"), (" ", "mai"), (" ", "2015")]);
        check("31 / 12", &[("", "31"), (" / ", "12")]);
        check("–", &[]);
    }
}
