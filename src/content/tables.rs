//! All tables that the app reads: natively as they stand in the sources, in the browser from their packed form.

use super::REGISTRY;
use super::holidays::YEARS;
use super::sources::CITED;
use super::steps::PLACES;
use crate::domain::calendar::Year;
use crate::domain::flow::Opt;
use crate::domain::pack::{In, Out, Packed, packed};
use crate::domain::problem::Problem;
use crate::domain::source::Source;

/// All tables that the app reads.
#[derive(Clone, Copy, Debug)]
pub struct Tables {
    /// Every problem type, in the order of its tile.
    pub problems: &'static [&'static Problem],
    /// The sources that content cites.
    pub sources: &'static [Source],
    /// Where a charge can be seen.
    pub places: &'static [Opt],
    /// The holiday notices.
    pub years: &'static [Year],
}

packed! { struct Tables { problems: [(ref Problem)], sources: [Source], places: [Opt], years: [Year] } }

static TABLES: Tables = Tables { problems: REGISTRY, sources: CITED, places: PLACES, years: YEARS };

/// All tables.
#[cfg(not(all(target_arch = "wasm32", feature = "ui")))]
pub const fn tables() -> &'static Tables {
    &TABLES
}

/// All tables, unpacked when they are read for the first time. The others are not linked.
#[cfg(all(target_arch = "wasm32", feature = "ui"))]
pub fn tables() -> &'static Tables {
    static UNPACKED: std::sync::OnceLock<Tables> = std::sync::OnceLock::new();
    UNPACKED.get_or_init(unpack)
}

/// All tables, from their packed form.
pub fn unpack() -> Tables {
    Tables::take(&mut In::new(NUMBERS, NAMES, WORDS))
}

static NUMBERS: &[u8] = &PACKED.0;
static NAMES: &str = utf8(&PACKED.1);
static WORDS: &str = utf8(&PACKED.2);

const PACKED: ([u8; LENS[0]], [u8; LENS[1]], [u8; LENS[2]]) = {
    let mut packed = ([0; _], [0; _], [0; _]);
    TABLES.put(&mut Out::new(&mut packed.0, &mut packed.1, &mut packed.2));
    packed
};

const LENS: [usize; 3] = {
    let mut out = Out::new(&mut [], &mut [], &mut []);
    TABLES.put(&mut out);
    out.lens()
};

const fn utf8(strings: &[u8]) -> &str {
    match str::from_utf8(strings) {
        Ok(strings) => strings,
        Err(_) => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_packed_is_unpacked() {
        let (all, unpacked) = (format!("{TABLES:#?}"), format!("{:#?}", unpack()));
        for (number, (line, other)) in all.lines().zip(unpacked.lines()).enumerate() {
            assert_eq!(line, other, "line {number}");
        }
        assert_eq!(all.len(), unpacked.len());
    }

    #[cfg(not(target_arch = "wasm32"))]
    mod properties {
        use proptest::prelude::*;

        use super::*;

        proptest! {
            #[test]
            fn anything_is_unpacked_to_something(
                numbers in proptest::collection::vec(any::<u8>(), 0..200),
                names in "[a-z\0]{0,60}",
                words in "\\PC{0,60}",
            ) {
                let tables = Tables::take(&mut In::new(numbers.leak(), names.leak(), words.leak()));
                prop_assert_ne!(format!("{:?}", tables), "");
            }

            #[test]
            fn a_bent_byte_does_no_more_harm(at in 0..NUMBERS.len(), byte in any::<u8>()) {
                let mut numbers = NUMBERS.to_vec();
                numbers[at] = byte;
                let tables = Tables::take(&mut In::new(numbers.leak(), "", ""));
                prop_assert!(tables.sources.iter().all(|source| source.id.is_empty()));
            }
        }
    }
}
