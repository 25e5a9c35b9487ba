//! What people see: pages and components, rendered on the server from the
//! Snapshot, and islands, the only code that also runs in the browser.
//!
//! The crate is built twice: with feature `ssr` into the server and with
//! `hydrate` for the browser, never with both. Whatever is not an island must
//! stay behind `ssr`, so that a page's browser code stays small. Nothing here
//! reads a database, a file or the clock.

// A view's type holds the types of all views in it; tables in islands go deep.
#![recursion_limit = "256"]

#[cfg(feature = "ssr")]
pub mod address;
#[cfg(feature = "ssr")]
mod atom;
#[cfg(feature = "ssr")]
pub mod charts;
#[cfg(feature = "ssr")]
mod components;
#[cfg(feature = "ssr")]
pub mod context;
#[cfg(feature = "ssr")]
pub mod feeds;
#[cfg(feature = "ssr")]
mod format;
pub mod islands;
#[cfg(feature = "ssr")]
pub mod language;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(all(test, feature = "ssr"))]
mod reference;
#[cfg(feature = "ssr")]
pub mod reports;
#[cfg(feature = "ssr")]
pub mod shell;
#[cfg(feature = "ssr")]
pub mod site_address;
#[cfg(feature = "ssr")]
pub mod words;

/// Makes the browser ready for islands; `start.js` calls it once, before it
/// hands each island its element.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
