//! Closed lists of words, each with the code that files and addresses use.
//!
//! One macro gives every such list the same `code`, `parse` and `ALL`, so that
//! a word is spelled in one place.

use thiserror::Error;

/// A text that is none of the words of a closed list.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("`{found}` is not {} {list}; write one of: {}", article(.list), .allowed.join(", "))]
pub struct NotAWord {
    /// What the list is of, for people: "status", "basis".
    pub list: &'static str,
    /// The text that was found.
    pub found: String,
    /// The codes that may stand here.
    pub allowed: Vec<&'static str>,
}

/// The article that stands before the name of a list.
fn article(list: &str) -> &'static str {
    if list.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" }
}

/// Defines an enum whose variants are the words of one closed list.
macro_rules! vocabulary {
    (
        $(#[$($meta:tt)+])*
        $name:ident, $list:literal {
            $($(#[$($vmeta:tt)+])* $variant:ident = $code:literal),+ $(,)?
        }
    ) => {
        $(#[$($meta)+])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$($vmeta)+])* $variant),+
        }

        #[cfg(feature = "schema")]
        $crate::schema::word_list! {
            $name, [$([$($meta)+])*], $($code => [$([$($vmeta)+])*]),+
        }

        impl $name {
            /// Every word of the list, in its order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word as files, addresses and the API write it.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            /// Reads a code; case and blanks or hyphens for `_` are forgiven.
            ///
            /// # Errors
            /// When the text is no word of the list.
            pub fn parse(text: &str) -> Result<Self, $crate::model::NotAWord> {
                // Nearly every text is the code itself.
                if let Some(word) = Self::ALL.iter().find(|word| word.code() == text) {
                    return Ok(*word);
                }
                let folded = text.trim().to_lowercase().replace([' ', '-'], "_");
                Self::ALL
                    .iter()
                    .copied()
                    .find(|word| word.code() == folded)
                    .ok_or_else(|| $crate::model::NotAWord {
                        list: $list,
                        found: text.trim().to_owned(),
                        allowed: Self::ALL.iter().map(|word| word.code()).collect(),
                    })
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                out.write_str(self.code())
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
                out.serialize_str(self.code())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
                let text = <::std::borrow::Cow<'de, str>>::deserialize(input)?;
                Self::parse(&text).map_err(::serde::de::Error::custom)
            }
        }
    };
}
pub(crate) use vocabulary;
