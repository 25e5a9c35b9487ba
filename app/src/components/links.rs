//! Where things lead. Every address keeps the reader's day and edition.

use data::{
    model::{
        ArticleNumber, Aspect, MemberState, NodeStatus, Provision, SourceId, SourceKind, Theme,
    },
    snapshot::cell::Cell,
    structure::Node,
};

use leptos::prelude::*;

use crate::{
    address::{ByAspect, Compared},
    context::PageContext,
    pages::{
        AssessedFilter, CoverageFilter, NodeFilter, ProceduresFilter, SideBySideFilter,
        SourcesFilter, StateFilter,
    },
};

/// The list of States.
pub(crate) fn states(ctx: &PageContext, aspect: Aspect) -> String {
    ctx.link_with("/member-states", &ByAspect { aspect })
}

/// The list of articles.
pub(crate) fn articles(ctx: &PageContext, aspect: Aspect) -> String {
    ctx.link_with("/articles", &ByAspect { aspect })
}

/// The list of articles, at a theme.
pub(crate) fn theme(ctx: &PageContext, theme: Theme, aspect: Aspect) -> String {
    format!("{}#{theme}", articles(ctx, aspect))
}

/// The page of a State.
pub(crate) fn state(ctx: &PageContext, state: MemberState, aspect: Aspect) -> String {
    ctx.link_with(&format!("/member-states/{state}"), &Compared(ByAspect { aspect }))
}

/// A State's code as the words of a link; those who hear it hear the name too.
pub(crate) fn code(ctx: &PageContext, state: MemberState) -> AnyView {
    let name = ctx.words.name(&state);
    view! { {state.code()}<span class="visually-hidden">" "{name}</span> }.into_any()
}

/// A State's name as a link to its page, with its code.
pub(crate) fn state_head(ctx: &PageContext, of: MemberState, aspect: Aspect) -> AnyView {
    view! {
        <a href=state(ctx, of, aspect)>{ctx.words.name(&of)}</a>
        " "
        <span class="node-code">{of.code()}</span>
    }
    .into_any()
}

/// The page of an article.
pub(crate) fn article(ctx: &PageContext, number: ArticleNumber, aspect: Aspect) -> String {
    ctx.link_with(&format!("/articles/{number}"), &Compared(ByAspect { aspect }))
}

/// These Member States side by side; none chooses later.
pub(crate) fn side_by_side(ctx: &PageContext, states: &[MemberState], aspect: Aspect) -> String {
    let states = states.to_vec();
    let filter = SideBySideFilter { aspect, states, ..SideBySideFilter::default() };
    ctx.link_with("/compare", &filter)
}

/// One provision, or an article, across all Member States.
pub(crate) fn across(ctx: &PageContext, provision: &Provision, aspect: Aspect) -> String {
    let provision = Some(provision.clone());
    let filter = SideBySideFilter { aspect, provision, ..SideBySideFilter::default() };
    ctx.link_with("/compare", &filter)
}

/// The page of a source.
pub(crate) fn source(ctx: &PageContext, id: &SourceId) -> String {
    ctx.link(&format!("/sources/{id}"))
}

/// The place in the page of a State that holds a node's evidence.
pub(crate) fn anchor(node: Node) -> String {
    match node {
        Node::Directive | Node::Theme(_) => node.to_string(),
        Node::Article(number) => format!("article-{number}"),
    }
}

/// Whether there is evidence behind a status, so that it leads somewhere.
pub(crate) const fn has_evidence(status: NodeStatus) -> bool {
    !matches!(status, NodeStatus::NoFinding | NodeStatus::Optional | NodeStatus::NotBound)
}

/// The evidence of a cell: an article's by State, anything else by node.
pub(crate) fn evidence(ctx: &PageContext, cell: &Cell, aspect: Aspect) -> String {
    match cell.node {
        Node::Article(number) => {
            format!("{}#{}", article(ctx, number, aspect), cell.member_state)
        }
        node => format!("{}#{}", state(ctx, cell.member_state, aspect), anchor(node)),
    }
}

