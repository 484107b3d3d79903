//! Reading records: from the JSON that storage and messages hold to the types of the core.
//!
//! `serde_json` brings such a reader too. It is not used, because everything it can read is code
//! for every type: structs from lists, numbers from keys, values that are given away. Records are
//! read by name and by nothing else; that is a fifth of the background's WebAssembly less.

use std::fmt;

use serde::de::value::StrDeserializer;
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, EnumAccess, Error, Expected, MapAccess, SeqAccess,
    Unexpected, VariantAccess, Visitor,
};
use serde::forward_to_deserialize_any;
use serde_json::{Map, Value};

/// Why a record could not be read, as the end of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable(String);

/// Reads a record.
///
/// # Errors
/// Where the value has another form.
///
/// ```
/// use hearth::{people::Handle, record};
/// let stored = serde_json::json!({ "site": "hn", "name": "ana", "since": 2026 });
/// assert_eq!(record::read::<Handle>(&stored).unwrap().name, "ana");
/// ```
pub fn read<'de, T: Deserialize<'de>>(value: &'de Value) -> Result<T, Unreadable> {
    T::deserialize(Reader(value))
}

/// One value, to be read.
#[derive(Clone, Copy)]
struct Reader<'de>(&'de Value);

impl Reader<'_> {
    /// What there is instead of what was expected.
    #[cold]
    #[inline(never)]
    fn not(self, expected: &dyn Expected) -> Unreadable {
        let found = match self.0 {
            Value::Null => "nothing",
            Value::Bool(_) => "yes or no",
            Value::Number(_) => "a number",
            Value::String(_) => "a text",
            Value::Array(_) => "a list",
            Value::Object(_) => "an object",
        };
        Unreadable(format!("{found} where {expected} was expected"))
    }
}

macro_rules! read_plain {
    ($($name:ident: $get:ident => $visit:ident;)*) => {$(
        fn $name<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
            match self.0.$get() {
                Some(plain) => visitor.$visit(plain),
                None => Err(self.not(&visitor)),
            }
        }
    )*};
}

impl<'de> Deserializer<'de> for Reader<'de> {
    type Error = Unreadable;

    read_plain! {
        deserialize_bool: as_bool => visit_bool;
        deserialize_i8: as_i64 => visit_i64;
        deserialize_i16: as_i64 => visit_i64;
        deserialize_i32: as_i64 => visit_i64;
        deserialize_i64: as_i64 => visit_i64;
        deserialize_u8: as_u64 => visit_u64;
        deserialize_u16: as_u64 => visit_u64;
        deserialize_u32: as_u64 => visit_u64;
        deserialize_u64: as_u64 => visit_u64;
        deserialize_str: as_str => visit_str;
        deserialize_string: as_str => visit_str;
        deserialize_identifier: as_str => visit_str;
    }

    /// For what takes any value as it is.
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        match self.0 {
            Value::Null => visitor.visit_unit(),
            Value::Bool(yes) => visitor.visit_bool(*yes),
            Value::Number(number) => match (number.as_u64(), number.as_i64(), number.as_f64()) {
                (Some(number), _, _) => visitor.visit_u64(number),
                (_, Some(number), _) => visitor.visit_i64(number),
                (_, _, number) => visitor.visit_f64(number.unwrap_or(f64::NAN)),
            },
            Value::String(text) => visitor.visit_str(text),
            Value::Array(_) => self.deserialize_seq(visitor),
            Value::Object(_) => self.deserialize_map(visitor),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        match self.0 {
            Value::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        match self.0 {
            Value::Null => visitor.visit_unit(),
            _ => Err(self.not(&visitor)),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Unreadable> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        match self.0 {
            Value::Array(items) => visitor.visit_seq(Items(items.iter())),
            _ => Err(self.not(&visitor)),
        }
    }

    fn deserialize_tuple<V: Visitor<'de>>(
        self,
        _length: usize,
        visitor: V,
    ) -> Result<V::Value, Unreadable> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        match self.0 {
            Value::Object(fields) => visitor.visit_map(Fields::of(fields)),
            _ => Err(self.not(&visitor)),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unreadable> {
        self.deserialize_map(visitor)
    }

    /// A name alone, or an object with one field: the name, and what goes with it.
    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unreadable> {
        let variant = match self.0 {
            Value::String(name) => Some(Variant { name, value: &Value::Null }),
            Value::Object(fields) if fields.len() == 1 => {
                let field = fields.iter().next();
                field.map(|(name, value)| Variant { name, value })
            }
            _ => None,
        };
        match variant {
            Some(variant) => visitor.visit_enum(variant),
            None => Err(self.not(&visitor)),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! { i128 u128 f32 f64 char bytes byte_buf unit_struct tuple_struct }
}

/// The items of a list.
struct Items<'de>(std::slice::Iter<'de, Value>);

impl<'de> SeqAccess<'de> for Items<'de> {
    type Error = Unreadable;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Unreadable> {
        match self.0.next() {
            Some(value) => seed.deserialize(Reader(value)).map(Some),
            None => Ok(None),
        }
    }
}

/// The fields of an object.
struct Fields<'de> {
    rest: serde_json::map::Iter<'de>,
    value: &'de Value,
}

