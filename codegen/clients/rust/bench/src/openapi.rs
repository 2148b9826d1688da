//! Our API as OpenAPI documents, one per API version, which other generators can read.

use serde_json::{Map, Value, json};
use tencentcloud_codegen::model::{Action, Api, BaseType, Model, ShapeKind, Structure, Type};

/// Returns the documents.
pub fn of(model: &Model) -> Vec<Value> {
    model.apis.iter().map(document).collect()
}

fn document(api: &Api) -> Value {
    let mut schemas = Map::new();
    for shape in &api.shapes {
        let schema = match &shape.kind {
            ShapeKind::Structure(structure) => object(structure, &shape.doc.to_string()),
            ShapeKind::Enum(shape) if shape.base == BaseType::Integer => base(BaseType::Integer),
            ShapeKind::Enum(values) => {
                let values = values.values.iter().map(|value| value.name.wire.as_str()).collect::<Vec<_>>();
                json!({ "type": "string", "enum": values, "description": shape.doc.to_string() })
            }
        };
        schemas.insert(shape.name.wire.clone(), schema);
    }
    let mut paths = Map::new();
    for action in &api.actions {
        let name = &action.name.wire;
        schemas.insert(format!("{name}Request"), object(&action.request, &action.summary.to_string()));
        schemas.insert(format!("{name}Response"), object(&action.response, &action.summary.to_string()));
        paths.insert(format!("/{name}"), json!({ "post": operation(action) }));
    }
    json!({
        "openapi": "3.0.3",
        "info": { "title": api.title, "version": api.version },
        "paths": paths,
        "components": { "schemas": schemas },
    })
}

fn operation(action: &Action) -> Value {
    let name = &action.name.wire;
    let content = |what: &str| json!({ "application/json": { "schema": reference(&format!("{name}{what}")) } });
    json!({
        "operationId": name,
        "summary": action.summary.to_string(),
        "description": action.doc.to_string(),
        "requestBody": { "required": true, "content": content("Request") },
        "responses": { "200": { "description": "The response", "content": content("Response") } },
    })
}

fn object(structure: &Structure, doc: &str) -> Value {
    let members = structure.members.iter().map(|member| {
        let mut schema = schema(&member.ty);
        // A reference must not have siblings.
        if let Some(schema) = schema.as_object_mut().filter(|schema| !schema.contains_key("$ref")) {
            schema.insert("description".to_owned(), member.doc.to_string().into());
        }
        (member.name.wire.clone(), schema)
    });
    let required = structure.members.iter().filter(|member| member.required).map(|member| member.name.wire.as_str());
    json!({
        "type": "object",
        "description": doc,
        "properties": members.collect::<Map<_, _>>(),
        "required": required.collect::<Vec<_>>(),
    })
}

fn schema(ty: &Type) -> Value {
    match ty {
        Type::Base(own) => base(*own),
        Type::Shape(name) => reference(name),
        Type::List(item) => json!({ "type": "array", "items": schema(item) }),
        Type::Map(item) => json!({ "type": "object", "additionalProperties": schema(item) }),
    }
}

fn base(base: BaseType) -> Value {
    match base {
        BaseType::Integer => json!({ "type": "integer", "format": "int64" }),
        BaseType::Decimal | BaseType::Float => json!({ "type": "number" }),
        BaseType::Boolean => json!({ "type": "boolean" }),
        BaseType::String | BaseType::Timestamp | BaseType::Date => json!({ "type": "string" }),
    }
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}
