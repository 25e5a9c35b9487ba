//! The index of one edition: which words stand in which of its things. It holds words
//! and places, no sentences; what a thing says is read from the edition.

use std::cmp::Reverse;
use std::collections::{BTreeSet, HashMap, HashSet};

use data::{
    model::Day,
    search::{Found, Group, Hit, Item, Names, ResultKind, WordFound, entries, forms_of},
    snapshot::Snapshot,
};
use tantivy::collector::{Collector, SegmentCollector};
use tantivy::columnar::Column;
use tantivy::indexer::NoMergePolicy;
use tantivy::query::{BooleanQuery, ConstScoreQuery, DisjunctionMaxQuery, Query, TermSetQuery};
use tantivy::schema::{
    FAST, Field, IndexRecordOption, Schema, TantivyDocument, TextFieldIndexing, TextOptions,
};
use tantivy::{
    DocId, IndexReader, IndexWriter, ReloadPolicy, Score, SegmentOrdinal, SegmentReader, Term,
};

use super::{
    Wanted,
    near::{Fitting, nearest},
};

/// What may be kept in memory while an index is built, before it is written to its
/// (also in memory) directory.
const BUILDING_BYTES: usize = 32 * 1024 * 1024;
/// The name of the column that holds the place of a thing among all.
const PLACE: &str = "place";

/// How well a thing fits a word: a whole word or the beginning of one counts more than
/// any number of words in full, and those more than any number that are its own.
const NO_SLIP: u16 = 256;
const WHOLE: u16 = 16;
const OWN: u16 = 1;

/// The index of one edition.
pub(super) struct Index {
    /// The things, in the order in which they are shown.
    things: Vec<(Item, Option<Day>)>,
    /// How a word is written, by its form: once, as it is met first.
    written: HashMap<String, Box<str>>,
    reader: IndexReader,
    own: Field,
    about: Field,
    bytes: usize,
}

impl Index {
    /// Builds the index of an edition.
    ///
    /// # Errors
    /// When the library fails.
    pub(super) fn build(snapshot: &Snapshot, names: &dyn Names) -> tantivy::Result<Self> {
        let mut schema = Schema::builder();
        // Neither how often a word stands in a thing nor where: it is there or not.
        let words = TextFieldIndexing::default()
            .set_tokenizer("whitespace")
            .set_fieldnorms(false)
            .set_index_option(IndexRecordOption::Basic);
        let words = TextOptions::default().set_indexing_options(words);
        let own = schema.add_text_field("own", words.clone());
        let about = schema.add_text_field("about", words);
        let place = schema.add_u64_field(PLACE, FAST);
        let index = tantivy::Index::create_in_ram(schema.build());
        let mut writer: IndexWriter = index.writer_with_num_threads(1, BUILDING_BYTES)?;
        writer.set_merge_policy(Box::new(NoMergePolicy));
        let mut things = Vec::new();
        let mut written = HashMap::new();
        for (at, entry) in (0_u64..).zip(entries(snapshot, names)) {
            let mut document = TantivyDocument::default();
            document.add_text(own, folded(&entry.own, &mut written));
            document.add_text(about, folded(&entry.about, &mut written));
            document.add_u64(place, at);
            writer.add_document(document)?;
            things.push((entry.item, entry.from));
        }
        writer.commit()?;
        writer.wait_merging_threads()?;
        let reader = index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
        let bytes = usize::try_from(reader.searcher().space_usage()?.total().get_bytes())
            .unwrap_or(usize::MAX)
            .saturating_add(things.len() * size_of::<(Item, Option<Day>)>())
            .saturating_add(
                written.iter().map(|(form, as_it_is)| form.len() + as_it_is.len()).sum(),
            );
        Ok(Self { things, written, reader, own, about, bytes })
    }

    /// About how many bytes it takes.
    pub(super) const fn bytes(&self) -> usize {
        self.bytes
    }

    /// Searches it.
    ///
    /// # Errors
    /// When the library fails.
    pub(super) fn find(&self, wanted: &Wanted) -> tantivy::Result<Found> {
        let searcher = self.reader.searcher();
        let fields = [self.own, self.about];
        let mut words = Vec::new();
        let mut fittings = Vec::new();
        for word in wanted.asked.words() {
            let fitting = Fitting::of(&searcher, fields, word)?;
            let is_known = !fitting.is_empty();
            let near = if is_known { None } else { nearest(&searcher, fields, word)? };
            let as_written = |form: String| match self.written.get(&form) {
                Some(written) => written.to_string(),
                None => form,
            };
            let near = near.map(as_written);
            words.push(WordFound { written: word.written.clone(), is_known, near });
            fittings.push(fitting);
        }
        if words.iter().any(|word| !word.is_known) {
            return Ok(Found { words, ..Found::default() });
        }
        let forms = fittings.iter().flat_map(Fitting::all).cloned().collect();
        let all = fittings.iter().map(|fitting| self.fits(fitting)).collect();
        let mut found = searcher.search(&BooleanQuery::intersection(all), &AllPlaces)?;
        found.sort_by_key(|(score, place)| (Reverse(*score), *place));
        Ok(Found { groups: self.grouped(&found, wanted), words, forms })
    }