/// Of which States and articles coverage is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CoverageOf {
    /// All bound States and all articles.
    Union,
    /// One State.
    State(MemberState),
    /// The articles of one part of the Directive, or one article.
    Node(Node),
}

/// Reported gaps, and what is not known, at a part of the Directive. Places in
/// it: `#reported`, in it `#established`, `#maintained`, `#alleged` and
/// `#otherwise`; `#unknown`, `#neither`, `#excluded`.
pub(crate) fn gaps_figure(ctx: &PageContext, node: Node, aspect: Aspect) -> String {
    ctx.link_with("/figures/gaps", &NodeFilter { aspect, node })
}

/// On how many States evidence is held at a part of the Directive. Places in it:
/// `#held`, `#nothing`, `#excluded`.
pub(crate) fn evidence_figure(ctx: &PageContext, node: Node, aspect: Aspect) -> String {
    ctx.link_with("/figures/evidence", &NodeFilter { aspect, node })
}

/// On how many articles a reported gap stands in any State.
pub(crate) fn articles_figure(ctx: &PageContext, aspect: Aspect) -> String {
    ctx.link_with("/figures/articles", &ByAspect { aspect })
}

/// On how many States × articles a finding is held. Places in it: `#held`,
/// `#nothing`, `#excluded`.
pub(crate) fn coverage_figure(ctx: &PageContext, aspect: Aspect, of: CoverageOf) -> String {
    let all = CoverageFilter { aspect, ..CoverageFilter::default() };
    let filter = match of {
        CoverageOf::Union => all,
        CoverageOf::State(state) => CoverageFilter { state: Some(state), ..all },
        CoverageOf::Node(node) => CoverageFilter { node, ..all },
    };
    ctx.link_with("/figures/coverage", &filter)
}

/// On how many counted provisions of an article a finding stands in a State.
pub(crate) fn assessed_figure(
    ctx: &PageContext,
    state: MemberState,
    article: ArticleNumber,
    aspect: Aspect,
) -> String {
    let filter = AssessedFilter { aspect, state: Some(state), article: Some(article) };
    ctx.link_with("/figures/assessed", &filter)
}

/// Procedures by State, type, newest step, and how surely they are open.
pub(crate) fn procedures_figure(ctx: &PageContext, filter: ProceduresFilter) -> String {
    ctx.link_with("/figures/procedures", &filter)
}

/// Days from the deadline to the closure of the procedure for failure to notify.
pub(crate) fn delay_figure(ctx: &PageContext, state: Option<MemberState>) -> String {
    ctx.link_with("/figures/delay", &StateFilter { state })
}

/// The States bound.
pub(crate) fn bound_figure(ctx: &PageContext) -> String {
    ctx.link("/figures/bound")
}

/// The national measures held.
pub(crate) fn measures_figure(ctx: &PageContext, state: Option<MemberState>) -> String {
    ctx.link_with("/figures/measures", &StateFilter { state })
}

/// The sources, or those of one kind.
pub(crate) fn sources_figure(ctx: &PageContext, kind: Option<SourceKind>) -> String {
    ctx.link_with("/figures/sources", &SourcesFilter { kind })
}

/// An article at EUR-Lex, by its European Legislation Identifier, which ends in the
/// form of the act: `…/dir/2011/93/oj` has the article `…/dir/2011/93/art_18/oj`.
pub(crate) fn article_at_eurlex(ctx: &PageContext, number: ArticleNumber) -> String {
    let act = &ctx.snapshot.directive().eli;
    match act.strip_suffix("/oj") {
        Some(act) => format!("{act}/art_{number}/oj"),
        None => act.clone(),
    }
}

/// An act at EUR-Lex, by its CELEX number.
pub(crate) fn act_at_eurlex(celex: &str) -> String {
    format!("https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:{celex}")
}

