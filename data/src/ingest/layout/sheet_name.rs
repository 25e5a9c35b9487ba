//! Which act the name of a sheet is of. A slash cannot stand in it, so that people
//! write `2012-29`, `Dir. 2012 29` or `DIR201229`. Names hold years and days as well:
//! what may be one of those is no act, unless a word says so.

use super::runs::{Run, runs};
use crate::ingest::words::{folded, is_directive};

/// What the name of a sheet says of the act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Named {
    Ours,
    Other,
}

/// Short forms of the words for acts.
const ACT: [&str; 12] = [
    "dir",
    "dyr",
    "rl",
    "οδ",
    "οδηγ",
    "reg",
    "regulation",
    "verordnung",
    "fd",
    "decision",
    "celex",
    "директ",
];
/// Signs of the Union behind the number of an act. Those that are codes of States as
/// well say nothing.
const UNION: [&str; 10] = ["eu", "ue", "eg", "ce", "ec", "eec", "cee", "ewg", "we", "εε"];

/// The act that a name tells; none if it tells none, or may tell something else.
pub(super) fn act_of(name: &str) -> Option<Named> {
    let name = name.trim();
    let runs = runs(name);
    let mut found = (0..runs.len()).filter_map(|at| act_at(&runs, at)).peekable();
    found.peek()?;
    let is_ours = found.any(|(year, number)| (year, number) == (2011, 93));
    Some(if is_ours { Named::Ours } else { Named::Other })
}

/// The act whose numbers begin with a run.
fn act_at(runs: &[Run<'_>], at: usize) -> Option<(u16, u16)> {
    let run = |at: usize| runs.get(at).map(|run| run.text);
    let before = at.checked_sub(1).and_then(run);
    let first = run(at)?;
    let is_act = before.is_some_and(is_act_word);
    // "32012L0029"
    if let (Some((_, year)), Some(letter), Some(number)) =
        (first.split_at_checked(1).filter(|(sector, _)| *sector == "3"), run(at + 1), run(at + 2))
        && let ("l" | "L", 4, Some(year)) = (letter, number.len(), year_of(year))
    {
        return Some((year, number.parse().ok()?));
    }
    // "DIR201229", but not "Dir20121231"
    if let Some((year, number)) = first.split_at_checked(4)
        && let (true, 1..=3, Some(year)) = (is_act, number.len(), year_of(year))
    {
        return Some((year, number.parse().ok()?));
    }
    let second = runs.get(at + 1).filter(|second| {
        let gap = second.gap.trim();
        gap.chars().count() < 2 && gap.chars().all(|sign| matches!(sign, '-' | '_' | '.' | '–'))
    })?;
    // "2016 - 28 States": what stands apart may have nothing to do with the year.
    let is_loose = second.gap.is_empty() || second.gap.contains(char::is_whitespace);
    let is_of_union = run(at + 2).is_some_and(is_union);
    let is_day = |text: &str| text.len() < 3 && text.parse().is_ok_and(|day: u8| day < 32);
    let beside = [before, run(at + 2)];
    if let (Some(year), Some(number)) = (year_of(first), number_of(second.text)) {
        // "2016-12-31"
        if number < 13 && beside[1].is_some_and(is_day) {
            return None;
        }
        let may_be_date =
            number < 13 || year_of(second.text).is_some() || second.text.starts_with('0');
        let is_it = is_act || !may_be_date && (is_of_union || !is_loose);
        return is_it.then_some((year, number));
    }
    // "29-2012"
    let (number, year) = (number_of(first)?, year_of(second.text)?);
    // "31.12.2016", "EU 27 2016"
    if before.is_some_and(|before| is_day(before) || is_union(before)) {
        return None;
    }
    let is_alone = runs.len() == 2 && number > 12 && !is_loose;
    let is_it = is_act || is_alone || number > 12 && is_of_union;
    is_it.then_some((year, number))
}

/// A year in which directives of today were made.
fn year_of(text: &str) -> Option<u16> {
    let year = text.parse().ok().filter(|_| text.len() == 4)?;
    (1990..2030).contains(&year).then_some(year)
}

fn number_of(text: &str) -> Option<u16> {
    text.parse().ok().filter(|number| text.len() < 5 && *number > 0)
}

/// Whether a word is one for acts, or short for one.
pub(super) fn is_act_word(text: &str) -> bool {
    is_directive(text) || ACT.contains(&&*folded(text))
}

fn is_union(text: &str) -> bool {
    UNION.contains(&&*folded(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn acts_are_told_from_years_and_days() {
        #[track_caller]
        fn check(expected: Option<Named>, names: &[&str]) {
            for name in names {
                assert_eq!(act_of(name), expected, "{name}");
            }
        }
        check(
            Some(Named::Other),
            &[
                "2012.29",
                "2012-29",
                "2012_29",
                "2012 29 UE",
                "2012-29-EU",
                "2014 42 ΕΕ",
                "Dyrektywa 2012 29",
                "Dyr. 2011 36",
                "Dir 2011-36-UE",
                "Dir. 2004-8",
                "Richtlinie 2012.29",
                "RL 2014-42",
                "Οδηγία 2012 29",
                "29-2012",
                "29-2012-UE",
                "Dir 29 2012",
                "DIR201229",
                "32012L0029",
                "2016-800",
                "2019-1158",
            ],
        );
        check(
            Some(Named::Ours),
            &[
                "2011.93",
                "2011-93",
                "2011 93 UE",
                "Dyr. 2011 93",
                "Dir 2011-93-EU",
                "93-2011",
                "DIR201193",
                "32011L0093",
                "2011-93 und 2012-29",
            ],
        );
        check(
            None,
            &[
                "2016",
                "31.12.2016",
                "31-12-2016",
                "2016-12",
                "2016.12",
                "2016-12-31",
                "2016 12 31",
                "20161231",
                "Stand 2016-0815",
                "2014-2016",
                "2014 2016",
                "12-2016",
                "UE 27 2016",
                "EU27 2016",
                "2016 27",
                "2016 - 28 Mitgliedstaaten",
                "29 - 2012",
                "Tabelle 29 2012",
                "Art. 3 2016",
                "Bericht 2016",
                "Dir 2016",
                "Feuille 1",
                "Directive",
                "Dir20161231",
                "Dir. 2016-12-31",
                "1993-2011",
                "",
            ],
        );
    }
}
