//! Values with a form of their own: days, names of provisions, numbers of cases. Each
//! is text whose form a pattern tells.

use serde_json::json;
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{
        ObjectBuilder, RefOr, Schema, SchemaFormat,
        schema::{KnownFormat, Type},
    },
};

use super::word_list_schema;
use crate::{
    model::{
        ArticleNumber, CaseNumber, Celex, Day, EdtfDate, MemberState, Provision, SourceId, Theme,
    },
    structure::Node,
};

/// A day, month or year as part of a pattern.
const POINT: &str = r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";

/// Text of a form.
pub(crate) fn text_like(about: &str, pattern: &str, examples: &[&str]) -> ObjectBuilder {
    ObjectBuilder::new()
        .schema_type(Type::String)
        .description(Some(about))
        .pattern(Some(pattern))
        .examples(examples.iter().map(|example| json!(example)))
}

/// Describes types by functions that are handed nothing.
macro_rules! described {
    ($($type:ty => $schema:expr;)+) => {$(
        impl PartialSchema for $type {
            fn schema() -> RefOr<Schema> {
                $schema.into()
            }
        }

        impl ToSchema for $type {}
    )+};
}

described! {
    Day => text_like("A day.", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", &["2013-12-18"])
        .format(Some(SchemaFormat::KnownFormat(KnownFormat::Date)));
    EdtfDate => text_like(
        "A day, month or year, or an interval that holds some day not known more exactly, as a source gives it (EDTF). It counts from its last day.",
        &format!("^(({POINT}|\\.\\.)/)?{POINT}$"),
        &["2019-10-10", "2012-11", "2021-06-09/2021-06-22", "../2026-11-24"],
    );
    ArticleNumber => text_like(
        "The number of an article of the Directive.", "^[1-9][0-9]?$", &["18"],
    );
    Provision => text_like(
        "A provision of the Directive: article, paragraph, point; a bare number is a whole article.",
        r"^[1-9][0-9]?(\([0-9a-z]+\))*$",
        &["5(2)", "2(c)(i)", "22"],
    );
    CaseNumber => text_like(
        "The number of an infringement procedure, as the Commission’s register writes it.",
        r"^INFR\([0-9]{4}\)[0-9]{4}$",
        &["INFR(2019)2230"],
    );
    Celex => text_like(
        "A CELEX number: how EUR-Lex names a legal act.",
        "^[0-9CE][0-9]{4}[A-Z]{1,2}[0-9]{4}[0-9A-Z()_-]*$",
        &["32011L0093"],
    );
    SourceId => text_like(
        "The short name of a source, as the table of sources lists it.",
        "^[._-]*[A-Za-z0-9][A-Za-z0-9._-]*$",
        &["REG-GH"],
    ).max_length(Some(60));
    Node => text_like(
        "A part of the Directive that has a status: all of it (`directive`), a theme by its code, or an article by its number.",
        &node_pattern(),
        &["directive", "victims", "18"],
    );
}

impl PartialSchema for MemberState {
    fn schema() -> RefOr<Schema> {
        let states: Vec<(&str, &str)> =
            Self::all().map(|state| (state.code(), state.english_name())).collect();
        word_list_schema(
            "A Member State, past or present, by the code that the institutions use: EL is Greece, UK the United Kingdom.",
            &states,
        )
    }
}

impl ToSchema for MemberState {}

fn node_pattern() -> String {
    let themes: Vec<&str> =
        Theme::ALL.iter().filter(|theme| theme.is_assessed()).map(|theme| theme.code()).collect();
    format!("^(directive|{}|[1-9][0-9]?)$", themes.join("|"))
}

/// Any text but none.
pub(crate) fn some_text() -> RefOr<Schema> {
    ObjectBuilder::new().schema_type(Type::String).min_length(Some(1)).into()
}

/// A reference to the description of a type.
pub(crate) fn reference<T: ToSchema>() -> RefOr<Schema> {
    RefOr::Ref(utoipa::openapi::Ref::from_schema_name(T::name()))
}
