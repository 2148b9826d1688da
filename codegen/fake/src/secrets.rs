//! Secrets leave no trace in what is kept.

use serde_json::{Map, Value};

use crate::model::{Api, Kind as Shape, Structure, Type};

/// Replaces the values of sensitive members.
pub fn mask(api: &Api, shape: &Structure, values: &mut Map<String, Value>) {
    for (name, value) in values {
        let Some(field) = shape.member(name) else { continue };
        if field.sensitive {
            *value = Value::from("***");
        } else {
            mask_nested(api, &field.ty, value);
        }
    }
}

fn mask_nested(api: &Api, ty: &Type, value: &mut Value) {
    match (ty, value) {
        (Type::List(inner), Value::Array(items)) => items.iter_mut().for_each(|item| mask_nested(api, inner, item)),
        (Type::Shape(name), Value::Object(members)) => {
            if let Some(Shape::Structure(shape)) = api.shape(name).map(|shape| &shape.kind) {
                mask(api, shape, members);
            }
        }
        _ => {}
    }
}
