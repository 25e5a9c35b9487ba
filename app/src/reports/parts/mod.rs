//! Pieces that several reports have: tables and lists in words, from the Snapshot.

pub(super) mod chart;
pub(super) mod evidence;
pub(super) mod figures;
pub(super) mod led_to;
pub(super) mod measures;
pub(super) mod nodes;
pub(super) mod penalties;
pub(super) mod procedures;
pub(super) mod replies;
pub(super) mod statement;
