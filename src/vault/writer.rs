//! Writes JSON for serde: the counterpart of `form`, for the kinds of value that records hold.

use serde::ser::{Impossible, Serialize, SerializeMap, SerializeSeq, SerializeStruct, Serializer};

use super::form::Unfit;
use super::json::write_text;

/// Writes `value` as JSON; `None` when it holds what no record of ours may hold.
pub(super) fn write<T: Serialize>(value: &T, to: &mut String) -> Option<()> {
    value.serialize(Writer(to)).ok()
}

struct Writer<'a>(&'a mut String);

/// A list or an object of which something is written already.
struct Open<'a>(&'a mut String, char);

impl<'a> Writer<'a> {
    fn open(self, start: char, end: char) -> Open<'a> {
        self.0.push(start);
        Open(self.0, end)
    }

    #[expect(
        clippy::unnecessary_wraps,
        reason = "so that it can stand for the methods of the trait"
    )]
    fn plain(self, text: &str) -> Result<(), Unfit> {
        self.0.push_str(text);
        Ok(())
    }
}

impl Open<'_> {
    /// What stands before the next item.
    fn next(&mut self) {
        if !self.0.ends_with(['[', '{']) {
            self.0.push(',');
        }
    }

    fn name(&mut self, name: &str) {
        self.next();
        write_text(name, self.0);
        self.0.push(':');
    }

    fn shut(self) {
        self.0.push(self.1);
    }
}

/// The kinds of value that no record holds.
macro_rules! never {
    ($($method:ident($($kind:ty),*) -> $done:ty;)*) => { $(
        fn $method(self, $(_: $kind),*) -> Result<$done, Unfit> {
            Err(Unfit)
        }
    )* };
}

impl<'a> Serializer for Writer<'a> {
    type Ok = ();
    type Error = Unfit;
    type SerializeSeq = Open<'a>;
    type SerializeTuple = Impossible<(), Unfit>;
    type SerializeTupleStruct = Impossible<(), Unfit>;
    type SerializeTupleVariant = Impossible<(), Unfit>;
    type SerializeMap = Open<'a>;
    type SerializeStruct = Open<'a>;
    type SerializeStructVariant = Impossible<(), Unfit>;

    fn serialize_bool(self, so: bool) -> Result<(), Unfit> {
        self.plain(if so { "true" } else { "false" })
    }

    fn serialize_i64(self, number: i64) -> Result<(), Unfit> {
        self.plain(&number.to_string())
    }

    fn serialize_str(self, text: &str) -> Result<(), Unfit> {
        write_text(text, self.0);
        Ok(())
    }

    fn serialize_none(self) -> Result<(), Unfit> {
        self.plain("null")
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Unfit> {
        value.serialize(self)
    }

    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        tag: &'static str,
    ) -> Result<(), Unfit> {
        self.serialize_str(tag)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<(), Unfit> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        tag: &'static str,
        value: &T,
    ) -> Result<(), Unfit> {
        let mut open = self.open('{', '}');
        open.name(tag);
        value.serialize(Writer(open.0))?;
        open.shut();
        Ok(())
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Open<'a>, Unfit> {
        Ok(self.open('[', ']'))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Open<'a>, Unfit> {
        Ok(self.open('{', '}'))
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Open<'a>, Unfit> {
        Ok(self.open('{', '}'))
    }

    never! {
        serialize_i8(i8) -> ();
        serialize_i16(i16) -> ();
        serialize_i32(i32) -> ();
        serialize_u8(u8) -> ();
        serialize_u16(u16) -> ();
        serialize_u32(u32) -> ();
        serialize_u64(u64) -> ();
        serialize_f32(f32) -> ();
        serialize_f64(f64) -> ();
        serialize_char(char) -> ();
        serialize_bytes(&[u8]) -> ();
        serialize_unit() -> ();
        serialize_unit_struct(&'static str) -> ();
        serialize_tuple(usize) -> Impossible<(), Unfit>;
        serialize_tuple_struct(&'static str, usize) -> Impossible<(), Unfit>;
        serialize_tuple_variant(&'static str, u32, &'static str, usize) -> Impossible<(), Unfit>;
        serialize_struct_variant(&'static str, u32, &'static str, usize) -> Impossible<(), Unfit>;
    }
}

impl SerializeSeq for Open<'_> {
    type Ok = ();
    type Error = Unfit;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unfit> {
        self.next();
        value.serialize(Writer(self.0))
    }

    fn end(self) -> Result<(), Unfit> {
        self.shut();
        Ok(())
    }
}

impl SerializeMap for Open<'_> {
    type Ok = ();
    type Error = Unfit;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Unfit> {
        self.next();
        key.serialize(Writer(self.0))?;
        self.0.push(':');
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unfit> {
        value.serialize(Writer(self.0))
    }

    fn end(self) -> Result<(), Unfit> {
        self.shut();
        Ok(())
    }
}

impl SerializeStruct for Open<'_> {
    type Ok = ();
    type Error = Unfit;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), Unfit> {
        self.name(name);
        value.serialize(Writer(self.0))
    }

    fn end(self) -> Result<(), Unfit> {
        self.shut();
        Ok(())
    }
}
