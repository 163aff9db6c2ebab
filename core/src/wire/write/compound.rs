//! Writing the items of a list and the fields of an object.

use serde::ser::{
    Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple,
    SerializeTupleStruct, SerializeTupleVariant,
};

use super::{Json, Unwritable, Written};

macro_rules! items {
    ($($Trait:ident::$method:ident closes $closing:literal,)+) => {
        $(impl $Trait for &mut Json {
            type Ok = ();
            type Error = Unwritable;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Written {
                self.next();
                value.serialize(&mut **self)
            }

            fn end(self) -> Written {
                self.text.push_str($closing);
                Ok(())
            }
        })+
    };
}

items! {
    SerializeSeq::serialize_element closes "]",
    SerializeTuple::serialize_element closes "]",
    SerializeTupleStruct::serialize_field closes "]",
    SerializeTupleVariant::serialize_field closes "]}",
}

macro_rules! fields {
    ($($Trait:ident closes $closing:literal,)+) => {
        $(impl $Trait for &mut Json {
            type Ok = ();
            type Error = Unwritable;

            fn serialize_field<T: Serialize + ?Sized>(
                &mut self,
                name: &'static str,
                value: &T,
            ) -> Written {
                self.name(name);
                value.serialize(&mut **self)
            }

            fn end(self) -> Written {
                self.text.push_str($closing);
                Ok(())
            }
        })+
    };
}

fields! {
    SerializeStruct closes "}",
    SerializeStructVariant closes "}}",
}

impl SerializeMap for &mut Json {
    type Ok = ();
    type Error = Unwritable;

    /// A key that is a number stands in quotes.
    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Written {
        self.next();
        let start = self.text.len();
        key.serialize(&mut **self)?;
        if !self.text.ends_with('"') {
            self.text.insert(start, '"');
            self.text.push('"');
        }
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Written {
        self.text.push(':');
        value.serialize(&mut **self)
    }

    fn end(self) -> Written {
        self.text.push('}');
        Ok(())
    }
}
