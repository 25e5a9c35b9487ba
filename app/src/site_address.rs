//! The address under which readers reach the site. Only whoever runs it knows: the host
//! that a request names is never believed.

use std::{fmt, str::FromStr, sync::Arc};

use thiserror::Error;

/// A scheme and a host, such as `https://monitor.example.eu`, without a `/` at the end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SiteAddress(Arc<str>);

/// A text that is no address of a site.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error(
    "`{0}` is not the address of a site: write scheme and host alone, such as https://monitor.example.eu"
)]
pub struct NoSiteAddress(String);

impl SiteAddress {
    /// A place in the site, whose path begins with `/`, with scheme and host.
    #[must_use]
    pub fn at(&self, path: &str) -> String {
        format!("{}{path}", self.0)
    }

    /// Scheme and host.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for SiteAddress {
    type Err = NoSiteAddress;

    fn from_str(text: &str) -> Result<Self, NoSiteAddress> {
        let trimmed = text.trim().trim_end_matches('/');
        let host = ["https://", "http://"].iter().find_map(|scheme| trimmed.strip_prefix(scheme));
        let fits = |sign: char| {
            sign.is_ascii_lowercase() || sign.is_ascii_digit() || ".-:[]".contains(sign)
        };
        match host {
            Some(host) if !host.is_empty() && host.chars().all(fits) => Ok(Self(trimmed.into())),
            _ => Err(NoSiteAddress(text.to_owned())),
        }
    }
}

impl fmt::Display for SiteAddress {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scheme_and_host_are_told_from_anything_else() {
        for (text, expected) in [
            ("https://monitor.example.eu", "https://monitor.example.eu"),
            (" http://localhost:8080/ ", "http://localhost:8080"),
            ("https://[2001:db8::1]:8443", "https://[2001:db8::1]:8443"),
        ] {
            assert_eq!(text.parse::<SiteAddress>().unwrap().as_str(), expected);
        }
        for text in
            ["", "monitor.example.eu", "https://", "ftp://a.eu", "https://a.eu/b", "https://A b.eu"]
        {
            assert!(text.parse::<SiteAddress>().is_err(), "{text}");
        }
    }
}
