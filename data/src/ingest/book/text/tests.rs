//! Texts in encodings, and as what they are read.

use encoding_rs::{
    ISO_8859_2, ISO_8859_7, ISO_8859_15, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252, WINDOWS_1253,
};

use super::*;

/// Sentences such as findings are written in.
const POLISH: &str =
    "Państwo członkowskie nie dokonało pełnej transpozycji; źródło: orzeczenie sądu w Łodzi";
const CZECH: &str = "Členský stát dosud nepřijal všechna opatření nezbytná k provedení článku 18";
const HUNGARIAN: &str = "A tagállam nem ültette át az irányelv 10. cikkét; büntetőjogi felelősség";
const HUNGARIAN_IN_CAPITALS: &str = "BÜNTETŐJOGI FELELŐSSÉG, ELÁLLÁS, GYŰJTÉS";
const PORTUGUESE: &str = "Impõe sanções? A lei dispõe de três; é ilícito e punível";
const ESTONIAN: &str = "Õigusaktid on üle võetud; süütegu, töö ja kõik nõuded";
const FRENCH_OF_AUGUST: &str = "Entré en vigueur en août, un délai dû et sûr, écoulé";
const BULGARIAN: &str = "Държавата членка не е транспонирала член 10 от директивата";
const GREEK: &str = "Το κράτος μέλος δεν έχει μεταφέρει το Άρθρο 18 της οδηγίας";
const FRENCH: &str = "L’État membre n’a pas transposé l’article 18 à l’égard des victimes âgées";
const GERMAN: &str =
    "Der Mitgliedstaat hat Artikel 18 für männliche Opfer nicht umgesetzt – § 176 StGB";
const SPANISH: &str =
    "El Estado miembro no ha adoptado las medidas; protección de los niños y niñas";
const SWEDISH: &str = "Medlemsstaten har inte införlivat artikel 10 och åtgärder för förövare";

#[test]
fn a_text_is_read_in_the_encoding_in_which_it_was_saved() {
    #[track_caller]
    fn check(encoding: &'static Encoding, sentence: &str) {
        let whole = format!("member_state;finding\r\nEL;{sentence}\r\n");
        let (bytes, _, is_lost) = encoding.encode(&whole);
        assert!(!is_lost, "{sentence}");
        let read = text("x.csv", &bytes).unwrap();
        assert_eq!(read.content, whole, "{} taken for {}", encoding.name(), read.encoding.name());
        assert!(read.is_likely);
    }
    for sentence in [POLISH, CZECH, HUNGARIAN, HUNGARIAN_IN_CAPITALS] {
        check(WINDOWS_1250, sentence);
    }
    check(ISO_8859_2, POLISH);
    check(ISO_8859_15, "Arrêté royal mettant en œuvre l'article 5");
    check(ISO_8859_15, "Das Gesetz sieht für männliche Täter 500 € vor");
    check(WINDOWS_1252, "Eine Frist von 2½ Jahren für männliche Opfer");
    check(ISO_8859_2, CZECH);
    check(WINDOWS_1251, BULGARIAN);
    check(WINDOWS_1253, GREEK);
    check(ISO_8859_7, GREEK);
    for sentence in [FRENCH, GERMAN, SPANISH, SWEDISH, PORTUGUESE, ESTONIAN, FRENCH_OF_AUGUST] {
        check(WINDOWS_1252, sentence);
    }
}

#[test]
fn where_two_encodings_are_as_likely_a_word_shows_which_was_taken() {
    #[track_caller]
    fn check(encoding: &'static Encoding, sentence: &str, expected: &str) {
        let (bytes, _, _) = encoding.encode(sentence);
        let read = text("x.csv", &bytes).unwrap();
        assert_eq!(read.telling_word(), Some(expected));
    }
    check(WINDOWS_1250, HUNGARIAN, "büntetőjogi");
    check(WINDOWS_1250, POLISH, "źródło");
    check(WINDOWS_1250, CZECH, "všechna");
    check(ISO_8859_2, POLISH, "źródło");
    check(WINDOWS_1252, FRENCH, "à");
    check(WINDOWS_1252, SWEDISH, "åtgärder");
    check(WINDOWS_1253, GREEK, "Άρθρο");
    check(ISO_8859_15, "mise en œuvre de l'arrêté", "œuvre");
}

#[test]
fn a_mark_or_what_is_valid_tells_the_encoding() {
    #[track_caller]
    fn check(bytes: &[u8], expected: &str, encoding: &'static Encoding) {
        let read = text("x.csv", bytes).unwrap();
        assert_eq!((&*read.content, read.encoding, read.is_likely), (expected, encoding, false));
    }
    for sentence in [POLISH, BULGARIAN, GREEK, FRENCH, "plain"] {
        let whole = format!("a,b\n1,{sentence}\n");
        check(whole.as_bytes(), &whole, UTF_8);
        check(&[b"\xef\xbb\xbf", whole.as_bytes()].concat(), &whole, UTF_8);
        let units = || whole.encode_utf16();
        let little: Vec<u8> = units().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = units().flat_map(u16::to_be_bytes).collect();
        check(&little, &whole, UTF_16LE);
        check(&big, &whole, UTF_16BE);
        check(&[b"\xff\xfe", &little[..]].concat(), &whole, UTF_16LE);
        check(&[b"\xfe\xff", &big[..]].concat(), &whole, UTF_16BE);
    }
}

#[test]
fn what_is_no_text_is_refused_with_a_reason() {
    #[track_caller]
    fn check(bytes: &[u8], code: Code, reason: &str) {
        let issue = text("x.csv", bytes).unwrap_err();
        assert_eq!(issue.code, code);
        assert!(issue.message.contains(reason), "{}", issue.message);
    }
    check(b"a,b\r\n1\0,2\r\n", Code::NulBytes, "the first in line 2");
    check(b"a,b\r1,2\r\0", Code::NulBytes, "the first in line 3");
    check(b"\xff\xfea\0b", Code::UnknownEncoding, "mark of UTF-16LE");
    check(b"\xef\xbb\xbfa\xff", Code::UnknownEncoding, "mark of UTF-8");
    check("transposiÃ§Ã£o".as_bytes(), Code::DoubleEncoded, "`Ã§Ã£` stands where `çã`");
    check("ÄŚlĂˇnek".as_bytes(), Code::DoubleEncoded, "`ÄŚ` stands where `Č`");
    check("Р‘СЉР»РіР°СЂРёСЏ".as_bytes(), Code::DoubleEncoded, "`България`");
}

#[test]
fn text_that_is_right_was_not_encoded_twice() {
    for sentence in [
        POLISH,
        CZECH,
        HUNGARIAN,
        BULGARIAN,
        GREEK,
        FRENCH,
        GERMAN,
        SPANISH,
        SWEDISH,
        "« CAFÉ »",
        "IRMÃ",
        "5 €",
        "RENÉ’S",
        "Å",
        "№ 5",
        "П",
        "SÃO TOMÉ",
    ] {
        assert_eq!(twice::encoded(sentence), None, "{sentence}");
    }
}
