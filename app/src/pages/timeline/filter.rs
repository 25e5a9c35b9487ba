//! What the time line takes in its address beside day and edition.

use data::model::{Day, MemberState, ParseError, ProcedureType};

use crate::address::{Filter, one_of};

/// The filter of the time line.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TimelineFilter {
    /// In which order the States stand.
    pub sort: Sort,
    /// Only procedures of this type; none is all of them.
    pub procedure_type: Option<ProcedureType>,
    /// Only these States, in their order; none is all of them.
    pub states: Vec<MemberState>,
    /// The first day drawn; none is the day of adoption.
    pub from: Option<Day>,
    /// The last day drawn; none is the day shown.
    pub until: Option<Day>,
}

/// The order of the States.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Sort {
    /// The Union's protocol order.
    #[default]
    Protocol,
    /// The procedure for failure to notify that was closed last first; those
    /// without a closure, of which it is not known, last.
    Delay,
    /// The newest step of a procedure first.
    LastStep,
}

impl Sort {
    /// Every order.
    pub const ALL: [Self; 3] = [Self::Protocol, Self::Delay, Self::LastStep];

    /// The code in addresses.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Protocol => "protocol",
            Self::Delay => "delay",
            Self::LastStep => "last_step",
        }
    }
}

impl TimelineFilter {
    /// A period that ends before it begins is none.
    fn in_order(&self) -> Result<(), ParseError> {
        match (self.from, self.until) {
            (Some(from), Some(until)) if until < from => Err(ParseError::new(format!(
                "the period would end on {until}, before it begins on {from}; \
                 let `from` be the earlier day"
            ))),
            _ => Ok(()),
        }
    }
}

impl Filter for TimelineFilter {
    const PARAMETERS: &'static [&'static str] = &["sort", "type", "states", "from", "until"];

    fn set(&mut self, name: &str, value: &str) -> Result<(), ParseError> {
        match name {
            "sort" => self.sort = one_of(value, Sort::ALL, Sort::code)?,
            "type" => {
                let all = ProcedureType::ALL.iter().copied();
                self.procedure_type = Some(one_of(value, all, ProcedureType::code)?);
            }
            "states" => self.states = states(value)?,
            "from" => self.from = Some(Day::parse(value)?),
            _ => self.until = Some(Day::parse(value)?),
        }
        self.in_order()
    }

    fn pairs(&self) -> Vec<(&'static str, String)> {
        let mut pairs = Vec::new();
        if self.sort != Sort::default() {
            pairs.push(("sort", self.sort.code().to_owned()));
        }
        pairs.extend(self.procedure_type.map(|kind| ("type", kind.code().to_owned())));
        if !self.states.is_empty() {
            pairs.push(("states", codes(&self.states)));
        }
        pairs.extend(self.from.map(|day| ("from", day.to_string())));
        pairs.extend(self.until.map(|day| ("until", day.to_string())));
        pairs
    }

    fn days(&self) -> Vec<Day> {
        self.from.into_iter().chain(self.until).collect()
    }
}

/// The codes of States as they are written into the field and the address.
pub(crate) fn codes(states: &[MemberState]) -> String {
    states.iter().map(|state| state.code()).collect::<Vec<_>>().join(" ")
}

/// Codes or names between commas, codes also between spaces; kept in the order of
/// the protocol whatever order they come in.
pub(crate) fn states(text: &str) -> Result<Vec<MemberState>, ParseError> {
    let mut states = Vec::new();
    for part in text.split([',', ';']).map(str::trim).filter(|part| !part.is_empty()) {
        if let Ok(state) = MemberState::parse(part) {
            states.push(state);
            continue;
        }
        for code in part.split_whitespace() {
            states.push(MemberState::parse(code)?);
        }
    }
    states.sort_unstable();
    states.dedup();
    Ok(states)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::address;

    #[test]
    fn what_is_read_is_written_again() {
        #[track_caller]
        fn check(query: &str, expected: &str) {
            let (view, filter) = address::read::<TimelineFilter>(query).unwrap();
            assert_eq!(address::write("/timeline", &filter, view), expected);
        }
        check("", "/timeline");
        check("sort=protocol&type=&states=&from=&until=", "/timeline");
        check(
            "until=2015-12-31&from=2011-12-13&on=2016-01-01&sort=delay",
            "/timeline?sort=delay&from=2011-12-13&until=2015-12-31&on=2016-01-01",
        );
        check("from=2015-01-01&until=2015-01-01", "/timeline?from=2015-01-01&until=2015-01-01");
        check("type=non_communication", "/timeline?type=non_communication");
        check("states=pt, EL;EL", "/timeline?states=EL+PT");
        check("states=United+Kingdom,mt+GR", "/timeline?states=EL+MT+UK");
    }

    #[test]
    fn what_cannot_be_is_refused_with_what_can() {
        #[track_caller]
        fn check(query: &str, part: &str) {
            let fault = address::read::<TimelineFilter>(query).unwrap_err().to_string();
            assert!(fault.contains(part), "{fault}");
        }
        let reversed = "would end on 2012-01-01, before it begins on 2015-01-01";
        check("from=2015-01-01&until=2012-01-01", reversed);
        check("until=2012-01-01&from=2015-01-01", reversed);
        check("sort=size", "protocol, delay, last_step");
        check("type=letter", "non_communication, non_conformity");
        check("states=EL,XX", "XX");
        check("from=2015-02-30", "2015-02-30");
        check("aspect=conformity", "`aspect` is not a parameter");
    }
}
