//! Numbers of infringement procedures, as the Commission's register writes them.

use serde::{Serialize, Serializer};

use super::ParseError;

/// A case number, `INFR(2019)2115`: year and running number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CaseNumber {
    year: u16,
    number: u16,
}

impl CaseNumber {
    /// Reads `INFR(2019)2115`, `2019/2115` and `20192115`.
    ///
    /// # Errors
    /// When year or running number cannot be read.
    pub fn parse(text: &str) -> Result<Self, ParseError> {
        let text = text.trim();
        let wrong = || {
            ParseError::new(format!("`{text}` is not a case number; write it as INFR(2019)2115"))
        };
        let bare = text.to_uppercase().replace(' ', "");
        let bare = bare.strip_prefix("INFR").unwrap_or(&bare);
        let (year, number) = if let Some(rest) = bare.strip_prefix('(') {
            rest.split_once(')').ok_or_else(wrong)?
        } else if let Some(parts) = bare.split_once('/') {
            parts
        } else if bare.is_ascii() && bare.len() == 8 {
            bare.split_at(4)
        } else {
            return Err(wrong());
        };
        let digits = |part: &str| {
            (part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_digit()))
                .then(|| part.parse().ok())
                .flatten()
                .ok_or_else(wrong)
        };
        let (year, number) = (digits(year)?, digits(number)?);
        // The Commission's procedures began with the Treaty of Rome.
        if year < 1958 {
            return Err(wrong());
        }
        Ok(Self { year, number })
    }
}

impl std::fmt::Display for CaseNumber {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "INFR({:04}){:04}", self.year, self.number)
    }
}

impl Serialize for CaseNumber {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_every_way_of_writing_a_case_number() {
        #[track_caller]
        fn check(text: &str, expected: Option<&str>) {
            let shown = CaseNumber::parse(text).ok().map(|case| case.to_string());
            assert_eq!(shown.as_deref(), expected, "{text}");
        }
        check("INFR(2019)2115", Some("INFR(2019)2115"));
        check("infr (2019) 2115", Some("INFR(2019)2115"));
        check("20192115", Some("INFR(2019)2115"));
        check("2014/0036", Some("INFR(2014)0036"));
        check("INFR(2019)211", None);
        check("201921155", None);
        check("2019-2115", None);
        check("20ΐ2115", None);
        check("", None);
    }
}
