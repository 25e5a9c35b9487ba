//! Answers that are the same for everyone, kept in memory as they are sent: on the day
//! of a debate many ask the same at once, and it is computed once.
//!
//! What is kept is good for one *moment* only: a latest edition, what is erased, a day.
//! When any of them changes all of it is let go at once, so that nothing that was erased
//! stays in memory. Which answers may be kept is decided by whoever makes them, with the
//! [`CachePolicy`](super::cache::CachePolicy) that everyone else's caches go by, too.

use std::future::Future;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use app::language::Language;
use axum::http::Uri;
use data::model::Day;
use moka::future::Cache;

use super::{
    representation::{Encoding, Representation},
    site::Site,
};

/// What all kept answers were made from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Moment {
    erased: u64,
    revision: u32,
    today: Day,
}

impl Moment {
    /// This moment.
    pub(super) fn of(site: &Site) -> Self {
        let (revision, erased) = site.editions.moment();
        Self { erased, revision, today: site.clock.today() }
    }

    /// Whether this was computed before something became known that the other knows.
    fn is_before(self, other: Self) -> bool {
        self.erased < other.erased || self.revision < other.revision
    }
}

/// What was asked, in which language, and how it is sent.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Question {
    language: Language,
    address: String,
    encoding: Encoding,
}

impl Question {
    /// What is asked of a site that speaks a language.
    pub(super) fn of(site: &Site, uri: &Uri, encoding: Encoding) -> Self {
        let address = canonical(uri.path(), uri.query());
        Self { language: site.words.language(), address, encoding }
    }

    fn bytes(&self) -> usize {
        size_of::<Self>() + self.address.len()
    }
}

/// The answers that are kept.
#[derive(Debug)]
pub struct KeptAnswers {
    most_bytes: u64,
    held: RwLock<Option<(Moment, Answers)>>,
    hits: AtomicU64,
    misses: AtomicU64,
}

/// How much is kept, and what it was good for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    /// Answers that were there.
    pub hits: u64,
    /// Questions whose answer was not there, whether or not it may be kept.
    pub misses: u64,
    /// Answers that are kept.
    pub answers: u64,
    /// Memory that they take, roughly.
    pub bytes: u64,
}

type Answers = Cache<Question, Arc<Representation>>;

/// What came of asking.
pub(super) enum Kept<T> {
    /// An answer that anyone may have.
    Shared(Arc<Representation>),
    /// An answer for whoever asked.
    Own(T),
}

impl KeptAnswers {
    /// How many bytes are kept if nothing else is said.
    pub const BYTES: u64 = 64 * 1024 * 1024;

    /// Keeps answers up to so many bytes; none keeps nothing.
    pub const fn new(most_bytes: u64) -> Self {
        let held = RwLock::new(None);
        Self { most_bytes, held, hits: AtomicU64::new(0), misses: AtomicU64::new(0) }
    }

    /// How much is kept now, and what it was good for since the start.
    pub fn counts(&self) -> Counts {
        let held = self.held.read().unwrap_or_else(PoisonError::into_inner);
        let kept =
            held.as_ref().map(|(_, answers)| (answers.entry_count(), answers.weighted_size()));
        let (answers, bytes) = kept.unwrap_or_default();
        let [hits, misses] = [&self.hits, &self.misses].map(|count| count.load(Ordering::Relaxed));
        Counts { hits, misses, answers, bytes }
    }

    /// The kept answer, if there is one.
    pub(super) async fn peek(
        &self,
        moment: Moment,
        question: &Question,
    ) -> Option<Arc<Representation>> {
        let answer = self.of(moment)?.get(question).await?;
        self.hits.fetch_add(1, Ordering::Relaxed);
        Some(answer)
    }

