//! What is left to tell of a file when each of its records has been told of. It
//! reads nothing.

use serde::{Deserialize, Serialize};

use super::{Draft, Drafted};

/// The rest.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Rest {
    /// The draft without its records.
    pub draft: Draft,
    /// Which of the records are the draft's, in its order, by how many were told of
    /// before; none if it is all of them, as they came. A record turns out to be
    /// of no use when another row has its key and says something else.
    pub order: Option<Vec<usize>>,
}

impl Rest {
    /// The draft with the records that were told of; none if it names one that was
    /// not, or one twice.
    #[must_use]
    pub fn with(self, told: Vec<Drafted>) -> Option<Draft> {
        let records = match self.order {
            None => told,
            Some(order) => {
                let mut told: Vec<Option<Drafted>> = told.into_iter().map(Some).collect();
                let records = order.into_iter().map(|at| told.get_mut(at)?.take());
                records.collect::<Option<_>>()?
            }
        };
        Some(Draft { records, ..self.draft })
    }
}
