//! Tables as three strings, packed while the program is compiled and unpacked where it runs: pointers, lengths and
//! padding weigh more in the first visit than all that they say.
//!
//! Numbers, counts and tags stand in one string, ids in another, wording in the third; like is with like, which
//! compresses best. Nothing names a field: what was put is taken in the same order, for [`packed`] makes both.

mod put;
mod take;

pub(crate) use put::Out;
pub(crate) use take::{In, Packed};

/// Makes a struct or an enum one that is packed: its name, and its fields or variants, each field with its kind.
///
/// A kind is `str`, `num`, `bool`, `Text`, a type that is packed itself, `[of such]`, `(of, such)`, `(opt such)` or
/// `(ref such)`. A field or a variant that is left out does not compile. A tag that stands for none is the first.
macro_rules! packed {
    (struct $name:ident { $($field:ident: $kind:tt),* $(,)? }) => {
        const _: () = {
            use $crate::domain::pack::{In, Out, Packed};

            impl $name {
                pub(crate) const fn put(&self, out: &mut Out<'_>) {
                    $(packed!(@put out, self.$field, $kind);)*
                }
            }

            impl Packed for $name {
                fn take(from: &mut In) -> Self {
                    Self { $($field: Packed::take(from)),* }
                }
            }
        };
    };
    (enum $name:ident {
        $first:ident $(($($first_field:ident: $first_kind:tt),*))?
        $(, $other:ident $(($($field:ident: $kind:tt),*))? $({ $($named:ident: $named_kind:tt),* })?)*
        $(,)?
    }) => {
        const _: () = {
            use $crate::domain::pack::{In, Out, Packed};

            enum Variant { $first, $($other),* }

            impl $name {
                pub(crate) const fn put(&self, out: &mut Out<'_>) {
                    match *self {
                        Self::$first $(($($first_field),*))? => {
                            out.num(Variant::$first as i128);
                            $($(packed!(@put out, $first_field, $first_kind);)*)?
                        }
                        $(Self::$other $(($($field),*))? $({ $($named),* })? => {
                            out.num(Variant::$other as i128);
                            $($(packed!(@put out, $field, $kind);)*)?
                            $($(packed!(@put out, $named, $named_kind);)*)?
                        })*
                    }
                }
            }

            impl Packed for $name {
                fn take(from: &mut In) -> Self {
                    match u32::take(from) {
                        $(tag if tag == Variant::$other as u32 => {
                            $($(let $field = Packed::take(from);)*)?
                            $($(let $named = Packed::take(from);)*)?
                            Self::$other $(($($field),*))? $({ $($named),* })?
                        })*
                        _ => {
                            $($(let $first_field = Packed::take(from);)*)?
                            Self::$first $(($($first_field),*))?
                        }
                    }
                }
            }
        };
    };
    (@put $out:ident, $value:expr, str) => { $out.str($value) };
    (@put $out:ident, $value:expr, Text) => { $out.text($value) };
    (@put $out:ident, $value:expr, num) => { $out.num($value as i128) };
    (@put $out:ident, $value:expr, bool) => { $out.num($value as i128) };
    (@put $out:ident, $value:expr, $own:ident) => { $value.put($out) };
    (@put $out:ident, $value:expr, [$kind:tt]) => {{
        let mut rest: &[_] = $value;
        $out.num(rest.len() as i128);
        while let Some((one, more)) = rest.split_first() {
            packed!(@put $out, *one, $kind);
            rest = more;
        }
    }};
    (@put $out:ident, $value:expr, (ref $kind:tt)) => {
        packed!(@put $out, *$value, $kind)
    };
    (@put $out:ident, $value:expr, (opt $kind:tt)) => {{
        $out.num($value.is_some() as i128);
        if let Some(some) = $value {
            packed!(@put $out, some, $kind);
        }
    }};
    (@put $out:ident, $value:expr, ($a:tt, $b:tt $(, $c:tt)?)) => {{
        packed!(@put $out, $value.0, $a);
        packed!(@put $out, $value.1, $b);
        $(packed!(@put $out, $value.2, $c);)?
    }};
}

