//! The cookie by which a browser is known. Its name makes browsers hold it to
//! this host, to TLS and to the whole site (`__Host-`); no script sees it, and
//! it does not go along with what another site sends here.

use axum::http::header::{COOKIE, SET_COOKIE};
use axum::http::{HeaderMap, HeaderValue};

use crate::accounts::Token;

const NAME: &str = "__Host-session";
/// `Lax`, not `Strict`: someone who follows a link from a message to a page of
/// theirs is still signed in. What changes something is a POST, and other
/// sites' are refused besides (`same_origin`).
const ATTRIBUTES: &str = "Path=/; Secure; HttpOnly; SameSite=Lax";

/// The token that a request holds. If it holds two, it holds none: one of them
/// is not from here.
pub fn held(headers: &HeaderMap) -> Option<Token> {
    let mut found = headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .filter(|(name, _)| *name == NAME)
        .map(|(_, value)| value);
    match (found.next(), found.next()) {
        (Some(token), None) => Token::parse(token),
        _ => None,
    }
}

/// Hands a browser the token of its session. It is forgotten when the browser
/// is closed; how long it works is decided here, not there.
pub fn hand_out(headers: &mut HeaderMap, token: &Token) {
    write(headers, &format!("{NAME}={}; {ATTRIBUTES}", token.as_str()));
}

/// Takes the token back.
pub fn take_back(headers: &mut HeaderMap) {
    write(headers, &format!("{NAME}=; Max-Age=0; {ATTRIBUTES}"));
}

fn write(headers: &mut HeaderMap, cookie: &str) {
    if let Ok(value) = HeaderValue::from_str(cookie) {
        headers.insert(SET_COOKIE, value);
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
            let held = held(&headers);
            assert_eq!(held.as_ref().map(Token::as_str), token, "{cookies:?}");
        }
        let token = "0123456789abcdef".repeat(4);
        let other = "f".repeat(64);
        check(&[], None);
        check(&[format!("{NAME}={token}")], Some(&token));
        check(&[format!("a=b; {NAME}={token}; c=d")], Some(&token));
        check(&["a=b".to_owned(), format!("{NAME}={token}")], Some(&token));
        check(&[format!("{NAME}={token}; {NAME}={other}")], None);
        check(&[format!("session={token}")], None);
        check(&[format!("{NAME}={}", token.to_uppercase())], None);
        check(&[format!("{NAME}=x")], None);
    }
}
