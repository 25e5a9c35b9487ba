//! On how many counted provisions of an article a finding stands in one State:
//! the numbers that a mark shows as "3/6".

use data::{
    model::{ArticleNumber, Aspect, MemberState},
    snapshot::standing::Standing,
    structure::{Article, Node},
    table::ProvisionEntry,
};
use leptos::prelude::*;

use super::{
    AssessedFilter, excluded,
    form::{Choice, form},
    opened::{Opened, list, nothing},
};
use crate::{
    address::ByAspect,
    components::{
        aspect_switch::aspect_switch,
        figures::Figure,
        links,
        mark::Look,
        records::{Caption, Column, Records},
        sentence::{node_named, state_inside},
        status::{as_node, word},
        why::rests_of,
    },
    context::PageContext,
    format,
};

/// On how many counted provisions of an article a finding stands in a State.
#[must_use]
pub fn assessed(ctx: &PageContext, filter: &AssessedFilter) -> String {
    let AssessedFilter { aspect, state, article } = *filter;
    let switch = aspect_switch(ctx, aspect, |aspect| AssessedFilter { aspect, ..*filter });
    let node = article.map_or(Node::Directive, Node::Article);
    let choices = vec![Choice::of_state(ctx, state), Choice::of_article(ctx, article)];
    let form = form(ctx, Some(aspect), choices);
    let counted = Counted::of(ctx, *filter);
    let (sentence, sum, figures, lists) = match &counted {
        Ok(counted) => (
            sentence(ctx, counted),
            Some(sum(ctx, counted)),
            figures(ctx, counted),
            lists(ctx, counted),
        ),
        Err(why) => (why.clone().into_any(), None, Vec::new(), Vec::new()),
    };
    Opened {
        filter,
        title: "figure-title-assessed",
        sentence,
        sum,
        figures,
        aspect: Some(aspect),
        node,
        choices: view! { {switch}{form} }.into_any(),
        lists,
        rule: ("figure-rule-assessed", 8),
        elsewhere: vec![(
            ctx.words.say("figure-same-data"),
            ctx.link_with("/api/v1/matrix", &ByAspect { aspect }),
        )],
    }
    .page(ctx)
}

/// The provisions of an article with what stands on them in a State.
struct Counted<'a> {
    state: MemberState,
    number: ArticleNumber,
    aspect: Aspect,
    held: Vec<(&'a ProvisionEntry, &'a Standing)>,
    without: Vec<&'a ProvisionEntry>,
    options: Vec<&'a ProvisionEntry>,
    /// The word on the article as such, if there is one.
    own: Option<&'a Standing>,
}

impl<'a> Counted<'a> {
    /// The provisions, or why none can be counted.
    fn of(ctx: &'a PageContext, filter: AssessedFilter) -> Result<Self, String> {
        let words = &ctx.words;
        let structure = ctx.snapshot.structure();
        let (Some(state), Some(number)) = (filter.state, filter.article) else {
            return Err(words.say("figure-assessed-choose"));
        };
        let node = Node::Article(number);
        if let Some(why) = excluded::why_no_status(ctx, node) {
            return Err(why);
        }
        if let Some(why) = excluded::why_unbound(ctx, state) {
            return Err(words.get("figure-nothing-counted", &[("why", why.into())]));
        }
        let article: &Article =
            structure.article(number).filter(|article| article.counted() > 0).ok_or_else(|| {
                words.get("figure-options", &[("node", node_named(ctx, node).into())])
            })?;
        let branch = ctx.snapshot.branch(state, filter.aspect);
        let mut counted = Self {
            state,
            number,
            aspect: filter.aspect,
            held: Vec::new(),
            without: Vec::new(),
            options: Vec::new(),
            own: branch.and_then(|branch| branch.own_on(structure, node, ctx.on)),
        };
        for at in article.leaf_places() {
            let leaf = &structure.leaves()[at];
            match branch.and_then(|branch| branch.leaf_on(at, ctx.on)) {
                _ if !leaf.is_counted() => counted.options.push(leaf),
                Some(standing) => counted.held.push((leaf, standing)),
                None => counted.without.push(leaf),
            }
        }
        Ok(counted)
    }
}

fn sentence(ctx: &PageContext, counted: &Counted<'_>) -> AnyView {
    let words = &ctx.words;
    let args = [
        ("day", format::day(words, ctx.on).into()),
        ("aspect", words.name_as("inside", &counted.aspect).into()),
        ("state", state_inside(ctx, counted.state).into()),
        ("number", counted.number.to_string().into()),
        ("name", words.name_as("inside", &counted.number).into()),
        ("held", counted.held.len().into()),
        ("counted", (counted.held.len() + counted.without.len()).into()),
    ];
    let places = [("held", "#held".to_owned()), ("counted", "#nothing".to_owned())];
    let said = words.linked("figure-assessed", &args, &places);
    let own = (counted.own.is_some() && counted.held.is_empty())
        .then(|| words.say("figure-assessed-own"));
    view! { {said}" "{own} }.into_any()
}

