//! Coverage: on which States × articles a finding is held, and on which none is.

use data::{
    model::{ArticleNumber, Aspect, MemberState, NodeStatus},
    snapshot::cell::Cell,
    structure::{Article, Node},
};
use leptos::prelude::*;

use super::{
    CoverageFilter,
    cells::{By, cells, names},
    excluded,
    form::{Choice, form},
    opened::{Opened, list, nothing},
    said::at,
};
use crate::{
    address::ByAspect,
    components::{
        aspect_switch::aspect_switch,
        figures::{Figure, bar},
        links::{self, CoverageOf},
        records::{Caption, Column, Records},
        sentence::{node_named, state_inside},
    },
    context::PageContext,
    format,
    words::Value,
};

/// On how many States × articles a finding is held.
#[must_use]
pub fn coverage(ctx: &PageContext, filter: &CoverageFilter) -> String {
    let CoverageFilter { aspect, state, node } = *filter;
    let counted = Counted::of(ctx, *filter);
    let switch = aspect_switch(ctx, aspect, |aspect| CoverageFilter { aspect, ..*filter });
    let choices = vec![Choice::of_state(ctx, state), Choice::of_node(ctx, node)];
    let form = form(ctx, Some(aspect), choices);
    let opens = counted.all() > 0;
    Opened {
        filter,
        title: "figure-title-coverage",
        sentence: sentence(ctx, *filter, &counted),
        sum: opens.then(|| sum(ctx, *filter, &counted)),
        figures: if opens { figures(ctx, &counted) } else { Vec::new() },
        aspect: Some(aspect),
        node,
        choices: view! { {switch}{form} }.into_any(),
        lists: lists(ctx, *filter, &counted),
        rule: ("figure-rule-coverage", 9),
        elsewhere: vec![
            (
                ctx.words.say("figure-same-drawn"),
                format!("{}#coverage-by-state", ctx.link_with("/gaps", &ByAspect { aspect })),
            ),
            (ctx.words.say("figure-same-matrix"), ctx.link_with("/matrix", &ByAspect { aspect })),
            (
                ctx.words.say("figure-same-data"),
                ctx.link_with("/api/v1/coverage", &ByAspect { aspect }),
            ),
        ],
    }
    .page(ctx)
}

/// The cells that coverage is counted of, by State.
struct Counted {
    articles: Vec<ArticleNumber>,
    states: Vec<(MemberState, Vec<Cell>)>,
}

impl Counted {
    fn of(ctx: &PageContext, filter: CoverageFilter) -> Self {
        let structure = ctx.snapshot.structure();
        let mut articles: Vec<ArticleNumber> = structure
            .assessed_articles()
            .filter(|article| article.counted() > 0 && is_within(article, filter.node))
            .map(Article::number)
            .collect();
        articles.sort_unstable();
        let of_state = |state| {
            let cell = |&number: &ArticleNumber| {
                ctx.snapshot.cell(state, Node::Article(number), filter.aspect, ctx.on)
            };
            (state, articles.iter().map(cell).collect())
        };
        let states = ctx
            .snapshot
            .bound_states(ctx.on)
            .filter(|&state| filter.state.is_none_or(|only| only == state))
            .map(of_state)
            .collect();
        Self { articles, states }
    }

    fn all(&self) -> usize {
        self.states.len() * self.articles.len()
    }

    /// The cells on which a finding is held, or those on which none is.
    fn cells(&self, held: bool) -> Vec<Cell> {
        let cells = self.states.iter().flat_map(|(_, cells)| cells);
        cells.filter(|cell| is_held(cell) == held).cloned().collect()
    }
}

fn is_within(article: &Article, node: Node) -> bool {
    match node {
        Node::Directive => true,
        Node::Theme(theme) => article.theme() == theme,
        Node::Article(number) => article.number() == number,
    }
}

fn is_held(cell: &Cell) -> bool {
    cell.status != NodeStatus::NoFinding
}

