//! What the headings of a table kept by hand mean, by position. It knows words and
//! no rows.

use std::collections::BTreeMap;

use crate::{
    draft::Meaning,
    ingest::{
        layout::{
            act::heads_acts,
            finding::{Said, said},
        },
        sheet::Row,
        words::{Words, is_date},
    },
    model::{FindingStatus, Stage},
    table::Table,
};

/// What stands below a heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Holds {
    /// What the word says.
    A(Meaning),
    /// Lists of the States of which this is found.
    StatesOf(FindingStatus),
}

/// The headings of a table.
#[derive(Debug, Default)]
pub(super) struct Headings {
    /// Each column that is understood, with its heading.
    pub(super) columns: Vec<(usize, Holds, String)>,
    /// Columns whose heading is not understood, or is blank between others.
    pub(super) unknown: Vec<usize>,
    /// Those of them that are headed by a word for directives.
    pub(super) acts: Vec<usize>,
    /// Columns that mean what one before them means.
    pub(super) again: Vec<(usize, usize)>,
    /// Whether titles between the rows say what is found of the States below them.
    pub(super) sectioned: bool,
    /// How many columns there are up to the last heading.
    pub(super) width: usize,
    filled: usize,
}

impl Headings {
    /// Reads a row as headings.
    pub(super) fn of(row: &Row, words: &Words) -> Self {
        let mut headings = Self { width: row.filled(), ..Self::default() };
        for at in 0..row.filled() {
            let text = row.cell(at).text();
            let text = text.trim();
            headings.filled += usize::from(!text.is_empty());
            let holds = match words.heading(text) {
                Some(Meaning::Nothing) => continue,
                Some(meaning) => Some(meaning.status().map_or(Holds::A(meaning), Holds::StatesOf)),
                None => match said(words, text) {
                    Said::Status(status) => Some(Holds::StatesOf(status)),
                    Said::Nothing | Said::Unknown => None,
                },
            };
            let Some(holds) = holds else {
                headings.acts.extend(Some(at).filter(|_| heads_acts(text)));
                headings.unknown.push(at);
                continue;
            };
            let before = headings.columns.iter().find(|(_, other, _)| *other == holds);
            match before {
                Some((before, ..)) if !may_repeat(holds) => headings.again.push((at, *before)),
                _ => headings.columns.push((at, holds, text.to_owned())),
            }
        }
        // A date alone beside a law may be that of the law.
        if headings.has(Meaning::Measure) {
            let is_bare = |(_, holds, text): &(usize, Holds, String)| {
                *holds == Holds::A(Meaning::AsOf) && is_date(text)
            };
            let bare = headings.columns.extract_if(.., |column| is_bare(column));
            headings.unknown.extend(bare.map(|(at, ..)| at).collect::<Vec<_>>());
        }
        headings
    }

    /// A row below that heads the rows that follow it anew: headings of a table again,
    /// or, where there is nothing but lists of States, the status alone of those that
    /// follow.
    pub(super) fn again(&self, row: &Row, words: &Words) -> Option<Self> {
        let headings = Self::of(row, words);
        let names_a_column = headings.columns.iter().any(|(_, holds, _)| match holds {
            Holds::A(_) => true,
            Holds::StatesOf(_) => false,
        });
        let is_table = names_a_column
            && headings.columns.len() > 1
            && (headings.is_tracker() || headings.is_report() || headings.is_of_crosses());
        let is_status =
            self.is_of_lists_alone() && row.only().is_some() && headings.lists().next().is_some();
        let sectioned = self.sectioned && headings.may_be_sectioned();
        (is_table || is_status).then_some(Self { sectioned, ..headings })
    }

    /// Whether they name provisions and lists of States, and nothing says what is found:
    /// then a title with a status may.
    pub(super) fn may_be_sectioned(&self) -> bool {
        let says_itself = self.has(Meaning::Status) || self.lists().next().is_some();
        self.has(Meaning::MemberStatesList)
            && self.has(Meaning::Provision)
            && !says_itself
            && !self.has_steps()
    }

    fn has(&self, meaning: Meaning) -> bool {
        self.place(meaning).is_some()
    }

    /// Where a column stands.
    pub(super) fn place(&self, meaning: Meaning) -> Option<usize> {
        let mut columns = self.columns.iter();
        columns.find(|(_, holds, _)| *holds == Holds::A(meaning)).map(|(at, ..)| *at)
    }

    /// Whether any column says what is found.
    pub(super) fn has_findings(&self) -> bool {
        self.sectioned || self.has(Meaning::Status) || self.lists().next().is_some()
    }

    /// Whether any column holds the days of steps.
    pub(super) fn has_steps(&self) -> bool {
        self.has(Meaning::MemberState) && self.steps().next().is_some()
    }

