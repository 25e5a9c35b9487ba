//! What a page's address says: the language, the day, the edition, and the page's own
//! filter.
//!
//! One place reads addresses and writes them, so that every link keeps the
//! reader's day and edition, and an unknown parameter is refused everywhere
//! alike. Whether the day and the edition exist is not decided here.

use data::model::{Aspect, Day, ParseError};
use thiserror::Error;

use crate::language::Language;

/// The two clocks that every page takes, as things stood on and data edition,
/// the day that it is compared with where a page compares two, and the language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct View {
    /// As things stood on this day; none is today.
    pub on: Option<Day>,
    /// The data edition; none is the latest.
    pub rev: Option<u32>,
    /// The other day that is compared with, on pages that compare.
    pub with: Option<Day>,
    /// The language, which the path says.
    pub language: Language,
}

/// What else a page takes. The default is what an address without it means.
pub trait Filter: Default + Clone {
    /// Whether the page compares the day shown with another one (`with`).
    const COMPARES: bool = false;
    /// The names of the parameters.
    const PARAMETERS: &'static [&'static str];
    /// Those of them that are lists: such a parameter may stand several times,
    /// as the boxes of a plain form are sent, and is then set several times.
    const LISTS: &'static [&'static str] = &[];

    /// Takes a parameter's value, which is not blank.
    ///
    /// # Errors
    /// When the value is none that the parameter can have.
    fn set(&mut self, name: &str, value: &str) -> Result<(), ParseError>;

    /// The parameters that differ from the default, in a fixed order.
    fn pairs(&self) -> Vec<(&'static str, String)>;

    /// Days that the page asks for beside the one shown. Each must be one that
    /// can be shown; that is not decided here.
    fn days(&self) -> Vec<Day> {
        Vec::new()
    }

    /// That a parameter must be given and is not.
    fn missing(&self) -> Option<AddressFault> {
        None
    }
}

/// What is wrong with an address. The message is for the reader.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum AddressFault {
    /// A parameter that this page does not have.
    #[error("`{name}` is not a parameter of this address; it takes {}", .allowed.join(", "))]
    Unknown {
        /// The name found.
        name: String,
        /// The names that may stand here.
        allowed: Vec<&'static str>,
    },
    /// The same parameter twice.
    #[error("`{name}` is given twice; give it once")]
    Twice {
        /// The name found.
        name: String,
    },
    /// A parameter without which there is nothing to show.
    #[error(
        "`{name}` is missing; without it there is nothing to show. An example: `{name}={example}`"
    )]
    Missing {
        /// Its name.
        name: &'static str,
        /// A value that it can have.
        example: &'static str,
    },
    /// A value that the parameter cannot have.
    #[error("the value of `{name}` cannot be read: {message}")]
    Value {
        /// The parameter.
        name: String,
        /// What is wrong and how to mend it.
        message: String,
    },
    /// A day before the Directive was adopted.
    #[error(
        "{on} is before {first}, the day on which the Directive was adopted; ask for that day or a later one"
    )]
    TooEarly {
        /// The day asked for.
        on: Day,
        /// The first day that can be asked for.
        first: Day,
    },
    /// A day that has not come yet.
    #[error("{on} is in the future; ask for {today} or an earlier day")]
    InFuture {
        /// The day asked for.
        on: Day,
        /// The last day that can be asked for.
        today: Day,
    },
}

/// The aspect alone: what the API's matrix and gaps take.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ByAspect {
    /// The aspect; conformity unless said otherwise.
    pub aspect: Aspect,
}

impl Filter for ByAspect {
    const PARAMETERS: &'static [&'static str] = &["aspect"];

    fn set(&mut self, _name: &str, value: &str) -> Result<(), ParseError> {
        self.aspect = Aspect::parse(value)?;
        Ok(())
    }

    fn pairs(&self) -> Vec<(&'static str, String)> {
        if self.aspect == Aspect::default() {
            return Vec::new();
        }
        vec![("aspect", self.aspect.code().to_owned())]
    }
}

/// A page without a filter of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct NoFilter;

impl Filter for NoFilter {
    const PARAMETERS: &'static [&'static str] = &[];

    fn set(&mut self, _name: &str, _value: &str) -> Result<(), ParseError> {
        Ok(())
    }

    fn pairs(&self) -> Vec<(&'static str, String)> {
        Vec::new()
    }
}

