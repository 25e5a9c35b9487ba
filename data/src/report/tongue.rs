//! Languages of words, as files name them.

/// A language and, where it is told, a country, from a BCP 47 tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Tongue<'a> {
    /// Two or three letters.
    pub(crate) language: &'a str,
    /// Two letters.
    pub(crate) country: Option<&'a str>,
}

impl<'a> Tongue<'a> {
    /// The language of a tag; none if the tag tells none.
    pub(crate) fn of(tag: &'a str) -> Option<Self> {
        let letters = |part: &str, lengths: &[usize]| {
            lengths.contains(&part.len()) && part.chars().all(|sign| sign.is_ascii_alphabetic())
        };
        let mut parts = tag.split('-');
        let language = parts.next().filter(|part| letters(part, &[2, 3]))?;
        Some(Self { language, country: parts.find(|part| letters(part, &[2])) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_name_a_language_and_perhaps_a_country() {
        #[track_caller]
        fn check(tag: &str, expected: Option<(&str, Option<&str>)>) {
            let told = Tongue::of(tag).map(|tongue| (tongue.language, tongue.country));
            assert_eq!(told, expected, "{tag}");
        }
        check("en", Some(("en", None)));
        check("en-GB", Some(("en", Some("GB"))));
        check("sr-Latn-RS", Some(("sr", Some("RS"))));
        check("el", Some(("el", None)));
        check("", None);
        check("english", None);
        check("#let", None);
    }
}
