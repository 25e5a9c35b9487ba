//! From the cells of a row to the decisions in them: one with its date beside it,
//! or all of a case in one cell, a line each.

use super::{
    date::{Order, Written, written},
    heading::Field,
    row::{Picked, Wrong},
    wording,
};
use crate::{
    ingest::{layout::undecided::Undecided, options::DateOrder, sheet::Cell},
    issue::{Answer, Code},
    model::{Day, Stage},
};

/// What is known of the file beside its rows.
#[derive(Debug, Clone, Copy)]
pub(super) struct Known {
    /// What its dates say of their order.
    pub(super) order: Order,
    /// The order that was chosen for it.
    pub(super) chosen: Option<DateOrder>,
    /// The day on which the copy was made.
    pub(super) as_of: Option<Day>,
}

impl Picked {
    /// The texts in it that have the shape of a date.
    pub(super) fn dates(&self, each: &mut dyn FnMut(Written<'_>)) {
        for field in [Field::Date, Field::Decisions] {
            if let Cell::Text(text) = self.cell(field) {
                text.split_whitespace().filter_map(written).for_each(&mut *each);
            }
        }
    }

    /// The decisions, in the order in which they stand.
    pub(super) fn decisions(&self, known: Known) -> (Vec<(Day, Stage)>, Vec<Wrong>) {
        let mut steps = Vec::new();
        let mut faults = Vec::new();
        let mut keep = |step: Result<(Day, Stage), Wrong>| match step {
            Ok(step) => steps.push(step),
            Err(fault) => faults.push(fault),
        };
        match (self.text(Field::Date), self.text(Field::Wording)) {
            (Ok(date), Ok(wording)) if !date.is_empty() || !wording.is_empty() => {
                keep(decision((Field::Date, &date), (Field::Wording, &wording), known));
            }
            (Ok(_), Ok(_)) => {}
            (date, wording) => {
                for fault in [date.err(), wording.err()].into_iter().flatten() {
                    keep(Err(fault));
                }
            }
        }
        match self.text(Field::Decisions) {
            Err(fault) => keep(Err(fault)),
            Ok(text) => {
                for (date, wording) in lines(&text) {
                    let field = Field::Decisions;
                    keep(decision((field, &date), (field, &wording), known));
                }
            }
        }
        (steps, faults)
    }
}

/// A cell of decisions as dates with their wordings: each date begins one. What
/// stands before the first has no date.
fn lines(text: &str) -> Vec<(String, String)> {
    let text = text.replace("_x000D_", "\n");
    let mut lines: Vec<(String, String)> = Vec::new();
    for word in text.split_whitespace() {
        if written(word).is_some() {
            lines.push((word.to_owned(), String::new()));
            continue;
        }
        if lines.is_empty() {
            lines.push((String::new(), String::new()));
        }
        if let Some((_, wording)) = lines.last_mut() {
            if !wording.is_empty() {
                wording.push(' ');
            }
            wording.push_str(word);
        }
    }
    lines
}

fn decision(
    date: (Field, &str),
    wording: (Field, &str),
    known: Known,
) -> Result<(Day, Stage), Wrong> {
    let ((date_field, date), (wording_field, wording)) = (date, wording);
    if date.is_empty() {
        return Err(Wrong::value(
            date_field,
            wording,
            format!(
                "`{wording}` has no date; write the day of the decision before it, or beside it in its column"
            ),
        ));
    }
    let day = written(date)
        .ok_or_else(|| {
            format!("`{date}` is not a day; write year, month and day, such as 2019-07-25").into()
        })
        .and_then(|written| known.order.day(written, known.chosen))
        .map_err(|Undecided { message, asks }| {
            Wrong::value(date_field, date, message).asking(asks)
        })?;
    if let Some(as_of) = known.as_of.filter(|as_of| day > *as_of) {
        return Err(Wrong::value(
            date_field,
            date,
            format!(
                "this decision is of {day}, but the copy is said to be of {as_of}; mend the day of the copy, or this date"
            ),
        )
        .asking(Some(Answer::AsOf)));
    }
    let stage = wording::stage(wording).ok_or_else(|| Wrong {
        field: wording_field,
        code: Code::UnknownDecision,
        message: unknown(day, wording),
        value: wording.to_owned(),
        asks: None,
    })?;
    Ok((day, stage))
}

fn unknown(day: Day, wording: &str) -> String {
    const EXAMPLE: &str = "such as `Formal notice Art. 258 TFEU`";
    if wording.is_empty() {
        return format!("the decision of {day} does not say what it is; write its type, {EXAMPLE}");
    }
    let proposal =
        wording::near(wording).map(|name| format!("; did you mean `{name}`?")).unwrap_or_default();
    format!(
        "`{wording}` ({day}) is no decision that is known as a step of a procedure, so it is left out; if it is one, write it as the register does, {EXAMPLE}, or add the step with the template{proposal}"
    )
}
