//! Tables with a column for each status, in which a cross says which of them holds of the
//! State and the provision of a row. A word in the place of a cross means nothing here.

use super::{
    cells::Read,
    heading::Headings,
    row::{RowSays, Rows},
};
use crate::{
    draft::Meaning,
    ingest::{
        layout::finding::{Finding, Said, said},
        sheet::Row,
        words::{Named, Words, mark, states_in},
    },
    issue::Code,
    model::{FindingStatus, MemberState, Provision},
};

/// Signs that tick a cell whoever draws them. `✗` is none: to some it says "no".
const CROSSES: [&str; 12] = ["x", "×", "х", "χ", "✓", "✔", "☑", "☒", "●", "•", "■", "√"];

/// Whether a text is a cross and nothing else.
pub(super) fn is_cross(text: &str) -> bool {
    CROSSES.contains(&&*mark(text).to_lowercase())
}

/// Whether nothing but crosses stands below the statuses in a row.
pub(super) fn holds_nothing_else(row: &Row, headings: &Headings, words: &Words) -> bool {
    headings.lists().all(|(at, status)| {
        let text = row.cell(at).text();
        is_cross(&text) || [Said::Nothing, Said::Status(status)].contains(&said(words, &text))
    })
}

impl Rows<'_> {
    /// Whether the columns of statuses hold crosses in a row: it names its State in a
    /// column of its own, and none stands below a status.
    pub(super) fn is_crossed(&self, row: &Row) -> bool {
        let names_a_state = |at: usize| {
            let named = states_in(&row.cell(at).text());
            named.iter().any(|named| matches!(named, Named::State(_) | Named::Everyone(_)))
        };
        self.headings.place(Meaning::MemberState).is_some()
            && !self.headings.lists().any(|(at, _)| names_a_state(at))
    }

    /// What the crosses of a row say.
    pub(super) fn crossed(
        &self,
        row: &Row,
        states: &Read<Vec<MemberState>>,
        about: &Read<Vec<Option<Provision>>>,
        says: &mut RowSays,
    ) -> Vec<Finding> {
        let mut crossed: Option<(usize, FindingStatus)> = None;
        let mut is_wrong = false;
        for (at, found) in self.headings.lists() {
            let Ok(text) = self.text(row, at, says) else {
                is_wrong = true;
                continue;
            };
            let said = said(self.words, &text);
            if said == Said::Nothing {
                continue;
            }
            let heading = self.heading(at);
            let message = if !is_cross(&text) && said != Said::Status(found) {
                format!(
                    "`{text}` below `{heading}` is no cross and no State, so nothing is taken from this row; write x below the status that holds, or head one column Status and write the status there"
                )
            } else if let Some((before, _)) = crossed {
                format!(
                    "a cross stands here and below `{}`, and nothing tells which status holds, so neither is used; keep one",
                    self.heading(before)
                )
            } else {
                crossed = Some((at, found));
                continue;
            };
            is_wrong = true;
            says.issues.push(self.issue(row, at, Code::BadValue, message));
        }
        let (Some((at, found)), Ok(states), Ok(about), false) = (crossed, states, about, is_wrong)
        else {
            return Vec::new();
        };
        if !self.speaks_of_each(row, Some(at), about, found, says) {
            return Vec::new();
        }
        let of = |state: &MemberState| {
            let state = *state;
            about.iter().map(move |about| Finding::new(state, about.clone(), found))
        };
        states.iter().flat_map(of).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cross_is_a_sign_of_any_alphabet_and_no_word() {
        for text in ["x", "X", "Χ", "Х", "✓", "✔\u{fe0f}", " × "] {
            assert!(is_cross(text), "{text}");
        }
        for text in ["", "✗", "xx", "oui", "x?", "1", "-"] {
            assert!(!is_cross(text), "{text}");
        }
    }
}
