//! The pages around signing in: plain forms, which tell what is wrong beside the
//! field. They are for one reader and never kept.

mod carried;
mod choose;
mod field;
mod list;
mod log;
mod me;
mod sign_in;
#[cfg(test)]
mod tests;

pub use carried::{BEFORE, Carried, SENT_TO, send_again};
pub use choose::{ChooseFault, ChooseForm, choose_password};
pub(crate) use field::in_each_state as field_in_each_state;
pub use list::{AccountLine, AccountState, ListFault, ListPage, list};
pub use log::{LogLine, LogPage, log};
pub use me::me;
pub use sign_in::{SignInForm, sign_in};
