//! Finds places for the words of a procedure's steps, below its band.
//!
//! Words go on to the right of their step, back to its left, or to both sides,
//! in the first free line; a thin line leads down to those that are not in the
//! first. A few ways of going about it are tried and the tidiest is kept.

/// How far words keep from other words, and from the lines that lead to them.
const APART: i32 = 10;
const FROM_LEADER: i32 = 3;

/// The words of a step, in want of a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Wish {
    /// Where the step begins and ends.
    pub(crate) mark: (i32, i32),
    /// Where the line that leads to the words starts.
    pub(crate) leader: i32,
    /// How wide the words are.
    pub(crate) width: i32,
    /// How many lines they have.
    pub(crate) lines: usize,
}

/// A place for words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Spot {
    pub(crate) left: i32,
    pub(crate) line: usize,
}

#[derive(Debug, Clone, Copy)]
enum Side {
    Right,
    Left,
    Both,
}

/// Places for all, in the order asked, and how many lines they take together.
pub(crate) fn settle(wishes: &[Wish], room: (i32, i32)) -> (Vec<Spot>, usize) {
    let mut rightmost_first: Vec<usize> = (0..wishes.len()).collect();
    rightmost_first.sort_by_key(|at| std::cmp::Reverse((wishes[*at].mark, *at)));
    let leftmost_first: Vec<usize> = rightmost_first.iter().rev().copied().collect();
    let ways: [(&[usize], &[Side]); 6] = [
        (&rightmost_first, &[Side::Right]),
        (&rightmost_first, &[Side::Right, Side::Left]),
        (&rightmost_first, &[Side::Right, Side::Both, Side::Left]),
        (&leftmost_first, &[Side::Right, Side::Left]),
        (&leftmost_first, &[Side::Left, Side::Right]),
        (&leftmost_first, &[Side::Left, Side::Both, Side::Right]),
    ];
    ways.into_iter()
        .map(|(order, sides)| Attempt::make(wishes, room, order, sides))
        .min_by_key(|attempt| (attempt.crossings, attempt.lines))
        .map_or_else(Default::default, |attempt| (attempt.spots, attempt.lines))
}

/// One way of placing all words.
struct Attempt {
    spots: Vec<Spot>,
    placed: Vec<usize>,
    lines: usize,
    /// How often a leading line passes beneath other words.
    crossings: usize,
}

impl Attempt {
    fn make(wishes: &[Wish], room: (i32, i32), order: &[usize], sides: &[Side]) -> Self {
        let spots = vec![Spot { left: 0, line: 0 }; wishes.len()];
        let mut made = Self { spots, placed: Vec::new(), lines: 0, crossings: 0 };
        for &at in order.iter().filter(|at| wishes[**at].lines > 0) {
            let wish = &wishes[at];
            // In the line below all others there is always room.
            let all = (0..=made.lines).flat_map(|line| {
                sides.iter().map(move |side| Spot { left: left(wish, *side, room), line })
            });
            let best = all
                .filter_map(|spot| Some((made.crossings_of(wishes, wish, spot)?, spot)))
                .min_by_key(|(crossings, _)| *crossings);
            let Some((crossings, spot)) = best else {
                continue;
            };
            made.spots[at] = spot;
            made.placed.push(at);
            made.crossings += crossings;
            made.lines = made.lines.max(spot.line + wish.lines);
        }
        made
    }

    /// How many leading lines would cross words; none if words would meet words.
    fn crossings_of(&self, wishes: &[Wish], wish: &Wish, spot: Spot) -> Option<usize> {
        let mut crossings = 0;
        for &at in &self.placed {
            let (other, its) = (&wishes[at], self.spots[at]);
            let same_lines =
                spot.line < its.line + other.lines && its.line < spot.line + wish.lines;
            let apart = spot.left >= its.left + other.width + APART
                || its.left >= spot.left + wish.width + APART;
            if same_lines && !apart {
                return None;
            }
            crossings += usize::from(its.line < spot.line && covers(other, its, wish.leader));
            crossings += usize::from(spot.line < its.line && covers(wish, spot, other.leader));
        }
        Some(crossings)
    }
}

fn covers(words: &Wish, spot: Spot, leader: i32) -> bool {
    (spot.left - FROM_LEADER..=spot.left + words.width + FROM_LEADER).contains(&leader)
}

/// Where words begin; never so that they leave the room.
fn left(wish: &Wish, side: Side, (start, end): (i32, i32)) -> i32 {
    let left = match side {
        Side::Right => wish.mark.0,
        Side::Left => wish.mark.1 - wish.width,
        Side::Both => i32::midpoint(wish.mark.0, wish.mark.1) - wish.width / 2,
    };
    left.min(end - wish.width).max(start)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_share_a_line_where_they_can() {
        #[track_caller]
        fn check(marks: &[(i32, i32)], expected: &[(i32, usize)]) {
            let wishes: Vec<Wish> = marks
                .iter()
                .map(|&(x, width)| Wish { mark: (x - 6, x + 6), leader: x, width, lines: 1 })
                .collect();
            let (spots, _) = settle(&wishes, (0, 300));
            let spots: Vec<(i32, usize)> = spots.iter().map(|s| (s.left, s.line)).collect();
            assert_eq!(spots, expected);
        }
        check(&[], &[]);
        check(&[(50, 100)], &[(44, 0)]);
        // At the right edge the words go back to the left.
        check(&[(290, 100)], &[(200, 0)]);
        // The left one's words go left, so that one line is enough.
        check(&[(120, 100), (150, 60)], &[(26, 0), (144, 0)]);
        // The leading line passes beside the other's words.
        check(&[(20, 100), (60, 100)], &[(14, 1), (54, 0)]);
    }
}
