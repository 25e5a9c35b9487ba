//! The lane of findings: what was said, when, and whose word it is.

use data::{
    chart::{Lane, LaneContent, Mark, MarkKind, Weight},
    model::{Aspect, Basis, FindingStatus, MemberState, SourceId},
    snapshot::interval::Interval,
    structure::Node,
    table::Depth,
};

use super::facts::{Fact, Kind, Told};
use crate::{
    components::{
        finding::depth_label,
        links,
        status::{as_node, early, word_inside},
        voice::Voice,
    },
    context::PageContext,
};

/// How many parts a mark names before it says how many more there are.
const NAMED: usize = 3;

/// What one voice said of several parts on the same days.
struct Said {
    when: Interval,
    status: FindingStatus,
    basis: Basis,
    parts: Vec<Depth>,
    sources: Vec<SourceId>,
    /// How many findings they are.
    count: usize,
}

/// The lane. What has no day has no place on a line of time: it is counted in the
/// lane's second line, and stands in the table.
pub(super) fn lane(ctx: &PageContext, state: MemberState, aspect: Aspect) -> Told {
    let words = &ctx.words;
    let said = said(ctx, state, aspect);
    let undated: usize =
        said.iter().filter(|said| said.when.first.is_none()).map(|said| said.count).sum();
    let name = words.name(&aspect);
    let detail = if undated == 0 {
        name
    } else {
        words.get("timeline-aspect-undated", &[("aspect", name.into()), ("count", undated.into())])
    };
    let nothing = if undated > 0 {
        "timeline-nothing-dated"
    } else if has_procedure(ctx, state, aspect) {
        // The steps of procedures are findings, too, and have lanes of their own.
        "timeline-nothing-besides"
    } else {
        "timeline-nothing"
    };
    let (marks, facts) = said
        .iter()
        .map(|said| {
            let mark = mark(ctx, aspect, said);
            let codes: Vec<String> = said.parts.iter().map(Depth::to_string).collect();
            let fact = Fact {
                weighed: Some((said.status.code(), said.basis.code())),
                to: Some(opened(ctx, state, aspect, &said.parts)),
                sources: said.sources.clone(),
                ..Fact::of_mark(Kind::Finding, &mark, codes.join(" "))
            };
            (mark, fact)
        })
        .unzip();
    Told {
        code: "findings".to_owned(),
        case: None,
        lane: Lane {
            heading: words.say("timeline-findings"),
            detail: Some(detail),
            content: LaneContent::Facts { marks, nothing: words.say(nothing) },
        },
        facts,
    }
}

/// Where what was said is listed with its words: at the node, if it is one.
fn opened(ctx: &PageContext, state: MemberState, aspect: Aspect, parts: &[Depth]) -> String {
    let mut nodes: Vec<Node> = parts.iter().map(Node::from).collect();
    nodes.dedup();
    let page = links::state(ctx, state, aspect);
    match nodes[..] {
        [Node::Article(number)] => format!("{}#{state}", links::article(ctx, number, aspect)),
        [node] => format!("{page}#{}", links::anchor(node)),
        _ => format!("{page}#evidence"),
    }
}

fn has_procedure(ctx: &PageContext, state: MemberState, aspect: Aspect) -> bool {
    ctx.snapshot.cases_on(ctx.on).any(|(case, _)| {
        case.id().member_state == state && case.id().procedure_type.aspect() == aspect
    })
}

/// The findings that count by the day shown, those of one day, status and voice
/// together.
fn said(ctx: &PageContext, state: MemberState, aspect: Aspect) -> Vec<Said> {
    let mut all: Vec<Said> = Vec::new();
    let rows = ctx.snapshot.dataset().assessments.iter().enumerate().filter(|(_, row)| {
        row.member_state == state
            && row.aspect == Some(aspect)
            && row.status != FindingStatus::NotBound
    });
    for voice in rows.filter_map(|(row, _)| Voice::of_assessment(ctx, row)) {
        if voice.interval.last > ctx.on {
            continue;
        }
        let (when, status, basis) = (voice.interval, voice.status, voice.basis);
        let known = all
            .iter()
            .position(|said| (said.when, said.status, said.basis) == (when, status, basis));
        let at = known.unwrap_or_else(|| {
            all.push(Said {
                when,
                status,
                basis,
                parts: Vec::new(),
                sources: Vec::new(),
                count: 0,
            });
            all.len() - 1
        });
        let said = &mut all[at];
        said.count += 1;
        if !said.parts.contains(&voice.depth) {
            said.parts.push(voice.depth);
        }
        if !said.sources.contains(&voice.source) {
            said.sources.push(voice.source);
        }
    }
    all.sort_by_key(|said| (said.when, said.status, said.basis));
    all
}

fn mark(ctx: &PageContext, aspect: Aspect, said: &Said) -> Mark {
    let status = as_node(said.status);
    let weight = match said.basis {
        Basis::Court | Basis::Commission => Weight::Authority,
        Basis::Parliament | Basis::Independent | Basis::MemberState | Basis::TextComparison => {
            Weight::Claim
        }
    };
    let more = said.parts.len().saturating_sub(NAMED);
    let labels: Vec<String> = said.parts.iter().map(|part| depth_label(ctx, part)).collect();
    let full = (more > 0).then(|| sentence(ctx, aspect, said, &labels));
    let mut parts: Vec<String> = labels.into_iter().take(NAMED).collect();
    if more > 0 {
        parts.push(ctx.words.get("timeline-more", &[("count", more.into())]));
    }
    let label = sentence(ctx, aspect, said, &parts);
    Mark { when: said.when, kind: MarkKind::Finding(status, weight), label, full }
}

/// What was said, in words that fit whose view it is.
fn sentence(ctx: &PageContext, aspect: Aspect, said: &Said, parts: &[String]) -> String {
    let words = &ctx.words;
    let shown = ("parts", parts.join(&words.say("list-comma")).into());
    if let Some(early) = early(ctx, said.status, aspect, said.when) {
        let basis = words.name_as("inside", &said.basis);
        let said = ("said", early.into());
        return words.get("timeline-finding-early", &[shown, said, ("basis", basis.into())]);
    }
    let inside = ("status", word_inside(ctx, as_node(said.status), aspect).into());
    let count = ("count", said.parts.len().into());
    let id = match said.basis {
        Basis::Court => "timeline-finding-court",
        Basis::Commission => "timeline-finding-commission",
        Basis::Parliament => "timeline-finding-parliament",
        Basis::Independent => "timeline-finding-independent",
        Basis::MemberState => "timeline-finding-member-state",
        Basis::TextComparison => "timeline-finding-text-comparison",
    };
    words.get(id, &[shown, inside, count])
}
