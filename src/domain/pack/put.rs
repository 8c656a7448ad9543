//! Writes the packed form; all of it can be done by the compiler.

use crate::text::Text;

/// Packs.
pub(crate) struct Out<'a> {
    numbers: Room<'a>,
    names: Room<'a>,
    words: Room<'a>,
}

/// Where one of the strings is written; what is beyond its end is only counted.
struct Room<'a> {
    all: &'a mut [u8],
    len: usize,
}

impl<'a> Out<'a> {
    /// Into these.
    pub(crate) const fn new(
        numbers: &'a mut [u8],
        names: &'a mut [u8],
        words: &'a mut [u8],
    ) -> Self {
        Self { numbers: Room::new(numbers), names: Room::new(names), words: Room::new(words) }
    }

    /// How long they have to be.
    pub(crate) const fn lens(&self) -> [usize; 3] {
        [self.numbers.len, self.names.len, self.words.len]
    }

    /// An id or an address.
    pub(crate) const fn str(&mut self, name: &str) {
        self.names.string(name);
    }

    /// Wording, as far as this build holds it.
    pub(crate) const fn text(&mut self, text: Text) {
        let held = text.held();
        let mut rest = held.as_slice();
        while let Some((one, more)) = rest.split_first() {
            self.words.string(one);
            rest = more;
        }
    }

    /// A number, a count or a tag: seven bits in a byte, the lowest first.
    pub(crate) const fn num(&mut self, number: i128) {
        assert!(0 <= number && number <= u32::MAX as i128, "a number that cannot be packed");
        let mut rest = number;
        while rest > 0x7f {
            self.numbers.byte(rest | 0x80);
            rest >>= 7;
        }
        self.numbers.byte(rest);
    }
}

impl<'a> Room<'a> {
    const fn new(all: &'a mut [u8]) -> Self {
        Self { all, len: 0 }
    }

    /// A string without a zero, and a zero.
    const fn string(&mut self, string: &str) {
        self.bytes(string.as_bytes());
        self.byte(0);
    }

    /// The lowest byte of `number`.
    const fn byte(&mut self, number: i128) {
        let [low, ..] = number.to_le_bytes();
        self.bytes(&[low]);
    }

    const fn bytes(&mut self, bytes: &[u8]) {
        if let Some((_, left)) = self.all.split_at_mut_checked(self.len)
            && let Some((here, _)) = left.split_at_mut_checked(bytes.len())
        {
            here.copy_from_slice(bytes);
        }
        self.len += bytes.len();
    }
}
