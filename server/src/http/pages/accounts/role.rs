//! `POST /accounts/role`: an account gets another role.

use app::pages::accounts::ListFault;
use axum::extract::State;
use axum::response::Response;
use data::model::Role;

use super::list::{Beside, page};
use crate::accounts::{AccountError, AccountName};
use crate::http::auth::{Admin, see_other};
use crate::http::{error::HttpError, form::Form, site::Site};

/// Changes the role and leads back to the list.
///
/// # Errors
/// When there is no such account, or the database fails.
pub async fn post(who: Admin, State(site): State<Site>, form: Form) -> Result<Response, HttpError> {
    let name = AccountName::parse(form.field("name")?).map_err(|_| HttpError::BadRequest)?;
    let role = Role::parse(form.field("role")?).map_err(|_| HttpError::BadRequest)?;
    done(site.accounts.set_role(&who.author(), &name, role).await, &site, &who).await
}

/// Leads back to the list, or shows there why nothing was done.
pub(super) async fn done(
    done: Result<(), AccountError>,
    site: &Site,
    who: &Admin,
) -> Result<Response, HttpError> {
    match done {
        Ok(()) => Ok(see_other("/accounts")),
        Err(AccountError::Own) => {
            page(site, who, Beside { fault: Some(ListFault::Own), ..Beside::default() }).await
        }
        Err(error) => Err(error.into()),
    }
}