impl<'de> Fields<'de> {
    fn of(fields: &'de Map<String, Value>) -> Self {
        Fields { rest: fields.iter(), value: &Value::Null }
    }

    #[inline(never)]
    fn next(&mut self) -> Option<&'de str> {
        let (name, value) = self.rest.next()?;
        self.value = value;
        Some(name)
    }
}

impl<'de> MapAccess<'de> for Fields<'de> {
    type Error = Unreadable;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Unreadable> {
        match self.next() {
            Some(name) => seed.deserialize(StrDeserializer::new(name)).map(Some),
            None => Ok(None),
        }
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, Unreadable> {
        seed.deserialize(Reader(self.value))
    }
}

/// One of several, by its name.
#[derive(Clone, Copy)]
struct Variant<'de> {
    name: &'de str,
    value: &'de Value,
}

impl<'de> EnumAccess<'de> for Variant<'de> {
    type Error = Unreadable;
    type Variant = Self;

    fn variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<(T::Value, Self), Unreadable> {
        let name = seed.deserialize(StrDeserializer::new(self.name))?;
        Ok((name, self))
    }
}

impl<'de> VariantAccess<'de> for Variant<'de> {
    type Error = Unreadable;

    fn unit_variant(self) -> Result<(), Unreadable> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Unreadable> {
        seed.deserialize(Reader(self.value))
    }

    fn tuple_variant<V: Visitor<'de>>(
        self,
        _length: usize,
        visitor: V,
    ) -> Result<V::Value, Unreadable> {
        Reader(self.value).deserialize_seq(visitor)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unreadable> {
        Reader(self.value).deserialize_map(visitor)
    }
}

// Serde's own words name the Rust types that it read, and bring the printing of fractions along.
impl Error for Unreadable {
    fn custom<T: fmt::Display>(why: T) -> Self {
        Unreadable(why.to_string())
    }

    #[cold]
    fn invalid_type(_: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Unreadable(format!("something else where {expected} was expected"))
    }

    #[cold]
    fn invalid_value(_: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Unreadable(format!("something else where {expected} was expected"))
    }

    #[cold]
    fn invalid_length(length: usize, expected: &dyn Expected) -> Self {
        Unreadable(format!("{length} items where {expected} was expected"))
    }

    #[cold]
    fn unknown_variant(name: &str, _: &'static [&'static str]) -> Self {
        Unreadable(format!("there is no “{name}”"))
    }

    #[cold]
    fn unknown_field(name: &str, _: &'static [&'static str]) -> Self {
        Unreadable(format!("there is no “{name}”"))
    }

    #[cold]
    fn missing_field(name: &'static str) -> Self {
        Unreadable(format!("“{name}” is missing"))
    }

    #[cold]
    fn duplicate_field(name: &'static str) -> Self {
        Unreadable(format!("“{name}” stands there twice"))
    }
}

impl fmt::Display for Unreadable {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl std::error::Error for Unreadable {}
