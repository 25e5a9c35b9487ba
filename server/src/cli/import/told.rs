//! A file and a removal, each told in a line.

use data::{
    draft::{Draft, Layout, Sheet},
    revision::Change,
};

/// What a file was taken for; nothing if it could not be told.
pub(super) fn file(draft: &Draft) -> Option<String> {
    let kind = draft.kind?;
    if draft.sheets.is_empty() {
        return None;
    }
    let sheets: Vec<String> =
        draft.sheets.iter().enumerate().map(|sheet| told(draft, sheet)).collect();
    Some(format!("{}: {kind}; {}", draft.file, sheets.join("; ")))
}

fn told(draft: &Draft, (at, sheet): (usize, &Sheet)) -> String {
    let records = draft.records.iter().filter(|drafted| drafted.sheet == at).count();
    let name = sheet.name.as_deref().map(|name| format!("{name}: ")).unwrap_or_default();
    let layout = match sheet.layout {
        Layout::Template => format!("table {}", sheet.table),
        Layout::Register => "the register of infringement decisions".to_owned(),
        Layout::Measures => "national measures".to_owned(),
        Layout::Matrix => "a matrix of States and provisions".to_owned(),
        Layout::Tracker => format!("a table kept by hand, {}", sheet.table),
        Layout::Report => "a table by provision with States in lists".to_owned(),
    };
    let left_out = match sheet.left_out {
        0 => String::new(),
        rows => format!(", {rows} rows about something else left out"),
    };
    format!("{name}{layout}, {records} records{left_out}")
}

/// A record that is taken out.
pub(super) fn removed(change: &Change) -> Option<String> {
    change.record.is_none().then(|| format!("removed: {} {}", change.table, change.key))
}
