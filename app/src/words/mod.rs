//! Every word that people read, looked up by the id of its message.
//!
//! The messages are Fluent files, one folder a language and one file an area,
//! carried in the binary. Nothing here knows what a message is about.

mod files;
mod joins;
mod linked;
mod names;
#[cfg(test)]
mod tests;

use std::{
    borrow::Cow,
    sync::{Arc, LazyLock},
};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

pub(crate) use linked::Said;
pub use names::{Named, RowOf};

use crate::language::Language;

/// A value that stands in a message: text or a number.
pub type Value<'a> = FluentValue<'a>;

/// The words of one language. Cloning shares them.
#[derive(Clone)]
pub struct Words(Arc<Messages>);

struct Messages {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// The words in English.
    #[must_use]
    pub fn english() -> Self {
        Self::of(Language::English)
    }

    /// The words in a language.
    #[must_use]
    pub fn of(language: Language) -> Self {
        static ENGLISH: LazyLock<Words> = LazyLock::new(|| Words::read(Language::English));
        static FRENCH: LazyLock<Words> = LazyLock::new(|| Words::read(Language::French));
        static GERMAN: LazyLock<Words> = LazyLock::new(|| Words::read(Language::German));
        match language {
            Language::English => ENGLISH.clone(),
            Language::French => FRENCH.clone(),
            Language::German => GERMAN.clone(),
        }
    }

    fn read(language: Language) -> Self {
        let tag: LanguageIdentifier = language.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Names and numbers here never run in another direction than the page.
        bundle.set_use_isolating(false);
        bundle.set_formatter(match language {
            Language::English => None,
            Language::French | Language::German => Some(with_comma),
        });
        for (name, text) in files::of(language) {
            // What cannot be read is left out here and found by the tests.
            let resource =
                FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(resource, faults)| {
                    debug_assert!(faults.is_empty(), "{language}/{name}: {faults:?}");
                    resource
                });
            let added = bundle.add_resource(resource);
            debug_assert!(added.is_ok(), "{language}/{name}: {added:?}");
        }
        Self(Arc::new(Messages { language, bundle }))
    }

    /// The language.
    #[must_use]
    pub fn language(&self) -> Language {
        self.0.language
    }

    /// The address in this language of what lies at a path.
    #[must_use]
    pub fn at(&self, path: &str) -> String {
        self.0.language.at(path)
    }

    /// A message without arguments.
    #[must_use]
    pub fn say(&self, id: &str) -> String {
        self.get(id, &[])
    }

    /// A message. One that is missing shows its id; the tests find it.
    #[must_use]
    pub fn get(&self, id: &str, args: &[(&str, Value<'_>)]) -> String {
        let found = self.find(id, args);
        debug_assert!(found.is_some(), "there is no message `{id}`");
        found.unwrap_or_else(|| id.to_owned())
    }

    /// A message that need not be there, such as the name of something that
    /// came with the data.
    #[must_use]
    pub fn find(&self, id: &str, args: &[(&str, Value<'_>)]) -> Option<String> {
        let bundle = &self.0.bundle;
        // `name.short` is the attribute `short` of the message `name`.
        let pattern = match id.split_once('.') {
            Some((id, attribute)) => bundle.get_message(id)?.get_attribute(attribute)?.value(),
            None => bundle.get_message(id)?.value()?,
        };
        let mut faults = Vec::new();
        let given = (!args.is_empty()).then(|| given(args));
        let text = bundle.format_pattern(pattern, given.as_ref(), &mut faults);
        debug_assert!(faults.is_empty(), "message `{id}`: {faults:?}");
        Some(text.into_owned())
    }

    /// The name of a State, a theme, a status and the like.
    #[must_use]
    pub fn name(&self, named: &impl Named) -> String {
        self.say(&named.message())
    }

    /// Another form of a name, such as `short`; the name itself without one.
    #[must_use]
    pub fn name_as(&self, form: &str, named: &impl Named) -> String {
        let id = named.message();
        self.find(&format!("{id}.{form}"), &[]).unwrap_or_else(|| self.say(&id))
    }
}

/// The values as a message takes them; texts are lent.
fn given<'a>(args: &'a [(&'a str, Value<'a>)]) -> FluentArgs<'a> {
    let lent = args.iter().map(|(name, value)| {
        let value = match value {
            FluentValue::String(text) => FluentValue::String(Cow::Borrowed(text)),
            other => other.clone(),
        };
        (*name, value)
    });
    lent.collect()
}

/// A number as it is written where a comma parts the whole from the rest: `2,5`.
fn with_comma<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(number.as_string().replace('.', ",")),
        _ => None,
    }
}
