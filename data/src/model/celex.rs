//! CELEX numbers: how EUR-Lex names a legal act.

use serde::{Serialize, Serializer};

use super::ParseError;

/// A CELEX number, `32011L0093`: sector, year, type, running number.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Celex(String);

impl Celex {
    /// Reads a CELEX number; letters may be small.
    ///
    /// # Errors
    /// When sector, year, type or number are missing.
    pub fn parse(text: &str) -> Result<Self, ParseError> {
        let upper = text.trim().to_uppercase();
        let mut rest = upper.as_str();
        let mut take = |least: usize, most: usize, test: fn(&u8) -> bool| {
            let length = rest.bytes().take(most).take_while(test).count();
            rest = &rest[length..];
            length >= least
        };
        let shaped = take(1, 1, |byte| matches!(byte, b'0'..=b'9' | b'C' | b'E'))
            && take(4, 4, u8::is_ascii_digit)
            && take(1, 2, u8::is_ascii_uppercase)
            && take(4, 4, u8::is_ascii_digit);
        // A corrigendum follows as R(01), a consolidation or national measure
        // as a hyphenated or underscored tail.
        let tail = rest
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'(' | b')' | b'-' | b'_'));
        if shaped && tail {
            Ok(Self(upper))
        } else {
            Err(ParseError::new(format!(
                "`{}` is not a CELEX number; write it as 32011L0093",
                text.trim()
            )))
        }
    }

    /// The number as EUR-Lex writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Celex {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(&self.0)
    }
}

impl Serialize for Celex {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.serialize_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_celex_numbers() {
        #[track_caller]
        fn check(text: &str, expected: Option<&str>) {
            let shown = Celex::parse(text).ok();
            assert_eq!(shown.as_ref().map(Celex::as_str), expected, "{text}");
        }
        check("32011L0093", Some("32011L0093"));
        check(" 32011l0093", Some("32011L0093"));
        check("52016DC0871", Some("52016DC0871"));
        check("32011L0093R(01)", Some("32011L0093R(01)"));
        check("72011L0093NLD_211111", Some("72011L0093NLD_211111"));
        check("2011/93/EU", None);
        check("32011L93", None);
        check("32011L0093<b>", None);
    }
}
