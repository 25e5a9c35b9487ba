//! From the headings of the register, in any of its layouts, to its fields.

use crate::ingest::layout::{
    headed::{self, Headed},
    loosely::{folded, only},
};
use crate::ingest::{near::nearest, sheet::Row};

/// What a column of the register holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    /// The number of the case.
    Number,
    /// Its title, which names the act.
    Title,
    /// The State.
    State,
    /// All decisions of the case, a line each.
    Decisions,
    /// The date of one decision.
    Date,
    /// What that decision is.
    Wording,
    /// Whether the case is active.
    Active,
    /// Whether it is about measures that were not notified.
    NonCommunication,
    /// What it is about, in more words.
    CaseType,
    /// Something that is known and not used.
    Aside,
}

impl Field {
    /// Every field of which a row's cell is kept.
    pub(super) const KEPT: [Self; 9] = [
        Self::Number,
        Self::Title,
        Self::State,
        Self::Decisions,
        Self::Date,
        Self::Wording,
        Self::Active,
        Self::NonCommunication,
        Self::CaseType,
    ];
}

impl headed::Field for Field {
    const ASIDE: Self = Self::Aside;

    fn usual(self) -> &'static str {
        match self {
            Self::Number => "Infringement_number",
            Self::Title => "Title",
            Self::State => "Member_state",
            Self::Decisions => "Decision",
            Self::Date => "Decision_date",
            Self::Wording => "Decision_type",
            Self::Active => "Active_infringement_cases",
            Self::NonCommunication => "Non_communication_cases",
            Self::CaseType => "caseType",
            Self::Aside => "Memo",
        }
    }
}

/// Headings in English and Swedish and the API's names, folded.
const HEADINGS: [(&str, Field); 68] = [
    ("infringementnumber", Field::Number),
    ("infringementno", Field::Number),
    ("infringementnr", Field::Number),
    ("infringementcase", Field::Number),
    ("casenumber", Field::Number),
    ("overtradelsenummer", Field::Number),
    ("overtradelsenr", Field::Number),
    ("overtradelsensnummer", Field::Number),
    ("arendenummer", Field::Number),
    ("title", Field::Title),
    ("casetitle", Field::Title),
    ("titel", Field::Title),
    ("rubrik", Field::Title),
    ("memberstate", Field::State),
    ("memberstates", Field::State),
    ("country", Field::State),
    ("countries", Field::State),
    ("medlemsland", Field::State),
    ("medlemsstat", Field::State),
    ("land", Field::State),
    ("decision", Field::Decisions),
    ("decisions", Field::Decisions),
    ("beslut", Field::Decisions),
    ("decisiondate", Field::Date),
    ("decisionsdate", Field::Date),
    ("dateofdecision", Field::Date),
    ("beslutsdatum", Field::Date),
    ("datumforbeslut", Field::Date),
    ("datumforbeslutet", Field::Date),
    ("decisiontype", Field::Wording),
    ("typeofdecision", Field::Wording),
    ("typavbeslut", Field::Wording),
    ("beslutstyp", Field::Wording),
    ("active", Field::Active),
    ("activecase", Field::Active),
    ("activecases", Field::Active),
    ("activeinfringementcase", Field::Active),
    ("activeinfringementcases", Field::Active),
    ("pagaende", Field::Active),
    ("pagaendearende", Field::Active),
    ("pagaendearenden", Field::Active),
    ("pagaendeovertradelsearenden", Field::Active),
    ("noncommunication", Field::NonCommunication),
    ("noncommunicationcase", Field::NonCommunication),
    ("noncommunicationcases", Field::NonCommunication),
    ("uteblivenanmalan", Field::NonCommunication),
    ("arendeomuteblivenanmalan", Field::NonCommunication),
    ("arendenomuteblivenanmalan", Field::NonCommunication),
    ("casetype", Field::CaseType),
    ("typeofinfringement", Field::CaseType),
    ("infringementtype", Field::CaseType),
    ("arendetyp", Field::CaseType),
    ("pressrelease", Field::Aside),
    ("pressreleases", Field::Aside),
    ("pressreleaseurl", Field::Aside),
    ("pressmeddelande", Field::Aside),
    ("memo", Field::Aside),
    ("memos", Field::Aside),
    ("memourl", Field::Aside),
    ("policyarea", Field::Aside),
    ("policyareas", Field::Aside),
    ("policyareadepartmentincharge", Field::Aside),
    ("departmentincharge", Field::Aside),
    ("leaddg", Field::Aside),
    ("politikomrade", Field::Aside),
    ("politikomradeansvarigavdelning", Field::Aside),
    ("normalcuriareference", Field::Aside),
    ("normalcuriareferenceurl", Field::Aside),
];

