//! Parts of pages: pure functions from facts and words to a view.
//!
//! Each takes the page's context and what it shows; none looks anything up
//! that is not in the Snapshot, and none decides what a figure is.

pub(crate) mod account_bar;
pub(crate) mod aspect_switch;
pub(crate) mod browser_days;
pub(crate) mod chart;
pub(crate) mod class;
pub(crate) mod compare;
pub(crate) mod deciding;
pub(crate) mod edition_change;
pub(crate) mod erased;
pub(crate) mod fields;
pub(crate) mod figures;
pub(crate) mod finding;
pub(crate) mod frame;
pub(crate) mod last_visit;
pub(crate) mod layout;
pub(crate) mod leaf;
pub(crate) mod legend;
pub(crate) mod links;
pub(crate) mod mark;
pub(crate) mod node;
pub(crate) mod place;
pub(crate) mod procedure;
pub(crate) mod records;
pub(crate) mod replies;
pub(crate) mod schema;
pub(crate) mod search_box;
pub(crate) mod section;
pub(crate) mod see_also;
pub(crate) mod sentence;
pub(crate) mod shown_address;
pub(crate) mod statement;
pub(crate) mod status;
pub(crate) mod tags;
pub(crate) mod take_away;
pub(crate) mod taken;
pub(crate) mod text;
pub(crate) mod tiles;
pub(crate) mod timebar;
pub(crate) mod voice;
pub(crate) mod why;
