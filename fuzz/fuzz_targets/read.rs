//! Any bytes, read as a file that somebody handed over: whatever they are,
//! there is a Draft, and each record and issue of it names a sheet that the
//! Draft has.
//!
//! In the product this runs in a process of its own with limits on memory and
//! time, since the libraries that read workbooks trust some of what a file
//! says. A panic or a huge allocation found here is a file to be refused earlier.

#![no_main]

use data::ingest::{Limits, Options, read_with};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let options = Options {
        limits: Limits {
            bytes: 1024 * 1024,
            bytes_as_a_whole: 512 * 1024,
            unpacked: 8 * 1024 * 1024,
            entries: 200,
            cells: 100_000,
        },
        ..Options::default()
    };
    let draft = read_with("fuzzed", bytes, &options);
    for drafted in &draft.records {
        assert!(drafted.sheet < draft.sheets.len(), "a record of no sheet");
    }
    assert!(
        !draft.is_unreadable() || !draft.issues.is_empty(),
        "a file that cannot be read says why"
    );
});