/// What a heading says, if it can be one thing only.
pub(super) fn field(heading: &str) -> Option<Field> {
    /// No heading is longer, with all of its letters lost byte by byte.
    const LONGEST: usize = 400;
    if heading.len() > LONGEST {
        return None;
    }
    only(&folded(heading), HEADINGS)
}

/// The field that a heading with a slip in it seems to mean.
pub(super) fn meant(heading: &str) -> Option<Field> {
    let near = nearest(&folded(heading), HEADINGS.map(|(word, _)| word))?;
    only(near, HEADINGS)
}

/// A row of headings.
pub(super) type Headings = Headed<Field>;

impl Headings {
    /// Reads a row of headings.
    pub(super) fn of(row: &Row) -> Self {
        Self::read(row, field)
    }

    /// How surely these are the register's, in hundredths: without the number,
    /// the title and something on decisions they are not.
    pub(super) fn confidence(&self) -> Option<u8> {
        let has = |field| self.at(field).is_some();
        let decisions = has(Field::Decisions) || has(Field::Date) || has(Field::Wording);
        let shape = has(Field::Number) && has(Field::Title) && decisions;
        let more = [has(Field::State), has(Field::Active), has(Field::NonCommunication)];
        let more = more.iter().filter(|has| **has).count();
        if !shape || more == 0 {
            return None;
        }
        u8::try_from(70 + 10 * more).ok()
    }

    /// The fields without which no row can be read.
    pub(super) fn missing(&self) -> Vec<Field> {
        let has = |field: &Field| self.at(*field).is_some();
        let mut needed = vec![Field::Number, Field::Title, Field::State];
        if !has(&Field::Decisions) {
            needed.extend([Field::Date, Field::Wording]);
        }
        if !has(&Field::CaseType) {
            needed.push(Field::NonCommunication);
        }
        needed.into_iter().filter(|field| !has(field)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_of_every_layout_are_known() {
        #[track_caller]
        fn check(heading: &str, expected: Option<Field>) {
            assert_eq!(field(heading), expected, "{heading}");
        }
        check("Infringement_number", Some(Field::Number));
        check("infringementNumber", Some(Field::Number));
        check("Överträdelse nummer", Some(Field::Number));
        check("\u{fffd}vertr\u{fffd}delse nummer", Some(Field::Number));
        check("Décision", Some(Field::Decisions));
        check("D\u{fffd}cision", Some(Field::Decisions));
        check("Decision_date", Some(Field::Date));
        check("Medlemsland", Some(Field::State));
        check("P\u{fffd}g\u{fffd}ende", Some(Field::Active));
        check("Ärenden om utebliven anmälan", Some(Field::NonCommunication));
        check("Policy_area___Department_in_charge", Some(Field::Aside));
        check("policyAreas", Some(Field::Aside));
        check("tit\u{fffd}e", Some(Field::Title));
        check("tit\u{fffd}\u{fffd}", Some(Field::Title));
        check("\u{fffd}\u{fffd}\u{fffd}\u{fffd}d", None);
        check("stage", None);
        check("", None);
    }
}
