//! Which rows are about one measure: those of one State with one number, or with one
//! title. It does not look at what else they say.

use std::collections::{BTreeMap, HashMap};

use super::{heading::Field, row::Said};
use crate::{ingest::blank::plain, model::MemberState};

/// The rows of each measure, in the order of the first of them.
pub(super) fn groups(rows: &[Said]) -> Vec<Vec<&Said>> {
    // Which row each row is known to go with.
    let mut with: Vec<usize> = (0..rows.len()).collect();
    let mut first: HashMap<(MemberState, Field, String), usize> = HashMap::new();
    for (at, said) in rows.iter().enumerate() {
        let Some(state) = said.state else { continue };
        for field in [Field::Id, Field::Title] {
            let name = plain(said.text(field)).into_owned();
            if name.is_empty() {
                continue;
            }
            let other = *first.entry((state, field, name)).or_insert(at);
            let (left, right) = (root(&with, other), root(&with, at));
            if let Some(place) = with.get_mut(left.max(right)) {
                *place = left.min(right);
            }
        }
    }
    let mut groups: BTreeMap<usize, Vec<&Said>> = BTreeMap::new();
    for (at, said) in rows.iter().enumerate() {
        groups.entry(root(&with, at)).or_default().push(said);
    }
    groups.into_values().collect()
}

fn root(with: &[usize], mut at: usize) -> usize {
    while let Some(next) = with.get(at).filter(|next| **next != at) {
        at = *next;
    }
    at
}
