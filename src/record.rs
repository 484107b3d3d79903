//! Records: the types that are stored, and that cross between contexts, as JSON.
//!
//! Each type names its fields once, below its definition, with [`record!`](crate::record!). Serde
//! would derive as much; but what it derives for reading a struct from anything that any format may
//! hold cost the background 95 kB of WebAssembly. Here a field costs one call.

use std::fmt;

use serde_json::{Map, Value};

use crate::Few;

/// A type that can be stored.
pub trait Record: Sized {
    /// Its stored form.
    fn write(&self) -> Value;

    /// Reads the stored form. A field that an object does not have reads as null.
    ///
    /// # Errors
    /// Where the value has another form.
    fn read(value: &Value) -> Result<Self, Unreadable>;
}

/// Why a record could not be read, as the end of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(
    clippy::box_collection,
    reason = "one pointer: it stands in the result of every field that is read"
)]
pub struct Unreadable(Box<String>);

impl Unreadable {
    /// For these words.
    #[cold]
    #[inline(never)]
    pub fn new(words: fmt::Arguments<'_>) -> Self {
        Unreadable(Box::new(words.to_string()))
    }

    /// There is something else than what was expected.
    #[cold]
    #[inline(never)]
    pub fn not(value: &Value, expected: &str) -> Self {
        let found = match value {
            Value::Null => "nothing",
            Value::Bool(_) => "yes or no",
            Value::Number(_) => "a number",
            Value::String(_) => "a text",
            Value::Array(_) => "a list",
            Value::Object(_) => "an object",
        };
        Self::new(format_args!("{found} where {expected} was expected"))
    }

    /// The same, inside a field.
    #[cold]
    #[inline(never)]
    fn inside(self, name: &str) -> Self {
        Self::new(format_args!("in “{name}”, {self}"))
    }
}

impl fmt::Display for Unreadable {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl std::error::Error for Unreadable {}

/// Says how a type is stored: a struct as an object with its fields, an enum as the name of its
/// variant, alone or as the one field of an object that holds the rest.
///
/// A field with `= default` may be missing, and is its default then. A variant may have another name in
/// storage than in the code.
///
/// ```
/// use hearth::record::Record;
///
/// #[derive(Debug, PartialEq)]
/// enum Flame {
///     Out,
///     Lit { by: String, logs: u32 },
/// }
///
/// hearth::record!(enum Flame { Out = "out", Lit { by, logs = default } });
///
/// let lit = serde_json::json!({ "Lit": { "by": "ana" } });
/// assert_eq!(Flame::read(&lit).unwrap(), Flame::Lit { by: "ana".into(), logs: 0 });
/// assert_eq!(Flame::Out.write(), "out");
/// let why = Flame::read(&serde_json::json!({ "Lit": {} })).unwrap_err();
/// assert_eq!(why.to_string(), "in “by”, nothing where a text was expected");
/// ```
#[macro_export]
macro_rules! record {
    (struct $type:ty { $($field:ident $(= $default:ident)?),* $(,)? }) => {
        impl $crate::record::Record for $type {
            fn write(&self) -> ::serde_json::Value {
                #[allow(unused_mut)]
                let mut fields = $crate::record::FieldsOut::default();
                $( fields.add(stringify!($field), self.$field.write()); )*
                fields.into_value()
            }

            fn read(value: &::serde_json::Value) -> Result<Self, $crate::record::Unreadable> {
                #[allow(unused_variables)]
                let fields = $crate::record::fields(value)?;
                Ok(Self { $( $field: $crate::record!(field fields $field $($default)?) ),* })
            }
        }
    };
    (enum $type:ty {
        $($variant:ident $(($inner:ident))? $({ $($field:ident $(= $default:ident)?),* $(,)? })? $(= $name:literal)?),* $(,)?
    }) => {
        impl $crate::record::Record for $type {
            fn write(&self) -> ::serde_json::Value {
                match self {$(
                    Self::$variant $(($inner))? $({ $($field),* })? => {
                        #[allow(unused_mut, unused_assignments)]
                        let mut rest = ::serde_json::Value::Null;
                        $( rest = $inner.write(); )?
                        $(
                            let mut fields = $crate::record::FieldsOut::default();
                            $( fields.add(stringify!($field), $field.write()); )*
                            rest = fields.into_value();
                        )?
                        $crate::record::variant($crate::record!(name $variant $($name)?), rest)
                    }
                )*}
            }

            fn read(value: &::serde_json::Value) -> Result<Self, $crate::record::Unreadable> {
                #[allow(unused_variables)]
                let (name, rest) = $crate::record::name_and_rest(value)?;
                $(
                    if name == $crate::record!(name $variant $($name)?) {
                        $( let $inner = $crate::record::Record::read(rest)?; )?
                        $(
                            let fields = $crate::record::fields(rest)?;
                            $( let $field = $crate::record!(field fields $field $($default)?); )*
                        )?
                        return Ok(Self::$variant $(($inner))? $({ $($field),* })?);
                    }
                )*
                Err($crate::record::Unreadable::new(format_args!("there is no “{name}”")))
            }
        }
    };
    (field $fields:ident $field:ident) => { $crate::record::field($fields, stringify!($field))? };
    (field $fields:ident $field:ident default) => {
        $crate::record::field_or_default($fields, stringify!($field))?
    };
    (name $variant:ident) => { stringify!($variant) };
    (name $variant:ident $name:literal) => { $name };
}

/// A stored form as text. Its `to_string` would bring a second writer, for indented text.
pub fn json(value: &Value) -> String {
    // It fails only where a map's keys are no texts, and in a `Value` they are.
    serde_json::to_string(value).unwrap_or_default()
}

/// The fields of an object that is being written. What is nothing is left out.
#[derive(Default)]
pub struct FieldsOut(Map<String, Value>);

impl FieldsOut {
    /// Adds a field.
    #[inline(never)]
    pub fn add(&mut self, name: &str, value: Value) {
        if !value.is_null() {
            self.0.insert(name.to_owned(), value);
        }
    }

