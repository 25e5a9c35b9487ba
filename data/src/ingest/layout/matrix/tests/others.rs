//! Which tables are matrices, and which are left to other layouts.

use super::options;
use crate::{draft::Layout, ingest::read_with};

#[track_caller]
fn check_layout(text: &str, expected: Option<Layout>) {
    let draft = read_with("x", text.as_bytes(), &options());
    assert_eq!(draft.sheets.first().map(|sheet| sheet.layout), expected, "{text}");
}

#[test]
fn other_tables_are_left_to_others() {
    check_layout("Article,AT,BE,CZ\nArticle 3,,,\n", Some(Layout::Matrix));
    check_layout("State/Article,3,5\nAT,transposed,\nBE,transposed,\n", Some(Layout::Matrix));
    check_layout("Articles of the Directive,,\n,3,5\nAT,,\nBE,,\n", Some(Layout::Matrix));
    // numbers alone may be those of rows or questions
    check_layout("State,1,2,3\nAT,yes,no,yes\nBE,yes,no,yes\n", None);
    check_layout("No.,AT,BE,CZ\n1,yes,no,yes\n2,yes,no,yes\n", None);
    check_layout("No.,Title of the article,AT,BE,CZ\n1,Definitions,,,\n2,Offences,,,\n", None);
    // a row a provision, with the States in lists
    check_layout(
        "Article,Transposed,Partly transposed,Not transposed\nArticle 3,AT,BE,CZ\nArticle 4,DK,DE,EE\n",
        Some(Layout::Report),
    );
    // a row a State
    let tracker = "State,Article,Status\nAT,3,transposed\nBE,3,unclear\n";
    check_layout(tracker, Some(Layout::Tracker));
    // years
    check_layout("State,2019,2020,2021\nAT,5,6,7\nBE,5,6,7\n", None);
    check_layout("Article,AT,BE,CZ\nTotal,1,2,3\n", None);
    check_layout("AT,BE,CZ\n", None);
}
