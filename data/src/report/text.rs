//! Words of a report: some are links, some are in a language of their own.

/// Words that run on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Text(Vec<Run>);

/// Words that have one look, one language and lead to one place.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Run {
    /// The words.
    pub words: String,
    /// Their language as a BCP 47 tag, if it is not the report's; empty where it is
    /// not known.
    pub language: Option<String>,
    /// Where they lead: an address with its scheme, or one within the site, which
    /// begins with `/`, or a place in the report, which begins with `#`.
    pub to: Option<String>,
    /// Whether they stand out.
    pub is_strong: bool,
}

impl Text {
    /// No words.
    #[must_use]
    pub const fn empty() -> Self {
        Self(Vec::new())
    }

    /// Words in the report's language.
    pub fn plain(words: impl Into<String>) -> Self {
        Self::from(Run::plain(words))
    }

    /// Words that lead somewhere.
    pub fn link(words: impl Into<String>, to: impl Into<String>) -> Self {
        Self::from(Run { to: Some(to.into()), ..Run::plain(words) })
    }

    /// Words in a language of their own; empty where it is not known.
    pub fn foreign(words: impl Into<String>, language: impl Into<String>) -> Self {
        Self::from(Run { language: Some(language.into()), ..Run::plain(words) })
    }

    /// Words that stand out.
    pub fn strong(words: impl Into<String>) -> Self {
        Self::from(Run { is_strong: true, ..Run::plain(words) })
    }

    /// The same, with others after it.
    pub fn and(mut self, other: impl Into<Self>) -> Self {
        self.0.extend(other.into().0);
        self
    }

    /// Texts one after the other, with the same words between them.
    #[must_use]
    pub fn joined(texts: Vec<Self>, between: &str) -> Self {
        let mut all = Self::empty();
        for (at, text) in texts.into_iter().enumerate() {
            if at > 0 {
                all = all.and(between);
            }
            all = all.and(text);
        }
        all
    }

    /// The same words, each link leading where `to` says of where it led.
    #[must_use]
    pub fn leading(self, to: impl Fn(&str) -> String) -> Self {
        let led = |run: Run| Run { to: run.to.as_deref().map(&to), ..run };
        self.0.into_iter().map(led).collect()
    }

    /// The runs in order.
    #[must_use]
    pub fn runs(&self) -> &[Run] {
        &self.0
    }

    /// The words alone.
    #[must_use]
    pub fn words(&self) -> String {
        self.0.iter().map(|run| run.words.as_str()).collect()
    }

    /// Whether there are no words.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|run| run.words.is_empty())
    }
}

impl Run {
    fn plain(words: impl Into<String>) -> Self {
        Self { words: words.into(), ..Self::default() }
    }
}

impl From<Run> for Text {
    fn from(run: Run) -> Self {
        Self(vec![run])
    }
}

impl From<&str> for Text {
    fn from(words: &str) -> Self {
        Self::plain(words)
    }
}

impl From<String> for Text {
    fn from(words: String) -> Self {
        Self::plain(words)
    }
}

impl FromIterator<Run> for Text {
    fn from_iter<I: IntoIterator<Item = Run>>(runs: I) -> Self {
        Self(runs.into_iter().collect())
    }
}
