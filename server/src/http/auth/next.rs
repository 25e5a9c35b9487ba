//! Where to go after signing in. It comes from an address, which anyone may
//! have written, so only paths of our own pages are taken.

/// The pages for which one must sign in lie under these.
const AREAS: [&str; 2] = ["/accounts", "/import"];

/// A path of ours, with its query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Next(String);

impl Next {
    /// Takes a path if it leads to a page of this site that one signs in for.
    pub fn parse(text: &str) -> Option<Self> {
        // A browser reads `//x` and `/\x` as another host, and leaves out TAB
        // and line ends wherever they stand.
        let plain = text.bytes().all(|sign| sign.is_ascii_graphic() && sign != b'\\');
        let path = text.split(['?', '#']).next().unwrap_or_default();
        let ours = AREAS.iter().any(|area| {
            path.strip_prefix(area).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        });
        // Nor may the path lead out of its area, or around to where one signs in.
        let straight = !path.contains("//") && !path.contains("/.") && !path.contains('%');
        let around = ["/accounts/sign-in", "/accounts/sign-out", "/accounts/welcome"];
        let around = around.iter().any(|around| path.starts_with(around));
        (text.len() <= 1_000 && plain && ours && straight && !around).then(|| Self(text.to_owned()))
    }

    /// The path, with its query.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_pages_are_gone_to() {
        for good in [
            "/accounts",
            "/accounts/me",
            "/accounts/log?before=20",
            "/import",
            "/import/3?step=2#issues",
        ] {
            assert!(Next::parse(good).is_some(), "{good}");
        }
        for bad in [
            "",
            "/",
            "//evil.example",
            "//evil.example/accounts",
            "/\\evil.example",
            "\\/evil.example",
            "/accounts\\..\\x",
            "https://evil.example/accounts",
            "javascript:alert(1)",
            "accounts/me",
            " /accounts/me",
            "/accounts/me\r\nSet-Cookie: a=b",
            "/accounts/\t/evil",
            "/accountsx",
            "/accounts/../matrix",
            "/accounts/%2e%2e/matrix",
            "/accounts//evil.example",
            "/accounts/sign-in?next=/accounts",
            "/accounts/sign-out",
            "/accounts/welcome/abc",
            "/nowhere",
            "/import/\u{e9}",
        ] {
            assert_eq!(Next::parse(bad), None, "{bad}");
        }
        assert_eq!(Next::parse(&format!("/import/{}", "x".repeat(1_000))), None);
    }
}
