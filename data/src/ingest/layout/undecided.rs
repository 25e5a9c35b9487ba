//! A date that may be of more than one day. In which order its column writes day and
//! month is found out elsewhere.

use crate::issue::Answer;

/// Why it cannot be told which day it is.
#[derive(Debug)]
pub(super) struct Undecided {
    /// What is wrong and how to mend it.
    pub(super) message: String,
    /// What can be said of the file to mend it.
    pub(super) asks: Option<Answer>,
}

impl From<String> for Undecided {
    fn from(message: String) -> Self {
        Self { message, asks: None }
    }
}
