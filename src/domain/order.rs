//! Putting short lists in order.

/// Sorts `list` by `key`, keeping the order of equals.
///
/// The lists are short, and each use of the sort of the standard library weighs 4 KB in the first visit.
pub fn by_key<T, K: Ord>(list: &mut [T], key: impl Fn(&T) -> K) {
    for end in 1..list.len() {
        for at in (1..=end).rev() {
            let Some([before, after]) = list.get(at - 1..=at) else { break };
            if key(before) <= key(after) {
                break;
            }
            list.swap(at - 1, at);
        }
    }
}

#[cfg(test)]
mod tests {
    #[cfg(not(target_arch = "wasm32"))]
    use proptest::prelude::*;

    #[cfg(not(target_arch = "wasm32"))]
    proptest! {
        #[test]
        fn agrees_with_the_standard_library(list in proptest::collection::vec((0_u8..6, 0_u8..255), 0..40)) {
            let (mut ours, mut theirs) = (list.clone(), list);
            super::by_key(&mut ours, |item| item.0);
            theirs.sort_by_key(|item| item.0);
            prop_assert_eq!(ours, theirs);
        }
    }
}
