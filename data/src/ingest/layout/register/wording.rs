//! The table of decision wordings: which step of a procedure each one is.
//!
//! A wording is the name of a decision and the article that it rests on. Both
//! must be known, and nothing may be left over: "Partial withdrawal" is no
//! withdrawal, and "Referral to Court … - Deferral" refers nothing. What is no
//! step of the model is reported by the caller and never guessed.

use crate::ingest::layout::loosely::{is, words};
use crate::{ingest::near::nearest, model::Stage};

/// What a name stands for, as far as the article does not matter.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Name {
    /// This step, whatever the article.
    Step(Stage),
    /// To the Court; the article tells under which.
    Referral,
}

/// Names in English and Swedish, in small letters without accents.
const NAMES: [(&str, Name); 37] = [
    ("formal notice", Name::Step(Stage::LetterOfFormalNotice)),
    ("letter of formal notice", Name::Step(Stage::LetterOfFormalNotice)),
    ("formell underrattelse", Name::Step(Stage::LetterOfFormalNotice)),
    ("additional formal notice", Name::Step(Stage::AdditionalLetterOfFormalNotice)),
    ("additional letter of formal notice", Name::Step(Stage::AdditionalLetterOfFormalNotice)),
    ("complementary formal notice", Name::Step(Stage::AdditionalLetterOfFormalNotice)),
    ("complementary letter of formal notice", Name::Step(Stage::AdditionalLetterOfFormalNotice)),
    ("supplementary formal notice", Name::Step(Stage::AdditionalLetterOfFormalNotice)),
    ("supplementary letter of formal notice", Name::Step(Stage::AdditionalLetterOfFormalNotice)),
    ("kompletterande formell underrattelse", Name::Step(Stage::AdditionalLetterOfFormalNotice)),
    ("ytterligare formell underrattelse", Name::Step(Stage::AdditionalLetterOfFormalNotice)),
    ("reasoned opinion", Name::Step(Stage::ReasonedOpinion)),
    ("motiverat yttrande", Name::Step(Stage::ReasonedOpinion)),
    ("additional reasoned opinion", Name::Step(Stage::AdditionalReasonedOpinion)),
    ("complementary reasoned opinion", Name::Step(Stage::AdditionalReasonedOpinion)),
    ("supplementary reasoned opinion", Name::Step(Stage::AdditionalReasonedOpinion)),
    ("kompletterande motiverat yttrande", Name::Step(Stage::AdditionalReasonedOpinion)),
    ("ytterligare motiverat yttrande", Name::Step(Stage::AdditionalReasonedOpinion)),
    ("referral to court", Name::Referral),
    ("referral to the court", Name::Referral),
    ("hanskjutande till domstol", Name::Referral),
    ("hanskjutande till domstolen", Name::Referral),
    ("withdrawal", Name::Step(Stage::Withdrawal)),
    ("withdrawal from court", Name::Step(Stage::Withdrawal)),
    ("withdrawal from the court", Name::Step(Stage::Withdrawal)),
    ("aterkallande", Name::Step(Stage::Withdrawal)),
    ("aterkallande av talan", Name::Step(Stage::Withdrawal)),
    ("aterkallande fran domstolen", Name::Step(Stage::Withdrawal)),
    ("closure", Name::Step(Stage::Closure)),
    ("closing", Name::Step(Stage::Closure)),
    ("closing of the case", Name::Step(Stage::Closure)),
    ("closure of the case", Name::Step(Stage::Closure)),
    ("closing decision", Name::Step(Stage::Closure)),
    ("case closed", Name::Step(Stage::Closure)),
    ("avslutande", Name::Step(Stage::Closure)),
    ("avslutande av arendet", Name::Step(Stage::Closure)),
    ("avslutat arende", Name::Step(Stage::Closure)),
];

/// Which of several of one kind: "2nd additional …", "2:a kompletterande …".
const ORDINALS: [&str; 22] = [
    "2nd", "3rd", "4th", "5th", "2 nd", "3 rd", "second", "third", "fourth", "2 a", "3 e", "3 a",
    "4 e", "5 e", "2a", "3e", "3a", "4e", "andra", "tredje", "fjarde", "2",
];

/// What may stand at the end without changing the decision.
const ASIDES: [&str; 3] = ["press release", "pressmeddelande", "pressmeddelanden"];

