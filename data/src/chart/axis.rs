//! The axis of years, and the lines that cross all lanes.

use super::{
    TimelineChart,
    area::Area,
    font::Face,
    key::put_upright,
    palette::Ink,
    scene::{Anchor, Layer, Scene, Shape, Word},
    wrap::{widest, wrap},
};
use crate::model::Day;

/// Days as places.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Axis {
    from: Day,
    days: i64,
    /// The place of the first day.
    pub(crate) left: i32,
    /// The place of the last day.
    pub(crate) right: i32,
    /// The day after which nothing is drawn.
    pub(crate) on: Day,
    /// How far words may reach.
    pub(crate) room: (i32, i32),
}

impl Axis {
    /// An axis between two places, that holds all days which are drawn anyway.
    pub(crate) fn of(chart: &TimelineChart, (left, right): (i32, i32), room: (i32, i32)) -> Self {
        let last = chart.to.max(chart.on).max(chart.deadline.unwrap_or(chart.on));
        Self::between(chart.from, last, chart.on, (left, right)).within(room)
    }

    /// An axis from one day to another, between two places.
    pub(crate) fn between(from: Day, last: Day, on: Day, (left, right): (i32, i32)) -> Self {
        let days = i64::from(from.days_until(last)).max(1);
        Self { from, days, left, right, on, room: (left, right) }
    }

    /// The same, with words reaching so far.
    pub(crate) const fn within(self, room: (i32, i32)) -> Self {
        Self { room, ..self }
    }

    /// Whether a day is on it.
    pub(crate) fn holds(&self, day: Day) -> bool {
        (0..=self.days).contains(&i64::from(self.from.days_until(day)))
    }

    /// Whether any day of a stretch is on it.
    pub(crate) fn meets(&self, first: Option<Day>, last: Day) -> bool {
        let begins = |first| i64::from(self.from.days_until(first)) <= self.days;
        self.from <= last && first.is_none_or(begins)
    }

    /// The ends of a stretch of days. One that goes on beyond the axis goes on to
    /// the end of the room: it neither begins nor ends with the axis.
    pub(crate) fn ends(&self, first: Option<Day>, last: Day) -> (i32, i32) {
        let left = first.filter(|first| *first >= self.from).map_or(self.room.0, |day| self.x(day));
        let goes_on = i64::from(self.from.days_until(last)) > self.days;
        (left, if goes_on { self.room.1 } else { self.x(last) })
    }

    /// The place of a day; days beyond the axis are at its ends.
    pub(crate) fn x(&self, day: Day) -> i32 {
        let passed = i64::from(self.from.days_until(day)).clamp(0, self.days);
        let length = i64::from(self.right - self.left);
        self.left + i32::try_from(passed * length / self.days).unwrap_or(0)
    }

    /// Puts the words of the day asked for and of the years; the lanes' top.
    pub(crate) fn put_head(&self, scene: &mut Scene, chart: &TimelineChart) -> i32 {
        let face = Face::SmallStrong;
        let lines = wrap(&chart.on_label, face, scene.width, 2);
        let width = widest(&lines, face);
        let x = (self.x(self.on) - width / 2).clamp(0, (scene.width - width).max(0));
        let ink = Ink::Accent;
        let word = Word { text: String::new(), x, top: 0, anchor: Anchor::Start, face, ink };
        scene.put_words(&lines, &word, false);
        let top = (0..).zip(&lines).map(|(line, _)| (line + 1) * face.line()).last().unwrap_or(0);
        self.put_years(scene, top);
        top + Face::Small.line() + 2
    }

    /// Puts the words of the years; how many there are.
    pub(crate) fn put_years(&self, scene: &mut Scene, top: i32) -> usize {
        let years = self.years();
        let count = years.len();
        for (x, text) in years {
            let (anchor, face, ink) = (Anchor::Middle, Face::Small, Ink::Muted);
            scene.put(Layer::Word, Shape::Word(Word { text, x, top, anchor, face, ink }));
        }
        count
    }

    /// Puts the lines of the years.
    pub(crate) fn put_year_lines(&self, scene: &mut Scene, span: (i32, i32)) {
        for (x, _) in self.years() {
            put_upright(scene, Layer::Grid, (x, 1), span, Ink::Grid);
        }
    }

    /// Puts the lines of the years, of the deadline and of the day asked for.
    pub(crate) fn put_lines(&self, scene: &mut Scene, chart: &TimelineChart, span: (i32, i32)) {
        self.put_year_lines(scene, span);
        if let Some(until) = chart.bound_until.filter(|day| *day < self.on) {
            let (left, (top, bottom)) = (self.x(until), span);
            let beyond = Area::new(left, top, scene.width.min(self.right + 1), bottom);
            scene.put_shade(beyond, Ink::Panel);
            put_upright(scene, Layer::Line, (left, 2), span, Ink::Text);
        }
        if let Some(deadline) = chart.deadline.filter(|day| *day >= self.from) {
            put_upright(scene, Layer::Line, (self.x(deadline), 2), span, Ink::Text);
        }
        if self.on >= self.from {
            put_upright(scene, Layer::Line, (self.x(self.on), 2), span, Ink::Accent);
        }
    }

    /// The years that are written: as many as there is room for.
    pub(crate) fn years(&self) -> Vec<(i32, String)> {
        let first = self.from.year();
        let per_year = (i64::from(self.right - self.left) * 365 / self.days).max(1);
        let needed = i64::from(Face::Small.width("2000") + 8);
        let step = [1, 2, 4, 10, 25, 50, 100, 1000]
            .into_iter()
            .find(|step| i64::from(*step) * per_year >= needed)
            .unwrap_or(10_000);
        (first..=first.saturating_add(i16::try_from(self.days / 365 + 1).unwrap_or(9998)))
            .filter(|year| year % step == 0)
            .filter_map(|year| Day::from_ymd(year, 1, 1))
            .filter(|day| (0..=self.days).contains(&i64::from(self.from.days_until(*day))))
            .map(|day| (self.x(day), day.year().to_string()))
            .collect()
    }
}
