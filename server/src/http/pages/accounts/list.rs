//! `/accounts`: all accounts, and adding one.

use app::pages::accounts::{self, AccountLine, AccountState, ListFault, ListPage};
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use data::model::Role;

use crate::accounts::{AccountError, AccountName, LINK_HOURS, Token};
use crate::http::{
    auth::Admin,
    error::HttpError,
    form::Form,
    no_query::NoQuery,
    pages::own::{own_context, own_page},
    site::Site,
};

/// What is shown beside the list.
#[derive(Default)]
pub(super) struct Beside {
    /// A link that was just made, and whose.
    pub(super) link: Option<(AccountName, Token)>,
    /// What was written as the name of a new account.
    pub(super) typed: String,
    /// What is wrong with what was sent.
    pub(super) fault: Option<ListFault>,
}

/// `GET`: the list.
///
/// # Errors
/// When the database cannot be read.
pub async fn get(who: Admin, State(site): State<Site>, _: NoQuery) -> Result<Response, HttpError> {
    page(&site, &who, Beside::default()).await
}

/// `POST`: adds an account and shows its one-time link, this once.
///
/// # Errors
/// When the form is none of ours, or the database fails.
pub async fn post(who: Admin, State(site): State<Site>, form: Form) -> Result<Response, HttpError> {
    let typed = form.field("name")?.chars().take(100).collect();
    let role = Role::parse(form.field("role")?).map_err(|_| HttpError::BadRequest)?;
    let Ok(name) = AccountName::parse(form.field("name")?) else {
        let fault = Some(ListFault::NotAName);
        return page(&site, &who, Beside { typed, fault, link: None }).await;
    };
    let beside = match site.accounts.add(&who.author(), &name, role).await {
        Ok(token) => Beside { link: Some((name, token)), ..Beside::default() },
        Err(AccountError::Taken(_)) => Beside { typed, fault: Some(ListFault::Taken), link: None },
        Err(error) => return Err(error.into()),
    };
    page(&site, &who, beside).await
}

/// The page, with what has just come of it.
pub(super) async fn page(site: &Site, who: &Admin, beside: Beside) -> Result<Response, HttpError> {
    let held = site.accounts.list().await?;
    let status = match beside.fault {
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
        None => StatusCode::OK,
    };
    let page = ListPage {
        accounts: held
            .iter()
            .map(|account| AccountLine {
                name: account.name.to_string(),
                role: account.role,
                state: match (account.disabled, account.has_password()) {
                    (true, _) => AccountState::Disabled,
                    (false, true) => AccountState::InUse,
                    (false, false) => AccountState::NoPassword,
                },
            })
            .collect(),
        link: beside.link.map(|(name, token)| {
            (name.to_string(), format!("/accounts/welcome/{}", token.as_str()))
        }),
        link_hours: LINK_HOURS,
        typed: beside.typed,
        fault: beside.fault,
    };
    let context = own_context(site, Some(who), "/accounts");
    own_page(status, move || accounts::list(&context, &page)).await
}
