//! What can be wrong with a call, before any generation of the API has given it a code.

/// What a call asks about or changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Thing {
    Account,
    Address,
    Host,
    Image,
    Instance,
    InstanceType,
    Interface,
    KeyPair,
    Project,
    Region,
    SecurityGroup,
    Subnet,
    Zone,
}

/// What is wrong. The tables in `codes` give each its code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    // The call as a whole.
    BadSignature,
    UnknownSecretId,
    WrongToken,
    Replayed,
    Expired,
    UnknownAction,
    TooOften,

    // Its parameters.
    Missing,
    Malformed,
    NotAllowed,
    OutOfRange,
    Length,
    TooManyItems,
    UnknownFilter,
    TooManyFilterValues,
    /// Two that exclude one another are there.
    Exclusive,
    /// One is missing that another makes necessary.
    Unmet,
    /// One is there, or has a value, that another forbids.
    Forbidden,

    // The world.
    NotFound(Thing),
    /// Its state forbids the operation.
    State(Thing),
    /// The same is being done to it already.
    Busy,
    /// The operation does not suit it, whatever its state.
    Unsupported(Thing),
    /// The name is taken.
    Duplicate(Thing),
    /// There are as many as may be.
    Quota(Thing),
    /// It was done as often today as may be.
    DailyQuota(Thing),
    /// It is bound already.
    Bound(Thing),
    Balance,
    NotPrepaid,
    NotHourly,
    Bandwidth,
    Password,
    IpInUse,
    IpNotInSubnet,
    OtherVpc,
    NoPublicIp,
    Shared,
    OwnAccount,
    /// The group may not be changed.
    DefaultGroup,
    /// The rules have changed meanwhile.
    StaleVersion,
    /// Others refer to it.
    InUse,
    PublicKey,
    PublicKeyTaken,
    NameCharacters,
    EmptyName,
}

/// Something wrong, where, and in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble {
    pub kind: Kind,
    /// Path of the parameter, such as `Placement.Zone`; empty when it is about none.
    pub member: String,
    /// Format the parameter should have, by its key in the model.
    pub format: Option<String>,
    /// What happened and what to do, for people.
    pub message: String,
}

impl Trouble {
    pub fn new(kind: Kind, message: impl Into<String>) -> Self {
        Self { kind, member: String::new(), format: None, message: message.into() }
    }

    /// Trouble with a parameter.
    pub fn at(kind: Kind, member: impl Into<String>, message: impl std::fmt::Display) -> Self {
        let member = member.into();
        let message = format!("{member}: {message}");
        Self { kind, member, format: None, message }
    }

    /// There is no such thing.
    pub fn not_found(thing: Thing, id: &str) -> Self {
        Self::new(Kind::NotFound(thing), format!("there is no {} `{id}`", thing.word()))
    }

    pub fn with_format(mut self, format: Option<&str>) -> Self {
        self.format = format.map(str::to_owned);
        self
    }

    /// Name of the parameter without the path to it.
    pub fn name(&self) -> &str {
        let last = self.member.rsplit('.').find(|part| part.parse::<u32>().is_err());
        last.unwrap_or_default()
    }
}

impl Thing {
    /// The word for messages.
    pub fn word(self) -> &'static str {
        match self {
            Self::Account => "account",
            Self::Address => "elastic IP address",
            Self::Host => "dedicated host",
            Self::Image => "image",
            Self::Instance => "instance",
            Self::InstanceType => "model",
            Self::Interface => "network interface",
            Self::KeyPair => "key pair",
            Self::Project => "project",
            Self::Region => "region",
            Self::SecurityGroup => "security group",
            Self::Subnet => "subnet",
            Self::Zone => "zone",
        }
    }
}
