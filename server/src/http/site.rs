//! What every handler may use.

use std::sync::Arc;

use app::{shell::Assets, words::Words};

use crate::{clock::Clock, editions::Editions};

/// The site: editions, clock, the names of its files. Cheap to clone.
#[derive(Clone)]
pub struct Site {
    /// The editions that can be shown.
    pub editions: Arc<Editions>,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// The names of the files that a page loads.
    pub assets: Arc<Assets>,
    /// The words that pages say.
    pub words: Words,
}

impl Site {
    /// Puts a site together.
    pub fn new(editions: Arc<Editions>, clock: Arc<dyn Clock>, assets: Assets) -> Self {
        Self { editions, clock, assets: Arc::new(assets), words: Words::english() }
    }
}
