//! Puts the words at the right end of a stack, each as near to its layer as the
//! others allow.

/// The tops of labels of equal height, from above, none of which meet or leave
/// the room. `middles` are the places that they name, from above.
pub(crate) fn spread(middles: &[i32], line: i32, (top, bottom): (i32, i32)) -> Vec<i32> {
    let mut tops: Vec<i32> = Vec::with_capacity(middles.len());
    for middle in middles {
        let free = tops.last().map_or(top, |above| above + line);
        tops.push((middle - line / 2).max(free));
    }
    let mut limit = bottom;
    for own in tops.iter_mut().rev() {
        *own = (*own).min(limit - line);
        limit = *own;
    }
    tops
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn labels_stand_at_their_layers_and_give_way() {
        #[track_caller]
        fn check(middles: &[i32], expected: &[i32]) {
            assert_eq!(spread(middles, 10, (0, 100)), expected);
        }
        check(&[], &[]);
        check(&[50], &[45]);
        check(&[0, 100], &[0, 90]);
        check(&[50, 52, 54], &[45, 55, 65]);
        check(&[97, 98], &[80, 90]);
    }

    proptest! {
        #[test]
        fn labels_never_meet(middles in prop::collection::vec(0..100_i32, 0..6)) {
            let mut middles = middles;
            middles.sort_unstable();
            let tops = spread(&middles, 17, (0, 102));
            prop_assert!(tops.windows(2).all(|pair| pair[1] - pair[0] >= 17));
            prop_assert!(tops.iter().all(|top| (0..=85).contains(top)));
        }
    }
}
