//! Words as they are searched: folded, told apart, forgiven or not, and set apart in
//! the text that they stand in.

use std::collections::BTreeSet;

use super::*;

fn all_forms(text: &str) -> Vec<String> {
    forms_of(text).into_iter().map(|(form, _)| form).collect()
}

#[test]
fn what_people_write_differently_is_the_same() {
    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(all_forms(text).join(" "), expected, "{text}");
    }
    check("Grèce", "grece");
    check("GRE\u{300}CE", "grece");
    check("Ελλάδα", "ellada");
    check("ΕΛΛΑΔΑ", "ellada");
    check("Гърция", "grtsiya");
    check("Österreich", "osterreich");
    check("Maßnahme", "massnahme");
    check("Łódź", "lodz");
    check("l’exploitation sexuelle", "l exploitation sexuelle");
    check("trans\u{ad}posed", "transposed");
    check("…  – ✔ \u{1f600} ()", "");
    check("\u{0} \u{7} \u{1b}[0m", "0m");
}

#[test]
fn a_reference_is_found_as_one_and_under_what_it_is_part_of() {
    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let references: Vec<String> =
            all_forms(text).into_iter().filter(|form| form.starts_with('§')).collect();
        assert_eq!(references, expected, "{text}");
    }
    check("Article 18", &["§18"]);
    check("Art. 18", &["§18"]);
    check("Artikel 18", &["§18"]);
    check("άρθρο 18", &["§18"]);
    check("2(c)(i)", &["§2(c)(i)", "§2(c)", "§2"]);
    check("Articles 5(2) and 6(1)", &["§5(2)", "§5", "§6(1)", "§6"]);
    check("18", &[]);
    check("18 months (or more)", &[]);
    check("2013(2)", &[]);
}

#[test]
fn the_number_of_a_procedure_is_one_word_however_it_is_written() {
    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let words: Vec<String> =
            Asked::read(text).words().iter().map(|word| word.form.clone()).collect();
        assert_eq!(words, expected, "{text}");
        let numbers = |word: &&AskedWord| word.form.bytes().any(|sign| sign.is_ascii_digit());
        let asked = Asked::read(text);
        assert!(asked.words().iter().filter(numbers).all(|word| !word.is_forgiving), "{text}");
    }
    for text in [
        "INFR(2014)0142",
        "infr (2014) 0142",
        "INFR 2014 0142",
        "INFR20140142",
        "2014/0142",
        "2014-0142",
        "2014–0142",
        "2014.0142",
        "2014_0142",
        "(2014)0142",
        "20140142",
    ] {
        check(text, &["20140142"]);
    }
    check("2014 0142", &["2014", "0142"]);
    check("INFR(2014)", &["infr", "2014"]);
    check("INFR(2014)014", &["infr", "2014", "014"]);
    check("1014/0142", &["1014", "0142"]);
    assert!(all_forms("see INFR(2014)0142").contains(&"20140142".to_owned()));
}

#[test]
fn a_question_says_what_is_forgiven() {
    /// Each word with `~` where a slip is forgiven and `*` where it may go on.
    #[track_caller]
    fn check(text: &str, expected: &str) {
        let asked = Asked::read(text);
        let words = asked.words().iter().map(|word| {
            let slip = if word.is_forgiving { "~" } else { "" };
            let begun = if word.may_go_on { "*" } else { "" };
            format!("{}{slip}{begun}", word.form)
        });
        assert_eq!(words.collect::<Vec<_>>().join(" "), expected, "{text}");
    }
    check("Greece", "greece~*");
    check("Greece victims", "greece~ victims~*");
    check("the EL", "the el*");
    check("a", "a");
    check("Article 5, paragraph 2", "§5(2)");
    check("5.2", "§5(2)");
    check("5(2)", "§5(2)");
    check("Article 18 Greece", "§18 greece~*");
    check("18", "18");
    check("Greece greece GREECE", "greece~");
    check("\" OR 1=1 -- AND +x *", "or 1 and x");
    check("own:x AND (", "own x and*");
    check("", "");
    check("\u{0}\u{1}\"'()[]{}~^*?:\\/", "");
}

#[test]
fn more_words_than_are_searched_for_are_counted() {
    let many: Vec<String> = (0..20).map(|at| format!("word{at}")).collect();
    let asked = Asked::read(&many.join(" "));
    assert_eq!((asked.words().len(), asked.left_out()), (Asked::MOST_WORDS, 8));
}

fn shown(pieces: &[Piece]) -> String {
    let piece = |piece: &Piece| {
        if piece.is_found { format!("[{}]", piece.text) } else { piece.text.clone() }
    };
    pieces.iter().map(piece).collect()
}

fn forms(words: &[&str]) -> BTreeSet<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

#[test]
fn words_are_set_apart_as_they_are_written() {
    #[track_caller]
    fn check(text: &str, found: &[&str], expected: &str) {
        assert_eq!(shown(&passage(text, &forms(found), usize::MAX).pieces), expected, "{text}");
    }
    check(
        "La Grèce n’a pas transposé.",
        &["grece", "transpose"],
        "La [Grèce] n’a pas [transposé].",
    );
    check("Η ΕΛΛΑΔΑ", &["ellada"], "Η [ΕΛΛΑΔΑ]");
    check("on Article 5(2), and 5(3)", &["§5(2)"], "on [Article 5(2)], and 5(3)");
    check("case INFR(2014)0142.", &["20140142"], "case [INFR(2014)0142].");
    check("nothing here", &["else"], "nothing here");
    check("", &["x"], "");
}

#[test]
fn a_long_text_is_shown_around_what_was_found() {
    #[track_caller]
    fn check(text: &str, found: &[&str], expected: &str) {
        let passage = passage(text, &forms(found), 30);
        let before = if passage.begins_before { "… " } else { "" };
        let after = if passage.goes_on { " …" } else { "" };
        assert_eq!(format!("{before}{}{after}", shown(&passage.pieces)), expected, "{text}");
    }
    let text = "one two three four five six seven eight nine ten eleven twelve";
    check(text, &["one"], "[one] two three four five six …");
    check(text, &["seven"], "… five six [seven] eight nine ten …");
    check(text, &["twelve"], "… eight nine ten eleven [twelve]");
    check(text, &["nowhere"], "one two three four five six …");
    check("short", &["short"], "[short]");
    let long = "ä".repeat(100);
    check(&long, &["nowhere"], &format!("{} …", "ä".repeat(15)));
    check(&long, &[&"a".repeat(60)], &format!("[{long}]"));
}
