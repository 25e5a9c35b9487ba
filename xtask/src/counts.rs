//! Counts what test runners report, for the one line at the end. It must not
//! guess: a runner whose report cannot be read counts as a failure.

use std::ops::AddAssign;

/// How many tests passed and failed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) passed: u64,
    pub(crate) failed: u64,
}

impl AddAssign for Counts {
    fn add_assign(&mut self, more: Self) {
        self.passed += more.passed;
        self.failed += more.failed;
    }
}

impl Counts {
    /// Reads a line such as `test result: ok. 3 passed; 0 failed; …`.
    pub(crate) fn of_cargo_line(line: &str) -> Option<Self> {
        let numbers = line.trim().strip_prefix("test result:")?;
        let before = |word: &str| -> Option<u64> {
            let text = numbers.split([';', '.']).find_map(|part| part.trim().strip_suffix(word))?;
            text.trim().parse().ok()
        };
        Some(Self { passed: before(" passed")?, failed: before(" failed")? })
    }

    /// Reads the summary line that `end2end/harness/reporter.ts` prints.
    pub(crate) fn of_browser_line(line: &str) -> Option<Self> {
        let numbers = line.trim().strip_prefix("browser tests:")?;
        let mut words = numbers.split_whitespace();
        let passed = words.next()?.parse().ok()?;
        let failed = words.nth(1)?.parse().ok()?;
        Some(Self { passed, failed })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cargo_lines_are_read() {
        let line = "test result: FAILED. 3 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s";
        assert_eq!(Counts::of_cargo_line(line), Some(Counts { passed: 3, failed: 1 }));
        assert_eq!(Counts::of_cargo_line("test x ... ok"), None);
    }

    #[test]
    fn browser_lines_are_read() {
        let line = "browser tests: 12 passed, 2 failed";
        assert_eq!(Counts::of_browser_line(line), Some(Counts { passed: 12, failed: 2 }));
        assert_eq!(Counts::of_browser_line("12 passed"), None);
    }
}
