// @generated from the spec; edit that and run `cargo xtask codegen`.
#[allow(
    clippy::match_single_binding,
    dead_code,
    deprecated,
    unused_imports,
    unused_variables
)]
pub mod v1 {
    use tencentcloud_obstacle::v1 as api;
    use super::*;
    pub fn send<D: Drive>(drive: D, action: &str, request: &Value) -> Built<D::Done> {
        match action {
            "Continued" => Ok(drive.send(requests::continued(request)?)),
            "Counted" => Ok(drive.send(requests::counted(request)?)),
            "Floats" => Ok(drive.send(requests::floats(request)?)),
            "Numbered" => Ok(drive.send(requests::numbered(request)?)),
            "Retired" => Ok(drive.send(requests::retired(request)?)),
            "Sifted" => Ok(drive.send(requests::sifted(request)?)),
            "Timed" => Ok(drive.send(requests::timed(request)?)),
            "Option" => Ok(drive.send(requests::option(request)?)),
            "Paged" => Ok(drive.send(requests::paged(request)?)),
            "Result" => Ok(drive.send(requests::result(request)?)),
            _ => Err(Untyped::unknown(action)),
        }
    }

    pub fn items<D: Drive>(drive: D, action: &str, request: &Value) -> Built<D::Done> {
        match action {
            "Continued" => Ok(drive.items(requests::continued(request)?)),
            "Counted" => Ok(drive.items(requests::counted(request)?)),
            "Numbered" => Ok(drive.items(requests::numbered(request)?)),
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
        pub fn continued(value: &Value) -> Built<api::ContinuedRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::ContinuedRequest::new();
            if let Some(value) = given.optional("Continuation", text)? {
                built = built.continuation(value);
            }
            if let Some(value) = given.optional("token", integer)? {
                built = built.token(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn counted(value: &Value) -> Built<api::CountedRequest> {
            let mut given = Given::of(value)?;
            let built = api::CountedRequest::new(
                given.required("Page", integer)?,
                given.required("offset", integer)?,
            );
            given.end()?;
            Ok(built)
        }
        pub fn floats(value: &Value) -> Built<api::FloatsRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::FloatsRequest::new(given.required("Rate", float)?);
            if let Some(value) = given.optional("Share", float)? {
                built = built.share(value);
            }
            if let Some(value) = given.optional("Points", |value| list(value, float))? {
                built = built.points(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn numbered(value: &Value) -> Built<api::NumberedRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::NumberedRequest::new();
            if let Some(value) = given.optional("PageNumber", integer)? {
                built = built.page_number(value);
            }
            if let Some(value) = given.optional("PageSize", integer)? {
                built = built.page_size(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn retired(value: &Value) -> Built<api::RetiredRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::RetiredRequest::new(
                given
                    .optional("Worn", |value| list(value, types::worn))?
                    .unwrap_or_default(),
            );
            if let Some(value) = given
                .optional(
                    "Wear",
                    |value| text(value).map(|text| api::types::Wear::from(text.as_str())),
                )?
            {
                built = built.wear(value);
            }
            if let Some(value) = given.optional("Kept", text)? {
                built = built.kept(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn sifted(value: &Value) -> Built<api::SiftedRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::SiftedRequest::new();
            if let Some(value) = given
                .optional("Sieves", |value| list(value, types::sieve))?
            {
                built = built.sieves(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn timed(value: &Value) -> Built<api::TimedRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::TimedRequest::new(given.required("Local", text)?);
            if let Some(value) = given.optional("Usual", text)? {
                built = built.usual(value);
            }
            if let Some(value) = given.optional("Locals", |value| list(value, text))? {
                built = built.locals(value);
            }
            if let Some(value) = given.optional("China", text)? {
                built = built.china(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn option(value: &Value) -> Built<api::OptionRequest> {
            let mut given = Given::of(value)?;
            let mut built = api::OptionRequest::new(given.required("Self", types::vec)?);
            if let Some(value) = given.optional("type", types::option)? {
                built = built.r#type(value);
            }
            if let Some(value) = given
                .optional(
                    "match",
                    |value| {
                        text(value)
                            .map(|text| api::types::StringType::from(text.as_str()))
                    },
                )?
            {
                built = built.r#match(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn paged(value: &Value) -> Built<api::PagedRequest> {
            let mut given = Given::of(value)?;
            let built = api::PagedRequest::new(
                given.required("Structure", types::structure)?,
            );
            given.end()?;
            Ok(built)
        }
        pub fn result(value: &Value) -> Built<api::ResultRequest> {
            let given = Given::of(value)?;
            let built = api::ResultRequest::new();
            given.end()?;
            Ok(built)
        }
    }

    mod types {
        use super::*;
        pub fn condition(value: &Value) -> Built<api::types::ConditionType> {
            let mut given = Given::of(value)?;
            let mut built = api::types::ConditionType::new();
            if let Some(value) = given.optional("Value", integer)? {
                built = built.value(value);
            }
            if let Some(value) = given.optional("Other", integer)? {
                built = built.other(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn demand(value: &Value) -> Built<api::types::DemandType> {
            let mut given = Given::of(value)?;
            let mut built = api::types::DemandType::new();
            if let Some(value) = given.optional("Value", integer)? {
                built = built.value(value);
            }
            if let Some(value) = given.optional("Other", integer)? {
                built = built.other(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn effect(value: &Value) -> Built<api::types::EffectType> {
            let mut given = Given::of(value)?;
            let mut built = api::types::EffectType::new();
            if let Some(value) = given.optional("Value", integer)? {
                built = built.value(value);
            }
            if let Some(value) = given.optional("Other", integer)? {
                built = built.other(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn kind(value: &Value) -> Built<api::types::KindType> {
            let mut given = Given::of(value)?;
            let mut built = api::types::KindType::new();
            if let Some(value) = given.optional("Value", integer)? {
                built = built.value(value);
            }
            if let Some(value) = given.optional("Other", integer)? {
                built = built.other(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn limit(value: &Value) -> Built<api::types::LimitType> {
            let mut given = Given::of(value)?;
            let mut built = api::types::LimitType::new();
            if let Some(value) = given.optional("Value", integer)? {
                built = built.value(value);
            }
            if let Some(value) = given.optional("Other", integer)? {
                built = built.other(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn member(value: &Value) -> Built<api::types::MemberType> {
            let mut given = Given::of(value)?;
            let mut built = api::types::MemberType::new();
            if let Some(value) = given.optional("Value", integer)? {
                built = built.value(value);
            }
            if let Some(value) = given.optional("Other", integer)? {
                built = built.other(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn option(value: &Value) -> Built<api::types::OptionType> {
            let mut given = Given::of(value)?;
            let mut built = api::types::OptionType::new(given.required("Some", text)?);
            if let Some(value) = given.optional("None", boolean)? {
                built = built.none(value);
            }
            if let Some(value) = given
                .optional(
                    "String",
                    |value| list(
                        value,
                        |value| {
                            text(value)
                                .map(|text| api::types::StringType::from(text.as_str()))
                        },
                    ),
                )?
            {
                built = built.string(value);
            }
            if let Some(value) = given.optional("Box", types::option)? {
                built = built.r#box(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn paged_request(value: &Value) -> Built<api::types::PagedRequestType> {
            let mut given = Given::of(value)?;
            let mut built = api::types::PagedRequestType::new();
            if let Some(value) = given.optional("Value", integer)? {
                built = built.value(value);
            }
            if let Some(value) = given.optional("Other", integer)? {
                built = built.other(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn rule(value: &Value) -> Built<api::types::RuleType> {
            let mut given = Given::of(value)?;
            let mut built = api::types::RuleType::new();
            if let Some(value) = given.optional("Value", integer)? {
                built = built.value(value);
            }
            if let Some(value) = given.optional("Other", integer)? {
                built = built.other(value);
            }
            if let Some(value) = given.optional("Mode", integer)? {
                built = built.mode(value);
            }
            if let Some(value) = given.optional("Depth", integer)? {
                built = built.depth(value);
            }
            if let Some(value) = given.optional("Fixed", integer)? {
                built = built.fixed(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn sieve(value: &Value) -> Built<api::types::Sieve> {
            let mut given = Given::of(value)?;
            let built = api::types::Sieve::new(
                given.required("Name", text)?,
                given.optional("Values", |value| list(value, text))?.unwrap_or_default(),
            );
            given.end()?;
            Ok(built)
        }
        pub fn structure(value: &Value) -> Built<api::types::StructureType> {
            let mut given = Given::of(value)?;
            let mut built = api::types::StructureType::new();
            if let Some(value) = given.optional("Condition", types::condition)? {
                built = built.condition(value);
            }
            if let Some(value) = given.optional("Demand", types::demand)? {
                built = built.demand(value);
            }
            if let Some(value) = given.optional("Effect", types::effect)? {
                built = built.effect(value);
            }
            if let Some(value) = given.optional("Kind", types::kind)? {
                built = built.kind(value);
            }
            if let Some(value) = given.optional("Limit", types::limit)? {
                built = built.limit(value);
            }
            if let Some(value) = given.optional("Member", types::member)? {
                built = built.member(value);
            }
            if let Some(value) = given.optional("PagedRequest", types::paged_request)? {
                built = built.paged_request(value);
            }
            if let Some(value) = given.optional("Rule", types::rule)? {
                built = built.rule(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn vec(value: &Value) -> Built<api::types::VecType> {
            let mut given = Given::of(value)?;
            let mut built = api::types::VecType::new();
            if let Some(value) = given.optional("type", text)? {
                built = built.r#type(value);
            }
            if let Some(value) = given.optional("Self", text)? {
                built = built.self_(value);
            }
            if let Some(value) = given.optional("2xx", integer)? {
                built = built._2xx(value);
            }
            if let Some(value) = given.optional("UUIDSet", |value| list(value, text))? {
                built = built.uuid_set(value);
            }
            if let Some(value) = given
                .optional("IPv6Addresses", |value| list(value, text))?
            {
                built = built.ipv6_addresses(value);
            }
            if let Some(value) = given.optional("AppID", integer)? {
                built = built.owner_app_id(value);
            }
            if let Some(value) = given.optional("AppId", integer)? {
                built = built.app_id(value);
            }
            if let Some(value) = given.optional("new", text)? {
                built = built.new_(value);
            }
            if let Some(value) = given.optional("extra", text)? {
                built = built.extra_(value);
            }
            if let Some(value) = given.optional("async", text)? {
                built = built.r#async(value);
            }
            if let Some(value) = given.optional("class", text)? {
                built = built.class(value);
            }
            if let Some(value) = given.optional("lambda", text)? {
                built = built.lambda(value);
            }
            if let Some(value) = given.optional("Passwords", |value| list(value, text))?
            {
                built = built.passwords(value);
            }
            if let Some(value) = given.optional("Tokens", |value| map(value, text))? {
                built = built.tokens(value);
            }
            given.end()?;
            Ok(built)
        }
        pub fn worn(value: &Value) -> Built<api::types::Worn> {
            let mut given = Given::of(value)?;
            let mut built = api::types::Worn::new();
            if let Some(value) = given
                .optional(
                    "State",
                    |value| text(value).map(|text| api::types::Wear::from(text.as_str())),
                )?
            {
                built = built.state(value);
            }
            given.end()?;
            Ok(built)
        }
    }
}