    /// The object.
    pub fn into_value(self) -> Value {
        Value::Object(self.0)
    }
}

/// The fields of an object.
///
/// # Errors
/// Where it is none.
#[inline(never)]
pub fn fields(value: &Value) -> Result<&Map<String, Value>, Unreadable> {
    value
        .as_object()
        .ok_or_else(|| Unreadable::not(value, "an object"))
}

/// Reads a field.
///
/// # Errors
/// Where it has another form, or is missing and has to be there.
pub fn field<T: Record>(fields: &Map<String, Value>, name: &str) -> Result<T, Unreadable> {
    T::read(find(fields, name)).map_err(|why| why.inside(name))
}

#[inline(never)]
fn find<'a>(fields: &'a Map<String, Value>, name: &str) -> &'a Value {
    fields.get(name).unwrap_or(&Value::Null)
}

/// Reads a field that may be missing.
///
/// # Errors
/// Where it has another form.
pub fn field_or_default<T: Record + Default>(
    fields: &Map<String, Value>,
    name: &str,
) -> Result<T, Unreadable> {
    Ok(field::<Option<T>>(fields, name)?.unwrap_or_default())
}

/// The stored form of a variant.
#[inline(never)]
pub fn variant(name: &str, rest: Value) -> Value {
    if rest.is_null() {
        Value::from(name)
    } else {
        let mut fields = FieldsOut::default();
        fields.add(name, rest);
        fields.into_value()
    }
}

/// The name of a variant, and what is stored with it.
///
/// # Errors
/// Where the value is no variant.
#[inline(never)]
pub fn name_and_rest(value: &Value) -> Result<(&str, &Value), Unreadable> {
    let only = match value {
        Value::String(name) => Some((name.as_str(), &Value::Null)),
        Value::Object(fields) if fields.len() == 1 => {
            let first = fields.iter().next();
            first.map(|(name, rest)| (name.as_str(), rest))
        }
        _ => None,
    };
    only.ok_or_else(|| Unreadable::not(value, "a name"))
}

/// Numbers, which JSON has in one form.
macro_rules! numbers {
    ($($type:ty)*) => {$(
        impl Record for $type {
            fn write(&self) -> Value {
                Value::from(*self)
            }

            fn read(value: &Value) -> Result<Self, Unreadable> {
                value
                    .as_i64()
                    .and_then(|number| number.try_into().ok())
                    .ok_or_else(|| Unreadable::not(value, "a whole number in its bounds"))
            }
        }
    )*};
}

numbers! { i32 i64 u16 u32 }

impl Record for bool {
    fn write(&self) -> Value {
        Value::Bool(*self)
    }

    fn read(value: &Value) -> Result<Self, Unreadable> {
        value
            .as_bool()
            .ok_or_else(|| Unreadable::not(value, "yes or no"))
    }
}

impl Record for String {
    fn write(&self) -> Value {
        Value::String(self.clone())
    }

    fn read(value: &Value) -> Result<Self, Unreadable> {
        value
            .as_str()
            .map(str::to_owned)
            .ok_or_else(|| Unreadable::not(value, "a text"))
    }
}

/// What is only a sign that something is done.
impl Record for () {
    fn write(&self) -> Value {
        Value::Null
    }

    fn read(_: &Value) -> Result<Self, Unreadable> {
        Ok(())
    }
}

/// What only passes through.
impl Record for Value {
    fn write(&self) -> Value {
        self.clone()
    }

    fn read(value: &Value) -> Result<Self, Unreadable> {
        Ok(value.clone())
    }
}

impl<T: Record> Record for Option<T> {
    fn write(&self) -> Value {
        self.as_ref().map_or(Value::Null, T::write)
    }

    fn read(value: &Value) -> Result<Self, Unreadable> {
        match value {
            Value::Null => Ok(None),
            _ => T::read(value).map(Some),
        }
    }
}

impl<T: Record> Record for Vec<T> {
    fn write(&self) -> Value {
        let mut items = Vec::with_capacity(self.len());
        for item in self {
            items.push(item.write());
        }
        Value::Array(items)
    }

    fn read(value: &Value) -> Result<Self, Unreadable> {
        let items = value
            .as_array()
            .ok_or_else(|| Unreadable::not(value, "a list"))?;
        let mut list = Vec::with_capacity(items.len());
        for item in items {
            list.push(T::read(item)?);
        }
        Ok(list)
    }
}

impl<A: Record, B: Record> Record for (A, B) {
    fn write(&self) -> Value {
        Value::Array(vec![self.0.write(), self.1.write()])
    }

    fn read(value: &Value) -> Result<Self, Unreadable> {
        match value.as_array().map(Vec::as_slice) {
            Some([first, second]) => Ok((A::read(first)?, B::read(second)?)),
            _ => Err(Unreadable::not(value, "a pair")),
        }
    }
}

/// An object; its keys are names.
impl<K: Record + Ord, V: Record> Record for Few<K, V> {
    fn write(&self) -> Value {
        let mut fields = FieldsOut::default();
        for (key, value) in self {
            fields.add(key.write().as_str().unwrap_or_default(), value.write());
        }
        fields.into_value()
    }

    fn read(value: &Value) -> Result<Self, Unreadable> {
        let mut few = Few::new();
        for (name, value) in fields(value)? {
            few.insert(K::read(&Value::from(name.as_str()))?, V::read(value)?);
        }
        Ok(few)
    }
}
