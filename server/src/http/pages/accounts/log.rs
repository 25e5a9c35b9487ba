//! `GET /accounts/log`: the audit log, so many lines a page.

use app::address::AddressFault;
use app::pages::accounts::{self, LogLine, LogPage};
use axum::extract::State;
use axum::http::{StatusCode, Uri};
use axum::response::Response;

use crate::audit::Line;
use crate::http::{
    auth::Admin,
    error::HttpError,
    pages::own::{own_context, own_page},
    site::Site,
};

/// Lines of one page.
const LINES: u32 = 50;

/// Answers with the newest lines, or with those before one.
///
/// # Errors
/// When the address cannot be read, or the database cannot.
pub async fn get(who: Admin, State(site): State<Site>, uri: Uri) -> Result<Response, HttpError> {
    let before = before(&uri)?;
    let lines = site.accounts.log(before, LINES).await?;
    // Lines are numbered from 1 without a gap.
    let older = lines.last().map(|line| line.seq).filter(|seq| *seq > 1);
    let page = LogPage {
        lines: lines.into_iter().map(shown).collect(),
        older,
        from_the_middle: before.is_some(),
    };
    let context = own_context(&site, Some(&who), "/accounts/log");
    own_page(StatusCode::OK, move || accounts::log(&context, &page)).await
}

fn shown(line: Line) -> LogLine {
    let Line { seq, at, actor, action, subject, detail, .. } = line;
    LogLine { seq, at, actor, action, subject, detail }
}

/// The line before which to begin.
fn before(uri: &Uri) -> Result<Option<u64>, HttpError> {
    let mut before = None;
    for (name, value) in form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes()) {
        if name != "before" {
            return Err(HttpError::Address(AddressFault::Unknown {
                name: name.into_owned(),
                allowed: vec!["before"],
            }));
        }
        let number = value.parse().map_err(|_| AddressFault::Value {
            name: name.into_owned(),
            message: "write the number of a line".to_owned(),
        })?;
        if before.replace(number).is_some() {
            return Err(AddressFault::Twice { name: "before".to_owned() }.into());
        }
    }
    Ok(before)
}
