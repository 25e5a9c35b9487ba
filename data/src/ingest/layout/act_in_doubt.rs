//! Titles, names of sheets and lines that leave open which act rows are about: they name
//! several, or a directive in words and not by its number. It decides nothing; several
//! directives have similar names.

use super::{
    act::{is_act_alone, is_ours, names_an_act},
    label::is_whole,
    register::is_about_abuse,
};
use crate::{
    draft::Meaning,
    ingest::{
        collect::Collector,
        sheet::Row,
        words::{Words, folded, is_directive},
    },
    issue::{Answer, Code, Issue, Place, Severity, cell_name},
};

/// What words for a directive have in common, in all cases and compounds, folded.
const DIRECTIVE: [&str; 16] = [
    "direktiv",
    "direktiiv",
    "directiv",
    "direttiv",
    "diretiva",
    "direktyv",
    "dyrektyw",
    "richtlini",
    "richtlijn",
    "smernic",
    "iranyelv",
    "οδηγια",
    "οδηγιων",
    "директив",
    "treoir",
    "treorach",
];

/// What directives are about that are often beside ours, folded: victims, trafficking.
const OTHER_SUBJECTS: [&str; 12] = [
    "victim",
    "vittim",
    "opfer",
    "ofiar",
    "θυματ",
    "slachtoffer",
    "trafficking",
    "traitedes",
    "trata",
    "tratta",
    "menschenhandel",
    "handluludzmi",
];

/// Whether words, with one for a directive among them, are most likely about another one:
/// by its subject, or by a compound such as `Opferschutzrichtlinie`.
fn is_of_another(text: &str) -> bool {
    let whole = folded(text);
    let mut words = text.split(|sign: char| !sign.is_alphanumeric()).map(folded);
    let is_compound =
        |word: &str| DIRECTIVE.iter().any(|stem| word.find(stem).is_some_and(|begins| begins > 0));
    OTHER_SUBJECTS.iter().any(|subject| whole.contains(subject))
        || words.any(|word| is_compound(&word))
}

/// Whether a text names a directive in words and not by its number, and is neither about
/// child sexual abuse nor the word alone.
pub(super) fn is_in_words(text: &str) -> bool {
    let mut words = text.split(|sign: char| !sign.is_alphanumeric()).map(folded);
    words.any(|word| DIRECTIVE.iter().any(|stem| word.contains(stem)))
        && !is_ours(text)
        && !names_an_act(text)
        && !is_directive(text)
        && !is_whole(text)
        && !is_about_abuse(text)
}

/// Whether titles above a table, or the name of its sheet, leave the act so far open that
/// nothing is taken from it. What they leave open is told.
pub(super) fn keeps_out(
    out: &mut Collector,
    sheet: Option<&str>,
    above: &[Row],
    words: &Words,
) -> bool {
    let issue = in_doubt(out.file(), sheet, above, words);
    let is_error = issue.as_ref().is_some_and(Issue::is_error);
    out.issues(issue);
    is_error
}

/// What is said of titles above a table, and of the name of its sheet, that leave the act
/// open; an error keeps the table out.
fn in_doubt(file: &str, sheet: Option<&str>, above: &[Row], words: &Words) -> Option<Issue> {
    let is_told = |text: &str| words.told(text) == Some(Meaning::Nothing);
    let cells = above.iter().flat_map(|row| {
        let cells = (0..row.filled()).map(move |at| (row, at));
        cells.map(|(row, at)| (Some((row.number, at)), row.cell(at).text().trim().to_owned()))
    });
    let name = sheet.map(|name| (None, name.trim().to_owned()));
    let texts: Vec<(Option<(u32, usize)>, String)> =
        name.into_iter().chain(cells).filter(|(_, text)| !is_told(text)).collect();
    let issue = |at: Option<(u32, usize)>, text: &str, severity, message: String| {
        let place = Place {
            sheet: sheet.map(str::to_owned),
            row: at.map(|(row, _)| row),
            cell: at.map(|(row, at)| cell_name(at, row)),
            ..Place::default()
        };
        let issue = Issue::of_file(Code::OtherAct, severity, file, message);
        issue.at(place).found(text).asking(Answer::Mapping)
    };
    let several = texts.iter().find_map(|(at, text)| Some((*at, text, beside_ours(text)?)));
    if let Some((at, text, beside)) = several {
        let (severity, message) = match beside {
            Beside::First => {
                let message = format!(
                    "`{text}` names another act before Directive 2011/93/EU, so nothing below it is taken; give each act a table of its own, or say for the whole file that the title means nothing"
                );
                (Severity::Error, message)
            }
            Beside::Later => {
                let message = format!(
                    "`{text}` names another act beside Directive 2011/93/EU, and every row below that names none is taken for that Directive; look whether each is about it"
                );
                (Severity::Warning, message)
            }
        };
        return Some(issue(at, text, severity, message));
    }
    if texts.iter().any(|(_, text)| is_ours(text)) {
        return None;
    }
    let (at, text) = texts.iter().find(|(_, text)| is_in_words(text))?;
    if is_of_another(text) {
        let message = format!(
            "`{text}` names in words what is most likely another directive, so nothing below it is taken; if the rows are about Directive 2011/93/EU, write that number in it, or say for the whole file that it means nothing"
        );
        return Some(issue(*at, text, Severity::Error, message));
    }
    let message = format!(
        "`{text}` speaks of a directive without its number, and the rows below are taken for Directive 2011/93/EU; look whether they are about it"
    );
    Some(issue(*at, text, Severity::Warning, message))
}