fn args(
    ctx: &PageContext,
    filter: CoverageFilter,
    counted: &Counted,
) -> Vec<(&'static str, Value<'static>)> {
    let state = filter.state.map(|state| state_inside(ctx, state)).unwrap_or_default();
    let held = counted.cells(true).len();
    vec![
        ("day", format::day(&ctx.words, ctx.on).into()),
        ("aspect", ctx.words.name_as("inside", &filter.aspect).into()),
        ("at", at(ctx, filter.node).into()),
        ("within", within(ctx, filter.node).into()),
        ("state", state.into()),
        ("held", held.into()),
        ("nothing", (counted.all() - held).into()),
        ("of", counted.all().into()),
        ("states", counted.states.len().into()),
        ("articles", counted.articles.len().into()),
    ]
}

/// The part of the Directive, where it is not the whole: ", on prevention".
fn within(ctx: &PageContext, node: Node) -> String {
    match node {
        Node::Directive => String::new(),
        node => ctx.words.get("figure-within", &[("at", at(ctx, node).into())]),
    }
}

fn sentence(ctx: &PageContext, filter: CoverageFilter, counted: &Counted) -> AnyView {
    let words = &ctx.words;
    if let Some(why) = excluded::why_no_status(ctx, filter.node) {
        return why.into_any();
    }
    if let Some(why) = filter.state.and_then(|state| excluded::why_unbound(ctx, state)) {
        return words.get("figure-nothing-counted", &[("why", why.into())]).into_any();
    }
    if counted.articles.is_empty() {
        let node = node_named(ctx, filter.node);
        return words.get("figure-options", &[("node", node.into())]).into_any();
    }
    let id = match (counted.states.len(), filter.state, filter.node) {
        (0, ..) => "figure-nobody",
        (_, Some(_), Node::Article(_)) => "figure-covered-cell",
        (_, Some(_), _) => "figure-covered-state",
        (_, None, Node::Article(_)) => "figure-covered-article",
        (_, None, _) => "figure-covered",
    };
    words.linked(id, &args(ctx, filter, counted), &places(ctx, filter))
}

fn places(ctx: &PageContext, filter: CoverageFilter) -> Vec<(&'static str, String)> {
    let aspect = filter.aspect;
    let states = match filter.state {
        Some(state) => links::state(ctx, state, aspect),
        None => links::bound_figure(ctx),
    };
    vec![
        ("held", "#held".to_owned()),
        ("nothing", "#nothing".to_owned()),
        ("states", states),
        ("articles", links::articles(ctx, aspect)),
    ]
}

fn sum(ctx: &PageContext, filter: CoverageFilter, counted: &Counted) -> AnyView {
    ctx.words.linked("figure-sum-coverage", &args(ctx, filter, counted), &places(ctx, filter))
}

fn figures(ctx: &PageContext, counted: &Counted) -> Vec<Figure> {
    let held = counted.cells(true).len();
    let of = |id: &str| ctx.words.get(id, &[("of", counted.all().into())]);
    vec![
        Figure { number: held, counts: of("figure-covered-held"), to: "#held".to_owned() },
        Figure {
            number: counted.all() - held,
            counts: of("figure-covered-nothing"),
            to: "#nothing".to_owned(),
        },
    ]
}

fn lists(ctx: &PageContext, filter: CoverageFilter, counted: &Counted) -> Vec<AnyView> {
    let words = &ctx.words;
    let mut lists = Vec::new();
    if counted.all() > 0 {
        let one = filter.state.is_some() || counted.articles.len() == 1;
        let what = match (filter.state, counted.articles.len()) {
            (Some(_), _) => "articles",
            (None, 1) => "states",
            _ => "both",
        };
        for held in [true, false] {
            let (id, head, none) = if held {
                ("held", "figure-held-head", "figure-held-none")
            } else {
                ("nothing", "figure-nothing-head", "figure-nothing-none")
            };
            let of = counted.cells(held);
            let heading = words.get(head, &[("count", of.len().into()), ("what", what.into())]);
            let body = match (of.is_empty(), one) {
                (true, _) => nothing(words.say(none)),
                (_, true) => {
                    let by = if filter.state.is_some() { By::Node } else { By::State };
                    if held {
                        let caption = Caption::Heard(heading.clone());
                        cells(ctx, ("held-list", caption), &of, by, filter.aspect)
                    } else {
                        names(ctx, &of, by, filter.aspect)
                    }
                }
                (_, false) => by_state(ctx, counted, held, filter),
            };
            let sub = (!held).then(|| words.say("figure-nothing-sub"));
            lists.push(list(id, heading, sub, body));
        }
    }
    lists.extend(left_out(ctx, filter));
    lists
}

