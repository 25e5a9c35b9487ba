//! What the name of a sheet says of the table on it: an aspect, a time, a source. It is
//! taken where nothing else says so, and where something else was said of the file
//! nothing is taken from the sheet, since one of them does not hold.

use super::{finding::is_time, sheet_name::act_of, source_cell::is_short_name};
use crate::{
    draft::{Given, Meaning},
    ingest::{
        sheet::Row,
        words::{Referred, Words, month, references, state},
    },
    issue::{Answer, Code, Issue, Place, Severity, cell_name},
    model::{Day, SourceId},
    reference,
};

/// What was said of the file, with what the name of a sheet says of its table; `columns`
/// are those that it has, which come first.
///
/// # Errors
/// When the name says something else than what was said of the file.
pub(super) fn given_of(
    file: &str,
    (sheet, above, words): (Option<&str>, &[Row], &Words),
    given: &Given,
    columns: &[Meaning],
    finds: bool,
) -> Result<Given, Box<Issue>> {
    let mut given = given.clone();
    if !columns.contains(&Meaning::Aspect) {
        title(file, (sheet, above, words), &mut given)?;
    }
    let Some(name) = sheet.map(str::trim).filter(|name| !name.is_empty()) else {
        return Ok(given);
    };
    let says = |what: &str, mend: &str| {
        let message = format!(
            "the name of this sheet, `{name}`, may say {what}, and something else was said of the file, so nothing is taken from it; {mend}"
        );
        let place = Place { sheet: sheet.map(str::to_owned), ..Place::default() };
        let issue = Issue::of_file(Code::UnknownWord, Severity::Error, file, message);
        Box::new(issue.at(place).found(name).asking(Answer::Mapping))
    };
    let has = |meaning| columns.contains(&meaning);
    let told = words.told(name);
    if let Some(aspect) = told.and_then(Meaning::aspect).filter(|_| !has(Meaning::Aspect)) {
        given.aspect = Some(aspect);
    }
    if told.is_some() {
        return Ok(given);
    }
    if let Some(aspect) = aspect(name, words).filter(|_| !has(Meaning::Aspect)) {
        if given.aspect.is_some_and(|other| other != aspect) {
            let mend = format!("say for the whole file that it means {aspect}, or nothing");
            return Err(says(&format!("that its rows are about {aspect}"), &mend));
        }
        given.aspect = Some(aspect);
    }
    let is_other_day = |day: Day| is_time(name) && !fits(name, day);
    if finds
        && !has(Meaning::AsOf)
        && act_of(name).is_none()
        && given.as_of.is_some_and(is_other_day)
    {
        let mend = "give the table a column with the day on which its rows held, headed As of, or say for the whole file that the name means nothing";
        return Err(says("at what time its rows held", mend));
    }
    if let Some(source) = source(name).filter(|_| !has(Meaning::Source)) {
        if given.source.as_ref().is_some_and(|other| *other != source) {
            let mend = "give the table a column with the short name, headed Source, or say for the whole file that the name means nothing";
            return Err(says("from which source its rows are", mend));
        }
        given.source = Some(source);
    }
    Ok(given)
}

/// A title above the table that says an aspect and nothing else.
fn title(
    file: &str,
    (sheet, above, words): (Option<&str>, &[Row], &Words),
    given: &mut Given,
) -> Result<(), Box<Issue>> {
    for row in above {
        let Some((at, only)) = row.only() else { continue };
        let text = only.text().trim().to_owned();
        let told = words.told(&text);
        let Some(aspect) = told.map_or_else(|| aspect(&text, words), Meaning::aspect) else {
            continue;
        };
        if told.is_none() && given.aspect.is_some_and(|other| other != aspect) {
            let message = format!(
                "`{text}` may say that the rows below are about {aspect}, and something else was said of the file, so nothing is taken from them; say for the whole file that it means {aspect}, or nothing"
            );
            let place = Place {
                sheet: sheet.map(str::to_owned),
                row: Some(row.number),
                cell: Some(cell_name(at, row.number)),
                ..Place::default()
            };
            let issue = Issue::of_file(Code::UnknownWord, Severity::Error, file, message);
            return Err(Box::new(issue.at(place).found(&text).asking(Answer::Mapping)));
        }
        given.aspect = Some(aspect);
    }
    Ok(())
}

