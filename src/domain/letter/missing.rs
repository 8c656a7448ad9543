//! What a letter lacks of the person before its receiver can take it.

use super::compose::Writer;
use super::{Letter, Receiver};
use crate::text::{Text, letter_words as words};

/// One detail of the person that a receiver needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    /// The full name.
    Name,
    /// The telephone number.
    Phone,
    /// The postal address.
    Address,
}

impl Detail {
    /// What it is called.
    pub const fn name(self) -> Text {
        match self {
            Self::Name => words::NAME,
            Self::Phone => words::PHONE,
            Self::Address => words::ADDRESS,
        }
    }
}

impl Receiver {
    /// What it needs to know of the person.
    const fn details(self) -> &'static [Detail] {
        if self.wants_address() {
            &[Detail::Name, Detail::Phone, Detail::Address]
        } else {
            &[Detail::Name, Detail::Phone]
        }
    }
}

/// What `letter` needs and the writer has not given. The ID number, which is written by hand, is none of it: see
/// [`Receiver::wants_id`].
pub fn missing(letter: &Letter, writer: &Writer<'_>) -> Vec<Detail> {
    let empty = |detail: &Detail| {
        let given = match detail {
            Detail::Name => &writer.me.name,
            Detail::Phone => &writer.me.phone,
            Detail::Address => &writer.me.address,
        };
        given.trim().is_empty()
    };
    letter.receiver.details().iter().copied().filter(empty).collect()
}