pub(crate) use packed;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Text, t};

    #[derive(Clone, Copy, Debug, PartialEq)]
    struct Whole {
        id: &'static str,
        text: Text,
        list: &'static [(bool, i32, &'static str)],
        refs: &'static [&'static Part],
        none: Option<Text>,
        some: Option<Part>,
    }

    #[derive(Clone, Copy, Debug, PartialEq)]
    enum Part {
        First(usize),
        Second { days: i64, fades: u8 },
        Third(&'static Part),
        Last,
    }

    packed! { struct Whole {
        id: str, text: Text, list: [(bool, num, str)], refs: [(ref Part)], none: (opt Text), some: (opt Part),
    } }

    packed! { enum Part {
        First(count: num), Second { days: num, fades: num }, Third(part: (ref Part)), Last,
    } }

    const WHOLE: Whole = Whole {
        id: "whole",
        text: t("", "x"),
        list: &[(true, 0, ""), (false, i32::MAX, "name")],
        refs: &[&Part::First(127), &Part::Third(&Part::Third(&Part::Last))],
        none: None,
        some: Some(Part::Second { days: 128, fades: u8::MAX }),
    };

    fn packed_whole() -> [Vec<u8>; 3] {
        let mut counted = Out::new(&mut [], &mut [], &mut []);
        WHOLE.put(&mut counted);
        let [mut numbers, mut names, mut words] = counted.lens().map(|len| vec![0; len]);
        let mut out = Out::new(&mut numbers, &mut names, &mut words);
        WHOLE.put(&mut out);
        assert_eq!(out.lens(), counted.lens());
        [numbers, names, words]
    }

    fn open([numbers, names, words]: [Vec<u8>; 3]) -> In {
        let string = |bytes| String::from_utf8(bytes).unwrap().leak();
        In::new(numbers.leak(), string(names), string(words))
    }

    #[test]
    fn what_was_put_is_taken_and_nothing_is_left() {
        let mut from = open(packed_whole());
        assert_eq!(Whole::take(&mut from), WHOLE);
        assert_eq!(from.left(), 0);
    }

    #[test]
    fn from_nothing_come_empty_values() {
        let empty = Whole::take(&mut In::new(&[], "", ""));
        assert_eq!((empty.id, empty.list, empty.refs), ("", &[][..], &[][..]));
        assert_eq!(Part::take(&mut In::new(&[], "", "")), Part::First(0));
    }

    #[test]
    fn a_count_is_no_more_than_what_is_left() {
        let list = <&[&str]>::take(&mut In::new(&[0xff, 0xff, 0xff, 0xff, 0x0f], "a\0b\0", ""));
        assert_eq!(list.first().zip(list.get(1)), Some((&"a", &"b")));
        assert!(list.len() < 10);
    }

    #[test]
    #[should_panic = "cannot be packed"]
    fn a_number_that_does_not_fit_is_not_packed() {
        Out::new(&mut [], &mut [], &mut []).num(-1);
    }

    #[cfg(not(target_arch = "wasm32"))]
    proptest::proptest! {
        #[test]
        fn every_number_is_taken_as_it_was_put(number: u32) {
            let mut room = [0; 5];
            let mut out = Out::new(&mut room, &mut [], &mut []);
            out.num(number.into());
            let [len, ..] = out.lens();
            let taken = u32::take(&mut In::new(room[..len].to_vec().leak(), "", ""));
            proptest::prop_assert_eq!(taken, number);
        }

        #[test]
        fn what_is_cut_or_bent_is_taken_all_the_same(cut in 0..60_usize, at in 0..60_usize, byte: u8) {
            let [mut numbers, names, words] = packed_whole();
            numbers.truncate(cut);
            if let Some(bent) = numbers.get_mut(at) {
                *bent = byte;
            }
            Whole::take(&mut open([numbers, names, words]));
        }
    }
}
