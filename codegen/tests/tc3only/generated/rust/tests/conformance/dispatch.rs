// @generated from the spec; edit that and run `cargo xtask codegen`.
#[allow(
    clippy::match_single_binding,
    dead_code,
    deprecated,
    unused_imports,
    unused_variables
)]
pub mod v2020_01_01 {
    use tencentcloud_demo::v2020_01_01 as api;
    use super::*;
    pub fn send<D: Drive>(drive: D, action: &str, request: &Value) -> Built<D::Done> {
        match action {
            "CreateItems" => Ok(drive.send(requests::create_items(request)?)),
            "DescribeItems" => Ok(drive.send(requests::describe_items(request)?)),
            "DescribeQuota" => Ok(drive.send(requests::describe_quota(request)?)),
            _ => Err(Untyped::unknown(action)),
        }
    }

    pub fn items<D: Drive>(drive: D, action: &str, request: &Value) -> Built<D::Done> {
        match action {
            "DescribeItems" => Ok(drive.items(requests::describe_items(request)?)),
            _ => Err(Untyped::unknown(action)),
        }
    }

    pub fn wait<D: Drive>(drive: D, waiter: &str, ids: Vec<String>) -> Built<D::Done> {
        match waiter {
            _ => Err(Untyped::unknown(waiter)),
        }
    }

    mod requests {
        use super::*;
        pub fn create_items(value: &Value) -> Built<api::CreateItemsRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::CreateItemsRequest::new(
                given
                    .optional("Tags", |value| list(value, types::tag))?
                    .unwrap_or_default(),
            );
            if let Some(value) = given.optional("Region", text)? {
                built = built.region(value);
            }
            if let Some(value) = given.optional("Version", integer)? {
                built = built.version(value);
            }
            if let Some(value) = given.optional("Enabled", boolean)? {
                built = built.enabled(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn describe_items(value: &Value) -> Built<api::DescribeItemsRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::DescribeItemsRequest::new();
            if let Some(value) = given.optional("Where", types::node)? {
                built = built.r#where(value);
            }
            if let Some(value) = given.optional("Offset", integer)? {
                built = built.offset(value);
            }
            if let Some(value) = given.optional("Limit", integer)? {
                built = built.limit(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn describe_quota(value: &Value) -> Built<api::DescribeQuotaRequest> {
            let given = Given::of(value)?;
            let built = api::DescribeQuotaRequest::new();
            given.end()?;
            Ok(built)
        }
    }

    mod types {
        use super::*;
        pub fn node(value: &Value) -> Built<api::types::Node> {
            let mut given = Given::of(value)?;
            let mut built = api::types::Node::new();
            if let Some(value) = given.optional("Name", text)? {
                built = built.name(value);
            }
            if let Some(value) = given.optional("Negated", boolean)? {
                built = built.negated(value);
            }
            if let Some(value) = given.optional("Any", |value| list(value, types::node))?
            {
                built = built.any(value);
            }
            if let Some(value) = given.optional("Not", types::node)? {
                built = built.not(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn tag(value: &Value) -> Built<api::types::Tag> {
            let mut given = Given::of(value)?;
            let mut built = api::types::Tag::new(given.required("Key", text)?);
            if let Some(value) = given.optional("Value", text)? {
                built = built.value(value);
            }
            given.end()?;
            Ok(built)
        }
    }
}
