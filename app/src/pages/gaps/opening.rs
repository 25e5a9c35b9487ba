//! The opening sentence: of how many States a gap is reported at the part of the
//! Directive that was chosen, and of how many it is not known.

use data::{model::NodeStatus, report::Text, structure::Node};

use crate::{
    components::{links, sentence::node_inside, status::is_due},
    context::PageContext,
    format,
    pages::NodeFilter,
    words::{Said, Value},
};

/// What the sentence counts.
struct Counts {
    bound: usize,
    reported: usize,
    unknown: usize,
    transposed: usize,
    optional: usize,
}

impl Counts {
    fn of(ctx: &PageContext, filter: NodeFilter) -> Self {
        let NodeFilter { aspect, node } = filter;
        let gaps = ctx.snapshot.gaps_at(node, aspect, ctx.on);
        let with = |status| {
            let states = ctx.snapshot.bound_states(ctx.on);
            states
                .filter(|state| ctx.snapshot.status(*state, node, aspect, ctx.on) == status)
                .count()
        };
        Self {
            bound: gaps.bound,
            reported: gaps.reported,
            unknown: gaps.unknown,
            transposed: with(NodeStatus::Transposed),
            optional: with(NodeStatus::Optional),
        }
    }
}

/// The page's heading.
pub(crate) fn sentence(ctx: &PageContext, filter: NodeFilter) -> Text {
    let figure = links::gaps_figure(ctx, filter.node, filter.aspect);
    let at = |place: &str| format!("{figure}#{place}");
    let links = [
        ("bound", links::bound_figure(ctx)),
        ("reported", at("reported")),
        ("unknown", at("unknown")),
        ("transposed", at("neither")),
    ];
    ctx.words.sentences(&parts(ctx, filter, &Counts::of(ctx, filter)), &links)
}

fn parts(ctx: &PageContext, filter: NodeFilter, counts: &Counts) -> Vec<Said> {
    let words = &ctx.words;
    let day = ("day", Value::from(format::day(words, ctx.on)));
    if counts.bound == 0 {
        return vec![("gaps-opening-nobody", vec![day])];
    }
    let deadline = format::day(words, ctx.snapshot.directive().deadline);
    let aspect = ("aspect", Value::from(filter.aspect.code()));
    let opening = if is_due(ctx) { "gaps-opening" } else { "gaps-opening-before" };
    let mut parts = vec![(
        opening,
        vec![
            day,
            aspect.clone(),
            ("deadline", deadline.into()),
            ("node", node_inside(ctx, filter.node).into()),
            ("bound", counts.bound.into()),
            ("reported", counts.reported.into()),
            ("unknown", counts.unknown.into()),
        ],
    )];
    if counts.transposed > 0 {
        let count = ("count", Value::from(counts.transposed));
        parts.push(("gaps-opening-transposed", vec![aspect, count]));
    }
    if counts.optional > 0 && matches!(filter.node, Node::Article(_)) {
        parts.push(("gaps-opening-optional", Vec::new()));
    }
    parts
}

#[cfg(test)]
mod tests {
    use data::model::Aspect;

    use super::*;
    use crate::reference;

    #[track_caller]
    fn check(on: &str, node: &str, aspect: Aspect, expected: &str) {
        let ctx = reference::context(on);
        let filter = NodeFilter { aspect, node: Node::parse(node).unwrap() };
        let parts = parts(&ctx, filter, &Counts::of(&ctx, filter));
        let text: Vec<String> =
            parts.into_iter().map(|(id, args)| ctx.words.get(id, &args)).collect();
        let mut text = text.join(" ");
        for mark in ["bound", "reported", "unknown", "transposed"] {
            text = text.replace(&format!("<{mark}>"), "").replace(&format!("</{mark}>"), "");
        }
        assert_eq!(text, expected, "{on} {node} {aspect}");
    }

    #[test]
    fn the_sentence_fits_every_day_part_and_aspect() {
        let conformity = Aspect::Conformity;
        check(
            "2026-01-30",
            "directive",
            conformity,
            "On 30 January 2026, a gap in national law on the whole Directive was reported in 21 of 26 Member States. Of 5 it is not known.",
        );
        check(
            "2015-03-11",
            "18",
            conformity,
            "On 11 March 2015, no reported gap in national law stood on Article 18 in any of 27 Member States. Of 27 it is not known.",
        );
        check(
            "2015-03-11",
            "8",
            conformity,
            "On 11 March 2015, no reported gap in national law stood on Article 8 in any of 27 Member States. Nothing is left not known. It holds options alone: where nothing is reported, there is nothing that a State must do.",
        );
        check(
            "2015-03-11",
            "directive",
            Aspect::Communication,
            "On 11 March 2015, national measures on the whole Directive were held to be not notified in full in 6 of 27 Member States. Of 21 it is not known.",
        );
        check(
            "2016-12-31",
            "directive",
            Aspect::Communication,
            "On 31 December 2016, no gap in what was notified stood on the whole Directive in any of 27 Member States. Of 20 it is not known. Measures were held to be notified as complete in 7.",
        );
        check(
            "2013-01-01",
            "directive",
            conformity,
            "On 1 January 2013, transposition was not yet due: the deadline was 18 December 2013. On the whole Directive, something was reported as missing in 2 of 26 Member States, which was not yet due either; of 24 it was not known.",
        );
        check(
            "2011-12-13",
            "victims",
            conformity,
            "On 13 December 2011, the Directive did not yet bind any Member State: there is nothing to count.",
        );
    }
}
