//! The parameters of the API, each described once by its name: from here the
//! document is made, and by it values are checked.
//!
//! Pages forgive how a value is written, since people write addresses by hand. The
//! API takes each value in the one form that its document tells, so that a slip of a
//! program is told and never guessed at. What a value means is decided in the filter.

use std::fmt::Display;

use app::address::{AddressFault, Filter, View};
use app::pages::SearchFilter;
use data::{
    ingest::nearest,
    model::{ArticleNumber, Aspect, Day, MemberState, Provision, SourceId},
    search::ResultKind,
    structure::{Node, Structure},
};
use serde_json::{Value, json};
use utoipa::{
    IntoParams, ToSchema,
    openapi::{
        ObjectBuilder, Ref, RefOr, Required, Schema,
        path::{Parameter, ParameterBuilder, ParameterIn},
        schema::Type,
    },
};

use crate::http::asked::Asked;

/// What a parameter is, wherever it stands.
struct Described {
    name: &'static str,
    /// What it asks for, and what holds where it is missing.
    about: &'static str,
    schema: fn() -> RefOr<Schema>,
    /// A value as it is written here; none if it cannot be read.
    written: fn(&str) -> Option<String>,
    example: fn() -> Value,
    required: bool,
}

/// All of them. A name means the same at every address.
const ALL: &[Described] = &[
    Described {
        name: "on",
        about: "As things stood on this day: from the Directive’s adoption to today. Today where it is missing. Records are those of the data edition, whatever the day.",
        schema: reference::<Day>,
        written: |text| written(Day::parse(text)),
        example: || json!("2026-01-30"),
        required: false,
    },
    Described {
        name: "rev",
        about: "The data edition. The latest where it is missing.",
        schema: || number(1, u64::from(u32::MAX)),
        written: |text| written(text.parse::<u32>()),
        example: || json!(1),
        required: false,
    },
    Described {
        name: "with",
        about: "The other day, earlier or later, that the one of `on` is compared with.",
        schema: reference::<Day>,
        written: |text| written(Day::parse(text)),
        example: || json!("2018-12-31"),
        required: true,
    },
    Described {
        name: "aspect",
        about: "The question that is asked of a transposition; each is answered alone. Conformity where it is missing.",
        schema: reference::<Aspect>,
        written: |text| written(Aspect::parse(text)),
        example: || json!("conformity"),
        required: false,
    },
    Described {
        name: "state",
        about: "One Member State alone. All of them where it is missing.",
        schema: reference::<MemberState>,
        written: |text| written(MemberState::parse(text)),
        example: || json!("EL"),
        required: false,
    },
    Described {
        name: "node",
        about: "A part of the Directive that has a status. The whole of it where it is missing.",
        schema: reference::<Node>,
        written: |text| written(Node::parse(text)),
        example: || json!("victims"),
        required: false,
    },
    Described {
        name: "article",
        about: "Records on one article or a provision of it, by the number of the article. All of them where it is missing.",
        schema: reference::<ArticleNumber>,
        written: |text| written(ArticleNumber::parse(text)),
        example: || json!("5"),
        required: false,
    },
    Described {
        name: "source",
        about: "Records that rest on one source, by its short name. All of them where it is missing.",
        schema: reference::<SourceId>,
        written: |text| written(SourceId::parse(text)),
        example: || json!("REG-GH"),
        required: false,
    },
    Described {
        name: "provision",
        about: "One offence, or those of one article by its number. All of them where it is missing.",
        schema: reference::<Provision>,
        written: |text| written(Provision::parse(text)),
        example: || json!("5(2)"),
        required: false,
    },
    Described {
        name: "q",
        about: "The words that are searched for, in any order; accents and capitals make no difference.",
        schema: || {
            let most = Some(SearchFilter::MOST_SIGNS);
            ObjectBuilder::new()
                .schema_type(Type::String)
                .min_length(Some(1))
                .max_length(most)
                .into()
        },
        written: |text| Some(text.to_owned()),
        example: || json!("victim"),
        required: true,
    },
    Described {
        name: "kind",
        about: "Results of one kind alone, up to 200 of them. Up to five of each kind where it is missing.",
        schema: reference::<ResultKind>,
        written: |text| written(ResultKind::parse(text)),
        example: || json!("findings"),
        required: false,
    },
    Described {
        name: "after",
        about: "How many records are passed over. Take the address in `next` of an answer instead of counting.",
        schema: || number(0, u64::from(u32::MAX)),
        written: |text| written(text.parse::<u32>()),
        example: || json!(100),
        required: false,
    },
    Described {
        name: "limit",
        about: "How many records stand in one answer. 100 where it is missing.",
        schema: || number(1, 1_000),
        written: |text| written(text.parse::<u32>()),
        example: || json!(100),
        required: false,
    },
    Described {
        name: "up_to",
        about: "The newest edition that is listed. The one of `rev` where it is missing.",
        schema: || number(1, u64::from(u32::MAX)),
        written: |text| written(text.parse::<u32>()),
        example: || json!(1),
        required: false,
    },
    Described {
        name: "since",
        about: "An earlier edition that this one is compared with; 0 is before the first. The one before it where it is missing.",
        schema: || number(0, u64::from(u32::MAX)),
        written: |text| written(text.parse::<u32>()),
        example: || json!(0),
        required: false,
    },
];

