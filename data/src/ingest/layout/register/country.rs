//! States as the register names them, in English and in Swedish.

use crate::ingest::layout::loosely::{folded, only};
use crate::model::{MemberState, ParseError};

/// Folded names with the State's code, beside those that the model knows.
const NAMES: [(&str, &str); 44] = [
    ("belgien", "BE"),
    ("bulgarien", "BG"),
    ("tjeckien", "CZ"),
    ("tjeckiskarepubliken", "CZ"),
    ("theczechrepublic", "CZ"),
    ("danmark", "DK"),
    ("tyskland", "DE"),
    ("federalrepublicofgermany", "DE"),
    ("estland", "EE"),
    ("irland", "IE"),
    ("republicofireland", "IE"),
    ("grekland", "EL"),
    ("hellas", "EL"),
    ("hellenicrepublic", "EL"),
    ("spanien", "ES"),
    ("frankrike", "FR"),
    ("kroatien", "HR"),
    ("italien", "IT"),
    ("cypern", "CY"),
    ("republicofcyprus", "CY"),
    ("lettland", "LV"),
    ("litauen", "LT"),
    ("luxemburg", "LU"),
    ("ungern", "HU"),
    ("holland", "NL"),
    ("nederlanderna", "NL"),
    ("konungariketnederlanderna", "NL"),
    ("osterrike", "AT"),
    ("polen", "PL"),
    ("rumanien", "RO"),
    ("slovenien", "SI"),
    ("slovakien", "SK"),
    ("slovakiskarepubliken", "SK"),
    ("theslovakrepublic", "SK"),
    ("sverige", "SE"),
    ("storbritannien", "UK"),
    ("forenadekungariket", "UK"),
    ("theunitedkingdom", "UK"),
    ("unitedkingdomofgreatbritainandnorthernireland", "UK"),
    // spelled as in English
    ("malta", "MT"),
    ("portugal", "PT"),
    ("finland", "FI"),
    ("czechrepublic", "CZ"),
    ("slovakrepublic", "SK"),
];

/// Reads the name of a State.
///
/// # Errors
/// When it names none, or when letters are lost that would tell which.
pub(super) fn member_state(text: &str) -> Result<MemberState, ParseError> {
    MemberState::parse(text).or_else(|error| {
        let known = NAMES.iter().filter_map(|(name, code)| {
            let state = MemberState::parse(code).ok()?;
            Some((*name, state))
        });
        only(&folded(text), known).ok_or(error)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_both_languages_are_read() {
        #[track_caller]
        fn check(text: &str, expected: Option<&str>) {
            assert_eq!(member_state(text).ok().map(MemberState::code), expected, "{text}");
        }
        for (name, code) in NAMES {
            check(name, Some(code));
        }
        check("Luxemburg", Some("LU"));
        check("Luxembourg", Some("LU"));
        check("Czech Republic", Some("CZ"));
        check("Czechia", Some("CZ"));
        check("Österrike", Some("AT"));
        check("\u{fffd}sterrike", Some("AT"));
        check("Nederl\u{fffd}\u{fffd}nderna", Some("NL"));
        check("Rumänien ", Some("RO"));
        check("\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}", None);
        check("Norway", None);
        check("European Union", None);
        check("", None);
    }
}