/// The aspect that a name says, beside a number at most: `Conformité`, `2. Communication`.
fn aspect(name: &str, words: &Words) -> Option<crate::model::Aspect> {
    let bare = name.trim_matches(|sign: char| !sign.is_alphabetic());
    words.value(bare).and_then(Meaning::aspect)
}

/// Whether a day can be the one in the name of a sheet, as far as that tells it.
fn fits(name: &str, day: Day) -> bool {
    let of_day = [i32::from(day.year()), day.month().into(), day.day_of_month().into()];
    let kind = |sign: char| (sign.is_ascii_digit(), sign.is_alphabetic());
    let mut rest = name;
    while let Some(first) = rest.chars().next() {
        let end = rest.find(|sign| kind(sign) != kind(first)).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        rest = after;
        let number = run.parse::<i32>().ok();
        let is_other = number.is_some_and(|number| !of_day.contains(&number))
            || month(run).is_some_and(|month| month != day.month());
        if is_other {
            return false;
        }
    }
    true
}

/// The source whose short name a name is: one that ships with the Monitor, or one that
/// can hardly be anything else.
fn source(name: &str) -> Option<SourceId> {
    const DIGITS: usize = 3;
    let is_shipped = || {
        let sources = reference::FILES.iter().find(|(file, _)| *file == "sources.csv");
        let mut ids = sources.iter().flat_map(|(_, text)| text.lines().skip(1));
        ids.any(|line| line.split(',').next() == Some(name))
    };
    let has_number =
        name.as_bytes().windows(DIGITS).any(|digits| digits.iter().all(u8::is_ascii_digit));
    let is_another_thing =
        state(name).is_some() || act_of(name).is_some() || references(name) != Referred::Unknown;
    let may_be = is_short_name(name) && has_number && !is_another_thing;
    SourceId::parse(name).ok().filter(|_| is_shipped() || may_be)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Aspect;

    #[track_caller]
    fn check(name: &str, given: &Given, expected: Result<(Option<Aspect>, Option<&str>), &str>) {
        let words = Words::with(&given.mapping);
        let found = given_of("made up", (Some(name), &[], &words), given, &[], true);
        let found = found.map_err(|issue| issue.message);
        match (&found, expected) {
            (Ok(found), Ok(expected)) => {
                let source = found.source.as_ref().map(ToString::to_string);
                assert_eq!((found.aspect, source.as_deref()), expected, "{name}");
            }
            (Err(message), Err(expected)) => assert!(message.contains(expected), "{message}"),
            _ => panic!("{name}: {:?}", found.map(|given| given.aspect)),
        }
    }

    #[test]
    fn what_a_name_says_is_taken_where_nothing_else_is_said() {
        let given = Given { as_of: Day::parse("2016-12-16").ok(), ..Given::default() };
        check("Communication", &given, Ok((Some(Aspect::Communication), None)));
        check("2. Conformité", &given, Ok((Some(Aspect::Conformity), None)));
        check("COM871", &given, Ok((None, Some("COM871"))));
        check("REG-GH", &given, Ok((None, Some("REG-GH"))));
        for other in ["Sheet1", "TABELLE1", "ART-10", "AT-BE", "NON-EU", "DIR201193", "Art. 10"] {
            check(other, &given, Ok((None, None)));
        }
    }

    #[test]
    fn a_name_that_says_something_else_than_was_said_is_a_fault() {
        let mut given = Given {
            as_of: Day::parse("2016-12-16").ok(),
            aspect: Some(Aspect::Conformity),
            source: SourceId::parse("MADE-UP").ok(),
            ..Given::default()
        };
        let same = Ok((Some(Aspect::Conformity), Some("MADE-UP")));
        check("Conformité", &given, same);
        check("Communication", &given, Err("are about communication"));
        check("COM871", &given, Err("from which source"));
        check("2014", &given, Err("at what time"));
        check("Stand 2014", &given, Err("at what time"));
        check("2014-2016", &given, Err("at what time"));
        check("31.12.2016", &given, Err("at what time"));
        check("März 2016", &given, Err("at what time"));
        for fitting in
            ["2016", "16.12.2016", "2016-12", "Stand Dezember 2016", "Tracker", "2011-93"]
        {
            check(fitting, &given, same);
        }
        given.mapping.add("Communication", Meaning::Communication).unwrap();
        check("Communication", &given, Ok((Some(Aspect::Communication), Some("MADE-UP"))));
        given.mapping.add("2014", Meaning::Nothing).unwrap();
        check("2014", &given, same);
    }
}
