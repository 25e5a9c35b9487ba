//! What reading one file may cost, as options of every command that reads files.
//! It only names the limits; `ingest` and `reading` hold them.

use std::time::Duration;

use clap::Args;
use data::ingest::Limits;

use crate::{drafts::Rules, reading::Cost};

/// Bytes of the unit in which sizes are said.
pub(super) const MIB: u64 = 1024 * 1024;

/// The limits, with a unit that people use.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Limits on each file that is read")]
pub(super) struct ReadingLimits {
    /// MiB of memory that reading a file may take
    #[arg(long, value_name = "MIB", default_value_t = Cost::default().memory / MIB, value_parser = number())]
    most_memory: u64,
    /// Seconds that reading a file may take, of the processor and on the clock
    #[arg(long, value_name = "SECONDS", default_value_t = Cost::default().seconds, value_parser = number())]
    most_seconds: u64,
    /// MiB of a file
    #[arg(long, value_name = "MIB", default_value_t = Limits::default().bytes as u64 / MIB, value_parser = number())]
    most_size: u64,
    /// MiB of an xls or ods file, which can only be read as a whole
    #[arg(long, value_name = "MIB", default_value_t = Limits::default().bytes_as_a_whole as u64 / MIB, value_parser = number())]
    most_size_as_a_whole: u64,
    /// MiB of all that a workbook unpacks to
    #[arg(long, value_name = "MIB", default_value_t = Limits::default().unpacked / MIB, value_parser = number())]
    most_unpacked: u64,
    /// Parts that a workbook may be packed of
    #[arg(long, value_name = "NUMBER", default_value_t = Limits::default().entries as u64, value_parser = number())]
    most_parts: u64,
    /// Cells of a workbook that are not blank
    #[arg(long, value_name = "NUMBER", default_value_t = Limits::default().cells as u64, value_parser = number())]
    most_cells: u64,
    /// Files that are read at one time; others wait
    #[arg(long, value_name = "NUMBER", default_value_t = Cost::default().at_once as u64, value_parser = clap::value_parser!(u64).range(1..=64))]
    most_at_once: u64,
    /// Seconds that a file waits for its turn
    #[arg(long, value_name = "SECONDS", default_value_t = Cost::default().wait.as_secs(), value_parser = number())]
    longest_wait: u64,
}

/// What an upload may be, as options of a command that takes uploads.
#[derive(Debug, Clone, Copy, Args)]
#[command(next_help_heading = "Limits on each upload")]
pub(super) struct UploadLimits {
    /// MiB of all files of one upload together
    #[arg(long, value_name = "MIB", default_value_t = Rules::default().most_together as u64 / MIB, value_parser = number())]
    most_size_together: u64,
}

impl UploadLimits {
    /// Bytes of all files of one upload together.
    pub(super) fn most_together(self) -> usize {
        size(self.most_size_together * MIB)
    }
}

/// One million MiB or cells and more is a slip, and would overflow as bytes.
fn number() -> clap::builder::RangedU64ValueParser<u64> {
    clap::value_parser!(u64).range(1..=100_000_000)
}

impl ReadingLimits {
    /// What a process that reads may take.
    pub(super) fn cost(&self) -> Cost {
        Cost {
            memory: self.most_memory * MIB,
            seconds: self.most_seconds,
            at_once: size(self.most_at_once),
            wait: Duration::from_secs(self.longest_wait),
            ..Cost::default()
        }
    }

    /// What a file may hold.
    pub(super) fn of_a_file(&self) -> Limits {
        Limits {
            bytes: size(self.most_size * MIB),
            bytes_as_a_whole: size(self.most_size_as_a_whole * MIB),
            unpacked: self.most_unpacked * MIB,
            entries: size(self.most_parts),
            cells: size(self.most_cells),
        }
    }
}

/// A number that is too large for this machine is no limit.
fn size(number: u64) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;

    #[derive(Debug, Parser)]
    struct Asked {
        #[command(flatten)]
        limits: ReadingLimits,
        #[command(flatten)]
        upload: UploadLimits,
    }

    #[test]
    fn what_is_not_said_is_as_the_guide_has_it() {
        let Asked { limits, upload } = Asked::parse_from(["serve"]);
        assert_eq!((limits.cost(), limits.of_a_file()), (Cost::default(), Limits::default()));
        assert_eq!(upload.most_together(), Rules::default().most_together);
    }

    #[test]
    fn each_limit_is_taken_in_its_unit() {
        let Asked { limits: asked, upload } = Asked::parse_from(
            "serve --most-memory 2 --most-seconds 3 --most-size 4 --most-size-as-a-whole 5 \
             --most-unpacked 6 --most-parts 7 --most-cells 8 --most-at-once 9 --longest-wait 10 \
             --most-size-together 11"
                .split_whitespace(),
        );
        let wait = Duration::from_secs(10);
        assert_eq!(
            asked.cost(),
            Cost { memory: 2 * MIB, seconds: 3, at_once: 9, wait, ..Cost::default() }
        );
        let mib = size(MIB);
        assert_eq!(upload.most_together(), 11 * mib);
        assert_eq!(
            asked.of_a_file(),
            Limits {
                bytes: 4 * mib,
                bytes_as_a_whole: 5 * mib,
                unpacked: 6 * MIB,
                entries: 7,
                cells: 8
            }
        );
    }

    #[test]
    fn none_and_far_too_much_are_refused() {
        for bad in ["0", "-1", "x", "18446744073709551615"] {
            assert!(Asked::try_parse_from(["import", "--most-size", bad]).is_err(), "{bad}");
        }
    }
}
