//! Maps errors to the codes that the page of the action has for them.
//!
//! One table per API version lists the candidates, the most specific first. The first one that the page of the action
//! lists is used, otherwise the one that any action may respond with.

mod legacy;
mod v2017_03_12;

use crate::{
    error::CallError,
    model::{Action, Api, Envelope},
};

/// An error as it is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErrorResponse {
    pub code: String,
    /// Name of a numeric code.
    pub name: Option<String>,
    pub message: String,
}

/// Returns the error response of `action`; `None` stands for an unknown action.
pub fn error_response(api: &Api, action: Option<&Action>, error: CallError) -> ErrorResponse {
    let lists = |code: &&str| action.is_some_and(|action| action.lists(code));
    match api.protocol.envelope {
        Envelope::Response => {
            let (candidates, common) = v2017_03_12::codes(&error);
            let code = candidates.iter().copied().find(lists).unwrap_or(common);
            ErrorResponse { code: code.to_owned(), name: None, message: error.message }
        }
        Envelope::Code => {
            let (candidates, common) = legacy::codes(error.kind);
            let listed = candidates.iter().copied().find(lists);
            let (code, name) = match listed {
                Some(code) if is_number(code) => (code, None),
                Some(name) => (common, Some(name.to_owned())),
                None => (common, None),
            };
            let name = name.or_else(|| api.code_name(code));
            // The service begins the message of a failed operation with a number.
            let message = match code {
                "5100" => format!("({}){}", legacy::message_number(error.kind), error.message),
                _ => error.message,
            };
            ErrorResponse { code: code.to_owned(), name, message }
        }
    }
}

/// Returns the code of a failed item of a batch in the legacy API.
pub fn item_code(error: &CallError) -> i64 {
    let (_, common) = legacy::codes(error.kind);
    common.parse().unwrap_or_default()
}

fn is_number(code: &str) -> bool {
    code.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::{ErrorKind, Resource};

    const RESOURCES: &[Resource] = &[
        Resource::Account,
        Resource::Address,
        Resource::Host,
        Resource::Image,
        Resource::Instance,
        Resource::InstanceType,
        Resource::Interface,
        Resource::KeyPair,
        Resource::Project,
        Resource::Region,
        Resource::SecurityGroup,
        Resource::Subnet,
        Resource::Zone,
    ];

    fn kinds() -> Vec<ErrorKind> {
        let mut kinds = vec![
            ErrorKind::BadSignature,
            ErrorKind::UnknownSecretId,
            ErrorKind::WrongToken,
            ErrorKind::Replayed,
            ErrorKind::Expired,
            ErrorKind::UnknownAction,
            ErrorKind::RateLimited,
            ErrorKind::Missing,
            ErrorKind::Malformed,
            ErrorKind::NotAllowed,
            ErrorKind::OutOfRange,
            ErrorKind::Length,
            ErrorKind::TooManyItems,
            ErrorKind::UnknownFilter,
            ErrorKind::TooManyFilterValues,
            ErrorKind::Exclusive,
            ErrorKind::Unmet,
            ErrorKind::Forbidden,
            ErrorKind::Busy,
            ErrorKind::Balance,
            ErrorKind::NotPrepaid,
            ErrorKind::NotHourly,
            ErrorKind::Bandwidth,
            ErrorKind::Password,
            ErrorKind::IpInUse,
            ErrorKind::IpNotInSubnet,
            ErrorKind::OtherVpc,
            ErrorKind::NoPublicIp,
            ErrorKind::Shared,
            ErrorKind::OwnAccount,
            ErrorKind::DefaultGroup,
            ErrorKind::StaleVersion,
            ErrorKind::InUse,
            ErrorKind::PublicKey,
            ErrorKind::PublicKeyTaken,
            ErrorKind::NameCharacters,
            ErrorKind::EmptyName,
        ];
        for &resource in RESOURCES {
            kinds.extend([
                ErrorKind::NotFound(resource),
                ErrorKind::State(resource),
                ErrorKind::Unsupported(resource),
                ErrorKind::Duplicate(resource),
                ErrorKind::Quota(resource),
                ErrorKind::DailyQuota(resource),
                ErrorKind::Bound(resource),
            ]);
        }
        kinds
    }

    /// The names of parameters that the tables distinguish.
    const MEMBERS: &[&str] = &[
        "",
        "Limit",
        "Offset",
        "InstanceName",
        "ClientToken",
        "KeyName",
        "Description",
        "Password",
        "Period",
        "KeyIds",
    ];

    #[test]
    fn every_code_is_in_the_spec() {
        let model = crate::cloud::embedded_model();
        for api in &model.apis {
            let known = |code: &str| api.errors.iter().any(|error| error.name.wire == code);
            let formats = api.formats.iter().map(|format| Some(format.key.as_str())).chain([None]);
            for (kind, format) in kinds().into_iter().flat_map(|kind| formats.clone().map(move |format| (kind, format)))
            {
                for member in MEMBERS {
                    let error = CallError::at(kind, *member, "").with_format(format);
                    let (candidates, common) = match api.protocol.envelope {
                        Envelope::Response => v2017_03_12::codes(&error),
                        Envelope::Code => legacy::codes(kind),
                    };
                    assert!(known(common), "{kind:?} falls back to {common}, which {} does not have", api.folder);
                    for code in candidates {
                        assert!(known(code), "{kind:?} may give {code}, which {} does not have", api.folder);
                    }
                }
            }
        }
    }

    #[test]
    fn the_action_determines_the_code() {
        let model = crate::cloud::embedded_model();
        let code = |version: Option<&str>, action: &str, error: CallError| {
            let api = model.api_of(version).expect("the API version");
            error_response(api, Some(api.action(action).expect("the action")), error)
        };
        let missing = || CallError::at(ErrorKind::Missing, "InstanceIds", "is missing");
        assert_eq!(code(Some("2017-03-12"), "StartInstances", missing()).code, "MissingParameter");
        assert_eq!(code(Some("2017-03-12"), "ReleaseAddresses", missing()).code, "InvalidParameter");
        let state = || CallError::new(ErrorKind::State(Resource::Instance), "it runs");
        assert_eq!(code(Some("2017-03-12"), "StartInstances", state()).code, "InvalidInstance.NotSupported");
        let response = code(None, "ModifyInstanceAttributes", state());
        assert_eq!(response.code, "5100");
        assert_eq!(response.name.as_deref(), Some("OperationConstraints.InvaildInstanceStatus"));
        assert!(response.message.starts_with('('), "{}", response.message);
        let group = || CallError::not_found(Resource::SecurityGroup, "sg-1");
        assert_eq!(code(None, "DeleteSecurityGroup", group()).code, "7001");
        assert_eq!(code(None, "RunInstances", group()).code, "5000");
    }
}
