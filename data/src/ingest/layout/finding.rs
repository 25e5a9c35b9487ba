//! Findings of tables that are not ours: what they have in common, and what has to
//! be said once for the file since such tables rarely say it. Nothing that is not
//! said is made up: without it there is no finding.

use crate::{
    draft::{Given, Meaning, Sheet},
    ingest::{
        collect::Collector,
        layout::act::{is_another_act_of_the_union, is_ours},
        words::{Words, is_word},
    },
    issue::{Answer, Code, Issue, Place, Severity},
    model::{
        Aspect, Attribution, Basis, CaseNumber, EdtfDate, FindingStatus, MemberState, Provision,
        SourceId,
    },
    table::{Assessment, Record},
};

/// What one cell or row says.
#[derive(Debug, Clone)]
pub(super) struct Finding {
    pub(super) member_state: MemberState,
    /// An article or a provision; none for the whole Directive.
    pub(super) about: Option<Provision>,
    pub(super) status: FindingStatus,
    /// Where the row says it itself.
    pub(super) aspect: Option<Aspect>,
    /// Where the row says it itself.
    pub(super) as_of: Option<EdtfDate>,
    /// Where the row says it itself.
    pub(super) source: Option<SourceId>,
    pub(super) case: Option<CaseNumber>,
    /// The finding in words.
    pub(super) in_words: String,
    pub(super) locator: String,
}

impl Finding {
    /// Nothing but a status.
    pub(super) const fn new(
        member_state: MemberState,
        about: Option<Provision>,
        status: FindingStatus,
    ) -> Self {
        Self {
            member_state,
            about,
            status,
            aspect: None,
            as_of: None,
            source: None,
            case: None,
            in_words: String::new(),
            locator: String::new(),
        }
    }

    /// The record, with what was said of the file; none if something is missing.
    pub(super) fn record(self, given: &Given) -> Option<Record> {
        let basis = given.basis?;
        if needs_act(basis) && given.act.is_none() {
            return None;
        }
        let as_of = self.as_of.or_else(|| EdtfDate::parse(&given.as_of?.to_string()).ok())?;
        let article = self.about.as_ref().map(Provision::article);
        Some(Record::Assessments(Assessment {
            member_state: self.member_state,
            theme: None,
            article,
            attribution: self.about.as_ref().map(|_| Attribution::Named),
            provision: self.about.filter(|about| !about.is_bare_article()),
            aspect: Some(self.aspect.or(given.aspect)?),
            status: self.status,
            as_of: Some(as_of),
            basis,
            act: given.act,
            case: self.case,
            finding: self.in_words,
            source_id: self.source.or_else(|| given.source.clone())?,
            locator: self.locator,
        }))
    }
}

/// The Commission alleges or maintains; without its act neither can be told.
const fn needs_act(basis: Basis) -> bool {
    matches!(basis, Basis::Commission)
}

/// Says what has to be said of the file, once; `columns` are those that it has.
/// Steps of procedures need less than findings.
pub(super) fn ask(given: &Given, columns: &[Meaning], finds: bool, out: &mut Collector) {
    let has = |meaning| columns.contains(&meaning);
    let mut missing = Vec::new();
    if given.source.is_none() && !has(Meaning::Source) {
        missing.push((
            Answer::Source,
            "from which source it is, by its short name in the table `sources`, such as COM871",
        ));
    }
    if finds && given.basis.is_none() {
        missing.push((Answer::Basis, "whose view its findings are: court, commission, parliament, independent, member_state or text_comparison"));
    }
    if finds && given.basis.is_some_and(needs_act) && given.act.is_none() {
        missing
            .push((Answer::Act, "in what act the Commission said so: letter, opinion or referral"));
    }
    if given.aspect.is_none() && !has(Meaning::Aspect) {
        missing.push((
            Answer::Aspect,
            "what its findings speak about: communication, conformity or application",
        ));
    }
    if finds && given.as_of.is_none() && !has(Meaning::AsOf) {
        missing.push((Answer::AsOf, "on which day its findings held"));
    }
    for (answer, what) in missing {
        if out.asks_already(answer) {
            continue;
        }
        let message = format!(
            "this file does not say {what}, so nothing is taken from it; say it for the whole file"
        );
        let issue = Issue::of_file(Code::MissingAnswer, Severity::Error, out.file(), message);
        out.issue(issue.asking(answer));
    }
}

