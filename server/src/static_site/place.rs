//! Which addresses are part of the site as files, and under which name each lies.

use std::fmt::Write as _;

use app::language::Language;

/// What only a server can answer: searching, signing in, citing any view, programs that
/// ask with parameters, feeds, which are for what changes.
const OUT: [&str; 7] =
    ["/accounts", "/api", "/cite", "/feeds/", "/import", "/search", "/changes.atom"];
/// What a view beside that of the whole copy would be asked for with.
const OTHER_VIEWS: [&str; 3] = ["on", "rev", "with"];
/// Pages of figures are asked for with as many parameters as it takes.
const FIGURES: &str = "/figures/";
/// Charts and records, too.
const FILES: [&str; 2] = ["/charts/", "/data/"];

/// A page or file that is part of the copy.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Place {
    /// The path, with the language.
    path: String,
    /// The parameters beside day and edition, as they were written.
    query: Vec<(String, String)>,
}

/// The day and the edition of the whole copy, as they stand in addresses.
#[derive(Debug, Clone)]
pub(super) struct Pinned {
    pub(super) on: String,
    pub(super) rev: String,
}

impl Place {
    /// The place of an address of the site, without its fragment; none if it is not part
    /// of the copy.
    pub(super) fn of(address: &str, pinned: &Pinned) -> Option<Self> {
        let (path, query) = address.split_once('?').unwrap_or((address, ""));
        if !path.starts_with('/') || path.starts_with("//") {
            return None;
        }
        let place = Language::place(path);
        if OUT.iter().any(|out| place.starts_with(out)) {
            return None;
        }
        let mut kept = Vec::new();
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            let is_pinned =
                (name == "on" && value == pinned.on) || (name == "rev" && value == pinned.rev);
            if is_pinned {
                continue;
            }
            if OTHER_VIEWS.contains(&&*name) {
                return None;
            }
            kept.push((name.into_owned(), value.into_owned()));
        }
        // Two filters at once, or any list of articles, make pages without end, each of
        // which says what they say apart.
        let any = place.starts_with(FIGURES) || FILES.iter().any(|files| place.starts_with(files));
        let is_one = kept.len() <= 1 && kept.iter().all(|(_, value)| !value.contains(','));
        if !is_one && !any {
            return None;
        }
        kept.sort();
        Some(Self { path: path.to_owned(), query: kept })
    }

    /// The address under which a server answers with it.
    pub(super) fn address(&self, pinned: &Pinned) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        for (name, value) in &self.query {
            query.append_pair(name, value);
        }
        query.append_pair("on", &pinned.on).append_pair("rev", &pinned.rev);
        format!("{}?{}", self.path, query.finish())
    }

    /// Whether it is a page, and not a file with a name of its own.
    pub(super) fn is_page(&self) -> bool {
        self.extension().is_none()
    }

    fn extension(&self) -> Option<&str> {
        let last = self.path.rsplit('/').next()?;
        // An article such as 5(2) or a case such as 2014.0123 has no letters after a dot.
        let (_, extension) = last.rsplit_once('.')?;
        let letters = extension.bytes().next().is_some_and(|first| first.is_ascii_lowercase());
        letters.then_some(extension)
    }

    /// The file, below the folder of the copy, without a slash in front. Two places never
    /// have the same.
    pub(super) fn file(&self) -> String {
        let extension = self.extension();
        let whole = self.path.trim_matches('/');
        let stem = match extension {
            Some(extension) => &whole[..whole.len() - extension.len() - 1],
            None => whole,
        };
        let language = Language::said_in(&self.path);
        let is_home = stem.is_empty()
            || matches!(language, Some((_, rest)) if rest.trim_matches('/').is_empty());
        let mut name = match (is_home, stem) {
            (true, "") => "index".to_owned(),
            (true, language) => format!("{language}/index"),
            (false, stem) => stem.split('/').map(safe).collect::<Vec<_>>().join("/"),
        };
        for (parameter, value) in &self.query {
            let _ = write!(name, "--{}.{}", safe(parameter), safe(value));
        }
        name.push('.');
        name.push_str(extension.unwrap_or("html"));
        name
    }
}

