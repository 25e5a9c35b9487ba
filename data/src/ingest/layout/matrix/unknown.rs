//! Headings of a matrix that name what the Directive does not have. Their findings are
//! kept and decide nothing, as everywhere; of a matrix the heading alone can be mended, so
//! it is named. It makes no finding.

use std::sync::LazyLock;

use super::{
    label::Label,
    lines::{Block, Line},
    read::{Read, is_labelled},
};
use crate::{
    issue::{Code, Severity},
    model::Provision,
    reference,
    structure::Structure,
};

/// What the Directive consists of, as it ships.
static SHIPPED: LazyLock<Structure> = LazyLock::new(reference::structure);

/// Whether the Directive has a provision, or parts of it.
fn is_known(provision: &Provision) -> bool {
    if provision.is_bare_article() {
        SHIPPED.article(provision.article()).is_some()
    } else {
        !SHIPPED.reached_by(provision).is_empty()
    }
}

impl Read<'_> {
    /// Names headings of columns with findings that the Directive has no provision for.
    pub(super) fn unknown_headings(
        &mut self,
        blocks: &[Block<'_>],
        lines: &[(Line<'_>, Vec<usize>)],
    ) {
        for (block_at, block) in blocks.iter().enumerate() {
            for (at, label) in block.across.labels.iter().enumerate() {
                let Label::About(found) = label else { continue };
                let is_filled = lines.iter().any(|(line, _)| {
                    line.block == block_at
                        && is_labelled(&line.label)
                        && !line.row.cell(at).is_blank()
                });
                let unknown = found.iter().find(|one| !is_known(one)).filter(|_| is_filled);
                let Some(unknown) = unknown.filter(|_| !block.across.of_states) else { continue };
                let heading = block.text(at);
                let what = if unknown.is_bare_article() { "Article" } else { "provision" };
                let message = format!(
                    "the Directive has no {what} {unknown}, which `{heading}` names; what stands below it is kept and decides nothing, so write the provision that is meant"
                );
                let place = (at, block.heading.number);
                let (code, severity) = (Code::UnknownProvision, Severity::Warning);
                self.say(code, severity, place, &heading, &heading, message);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_directive_has_is_known() {
        #[track_caller]
        fn check(text: &str, expected: bool) {
            assert_eq!(is_known(&Provision::parse(text).unwrap()), expected, "{text}");
        }
        let leaves = SHIPPED.leaves().len();
        assert!(leaves > 100, "{leaves}");
        for known in ["1", "30", "2(c)", "2(c)(i)", "10(2)", "3(5)"] {
            check(known, true);
        }
        for unknown in ["31", "10(9)", "2(z)", "99(1)"] {
            check(unknown, false);
        }
    }
}
