//! A State in two lists of one row, of which each says something else of it: nothing tells
//! which holds, so neither is used.

use super::row::{RowSays, Rows};
use crate::{
    ingest::{layout::finding::Finding, sheet::Row},
    issue::Code,
};

impl Rows<'_> {
    /// The findings, each with its column, without those that contradict each other, which
    /// are named with both cells.
    pub(super) fn agreed(
        &self,
        row: &Row,
        found: Vec<(usize, Finding)>,
        says: &mut RowSays,
    ) -> Vec<Finding> {
        let mut is_out = vec![false; found.len()];
        for (nth, (at, later)) in found.iter().enumerate() {
            let is_other = |(_, earlier): &&(usize, Finding)| {
                earlier.member_state == later.member_state
                    && earlier.about == later.about
                    && earlier.status != later.status
            };
            let Some(first) = found.iter().take(nth).position(|one| is_other(&one)) else {
                continue;
            };
            is_out[first] = true;
            is_out[nth] = true;
            let before = found[first].0;
            let about = later.about.as_ref();
            let about = about
                .map_or_else(|| "the whole Directive".to_owned(), |one| format!("Article {one}"));
            for (here, there) in [(before, *at), (*at, before)] {
                let message = format!(
                    "{} stands here and in {}, and both speak of {about} and say different things, so neither is used; keep the one that holds",
                    later.member_state,
                    self.sheet.cell_name(there, row.number),
                );
                says.issues.push(self.issue(row, here, Code::DuplicateKey, message));
            }
        }
        let kept = found.into_iter().zip(is_out).filter(|(_, is_out)| !is_out);
        kept.map(|((_, finding), _)| finding).collect()
    }
}
