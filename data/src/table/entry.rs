//! What frames the findings: the Directive, the States, sources, statements.

use super::{
    Addressee, FollowUp, Many, MilestoneKind, NonBlank, StatementSubject, WholeNumber, Years,
    record::record,
};
use crate::model::{
    ArticleNumber, Celex, Day, EdtfDate, MemberState, Provision, ProvisionKind, SourceId,
    SourceKind, Theme,
};

record! {
    /// A directive.
    DirectiveEntry key(celex) {
        /// Its CELEX number.
        celex: Celex,
        /// Its European Legislation Identifier, an address.
        eli: String,
        /// Its official number.
        number: NonBlank,
        /// A number under which sources also cite it.
        alias: String,
        /// What it is about.
        short_title: NonBlank,
        /// The day on which it was adopted: nothing can be asked of a day before.
        adopted: Day,
        /// The day on which it was published.
        published: Day,
        /// Where it was published.
        official_journal: String,
        /// The day on which transposition was due.
        deadline: Day,
        /// The day on which the Commission's report was due.
        report_due: Option<Day>,
        /// CELEX number of the act that it replaces.
        replaces: Option<Celex>,
        /// What a reader should know.
        note: String,
    }
}

record! {
    /// A leaf of the Directive.
    ProvisionEntry key(eid) {
        /// Its place in the Directive's order.
        position: WholeNumber,
        /// Its Akoma Ntoso eId.
        eid: NonBlank,
        /// Its name.
        provision: Provision,
        /// Its article.
        article: ArticleNumber,
        /// The article's official heading.
        article_heading: NonBlank,
        /// What kind of duty it lays down.
        kind: ProvisionKind,
        /// The part of the Directive that it belongs to.
        theme: Theme,
        /// The least maximum penalty for a victim below the age of consent.
        min_max_penalty_below_consent_years: Option<Years>,
        /// The least maximum penalty for a victim above it.
        min_max_penalty_above_consent_years: Option<Years>,
        /// What it asks, in this project's words.
        summary: NonBlank,
    }
}

record! {
    /// A State, and the days on which the Directive binds it, both included.
    MemberStateEntry key(code) {
        /// The State.
        code: MemberState,
        /// Its ISO 3166 code of two letters.
        iso_alpha2: String,
        /// Its ISO 3166 code of three letters.
        iso_alpha3: String,
        /// Its English name.
        name: NonBlank,
        /// Its place in the protocol order.
        protocol_order: WholeNumber,
        /// The first day on which it is bound; blank if it never was.
        bound_from: Option<Day>,
        /// The last day; blank if it still is.
        bound_until: Option<Day>,
        /// What a reader should know.
        note: String,
    }
}

record! {
    /// A day that a reader may want to go to.
    Milestone key(date, title) {
        /// The day.
        date: Day,
        /// What happened.
        title: NonBlank,
        /// What kind of day it is.
        kind: MilestoneKind,
        /// Who says so.
        source_id: Option<SourceId>,
    }
}

record! {
    /// Something that was read.
    Source key(source_id) {
        /// Its short name.
        source_id: SourceId,
        /// Its title.
        title: NonBlank,
        /// Who published it.
        publisher: String,
        /// When it was published.
        date: Option<EdtfDate>,
        /// Its CELEX or other reference.
        celex_or_ref: String,
        /// Where it stands.
        url: String,
        /// How it was read.
        retrieved_via: String,
        /// What kind of source it is.
        kind: SourceKind,
        /// The day on which it was read.
        read_on: Day,
    }
}

record! {
    /// A figure that an institution stated on a day.
    Statement key(date, statement) {
        /// The day.
        date: Day,
        /// What was stated, after the number.
        statement: NonBlank,
        /// The number, if one was given.
        number: Option<WholeNumber>,
        /// The most that the words allow.
        at_most: Option<WholeNumber>,
        /// What it is about.
        about: StatementSubject,
        /// Who says so.
        source_id: SourceId,
        /// Where in the source.
        locator: String,
    }
}

record! {
    /// A demand of Parliament's resolution.
    Demand key(paragraph) {
        /// Its paragraph or recital.
        paragraph: NonBlank,
        /// Whom it addresses.
        addressee: Many<Addressee>,
        /// What it asks, in this project's words.
        demand: NonBlank,
        /// The provisions that it turns on.
        provisions: Many<Provision>,
        /// In what it can be followed up.
        followed_by: FollowUp,
        /// What a reader should know.
        note: String,
    }
}