    /// The kept answer, or the one that is made now. While one reader's is being made,
    /// others who ask the same wait for it instead of making it, too.
    ///
    /// `make` gives back what it made: an answer to share, or one that is for this reader
    /// alone, after which all who waited make their own. None if what was made is lost,
    /// which never happens.
    pub(super) async fn get<T, M>(
        &self,
        moment: Moment,
        question: Question,
        make: M,
    ) -> Option<Kept<T>>
    where
        M: Future<Output = Result<Representation, T>>,
    {
        let Some(answers) = self.of(moment) else {
            return Some(made(make.await));
        };
        self.misses.fetch_add(1, Ordering::Relaxed);
        // If another reader's attempt comes to an answer of their own, this one's is made
        // here after all; it is taken out so that it runs once at most.
        let make = Mutex::new(Some(make));
        let take = || make.lock().unwrap_or_else(PoisonError::into_inner).take();
        let own = Mutex::new(None);
        let shared = answers
            .try_get_with(question, async {
                let Some(make) = take() else { return Err(()) };
                match make.await {
                    Ok(answer) => Ok(Arc::new(answer)),
                    Err(answer) => {
                        *own.lock().unwrap_or_else(PoisonError::into_inner) = Some(answer);
                        Err(())
                    }
                }
            })
            .await;
        if let Ok(answer) = shared {
            return Some(Kept::Shared(answer));
        }
        if let Some(answer) = own.into_inner().unwrap_or_else(PoisonError::into_inner) {
            return Some(Kept::Own(answer));
        }
        Some(made(take()?.await))
    }

    /// The answers of a moment; none if nothing is kept, or if a later one is known.
    fn of(&self, moment: Moment) -> Option<Answers> {
        if self.most_bytes == 0 {
            return None;
        }
        // Once for reading, as nearly always; then for writing, since another may have
        // been faster.
        match find(self.held.read().unwrap_or_else(PoisonError::into_inner).as_ref(), moment) {
            Found::Answers(answers) => return Some(answers),
            Found::Later => return None,
            Found::Nothing => {}
        }
        let mut held = self.held.write().unwrap_or_else(PoisonError::into_inner);
        match find(held.as_ref(), moment) {
            Found::Answers(answers) => return Some(answers),
            Found::Later => return None,
            Found::Nothing => {}
        }
        let answers = Cache::builder()
            .max_capacity(self.most_bytes)
            .weigher(|question: &Question, answer: &Arc<Representation>| {
                u32::try_from(question.bytes() + answer.bytes()).unwrap_or(u32::MAX)
            })
            .build();
        *held = Some((moment, answers.clone()));
        Some(answers)
    }
}

/// What is held of a moment.
enum Found {
    Answers(Answers),
    /// Those of a later moment, which stay.
    Later,
    /// Nothing, or what has passed.
    Nothing,
}

fn find(held: Option<&(Moment, Answers)>, moment: Moment) -> Found {
    match held {
        Some((of, answers)) if *of == moment => Found::Answers(answers.clone()),
        Some((of, _)) if moment.is_before(*of) => Found::Later,
        _ => Found::Nothing,
    }
}

fn made<T>(made: Result<Representation, T>) -> Kept<T> {
    match made {
        Ok(answer) => Kept::Shared(Arc::new(answer)),
        Err(answer) => Kept::Own(answer),
    }
}

