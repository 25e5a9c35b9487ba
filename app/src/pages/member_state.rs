//! To come.

use data::model::MemberState;

use crate::{address::ByAspect, context::PageContext};

/// The page; none if the data does not know the State.
#[must_use]
pub fn member_state(ctx: &PageContext, state: MemberState, filter: &ByAspect) -> Option<String> {
    None
}
