//! Reported gaps, and what is not known, at a part of the Directive: of each
//! bound State, in which of the lists it stands and why.

use data::{
    model::{Aspect, Grade, NodeStatus},
    snapshot::cell::Cell,
    structure::Node,
};
use leptos::prelude::*;

use super::{
    NodeFilter,
    cells::{By, cells, names},
    excluded,
    form::{Choice, form},
    opened::{Opened, list, nothing},
    said::{at, neither_kind},
};
use crate::{
    address::ByAspect,
    components::{
        aspect_switch::aspect_switch,
        figures::{Figure, reported},
        links,
        records::Caption,
        status::{is_due, word},
    },
    context::PageContext,
    format,
    words::Value,
};

/// Reported gaps, and what is not known, at a part of the Directive.
#[must_use]
pub fn gaps(ctx: &PageContext, filter: &NodeFilter) -> String {
    let NodeFilter { aspect, node } = *filter;
    let counted = Counted::of(ctx, node, aspect);
    let under = |aspect| NodeFilter { aspect, node };
    let switch = aspect_switch(ctx, aspect, under);
    let form = form(ctx, Some(aspect), vec![Choice::of_node(ctx, node)]);
    let opens = counted.is_counted();
    Opened {
        filter,
        title: "figure-title-gaps",
        sentence: sentence(ctx, &counted),
        sum: opens.then(|| sum(ctx, &counted)),
        figures: if opens { figures(ctx, &counted) } else { Vec::new() },
        aspect: Some(aspect),
        node,
        choices: view! { {switch}{form} }.into_any(),
        lists: if opens { lists(ctx, &counted) } else { left_out(ctx, &counted) },
        rule: ("figure-rule-gaps", 9),
        elsewhere: vec![
            (ctx.words.say("figure-same-gaps"), ctx.link_with("/gaps", &ByAspect { aspect })),
            (
                ctx.words.say("figure-same-data"),
                ctx.link_with("/api/v1/gaps", &ByAspect { aspect }),
            ),
        ],
    }
    .page(ctx)
}

/// The bound States at a part of the Directive, by what figures call them.
struct Counted {
    node: Node,
    aspect: Aspect,
    reported: Vec<Cell>,
    unknown: Vec<Cell>,
    neither: Vec<Cell>,
    /// Whether the part has a status at all.
    has_status: bool,
}

impl Counted {
    fn of(ctx: &PageContext, node: Node, aspect: Aspect) -> Self {
        let mut counted = Self {
            node,
            aspect,
            reported: Vec::new(),
            unknown: Vec::new(),
            neither: Vec::new(),
            has_status: ctx.snapshot.structure().has(node),
        };
        if counted.has_status {
            for state in ctx.snapshot.bound_states(ctx.on) {
                let cell = ctx.snapshot.cell(state, node, aspect, ctx.on);
                let of = match cell.status {
                    status if status.is_gap() => &mut counted.reported,
                    status if status.is_unknown() => &mut counted.unknown,
                    _ => &mut counted.neither,
                };
                of.push(cell);
            }
        }
        counted
    }

    fn bound(&self) -> usize {
        self.reported.len() + self.unknown.len() + self.neither.len()
    }

    /// Whether there is anything to count.
    fn is_counted(&self) -> bool {
        self.has_status && self.bound() > 0
    }

    fn args(&self, ctx: &PageContext) -> Vec<(&'static str, Value<'static>)> {
        vec![
            ("day", format::day(&ctx.words, ctx.on).into()),
            ("aspect", ctx.words.name_as("inside", &self.aspect).into()),
            ("at", at(ctx, self.node).into()),
            ("reported", self.reported.len().into()),
            ("unknown", self.unknown.len().into()),
            ("neither", self.neither.len().into()),
            ("kind", neither_kind(ctx, self.node, self.aspect).into()),
            ("bound", self.bound().into()),
        ]
    }
}

/// Where the counts of the sentence and of the sum lead.
fn places(ctx: &PageContext) -> Vec<(&'static str, String)> {
    vec![
        ("reported", "#reported".to_owned()),
        ("unknown", "#unknown".to_owned()),
        ("neither", "#neither".to_owned()),
        ("excluded", "#excluded".to_owned()),
        ("bound", links::bound_figure(ctx)),
        ("all", links::states(ctx, Aspect::default())),
    ]
}

fn sentence(ctx: &PageContext, counted: &Counted) -> AnyView {
    if let Some(why) = excluded::why_no_status(ctx, counted.node) {
        return why.into_any();
    }
    let id = match (counted.bound(), is_due(ctx)) {
        (0, _) => "figure-nobody",
        (_, false) => "figure-gaps-before",
        (_, true) => "figure-gaps",
    };
    ctx.words.linked(id, &counted.args(ctx), &places(ctx))
}

