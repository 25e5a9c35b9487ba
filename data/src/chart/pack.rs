//! Puts boxes that lie side by side into as few rows as keep them apart.

/// What wants a place: its left and right end, and how tall it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Want {
    pub(crate) left: i32,
    pub(crate) right: i32,
    pub(crate) height: i32,
}

/// The tops that each got, in the order asked, and the height of all rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Packed {
    pub(crate) tops: Vec<i32>,
    pub(crate) height: i32,
}

/// Each in turn takes the first row in which it keeps its distance from all
/// others; a row is as tall as the tallest in it.
pub(crate) fn pack(wants: &[Want], apart: i32, between_rows: i32) -> Packed {
    let mut rows: Vec<Vec<Want>> = Vec::new();
    let mut places = Vec::with_capacity(wants.len());
    for want in wants {
        let is_free = |row: &Vec<Want>| {
            row.iter()
                .all(|other| want.left >= other.right + apart || other.left >= want.right + apart)
        };
        let at = rows.iter().position(is_free).unwrap_or(rows.len());
        if at == rows.len() {
            rows.push(Vec::new());
        }
        rows[at].push(*want);
        places.push(at);
    }
    let mut tops = Vec::with_capacity(rows.len());
    let mut height = 0;
    for row in &rows {
        height += if tops.is_empty() { 0 } else { between_rows };
        tops.push(height);
        height += row.iter().map(|want| want.height).max().unwrap_or(0);
    }
    Packed { tops: places.into_iter().map(|row| tops[row]).collect(), height }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_opened_only_where_boxes_would_meet() {
        #[track_caller]
        fn check(ends: &[(i32, i32)], tops: &[i32], height: i32) {
            let wants: Vec<Want> =
                ends.iter().map(|&(left, right)| Want { left, right, height: 10 }).collect();
            assert_eq!(pack(&wants, 4, 2), Packed { tops: tops.to_vec(), height });
        }
        check(&[], &[], 0);
        check(&[(0, 10)], &[0], 10);
        check(&[(0, 10), (14, 20)], &[0, 0], 10);
        check(&[(0, 10), (13, 20)], &[0, 12], 22);
        check(&[(0, 10), (5, 20), (15, 30), (24, 30)], &[0, 12, 0, 12], 22);
    }
}
