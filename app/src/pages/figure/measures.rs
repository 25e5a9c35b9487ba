//! The national measures held, by what they were on the day shown: acts that had
//! come, acts that had not, those without a date, and bills, which are no law.

use data::{
    model::{Aspect, MemberState},
    structure::Node,
    table::{Fact, Measure, MeasureKind},
};
use leptos::prelude::*;

use super::{
    StateFilter,
    form::{Choice, form},
    opened::{Opened, list, nothing},
};
use crate::{
    components::{
        figures::Figure,
        finding::{origin, source_with_kind},
        links,
        records::{Caption, Column, Records},
        sentence::state_inside,
    },
    context::PageContext,
    format,
    pages::member_state::is_known_by,
};

/// The national measures held.
#[must_use]
pub fn measures(ctx: &PageContext, filter: &StateFilter) -> String {
    let words = &ctx.words;
    let held: Vec<&Fact<Measure>> = ctx
        .snapshot
        .dataset()
        .measures
        .facts()
        .iter()
        .filter(|fact| filter.state.is_none_or(|only| only == fact.record.member_state))
        .filter(|fact| is_known_by(ctx, &fact.record))
        .collect();
    let of = |group: Group| {
        held.iter()
            .copied()
            .filter(|fact| Group::of(ctx, &fact.record) == group)
            .collect::<Vec<_>>()
    };
    let groups = Group::ALL.map(|group| (group, of(group)));
    let mut states: Vec<MemberState> = held.iter().map(|fact| fact.record.member_state).collect();
    states.sort_unstable();
    states.dedup();
    let state = filter.state.map(|state| state_inside(ctx, state)).unwrap_or_default();
    let mut args = vec![
        ("day", format::day(words, ctx.on).into()),
        ("state", state.into()),
        ("all", held.len().into()),
        ("states", states.len().into()),
    ];
    let mut places = vec![("all", "#come".to_owned()), ("states", "#states".to_owned())];
    for (group, facts) in &groups {
        args.push((group.place(), facts.len().into()));
        places.push((group.place(), format!("#{}", group.place())));
    }
    let id = match (held.len(), filter.state) {
        (0, None) => "figure-measures-none",
        (0, Some(_)) => "figure-measures-none-state",
        (_, None) => "figure-measures",
        (_, Some(_)) => "figure-measures-state",
    };
    let figures = groups
        .iter()
        .map(|(group, facts)| Figure {
            number: facts.len(),
            counts: words.get(&format!("{}.figure", group.head()), &[("of", held.len().into())]),
            to: format!("#{}", group.place()),
        })
        .collect();
    let opens = !held.is_empty();
    let mut lists: Vec<AnyView> = Vec::new();
    if opens {
        lists.extend(groups.iter().map(|(group, facts)| section(ctx, *group, facts)));
        if filter.state.is_none() {
            lists.push(by_state(ctx, &held, &states));
        }
    }
    lists.push(list(
        "excluded",
        words.say("figure-left-out"),
        None,
        nothing(words.say("figure-measures-left")),
    ));
    Opened {
        filter,
        title: "figure-title-measures",
        sentence: words.linked(id, &args, &places),
        sum: opens.then(|| words.linked("figure-sum-measures", &args, &places)),
        figures: if opens { figures } else { Vec::new() },
        aspect: None,
        node: Node::Directive,
        choices: form(ctx, None, vec![Choice::of_state(ctx, filter.state)]),
        lists,
        rule: ("figure-rule-measures", 5),
        elsewhere: Vec::new(),
    }
    .page(ctx)
}

/// What a measure was on the day shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Group {
    Come,
    ToCome,
    Undated,
    Bill,
}

impl Group {
    const ALL: [Self; 4] = [Self::Come, Self::ToCome, Self::Undated, Self::Bill];