/// A national measure at EUR-Lex; none without a number under which it is kept there,
/// such as `72011L0093NLD_211111`.
pub(crate) fn measure_at_eurlex(number: &str) -> Option<String> {
    let (act, rest) = number.strip_prefix('7')?.split_at_checked(9)?;
    let (year, rest_of_act) = act.split_at_checked(4)?;
    let (state, own) = rest.split_once('_')?;
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|sign| sign.is_ascii_digit());
    let fits = digits(year)
        && rest_of_act.strip_prefix('L').is_some_and(digits)
        && state.len() == 3
        && state.bytes().all(|sign| sign.is_ascii_uppercase())
        && digits(own);
    fits.then(|| act_at_eurlex(number))
}

/// An address that may be a link: only to the web, since the data come from
/// files that anybody may have written.
pub(crate) fn web_address(url: &str) -> Option<String> {
    let lower = url.to_ascii_lowercase();
    (lower.starts_with("https://") || lower.starts_with("http://")).then(|| url.to_owned())
}

#[cfg(test)]
mod tests {
    use data::model::Theme;

    use super::*;
    use crate::reference;

    #[test]
    fn a_figure_keeps_the_day_and_says_which_it_is() {
        let ctx = reference::context("2015-03-11");
        let greece = MemberState::parse("EL").unwrap();
        let five = ArticleNumber::parse("5").unwrap();
        let aspect = Aspect::Conformity;
        let found = [
            gaps_figure(&ctx, Node::Article(five), Aspect::Communication),
            evidence_figure(&ctx, Node::Directive, aspect),
            articles_figure(&ctx, aspect),
            coverage_figure(&ctx, aspect, CoverageOf::Union),
            coverage_figure(&ctx, aspect, CoverageOf::State(greece)),
            coverage_figure(&ctx, aspect, CoverageOf::Node(Node::Theme(Theme::Victims))),
            assessed_figure(&ctx, greece, five, aspect),
            procedures_figure(&ctx, ProceduresFilter::default()),
            delay_figure(&ctx, Some(greece)),
            bound_figure(&ctx),
            measures_figure(&ctx, None),
            sources_figure(&ctx, Some(SourceKind::Press)),
        ];
        let expected = [
            "/figures/gaps?node=5&aspect=communication&on=2015-03-11",
            "/figures/evidence?on=2015-03-11",
            "/figures/articles?on=2015-03-11",
            "/figures/coverage?on=2015-03-11",
            "/figures/coverage?state=EL&on=2015-03-11",
            "/figures/coverage?node=victims&on=2015-03-11",
            "/figures/assessed?state=EL&node=5&on=2015-03-11",
            "/figures/procedures?on=2015-03-11",
            "/figures/delay?state=EL&on=2015-03-11",
            "/figures/bound?on=2015-03-11",
            "/figures/measures?on=2015-03-11",
            "/figures/sources?kind=press&on=2015-03-11",
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn only_web_addresses_become_links() {
        assert!(web_address("https://example.org/a").is_some());
        assert!(web_address("javascript:alert(1)").is_none());
        assert!(web_address("").is_none());
    }

    #[test]
    fn acts_are_found_at_eurlex() {
        let ctx = reference::context("2015-03-11");
        let five = ArticleNumber::parse("5").unwrap();
        let found = article_at_eurlex(&ctx, five);
        assert_eq!(found, "http://data.europa.eu/eli/dir/2011/93/art_5/oj");
        let measure = "72011L0093NLD_211111";
        assert!(measure_at_eurlex(measure).is_some_and(|to| to.ends_with(measure)));
        for none in ["", "14G00051", "72011L0093NLD", "72011L0093nld_1", "7é11L0093NLD_1", "7"] {
            assert_eq!(measure_at_eurlex(none), None, "{none}");
        }
    }
}
