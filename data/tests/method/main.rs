//! Method 1: the rules that turn findings into figures.
//!
//! `rules` is the specification, `worked_examples` what the shipped facts must
//! come to, `properties` what holds whatever the facts are.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

mod changes;
mod common;
mod demands;
mod edition_change;
mod latest;
mod over_time;
mod penalties;
mod properties;
mod rules;
mod worked_examples;
