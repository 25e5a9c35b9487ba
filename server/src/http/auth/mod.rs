//! Who asks, and whether they may. A handler that is not for everyone takes
//! [`Analyst`], [`Publisher`] or [`Admin`] as its first argument: only a request
//! of someone who is signed in with that role, or one that includes it, makes
//! one, so that a handler which has it need not ask again, and one that should
//! cannot forget to.
//!
//! Such a handler renders its page with `own_context(&site, Some(&who), path)`
//! and `own_page` of [`super::pages`], so that it says who is signed in and is
//! kept by nobody; what it has written is written as `who.author()`, so that
//! the role is looked at once more in the transaction of the write. A page that is read by those who sign in must
//! lie in an area that `next` knows, or they are not led back to it.

pub mod cookie;
mod denied;
pub mod kept_form;
pub mod next;
mod roles;
pub mod same_origin;

pub use denied::Denied;
pub(super) use denied::see_other;
pub use roles::{Admin, Analyst, Publisher, Visitor};