/// What is said of a word in a cell whose meaning is not known.
pub(super) fn unknown_word(
    file: &str,
    sheet: &Sheet,
    (at, row): (usize, u32),
    column: &str,
    text: &str,
) -> Issue {
    let place = Place {
        sheet: sheet.name.clone(),
        row: Some(row),
        cell: Some(sheet.cell_name(at, row)),
        column: Some(column.to_owned()),
    };
    let message = format!(
        "`{}` is no word whose meaning is known here, so nothing is taken from this cell; write a status such as `transposed`, `partially transposed` or `not transposed`, or say for the whole file what it means",
        text.trim()
    );
    Issue::of_file(Code::UnknownWord, Severity::Error, file, message)
        .at(place)
        .found(text.trim())
        .asking(Answer::Mapping)
}

/// What a cell with a status comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Said {
    /// A status.
    Status(FindingStatus),
    /// Expressly nothing: blank, a dash, or a word for it.
    Nothing,
    /// Something that is not understood.
    Unknown,
}

impl Said {
    /// What a word comes to that has a meaning.
    pub(super) fn of(meaning: Meaning) -> Self {
        match meaning {
            Meaning::Nothing => Self::Nothing,
            meaning => meaning.status().map_or(Self::Unknown, Self::Status),
        }
    }
}

/// Reads a cell that holds a status and nothing else.
pub(super) fn said(words: &Words, text: &str) -> Said {
    let text = text.trim();
    // "transposed?" and "transposed*" are more than the word in them.
    let meaning = words.told(text).or_else(|| {
        if is_either(words, text) {
            return None;
        }
        let is_status = |meaning: &Meaning| meaning.status().is_some();
        let listed = words.value(text)?;
        (is_word(text) || !is_status(&listed) || is_opt_out(text)).then_some(listed)
    });
    match meaning {
        Some(meaning) => Said::of(meaning),
        None if is_dash(text) => Said::Nothing,
        None => Said::Unknown,
    }
}

/// Whether a text says one status or another: `transposed/partially` is not "transposed
/// partially".
fn is_either(words: &Words, text: &str) -> bool {
    let statuses = text.split('/').filter_map(|part| words.value(part)?.status());
    statuses.count() > 1
}

/// The one status that is written with brackets: `výjimka (opt-out)`.
fn is_opt_out(text: &str) -> bool {
    text.ends_with("(opt-out)") && is_word(text.trim_end_matches("(opt-out)"))
}

/// A dash says that there is nothing; other signs are marks of which only their
/// author knows the meaning.
fn is_dash(text: &str) -> bool {
    text.chars()
        .all(|sign| matches!(sign, '-' | '–' | '—' | '‐' | '…' | '.') || sign.is_whitespace())
}

/// Whether a text says a time: it names a year in which the Directive, or what led to
/// it, can have been looked at, and no number that is none of a day or month: `137/2014`
/// is one of a journal.
pub(super) fn says_when(text: &str) -> bool {
    const YEARS: std::ops::RangeInclusive<u32> = 2004..=2039;
    const MOST_DAYS: u32 = 31;
    let digits = text.split(|sign: char| !sign.is_ascii_digit()).filter(|part| !part.is_empty());
    let numbers: Vec<u32> = digits.map(|part| part.parse().unwrap_or(u32::MAX)).collect();
    numbers.iter().any(|number| YEARS.contains(number))
        && numbers.iter().all(|number| *number <= MOST_DAYS || YEARS.contains(number))
        && !is_ours(text)
        && !is_another_act_of_the_union(text)
}

/// Whether a text is a time and little else.
pub(super) fn is_time(text: &str) -> bool {
    const LONGEST: usize = 20;
    text.trim().chars().count() <= LONGEST && says_when(text)
}

/// The column of ours under which a cell of such a table is shown.
pub(super) const STATUS: &str = "status";

/// Whether a status of several provisions holds of each of them.
pub(super) const fn is_of_each(status: FindingStatus) -> bool {
    matches!(
        status,
        FindingStatus::Transposed | FindingStatus::NotTransposed | FindingStatus::NotBound
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_is_a_word_and_nothing_else() {
        #[track_caller]
        fn check(text: &str, expected: Said) {
            assert_eq!(said(&Words::default(), text), expected, "{text}");
        }
        check("transposed", Said::Status(FindingStatus::Transposed));
        check("Transposed.", Said::Status(FindingStatus::Transposed));
        check("výjimka (opt-out)", Said::Status(FindingStatus::NotBound));
        check("n/a", Said::Nothing);
        check("(n/a)", Said::Nothing);
        check("–", Said::Nothing);
        check("", Said::Nothing);
        check("transposé/e", Said::Status(FindingStatus::Transposed));
        check("wdrożono/częściowo", Said::Unknown);
        check("transposé / en partie", Said::Unknown);
        check("transposed?", Said::Unknown);
        check("transposed*", Said::Unknown);
        check("(transposed)", Said::Unknown);
        check("transposed¹", Said::Unknown);
        check("?", Said::Unknown);
    }
}
