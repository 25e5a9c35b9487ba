//! What is heard on a node on a day, and what part each voice plays in its status.

use std::cmp::Reverse;

use data::{
    model::{Aspect, FindingStatus, MemberState},
    snapshot::{
        branch::Branch,
        case::Case,
        finding::{self, Evidence, Finding},
        rollup::Weighing,
        standing::Standing,
    },
    structure::Node,
    table::Depth,
};

use super::Voice;
use crate::context::PageContext;

/// What part a finding plays on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Role {
    /// It decides the node's status.
    Decides,
    /// It stands where it speaks, but something else decided.
    Stands,
    /// It stands where it speaks, but the word on the whole set it aside.
    SetAside,
    /// It is weaker than what stands, and disagrees.
    Contests,
    /// It is weaker than what stands, and agrees.
    Agrees,
    /// Another word of at least its weight replaced it.
    Replaced(Replaced),
    /// It speaks of an option, which is not counted.
    NotCounted,
    /// It speaks of a provision that the Directive does not have.
    NotInStructure,
}

/// By what a finding was replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Replaced {
    /// A word of a later day.
    Later,
    /// A stronger word, which need not be later.
    Stronger,
    /// A word as strong, of which it is not known whether it was later; the
    /// rules order it later.
    OrderedLater,
}

/// A voice with its part.
#[derive(Debug, Clone)]
pub(crate) struct Heard {
    pub(crate) voice: Voice,
    pub(crate) role: Role,
    /// Whether later law overtook it (method 1, rule 5).
    pub(crate) overtaken: bool,
}

/// What is heard on a node by the day shown, newest first.
pub(crate) fn heard(
    ctx: &PageContext,
    state: MemberState,
    node: Node,
    aspect: Aspect,
) -> Vec<Heard> {
    let Some(branch) = ctx.snapshot.branch(state, aspect) else { return Vec::new() };
    let weighing = branch.weighing_on(ctx.snapshot.structure(), node, ctx.on);
    let mut all: Vec<Heard> = assessments_on(ctx, state, node, aspect)
        .into_iter()
        .chain(steps_on(ctx, branch, state, node, aspect))
        .filter(|voice| branch.bound().counts_from(voice.interval) <= ctx.on)
        .map(|voice| place(ctx, branch, node, weighing.as_ref(), voice))
        .collect();
    all.sort_by_key(|heard| Reverse((heard.voice.interval, Reverse(heard.voice.basis))));
    once(all)
}

/// An end whose day is not known exactly speaks twice: its row is listed once on
/// each part, with what it does there.
fn once(all: Vec<Heard>) -> Vec<Heard> {
    let mut kept: Vec<Heard> = Vec::with_capacity(all.len());
    for heard in all {
        let same = |one: &&mut Heard| {
            one.voice.from == heard.voice.from && one.voice.depth == heard.voice.depth
        };
        match kept.iter_mut().find(same) {
            Some(one) if heard.role < one.role => *one = heard,
            Some(_) => {}
            None => kept.push(heard),
        }
    }
    kept
}

/// Whether an assessment speaks of a node: of itself, or of a provision in it.
fn speaks_of(depth: &Depth, node: Node) -> bool {
    match (depth, node) {
        (Depth::Directive, Node::Directive) => true,
        (Depth::Theme(theme), Node::Theme(of)) => *theme == of,
        (Depth::Article(number), Node::Article(of)) => *number == of,
        (Depth::Provision(provision), Node::Article(of)) => provision.article() == of,
        _ => false,
    }
}

fn assessments_on(ctx: &PageContext, state: MemberState, node: Node, aspect: Aspect) -> Vec<Voice> {
    ctx.snapshot
        .dataset()
        .assessments
        .iter()
        .enumerate()
        .filter(|(_, said)| {
            said.member_state == state
                && said.aspect == Some(aspect)
                && said.status != FindingStatus::NotBound
                && speaks_of(&said.depth(), node)
        })
        .filter_map(|(row, _)| Voice::of_assessment(ctx, row))
        .collect()
}

/// What procedures say: every word on the Directive, and below it the words of
/// endings that stand.
fn steps_on(
    ctx: &PageContext,
    branch: &Branch,
    state: MemberState,
    node: Node,
    aspect: Aspect,
) -> Vec<Voice> {
    if node != Node::Directive {
        return standing_on(ctx, branch, node)
            .into_iter()
            .flat_map(|(depth, standing)| ending_voices(ctx, &depth, standing))
            .collect();
    }
    let cases: Vec<&Case> =
        ctx.snapshot.cases().iter().filter(|case| case.id().member_state == state).collect();
    let said: Vec<Finding> = finding::of_cases(&cases, aspect)
        .into_iter()
        .flat_map(|said| {
            let endings = said.endings.into_iter().map(|word| word.on_directive);
            said.steps.into_iter().chain(endings)
        })
        .collect();
    said.iter()
        .filter_map(|finding| match finding.from {
            Evidence::Step(row) => Voice::of_step(ctx, row, Depth::Directive, finding),
            Evidence::Assessment(_) => None,
        })
        .collect()
}

