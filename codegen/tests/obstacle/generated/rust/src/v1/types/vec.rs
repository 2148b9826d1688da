// @generated from the spec; edit that and run `cargo xtask codegen`.
use std::collections::BTreeMap;
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Kind, Member, Structure},
    types::{Extra, Secret},
};

/// Members whose names are words of programming languages.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct VecType {
    /// Keyword of many languages.
    pub r#type: Option<String>,
    /// Keyword that may not even be raw.
    pub self_: Option<String>,
    /// Begins with a digit.
    pub _2xx: Option<i64>,
    /// An acronym before a word.
    pub uuid_set: Option<Vec<String>>,
    /// An acronym with a small letter and a digit.
    pub ipv6_addresses: Option<Vec<String>>,
    /// Becomes the same as its neighbour in many languages.
    pub owner_app_id: Option<i64>,
    /// Becomes the same as its neighbour in many languages.
    pub app_id: Option<i64>,
    /// Name of every constructor.
    pub new_: Option<String>,
    /// Name of a member that generated code adds.
    pub extra_: Option<String>,
    /// Keyword of newer editions.
    pub r#async: Option<String>,
    /// Keyword of other languages.
    pub class: Option<String>,
    /// Keyword of other languages.
    pub lambda: Option<String>,
    /// What must not be shown.
    pub passwords: Option<Vec<Secret>>,
    /// What must not be shown.
    pub tokens: BTreeMap<String, Secret>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl VecType {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`type`](Self::type): keyword of many languages.
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// Sets [`self_`](Self::self_): keyword that may not even be raw.
    pub fn self_(mut self, value: impl Into<String>) -> Self {
        self.self_ = Some(value.into());
        self
    }

    /// Sets [`_2xx`](Self::_2xx): begins with a digit.
    pub fn _2xx(mut self, value: i64) -> Self {
        self._2xx = Some(value);
        self
    }

    /// Sets [`uuid_set`](Self::uuid_set): an acronym before a word.
    pub fn uuid_set(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.uuid_set = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`ipv6_addresses`](Self::ipv6_addresses): an acronym with a small letter and a digit.
    pub fn ipv6_addresses(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ipv6_addresses = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`owner_app_id`](Self::owner_app_id): becomes the same as its neighbour in many languages.
    pub fn owner_app_id(mut self, value: i64) -> Self {
        self.owner_app_id = Some(value);
        self
    }

    /// Sets [`app_id`](Self::app_id): becomes the same as its neighbour in many languages.
    pub fn app_id(mut self, value: i64) -> Self {
        self.app_id = Some(value);
        self
    }

    /// Sets [`new_`](Self::new_): name of every constructor.
    pub fn new_(mut self, value: impl Into<String>) -> Self {
        self.new_ = Some(value.into());
        self
    }

    /// Sets [`extra_`](Self::extra_): name of a member that generated code adds.
    pub fn extra_(mut self, value: impl Into<String>) -> Self {
        self.extra_ = Some(value.into());
        self
    }

    /// Sets [`async`](Self::async): keyword of newer editions.
    pub fn r#async(mut self, value: impl Into<String>) -> Self {
        self.r#async = Some(value.into());
        self
    }

    /// Sets [`class`](Self::class): keyword of other languages.
    pub fn class(mut self, value: impl Into<String>) -> Self {
        self.class = Some(value.into());
        self
    }

    /// Sets [`lambda`](Self::lambda): keyword of other languages.
    pub fn lambda(mut self, value: impl Into<String>) -> Self {
        self.lambda = Some(value.into());
        self
    }

    /// Sets [`passwords`](Self::passwords): what must not be shown.
    pub fn passwords(
        mut self,
        value: impl IntoIterator<Item = impl Into<Secret>>,
    ) -> Self {
        self.passwords = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`tokens`](Self::tokens): what must not be shown.
    pub fn tokens(
        mut self,
        value: impl IntoIterator<Item = (String, impl Into<Secret>)>,
    ) -> Self {
        self.tokens = value
            .into_iter()
            .map(|(key, value)| (key, value.into()))
            .collect();
        self
    }
}

impl Encode for VecType {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for VecType {
    fn names(&self) -> &'static Names {
        const {
            &Names::new(
                &[
                    "2xx",
                    "AppID",
                    "AppId",
                    "IPv6Addresses",
                    "Passwords",
                    "Self",
                    "Tokens",
                    "UUIDSet",
                    "async",
                    "class",
                    "extra",
                    "lambda",
                    "new",
                    "type",
                ],
            )
        }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self._2xx.encode(),
            1 => self.owner_app_id.encode(),
            2 => self.app_id.encode(),
            3 => self.ipv6_addresses.encode(),
            4 => self.passwords.encode(),
            5 => self.self_.encode(),
            6 => self.tokens.encode(),
            7 => self.uuid_set.encode(),
            8 => self.r#async.encode(),
            9 => self.class.encode(),
            10 => self.extra_.encode(),
            11 => self.lambda.encode(),
            12 => self.new_.encode(),
            13 => self.r#type.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for VecType {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "type" => d.member("type", &mut value.r#type),
                "Self" => d.member("Self", &mut value.self_),
                "2xx" => d.member("2xx", &mut value._2xx),
                "UUIDSet" => d.member("UUIDSet", &mut value.uuid_set),
                "IPv6Addresses" => d.member("IPv6Addresses", &mut value.ipv6_addresses),
                "AppID" => d.member("AppID", &mut value.owner_app_id),
                "AppId" => d.member("AppId", &mut value.app_id),
                "new" => d.member("new", &mut value.new_),
                "extra" => d.member("extra", &mut value.extra_),
                "async" => d.member("async", &mut value.r#async),
                "class" => d.member("class", &mut value.class),
                "lambda" => d.member("lambda", &mut value.lambda),
                "Passwords" => d.member("Passwords", &mut value.passwords),
                "Tokens" => d.member("Tokens", &mut value.tokens),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}

#[allow(dead_code)]
pub(crate) static STRUCTURE: Structure = Structure::new(
    "Vec",
    &[
        Member::new("2xx", Kind::Integer),
        Member::new("AppID", Kind::Integer),
        Member::new("AppId", Kind::Integer),
        Member::new("IPv6Addresses", Kind::List(&Kind::String)),
        Member::new("Passwords", Kind::List(&Kind::String)),
        Member::new("Self", Kind::String),
        Member::new("Tokens", Kind::Map(&Kind::String)),
        Member::new("UUIDSet", Kind::List(&Kind::String)),
        Member::new("async", Kind::String),
        Member::new("class", Kind::String),
        Member::new("extra", Kind::String),
        Member::new("lambda", Kind::String),
        Member::new("new", Kind::String),
        Member::new("type", Kind::String),
    ],
    &[],
);
