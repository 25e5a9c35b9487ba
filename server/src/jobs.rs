//! What the server does on its own, beside answering requests.

use std::sync::Arc;
use std::time::Duration;

use crate::{editions::Editions, http::pace::Pace};

/// How soon a revision that another process published is noticed, if nobody tells of it.
const EVERY: Duration = Duration::from_secs(1);

/// How soon readers are forgotten who asked for nothing lately.
const FORGOTTEN: Duration = Duration::from_mins(1);

/// Forgets who asked for how much, once it counts no more. Never ends.
pub async fn forget_readers(pace: Arc<Pace>) {
    loop {
        tokio::time::sleep(FORGOTTEN).await;
        pace.forget();
    }
}

/// Notices revisions that another process published, such as an import on the
/// command line. Never ends; a failure is logged once and not at every try.
pub async fn follow_revisions(editions: Arc<Editions>) {
    let (mut failing, mut changes) = (false, editions.store().changes());
    loop {
        changes.next(EVERY).await;
        match editions.refresh().await {
            Ok(newer) => {
                if newer {
                    tracing::info!(
                        revision = editions.latest().revision(),
                        "a newer edition is shown"
                    );
                }
                if std::mem::take(&mut failing) {
                    tracing::info!("the database can be read again");
                }
            }
            Err(error) if !failing => {
                failing = true;
                let cause: &dyn std::error::Error = &error;
                tracing::error!(
                    cause,
                    "cannot look for newer editions; the latest one known is shown"
                );
            }
            Err(_) => {}
        }
    }
}
