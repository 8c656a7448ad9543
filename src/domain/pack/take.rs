//! Reads the packed form: nothing is copied, and nothing panics.

use crate::text::Text;

/// Unpacks. Where nothing is left, and where nothing sensible stands, there are empty values.
pub(crate) struct In {
    numbers: &'static [u8],
    names: &'static str,
    words: &'static str,
}

impl In {
    /// From these.
    pub(crate) const fn new(
        numbers: &'static [u8],
        names: &'static str,
        words: &'static str,
    ) -> Self {
        Self { numbers, names, words }
    }

    fn number(&mut self) -> u32 {
        let (mut number, mut shift) = (0, 0);
        while let Some((byte, rest)) = self.numbers.split_first() {
            self.numbers = rest;
            number |= u32::from(byte & 0x7f).wrapping_shl(shift);
            shift += 7;
            if byte & 0x80 == 0 {
                break;
            }
        }
        number
    }

    /// So many items as come next. They are no more than what is left, for none is packed into nothing.
    fn each(&mut self, items: &mut dyn Items) {
        for _ in 0..self.left().min(usize::take(self)) {
            items.add(self);
        }
    }

    pub(super) const fn left(&self) -> usize {
        self.numbers.len() + self.names.len() + self.words.len()
    }
}

fn next(strings: &mut &'static str) -> &'static str {
    let (string, rest) = strings.split_once('\0').unwrap_or_default();
    *strings = rest;
    string
}

/// What can be unpacked.
pub(crate) trait Packed: Sized + 'static {
    /// The next of its kind.
    fn take(from: &mut In) -> Self;
}

impl Packed for &'static str {
    fn take(from: &mut In) -> Self {
        next(&mut from.names)
    }
}

impl Packed for Text {
    fn take(from: &mut In) -> Self {
        Self::of_held(std::array::from_fn(|_| next(&mut from.words)))
    }
}

impl Packed for bool {
    fn take(from: &mut In) -> Self {
        from.number() == 1
    }
}

macro_rules! numbers {
    ($($number:ident)*) => {$(
        impl Packed for $number {
            fn take(from: &mut In) -> Self {
                from.number().try_into().unwrap_or_default()
            }
        }
    )*};
}

numbers!(u8 u32 usize i32 i64);

impl<T: Packed> Packed for Option<T> {
    fn take(from: &mut In) -> Self {
        bool::take(from).then(|| T::take(from))
    }
}

impl<T: Packed> Packed for &'static T {
    fn take(from: &mut In) -> Self {
        Box::leak(Box::new(T::take(from)))
    }
}

impl<T: Packed> Packed for &'static [T] {
    fn take(from: &mut In) -> Self {
        let mut items = Vec::new();
        from.each(&mut items);
        items.leak()
    }
}

/// A list of any type: the loop is there once for all of them.
trait Items {
    fn add(&mut self, from: &mut In);
}

impl<T: Packed> Items for Vec<T> {
    fn add(&mut self, from: &mut In) {
        self.push(T::take(from));
    }
}

impl<A: Packed, B: Packed> Packed for (A, B) {
    fn take(from: &mut In) -> Self {
        (A::take(from), B::take(from))
    }
}

impl<A: Packed, B: Packed, C: Packed> Packed for (A, B, C) {
    fn take(from: &mut In) -> Self {
        (A::take(from), B::take(from), C::take(from))
    }
}
