//! From what is wrong to the code that the action's page has for it.
//!
//! A table per generation lists candidates, the most telling first. The first that the page of the action lists is taken; else the
//! one that any action may answer with.

mod first;
mod revised;

use crate::{
    model::{Action, Api, Envelope},
    trouble::Trouble,
};

/// A refusal as it travels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    pub code: String,
    /// Name that goes with a numeric code.
    pub name: Option<String>,
    pub message: String,
}

/// The code for trouble with `action`, or with a call whose action is not known.
pub fn refusal(api: &Api, action: Option<&Action>, trouble: Trouble) -> Refusal {
    let lists = |code: &&str| action.is_some_and(|action| action.lists(code));
    match api.protocol.envelope {
        Envelope::Response => {
            let (candidates, common) = revised::codes(&trouble);
            let code = candidates.iter().copied().find(lists).unwrap_or(common);
            Refusal { code: code.to_owned(), name: None, message: trouble.message }
        }
        Envelope::Code => {
            let (candidates, common) = first::codes(trouble.kind);
            let listed = candidates.iter().copied().find(lists);
            let (code, name) = match listed {
                Some(code) if is_number(code) => (code, None),
                Some(text) => (common, Some(text.to_owned())),
                None => (common, None),
            };
            let name = name.or_else(|| api.code_name(code));
            // The service puts a number of its own before the text of a failed operation.
            let message = match code {
                "5100" => format!("({}){}", first::own_number(trouble.kind), trouble.message),
                _ => trouble.message,
            };
            Refusal { code: code.to_owned(), name, message }
        }
    }
}

/// The number that an item of a batch fails with, in the older API.
pub fn item_code(trouble: &Trouble) -> i64 {
    let (_, common) = first::codes(trouble.kind);
    common.parse().unwrap_or_default()
}

fn is_number(code: &str) -> bool {
    code.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        model::Model,
        trouble::{Kind, Thing},
    };

    const THINGS: &[Thing] = &[
        Thing::Account,
        Thing::Address,
        Thing::Host,
        Thing::Image,
        Thing::Instance,
        Thing::InstanceType,
        Thing::Interface,
        Thing::KeyPair,
        Thing::Project,
        Thing::Region,
        Thing::SecurityGroup,
        Thing::Subnet,
        Thing::Zone,
    ];

    fn kinds() -> Vec<Kind> {
        let mut kinds = vec![
            Kind::BadSignature,
            Kind::UnknownSecretId,
            Kind::WrongToken,
            Kind::Replayed,
            Kind::Expired,
            Kind::UnknownAction,
            Kind::TooOften,
            Kind::Missing,
            Kind::Malformed,
            Kind::NotAllowed,
            Kind::OutOfRange,
            Kind::Length,
            Kind::TooManyItems,
            Kind::UnknownFilter,
            Kind::TooManyFilterValues,
            Kind::Exclusive,
            Kind::Unmet,
            Kind::Forbidden,
            Kind::Busy,
            Kind::Balance,
            Kind::NotPrepaid,
            Kind::NotHourly,
            Kind::Bandwidth,
            Kind::Password,
            Kind::IpInUse,
            Kind::IpNotInSubnet,
            Kind::OtherVpc,
            Kind::NoPublicIp,
            Kind::Shared,
            Kind::OwnAccount,
            Kind::DefaultGroup,
            Kind::StaleVersion,
            Kind::InUse,
            Kind::PublicKey,
            Kind::PublicKeyTaken,
            Kind::NameCharacters,
            Kind::EmptyName,
        ];
        for &thing in THINGS {
            kinds.extend([
                Kind::NotFound(thing),
                Kind::State(thing),
                Kind::Unsupported(thing),
                Kind::Duplicate(thing),
                Kind::Quota(thing),
                Kind::DailyQuota(thing),
                Kind::Bound(thing),
            ]);
        }
        kinds
    }

    /// The names by which the tables tell parameters apart.
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
    fn every_code_is_one_of_the_spec() {
        let model = Model::from_json(crate::cloud::EMBEDDED_MODEL).expect("the model is read");
        for api in &model.apis {
            let known = |code: &str| api.errors.iter().any(|error| error.name.wire == code);
            let formats = api.formats.iter().map(|format| Some(format.key.as_str())).chain([None]);
            for (kind, format) in kinds().into_iter().flat_map(|kind| formats.clone().map(move |format| (kind, format)))
            {
                for member in MEMBERS {
                    let trouble = Trouble::at(kind, *member, "").with_format(format);
                    let (candidates, common) = match api.protocol.envelope {
                        Envelope::Response => revised::codes(&trouble),
                        Envelope::Code => first::codes(kind),
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
    fn the_action_decides() {
        let model = Model::from_json(crate::cloud::EMBEDDED_MODEL).expect("the model is read");
        let code = |folder: &str, action: &str, trouble: Trouble| {
            let api = model.apis.iter().find(|api| api.folder == folder).expect("the generation is there");
            refusal(api, Some(api.action(action).expect("the action is there")), trouble)
        };
        let missing = || Trouble::at(Kind::Missing, "InstanceIds", "is missing");
        assert_eq!(code("v2017-03-12", "StartInstances", missing()).code, "MissingParameter");
        assert_eq!(code("v2017-03-12", "ReleaseAddresses", missing()).code, "InvalidParameter");
        let state = || Trouble::new(Kind::State(Thing::Instance), "it runs");
        assert_eq!(code("v2017-03-12", "StartInstances", state()).code, "InvalidInstance.NotSupported");
        let refused = code("v2", "ModifyInstanceAttributes", state());
        assert_eq!(refused.code, "5100");
        assert_eq!(refused.name.as_deref(), Some("OperationConstraints.InvaildInstanceStatus"));
        assert!(refused.message.starts_with('('), "{}", refused.message);
        let group = || Trouble::not_found(Thing::SecurityGroup, "sg-1");
        assert_eq!(code("v2", "DeleteSecurityGroup", group()).code, "7001");
        assert_eq!(code("v2", "RunInstances", group()).code, "5000");
    }
}