/// A part of a name that every file system and every server takes as it is.
fn safe(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    let mut before = None;
    for byte in text.bytes() {
        let plain = byte.is_ascii_alphanumeric() || (byte == b'-' && before != Some(b'-'));
        if plain {
            safe.push(char::from(byte));
        } else {
            let _ = write!(safe, "_{byte:02x}");
        }
        before = Some(byte);
    }
    safe
}

/// The way from one file to another, both below the same folder.
pub(super) fn relative(from: &str, to: &str) -> String {
    let from: Vec<&str> = from.split('/').collect();
    let to: Vec<&str> = to.split('/').collect();
    let most = from.len().min(to.len()) - 1;
    let common = (0..most).take_while(|at| from[*at] == to[*at]).count();
    let mut way = "../".repeat(from.len() - 1 - common);
    way.push_str(&to[common..].join("/"));
    way
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pinned() -> Pinned {
        Pinned { on: "2026-01-30".to_owned(), rev: "1".to_owned() }
    }

    #[test]
    fn an_address_has_a_file_or_is_no_part_of_the_copy() {
        #[track_caller]
        fn check(address: &str, expected: Option<&str>) {
            let place = Place::of(address, &pinned());
            assert_eq!(place.map(|place| place.file()).as_deref(), expected, "{address}");
        }
        check("/", Some("index.html"));
        check("/?on=2026-01-30&rev=1", Some("index.html"));
        check("/fr", Some("fr/index.html"));
        check("/fr?measure=coverage", Some("fr/index--measure.coverage.html"));
        check("/matrix", Some("matrix.html"));
        check("/matrix.csv?on=2026-01-30", Some("matrix.csv"));
        check("/de/member-states/EL?rev=1", Some("de/member-states/EL.html"));
        check(
            "/figures/gaps?node=5(2)&aspect=application",
            Some("figures/gaps--aspect.application--node.5_282_29.html"),
        );
        check("/charts/gaps.svg?state=EL&node=5", Some("charts/gaps--node.5--state.EL.svg"));
        check("/sources/COM-2016-871", Some("sources/COM-2016-871.html"));
        check("/matrix?on=2015-03-11", None);
        check("/matrix?with=2018-12-31", None);
        check("/matrix?rev=2", None);
        check("/matrix?theme=victims&status=gap", None);
        check("/matrix?open=18", Some("matrix--open.18.html"));
        check("/matrix?open=18,19", None);
        check("/search?q=a", None);
        check("/fr/search?q=a", None);
        check("/api/v1/matrix", None);
        check("/accounts/sign-in", None);
        check("https://elsewhere.example/", None);
        check("//elsewhere.example/", None);
        check("#main", None);
    }

    #[test]
    fn places_that_differ_have_names_that_differ() {
        let names: std::collections::BTreeSet<String> =
            ["/data/a?x=1&y=2", "/data/a?x=1--y.2", "/data/a?x=1_2d_2dy.2", "/data/a?x=1%2D-y.2"]
                .iter()
                .filter_map(|address| Place::of(address, &pinned()))
                .map(|place| place.file())
                .collect();
        assert_eq!(names.len(), 3, "{names:?}");
    }

    #[test]
    fn the_address_asks_for_the_day_and_the_edition() {
        let place = Place::of("/figures/gaps?node=5(2)", &pinned()).unwrap();
        assert_eq!(place.address(&pinned()), "/figures/gaps?node=5%282%29&on=2026-01-30&rev=1");
    }

    #[test]
    fn ways_are_relative() {
        #[track_caller]
        fn check(from: &str, to: &str, expected: &str) {
            assert_eq!(relative(from, to), expected);
        }
        check("index.html", "matrix.html", "matrix.html");
        check("index.html", "fr/index.html", "fr/index.html");
        check("fr/articles/5.html", "fr/index.html", "../index.html");
        check("fr/articles/5.html", "assets/style.css", "../../assets/style.css");
        check("articles/5.html", "articles/6.html", "6.html");
    }
}
