//! An answer that is taken as a whole: a line of JSON that says how many bytes come,
//! or why none do, and then the bytes.

use std::io::{BufRead, Read, Write};

use serde::{Deserialize, Serialize};

use super::answer::Unread;

/// The line is no longer than this.
const LONGEST_LINE: u64 = 64 * 1024;

/// The line.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Head {
    /// So many bytes come.
    Bytes(u64),
    /// None come, for a reason that is for people.
    Refused(String),
}

/// The child's side.
pub(super) fn give(mut out: impl Write, answer: &Result<Vec<u8>, String>) -> std::io::Result<()> {
    let head = match answer {
        Ok(bytes) => Head::Bytes(bytes.len() as u64),
        Err(why) => Head::Refused(why.chars().take(2_000).collect()),
    };
    serde_json::to_writer(&mut out, &head)?;
    out.write_all(b"\n")?;
    if let Ok(bytes) = answer {
        out.write_all(bytes)?;
    }
    out.flush()
}

/// The parent's side: takes an answer of so many bytes at most. It waits for the
/// child, so it has to be on a thread that may.
pub(super) fn take(mut from: impl BufRead, most: u64) -> Result<Result<Vec<u8>, String>, Unread> {
    let broken = |error: &dyn std::fmt::Display| Unread::Broken(format!("its answer: {error}"));
    let mut line = Vec::new();
    let mut head = (&mut from).take(LONGEST_LINE);
    head.read_until(b'\n', &mut line).map_err(|error| broken(&error))?;
    let length = match serde_json::from_slice(&line).map_err(|error| broken(&error))? {
        Head::Refused(why) => return Ok(Err(why)),
        Head::Bytes(length) => length,
    };
    if length > most {
        return Err(Unread::TooMuch);
    }
    let mut bytes = Vec::new();
    from.take(length).read_to_end(&mut bytes).map_err(|error| broken(&error))?;
    if bytes.len() as u64 != length {
        return Err(broken(&"it breaks off"));
    }
    Ok(Ok(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_given_is_taken() {
        #[track_caller]
        fn check(bytes: &[u8], most: u64, expected: &str) {
            let found = take(bytes, most);
            assert!(format!("{found:?}").contains(expected), "{found:?}");
        }
        let mut given = Vec::new();
        give(&mut given, &Ok(b"PK\nx".to_vec())).unwrap();
        assert_eq!(take(&*given, 4).unwrap().unwrap(), b"PK\nx");
        check(&given, 3, "TooMuch");
        check(&given[..given.len() - 1], 4, "breaks off");
        check(b"", 4, "its answer");
        check(b"{\"bytes\":-1}\n", 4, "its answer");
        let mut refused = Vec::new();
        give(&mut refused, &Err("no cells".to_owned())).unwrap();
        check(&refused, 0, "no cells");
    }
}