/// A filter of another that only says whether two days are compared.
macro_rules! filter_around {
    ($(#[$meta:meta])* $name:ident, $compares:literal) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
        pub struct $name<F>(pub F);

        impl<F: Filter> Filter for $name<F> {
            const COMPARES: bool = $compares;
            const PARAMETERS: &'static [&'static str] = F::PARAMETERS;
            const LISTS: &'static [&'static str] = F::LISTS;

            fn set(&mut self, name: &str, value: &str) -> Result<(), ParseError> {
                self.0.set(name, value)
            }

            fn pairs(&self) -> Vec<(&'static str, String)> {
                self.0.pairs()
            }

            fn days(&self) -> Vec<Day> {
                self.0.days()
            }

            fn missing(&self) -> Option<AddressFault> {
                self.0.missing()
            }
        }
    };
}

filter_around! {
    /// The filter of a page that also compares two days.
    Compared, true
}
filter_around! {
    /// The filter of a page that compares two days, for what is of one day alone.
    Alone, false
}

impl View {
    /// The parameters that every page with this filter has for it.
    #[must_use]
    pub const fn parameters<F: Filter>() -> &'static [&'static str] {
        if F::COMPARES { &["on", "rev", "with"] } else { &["on", "rev"] }
    }
}

/// Reads one of a parameter's values by its code.
///
/// # Errors
/// With all codes, when the text is none of them.
pub(crate) fn one_of<T: Copy>(
    text: &str,
    all: impl IntoIterator<Item = T>,
    code: impl Fn(T) -> &'static str,
) -> Result<T, ParseError> {
    let all: Vec<T> = all.into_iter().collect();
    all.iter().copied().find(|&value| code(value) == text).ok_or_else(|| {
        let known: Vec<&str> = all.iter().map(|&value| code(value)).collect();
        ParseError::new(format!(
            "`{text}` is none of its values; write one of: {}",
            known.join(", ")
        ))
    })
}

/// Reads the query of an address (the part after `?`, still encoded).
///
/// A blank value counts as not given, since plain forms send those.
///
/// # Errors
/// The first fault found.
pub fn read<F: Filter>(query: &str) -> Result<(View, F), AddressFault> {
    let mut view = View::default();
    let mut filter = F::default();
    let mut seen: Vec<String> = Vec::new();
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        if !View::parameters::<F>().iter().chain(F::PARAMETERS).any(|known| *known == name) {
            return Err(AddressFault::Unknown {
                name: name.into_owned(),
                allowed: View::parameters::<F>().iter().chain(F::PARAMETERS).copied().collect(),
            });
        }
        let once = !F::LISTS.iter().any(|list| *list == name);
        if once && seen.iter().any(|known| *known == name) {
            return Err(AddressFault::Twice { name: name.into_owned() });
        }
        seen.push(name.clone().into_owned());
        let value = value.trim();
        if value.is_empty() {
            continue;
        }
        let read = match &*name {
            "on" => Day::parse(value).map(|day| view.on = Some(day)),
            "with" => Day::parse(value).map(|day| view.with = Some(day)),
            "rev" => read_revision(value).map(|revision| view.rev = Some(revision)),
            name => filter.set(name, value),
        };
        read.map_err(|error| AddressFault::Value {
            name: name.into_owned(),
            message: error.to_string(),
        })?;
    }
    match filter.missing() {
        Some(fault) => Err(fault),
        None => Ok((view, filter)),
    }
}

fn read_revision(text: &str) -> Result<u32, ParseError> {
    text.bytes()
        .all(|byte| byte.is_ascii_digit())
        .then(|| text.parse().ok())
        .flatten()
        .filter(|revision| *revision > 0)
        .ok_or_else(|| {
            ParseError::new(format!("`{text}` is not the number of a data edition, such as 1"))
        })
}

/// Writes an address: the path in the reader's language, then the query.
#[must_use]
pub fn write<F: Filter>(path: &str, filter: &F, view: View) -> String {
    view.language.at(&format!("{path}{}", write_query(filter, view)))
}

/// Writes the query of an address with its `?`: the filter, then day and edition,
/// then the day compared with where the page compares. Empty where all is as an
/// address without query means it.
#[must_use]
pub fn write_query<F: Filter>(filter: &F, view: View) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    for (name, value) in filter.pairs() {
        query.append_pair(name, &value);
    }
    if let Some(on) = view.on {
        query.append_pair("on", &on.to_string());
    }
    if let Some(rev) = view.rev {
        query.append_pair("rev", &rev.to_string());
    }
    if let (true, Some(with)) = (F::COMPARES, view.with) {
        query.append_pair("with", &with.to_string());
    }
    // A comma need not be written in code, and lists read better with it.
    let query = query.finish().replace("%2C", ",");
    if query.is_empty() { query } else { format!("?{query}") }
}
