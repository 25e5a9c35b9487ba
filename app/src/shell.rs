//! The HTML document around a page: head, style, start script. It must write
//! neither an inline script nor an inline style (the Content-Security-Policy
//! allows none) nor anything that differs between two equal requests.

use std::sync::Arc;

use hydration_context::SsrSharedContext;
use leptos::prelude::*;

/// Addresses of the built browser files, as the server serves them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Assets {
    /// The style sheet.
    pub css: String,
    /// The script that starts the islands; it knows what else to load.
    pub start_js: String,
    /// Fonts that the first view needs (at most two).
    pub fonts: Vec<String>,
    /// The site's icon, if there is one.
    pub icon: Option<String>,
}

/// What the head of one page says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Head {
    /// The whole title, with the site's name.
    pub title: String,
    /// One sentence for search engines and link previews.
    pub description: String,
    /// Language of the page, as a BCP 47 tag.
    pub lang: String,
    /// The page in every language: the tag, and the address.
    pub languages: Vec<(&'static str, String)>,
    /// What robots may do, such as `noindex`; nothing said when empty.
    pub robots: Option<String>,
    /// A feed of what the page shows.
    pub feed: Option<Feed>,
}

/// An Atom feed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feed {
    /// What it is.
    pub title: String,
    /// Where it is.
    pub address: String,
}

/// Renders a whole document around `body`.
///
/// The start script is only there if the body holds an island. Equal input
/// gives equal bytes.
pub fn render_document<V, F>(assets: &Assets, head: &Head, body: F) -> String
where
    F: FnOnce() -> V,
    V: IntoView,
{
    let body = render(body);
    let has_islands = body.contains("<leptos-island");
    let document = render(|| document(assets, head, body, has_islands));
    format!("<!DOCTYPE html>{document}\n")
}

/// Renders a view to HTML outside a document.
pub fn render<V, F>(view: F) -> String
where
    F: FnOnce() -> V,
    V: IntoView,
{
    // An own root for each call: nothing of one request reaches another.
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
    without_markers(&owner.with(|| view().into_view().to_html()))
}

/// Takes out the `<!>` that Leptos sets beside dynamic parts. They are no valid
/// HTML and serve hydration alone, so they stay only where an island walks over
/// them: inside it, but not in the children that it was handed.
fn without_markers(html: &str) -> String {
    const MARKER: &str = "<!>";
    let mut kept = String::with_capacity(html.len());
    let mut islands = 0_usize;
    let mut children = 0_usize;
    let mut from = 0;
    for (at, _) in html.match_indices('<') {
        let tag = &html[at + 1..];
        match tag.as_bytes().first() {
            Some(b'!') if islands == children && html[at..].starts_with(MARKER) => {
                kept.push_str(&html[from..at]);
                from = at + MARKER.len();
            }
            Some(b'l') if tag.starts_with("leptos-island") => islands += 1,
            Some(b'l') if tag.starts_with("leptos-children") => children += 1,
            Some(b'/') if tag.starts_with("/leptos-island") => {
                islands = islands.saturating_sub(1);
            }
            Some(b'/') if tag.starts_with("/leptos-children") => {
                children = children.saturating_sub(1);
            }
            _ => {}
        }
    }
    kept.push_str(&html[from..]);
    kept
}

fn document(assets: &Assets, head: &Head, body: String, has_islands: bool) -> impl IntoView {
    let fonts = assets.fonts.iter().map(|font| {
        view! { <link as="font" rel="preload" type="font/woff2" crossorigin="anonymous" href=font.clone()/> }
    });
    let start = has_islands.then(|| {
        view! { <script type="module" src=assets.start_js.clone()></script> }
    });
    // Without a link browsers ask for an icon that is not there.
    let icon = assets.icon.clone().unwrap_or_else(|| "data:,".to_owned());
    let languages = head.languages.iter().map(|(tag, href)| {
        view! { <link rel="alternate" hreflang=*tag href=href.clone()/> }
    });
    let languages = languages.collect_view();
    let optional = |name: &'static str, value: &Option<String>| {
        value.clone().map(|content| view! { <meta name=name content=content/> })
    };
    view! {
        <html lang=head.lang.clone()>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <title>{head.title.clone()}</title>
                <meta name="description" content=head.description.clone()/>
                {optional("robots", &head.robots)}
                <meta name="color-scheme" content="light dark"/>
                {languages}
                {head.feed.clone().map(|Feed { title, address }| {
                    view! { <link rel="alternate" type="application/atom+xml" title=title href=address/> }
                })}
                <link rel="icon" href=icon/>
                {fonts.collect_view()}
                <link rel="stylesheet" href=assets.css.clone()/>
                {start}
            </head>
            <body inner_html=body></body>
        </html>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::islands::RowFilter;

    fn page() -> String {
        let head = Head { title: "A & B <c>".to_owned(), lang: "en".to_owned(), ..Head::default() };
        let assets = Assets { start_js: "/assets/start-1.js".to_owned(), ..Assets::default() };
        render_document(&assets, &head, || {
            view! {
                <RowFilter id="find".to_owned() label="Find".to_owned() status="{shown}".to_owned() none="none".to_owned()>
                    <table><tbody><tr><td>"x"</td></tr></tbody></table>
                </RowFilter>
            }
        })
    }

    #[test]
    fn equal_input_gives_equal_bytes() {
        assert_eq!(page(), page());
    }

    #[test]
    fn text_is_escaped_and_no_script_is_inline() {
        let page = page();
        assert!(page.starts_with("<!DOCTYPE html><html lang=\"en\">"), "{page}");
        assert!(
            page.contains("A &amp; B &lt;c>") || page.contains("A &amp; B &lt;c&gt;"),
            "{page}"
        );
        assert_eq!(page.matches("<script").count(), 1, "{page}");
        assert!(
            page.contains("<script type=\"module\" src=\"/assets/start-1.js\"></script>"),
            "{page}"
        );
        assert!(!page.contains("style="), "{page}");
    }

    #[test]
    fn markers_stay_only_where_an_island_walks() {
        let html = "a<!>b<leptos-island x><p>c<!>d</p><leptos-children>e<!>f</leptos-children><!></leptos-island><!>g";
        let kept = "ab<leptos-island x><p>c<!>d</p><leptos-children>ef</leptos-children><!></leptos-island>g";
        assert_eq!(without_markers(html), kept);
    }

    #[test]
    fn a_page_without_islands_carries_no_script() {
        let page = render_document(&Assets::default(), &Head::default(), || view! { <p>"x"</p> });
        assert!(!page.contains("<script"), "{page}");
    }
}
