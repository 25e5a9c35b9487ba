//! Which copy of an answer a reader likes best: `Accept-Encoding` as RFC 9110
//! (12.5.3) has it, with its quality values.

use axum::http::{HeaderMap, header::ACCEPT_ENCODING};

/// The encoding that the reader likes best of those there are, which are given
/// in our own order of liking; none is the answer as it is.
pub fn liked_best(headers: &HeaderMap, offered: &[&'static str]) -> Option<&'static str> {
    let wishes = wishes(headers);
    let quality = |wanted: &str| {
        let named = wishes.iter().find(|(name, _)| name == wanted);
        named.map(|(_, quality)| *quality)
    };
    let any = quality("*");
    let mut best: Option<(&'static str, u16)> = None;
    for encoding in offered {
        let quality = quality(encoding).or(any).unwrap_or(0);
        if quality > best.map_or(0, |(_, quality)| quality) {
            best = Some((encoding, quality));
        }
    }
    // "As it is" counts as liked only by name: that nothing is said of it
    // means that it will do.
    let as_it_is = quality("identity").unwrap_or(0);
    best.filter(|(_, quality)| *quality >= as_it_is).map(|(encoding, _)| encoding)
}

/// The names of encodings in small letters, each with its quality in
/// thousandths; one that cannot be read is not wanted.
fn wishes(headers: &HeaderMap) -> Vec<(String, u16)> {
    let values = headers.get_all(ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    values
        .flat_map(|value| value.split(','))
        .map(|wish| {
            let mut parts = wish.split(';').map(str::trim);
            let name = parts.next().unwrap_or_default().to_ascii_lowercase();
            let quality = parts
                .find_map(|part| part.strip_prefix("q=").or_else(|| part.strip_prefix("Q=")))
                .map_or(Some(1_000), thousandths);
            (name, quality.unwrap_or(0))
        })
        .collect()
}

/// `0`, `1`, or one of them with up to three decimals, and at most 1.
fn thousandths(text: &str) -> Option<u16> {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    let written = ["0", "1"].contains(&whole)
        && decimals.len() <= 3
        && decimals.bytes().all(|sign| sign.is_ascii_digit());
    let number = written.then(|| format!("{whole}{decimals:0<3}").parse().ok()).flatten()?;
    (number <= 1_000).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_copy_liked_best_is_chosen() {
        for (accepted, chosen) in [
            ("gzip, deflate, br, zstd", Some("br")),
            ("gzip", Some("gzip")),
            ("GZIP", Some("gzip")),
            ("br;q=0.1, gzip;q=1", Some("gzip")),
            ("br;q=0.1, gzip", Some("gzip")),
            ("br ; q=0.101, gzip; Q=0.1", Some("br")),
            ("gzip;q=0.5, br;q=0.5", Some("br")),
            ("br;q=0, gzip;q=0.5", Some("gzip")),
            ("br;q=0, *", Some("gzip")),
            ("*", Some("br")),
            ("*;q=0", None),
            ("identity", None),
            ("identity, br;q=0.5", None),
            ("identity;q=0.5, br;q=0.5", Some("br")),
            ("br;q=nonsense", None),
            ("br;q=2, gzip;q=1.001", None),
            ("br;q=0.0001", None),
            ("deflate", None),
            ("", None),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(ACCEPT_ENCODING, accepted.parse().unwrap());
            assert_eq!(liked_best(&headers, &["br", "gzip"]), chosen, "{accepted}");
        }
        assert_eq!(liked_best(&HeaderMap::new(), &["br", "gzip"]), None);
        let mut twice = HeaderMap::new();
        twice.append(ACCEPT_ENCODING, "br;q=0.2".parse().unwrap());
        twice.append(ACCEPT_ENCODING, "gzip;q=0.3".parse().unwrap());
        assert_eq!(liked_best(&twice, &["br", "gzip"]), Some("gzip"));
    }
}