    /// What has a word in some way, with how well it fits.
    fn fits(&self, fitting: &Fitting) -> Box<dyn Query> {
        let whole = NO_SLIP + WHOLE;
        let ways = [
            (self.own, &fitting.whole, whole + OWN),
            (self.about, &fitting.whole, whole),
            (self.own, &fitting.begun, NO_SLIP + OWN),
            (self.about, &fitting.begun, NO_SLIP),
            (self.own, &fitting.slipped, OWN),
            (self.about, &fitting.slipped, 0),
        ];
        let ways = ways.into_iter().filter(|(_, forms, _)| !forms.is_empty());
        let ways = ways.map(|(field, forms, score)| {
            let terms: Vec<Term> =
                forms.iter().map(|form| Term::from_field_text(field, form)).collect();
            let terms: Box<dyn Query> = Box::new(TermSetQuery::new(terms));
            Box::new(ConstScoreQuery::new(terms, f32::from(score))) as Box<dyn Query>
        });
        Box::new(DisjunctionMaxQuery::new(ways.collect()))
    }

    /// What was found on the day, by kind; of a procedure one step.
    fn grouped(&self, found: &[(u16, u64)], wanted: &Wanted) -> Vec<Group> {
        let without_slip = wanted.asked.words().len();
        let mut seen: HashSet<Item> = HashSet::new();
        let mut groups: Vec<Group> = ResultKind::ALL
            .iter()
            .map(|&kind| Group { kind, count: 0, hits: Vec::new() })
            .collect();
        for (score, place) in found {
            let thing = usize::try_from(*place).ok().and_then(|place| self.things.get(place));
            let Some((item, _)) =
                thing.filter(|(_, from)| from.is_none_or(|from| from <= wanted.on))
            else {
                continue;
            };
            if !seen.insert(item.as_whole()) {
                continue;
            }
            let Some(group) = groups.iter_mut().find(|group| group.kind == item.kind()) else {
                continue;
            };
            group.count += 1;
            let is_wanted = wanted.only.is_none_or(|only| only == group.kind);
            if is_wanted && group.hits.len() < wanted.most {
                let is_near = usize::from(*score / NO_SLIP) < without_slip;
                group.hits.push(Hit { item: *item, is_near });
            }
        }
        groups.retain(|group| group.count > 0);
        groups
    }
}

/// The forms of texts, each once, parted by blanks.
fn folded(texts: &[String], written: &mut HashMap<String, Box<str>>) -> String {
    let mut forms = BTreeSet::new();
    for text in texts {
        for (form, as_it_is) in forms_of(text) {
            if !written.contains_key(&form) {
                written.insert(form.clone(), as_it_is.into());
            }
            forms.insert(form);
        }
    }
    forms.into_iter().collect::<Vec<_>>().join(" ")
}

/// Collects everything that is found: how well it fits, and its place.
struct AllPlaces;

struct PlacesOfSegment {
    places: Column<u64>,
    found: Vec<(u16, u64)>,
}

impl Collector for AllPlaces {
    type Fruit = Vec<(u16, u64)>;
    type Child = PlacesOfSegment;

    fn for_segment(
        &self,
        _: SegmentOrdinal,
        segment: &SegmentReader,
    ) -> tantivy::Result<PlacesOfSegment> {
        let places = segment.fast_fields().u64(PLACE)?;
        Ok(PlacesOfSegment { places, found: Vec::new() })
    }

    fn requires_scoring(&self) -> bool {
        true
    }

    fn merge_fruits(&self, fruits: Vec<Vec<(u16, u64)>>) -> tantivy::Result<Vec<(u16, u64)>> {
        Ok(fruits.into_iter().flatten().collect())
    }
}

impl SegmentCollector for PlacesOfSegment {
    type Fruit = Vec<(u16, u64)>;

    fn collect(&mut self, document: DocId, score: Score) {
        // Sums of small whole numbers.
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "see above")]
        let score = score as u16;
        self.found.extend(self.places.first(document).map(|place| (score, place)));
    }

    fn harvest(self) -> Self::Fruit {
        self.found
    }
}
