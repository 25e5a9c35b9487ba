//! A row of national measures: whether it is about the Directive, what each of its
//! cells says, and what is wrong with it. It knows no other row but for the order of
//! dates in a column.

use super::{
    heading::Field,
    id::{Id, names_ours},
    word::{is_bill, is_type_of_bill},
};
use crate::{
    ingest::{
        layout::{
            headed::Field as _,
            template::{Orders, cell::read},
        },
        near::nearest,
        sheet::Cell,
        words::member_state,
    },
    issue::{Answer, Code, Severity},
    model::{EdtfDate, MemberState},
    table::{Holds, MeasureKind},
};

/// The cells of a row that are kept, and its number.
#[derive(Debug, Clone)]
pub(super) struct Picked {
    pub(super) row: u32,
    /// In the order of [`Field::KEPT`].
    pub(super) cells: Vec<Cell>,
}

/// What is wrong with the cell of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wrong {
    pub(super) row: u32,
    pub(super) field: Field,
    pub(super) code: Code,
    pub(super) severity: Severity,
    pub(super) message: String,
    pub(super) value: String,
    pub(super) asks: Option<Answer>,
}

/// What a row says.
#[derive(Debug, Clone, Default)]
pub(super) struct Said {
    pub(super) row: u32,
    pub(super) state: Option<MemberState>,
    /// The number of the measure as CELEX writes it; blank if it has none.
    pub(super) id: String,
    /// Nothing if neither the type nor the title tells.
    pub(super) kind: Option<MeasureKind>,
    /// In the order of [`Field::KEPT`].
    texts: Vec<String>,
    /// Whether it must not be used.
    pub(super) is_wrong: bool,
}

impl Said {
    /// What it says of a field; blank if nothing.
    pub(super) fn text(&self, field: Field) -> &str {
        match field {
            Field::Id => &self.id,
            field => self.texts.get(field.place()).map_or("", String::as_str),
        }
    }
}

/// Days that such databases write where they have none.
const NO_DAYS: [&str; 2] = ["1001-01-01", "9999-12-31"];

impl Picked {
    fn cell(&self, field: Field) -> &Cell {
        const BLANK: &Cell = &Cell::Blank;
        self.cells.get(field.place()).unwrap_or(BLANK)
    }

    /// Whether it is about another act, and about ours in no way.
    pub(super) fn is_of_other(&self) -> bool {
        let id = self.cell(Field::Id).text();
        let named = names_ours(&self.cell(Field::Directive).text());
        // What is no number may hold ours.
        let is_ours = names_ours(&id) == Some(true);
        match Id::parse(&id) {
            Id::Other | Id::Act(false) => named != Some(true),
            Id::Blank | Id::Unknown => named == Some(false) && !is_ours,
            Id::Ours { .. } | Id::Act(true) => false,
        }
    }

    /// What is said of a row that holds words in the place of the number, the act or the
    /// State and nothing else: a total, a title, a remark.
    fn stands_alone(&self, texts: &[Option<String>]) -> Option<Wrong> {
        let filled = |field: &Field| !self.cell(*field).is_blank();
        let mut all = Field::KEPT.into_iter().filter(filled);
        let (field, None) = (all.next()?, all.next()) else { return None };
        let found = texts.get(field.place())?.as_deref()?;
        let is_measure = match field {
            Field::Id => Id::parse(found) != Id::Unknown,
            Field::Directive => names_ours(found).is_some(),
            field => field != Field::State,
        };
        if is_measure || found.starts_with(|sign: char| sign.is_ascii_digit()) {
            return None;
        }
        let message = format!(
            "`{found}` stands alone in this row, which names no measure, so nothing is taken from it; if it is a total, a title or a remark, nothing is lost"
        );
        let wrong = self.wrong(field, message, found);
        Some(Wrong { severity: Severity::Warning, ..wrong })
    }