fn sum(ctx: &PageContext, counted: &Counted) -> AnyView {
    let excluded = excluded::unbound(ctx).len();
    let mut args = counted.args(ctx);
    args.extend([("excluded", excluded.into()), ("all", (counted.bound() + excluded).into())]);
    ctx.words.linked("figure-sum-gaps", &args, &places(ctx))
}

fn figures(ctx: &PageContext, counted: &Counted) -> Vec<Figure> {
    let bound = counted.bound();
    let of = |id: &str| {
        let kind = neither_kind(ctx, counted.node, counted.aspect);
        ctx.words.get(id, &[("of", bound.into()), ("kind", kind.into())])
    };
    let figure =
        |number: usize, counts: String, to: &str| Figure { number, counts, to: to.to_owned() };
    vec![
        figure(counted.reported.len(), reported(ctx, bound), "#reported"),
        figure(counted.unknown.len(), of("figure-not-known"), "#unknown"),
        figure(counted.neither.len(), of("figure-neither"), "#neither"),
        figure(excluded::unbound(ctx).len(), ctx.words.say("figure-excluded"), "#excluded"),
    ]
}

/// The three lists, which hold every bound State once, and the States left out.
fn lists(ctx: &PageContext, counted: &Counted) -> Vec<AnyView> {
    let words = &ctx.words;
    let aspect = counted.aspect;
    let count = |id: &str, cells: &[Cell]| {
        let kind = neither_kind(ctx, counted.node, aspect);
        words.get(id, &[("count", cells.len().into()), ("kind", kind.into())])
    };
    let table = |id: &'static str, caption: String, of: Vec<Cell>| {
        (!of.is_empty())
            .then(|| cells(ctx, (id, Caption::Shown(caption, None)), &of, By::StateOfGrade, aspect))
    };
    let graded = Grade::ALL.iter().map(|&grade| {
        let of: Vec<Cell> =
            counted.reported.iter().filter(|cell| cell.grade == Some(grade)).cloned().collect();
        let caption = words.get(
            "figure-list-of",
            &[("what", format::capital(&words.name(&grade)).into()), ("count", of.len().into())],
        );
        table(grade_id(grade), caption, of)
    });
    let by_status = UNKNOWN.iter().map(|&(status, id)| {
        let of: Vec<Cell> =
            counted.unknown.iter().filter(|cell| cell.status == status).cloned().collect();
        let caption = words.get(
            "figure-list-of",
            &[("what", word(ctx, status, aspect).into()), ("count", of.len().into())],
        );
        if status == NodeStatus::NoFinding {
            let names = names(ctx, &of, By::State, aspect);
            return (!of.is_empty()).then(|| view! { <h3 id=id>{caption}</h3>{names} }.into_any());
        }
        table(id, caption, of)
    });
    let or_nothing = |tables: Vec<AnyView>, id: &str| {
        if tables.is_empty() { nothing(words.say(id)) } else { tables.into_any() }
    };
    let reported_head =
        if is_due(ctx) { "figure-reported-head" } else { "figure-reported-head-before" };
    let neither = cells(
        ctx,
        ("neither-list", Caption::Heard(count("figure-neither-head", &counted.neither))),
        &counted.neither,
        By::State,
        aspect,
    );
    let neither = if counted.neither.is_empty() {
        nothing(words.say("figure-neither-none"))
    } else {
        neither
    };
    let mut lists = vec![
        list(
            "reported",
            count(reported_head, &counted.reported),
            None,
            or_nothing(graded.flatten().collect(), "figure-reported-none"),
        ),
        list(
            "unknown",
            count("figure-unknown-head", &counted.unknown),
            Some(words.say("figure-unknown-sub")),
            or_nothing(by_status.flatten().collect(), "figure-unknown-none"),
        ),
        list("neither", count("figure-neither-head", &counted.neither), None, neither),
    ];
    lists.extend(left_out(ctx, counted));
    lists
}

/// What is not known, by status, with the place of its list.
const UNKNOWN: [(NodeStatus, &str); 3] = [
    (NodeStatus::Unclear, "unclear"),
    (NodeStatus::NoGapFound, "no-gap-found"),
    (NodeStatus::NoFinding, "no-finding"),
];

const fn grade_id(grade: Grade) -> &'static str {
    match grade {
        Grade::Established => "established",
        Grade::Maintained => "maintained",
        Grade::Alleged => "alleged",
        Grade::Reported => "otherwise",
    }
}

/// The States left out.
fn left_out(ctx: &PageContext, counted: &Counted) -> Vec<AnyView> {
    let count = excluded::unbound(ctx).len();
    let heading = ctx.words.get("figure-excluded-head", &[("count", count.into())]);
    let body = if count == 0 {
        nothing(ctx.words.say("figure-excluded-none"))
    } else {
        excluded::states(ctx, counted.aspect)
    };
    vec![list("excluded", heading, None, body)]
}
