//! Which failed attempts to sign in get a line of the audit log. A line stays
//! for good, so a flood of failures must not make a flood of lines: within a
//! quarter of an hour the first of an account has one, the tenth, the
//! hundredth and so on, each with the count. Names that are none share theirs:
//! what someone typed as a name may be their password.

use std::collections::HashMap;

use jiff::Timestamp;

use super::AccountName;

const WINDOW_SECONDS: i64 = 15 * 60;

/// The failures of this quarter of an hour, by account.
#[derive(Debug, Default)]
pub(super) struct Failures {
    window: i64,
    counts: HashMap<Option<AccountName>, u64>,
}

impl Failures {
    /// Counts one; how many there were, if that is to be written down.
    pub(super) fn count(&mut self, account: Option<&AccountName>, now: Timestamp) -> Option<u64> {
        let window = now.as_second().div_euclid(WINDOW_SECONDS);
        if self.window != window {
            self.window = window;
            self.counts.clear();
        }
        let count = self.counts.entry(account.cloned()).or_default();
        *count += 1;
        (10_u64.pow(count.ilog10()) == *count).then_some(*count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_flood_makes_few_lines() {
        let mut failures = Failures::default();
        let anna = AccountName::parse("anna").unwrap();
        let now = Timestamp::UNIX_EPOCH;
        let mut count = |account: Option<&AccountName>, now| -> Vec<u64> {
            (0..1_234).filter_map(|_| failures.count(account, now)).collect()
        };
        assert_eq!(count(Some(&anna), now), [1, 10, 100, 1_000]);
        assert_eq!(count(None, now), [1, 10, 100, 1_000]);
        let later = Timestamp::from_second(WINDOW_SECONDS).unwrap();
        assert_eq!(count(Some(&anna), later), [1, 10, 100, 1_000]);
    }
}
