//! A page of the site as a page of the copy: links lead to files beside it, and what
//! only a server could do is not offered.

use std::cell::RefCell;
use std::collections::BTreeSet;

use lol_html::{RewriteStrSettings, element, html_content::Element, rewrite_str};

use super::{
    Error, Wanted,
    place::{Pinned, Place, relative},
};

/// Where the site's own files lie.
const ASSETS: &str = "/assets/";

/// A page as it is written, and the places that it leads to.
pub(super) struct Rewritten {
    pub(super) html: String,
    pub(super) leads_to: BTreeSet<Place>,
}

/// Rewrites a page that will lie in `file`. What is no part of the copy is led to on the
/// site itself, if its address is known; else it is no link any more.
pub(super) fn rewrite(
    html: &str,
    file: &str,
    pinned: &Pinned,
    wanted: &Wanted,
) -> Result<Rewritten, Error> {
    let live = wanted.live.as_ref();
    let leads_to = RefCell::new(BTreeSet::new());
    let way = |address: &str| -> Way {
        let address = address.replace("&amp;", "&");
        let (place, fragment) = match address.split_once('#') {
            Some((place, fragment)) => (place, format!("#{fragment}")),
            None => (address.as_str(), String::new()),
        };
        if place.is_empty() || !place.starts_with('/') {
            return Way::AsItIs;
        }
        if place.starts_with(ASSETS) {
            return Way::To(relative(file, &place[1..]));
        }
        let there = Place::of(place, pinned).filter(|there| wanted.files || there.is_page());
        match (there, live) {
            (Some(there), _) => {
                let to = relative(file, &there.file());
                leads_to.borrow_mut().insert(there);
                Way::To(to + &fragment)
            }
            (None, Some(live)) => Way::To(live.at(&address)),
            (None, None) => Way::Nowhere,
        }
    };
    let set = |element: &mut Element<'_, '_>, attribute: &str| {
        let way = match element.get_attribute(attribute) {
            Some(address) => way(&address),
            None => Way::AsItIs,
        };
        match way {
            Way::AsItIs => Ok(true),
            Way::To(to) => element.set_attribute(attribute, &to).map(|()| true),
            Way::Nowhere => Ok(false),
        }
    };
    let settings = RewriteStrSettings::new()
        .append_element_content_handler(element!("a[href]", |link| {
            if !set(link, "href")? {
                link.remove_attribute("href");
                link.remove_attribute("aria-current");
                link.remove_attribute("download");
            }
            Ok(())
        }))
        // It kept the days of the site out of search engines; a copy shows one only.
        .append_element_content_handler(element!("meta[name=robots]", |robots| {
            robots.remove();
            Ok(())
        }))
        .append_element_content_handler(element!("link[href]", |link| {
            if !set(link, "href")? {
                link.remove();
            }
            Ok(())
        }))
        .append_element_content_handler(element!("script[src], img[src]", |file| {
            if !set(file, "src")? {
                file.remove();
            }
            Ok(())
        }))
        .append_element_content_handler(element!("form", |form| {
            let is_live = live.is_some() && form.has_attribute("action") && set(form, "action")?;
            if !is_live {
                form.remove();
            }
            Ok(())
        }));
    let html = rewrite_str(html, settings)
        .map_err(|error| Error::Page(file.to_owned(), error.to_string()))?;
    Ok(Rewritten { html, leads_to: leads_to.into_inner() })
}

/// Where an address leads from a page of the copy.
enum Way {
    /// It says nothing of the site.
    AsItIs,
    To(String),
    /// Only a server could answer.
    Nowhere,
}
