//! How a procedure stood over time, as stretches of a band.
//!
//! The rule is [`Case::open_on`]; here it is only asked day by day at the days
//! on which its answer can change.

use crate::{
    model::Day,
    snapshot::case::{Case, Openness},
};

/// A stretch of a procedure's band, both days included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Band {
    /// Its first day.
    pub from: Day,
    /// Its last day.
    pub to: Day,
    /// How the procedure stood.
    pub kind: BandKind,
}

/// How a procedure stood during a stretch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BandKind {
    /// Known to be open: solid.
    Open,
    /// Presumed open, after it was last seen: dashed.
    Presumed,
    /// It ended on some day of the stretch: dotted.
    Unknown,
}

/// The stretches of a procedure up to a day, in order; those in which it had
/// ended are left out.
#[must_use]
pub fn bands_on(case: &Case, on: Day) -> Vec<Band> {
    let mut changes: Vec<Day> = case.days_of_change().filter(|day| *day <= on).collect();
    changes.sort_unstable();
    changes.dedup();
    let ends = changes.iter().skip(1).map(|day| day.previous()).chain([on]);
    let mut bands: Vec<Band> = Vec::new();
    for (from, to) in changes.iter().copied().zip(ends) {
        let kind = match case.open_on(from) {
            Some(Openness::Yes) => BandKind::Open,
            Some(Openness::Presumed) => BandKind::Presumed,
            Some(Openness::Unknown) => BandKind::Unknown,
            Some(Openness::No) | None => continue,
        };
        match bands.last_mut() {
            Some(last) if last.kind == kind && last.to.next() == from => last.to = to,
            _ => bands.push(Band { from, to, kind }),
        }
    }
    bands
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        snapshot::interval::Interval,
        table::{Dataset, FieldReader, Origin, Record, Table},
    };

    /// The case of these steps ("stage date").
    fn case(steps: &[&str]) -> Case {
        let mut dataset = Dataset::default();
        for (row, step) in (2..).zip(steps) {
            let (stage, date) = step.split_once(' ').unwrap();
            let cell = |column: &str| match column {
                "member_state" => "CY".into(),
                "type" => "non_communication".into(),
                "stage" => stage.into(),
                "date" => date.into(),
                "source_id" => "EUIP".into(),
                _ => "".into(),
            };
            let record = Record::read(Table::Infringements, &mut FieldReader::new(&cell));
            dataset.put(record.unwrap(), Origin { row, ..Origin::default() });
        }
        Case::all(&dataset, |step| step.date.map(Interval::from).unwrap()).remove(0)
    }

    #[test]
    fn a_band_is_as_sure_as_the_rule_on_open_cases() {
        #[track_caller]
        fn check(steps: &[&str], on: &str, expected: &str) {
            let bands: Vec<String> = bands_on(&case(steps), Day::parse(on).unwrap())
                .into_iter()
                .map(|band| format!("{:?} {}/{}", band.kind, band.from, band.to))
                .collect();
            assert_eq!(bands.join(", "), expected);
        }
        let letter = "letter_of_formal_notice 2014-01-27";
        let seen = "listed_active 2015-02-12";
        let closed = "closure 2015-02-13/2015-12-31";
        check(&[letter], "2014-01-26", "");
        check(&[letter], "2014-01-27", "Open 2014-01-27/2014-01-27");
        check(
            &[letter],
            "2014-03-01",
            "Open 2014-01-27/2014-01-27, Presumed 2014-01-28/2014-03-01",
        );
        // What is seen later tells of the days before it.
        check(&[letter, seen], "2014-03-01", "Open 2014-01-27/2014-03-01");
        check(&[letter, closed], "2015-02-12", "Open 2014-01-27/2015-02-12");
        check(
            &[letter, closed],
            "2015-03-11",
            "Open 2014-01-27/2015-02-12, Unknown 2015-02-13/2015-03-11",
        );
        check(
            &[letter, closed],
            "2026-01-30",
            "Open 2014-01-27/2015-02-12, Unknown 2015-02-13/2015-12-30",
        );
        // A later step opens the case again.
        check(
            &[letter, "closure 2015-06-01", "reasoned_opinion 2016-01-01"],
            "2016-01-01",
            "Open 2014-01-27/2015-05-31, Open 2016-01-01/2016-01-01",
        );
    }
}