/// An address whose query asks the same in one way: by name. Values of one name keep
/// their order, which may mean something.
fn canonical(path: &str, query: Option<&str>) -> String {
    let mut pairs: Vec<&str> =
        query.unwrap_or_default().split('&').filter(|pair| !pair.is_empty()).collect();
    pairs.sort_by_key(|pair| pair.split('=').next());
    let mut address = path.to_owned();
    for (at, pair) in pairs.into_iter().enumerate() {
        address.push(if at == 0 { '?' } else { '&' });
        address.push_str(pair);
    }
    address
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::AtomicUsize;
    use std::time::Duration;

    use super::*;

    #[test]
    fn the_order_of_a_query_does_not_matter_but_that_of_one_name_does() {
        #[track_caller]
        fn check(address: &str, expected: &str) {
            let (path, query) = match address.split_once('?') {
                Some((path, query)) => (path, Some(query)),
                None => (address, None),
            };
            assert_eq!(canonical(path, query), expected);
        }
        check("/matrix", "/matrix");
        check("/matrix?", "/matrix");
        check("/matrix?on=2015-03-11&aspect=conformity", "/matrix?aspect=conformity&on=2015-03-11");
        check("/matrix?b=2&a=1&&b=1", "/matrix?a=1&b=2&b=1");
        check("/search?q=", "/search?q=");
    }

    const MIB: u64 = 1024 * 1024;

    fn moment(revision: u32, erased: u64, today: &str) -> Moment {
        Moment { erased, revision, today: Day::parse(today).unwrap() }
    }

    fn now() -> Moment {
        moment(2, 0, "2026-11-24")
    }

    fn question(address: &str) -> Question {
        let address = address.to_owned();
        Question { language: Language::English, address, encoding: Encoding::Plain }
    }

    /// Asks, and tells whether it was made for this; what is made says when.
    async fn is_made(kept: &KeptAnswers, at: Moment, asked: Question) -> bool {
        let count = AtomicUsize::new(0);
        let make = async {
            count.fetch_add(1, Ordering::Relaxed);
            Ok::<_, ()>(Representation::of_text("an answer"))
        };
        assert!(matches!(kept.get(at, asked, make).await, Some(Kept::Shared(_))));
        count.into_inner() == 1
    }

    #[tokio::test]
    async fn an_answer_is_made_once_in_each_language_and_encoding() {
        let kept = KeptAnswers::new(MIB);
        let gzip = Question { encoding: Encoding::Gzip, ..question("/") };
        let french = Question { language: Language::French, ..question("/") };
        for asked in [question("/"), question("/matrix"), gzip, french] {
            assert!(is_made(&kept, now(), asked.clone()).await, "{asked:?}");
            assert!(!is_made(&kept, now(), asked.clone()).await, "{asked:?}");
        }
    }

    #[tokio::test]
    async fn a_new_edition_an_erasure_and_a_new_day_let_go_of_all() {
        for newer in
            [moment(3, 0, "2026-11-24"), moment(2, 1, "2026-11-24"), moment(2, 0, "2026-11-25")]
        {
            let kept = KeptAnswers::new(MIB);
            assert!(is_made(&kept, now(), question("/")).await);
            assert!(is_made(&kept, newer, question("/")).await, "{newer:?}");
            assert!(!is_made(&kept, newer, question("/")).await, "{newer:?}");
        }
    }

    #[tokio::test]
    async fn a_request_that_began_before_neither_brings_back_nor_lets_go() {
        let kept = KeptAnswers::new(MIB);
        let newer = moment(3, 0, "2026-11-24");
        assert!(is_made(&kept, newer, question("/")).await);
        assert!(is_made(&kept, now(), question("/")).await);
        assert!(is_made(&kept, now(), question("/")).await, "nothing is kept for it");
        assert!(!is_made(&kept, newer, question("/")).await);
    }

    #[tokio::test]
    async fn nothing_is_kept_where_that_was_asked_for() {
        let kept = KeptAnswers::new(0);
        assert!(is_made(&kept, now(), question("/")).await);
        assert!(is_made(&kept, now(), question("/")).await);
    }

    #[tokio::test]
    async fn who_asks_at_the_same_time_waits_for_one() {
        let kept = KeptAnswers::new(MIB);
        let count = AtomicUsize::new(0);
        let ask = || async {
            let make = async {
                count.fetch_add(1, Ordering::Relaxed);
                tokio::task::yield_now().await;
                Ok::<_, ()>(Representation::of_text("an answer"))
            };
            kept.get(now(), question("/"), make).await
        };
        let answers = tokio::join!(ask(), ask(), ask());
        assert!(matches!(
            answers,
            (Some(Kept::Shared(_)), Some(Kept::Shared(_)), Some(Kept::Shared(_)))
        ));
        assert_eq!(count.into_inner(), 1);
    }

    #[tokio::test]
    async fn each_gets_their_own_answer_and_never_that_of_another() {
        let kept = KeptAnswers::new(MIB);
        let ask = |name: &'static str| {
            let make = async move {
                tokio::task::yield_now().await;
                Err::<Representation, _>(name)
            };
            kept.get(now(), question("/accounts/me"), make)
        };
        let (one, other) = tokio::join!(ask("one"), ask("other"));
        assert!(matches!(one, Some(Kept::Own("one"))));
        assert!(matches!(other, Some(Kept::Own("other"))));
    }

    #[tokio::test]
    async fn one_who_goes_away_keeps_nobody_waiting() {
        let kept = KeptAnswers::new(MIB);
        let never = std::future::pending::<Result<Representation, ()>>();
        let mut gone = Box::pin(kept.get(now(), question("/"), never));
        let first = tokio::time::timeout(Duration::from_millis(1), &mut gone).await;
        assert!(first.is_err());
        drop(gone);
        assert!(is_made(&kept, now(), question("/")).await);
    }
}
