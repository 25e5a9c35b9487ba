//! Member States of the Union, past and present, in protocol order.
//!
//! This names States and nothing more: whether and when a Directive binds one
//! is data, since it differs from one Directive to the next.

use serde::{Serialize, Serializer};

use super::ParseError;

/// A Member State. Ordered by the protocol order; shown as `EL` and `UK`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MemberState(u8);

/// Code of the Interinstitutional Style Guide, ISO 3166 two and three letters,
/// English short name, other English names in use.
type Names = (&'static str, &'static str, &'static str, &'static str, &'static [&'static str]);

/// In protocol order: the names of the States in their own languages.
const STATES: [Names; 28] = [
    ("BE", "BE", "BEL", "Belgium", &[]),
    ("BG", "BG", "BGR", "Bulgaria", &[]),
    ("CZ", "CZ", "CZE", "Czechia", &["Czech Republic"]),
    ("DK", "DK", "DNK", "Denmark", &[]),
    ("DE", "DE", "DEU", "Germany", &[]),
    ("EE", "EE", "EST", "Estonia", &[]),
    ("IE", "IE", "IRL", "Ireland", &[]),
    ("EL", "GR", "GRC", "Greece", &[]),
    ("ES", "ES", "ESP", "Spain", &[]),
    ("FR", "FR", "FRA", "France", &[]),
    ("HR", "HR", "HRV", "Croatia", &[]),
    ("IT", "IT", "ITA", "Italy", &[]),
    ("CY", "CY", "CYP", "Cyprus", &[]),
    ("LV", "LV", "LVA", "Latvia", &[]),
    ("LT", "LT", "LTU", "Lithuania", &[]),
    ("LU", "LU", "LUX", "Luxembourg", &[]),
    ("HU", "HU", "HUN", "Hungary", &[]),
    ("MT", "MT", "MLT", "Malta", &[]),
    ("NL", "NL", "NLD", "Netherlands", &["The Netherlands"]),
    ("AT", "AT", "AUT", "Austria", &[]),
    ("PL", "PL", "POL", "Poland", &[]),
    ("PT", "PT", "PRT", "Portugal", &[]),
    ("RO", "RO", "ROU", "Romania", &[]),
    ("SI", "SI", "SVN", "Slovenia", &[]),
    ("SK", "SK", "SVK", "Slovakia", &["Slovak Republic"]),
    ("FI", "FI", "FIN", "Finland", &[]),
    ("SE", "SE", "SWE", "Sweden", &[]),
    ("UK", "GB", "GBR", "United Kingdom", &["Great Britain"]),
];

impl MemberState {
    /// All States in protocol order.
    pub fn all() -> impl Iterator<Item = Self> {
        (0u8..).zip(STATES).map(|(at, _)| Self(at))
    }

    /// Reads a code (`EL`, `GR`, `GRC`) or an English name, small or capital.
    ///
    /// # Errors
    /// When it names no Member State.
    pub fn parse(text: &str) -> Result<Self, ParseError> {
        let text = text.trim();
        // Nearly every text is the code itself.
        if let Some((at, _)) = (0u8..).zip(&STATES).find(|(_, names)| names.0 == text) {
            return Ok(Self(at));
        }
        (0u8..)
            .zip(STATES)
            .find(|(_, (code, alpha2, alpha3, name, others))| {
                [code, alpha2, alpha3, name]
                    .into_iter()
                    .chain(*others)
                    .any(|known| known.eq_ignore_ascii_case(text))
            })
            .map(|(at, _)| Self(at))
            .ok_or_else(|| {
                ParseError::new(format!(
                    "`{text}` is not a Member State; write its code, such as EL or DE"
                ))
                .with_choices(STATES.iter().map(|names| names.3).collect())
            })
    }

    /// The code that the institutions use: `EL`, `UK`.
    #[must_use]
    pub fn code(self) -> &'static str {
        STATES[usize::from(self.0)].0
    }

    /// Its short name in English.
    #[cfg(feature = "schema")]
    pub(crate) fn english_name(self) -> &'static str {
        STATES[usize::from(self.0)].3
    }
}

impl std::fmt::Display for MemberState {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.code())
    }
}

impl Serialize for MemberState {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.serialize_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_codes_and_names_and_shows_the_institutions_code() {
        #[track_caller]
        fn check(text: &str, expected: Option<&str>) {
            assert_eq!(MemberState::parse(text).ok().map(MemberState::code), expected, "{text}");
        }
        check("EL", Some("EL"));
        check("GR", Some("EL"));
        check("grc", Some("EL"));
        check("Greece", Some("EL"));
        check("GB", Some("UK"));
        check("UK", Some("UK"));
        check("United Kingdom", Some("UK"));
        check("Czech Republic", Some("CZ"));
        check(" de ", Some("DE"));
        check("EU", None);
        check("", None);
    }

    #[test]
    fn the_order_is_that_of_the_protocol() {
        let codes: Vec<_> = MemberState::all().map(MemberState::code).collect();
        assert_eq!(
            codes.join(" "),
            "BE BG CZ DK DE EE IE EL ES FR HR IT CY LV LT LU HU MT NL AT PL PT RO SI SK FI SE UK"
        );
    }
}
