//! Looking at values without writing them: how requests are checked before they are sent.

use super::{Encode, Encoder, Out};
use crate::Booleans;

/// Sees the outermost level of a value: one scalar, the items of a list, or the members of a structure or map. Goes further by
/// visiting these.
pub(crate) trait Visit {
    fn scalar(&mut self, _value: Scalar<'_>) {}

    /// A text that must not be seen.
    fn secret(&mut self, value: &str) {
        self.scalar(Scalar::Text(value));
    }

    /// Absent members are not seen.
    fn member(&mut self, _name: &str, _value: &dyn Encode) {}

    fn list<'v>(&mut self, _length: usize, _item: &dyn Fn(usize) -> Option<&'v dyn Encode>) {}
}

/// A value that holds no others.
#[derive(Clone, Copy)]
pub(crate) enum Scalar<'a> {
    /// A text, or a number in JSON that a caller wrote.
    Text(&'a str),
    Integer(i64),
    Boolean(bool),
}

/// Shows a value to a visitor.
pub(crate) fn visit(value: &dyn Encode, booleans: Booleans, visitor: &mut dyn Visit) {
    value.encode(&mut Encoder { booleans, hides: false, out: Out::Visit(visitor) });
}

/// Calls `each` with every text of the type [`Secret`](crate::Secret) in a value.
pub(crate) fn each_secret(value: &dyn Encode, each: &mut dyn FnMut(&str)) {
    struct Secrets<'e>(&'e mut dyn FnMut(&str));
    impl Visit for Secrets<'_> {
        fn secret(&mut self, value: &str) {
            (self.0)(value);
        }

        fn member(&mut self, _name: &str, value: &dyn Encode) {
            each_secret(value, self.0);
        }

        fn list<'v>(&mut self, length: usize, item: &dyn Fn(usize) -> Option<&'v dyn Encode>) {
            (0..length).filter_map(item).for_each(|item| each_secret(item, self.0));
        }
    }
    visit(value, BOOLEANS, &mut Secrets(each));
}

/// Where it does not matter how they travel.
const BOOLEANS: Booleans = Booleans { form: ["", ""], json_numbers: false };

/// Whether the member of that name is a scalar and no empty text; `None` when the structure has no such member.
pub(crate) fn is_filled(value: &dyn Encode, name: &str) -> Option<bool> {
    struct Find<'n> {
        name: &'n str,
        found: Option<bool>,
    }
    impl Visit for Find<'_> {
        fn member(&mut self, name: &str, value: &dyn Encode) {
            if name == self.name {
                let mut filled = Filled(false);
                visit(value, BOOLEANS, &mut filled);
                self.found = Some(filled.0);
            }
        }
    }
    struct Filled(bool);
    impl Visit for Filled {
        fn scalar(&mut self, value: Scalar<'_>) {
            self.0 = !matches!(value, Scalar::Text(""));
        }
    }
    let mut find = Find { name, found: None };
    visit(value, BOOLEANS, &mut find);
    find.found
}
