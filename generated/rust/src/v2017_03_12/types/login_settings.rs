// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    encode::{Encode, Members, Names, Value},
    schema::{Demand, Kind, Limit, Member, Rule, Structure},
    types::{Extra, Secret},
};

/// How to log in to an instance. If none of these members is set, the service generates a password and sends it in a message.
///
/// # Rules
///
/// - At most one of `Password`, `KeyIds` and `KeepImageLogin` may be given.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct LoginSettings {
    /// Password. Linux requires 8 to 16 characters, with at least two of these kinds: letters, digits and symbols. Windows requires 12 to 16 characters, with at least three of these kinds: lower-case letters, upper-case letters, digits and symbols. The symbols are `` ()`~!@#$%^&*-+=|{}[]:;',.?/ `` on Linux, and the same without `|` on Windows.
    pub password: Option<Secret>,
    /// Id of the key pair to install, as listed by [`Client::describe_key_pairs`](crate::v2017_03_12::Client::describe_key_pairs). Windows does not support key pairs.
    ///
    /// Items: at most 1. Example: `skey-mv9yzyjj`.
    pub key_ids: Option<Vec<String>>,
    /// Keep the login settings of the image. This is possible only with private, shared and imported images.
    ///
    /// Default: `false`.
    pub keep_image_login: Option<bool>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl LoginSettings {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`password`](Self::password): password. Linux requires 8 to 16 characters, with at least two of these kinds: letters, digits and symbols. Windows requires 12 to 16 characters, with at least three of these kinds: lower-case letters, upper-case letters, digits and symbols. The symbols are `` ()`~!@#$%^&*-+=|{}[]:;',.?/ `` on Linux, and the same without `|` on Windows.
    pub fn password(mut self, value: impl Into<Secret>) -> Self {
        self.password = Some(value.into());
        self
    }

    /// Sets [`key_ids`](Self::key_ids): id of the key pair to install, as listed by [`Client::describe_key_pairs`](crate::v2017_03_12::Client::describe_key_pairs). Windows does not support key pairs.
    pub fn key_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.key_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`keep_image_login`](Self::keep_image_login): keep the login settings of the image. This is possible only with private, shared and imported images.
    pub fn keep_image_login(mut self, value: bool) -> Self {
        self.keep_image_login = Some(value);
        self
    }
}

impl Encode for LoginSettings {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for LoginSettings {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["KeepImageLogin", "KeyIds", "Password"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.keep_image_login.encode(),
            1 => self.key_ids.encode(),
            2 => self.password.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

#[allow(dead_code)]
pub(crate) static STRUCTURE: Structure = Structure::new(
    "LoginSettings",
    &[
        Member::new("KeepImageLogin", Kind::Boolean).default("FALSE"),
        Member::new("KeyIds", Kind::List(&Kind::String))
            .limits(
                &[
                    Limit::Items {
                        min: None,
                        max: Some(1),
                    },
                    Limit::Prefix(&["skey-"]),
                ],
            ),
        Member::new("Password", Kind::String),
    ],
    &[
        Rule::new(
            &[],
            &[Demand::Exclusive(&[&["Password"], &["KeyIds"], &["KeepImageLogin"]])],
        ),
    ],
);
