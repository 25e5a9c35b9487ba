//! Proof of a role: values that only a request of someone with that role makes.

use std::ops::Deref;

use axum::extract::FromRequestParts;
use axum::http::Method;
use axum::http::request::Parts;
use data::model::Role;

use super::{cookie, denied::Denied, next::Next};
use crate::accounts::{Author, SignedIn, Token};
use crate::http::{error::HttpError, site::Site};

/// Whoever asks, signed in or not.
pub struct Visitor {
    /// Who it is, if they are signed in.
    pub signed_in: Option<SignedIn>,
    /// The token of a session that their browser holds, whether or not it still works.
    pub held: Option<Token>,
    /// The token by which their browser may be known.
    pub browser: Option<Token>,
}

impl FromRequestParts<Site> for Visitor {
    type Rejection = HttpError;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, HttpError> {
        let held = cookie::session(&parts.headers);
        let signed_in = match &held {
            Some(token) => site.accounts.holder(token).await?,
            None => None,
        };
        Ok(Self { signed_in, held, browser: cookie::browser(&parts.headers) })
    }
}

/// Someone with a role, or with one that includes it.
async fn with_role(parts: &mut Parts, site: &Site, least: Role) -> Result<SignedIn, Denied> {
    let visitor = Visitor::from_request_parts(parts, site).await?;
    let Some(signed_in) = visitor.signed_in else {
        let reads = matches!(parts.method, Method::GET | Method::HEAD);
        return Err(if reads {
            let asked = parts.uri.path_and_query().map_or("", |asked| asked.as_str());
            Denied::SignIn(Next::parse(asked))
        } else {
            Denied::Error(HttpError::SignInNeeded)
        });
    };
    if signed_in.role() < least {
        return Err(Denied::Error(HttpError::Forbidden { needs: least }));
    }
    Ok(signed_in)
}

macro_rules! proof {
    ($($(#[$meta:meta])* $name:ident = $role:expr),+ $(,)?) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone)]
        pub struct $name(SignedIn);

        impl Deref for $name {
            type Target = SignedIn;

            fn deref(&self) -> &SignedIn {
                &self.0
            }
        }

        impl $name {
            /// Who has something written that takes this role.
            pub fn author(&self) -> Author {
                Author::SignedIn(self.0.clone(), $role)
            }
        }

        impl FromRequestParts<Site> for $name {
            type Rejection = Denied;

            async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Denied> {
                with_role(parts, site, $role).await.map(Self)
            }
        }
    )+};
}
proof!(
    /// Someone who may upload and draft; everyone who is signed in.
    Analyst = Role::Analyst,
    /// Someone who may publish and take back what was published.
    Publisher = Role::Publisher,
    /// Someone who may look after accounts and settings.
    Admin = Role::Admin,
);
