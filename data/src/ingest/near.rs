//! "Did you mean": the word nearest to one that was mistyped.

/// The nearest of the words, if one is near enough to be meant.
pub fn nearest<'a>(text: &str, words: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    /// Below this likeness a proposal confuses more than it helps.
    const NEAR: f64 = 0.84;
    /// Text longer than any word is no mistyped word.
    const LONGEST: usize = 60;
    let text = text.trim().to_lowercase();
    if text.is_empty() || text.len() > LONGEST {
        return None;
    }
    words
        .into_iter()
        .map(|word| (strsim::jaro_winkler(&text, &word.to_lowercase()), word))
        .filter(|(likeness, _)| *likeness >= NEAR)
        .max_by(|(left, _), (right, _)| left.total_cmp(right))
        .map(|(_, word)| word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn proposes_only_what_is_near() {
        #[track_caller]
        fn check(words: &[&'static str], text: &str, expected: Option<&str>) {
            assert_eq!(nearest(text, words.iter().copied()), expected, "{text}");
        }
        let words =
            ["not_transposed", "partially_transposed", "unclear", "transposed", "not_bound"];
        check(&words, "transp.", Some("transposed"));
        check(&words, "Transposd", Some("transposed"));
        check(&words, "partialy transposed", Some("partially_transposed"));
        check(&words, "unclaer", Some("unclear"));
        check(&words, "yes", None);
        check(&words, "", None);
        check(&["Greece", "Germany"], "Grece", Some("Greece"));
    }
}
