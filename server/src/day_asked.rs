//! The days of which something can be said: from the adoption of the Directive
//! to today. Pages, the API and exports all ask here.

use app::address::AddressFault;
use data::model::Day;

/// The day asked for, if something can be said of it; no day is today.
///
/// # Errors
/// When it is before `first` or after `today`.
pub fn day_asked(on: Option<Day>, first: Day, today: Day) -> Result<Day, AddressFault> {
    match on {
        None => Ok(today),
        Some(on) if on < first => Err(AddressFault::TooEarly { on, first }),
        Some(on) if on > today => Err(AddressFault::InFuture { on, today }),
        Some(on) => Ok(on),
    }
}
