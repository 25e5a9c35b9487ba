//! A feed of what a filtered view shows: some States, a part of the Directive, an aspect,
//! or procedures of a type. A filter for each of them; none of it means all.

use data::{
    model::{Aspect, Day, MemberState, ParseError, ProcedureType},
    structure::{Node, Structure},
};

use crate::{
    address::{self, Filter, View, one_of},
    components::sentence::node_named,
    context::PageContext,
    format,
    pages::{codes, states_from},
};

/// What such a feed tells of.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ChosenFeed {
    /// Only these States; none is all of them.
    pub states: Vec<MemberState>,
    /// Only this part of the Directive, with the articles of a theme.
    pub node: Option<Node>,
    /// Only this aspect.
    pub aspect: Option<Aspect>,
    /// Only procedures of this type, and no cells.
    pub procedure_type: Option<ProcedureType>,
}

impl Filter for ChosenFeed {
    const PARAMETERS: &'static [&'static str] = &["states", "node", "aspect", "type"];

    fn set(&mut self, name: &str, value: &str) -> Result<(), ParseError> {
        match name {
            "states" => self.states = states_from(value)?,
            "node" => self.node = Some(Node::parse(value)?),
            "aspect" => self.aspect = Some(Aspect::parse(value)?),
            _ => {
                let all = ProcedureType::ALL.iter().copied();
                self.procedure_type = Some(one_of(value, all, ProcedureType::code)?);
            }
        }
        Ok(())
    }

    fn pairs(&self) -> Vec<(&'static str, String)> {
        let states = (!self.states.is_empty()).then(|| ("states", codes(&self.states)));
        let node = self.node.map(|node| ("node", node.to_string()));
        let aspect = self.aspect.map(|aspect| ("aspect", aspect.code().to_owned()));
        let kind = self.procedure_type.map(|kind| ("type", kind.code().to_owned()));
        [states, node, aspect, kind].into_iter().flatten().collect()
    }
}

impl ChosenFeed {
    /// Its path with its query, without the language.
    pub(super) fn path(&self) -> String {
        address::write("/feeds/chosen.atom", self, View::default())
    }

    /// The address of the page that shows a day of it, without the language.
    pub(super) fn page(&self, on: Option<Day>) -> String {
        let view = View { on, ..View::default() };
        match (self.procedure_type, self.states.as_slice()) {
            (Some(_), _) => address::write("/timeline", &address::NoFilter, view),
            (None, [state]) => {
                address::write(&format!("/member-states/{state}"), &address::NoFilter, view)
            }
            (None, _) => address::write("/matrix", &address::NoFilter, view),
        }
    }

    /// What it is called; none for a part of the Directive that has no status.
    pub(super) fn title(&self, ctx: &PageContext) -> Option<String> {
        let words = &ctx.words;
        if self.node.is_some_and(|node| !ctx.snapshot.structure().has(node)) {
            return None;
        }
        let states: Vec<String> = self.states.iter().map(|state| words.name(state)).collect();
        let states = if states.is_empty() {
            words.say("feed-chosen-all")
        } else {
            format::list(words, states)
        };
        let node = self.node.map(|node| node_named(ctx, node));
        let aspect = self.aspect.map(|aspect| words.name(&aspect));
        let kind = self.procedure_type.map(|kind| words.name(&kind));
        let parts = [Some(states), node, aspect, kind].into_iter().flatten();
        Some(parts.collect::<Vec<_>>().join(&words.semicolon()))
    }

    /// Whether a State is one that it tells of.
    pub(super) fn tells_of(&self, state: MemberState) -> bool {
        self.states.is_empty() || self.states.contains(&state)
    }

    /// The parts of the Directive that it tells of; none where it tells of procedures.
    pub(super) fn nodes(&self, structure: &Structure) -> Vec<Node> {
        let all = structure.nodes_by_number();
        match (self.procedure_type, self.node) {
            (Some(_), _) => Vec::new(),
            (None, None) => all,
            (None, Some(Node::Theme(theme))) => {
                let of_theme = |node: &Node| match node {
                    Node::Directive => false,
                    Node::Theme(one) => *one == theme,
                    Node::Article(number) => {
                        structure.article(*number).is_some_and(|article| article.theme() == theme)
                    }
                };
                all.into_iter().filter(of_theme).collect()
            }
            (None, Some(one)) => vec![one],
        }
    }

    /// Whether it tells of a procedure of a type: procedures are about the whole Directive.
    pub(super) fn tells_of_procedures(&self, kind: ProcedureType) -> bool {
        match self.procedure_type {
            Some(one) => one == kind,
            None => matches!(self.node, None | Some(Node::Directive)),
        }
    }
}
