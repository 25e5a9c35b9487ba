//! The lines and dots of patterns, as one path over the area that they fill.
//!
//! They are shapes of the picture itself, not tiles: what prints a page to PDF
//! turns every area that is filled with a tile into an image as large as the
//! sheet. Their places count from the picture's corner, so that areas that meet
//! go on in the same pattern.

use std::fmt::Write as _;

use super::area::Area;

/// Diagonals that rise to the right: one each `step` pixels, `thick` along the
/// area's edge.
pub(crate) fn rising(area: Area, step: i32, thick: i32) -> String {
    diagonals(area, step, thick, |y| y)
}

/// Diagonals that fall to the right.
pub(crate) fn falling(area: Area, step: i32, thick: i32) -> String {
    let Area { left, top, right, bottom } = area;
    diagonals(Area::new(left, -bottom, right, -top), step, thick, |y| -y)
}

/// Rows of dots amid the area, at least one: each row a line that is drawn with
/// dashes of no length and round ends, so that no dot is cut.
pub(crate) fn dots(area: Area, step: i32) -> String {
    let mut path = String::new();
    if area.is_empty() {
        return path;
    }
    // In halves of a pixel, so that what is left is even at both sides.
    let spread = |from: i32, to: i32| {
        let count = ((to - from) / step).max(1);
        (from + to - (count - 1) * step, count)
    };
    let (x, columns) = spread(area.left, area.right);
    let (y, rows) = spread(area.top, area.bottom);
    for row in 0..rows {
        let (from, to) = (tenths(x * 5), tenths(x * 5 + (columns - 1) * step * 10 + 1));
        let _ = write!(path, "M{from},{}H{to}", tenths(y * 5 + row * step * 10));
    }
    path
}

/// One stroke from the upper left corner to the lower right one.
pub(crate) fn slash(area: Area) -> String {
    let Area { left, top, right, bottom } = area;
    if area.is_empty() {
        return String::new();
    }
    format!(
        "M{left},{top} {},{top} {right},{} {right},{bottom} {},{bottom} {left},{}Z",
        left + 1,
        bottom - 1,
        right - 1,
        top + 1
    )
}

/// Tenths of a pixel as they are written.
fn tenths(count: i32) -> String {
    match count % 10 {
        0 => (count / 10).to_string(),
        rest => format!("{}.{rest}", count / 10),
    }
}

/// Every band between two lines `x + y = from` and `x + y = to`, cut to the area.
fn diagonals(area: Area, step: i32, thick: i32, height: impl Fn(i32) -> i32) -> String {
    let Area { left, top, right, bottom } = area;
    let mut path = String::new();
    if area.is_empty() {
        return path;
    }
    let mut next = (left + top - thick).div_euclid(step) * step;
    while next < right + bottom {
        let (from, to) = (next.max(left + top), (next + thick).min(right + bottom));
        next += step;
        if from >= to {
            continue;
        }
        let low = |sum: i32| (left.max(sum - bottom), sum - left.max(sum - bottom));
        let high = |sum: i32| (right.min(sum - top), sum - right.min(sum - top));
        let within = |(x, y): (i32, i32)| from < x + y && x + y < to;
        let corner = |at: (i32, i32)| within(at).then_some(at);
        let around = [Some(low(from)), Some(high(from)), corner((right, top))].into_iter().chain([
            Some(high(to)),
            Some(low(to)),
            corner((left, bottom)),
        ]);
        let mut ends: Vec<(i32, i32)> = around.flatten().collect();
        ends.dedup();
        for (at, (x, y)) in ends.into_iter().enumerate() {
            let _ = write!(path, "{}{x},{}", if at == 0 { 'M' } else { ' ' }, height(y));
        }
        path.push('Z');
    }
    path
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn bands_are_cut_to_their_area() {
        let area = Area::new(0, 0, 6, 4);
        assert_eq!(rising(area, 7, 2), "M0,0 2,0 0,2ZM3,4 6,1 6,3 5,4Z");
        assert_eq!(falling(area, 7, 2), "M0,0 4,4 6,4 2,0Z");
        assert_eq!(rising(Area::new(3, 3, 3, 9), 7, 2), "");
    }

    #[test]
    fn dots_are_whole() {
        assert_eq!(dots(Area::new(0, 0, 12, 7), 5), "M3.5,3.5H8.6");
        assert_eq!(dots(Area::new(4, 0, 14, 10), 5), "M6.5,2.5H11.6M6.5,7.5H11.6");
        assert_eq!(dots(Area::new(0, 0, 2, 2), 5), "M1,1H1.1");
        assert_eq!(dots(Area::new(0, 0, 0, 9), 5), "");
    }

    fn numbers(path: &str) -> Vec<f64> {
        path.split(|c: char| !c.is_ascii_digit() && c != '.' && c != '-')
            .filter(|part| !part.is_empty())
            .map(|part| part.parse().unwrap())
            .collect()
    }

    proptest! {
        #[test]
        fn nothing_leaves_the_area(
            (left, top, wide, tall) in (0..50_i32, 0..50_i32, 0..40_i32, 0..40_i32),
            step in 3..9_i32,
        ) {
            let area = Area::new(left, top, left + wide, top + tall);
            for path in [rising(area, step, 2), falling(area, step, 2), slash(area)] {
                for pair in numbers(&path).chunks(2) {
                    prop_assert!((f64::from(left)..=f64::from(left + wide)).contains(&pair[0]));
                    prop_assert!((f64::from(top)..=f64::from(top + tall)).contains(&pair[1]));
                }
            }
            for row in numbers(&dots(area, step)).chunks(3) {
                prop_assert!(f64::from(left) < row[0] && row[2] < f64::from(left + wide));
                prop_assert!(f64::from(top) < row[1] && row[1] < f64::from(top + tall));
            }
        }
    }
}
