//! What the name of a sheet says of the table on it: an aspect, a time, a source. It is
//! taken where nothing else says so, and where something else was said of the file
//! nothing is taken from the sheet, since one of them does not hold.

use super::{
    finding::is_time,
    sheet_name::act_of,
    source_cell::is_short_name,
    title_says::{Of, Titles, titles},
};
use crate::{
    draft::{Given, Meaning},
    ingest::{
        collect::Collector,
        sheet::Row,
        words::{Referred, Words, month, references, state},
    },
    issue::{Answer, Code, Issue, Place, Severity},
    model::{Day, SourceId},
    reference,
};

/// What was said of the file, with what the name of a sheet and the titles above its table
/// say of it; `columns` are those that it has, which come first. None if they say something
/// else than was said of the file, which is told.
pub(super) fn given_of(
    (sheet, above, words): (Option<&str>, &[Row], &Words),
    given: &Given,
    columns: &[Meaning],
    finds: bool,
    out: &mut Collector,
) -> Option<Given> {
    let mut given = given.clone();
    let above = Titles { sheet, rows: above, of: Of::RowsBelow };
    let issues = titles(out.file(), (above, words), &mut given, columns, finds);
    let is_usable = !issues.iter().any(Issue::is_error);
    out.issues(issues);
    let named = named(out.file(), (sheet, words), given, columns, finds);
    named.map_err(|issue| out.issue(*issue)).ok().filter(|_| is_usable)
}

/// The same, with what the name of the sheet says.
fn named(
    file: &str,
    (sheet, words): (Option<&str>, &Words),
    mut given: Given,
    columns: &[Meaning],
    finds: bool,
) -> Result<Given, Box<Issue>> {
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

/// The aspect that a name says, beside a number at most: `Conformité`, `2. Communication`.
pub(super) fn aspect(name: &str, words: &Words) -> Option<crate::model::Aspect> {
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
pub(super) fn source(name: &str) -> Option<SourceId> {
    const DIGITS: usize = 3;
    let is_shipped = || {
        let sources = reference::FILES.iter().find(|(file, _)| *file == "sources.csv");
        let mut ids = sources.iter().flat_map(|(_, text)| text.lines().skip(1));
        ids.any(|line| line.split(',').next() == Some(name))
    };
    let has_number =
        name.as_bytes().windows(DIGITS).any(|digits| digits.iter().all(u8::is_ascii_digit));
    let may_be = has_number && may_be_source(name);
    SourceId::parse(name).ok().filter(|_| is_shipped() || may_be)
}

/// Whether a name that is said to be a source's is written as a short name and is that of
/// nothing else that is known.
pub(super) fn may_be_source(name: &str) -> bool {
    let is_another_thing =
        state(name).is_some() || act_of(name).is_some() || references(name) != Referred::Unknown;
    is_short_name(name) && !is_another_thing
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Aspect;

    #[track_caller]
    fn check(name: &str, given: &Given, expected: Result<(Option<Aspect>, Option<&str>), &str>) {
        let words = Words::with(&given.mapping);
        let found = named("made up", (Some(name), &words), given.clone(), &[], true);
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
