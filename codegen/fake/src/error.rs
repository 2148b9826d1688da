//! Errors of a call before an API version has given them a code.

/// A resource that a call names or changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Resource {
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

/// The kind of an error. The tables in `codes` map each kind to a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ErrorKind {
    // Errors of the call as a whole.
    BadSignature,
    UnknownSecretId,
    WrongToken,
    Replayed,
    Expired,
    UnknownAction,
    RateLimited,

    // Errors of its parameters.
    Missing,
    Malformed,
    NotAllowed,
    OutOfRange,
    Length,
    TooManyItems,
    UnknownFilter,
    TooManyFilterValues,
    /// Two parameters that cannot be used together.
    Exclusive,
    /// A missing parameter that another one requires.
    Unmet,
    /// A parameter, or a value of it, that another one forbids.
    Forbidden,

    // Errors of the resources.
    NotFound(Resource),
    /// The state of the resource forbids the operation.
    State(Resource),
    /// The same operation is already running.
    Busy,
    /// The operation is not possible for the resource, whatever its state.
    Unsupported(Resource),
    /// The name is taken.
    Duplicate(Resource),
    Quota(Resource),
    DailyQuota(Resource),
    /// The resource already has an elastic IP address.
    Bound(Resource),
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
    /// The default security group cannot be changed.
    DefaultGroup,
    /// The rules have changed since they were read.
    StaleVersion,
    /// Other resources refer to this one.
    InUse,
    PublicKey,
    PublicKeyTaken,
    NameCharacters,
    EmptyName,
}

/// An error of a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallError {
    pub kind: ErrorKind,
    /// Path of the parameter, such as `Placement.Zone`; empty if the error concerns none.
    pub member: String,
    /// Key in the model of the format that the parameter must have.
    pub format: Option<String>,
    /// Description of the error, with advice.
    pub message: String,
}

impl CallError {
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self { kind, member: String::new(), format: None, message: message.into() }
    }

    /// Creates an error that concerns a parameter.
    pub fn at(kind: ErrorKind, member: impl Into<String>, message: impl std::fmt::Display) -> Self {
        let member = member.into();
        let message = format!("{member}: {message}");
        Self { kind, member, format: None, message }
    }

    /// Creates the error for a parameter that is required and missing.
    pub fn missing(member: impl Into<String>) -> Self {
        Self::at(ErrorKind::Missing, member, "is missing")
    }

    /// Creates the error for a resource that does not exist.
    pub fn not_found(resource: Resource, id: &str) -> Self {
        Self::new(ErrorKind::NotFound(resource), format!("there is no {} `{id}`", resource.noun()))
    }

    pub fn with_format(mut self, format: Option<&str>) -> Self {
        self.format = format.map(str::to_owned);
        self
    }

    /// Returns the name of the parameter without its path.
    pub fn member_name(&self) -> &str {
        let last = self.member.rsplit('.').find(|part| part.parse::<u32>().is_err());
        last.unwrap_or_default()
    }
}

impl Resource {
    /// Returns the noun for messages.
    pub fn noun(self) -> &'static str {
        match self {
            Self::Account => "account",
            Self::Address => "elastic IP address",
            Self::Host => "dedicated host",
            Self::Image => "image",
            Self::Instance => "instance",
            Self::InstanceType => "instance type",
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
