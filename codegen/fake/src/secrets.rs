//! Masking of secrets in recorded parameters.

use serde_json::{Map, Value};

use crate::model::{Api, Structure, Type};

/// Replaces the values of sensitive members.
pub fn mask(api: &Api, structure: &Structure, values: &mut Map<String, Value>) {
    for (name, value) in values {
        let Some(member) = structure.member(name) else { continue };
        if member.sensitive {
            *value = Value::from("***");
        } else {
            mask_nested(api, &member.ty, value);
        }
    }
}

fn mask_nested(api: &Api, ty: &Type, value: &mut Value) {
    match (ty, value) {
        (Type::List(inner), Value::Array(items)) => items.iter_mut().for_each(|item| mask_nested(api, inner, item)),
        (Type::Shape(name), Value::Object(members)) => {
            if let Some(structure) = api.structure(name) {
                mask(api, structure, members);
            }
        }
        _ => {}
    }
}
