//! One State and provision in two cells. All that the matrices say is made up.

use super::*;

#[test]
fn two_cells_of_one_state_and_provision_are_both_named() {
    let draft = check(
        "Article,AT,BE,AT,CZ\nArticle 3,transposed,unclear,not transposed,\nArticle 4,unclear,,unclear,\nArt. 3,,unclear,,\n",
        &["2: BE 3 unclear", "3: AT 4 unclear"],
        &[
            "error duplicate_key B2",
            "error duplicate_key D2",
            "warning repeated_row D3",
            "warning repeated_row C4",
        ],
    );
    assert!(draft.issues[0].message.starts_with("cells B2 and D2"), "{}", draft.issues[0].message);
    assert!(draft.issues[3].message.starts_with("cells C2 and C4"), "{}", draft.issues[3].message);
}