fn ending_voices(ctx: &PageContext, depth: &Depth, standing: &Standing) -> Vec<Voice> {
    standing
        .evidence
        .iter()
        .filter_map(|&from| {
            let Evidence::Step(row) = from else { return None };
            let word = Finding {
                interval: standing.interval,
                status: standing.said,
                basis: standing.basis,
                act: standing.act,
                by_subject: false,
                from,
            };
            Voice::of_step(ctx, row, depth.clone(), &word)
        })
        .collect()
}

/// The findings that stand on a node and, for an article, on its leaves.
fn standing_on<'a>(
    ctx: &PageContext,
    branch: &'a Branch,
    node: Node,
) -> Vec<(Depth, &'a Standing)> {
    let structure = ctx.snapshot.structure();
    let own_depth = match node {
        Node::Directive => Depth::Directive,
        Node::Theme(theme) => Depth::Theme(theme),
        Node::Article(number) => Depth::Article(number),
    };
    let own = branch.own_on(structure, node, ctx.on).map(|standing| (own_depth, standing));
    let article = match node {
        Node::Article(number) => structure.article(number),
        Node::Directive | Node::Theme(_) => None,
    };
    let leaves =
        article.into_iter().flat_map(data::structure::Article::leaf_places).filter_map(|at| {
            let standing = branch.leaf_on(at, ctx.on)?;
            Some((Depth::Provision(structure.leaves()[at].provision.clone()), standing))
        });
    own.into_iter().chain(leaves).collect()
}

/// Finds out what part a voice plays.
fn place(
    ctx: &PageContext,
    branch: &Branch,
    node: Node,
    weighing: Option<&Weighing>,
    voice: Voice,
) -> Heard {
    let structure = ctx.snapshot.structure();
    let reached: Vec<usize> = match &voice.depth {
        Depth::Provision(provision) => structure.reached_by(provision),
        _ => Vec::new(),
    };
    let own = matches!(voice.depth, Depth::Provision(_))
        .then_some(())
        .map_or_else(|| branch.own_on(structure, node, ctx.on), |()| None);
    let leaves = reached.iter().filter_map(|&at| Some((Some(at), branch.leaf_on(at, ctx.on)?)));
    let places: Vec<(Option<usize>, &Standing)> =
        own.map(|standing| (None, standing)).into_iter().chain(leaves).collect();
    let counted =
        reached.is_empty() || reached.iter().any(|&at| structure.leaves()[at].is_counted());
    let in_structure = !matches!(voice.depth, Depth::Provision(_)) || !reached.is_empty();
    if !in_structure {
        return Heard { voice, role: Role::NotInStructure, overtaken: false };
    }
    if !counted {
        return Heard { voice, role: Role::NotCounted, overtaken: false };
    }
    let parts = places.iter().map(|(child, standing)| {
        (part(&voice, *child, standing, weighing), standing.said != standing.status)
    });
    let (role, overtaken) = parts.min().unwrap_or((Role::Replaced(Replaced::OrderedLater), false));
    // Only what stands can have been overtaken.
    let stands = matches!(role, Role::Decides | Role::Stands | Role::SetAside);
    Heard { voice, role, overtaken: overtaken && stands }
}

fn part(
    voice: &Voice,
    child: Option<usize>,
    standing: &Standing,
    weighing: Option<&Weighing>,
) -> Role {
    if voice.interval == standing.interval && voice.basis == standing.basis {
        let Some(weighing) = weighing else { return Role::Stands };
        if weighing.superseded.iter().any(|candidate| candidate.child == child) {
            return Role::SetAside;
        }
        let decides = weighing.deciding.iter().any(|&at| weighing.remaining[at].child == child);
        return if decides { Role::Decides } else { Role::Stands };
    }
    if voice.basis.weaker_than(standing.basis) && voice.interval >= standing.interval {
        return if voice.status == standing.said { Role::Agrees } else { Role::Contests };
    }
    Role::Replaced(if standing.interval.first.is_some_and(|first| first > voice.interval.last) {
        Replaced::Later
    } else if voice.basis.weaker_than(standing.basis) {
        Replaced::Stronger
    } else {
        Replaced::OrderedLater
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reference;

    #[test]
    fn what_was_replaced_says_by_what() {
        #[track_caller]
        fn check(on: &str, code: &str, expected: &[Role]) {
            let ctx = reference::context(on);
            let state = MemberState::parse(code).unwrap();
            let roles: Vec<Role> = heard(&ctx, state, Node::Directive, Aspect::Conformity)
                .iter()
                .map(|heard| heard.role)
                .collect();
            assert_eq!(roles, expected);
        }
        let later = Role::Replaced(Replaced::Later);
        // The end of the procedure, once, over the letter as two sources tell it.
        check("2024-06-01", "DE", &[Role::Decides, later, later]);
        // The source gives no date: the Commission's word is stronger, and may be earlier.
        check("2026-11-24", "CY", &[Role::Decides, Role::Replaced(Replaced::Stronger)]);
    }
}