/// Words around the numbers of articles.
const AROUND: [&str; 17] = [
    "art",
    "arts",
    "article",
    "articles",
    "artikel",
    "artiklarna",
    "tfeu",
    "feuf",
    "ec",
    "eg",
    "eu",
    "ex",
    "former",
    "fd",
    "och",
    "and",
    "of",
];

/// The articles that a decision rests on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Articles {
    None,
    /// 258 TFEU, once 226 EC.
    Duty,
    /// 258 with 260(3) TFEU: no measures were notified.
    DutyAndNotification,
    /// 260(2) TFEU, once 228 EC: a judgment was not followed. The register writes
    /// "Art. 260" for it, and names paragraph 3 where that is meant.
    Judgment,
}

/// Numbers of articles as they are written.
const ARTICLES: [(&str, Articles); 11] = [
    ("", Articles::None),
    ("258", Articles::Duty),
    ("226", Articles::Duty),
    ("258 226", Articles::Duty),
    ("258 ex226", Articles::Duty),
    ("258 260 3", Articles::DutyAndNotification),
    ("260 3", Articles::DutyAndNotification),
    ("260", Articles::Judgment),
    ("260 2", Articles::Judgment),
    ("228", Articles::Judgment),
    ("260 228", Articles::Judgment),
];

/// The step that a wording names; none if it is not known.
pub(super) fn stage(wording: &str) -> Option<Stage> {
    let words = words(wording);
    let words = without_aside(&words);
    let (words, counted) = without_ordinal(words);
    let (name, rest) = named(words)?;
    let rest: Vec<&str> = rest
        .iter()
        .map(String::as_str)
        .filter(|word| !AROUND.iter().any(|around| is(word, around)))
        // "f.d." comes as two words
        .filter(|word| !matches!(*word, "f" | "d"))
        .collect();
    let rest = rest.join(" ");
    let (_, articles) = ARTICLES.iter().find(|(written, _)| *written == rest)?;
    let stage = match (name, articles) {
        (Name::Step(stage), _) => stage,
        (Name::Referral, Articles::Duty) => Stage::Referral258,
        (Name::Referral, Articles::DutyAndNotification) => Stage::Referral260Third,
        (Name::Referral, Articles::Judgment) => Stage::Referral260Second,
        (Name::Referral, Articles::None) => return None,
    };
    let is_additional =
        matches!(stage, Stage::AdditionalLetterOfFormalNotice | Stage::AdditionalReasonedOpinion);
    (!counted || is_additional).then_some(stage)
}

/// The name that a mistyped one seems to mean. Where the name is right, what
/// follows it is not known, and nothing is proposed.
pub(super) fn near(wording: &str) -> Option<&'static str> {
    let words = words(wording);
    let (words, _) = without_ordinal(&words);
    if named(words).is_some() {
        return None;
    }
    let is_name = |word: &&String| {
        !AROUND.contains(&word.as_str()) && !word.starts_with(|sign: char| sign.is_ascii_digit())
    };
    let name: Vec<&str> = words.iter().take_while(is_name).map(String::as_str).collect();
    nearest(&name.join(" "), NAMES.map(|(name, _)| name))
}

fn without_aside(words: &[String]) -> &[String] {
    let aside = ASIDES.iter().find_map(|aside| {
        let length = aside.split(' ').count();
        let at = words.len().checked_sub(length)?;
        starts_with(words.get(at..)?, aside).then_some(at)
    });
    aside.and_then(|at| words.get(..at)).unwrap_or(words)
}

fn without_ordinal(words: &[String]) -> (&[String], bool) {
    let ordinal = ORDINALS.iter().find(|ordinal| starts_with(words, ordinal));
    let rest = ordinal.and_then(|ordinal| words.get(ordinal.split(' ').count()..));
    (rest.unwrap_or(words), ordinal.is_some())
}

/// The longest name that the words begin with, and what follows it.
fn named(words: &[String]) -> Option<(Name, &[String])> {
    NAMES
        .iter()
        .filter(|(name, _)| starts_with(words, name))
        .map(|(name, value)| (name.split(' ').count(), *value))
        .max_by_key(|(length, _)| *length)
        .and_then(|(length, value)| Some((value, words.get(length..)?)))
}

