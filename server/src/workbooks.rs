//! All records of an edition as one workbook, kept while the edition is in memory:
//! writing one of a large edition takes seconds, and anyone may ask for it.

use std::sync::{Arc, Weak};

use axum::body::Bytes;
use data::{snapshot::Snapshot, workbook};
use tokio::sync::Mutex;

use crate::http::error::{Cause, HttpError};

/// The workbook that was asked for last.
#[derive(Debug, Default)]
pub struct Workbooks(Mutex<Option<(Weak<Snapshot>, Bytes)>>);

impl Workbooks {
    /// The workbook of an edition. One is made at a time; others wait for it.
    ///
    /// # Errors
    /// When it cannot be written.
    pub(crate) async fn of(&self, snapshot: &Arc<Snapshot>) -> Result<Bytes, HttpError> {
        let mut kept = self.0.lock().await;
        if let Some((of, bytes)) = &*kept
            && of.upgrade().is_some_and(|of| Arc::ptr_eq(&of, snapshot))
        {
            return Ok(bytes.clone());
        }
        let edition = Arc::clone(snapshot);
        let bytes = tokio::task::spawn_blocking(move || workbook::records(edition.dataset()))
            .await
            .map_err(|error| HttpError::Internal(Cause::of(error)))?
            .map_err(|error| HttpError::Internal(Cause::of(error)))?;
        let bytes = Bytes::from(bytes);
        *kept = Some((Arc::downgrade(snapshot), bytes.clone()));
        Ok(bytes)
    }
}
