//! A sentence that somebody writes for others to read: what a revision brings, why
//! something is erased. What it says is theirs.

/// The sentence without blanks around it; none if nothing is left, it has more signs
/// than it may, or it holds signs that steer and are not shown.
pub(crate) fn sentence(text: &str, longest: usize) -> Option<&str> {
    let text = text.trim();
    let is_one =
        !text.is_empty() && text.chars().count() <= longest && !text.chars().any(char::is_control);
    is_one.then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_is_short_and_shown() {
        #[track_caller]
        fn check(text: &str, expected: Option<&str>) {
            assert_eq!(sentence(text, 5), expected, "{text:?}");
        }
        check(" Why? ", Some("Why?"));
        check("Γιατί", Some("Γιατί"));
        check("Γιατί;", None);
        check(" ", None);
        check("a\nb", None);
        check("a\u{7}b", None);
    }
}
