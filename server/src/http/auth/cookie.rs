//! The cookies of those who sign in: one holds the session, the other one says for
//! half a year that somebody signed in from this browser. Their names make browsers
//! hold them to this host, to TLS and to the whole site (`__Host-`); no script sees
//! them, and they do not go along with what another site sends here.

use axum::http::header::{COOKIE, SET_COOKIE};
use axum::http::{HeaderMap, HeaderValue};

use crate::accounts::{Keys, Token};

const SESSION: &str = "__Host-session";
const BROWSER: &str = "__Host-browser";
/// `Lax`, not `Strict`: someone who follows a link from a message to a page of
/// theirs is still signed in. What changes something is a POST, and other
/// sites' are refused besides (`same_origin`).
const ATTRIBUTES: &str = "Path=/; Secure; HttpOnly; SameSite=Lax";

/// The token of a session that a request holds.
pub fn session(headers: &HeaderMap) -> Option<Token> {
    held(headers, SESSION)
}

/// The token by which the browser of a request may be known.
pub fn browser(headers: &HeaderMap) -> Option<Token> {
    held(headers, BROWSER)
}

/// The token in a cookie. If there are two, there is none: one of them is not from
/// here.
fn held(headers: &HeaderMap, cookie: &str) -> Option<Token> {
    let mut found = headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .filter(|(name, _)| *name == cookie)
        .map(|(_, value)| value);
    match (found.next(), found.next()) {
        (Some(token), None) => Token::parse(token),
        _ => None,
    }
}

/// Hands a browser its tokens. That of the session is forgotten when the browser is
/// closed; how long they work is decided here, not there.
pub fn hand_out(headers: &mut HeaderMap, keys: &Keys) {
    write(headers, &format!("{SESSION}={}; {ATTRIBUTES}", keys.session.as_str()));
    let (token, age) = (keys.browser.as_str(), Keys::KNOWN_SECONDS);
    write(headers, &format!("{BROWSER}={token}; Max-Age={age}; {ATTRIBUTES}"));
}

/// Takes the token of the session back.
pub fn take_back(headers: &mut HeaderMap) {
    write(headers, &format!("{SESSION}=; Max-Age=0; {ATTRIBUTES}"));
}

fn write(headers: &mut HeaderMap, cookie: &str) {
    if let Ok(value) = HeaderValue::from_str(cookie) {
        headers.append(SET_COOKIE, value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_token_is_found_among_other_cookies() {
        #[track_caller]
        fn check(cookies: &[String], token: Option<&str>) {
            let mut headers = HeaderMap::new();
            for cookie in cookies {
                headers.append(COOKIE, HeaderValue::from_str(cookie).unwrap());
            }
            let held = session(&headers);
            assert_eq!(held.as_ref().map(Token::as_str), token, "{cookies:?}");
        }
        let token = "0123456789abcdef".repeat(4);
        let other = "f".repeat(64);
        check(&[], None);
        check(&[format!("{SESSION}={token}")], Some(&token));
        check(&[format!("a=b; {SESSION}={token}; c=d")], Some(&token));
        check(&["a=b".to_owned(), format!("{SESSION}={token}")], Some(&token));
        check(&[format!("{SESSION}={token}; {SESSION}={other}")], None);
        check(&[format!("session={token}")], None);
        check(&[format!("{SESSION}={}", token.to_uppercase())], None);
        check(&[format!("{SESSION}=x")], None);
        check(&[format!("{BROWSER}={token}")], None);
        check(&[format!("{BROWSER}={other}; {SESSION}={token}")], Some(&token));
    }
}
