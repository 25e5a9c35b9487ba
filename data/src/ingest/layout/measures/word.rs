//! What headings of tables of national measures mean in the 24 official languages,
//! and the words for a bill: `data/words/measures.csv`. States are not named here:
//! they are words of every file.

use std::{collections::HashMap, sync::LazyLock};

use super::heading::Field;
use crate::{
    draft::Meaning,
    ingest::{
        layout::loosely::{self, LOST, only},
        words::{Words, folded, lines},
    },
};

pub(super) const WORDS: &str = include_str!("../../../../words/measures.csv");
/// How the table of words calls a bill.
pub(super) const BILL: &str = "bill";

#[derive(Default)]
struct Table {
    headings: HashMap<String, Field>,
    /// The same, to be compared with headings that lost letters.
    loosely: Vec<(String, Field)>,
    /// Words for a bill, each word of them folded.
    bills: Vec<Vec<String>>,
}

/// Read once; a test holds that every line of it can be.
static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let mut table = Table::default();
    for (meaning, word) in lines(WORDS) {
        if meaning == BILL {
            table.bills.push(parts(word));
        } else if let Some(field) = Field::parse(meaning) {
            table.headings.insert(folded(word), field);
            table.loosely.push((loosely::folded(word), field));
        }
    }
    table
});

/// What a heading says, if it can be one thing only.
pub(super) fn heading(text: &str) -> Option<Field> {
    if text.contains(LOST) {
        let words = TABLE.loosely.iter().map(|(word, field)| (word.as_str(), *field));
        return only(&loosely::folded(text), words);
    }
    TABLE.headings.get(&folded(text)).copied().or_else(|| {
        let is_state = Words::default().heading(text) == Some(Meaning::MemberState);
        is_state.then_some(Field::State)
    })
}

/// Bills as France's parliament writes them for short. A title may begin with such
/// letters and mean something else.
const SHORT: [&str; 2] = ["pjl", "ppl"];

/// Whether a type of act is a bill.
pub(super) fn is_type_of_bill(text: &str) -> bool {
    is_bill(text) || SHORT.contains(&&*folded(text))
}

/// Whether a type of act, or a title, begins as that of a bill does.
pub(super) fn is_bill(text: &str) -> bool {
    let parts = parts(text);
    TABLE.bills.iter().any(|bill| parts.starts_with(bill))
}

fn parts(text: &str) -> Vec<String> {
    let parts = text.split(|sign: char| !sign.is_alphanumeric());
    parts.map(folded).filter(|part| !part.is_empty()).collect()
}