fn sum(ctx: &PageContext, counted: &Counted<'_>) -> AnyView {
    let (held, without) = (counted.held.len(), counted.without.len());
    ctx.words.linked(
        "figure-sum-assessed",
        &[
            ("held", held.into()),
            ("nothing", without.into()),
            ("counted", (held + without).into()),
            ("excluded", counted.options.len().into()),
        ],
        &[
            ("held", "#held".to_owned()),
            ("nothing", "#nothing".to_owned()),
            ("counted", "#held".to_owned()),
            ("excluded", "#excluded".to_owned()),
        ],
    )
}

fn figures(ctx: &PageContext, counted: &Counted<'_>) -> Vec<Figure> {
    let of = counted.held.len() + counted.without.len();
    let figure = |number, id: &str, to: &str| Figure {
        number,
        counts: ctx.words.get(id, &[("of", of.into())]),
        to: to.to_owned(),
    };
    vec![
        figure(counted.held.len(), "figure-assessed-held", "#held"),
        figure(counted.without.len(), "figure-assessed-nothing", "#nothing"),
        figure(counted.options.len(), "figure-assessed-not-counted", "#excluded"),
    ]
}

fn lists(ctx: &PageContext, counted: &Counted<'_>) -> Vec<AnyView> {
    let words = &ctx.words;
    let evidence =
        format!("{}#{}", links::article(ctx, counted.number, counted.aspect), counted.state);
    let rows: Vec<AnyView> = counted
        .held
        .iter()
        .map(|(leaf, standing)| {
            let look = Look::of_finding(ctx, standing.status, standing.by_subject);
            let look = if standing.contested { look.contested() } else { look };
            let said = word(ctx, as_node(standing.status), counted.aspect);
            view! {
                <tr id=leaf.eid.to_string()>
                    <th scope="row">{provision(leaf)}</th>
                    <td data-head=words.say("state-col-status")>{look.line(said)}</td>
                    <td data-head=words.say("figure-col-rests")>{rests_of(ctx, standing, counted.aspect)}</td>
                    <td data-head=words.say("figure-col-evidence")><a href=evidence.clone()>{words.say("figure-evidence-link")}</a></td>
                </tr>
            }
            .into_any()
        })
        .collect();
    let heading = |id: &str, count: usize| words.get(id, &[("count", count.into())]);
    let held = heading("figure-assessed-held-head", rows.len());
    let table = if rows.is_empty() {
        nothing(words.say("figure-assessed-none"))
    } else {
        Records {
            id: "held-list",
            caption: Caption::Heard(held.clone()),
            columns: &[
                Column::Words("article-grid-provision"),
                Column::Words("state-col-status"),
                Column::Words("figure-col-rests"),
                Column::Words("figure-col-evidence"),
            ],
            rows,
        }
        .view(words)
    };
    let without = heading("figure-assessed-nothing-head", counted.without.len());
    let rest = if counted.without.is_empty() {
        nothing(words.say("figure-assessed-all"))
    } else {
        provisions(ctx, &counted.without)
    };
    let mut lists = vec![
        list("held", held, None, table),
        list("nothing", without, Some(words.say("figure-nothing-sub")), rest),
    ];
    if let Some(own) = counted.own {
        let line = Look::of_finding(ctx, own.status, own.by_subject).line(word(
            ctx,
            as_node(own.status),
            counted.aspect,
        ));
        let rests = rests_of(ctx, own, counted.aspect);
        lists.push(list(
            "own",
            words.say("figure-assessed-own-head"),
            Some(words.say("figure-assessed-own-sub")),
            view! { <p>{line}</p>{rests} }.into_any(),
        ));
    }
    let left = heading("figure-assessed-not-counted-head", counted.options.len());
    let left_list = if counted.options.is_empty() {
        nothing(words.say("figure-assessed-all-counted"))
    } else {
        provisions(ctx, &counted.options)
    };
    lists.push(list("excluded", left, None, left_list));
    lists
}

fn provision(leaf: &ProvisionEntry) -> AnyView {
    view! {
        {leaf.provision.to_string()}
        <br/>
        <span class="quiet" lang="en">{leaf.summary.to_string()}</span>
    }
    .into_any()
}

fn provisions(ctx: &PageContext, leaves: &[&ProvisionEntry]) -> AnyView {
    let items = leaves
        .iter()
        .map(|leaf| {
            view! {
                <li id=leaf.eid.to_string()>
                    <span class="provision-id">{leaf.provision.to_string()}</span>
                    <span lang="en">{leaf.summary.to_string()}</span>
                    <span class="provision-kind">{ctx.words.name(&leaf.kind)}</span>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="provisions">{items}</ul> }.into_any()
}