/// Where a title names another act that names ours as well.
enum Beside {
    First,
    Later,
}

fn beside_ours(text: &str) -> Option<Beside> {
    let words = text.split(|sign: char| sign.is_whitespace() || "(),;".contains(sign));
    let (mut is_of_a_directive, mut is_ours_before, mut beside) = (false, false, None);
    for word in words.filter(|word| !word.is_empty()) {
        let is_worded = is_of_a_directive;
        let begins = folded(word);
        is_of_a_directive = DIRECTIVE.iter().any(|stem| begins.contains(stem));
        // "2012/29/EU", "32012L0029", "Directive 2012/29"; ours was first numbered 2011/92.
        let is_other = is_act_alone(word) || is_worded && names_an_act(word);
        if is_ours(word) {
            is_ours_before = true;
        } else if is_other && !(word.contains("2011/92") && is_about_abuse(text)) {
            let place = if is_ours_before { Beside::Later } else { Beside::First };
            beside = beside.or(Some(place));
        }
    }
    beside.filter(|_| is_ours_before)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ingest::sheet::Cell;

    #[test]
    fn a_title_that_leaves_the_act_open_is_told() {
        #[track_caller]
        fn check(sheet: Option<&str>, title: &str, expected: Option<&str>) {
            let cells = vec![Cell::of_text(title)];
            let above = [Row { number: 1, cells, faults: Vec::new() }];
            let found = in_doubt("made up", sheet, &above, &Words::default());
            let told = found.map(|issue| format!("{}: {}", issue.severity, issue.message));
            match (&told, expected) {
                (None, None) => {}
                (Some(told), Some(expected)) => assert!(told.starts_with(expected), "{told}"),
                _ => panic!("{title}: {told:?}"),
            }
        }
        check(None, "Umsetzung der Richtlinie 2011/93/EU", None);
        check(None, "Transposition de la directive", Some("warning: `Transposition de la"));
        check(None, "Richtlinie", None);
        check(None, "Richtlinie gegen den sexuellen Missbrauch von Kindern", None);
        check(Some("Opferschutzrichtlinie"), "", Some("error: `Opferschutzrichtlinie` names"));
        check(Some("Opferschutzrichtlinie"), "Richtlinie 2011/93/EU", None);
        check(None, "Transpozycja dyrektywy o prawach ofiar", Some("error: `Transpozycja"));
        check(None, "Stan wdrożenia dyrektywy w Polsce", Some("warning: `Stan wdrożenia"));
        check(None, "Directive relative à la traite des êtres humains", Some("error: `Directive"));
        check(None, "Οδηγίες για τα θύματα", None);
        check(
            None,
            "Richtlinie 2012/29/EU (siehe auch Richtlinie 2011/93/EU)",
            Some("error: `Richtlinie 2012/29/EU (siehe"),
        );
        check(None, "Directives 2011/93/UE et 2011/36/UE", Some("warning: `Directives 2011/93/UE"));
        for about_ours in [
            "Transposition 2015/2016 of Directive 2011/93/EU",
            "Resolution 2015/2564(RSP) on Directive 2011/93/EU",
            "Stand 2016/12: Richtlinie 2011/93/EU",
            "Directive 2011/93/EU, replacing Council Framework Decision 2004/68/JHA",
            "Directive 2011/92/EU corrected to 2011/93/EU (sexual abuse of children)",
        ] {
            check(None, about_ours, None);
        }
    }
}
