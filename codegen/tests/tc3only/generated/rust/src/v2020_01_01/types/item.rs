// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    types::Extra,
};
use super::Tag;

/// An item, with the items in it.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Item {
    /// Id of the item.
    pub item_id: Option<String>,
    /// Says if the item is in use.
    pub active: Option<bool>,
    /// Tags of the item.
    pub tags: Vec<Tag>,
    /// Items in the item.
    pub children: Vec<Item>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for Item {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for Item {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["Active", "Children", "ItemId", "Tags"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.active.encode(),
            1 => Value::unless_empty(&self.children),
            2 => self.item_id.encode(),
            3 => Value::unless_empty(&self.tags),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for Item {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "ItemId" => d.member("ItemId", &mut value.item_id),
                "Active" => d.member("Active", &mut value.active),
                "Tags" => d.member("Tags", &mut value.tags),
                "Children" => d.member("Children", &mut value.children),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}