fn written<T: Display, E>(read: Result<T, E>) -> Option<String> {
    read.ok().map(|value| value.to_string())
}

fn reference<T: ToSchema>() -> RefOr<Schema> {
    RefOr::Ref(Ref::from_schema_name(T::name()))
}

fn number(least: u64, most: u64) -> RefOr<Schema> {
    ObjectBuilder::new().schema_type(Type::Integer).minimum(Some(least)).maximum(Some(most)).into()
}

/// Refuses values that are written in another form than the document tells. Those
/// that cannot be read at all are left to the filter, which says what is wrong.
///
/// # Errors
/// With the form in which the value is written.
pub(in crate::http) fn as_documented(query: &str) -> Result<(), AddressFault> {
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        let Some(described) = ALL.iter().find(|described| described.name == name) else { continue };
        let message = match (described.written)(&value) {
            _ if value.trim().is_empty() => {
                "it is blank; leave the parameter out, or give it a value".to_owned()
            }
            Some(written) if written != value => {
                format!("`{value}` is written `{written}` here")
            }
            Some(_) => continue,
            None => match state_meant(described.name, &value) {
                Some(state) => {
                    format!("`{value}` is not a Member State; did you mean `{state}`?")
                }
                None => continue,
            },
        };
        return Err(AddressFault::Value { name: name.into_owned(), message });
    }
    Ok(())
}

/// The State whose name or code a text resembles that is none.
fn state_meant(parameter: &str, text: &str) -> Option<MemberState> {
    let none = (parameter == "state").then(|| MemberState::parse(text).err()).flatten()?;
    MemberState::parse(nearest(text, none.choices().iter().copied())?).ok()
}

/// The parameter of a name, as the document has it.
pub(super) fn documented(name: &str) -> Option<Parameter> {
    let described = ALL.iter().find(|described| described.name == name)?;
    let required = if described.required { Required::True } else { Required::False };
    let parameter = ParameterBuilder::new()
        .name(described.name)
        .parameter_in(ParameterIn::Query)
        .required(required)
        .description(Some(described.about))
        .schema(Some((described.schema)()))
        .example(Some((described.example)()));
    Some(parameter.build())
}

/// Refuses a part of the Directive that has no status, such as an article that asks
/// nothing.
///
/// # Errors
/// With which parts have one.
pub(super) fn counted(structure: &Structure, node: Node) -> Result<(), AddressFault> {
    if structure.has(node) {
        return Ok(());
    }
    Err(AddressFault::Value {
        name: "node".to_owned(),
        message: format!(
            "`{node}` is no part of the Directive that has a status; write directive, a theme such as victims, or the number of an article from 2 to 25"
        ),
    })
}

/// What is asked for with a filter: its own parameters, and the clocks.
impl<F: Filter> IntoParams for Asked<F> {
    fn into_params(_in: impl Fn() -> Option<ParameterIn>) -> Vec<Parameter> {
        let names = F::PARAMETERS.iter().chain(View::parameters::<F>());
        names.filter_map(|name| documented(name)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_taken_in_its_one_form() {
        #[track_caller]
        fn check(query: &str, said: Option<&str>) {
            let told = as_documented(query).err().map(|fault| fault.to_string());
            match said {
                None => assert_eq!(told, None, "{query}"),
                Some(said) => {
                    assert!(told.clone().is_some_and(|told| told.contains(said)), "{told:?}");
                }
            }
        }
        check("state=EL&on=2026-01-30&rev=1&aspect=conformity&node=18&limit=1000", None);
        check("state=GR", Some("`GR` is written `EL` here"));
        check("aspect=Conformity", Some("`conformity`"));
        check("node=Art.+18", Some("`18`"));
        check("on=+2026-01-30", Some("`2026-01-30`"));
        check("limit=010", Some("`10`"));
        check("limit=", Some("blank"));
        // Left to the filter, which knows what it lacks.
        check("state=Atlantis", None);
        check("state=Germny", Some("did you mean `DE`?"));
        check("unheard=of", None);
    }
}
