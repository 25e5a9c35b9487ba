//! The time, as an argument: whoever needs it is handed a clock, so that tests
//! can fix it. Nothing else in the program asks the system for the time of day.

use data::model::Day;
use jiff::{Timestamp, tz::Offset};

/// A moment as it is stored and shown to programs: universal, whole seconds, so
/// that texts are in the order of their times.
pub fn moment(at: Timestamp) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// Tells the time.
pub trait Clock: std::fmt::Debug + Send + Sync {
    /// This moment.
    fn now(&self) -> Timestamp;

    /// The current day, in universal time: the same for every reader.
    fn today(&self) -> Day {
        Offset::UTC.to_datetime(self.now()).date().into()
    }
}

/// The system's clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
}

/// A clock that stands still.
#[derive(Debug, Clone, Copy)]
pub struct FixedClock(pub Timestamp);

impl Clock for FixedClock {
    fn now(&self) -> Timestamp {
        self.0
    }
}
