//! `GET /api/v1/maxima?provision=…&state=…`: national maximum penalties against the least
//! that the Directive asks for, with the rows of `/penalties.csv`.

use app::address::Filter;
use app::pages::PenaltiesFilter;
use axum::response::Response;
use data::{
    model::{EdtfDate, MemberState, ParseError, Provision, SourceId},
    snapshot::{
        Snapshot,
        penalty::{LeastMaximum, NationalMaximum, PenaltyStanding, Victim},
    },
    table::Years,
};
use serde::Serialize;
use utoipa::ToSchema;

use super::answer::{Clocks, json};
use crate::http::{asked::Asked, error::HttpError};

/// Of which offences and of which State.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OfState(PenaltiesFilter);

impl Filter for OfState {
    const PARAMETERS: &'static [&'static str] = &["provision", "state"];

    fn set(&mut self, name: &str, value: &str) -> Result<(), ParseError> {
        match name {
            "state" => self.0.states = vec![MemberState::parse(value)?],
            _ => self.0.set(name, value)?,
        }
        Ok(())
    }

    fn pairs(&self) -> Vec<(&'static str, String)> {
        let provision = self.0.provision.as_ref().map(|one| ("provision", one.to_string()));
        let state = self.0.states.first().map(|state| ("state", state.to_string()));
        provision.into_iter().chain(state).collect()
    }
}

/// Maximum penalties on a day.
#[derive(Serialize, ToSchema)]
struct Maxima {
    #[serde(flatten)]
    clocks: Clocks,
    /// Of each least maximum each bound State: in the Directive’s order, States in
    /// protocol order.
    maxima: Vec<Compared>,
}

/// A national maximum against the least that the Directive asks for.
#[derive(Serialize, ToSchema)]
#[schema(as = Maximum)]
struct Compared {
    /// The offence.
    provision: Provision,
    /// For which victims.
    victim: Victim,
    /// The least maximum that the Directive asks for, in years.
    least_maximum_years: f64,
    /// The State.
    member_state: MemberState,
    /// How its maximum stands to that.
    standing: PenaltyStanding,
    /// The maximum that was compared, in years: the lowest of those held; none where how
    /// it stands is not known.
    maximum_years: Option<f64>,
    /// The maximum for a victim below the age of consent, where it is asked for and held.
    maximum_below_consent_years: Option<f64>,
    /// The maximum for a victim above it, where it is asked for and held.
    maximum_above_consent_years: Option<f64>,
    /// By how many years it is lower; none unless it is.
    shortfall_years: Option<f64>,
    /// Whether records of the same time give different maxima; none where no record is held.
    contested: Option<bool>,
    /// The records that say so.
    records: Vec<SaysSo>,
}

/// A record on which a maximum rests.
#[derive(Serialize, ToSchema)]
struct SaysSo {
    /// The national provision, as the source names it; blank where it names none.
    national_provision: String,
    /// When it was so.
    as_of: Option<EdtfDate>,
    /// The source.
    source_id: SourceId,
}

/// Answers with the maxima.
///
/// # Errors
/// When the Directive asks for none in what is chosen, or computing them breaks off.
#[utoipa::path(
    get,
    path = "/api/v1/maxima",
    tag = "figures",
    summary = "National maximum penalties against the least that the Directive asks for",
    description = "Of each least maximum term of imprisonment that the Directive asks for each bound Member State, also where nothing is held. The records themselves are at /api/v1/penalties.",
    params(Asked::<OfState>),
    responses((status = 200, body = Maxima)),
    extensions(("x-example" = json!("provision=5(2)&state=DE"))),
)]
pub async fn get(asked: Asked<OfState>) -> Result<Response, HttpError> {
    asked.filter.0.fits(&asked.snapshot)?;
    json(asked, |asked| {
        let snapshot = &asked.snapshot;
        let maxima = asked.filter.0.compared(snapshot, asked.on).flat_map(|(least, held)| {
            let told = held.iter().map(|held| compared(snapshot, &least, held));
            told.collect::<Vec<_>>()
        });
        Maxima { clocks: Clocks::of(asked), maxima: maxima.collect() }
    })
    .await
}

fn compared(snapshot: &Snapshot, least: &LeastMaximum<'_>, held: &NationalMaximum) -> Compared {
    let years = |years: Option<Years>| years.map(Years::get);
    let facts = snapshot.dataset().penalties.facts();
    let records = held.rows.iter().filter_map(|row| facts.get(*row)).map(|fact| SaysSo {
        national_provision: fact.record.national_provision.clone(),
        as_of: fact.record.as_of,
        source_id: fact.record.source_id.clone(),
    });
    Compared {
        provision: least.leaf.provision.clone(),
        victim: least.victim,
        least_maximum_years: least.years.get(),
        member_state: held.member_state,
        standing: held.standing,
        maximum_years: years(held.years()),
        maximum_below_consent_years: years(held.below),
        maximum_above_consent_years: years(held.above),
        shortfall_years: years(held.shortfall),
        contested: (!held.rows.is_empty()).then_some(held.contested),
        records: records.collect(),
    }
}
