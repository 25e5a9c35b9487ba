//! The words of an index that resemble one: as it is, longer, or with a slip.

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::sync::LazyLock;

use data::search::AskedWord;
use levenshtein_automata::{DFA, Distance, LevenshteinAutomatonBuilder, SINK_STATE};
use tantivy::Searcher;
use tantivy::schema::Field;
use tantivy::termdict::TermDictionary;
use tantivy_fst::Automaton;

/// The most words that one word of a question may stand for, of each way and field.
const MOST_WORDS: usize = 1000;

/// One letter wrong, missing, too many, or two exchanged.
static ONE_SLIP: LazyLock<LevenshteinAutomatonBuilder> =
    LazyLock::new(|| LevenshteinAutomatonBuilder::new(1, true));
/// The same twice: near enough to be proposed, not to be found.
static TWO_SLIPS: LazyLock<LevenshteinAutomatonBuilder> =
    LazyLock::new(|| LevenshteinAutomatonBuilder::new(2, true));

/// What of an index a word of a question stands for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Fitting {
    /// The word itself.
    pub(super) whole: BTreeSet<String>,
    /// Words that begin with it.
    pub(super) begun: BTreeSet<String>,
    /// Words of which it is a slip.
    pub(super) slipped: BTreeSet<String>,
}

impl Fitting {
    /// Looks a word up.
    pub(super) fn of(
        searcher: &Searcher,
        fields: [Field; 2],
        word: &AskedWord,
    ) -> tantivy::Result<Self> {
        let mut fitting = Self::default();
        each_of(searcher, fields, |terms| {
            if terms.get(word.form.as_bytes())?.is_some() {
                fitting.whole.insert(word.form.clone());
            }
            if word.may_go_on {
                let mut stream = terms.range().gt(word.form.as_bytes()).into_stream()?;
                let mut left = MOST_WORDS;
                while left > 0 && stream.advance() && stream.key().starts_with(word.form.as_bytes())
                {
                    fitting.begun.extend(text(stream.key()));
                    left -= 1;
                }
            }
            if word.is_forgiving {
                let near = Near(ONE_SLIP.build_dfa(&word.form));
                let mut stream = terms.search(&near).into_stream()?;
                let mut left = MOST_WORDS;
                while left > 0 && stream.advance() {
                    fitting.slipped.extend(text(stream.key()).filter(|form| is_word(form)));
                    left -= 1;
                }
            }
            Ok(())
        })?;
        fitting.begun.remove(&word.form);
        fitting.slipped.retain(|form| *form != word.form && !fitting.begun.contains(form));
        Ok(fitting)
    }

    /// Whether there is none.
    pub(super) fn is_empty(&self) -> bool {
        self.all().next().is_none()
    }

    /// All of them.
    pub(super) fn all(&self) -> impl Iterator<Item = &String> {
        self.whole.iter().chain(&self.begun).chain(&self.slipped)
    }
}

/// The word nearest to one that stands nowhere: of those with the fewest slips, then of
/// those that are as long, the one that stands in most things.
pub(super) fn nearest(
    searcher: &Searcher,
    fields: [Field; 2],
    word: &AskedWord,
) -> tantivy::Result<Option<String>> {
    if !word.is_forgiving {
        return Ok(None);
    }
    let near = Near(TWO_SLIPS.build_dfa(&word.form));
    let mut best = None;
    each_of(searcher, fields, |terms| {
        let mut stream = terms.search(&near).into_stream()?;
        while stream.advance() {
            let Some(form) = text(stream.key()).filter(|form| is_word(form)) else { continue };
            let slips = near.0.eval(&form).to_u8();
            let longer = form.len().abs_diff(word.form.len());
            let place = (slips, longer, Reverse(stream.value().doc_freq), form);
            best = best.take().map_or(Some(place.clone()), |best| Some(place.min(best)));
        }
        Ok(())
    })?;
    Ok(best.map(|(.., form)| form))
}

/// Looks at the words of each field, in each part of the index.
fn each_of(
    searcher: &Searcher,
    fields: [Field; 2],
    mut look: impl FnMut(&TermDictionary) -> tantivy::Result<()>,
) -> tantivy::Result<()> {
    for segment in searcher.segment_readers() {
        for field in fields {
            look(segment.inverted_index(field)?.terms())?;
        }
    }
    Ok(())
}

fn text(key: &[u8]) -> Option<String> {
    std::str::from_utf8(key).ok().map(str::to_owned)
}

/// Numbers and references resemble nothing.
fn is_word(form: &str) -> bool {
    form.bytes().all(|letter| letter.is_ascii_alphabetic())
}

/// The words within some slips of one, as the index looks for them.
struct Near(DFA);

impl Automaton for Near {
    type State = u32;

    fn start(&self) -> u32 {
        self.0.initial_state()
    }

    fn is_match(&self, state: &u32) -> bool {
        matches!(self.0.distance(*state), Distance::Exact(_))
    }

    fn can_match(&self, state: &u32) -> bool {
        *state != SINK_STATE
    }

    fn accept(&self, state: &u32, byte: u8) -> u32 {
        self.0.transition(*state, byte)
    }
}
