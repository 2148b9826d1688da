// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Kind, Member, Structure},
    types::Extra,
};
use super::Wear;

#[deprecated = "Use `Vec` instead."]
/// A deprecated type.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct Worn {
    /// A deprecated member with a deprecated type.
    #[deprecated = "The \"state\" is in `Kept`."]
    pub state: Option<Wear>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Worn {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`state`](Self::state): a deprecated member with a deprecated type.
    #[deprecated = "The \"state\" is in `Kept`."]
    pub fn state(mut self, value: Wear) -> Self {
        self.state = Some(value);
        self
    }
}

impl Encode for Worn {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for Worn {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["State"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.state.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for Worn {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "State" => d.member("State", &mut value.state),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}

#[allow(dead_code)]
pub(crate) static STRUCTURE: Structure = Structure::new(
    "Worn",
    &[Member::new("State", Kind::String)],
    &[],
);
