//! Which titles are about Directive 2011/93/EU.
//!
//! The register has no column for the act. The Official Journal first printed
//! the number 2011/92/EU, which is the directive on environmental impact
//! assessment: alone it says nothing.

use crate::ingest::layout::loosely::LOST;

/// Acts that are numbered in another series.
const OTHER_SERIES: [&str; 7] = ["cfsp", "pesc", "gasp", "euratom", "jha", "jai", "pvsp"];

/// Beginnings of "sexual", "pornography" and the like, in lower case.
const SEXUAL: [&str; 17] = [
    "sexu",
    "sessual",
    "seksu",
    "szexu",
    "seksua",
    "сексуал",
    "σεξουαλ",
    "pohlavn",
    "pornogr",
    "pornograaf",
    "lapsiporno",
    "порногр",
    "πορνογρ",
    "pedoporn",
    "pédoporn",
    "paedophil",
    "spoln",
];

/// Beginnings of "child", "minor" and the like, in lower case.
const CHILD: [&str; 40] = [
    "child",
    "enfant",
    "mineur",
    "kind",
    "minderj",
    "minor",
    "menor",
    "barn",
    "børn",
    "niñ",
    "infanti",
    "criança",
    "copii",
    "copil",
    "dzieci",
    "małoletni",
    "dieť",
    "deti",
    "detí",
    "dětí",
    "dětsk",
    "detsk",
    "gyermek",
    "laps",
    "last",
    "vaik",
    "bērn",
    "laste",
    "tfal",
    "деца",
    "детск",
    "дете",
    "παιδ",
    "otrok",
    "otroš",
    "djec",
    "dječ",
    "pedoporn",
    "pédoporn",
    "paedophil",
];

/// Whether a title names the Directive.
pub(in crate::ingest::layout) fn is_ours(title: &str) -> bool {
    names(title, "93") || names(title, "92") && is_about_abuse(title)
}

/// Whether words speak of the sexual abuse or exploitation of children.
pub(in crate::ingest::layout) fn is_about_abuse(title: &str) -> bool {
    let title = title.to_lowercase();
    let has = |beginnings: &[&str]| beginnings.iter().any(|word| title.contains(word));
    has(&SEXUAL) && has(&CHILD)
}

/// Whether a text holds the number of 2011, blanks and lost signs allowed
/// within it, and not as part of a longer number or of another series.
fn names(text: &str, number: &str) -> bool {
    let signs: Vec<char> = text.chars().collect();
    (0..signs.len()).any(|at| {
        let before = at.checked_sub(1).and_then(|before| signs.get(before));
        if before.is_some_and(char::is_ascii_digit) {
            return false;
        }
        let mut rest = signs.iter().copied().skip(at).peekable();
        let mut takes = |expected: &str| expected.chars().all(|sign| rest.next() == Some(sign));
        if !takes("2011") {
            return false;
        }
        let mut rest = signs.iter().copied().skip(at + 4).skip_while(|sign| is_gap(*sign));
        if !rest.next().is_some_and(|sign| matches!(sign, '/' | '⁄' | '∕' | '／')) {
            return false;
        }
        let mut rest = rest.skip_while(|sign| is_gap(*sign)).peekable();
        if !number.chars().all(|sign| rest.next() == Some(sign))
            || rest.peek().is_some_and(char::is_ascii_digit)
        {
            return false;
        }
        let series: String = rest
            .filter(|sign| !is_gap(*sign) && *sign != '/')
            .take(8)
            .collect::<String>()
            .to_lowercase();
        !OTHER_SERIES.iter().any(|other| series.starts_with(other))
    })
}

fn is_gap(sign: char) -> bool {
    sign.is_whitespace() || matches!(sign, LOST | '\u{200b}' | '\u{feff}' | '\u{ad}' | '\u{2060}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_in_any_language_are_told() {
        #[track_caller]
        fn check(title: &str, expected: bool) {
            assert_eq!(is_ours(title), expected, "{title}");
        }
        check("NON-COMPLIANCE WITH DIRECTIVE 2011/93/EU (CHILD SEXUAL ABUSE)", true);
        check("Directive 2011/93/UE", true);
        check("direktiv 2011/93/EG", true);
        check("Directive 2011 / 93 /EU", true);
        check("Directive 2011\u{a0}/\u{a0}93/EU", true);
        check("Directive 2011\u{fffd}/93/EU", true);
        check("Directive of 13 December 2011/93", true);
        check("Directive 2011/933/EU", false);
        check("Directive 12011/93/EU", false);
        check("Decision 2011/93/CFSP", false);
        check("Regulation 93/2011", false);
        check("Safeguards for children who are suspects: Directive (EU) 2016/800", false);
        check("NON-CONFORMITY WITH THE EIA DIRECTIVE 2011/92/EU AS AMENDED", false);
        check("2011/92/EU on combating the sexual abuse of children", true);
        check("directive 2011/92/UE relative à l'exploitation sexuelle des enfants", true);
        check("Richtlinie 2011/92/EU: sexueller Missbrauch von Kindern", true);
        check("direktiv 2011/92/EU om barnpornografi", true);
        check("direktiv 2011/92/EU om sexuella \u{fffd}vergrepp mot barn", true);
        check("Οδηγία 2011/92/ΕΕ για τη σεξουαλική κακοποίηση παιδιών", true);
        check("Директива 2011/92/ЕС относно сексуалното насилие над деца", true);
        check("Directiva 2011/92/UE relativa a los abusos sexuales de menores", true);
        check("sexual abuse of children", false);
        check("", false);
    }
}
