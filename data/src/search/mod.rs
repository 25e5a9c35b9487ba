//! What can be searched in an edition, and what a search found: words folded so that
//! accents, capitals and alphabets make no difference, and the places in which they
//! stand.
//!
//! The index is the server's. Nothing here knows how it is kept, and nothing here is
//! worded for a reader.

mod asked;
mod entry;
mod fold;
mod found;
mod mark;
#[cfg(test)]
mod tests;
mod words;

pub use self::{
    asked::{Asked, AskedWord},
    entry::{Entry, Item, Names, entries, names_of},
    found::{Found, Group, Hit, WordFound},
    mark::{Passage, Piece, passage},
    words::forms_of,
};
use crate::model::vocabulary;

vocabulary! {
    /// What kind of thing is found.
    ResultKind, "kind" {
        /// A State.
        States = "states",
        /// An article of the Directive.
        Articles = "articles",
        /// A provision of the Directive.
        Provisions = "provisions",
        /// A national measure.
        Measures = "measures",
        /// An infringement procedure.
        Procedures = "procedures",
        /// What a source says of a State.
        Findings = "findings",
        /// What a State replied.
        Replies = "replies",
        /// A figure that an institution stated.
        Statements = "statements",
        /// A source.
        Sources = "sources",
    }
}
