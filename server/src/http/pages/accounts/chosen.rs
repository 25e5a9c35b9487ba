//! A password that someone chose, as two forms send it.

use app::pages::accounts::ChooseFault;

use crate::accounts::{AccountName, Password, PasswordFault};
use crate::http::{error::HttpError, form::Form};

/// Fewest and most characters, for the page to say.
pub(super) const CHARACTERS: (usize, usize) = (Password::SHORTEST, Password::LONGEST);

/// The password, or what is wrong with it.
///
/// # Errors
/// When the form is none of ours.
pub(super) fn chosen(
    form: &Form,
    name: &AccountName,
) -> Result<Result<Password, ChooseFault>, HttpError> {
    let (password, repeat) = (form.field("password")?, form.field("repeat")?);
    let parsed = Password::parse(password, name).map_err(|fault| match fault {
        PasswordFault::TooShort => ChooseFault::TooShort,
        PasswordFault::TooLong => ChooseFault::TooLong,
        PasswordFault::IsTheName => ChooseFault::IsTheName,
    });
    Ok(parsed.and_then(
        |parsed| {
            if password == repeat { Ok(parsed) } else { Err(ChooseFault::Differs) }
        },
    ))
}
