//! What languages set in their own way beside words: signs between those that the code puts
//! side by side, with the spaces around them, and the letters in the number of an act.

use super::Words;

impl Words {
    /// Between a name and what is said of it: ": ".
    #[must_use]
    pub fn colon(&self) -> String {
        self.say("join-colon")
    }

    /// Between parts of a list that have commas of their own: "; ".
    #[must_use]
    pub fn semicolon(&self) -> String {
        self.say("join-semicolon")
    }

    /// The number of an act of the Union, such as 2011/93/EU, whose last part each language
    /// writes in its own letters.
    #[must_use]
    pub fn act(&self, number: &impl ToString) -> String {
        let number = number.to_string();
        match number.strip_suffix("/EU") {
            Some(number) => format!("{number}/{}", self.say("act-suffix")),
            None => number,
        }
    }

    /// Somebody's own words in marks of quotation.
    #[must_use]
    pub fn quoted(&self, text: &str) -> String {
        self.get("quoted", &[("text", text.to_owned().into())])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn signs_stand_as_each_language_sets_them() {
        for (language, expected) in [
            (Language::English, ": |; |“a”"),
            (Language::French, "\u{a0}: |\u{202f}; |«\u{a0}a\u{a0}»"),
            (Language::German, ": |; |„a“"),
        ] {
            let words = Words::of(language);
            let found = [words.colon(), words.semicolon(), words.quoted("a")].join("|");
            assert_eq!(found, expected, "{language}");
        }
    }
}
