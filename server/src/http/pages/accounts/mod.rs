//! Signing in and out, one's own account, and what admins do with accounts: one
//! endpoint a file. What a page shows is decided in `app`, what is done in
//! [`crate::accounts`].

mod chosen;
pub mod disable;
pub mod link;
pub mod list;
pub mod log;
pub mod me;
pub mod password;
pub mod role;
pub mod sign_in;
pub mod sign_out;
pub mod welcome;
