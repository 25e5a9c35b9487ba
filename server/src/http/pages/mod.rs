//! The pages: one endpoint a file. What a page shows is decided in `app`; here
//! is only which address leads to it.

pub mod about;
pub mod accounts;
pub(super) mod answer;
pub mod api;
pub mod article;
pub mod articles;
pub mod changes;
pub mod chosen_feed;
pub mod cite;
pub mod compare;
pub mod design;
pub mod feed;
pub mod figure;
pub mod files;
pub mod gaps;
pub mod import;
pub mod legal_feed;
pub mod matrix;
pub mod member_state;
pub mod member_states;
pub mod open_data;
pub(super) mod own;
pub mod penalties;
pub mod reports;
pub mod resolution;
pub mod search;
pub mod source;
pub mod sources;
pub mod state_of_play;
pub mod timeline;