fn starts_with(words: &[String], phrase: &str) -> bool {
    let mut found = words.iter();
    phrase.split(' ').all(|word| found.next().is_some_and(|found| is(found, word)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mistyped_name_brings_a_proposal() {
        #[track_caller]
        fn check(wording: &str, expected: Option<&str>) {
            assert_eq!(near(wording), expected, "{wording}");
        }
        check("Formel underrättelse art. 258 FEUF", Some("formell underrattelse"));
        check("Resoned opinion Art. 258 TFEU", Some("reasoned opinion"));
        check("Referral to Court 258(ex226) - Deferral", None);
        check("Modified financial sanction", None);
        check("Partial withdrawal", None);
        check("null", None);
        check("", None);
    }

    #[test]
    fn wordings_of_the_register_are_known_or_said_not_to_be() {
        #[track_caller]
        fn check(wording: &str, expected: Option<&str>) {
            assert_eq!(stage(wording).map(Stage::code), expected, "{wording}");
        }
        check("Formal notice Art. 258 TFEU", Some("letter_of_formal_notice"));
        check("Formal notice Art. 258 TFEU + Press release", Some("letter_of_formal_notice"));
        check("Formal notice Art. 260 TFEU", Some("letter_of_formal_notice"));
        check(
            "Letter of formal notice Article 258 TFEU - Article 260(3) TFEU",
            Some("letter_of_formal_notice"),
        );
        check("Formell underrättelse art. 258 FEUF", Some("letter_of_formal_notice"));
        check("Formell underr\u{fffd}ttelse art. 258 FEUF", Some("letter_of_formal_notice"));
        check("Formell underrättelse art. 258–260.3 TFEU", Some("letter_of_formal_notice"));
        check(
            "Formell underrättelse art. 258 FEUF + pressmeddelande",
            Some("letter_of_formal_notice"),
        );
        let additional = Some("additional_letter_of_formal_notice");
        check("Additional formal notice Art. 258 TFEU", additional);
        check("2nd additional formal notice Art. 258 TFEU", additional);
        check("3rd additional formal notice Art. 258 TFEU", additional);
        check("Complementary formal notice Art. 258 TFEU", additional);
        check("Kompletterande formell underrättelse art. 260 FEUF", additional);
        check("Kompletterande formell underrättelse art. 258 och 260.3 FEUF", additional);
        check("2:a kompletterande formell underrättelse art. 258 FEUF", additional);
        check("3:a kompletterande formell underrättelse art. 258 FEUF", additional);
        check("2nd formal notice Art. 258 TFEU", None);
        check("Reasoned opinion Art. 258 TFEU", Some("reasoned_opinion"));
        check("Reasoned opinion ex Art. 228 EC", Some("reasoned_opinion"));
        check("Motiverat yttrande f.d. art. 228 EG", Some("reasoned_opinion"));
        check("Motiverat yttrande art. 258–260.3 TFEU", Some("reasoned_opinion"));
        check("Reasoned opinion Article 258 TFEU + Article 260(3) TFEU", Some("reasoned_opinion"));
        check("Reasoned opinion Art. 259 TFEU", None);
        check("Additional reasoned opinion Art. 258 TFEU", Some("additional_reasoned_opinion"));
        check(
            "Kompletterande motiverat yttrande art. 258 och 260.3 FEUF",
            Some("additional_reasoned_opinion"),
        );
        check("Referral to Court Art. 258 TFEU", Some("referral_258"));
        check("Referral to Court Art. 260 TFEU", Some("referral_260_2"));
        check("Referral to Court Art. 258 TFEU  - 260(3) TFEU", Some("referral_260_3"));
        check("Hänskjutande till domstol art. 258 och 260(3) FEUF", Some("referral_260_3"));
        check("Hänskjutande till domstol art. 260 FEUF", Some("referral_260_2"));
        check("Referral to Court", None);
        check("Referral to Court 258(ex226) - Deferral", None);
        check("Withdrawal from the Court", Some("withdrawal"));
        check("Partial withdrawal", None);
        check("Closing of the case", Some("closure"));
        check("Modified financial sanction", None);
        check("Ändrad ekonomisk påföljd", None);
        check("null", None);
        check("", None);
    }
}
