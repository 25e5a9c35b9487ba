//! What a page's address says: the day, the edition, and the page's own filter.
//!
//! One place reads addresses and writes them, so that every link keeps the
//! reader's day and edition, and an unknown parameter is refused everywhere
//! alike. Whether the day and the edition exist is not decided here.

use data::model::{Aspect, Day, ParseError};
use thiserror::Error;

/// The two clocks that every page takes: as things stood on, and data edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct View {
    /// As things stood on this day; none is today.
    pub on: Option<Day>,
    /// The data edition; none is the latest.
    pub rev: Option<u32>,
}

/// What else a page takes. The default is what an address without it means.
pub trait Filter: Default + Clone {
    /// The names of the parameters.
    const PARAMETERS: &'static [&'static str];

    /// Takes a parameter's value, which is not blank.
    ///
    /// # Errors
    /// When the value is none that the parameter can have.
    fn set(&mut self, name: &str, value: &str) -> Result<(), ParseError>;

    /// The parameters that differ from the default, in a fixed order.
    fn pairs(&self) -> Vec<(&'static str, String)>;
}

/// What is wrong with an address. The message is for the reader.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum AddressFault {
    /// A parameter that this page does not have.
    #[error("`{name}` is not a parameter of this page; it takes {}", .allowed.join(", "))]
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
        if !["on", "rev"].iter().chain(F::PARAMETERS).any(|known| *known == name) {
            return Err(AddressFault::Unknown {
                name: name.into_owned(),
                allowed: ["on", "rev"].iter().chain(F::PARAMETERS).copied().collect(),
            });
        }
        if seen.iter().any(|known| *known == name) {
            return Err(AddressFault::Twice { name: name.into_owned() });
        }
        seen.push(name.clone().into_owned());
        let value = value.trim();
        if value.is_empty() {
            continue;
        }
        let read = match &*name {
            "on" => Day::parse(value).map(|day| view.on = Some(day)),
            "rev" => read_revision(value).map(|revision| view.rev = Some(revision)),
            name => filter.set(name, value),
        };
        read.map_err(|error| AddressFault::Value {
            name: name.into_owned(),
            message: error.to_string(),
        })?;
    }
    Ok((view, filter))
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

/// Writes an address: the path, then the filter, then day and edition.
#[must_use]
pub fn write<F: Filter>(path: &str, filter: &F, view: View) -> String {
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
    let query = query.finish();
    if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
}