    fn of(ctx: &PageContext, measure: &Measure) -> Self {
        match (measure.kind, measure.came()) {
            (MeasureKind::Bill, _) => Self::Bill,
            (MeasureKind::Act, None) => Self::Undated,
            (MeasureKind::Act, Some(came)) if came.last() <= ctx.on => Self::Come,
            (MeasureKind::Act, Some(_)) => Self::ToCome,
        }
    }

    const fn place(self) -> &'static str {
        match self {
            Self::Come => "come",
            Self::ToCome => "tocome",
            Self::Undated => "undated",
            Self::Bill => "bills",
        }
    }

    const fn head(self) -> &'static str {
        match self {
            Self::Come => "figure-measures-come",
            Self::ToCome => "figure-measures-to-come",
            Self::Undated => "figure-measures-undated",
            Self::Bill => "figure-measures-bills",
        }
    }

    /// The id of its table.
    const fn table(self) -> &'static str {
        match self {
            Self::Come => "come-list",
            Self::ToCome => "tocome-list",
            Self::Undated => "undated-list",
            Self::Bill => "bills-list",
        }
    }
}

fn section(ctx: &PageContext, group: Group, facts: &[&Fact<Measure>]) -> AnyView {
    let words = &ctx.words;
    let heading = words.get(group.head(), &[("count", facts.len().into())]);
    if facts.is_empty() {
        return list(group.place(), heading, None, nothing(words.say("figure-measures-nothing")));
    }
    let mut facts = facts.to_vec();
    facts.sort_by_key(|fact| fact.record.member_state);
    let rows = facts
        .into_iter()
        .map(|fact| {
            let measure = &fact.record;
            let came = match measure.came() {
                None => Some(words.say("date-none")),
                Some(came) => (came.last() <= ctx.on).then(|| format::date(words, came)),
            };
            let head = links::state_head(ctx, measure.member_state, Aspect::Communication);
            view! {
                <tr>
                    <th scope="row">{head}</th>
                    // The title keeps its own language, which the data do not name.
                    <td class="wide" data-head=words.say("measures-col-title")><span lang="">{measure.title.to_string()}</span></td>
                    <td data-head=words.say("figure-col-came")>{came}</td>
                    <td data-head=words.say("finding-reported-by")>
                        {source_with_kind(ctx, &measure.source_id)}
                        <br/>
                        <span class="quiet">{origin(ctx, &fact.origin)}</span>
                    </td>
                </tr>
            }
            .into_any()
        })
        .collect();
    let table = Records {
        id: group.table(),
        caption: Caption::Heard(heading.clone()),
        columns: &[
            Column::Words("matrix-state"),
            Column::Words("measures-col-title"),
            Column::Words("figure-col-came"),
            Column::Words("finding-reported-by"),
        ],
        rows,
    };
    let table = view! { <div class="figure-measures">{table.view(words)}</div> };
    list(group.place(), heading, None, table.into_any())
}

/// How many measures are held of each State, and of which none is.
fn by_state(ctx: &PageContext, held: &[&Fact<Measure>], with: &[MemberState]) -> AnyView {
    let words = &ctx.words;
    let items = with
        .iter()
        .map(|&state| {
            let count = held.iter().filter(|fact| fact.record.member_state == state).count();
            let to = links::measures_figure(ctx, Some(state));
            let name = links::state_head(ctx, state, Aspect::Communication);
            view! { <li id=state.to_string()><span>{name}</span><a href=to>{count}</a></li> }
        })
        .collect_view();
    let without: Vec<String> = ctx
        .snapshot
        .bound_states(ctx.on)
        .filter(|state| !with.contains(state))
        .map(|state| state_inside(ctx, state))
        .collect();
    let none = (!without.is_empty()).then(|| {
        let which = format::list(words, without);
        view! { <p>{words.get("figure-measures-without", &[("which", which.into())])}</p> }
    });
    let heading = words.get("figure-measures-states", &[("count", with.len().into())]);
    let body = view! { <ul class="ruled-list">{items}</ul>{none} }.into_any();
    list("states", heading, None, body)
}
