//! Everything that speaks HTTP: [`router`] holds all routes on one screen.
//!
//! A handler answers with a whole body or with a typed error ([`error`]); how
//! an error looks is decided once, in [`present`]. Nothing here weighs facts
//! or writes HTML.

pub mod api;
pub mod asked;
pub mod auth;
pub mod cache;
pub mod charts;
pub mod encoding;
pub mod error;
pub mod error_page;
pub mod form;
pub mod headers;
pub mod health;
pub mod kept_answers;
mod languages;
pub mod no_query;
pub mod pace;
pub mod pages;
pub mod peer;
pub mod present;
pub mod problem;
pub mod representation;
pub mod request_id;
pub mod router;
pub mod segment;
pub mod serve;
pub mod site;