    /// The columns of steps.
    pub(super) fn steps(&self) -> impl Iterator<Item = (usize, Meaning, Stage)> {
        self.columns.iter().filter_map(|(at, holds, _)| match holds {
            Holds::A(meaning) => Some((*at, *meaning, stage(*meaning)?)),
            Holds::StatesOf(_) => None,
        })
    }

    /// The columns of lists of States.
    pub(super) fn lists(&self) -> impl Iterator<Item = (usize, FindingStatus)> {
        self.columns.iter().filter_map(|(at, holds, _)| match holds {
            Holds::StatesOf(status) => Some((*at, *status)),
            Holds::A(_) => None,
        })
    }

    /// A State with what is found, or with steps.
    pub(super) fn is_tracker(&self) -> bool {
        let has_state = self.has(Meaning::MemberState);
        has_state && (self.has(Meaning::Status) || self.steps().next().is_some())
    }

    /// Whether it has nothing but lists, whose cells have to say what they are about.
    pub(super) fn is_of_lists_alone(&self) -> bool {
        self.lists().count() == self.filled
    }

    /// A State and columns of statuses, below which crosses may stand.
    pub(super) fn is_of_crosses(&self) -> bool {
        self.has(Meaning::MemberState)
            && !self.is_tracker()
            && !self.has(Meaning::Provision)
            && self.lists().next().is_some()
    }

    /// Lists of States, by what is found or by provision.
    pub(super) fn is_report(&self) -> bool {
        let lists = self.lists().count();
        let has_list = self.has(Meaning::MemberStatesList);
        !self.is_tracker()
            && (lists > 0 && (self.has(Meaning::Provision) || self.is_of_lists_alone())
                || has_list && (self.has(Meaning::Provision) || self.has(Meaning::Status)))
    }

    /// How many of the headings are understood, in hundredths; there are two at
    /// least in all tables but lists of one status.
    pub(super) fn confidence(&self) -> u8 {
        u8::try_from(100 * self.columns.len() / self.filled.max(1)).unwrap_or(100).min(100)
    }

    /// What its columns mean.
    pub(super) fn meanings(&self) -> Vec<Meaning> {
        let meaning = |holds: &Holds| match holds {
            Holds::A(meaning) => Some(*meaning),
            Holds::StatesOf(_) => None,
        };
        self.columns.iter().filter_map(|(_, holds, _)| meaning(holds)).collect()
    }

    /// Which columns of our table it says something about, and where.
    pub(super) fn columns_of(&self, table: Table) -> BTreeMap<String, Option<usize>> {
        let state = self.place(Meaning::MemberState).or(self.place(Meaning::MemberStatesList));
        let list = self.lists().next().map(|(at, _)| at);
        let columns: &[(&str, Option<usize>)] = if table == Table::Infringements {
            let step = self.steps().next().map(|(at, ..)| at);
            &[
                ("member_state", state),
                ("infringement_number", self.place(Meaning::Case)),
                ("type", self.place(Meaning::Aspect)),
                ("stage", step),
                ("date", step),
                ("source_id", self.place(Meaning::Source)),
            ]
        } else {
            &[
                ("member_state", state.or(list)),
                ("article", self.place(Meaning::Provision)),
                ("provision", self.place(Meaning::Provision)),
                ("aspect", self.place(Meaning::Aspect)),
                ("status", self.place(Meaning::Status).or(list)),
                ("as_of", self.place(Meaning::AsOf)),
                ("case", self.place(Meaning::Case)),
                ("finding", self.place(Meaning::Finding).or(self.place(Meaning::Measure))),
                ("source_id", self.place(Meaning::Source)),
                ("locator", self.place(Meaning::Locator)),
                ("theme", None),
                ("basis", None),
                ("act", None),
                ("attribution", None),
            ]
        };
        // What the table has no column for is not emptied where it is held.
        let is_silent = |(name, at): &&(&str, Option<usize>)| {
            at.is_none() && ["case", "finding", "locator", "infringement_number"].contains(name)
        };
        let given = columns.iter().filter(|column| !is_silent(column));
        given.map(|(name, at)| ((*name).to_owned(), *at)).collect()
    }
}

/// Words and sources can stand in several columns.
const fn may_repeat(holds: Holds) -> bool {
    use Meaning::{Finding, Locator, Measure, Source};
    matches!(holds, Holds::A(Finding | Measure | Source | Locator) | Holds::StatesOf(_))
}

const fn stage(meaning: Meaning) -> Option<Stage> {
    Some(match meaning {
        Meaning::LetterOfFormalNotice => Stage::LetterOfFormalNotice,
        Meaning::AdditionalLetterOfFormalNotice => Stage::AdditionalLetterOfFormalNotice,
        Meaning::ReasonedOpinion => Stage::ReasonedOpinion,
        Meaning::AdditionalReasonedOpinion => Stage::AdditionalReasonedOpinion,
        Meaning::Referral => Stage::Referral258,
        Meaning::Closure => Stage::Closure,
        _ => return None,
    })
}
