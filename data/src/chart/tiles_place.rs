//! Where each State lies in the tile grid: roughly as on a map, no two at one
//! place. The style sheet lays the page's tiles out in the same way.

use crate::model::MemberState;

/// A place in the grid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The row, from 1 in the north.
    pub row: u8,
    /// The column, from 1 in the west.
    pub column: u8,
}

/// How many columns the grid has.
pub(crate) const COLUMNS: i32 = 8;
/// How many rows.
pub(crate) const ROWS: i32 = 8;

/// The grid, row by row; a dot is an empty place.
const GRID: [&str; 8] = [
    ".  .  .  .  SE FI EE .",
    ".  .  .  DK .  .  LV .",
    "IE UK .  NL DE PL LT .",
    ".  .  BE LU CZ SK .  .",
    ".  .  FR .  AT HU RO .",
    "PT ES .  IT SI HR BG .",
    ".  .  .  .  .  .  EL .",
    ".  .  .  MT .  .  .  CY",
];

/// The States with their places, row by row from the north-west: the order in
/// which a reader's eye and the keyboard go through them.
#[must_use]
pub fn tile_places() -> Vec<(MemberState, Place)> {
    let rows = (1..).zip(GRID);
    rows.flat_map(|(row, states)| {
        let columns = (1..).zip(states.split_whitespace());
        columns.filter_map(move |(column, code)| {
            Some((MemberState::parse(code).ok()?, Place { row, column }))
        })
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_state_has_one_place_within_the_grid() {
        let places = tile_places();
        let states: BTreeSet<MemberState> = places.iter().map(|(state, _)| *state).collect();
        assert_eq!(states, MemberState::all().collect());
        assert_eq!(places.len(), states.len());
        for (state, place) in &places {
            let within = i32::from(place.row) <= ROWS && i32::from(place.column) <= COLUMNS;
            assert!(within, "{state}: {place:?}");
        }
        assert!(places.is_sorted_by_key(|(_, place)| *place));
    }
}