    /// Reads its cells.
    pub(super) fn read(&self, orders: &Orders, wrongs: &mut Vec<Wrong>) -> Said {
        let before = wrongs.len();
        let texts: Vec<Option<String>> =
            Field::KEPT.iter().map(|field| self.text(*field, orders, wrongs)).collect();
        if let Some(alone) = self.stands_alone(&texts) {
            wrongs.push(alone);
            return Said { row: self.row, is_wrong: true, ..Said::default() };
        }
        let text = |field: Field| texts.get(field.place()).and_then(Option::as_deref);
        let mut say = |field: Field, message: String| {
            // What is wrong with a cell is said once.
            if let Some(value) = text(field) {
                wrongs.push(self.wrong(field, message, value));
            }
        };
        let mut said = Said { row: self.row, ..Said::default() };
        let mut of_id = None;
        let directive = text(Field::Directive).unwrap_or_default();
        let named = names_ours(directive);
        match Id::parse(text(Field::Id).unwrap_or_default()) {
            Id::Ours { id, state } => {
                if !directive.is_empty() && named != Some(true) {
                    say(
                        Field::Directive,
                        format!(
                            "`{directive}` is not Directive 2011/93/EU, which the number of the measure, {id}, names; mend the one that is wrong"
                        ),
                    );
                }
                said.id = id;
                of_id = Some(state);
            }
            Id::Other | Id::Act(false) => say(
                Field::Directive,
                format!(
                    "`{directive}` names Directive 2011/93/EU, but the number of the measure, {}, another act; mend the one that is wrong",
                    text(Field::Id).unwrap_or_default()
                ),
            ),
            Id::Unknown => say(Field::Id, no_number(text(Field::Id).unwrap_or_default())),
            Id::Blank if directive.is_empty() && text(Field::Id).is_some() => {
                say(Field::Id, "nothing in this row tells which directive the measure transposes; write the number of the measure, such as 72011L0093NLD_211111, or of the directive, 32011L0093".to_owned());
            }
            Id::Blank if named.is_none() && !directive.is_empty() => say(
                Field::Directive,
                format!(
                    "`{directive}` names no directive that is understood; write 32011L0093 if the measure transposes Directive 2011/93/EU"
                ),
            ),
            Id::Act(true) if named == Some(false) => say(
                Field::Directive,
                format!(
                    "`{directive}` is another act than Directive 2011/93/EU, which the row names, too; mend the one that is wrong"
                ),
            ),
            Id::Blank | Id::Act(true) => {}
        }
        let is_told = text(Field::Id).is_some_and(|id| Id::parse(id) != Id::Unknown);
        let country = text(Field::State).unwrap_or_default();
        let country = country.rsplit('/').next().unwrap_or(country);
        let by_column = member_state(country);
        match (of_id, by_column) {
            (Some(state), Some(other)) if state != other => say(
                Field::State,
                format!(
                    "`{country}` is {other}, but the number of the measure, {}, is of {state}; mend the one that is wrong",
                    said.id
                ),
            ),
            (_, None) if !country.is_empty() => {
                let error = MemberState::parse(country).err();
                let near = error.iter().flat_map(|error| error.choices().iter().copied());
                let near = nearest(country, near);
                let near = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
                let error = error.map(|error| error.to_string()).unwrap_or_default();
                say(Field::State, error + &near);
            }
            (None, None) if is_told => say(
                Field::State,
                "neither this cell nor a number of the measure tells the State; write its name or code".to_owned(),
            ),
            (state, by_column) => said.state = state.or(by_column),
        }
        said.kind = match (text(Field::Type).unwrap_or_default(), text(Field::Title)) {
            ("", Some(title)) => is_bill(title).then_some(MeasureKind::Bill),
            ("", None) => None,
            (kind, _) if is_type_of_bill(kind) => Some(MeasureKind::Bill),
            _ => Some(MeasureKind::Act),
        };
        said.is_wrong = wrongs.iter().skip(before).any(|wrong| wrong.severity == Severity::Error);
        said.texts = texts.into_iter().map(Option::unwrap_or_default).collect();
        said
    }

    /// The text of a field; nothing if it must not be used.
    fn text(&self, field: Field, orders: &Orders, wrongs: &mut Vec<Wrong>) -> Option<String> {
        let cell = self.cell(field);
        let is_date = Field::DATES.contains(&field);
        let holds = match field {
            Field::Id | Field::Directive | Field::State => Holds::Code,
            _ if is_date => Holds::Date,
            _ => Holds::Text,
        };
        if field == Field::Number && matches!(cell, Cell::Time(_)) {
            let message = "this cell holds a date, as spreadsheets make one of a number such as 5/24; format the column as text, and type the number of the journal again";
            wrongs.push(self.wrong(field, message.to_owned(), &cell.text()));
            return None;
        }
        let found = read(cell, holds);
        if let Some((code, severity, message)) = found.fault {
            let is_error = severity == Severity::Error;
            let value = cell.text().into_owned();
            let (row, asks) = (self.row, None);
            wrongs.push(Wrong { row, field, code, severity, message, value, asks });
            if is_error {
                return None;
            }
        }
        let mut text = found.text.into_owned();
        if let Some(days) = found.either {
            match orders.day(field.usual(), &text, days) {
                Ok(day) => text = day.to_string(),
                Err(undecided) => {
                    let wrong = self.wrong(field, undecided.message, &text);
                    let code = Code::AmbiguousDate;
                    wrongs.push(Wrong { code, asks: undecided.asks, ..wrong });
                    return None;
                }
            }
        }
        if is_date && NO_DAYS.contains(&text.as_str()) {
            return Some(String::new());
        }
        if is_date
            && !text.is_empty()
            && let Err(error) = EdtfDate::parse(&text)
        {
            wrongs.push(self.wrong(field, error.to_string(), &text));
            return None;
        }
        Some(text)
    }

    fn wrong(&self, field: Field, message: String, value: &str) -> Wrong {
        Wrong {
            row: self.row,
            field,
            code: Code::BadValue,
            severity: Severity::Error,
            message,
            value: value.to_owned(),
            asks: None,
        }
    }
}

/// What is said of a text that should be the number of a measure.
fn no_number(found: &str) -> String {
    // Such numbers begin with a digit.
    let is_other = !found.starts_with(|sign: char| sign.is_ascii_digit());
    let other = if is_other { "; if this row is a total or a remark, take it out" } else { "" };
    format!(
        "`{found}` is no number of a national measure; write the directive's with 7 in front, three letters for the State, `_` and the Commission's number, such as 72011L0093NLD_211111{other}"
    )
}
