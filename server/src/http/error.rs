//! What a handler can answer instead of a page: each with its status, and with
//! a detail that is fit for a reader. What went wrong inside stays inside.

use std::error::Error;
use std::sync::Arc;

use app::address::AddressFault;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use data::model::Role;
use thiserror::Error;

use crate::{
    accounts::AccountError, drafts::DraftError, editions::EditionError, erasing::ErasingError,
    publish::PublishError, reading::ReadingError,
};

/// An error that is shown to the reader. The messages are for them.
#[derive(Debug, Clone, Error)]
pub enum HttpError {
    /// The address asks for something that cannot be.
    #[error("{0}")]
    Address(AddressFault),
    /// There is no such edition of the data.
    #[error("there is no data edition {rev}; the latest is {latest}")]
    UnknownRevision {
        /// The edition asked for.
        rev: u32,
        /// The latest edition.
        latest: u32,
    },
    /// There is no such page.
    #[error("there is nothing at this address")]
    NotFound,
    /// There is no such address of the API; these are near it.
    #[error(
        "there is nothing at this address{}; all addresses are told at /api",
        .0.first().map(|_| format!("; near it there is {}", .0.join(", "))).unwrap_or_default()
    )]
    NoSuchAddress(Vec<String>),
    /// The request asks to do what cannot be done here.
    #[error("this address can only be read")]
    MethodNotAllowed,
    /// The request is not understood.
    #[error("the request cannot be understood")]
    BadRequest,
    /// The request carries more than is taken.
    #[error("the request carries more than is accepted here")]
    TooLarge,
    /// Files that were uploaded are not taken.
    #[error("{said}")]
    Upload {
        /// The status of the answer.
        status: StatusCode,
        /// Why, in the words of the page.
        said: String,
    },
    /// The answer took too long.
    #[error("the answer took too long; try again in a moment")]
    Timeout,
    /// Only someone who is signed in may do this.
    #[error("sign in first, at /accounts/sign-in")]
    SignInNeeded,
    /// Whoever is signed in may not do this.
    #[error("this needs the role {needs}; ask an admin for it")]
    Forbidden {
        /// The least role that may.
        needs: Role,
    },
    /// The request does not show that it comes from a page of this site.
    #[error(
        "the request does not come from a page of this site; a program sends Origin with the address of the site"
    )]
    CrossSite,
    /// A one-time link that works no more.
    #[error("this link was used already, or is too old; ask for a new one")]
    LinkGone,
    /// What stood there was erased.
    #[error("what stood here was erased; the page of its revision says when and why")]
    Erased,
    /// Too many tries.
    #[error("too many tries; try again in {seconds} seconds")]
    TooManyTries {
        /// Seconds until the next one is taken.
        seconds: u32,
    },
    /// More was asked for in a short time than is computed for one reader.
    #[error(
        "more was asked for from your network than is computed for one reader in a minute; go on in {seconds} seconds, or take whole tables at /data"
    )]
    TooFast {
        /// Seconds until the next answer is given.
        seconds: u32,
    },
    /// Too many requests of this kind at once.
    #[error("too many requests came at once; try again in a moment")]
    Busy,
    /// Something that passes keeps the answer back.
    #[error("the data cannot be read right now; try again in a moment")]
    NotReady(#[source] Cause),
    /// Another process keeps the database to itself.
    #[error("another process is writing to the data; try again in a moment, nothing was changed")]
    Locked(#[source] Cause),
    /// There is no room to write what was sent.
    #[error("there is no room left to keep what was sent; nothing was changed")]
    NoRoom(#[source] Cause),
    /// Something went wrong inside.
    #[error(
        "something went wrong on the server; it has been noted under the number of this request"
    )]
    Internal(#[source] Cause),
}

/// What went wrong inside: for the log, never for the reader.
#[derive(Debug, Clone, Error)]
#[error(transparent)]
pub struct Cause(Arc<dyn Error + Send + Sync>);

impl Cause {
    /// Keeps an error as a cause.
    pub fn of(error: impl Error + Send + Sync + 'static) -> Self {
        Self(Arc::new(error))
    }

    /// A cause in words.
    pub fn in_words(words: impl Into<String>) -> Self {
        let error: Box<dyn Error + Send + Sync> = words.into().into();
        Self(Arc::from(error))
    }
}

impl HttpError {
    /// The status of the answer.
    pub const fn status(&self) -> StatusCode {
        match self {
            Self::Address(_) | Self::BadRequest => StatusCode::BAD_REQUEST,
            Self::UnknownRevision { .. } | Self::NotFound | Self::NoSuchAddress(_) => {
                StatusCode::NOT_FOUND
            }
            Self::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Upload { status, .. } => *status,
            Self::SignInNeeded => StatusCode::UNAUTHORIZED,
            Self::Forbidden { .. } | Self::CrossSite => StatusCode::FORBIDDEN,
            Self::LinkGone | Self::Erased => StatusCode::GONE,
            Self::TooManyTries { .. } | Self::TooFast { .. } => StatusCode::TOO_MANY_REQUESTS,
            Self::Timeout | Self::Busy | Self::NotReady(_) | Self::Locked(_) => {
                StatusCode::SERVICE_UNAVAILABLE
            }
            Self::NoRoom(_) => StatusCode::INSUFFICIENT_STORAGE,
            Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// A name for programs, which stays the same.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Address(AddressFault::Unknown { .. }) => "unknown-parameter",
            Self::Address(AddressFault::Twice { .. }) => "repeated-parameter",
            Self::Address(AddressFault::Missing { .. }) => "missing-parameter",
            Self::Address(AddressFault::Value { .. }) => "bad-value",
            Self::Address(AddressFault::TooEarly { .. }) => "day-too-early",
            Self::Address(AddressFault::InFuture { .. }) => "day-in-future",
            Self::UnknownRevision { .. } => "unknown-revision",
            Self::NotFound | Self::NoSuchAddress(_) => "not-found",
            Self::MethodNotAllowed => "method-not-allowed",
            Self::BadRequest => "bad-request",
            Self::TooLarge => "too-large",
            Self::Upload { .. } => "upload-refused",
            Self::Timeout => "timeout",
            Self::SignInNeeded => "sign-in-needed",
            Self::Forbidden { .. } => "forbidden",
            Self::CrossSite => "cross-site",
            Self::LinkGone => "link-gone",
            Self::Erased => "erased",
            Self::TooManyTries { .. } => "too-many-tries",
            Self::TooFast { .. } => "too-fast",
            Self::Busy => "busy",
            Self::NotReady(_) => "not-ready",
            Self::Locked(_) => "locked",
            Self::NoRoom(_) => "no-room",
            Self::Internal(_) => "internal",
        }
    }

    /// Seconds after which trying again makes sense, where that is known.
    pub const fn retry_after(&self) -> Option<u32> {
        match self {
            Self::TooManyTries { seconds } | Self::TooFast { seconds } => Some(*seconds),
            Self::Timeout | Self::Busy | Self::NotReady(_) | Self::Locked(_) => Some(5),
            // Somebody has to make room first.
            Self::NoRoom(_) => Some(60),
            _ => None,
        }
    }

    /// Something that passes kept from writing what was sent.
    const fn not_written(lacks_room: bool, cause: Cause) -> Self {
        if lacks_room { Self::NoRoom(cause) } else { Self::Locked(cause) }
    }

    /// The error of an answer that axum or a layer made by its status alone.
    pub fn of_status(status: StatusCode) -> Self {
        match status {
            StatusCode::NOT_FOUND => Self::NotFound,
            StatusCode::METHOD_NOT_ALLOWED => Self::MethodNotAllowed,
            StatusCode::PAYLOAD_TOO_LARGE => Self::TooLarge,
            StatusCode::REQUEST_TIMEOUT
            | StatusCode::GATEWAY_TIMEOUT
            | StatusCode::SERVICE_UNAVAILABLE => Self::Timeout,
            status if status.is_client_error() => Self::BadRequest,
            status => Self::Internal(Cause::in_words(format!("a layer answered {status}"))),
        }
    }
}

impl From<AddressFault> for HttpError {
    fn from(fault: AddressFault) -> Self {
        Self::Address(fault)
    }
}

impl From<EditionError> for HttpError {
    fn from(error: EditionError) -> Self {
        if error.is_passing() {
            Self::NotReady(Cause::of(error))
        } else {
            Self::Internal(Cause::of(error))
        }
    }
}

impl From<AccountError> for HttpError {
    fn from(error: AccountError) -> Self {
        match error {
            AccountError::TooMany { seconds } => Self::TooManyTries { seconds },
            AccountError::Busy => Self::Busy,
            AccountError::LinkGone => Self::LinkGone,
            AccountError::SignedOut => Self::SignInNeeded,
            AccountError::Lacks(needs) => Self::Forbidden { needs },
            AccountError::Store(error) if error.is_passing() => {
                Self::not_written(error.lacks_room(), Cause::of(error))
            }
            // What a form of ours sends is there; forms tell of the rest themselves.
            AccountError::Unknown(_)
            | AccountError::Taken(_)
            | AccountError::Disabled(_)
            | AccountError::Own
            | AccountError::Wrong => Self::BadRequest,
            error => Self::Internal(Cause::of(error)),
        }
    }
}

impl From<DraftError> for HttpError {
    fn from(error: DraftError) -> Self {
        match error {
            DraftError::Unknown
            | DraftError::NoRevision(_)
            | DraftError::Publish(PublishError::Gone) => Self::NotFound,
            DraftError::Reading(ReadingError::Busy) | DraftError::TooMany | DraftError::Busy => {
                Self::Busy
            }
            DraftError::NoCopy(said) => {
                Self::Upload { status: StatusCode::UNPROCESSABLE_ENTITY, said }
            }
            DraftError::NotYours => Self::Forbidden { needs: Role::Publisher },
            DraftError::Edition(error) => error.into(),
            DraftError::Account(error) | DraftError::Publish(PublishError::Account(error)) => {
                error.into()
            }
            DraftError::Store(error) | DraftError::Publish(PublishError::Store(error))
                if error.is_passing() =>
            {
                Self::not_written(error.lacks_room(), Cause::of(error))
            }
            error => Self::Internal(Cause::of(error)),
        }
    }
}

impl From<ErasingError> for HttpError {
    fn from(error: ErasingError) -> Self {
        match error {
            ErasingError::Unknown => Self::NotFound,
            ErasingError::Erased => Self::Erased,
            ErasingError::Busy => Self::Busy,
            ErasingError::Account(error) => error.into(),
            ErasingError::Edition(error) => error.into(),
            ErasingError::Store(error) if error.is_passing() => {
                Self::not_written(error.lacks_room(), Cause::of(error))
            }
            error => Self::Internal(Cause::of(error)),
        }
    }
}

/// Only the status and the error itself: [`super::present`] makes the body,
/// which knows the request.
impl IntoResponse for HttpError {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}
