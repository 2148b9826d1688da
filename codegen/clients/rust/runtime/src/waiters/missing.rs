//! Decides if the error for a missing resource is about a resource of the wait.

use crate::{Error, protocol::CODE_WORDS};

/// Returns `true` if an error names the member that has the ids, as `InvalidInstanceId.NotFound` names `InstanceIds`,
/// or nothing in particular, like `ResourceNotFound` and numeric codes. `InvalidRegion.NotFound` is about something
/// else.
pub(super) fn is_about(error: &Error, member: &str) -> bool {
    let Some(code) = error.code_name().or(error.code()) else { return false };
    member.is_empty() || is_code_about(code, member)
}

fn is_code_about(code: &str, member: &str) -> bool {
    let member = member.strip_suffix('s').unwrap_or(member);
    let resource = member.strip_suffix("Id").unwrap_or(member);
    let mut named = code.to_owned();
    for word in CODE_WORDS {
        named = named.replace(word, "");
    }
    named.bytes().all(|byte| byte.is_ascii_digit()) || named.eq_ignore_ascii_case(resource)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_about_the_ids_or_about_something_else() {
        for code in [
            "InvalidInstanceId.NotFound",
            "InvalidInstance.NotFound",
            "InvalidParameterValue.InstanceIdNotFound",
            "ResourceNotFound.Instance",
            "ResourceNotFound",
            "InvalidParameter.ResourceNotFound",
            "5000",
        ] {
            assert!(is_code_about(code, "InstanceIds") && is_code_about(code, "instanceIds"), "{code}");
        }
        for code in [
            "InvalidRegion.NotFound",
            "InvalidImageId.NotFound",
            "InvalidParameter.ProjectIdNotFound",
            "ResourceNotFound.NoDefaultVpc",
            "InvalidInstanceName.NotFound",
        ] {
            assert!(!is_code_about(code, "InstanceIds"), "{code}");
        }
    }
}
