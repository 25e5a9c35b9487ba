//! Who asks, and whether they may. A handler that is not for everyone takes
//! [`Analyst`], [`Publisher`] or [`Admin`] as its first argument: only a request
//! of someone who is signed in with that role, or one that includes it, makes
//! one, so that a handler which has it need not ask again, and one that should
//! cannot forget to.

pub mod cookie;
mod denied;
pub mod next;
mod roles;
pub mod same_origin;

pub use denied::Denied;
pub(super) use denied::see_other;
pub use roles::{Admin, Analyst, Publisher, Visitor};
