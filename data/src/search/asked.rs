//! What somebody asks for: the words of a question, and what of each is forgiven.

use super::words::{asked_words, provision_form};
use crate::model::Provision;

/// A question.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Asked {
    words: Vec<AskedWord>,
    left_out: usize,
}

/// One of its words, all of which a thing must have to be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskedWord {
    /// As it was written.
    pub written: String,
    /// Without what people write differently.
    pub form: String,
    /// Whether a small slip in it is forgiven.
    pub is_forgiving: bool,
    /// Whether it may be the beginning of a longer word.
    pub may_go_on: bool,
}

impl Asked {
    /// The most words that are searched for.
    pub const MOST_WORDS: usize = 12;
    /// The fewest letters of a word in which a slip is forgiven.
    const LEAST_FORGIVING: usize = 4;
    /// The fewest letters that are taken for the beginning of a word.
    const LEAST_BEGUN: usize = 2;

    /// Reads a question. Whatever is neither letter nor digit parts words and says
    /// nothing else.
    #[must_use]
    pub fn read(text: &str) -> Self {
        if let Some(provision) = provision(text) {
            let word = AskedWord {
                written: text.trim().to_owned(),
                form: provision,
                is_forgiving: false,
                may_go_on: false,
            };
            return Self { words: vec![word], left_out: 0 };
        }
        let found = asked_words(text);
        let last = found.len().checked_sub(1);
        let mut words: Vec<AskedWord> = Vec::new();
        let mut left_out = 0;
        for (at, word) in found.into_iter().enumerate() {
            if words.iter().any(|known| known.form == word.form) {
                continue;
            }
            if words.len() == Self::MOST_WORDS {
                left_out += 1;
                continue;
            }
            // A number is right or another number.
            let is_word = word.form.bytes().all(|letter| letter.is_ascii_alphabetic());
            let letters = word.form.len();
            words.push(AskedWord {
                written: text[word.place].to_owned(),
                form: word.form,
                is_forgiving: is_word && letters >= Self::LEAST_FORGIVING,
                may_go_on: is_word && letters >= Self::LEAST_BEGUN && Some(at) == last,
            });
        }
        Self { words, left_out }
    }

    /// Its words.
    #[must_use]
    pub fn words(&self) -> &[AskedWord] {
        &self.words
    }

    /// How many further words are not searched for.
    #[must_use]
    pub const fn left_out(&self) -> usize {
        self.left_out
    }
}

/// The provision that a whole question names in another way than `5(2)`, such as
/// `Article 5, paragraph 2`.
fn provision(text: &str) -> Option<String> {
    let is_number = text.trim().bytes().all(|sign| sign.is_ascii_digit());
    let provision = Provision::parse(text).ok().filter(|_| !is_number)?;
    Some(provision_form(&provision.to_string()))
}