/// A row for each State, with its articles on which a finding is held, or none.
fn by_state(ctx: &PageContext, counted: &Counted, held: bool, filter: CoverageFilter) -> AnyView {
    let words = &ctx.words;
    let aspect = filter.aspect;
    let (id, heading, number) = if held {
        ("held-list", "figure-held-caption", "states-col-articles")
    } else {
        ("nothing-list", "figure-nothing-caption", "figure-col-nothing")
    };
    let rows = counted
        .states
        .iter()
        .map(|(state, all)| {
            let of: Vec<&Cell> = all.iter().filter(|cell| is_held(cell) == held).collect();
            let to = match filter.node {
                Node::Directive => links::coverage_figure(ctx, aspect, CoverageOf::State(*state)),
                _ => ctx.link_with(
                    "/figures/coverage",
                    &CoverageFilter { state: Some(*state), ..filter },
                ),
            };
            let to = format!("{to}#{}", if held { "held" } else { "nothing" });
            let share =
                words.get("figure-of", &[("number", of.len().into()), ("of", all.len().into())]);
            let articles =
                of.iter().filter_map(|cell| article_link(ctx, cell, held, aspect)).collect_view();
            // A cell without anything stays empty, so that a phone leaves it out.
            let articles = (!of.is_empty()).then(|| view! { <ul class="codes">{articles}</ul> });
            let id = held.then(|| state.to_string());
            view! {
                <tr id=id>
                    <th scope="row">{links::state_head(ctx, *state, aspect)}</th>
                    <td class="number" data-head=words.say(number)>
                        {held.then(|| bar(of.len(), all.len()))}" "<a href=to>{share}</a>
                    </td>
                    <td data-head=words.say("nav-articles")>{articles}</td>
                </tr>
            }
            .into_any()
        })
        .collect();
    let columns: &[Column] = match number {
        "states-col-articles" => &[
            Column::Words("matrix-state"),
            Column::Number("states-col-articles"),
            Column::Words("nav-articles"),
        ],
        _ => &[
            Column::Words("matrix-state"),
            Column::Number("figure-col-nothing"),
            Column::Words("nav-articles"),
        ],
    };
    Records { id, caption: Caption::Heard(words.say(heading)), columns, rows }.view(words)
}

/// An article's number, which leads to the evidence in that State or, where none
/// is held, to the article.
fn article_link(ctx: &PageContext, cell: &Cell, held: bool, aspect: Aspect) -> Option<AnyView> {
    let Node::Article(number) = cell.node else { return None };
    let to =
        if held { links::evidence(ctx, cell, aspect) } else { links::article(ctx, number, aspect) };
    let name = ctx.words.name_as("inside", &number);
    Some(
        view! {
            <li><a href=to>{number.to_string()}<span class="visually-hidden">", "{name}</span></a></li>
        }
        .into_any(),
    )
}

/// States that are not bound, and articles in which nothing is counted.
fn left_out(ctx: &PageContext, filter: CoverageFilter) -> Vec<AnyView> {
    let words = &ctx.words;
    let mut lists = Vec::new();
    let unbound = excluded::unbound(ctx);
    let asked = |state: MemberState| filter.state.is_none_or(|only| only == state);
    if unbound.iter().any(|entry| asked(entry.code)) {
        let heading = words.get("figure-excluded-head", &[("count", unbound.len().into())]);
        lists.push(list("excluded", heading, None, excluded::states(ctx, filter.aspect)));
    }
    let options = excluded::options(ctx, filter.node);
    if !options.is_empty() {
        let heading = words.get("figure-options-head", &[("count", options.len().into())]);
        let body = excluded::options_list(ctx, &options, filter.aspect);
        lists.push(list("options", heading, None, body));
    }
    lists
}
