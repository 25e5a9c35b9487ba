//! The whole server but the port: a real database in a folder of its own, the
//! shipped dataset, a clock that stands still.

#![expect(clippy::unwrap_used, reason = "a test may crash: that is how it fails")]

mod accounts;
mod accounts_commands;
mod accounts_meanwhile;
mod accounts_refused;
mod accounts_roles;
mod api;
mod api_document;
mod api_editions;
mod api_other_sites;
mod api_shapes;
mod api_views;
mod api_way_on;
mod assets;
mod changes;
mod charts;
mod citing;
#[path = "../cluster/mod.rs"]
mod cluster;
mod command_line;
mod compare;
mod drafts;
mod drafts_annotated;
mod drafts_answers;
mod drafts_in_place;
mod drafts_taken_back;
mod drafts_too_large;
mod drafts_words;
mod erasure;
mod erasure_refused;
mod errors;
mod faults;
mod faults_of_disk;
mod faults_of_process;
mod feeds;
mod figures;
mod headers;
mod importing;
mod kept_answers;
mod kept_forms;
mod languages;
mod matrix_file;
mod open_data;
mod over_time;
mod pace;
mod pages;
mod penalties;
mod port;
mod reports;
mod resolution;
mod revisions;
mod running;
mod search;
mod served;
mod shared_database;
mod static_site;
mod test_app;
mod tiles;
