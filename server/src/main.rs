//! The binary `transposition-monitor`. It must hold nothing but the start.

use std::process::ExitCode;

use app::islands::RowFilter;
use app::shell::{Assets, Head, render_document};
use axum::Router;
use axum::http::header::CONTENT_SECURITY_POLICY;
use axum::response::{Html, IntoResponse};
use axum::routing::get;
use leptos::prelude::*;
use server::assets;
use server::http::serve::{Limits, serve, stop_signal};

#[tokio::main]
async fn main() -> ExitCode {
    let assets = match assets::addresses() {
        Ok(assets) => assets,
        Err(error) => {
            tracing::error!(%error);
            return ExitCode::FAILURE;
        }
    };
    let address = std::env::args().skip_while(|word| word != "--listen").nth(1);
    let address = address.unwrap_or_else(|| "127.0.0.1:8080".to_owned());
    let Ok(listener) = tokio::net::TcpListener::bind(&address).await else {
        return ExitCode::FAILURE;
    };
    if let Ok(address) = listener.local_addr() {
        println!("Transposition Monitor is at http://{address}/ (stop with Ctrl-C)");
    }
    let router = Router::new()
        .route("/", get(move || page(assets.clone())))
        .merge(assets::routes());
    serve(listener, router, Limits::default(), stop_signal()).await;
    ExitCode::SUCCESS
}

async fn page(assets: Assets) -> impl IntoResponse {
    let head = Head {
        title: "Islands".to_owned(),
        description: "A table with a filter".to_owned(),
        lang: "en".to_owned(),
        ..Head::default()
    };
    let document = render_document(&assets, &head, || {
        let rows = ["Belgium", "Bulgaria", "Österreich"].map(|name| view! { <tr><td>{name}</td></tr> });
        view! {
            <main>
                <h1>"Islands"</h1>
                <RowFilter
                    label="Find a Member State".to_owned()
                    status="{shown} of {total} shown".to_owned()
                    none="None of {total} fits".to_owned()
                >
                    <table>
                        <thead><tr><th scope="col">"Member State"</th></tr></thead>
                        <tbody>{rows.collect_view()}</tbody>
                    </table>
                </RowFilter>
            </main>
        }
    });
    const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    ([(CONTENT_SECURITY_POLICY, POLICY)], Html(document))
}
