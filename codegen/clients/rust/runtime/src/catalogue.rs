//! Calls of services that no spec describes: what holds for every service of the vendor. They are facts of the spec
//! (`protocol.yaml`); a test compares them with it.

use crate::{
    ErrorKind,
    schema::{Accept, Action, Api, Effect, Envelope, Host, Structure},
};

/// Any service.
static API: Api = Api::new("", "", Envelope::Response)
    .sends_version(true)
    .tencentcloud_path("/")
    .accept(Accept::EVERYTHING)
    .code_separator(".")
    .error_kinds(ERROR_KINDS);

static HOST: Host = Host::new("");

static REQUEST: Structure = Structure::new("", &[], &[]);

/// Any action that changes nothing.
pub(crate) static READ: Action = Action::new("", &API, &HOST, Effect::Read, &REQUEST);

/// Any other action.
pub(crate) static OTHER: Action = Action::new("", &API, &HOST, Effect::Write, &REQUEST);

/// First words of actions that change nothing.
const READS: [&str; 9] = ["Count", "Describe", "Get", "Inquire", "Inquiry", "List", "Query", "Search", "Show"];

/// Actions that are no exchange of signed JSON, each with what they do instead, sorted.
const NOT_JSON: [(&str, &str, &str); 32] = [
    ("cii", "DescribeQualityScore", "sends a form of several parts"),
    ("cii", "UploadMedicalFile", "sends a form of several parts"),
    ("cloudmate", "CloudMateAgent", "responds with a stream of events"),
    ("cls", "ChatCompletions", "responds with a stream of events"),
    ("cls", "UploadLog", "sends bytes"),
    ("dataagent", "ChatAI", "responds with a stream of events"),
    ("dataagent", "ExecuteAgentApiV1", "responds with a stream of events"),
    ("es", "ChatCompletions", "responds with a stream of events"),
    ("es", "ParseDocument", "responds with a stream of events"),
    ("hunyuan", "ChatCompletions", "responds with a stream of events"),
    ("hunyuan", "ChatTranslations", "responds with a stream of events"),
    ("hunyuan", "CreateThread", "responds with a stream of events"),
    ("hunyuan", "FilesDeletions", "responds with a stream of events"),
    ("hunyuan", "FilesList", "responds with a stream of events"),
    ("hunyuan", "FilesUploads", "responds with a stream of events"),
    ("hunyuan", "GetThread", "responds with a stream of events"),
    ("hunyuan", "GetThreadMessage", "responds with a stream of events"),
    ("hunyuan", "GetThreadMessageList", "responds with a stream of events"),
    ("hunyuan", "GroupChatCompletions", "responds with a stream of events"),
    ("hunyuan", "ImageQuestion", "responds with a stream of events"),
    ("hunyuan", "RunThread", "responds with a stream of events"),
    ("ig", "GetLLMDiagnosisDrug", "responds with a stream of events"),
    ("ig", "GetLLMDiagnosisDrugChat", "responds with a stream of events"),
    ("ig", "GetLLMDiagnosisHealth", "responds with a stream of events"),
    ("ig", "GetLLMReportInterpretation", "responds with a stream of events"),
    ("lkeap", "ChatCompletions", "responds with a stream of events"),
    ("lkeap", "ReconstructDocumentSSE", "responds with a stream of events"),
    ("sts", "AssumeRoleWithSAML", "is not signed"),
    ("sts", "AssumeRoleWithWebIdentity", "is not signed"),
    ("tdai", "CreateChatCompletion", "responds with a stream of events"),
    ("trtc", "TextToSpeechSSE", "responds with a stream of events"),
    ("waf", "GenerateLLMSecAnswer", "responds with a stream of events"),
];

/// Kinds of the error codes that every service may respond with, sorted. Longer codes have the kind of their beginning.
pub(crate) const ERROR_KINDS: &[(&str, ErrorKind)] = &[
    ("AuthFailure", ErrorKind::Auth),
    ("InternalError", ErrorKind::Server),
    ("IpInBlacklist", ErrorKind::Auth),
    ("IpNotInWhitelist", ErrorKind::Auth),
    ("OperationDenied.InstanceOperationInProgress", ErrorKind::Busy),
    ("OperationDenied.MutexTaskRunning", ErrorKind::Busy),
    ("RequestLimitExceeded", ErrorKind::Throttled),
    ("ResourceInUse", ErrorKind::Busy),
    ("ResourceNotFound", ErrorKind::Missing),
    ("ServiceUnavailable", ErrorKind::Server),
    ("UnauthorizedOperation", ErrorKind::Auth),
];

/// Returns the host of a service.
pub(crate) fn host(service: &str) -> String {
    format!("{service}.tencentcloudapi.com")
}

/// Returns `true` if the name of an action begins with a word for reading.
pub(crate) fn is_read(action: &str) -> bool {
    READS
        .iter()
        .any(|word| action.strip_prefix(word).is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_lowercase())))
}

/// Returns what an action does instead of exchanging signed JSON.
pub(crate) fn not_json(service: &str, action: &str) -> Option<&'static str> {
    let found = NOT_JSON.binary_search_by(|(other, name, _)| (*other, *name).cmp(&(service, action))).ok()?;
    NOT_JSON.get(found).map(|(_, _, reason)| *reason)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    #[test]
    fn the_facts_are_those_of_the_spec() {
        let model: Value = serde_json::from_str(include_str!("../../../../../generated/model.json")).unwrap();
        let spec = &model["protocol"]["catalogue"];
        assert_eq!(host("{service}"), spec["host"].as_str().unwrap());
        assert_eq!(json!(READS), spec["reads"]);
        let not_json = NOT_JSON.iter().map(|(service, action, reason)| (format!("{service}.{action}"), json!(reason)));
        assert_eq!(Value::Object(not_json.collect()), spec["not_json"]);
        for (service, action, reason) in NOT_JSON {
            assert_eq!(super::not_json(service, action), Some(reason), "not sorted");
        }
    }

    #[test]
    fn words_are_whole() {
        for (action, read) in [("DescribeVpcs", true), ("GetX", true), ("Getaway", false), ("RunInstances", false)] {
            assert_eq!(is_read(action), read, "{action}");
        }
    }

    #[test]
    fn kinds_are_those_of_the_codes_that_every_action_may_respond_with() {
        let model: Value = serde_json::from_str(include_str!("../../../../../generated/model.json")).unwrap();
        let apis = model["apis"].as_array().unwrap();
        let codes = apis.iter().find(|api| api["version"] == "2017-03-12").unwrap()["errors"].as_array().unwrap();
        for (code, kind) in ERROR_KINDS {
            let is = |name: &Value| name == *code;
            let aliases = |error: &Value| error["aliases"].as_array().is_some_and(|names| names.iter().any(is));
            let listed = codes.iter().find(|error| is(&error["name"]["wire"]) || aliases(error));
            let listed = listed.unwrap_or_else(|| panic!("the spec has no {code}"));
            assert_eq!(listed["kind"], format!("{kind:?}").to_lowercase(), "{code}");
        }
        assert!(ERROR_KINDS.is_sorted_by_key(|(code, _)| *code));
    }
}
