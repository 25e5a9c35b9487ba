//! What is shown across the Member States: an article as such, or provisions of it, and
//! what is heard on them.

use data::{
    model::{ArticleNumber, Aspect, MemberState, Provision},
    structure::Node,
    table::{Depth, ProvisionEntry},
};

use crate::{
    components::{
        sentence::node_label,
        voice::{Heard, heard},
    },
    context::PageContext,
};

/// An article, or the leaves of a provision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Subject {
    /// The article.
    pub(super) article: ArticleNumber,
    /// The provision as it was asked for; none for the article as such.
    pub(super) provision: Option<Provision>,
    /// The places of the leaves that it holds.
    pub(super) leaves: Vec<usize>,
}

impl Subject {
    /// What a provision names; none if States are not weighed on it.
    pub(super) fn of(ctx: &PageContext, provision: &Provision) -> Option<Self> {
        let structure = ctx.snapshot.structure();
        let article = provision.article();
        let known = structure.article(article).filter(|_| structure.has(Node::Article(article)))?;
        if provision.is_bare_article() {
            return Some(Self { article, provision: None, leaves: known.leaf_places().collect() });
        }
        let leaves = structure.reached_by(provision);
        (!leaves.is_empty()).then(|| Self { article, provision: Some(provision.clone()), leaves })
    }

    /// Its name: "Article 18(2)".
    pub(super) fn name(&self, ctx: &PageContext) -> String {
        match &self.provision {
            None => node_label(ctx, Node::Article(self.article)),
            Some(provision) => {
                let args = [("provision", provision.to_string().into())];
                ctx.words.get("node-provision", &args)
            }
        }
    }

    /// Its leaves, in the Directive's order.
    pub(super) fn entries<'a>(
        &'a self,
        ctx: &'a PageContext,
    ) -> impl Iterator<Item = &'a ProvisionEntry> {
        self.leaves.iter().filter_map(|&at| ctx.snapshot.structure().leaves().get(at))
    }

    /// What is heard on it in a State by the day shown, newest first. On a provision that
    /// is what names it, a part of it, or what it is a part of within its article.
    pub(super) fn heard(
        &self,
        ctx: &PageContext,
        state: MemberState,
        aspect: Aspect,
    ) -> Vec<Heard> {
        let mut all = heard(ctx, state, Node::Article(self.article), aspect);
        if self.provision.is_some() {
            all.retain(|heard| match &heard.voice.depth {
                Depth::Provision(of) => {
                    let reached = ctx.snapshot.structure().reached_by(of);
                    reached.iter().any(|at| self.leaves.contains(at))
                }
                Depth::Directive | Depth::Theme(_) | Depth::Article(_) => false,
            });
        }
        all
    }
}
