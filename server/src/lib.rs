//! The server: command line, storage, publication and HTTP around the domain
//! of `data` and the pages of `app`. It is a library so that integration
//! tests reach the whole router; the binary only starts it.

pub mod accounts;
pub mod assets;
pub mod audit;
mod citing;
pub mod cli;
pub mod clock;
mod csvw;
pub mod day_asked;
pub mod drafts;
pub mod editions;
pub mod erasing;
pub mod history;
pub mod http;
pub mod jobs;
pub mod metrics;
pub mod publish;
pub mod randomness;
pub mod reading;
mod records_file;
pub mod search;
mod sentence;
pub mod static_site;
pub mod store;
pub mod workbooks;
