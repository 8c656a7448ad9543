//! JSON for serde, in as few lines as records need: `json` reads and writes, serde says which field is which.
//!
//! Instead of `serde_json`, whose numbers, messages and generic readers were 10 KB of the first visit. An error carries no
//! words: who reads a record needs to know only that it does not fit.

use serde::de::value::StrDeserializer;
use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, IntoDeserializer, MapAccess,
    SeqAccess, VariantAccess, Visitor,
};
use serde::ser::{Impossible, Serialize, SerializeMap, SerializeSeq, SerializeStruct, Serializer};
use serde::{de, forward_to_deserialize_any, ser};

use super::json::{Json, unescape, write_text};

/// Writes `value` as JSON; `None` when it holds what no record of ours may hold.
pub(super) fn write<T: Serialize>(value: &T, to: &mut String) -> Option<()> {
    value.serialize(Writer(to)).ok()
}

/// Reads a value; `None` when it is not in this form.
pub(super) fn read<T: DeserializeOwned>(from: &Json<'_>) -> Option<T> {
    T::deserialize(from).ok()
}

/// It does not fit.
#[derive(Debug)]
pub(super) struct Unfit;

impl std::fmt::Display for Unfit {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        to.write_str("unfit")
    }
}

impl std::error::Error for Unfit {}

impl ser::Error for Unfit {
    fn custom<T: std::fmt::Display>(_: T) -> Self {
        Self
    }
}

// Each of these would write a sentence that nobody reads.
impl de::Error for Unfit {
    fn custom<T: std::fmt::Display>(_: T) -> Self {
        Self
    }
    fn invalid_type(_: de::Unexpected<'_>, _: &dyn de::Expected) -> Self {
        Self
    }
    fn invalid_value(_: de::Unexpected<'_>, _: &dyn de::Expected) -> Self {
        Self
    }
    fn invalid_length(_: usize, _: &dyn de::Expected) -> Self {
        Self
    }
    fn unknown_variant(_: &str, _: &'static [&'static str]) -> Self {
        Self
    }
    fn unknown_field(_: &str, _: &'static [&'static str]) -> Self {
        Self
    }
    fn missing_field(_: &'static str) -> Self {
        Self
    }
    fn duplicate_field(_: &'static str) -> Self {
        Self
    }
}

impl<'de> Deserializer<'de> for &Json<'_> {
    type Error = Unfit;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        match self {
            Json::Text(raw) => visitor.visit_string(unescape(raw).ok_or(Unfit)?),
            Json::Plain("true") => visitor.visit_bool(true),
            Json::Plain("false") => visitor.visit_bool(false),
            Json::Plain("null") => visitor.visit_unit(),
            Json::Plain(digits) => visitor.visit_i64(digits.parse().map_err(|_| Unfit)?),
            Json::List(list) => visitor.visit_seq(Items(list.iter())),
            Json::Object(fields) => visitor.visit_map(Fields(fields.iter(), None)),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        if matches!(self, Json::Plain("null")) {
            visitor.visit_none()
        } else {
            visitor.visit_some(self)
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Unfit> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unfit> {
        match self {
            Json::Text(tag) => visitor.visit_enum(Variant(tag, None)),
            Json::Object(fields) => match fields.as_slice() {
                [(tag, value)] => visitor.visit_enum(Variant(tag, Some(value))),
                _ => Err(Unfit),
            },
            Json::Plain(_) | Json::List(_) => Err(Unfit),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map struct identifier ignored_any
    }
}

struct Items<'a, 'b>(std::slice::Iter<'a, Json<'b>>);

impl<'de> SeqAccess<'de> for Items<'_, '_> {
    type Error = Unfit;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Unfit> {
        self.0.next().map(|item| seed.deserialize(item)).transpose()
    }
}

struct Fields<'a, 'b>(std::slice::Iter<'a, (&'b str, Json<'b>)>, Option<&'a Json<'b>>);

impl<'de> MapAccess<'de> for Fields<'_, '_> {
    type Error = Unfit;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Unfit> {
        let Some((name, value)) = self.0.next() else { return Ok(None) };
        self.1 = Some(value);
        let name = unescape(name).ok_or(Unfit)?;
        seed.deserialize(name.into_deserializer()).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Unfit> {
        seed.deserialize(self.1.take().ok_or(Unfit)?)
    }
}

struct Variant<'a, 'b>(&'b str, Option<&'a Json<'b>>);

impl<'de> EnumAccess<'de> for Variant<'_, '_> {
    type Error = Unfit;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), Unfit> {
        let tag: StrDeserializer<'_, Unfit> = self.0.into_deserializer();
        Ok((seed.deserialize(tag)?, self))
    }
}

impl<'de> VariantAccess<'de> for Variant<'_, '_> {
    type Error = Unfit;

    fn unit_variant(self) -> Result<(), Unfit> {
        if self.1.is_none() { Ok(()) } else { Err(Unfit) }
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Unfit> {
        seed.deserialize(self.1.ok_or(Unfit)?)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, _: V) -> Result<V::Value, Unfit> {
        Err(Unfit)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, Unfit> {
        Err(Unfit)
    }
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
