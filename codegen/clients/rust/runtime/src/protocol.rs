//! Names and numbers on the wire that hold for every service and API version. They are facts of the spec
//! (`protocol.yaml`), built in for calls that no spec describes; a test compares them with it.

/// The header `Content-Type` of requests.
pub(crate) mod content_type {
    pub(crate) const FORM: &str = "application/x-www-form-urlencoded";
    pub(crate) const JSON: &str = "application/json";
}

/// TC3-HMAC-SHA256.
pub(crate) mod tc3 {
    pub(crate) const ACTION: &str = "X-TC-Action";
    pub(crate) const REGION: &str = "X-TC-Region";
    pub(crate) const TIMESTAMP: &str = "X-TC-Timestamp";
    pub(crate) const TOKEN: &str = "X-TC-Token";
    pub(crate) const VERSION: &str = "X-TC-Version";
    pub(crate) const AUTHORIZATION: &str = "Authorization";
    pub(crate) const SIGNED_HEADERS: &str = "content-type;host";
    /// The first part of the key, before the secret key.
    pub(crate) const KEY_START: &str = "TC3";
    /// The last part of the scope and of the key.
    pub(crate) const SCOPE_END: &str = "tc3_request";
    /// The header `Authorization` of a call that needs no key.
    pub(crate) const UNSIGNED: &str = "SKIP";
}

/// The parameter that holds a signature of version 1.
pub(crate) const SIGNATURE: &str = "Signature";

/// The names in the envelopes of responses.
pub(crate) mod envelope {
    pub(crate) const RESPONSE: &str = "Response";
    pub(crate) const ERROR: &str = "Error";
    pub(crate) const ERROR_CODE: &str = "Code";
    pub(crate) const ERROR_MESSAGE: &str = "Message";
    pub(crate) const REQUEST_ID: &str = "RequestId";
    /// Another spelling, which some responses have.
    pub(crate) const REQUEST_ID_ALIAS: &str = "RequestID";

    pub(crate) const CODE: &str = "code";
    pub(crate) const SUCCESS: &str = "0";
    pub(crate) const CODE_NAME: &str = "codeDesc";
    pub(crate) const MESSAGE: &str = "message";
}

/// Offset from UTC of timestamps without one.
pub(crate) const OFFSET_SECONDS: i32 = 8 * 3600;

/// The policy of retries.
pub(crate) mod retry {
    use std::{ops::RangeInclusive, time::Duration};

    /// Maximum number of attempts per call, including the first.
    pub(crate) const ATTEMPTS: u32 = 3;
    /// Upper bound of the first pause.
    pub(crate) const FIRST_PAUSE: Duration = Duration::from_millis(300);
    /// Upper bound of the first pause after throttling.
    pub(crate) const FIRST_THROTTLED_PAUSE: Duration = Duration::from_secs(1);
    /// Upper bound of any pause.
    pub(crate) const LONGEST_PAUSE: Duration = Duration::from_secs(10);
    /// Tokens that a retry costs.
    pub(crate) const COST: u32 = 5;
    /// Tokens earned by a call that succeeds at the first attempt.
    pub(crate) const REWARD: u32 = 1;
    /// Number of retries that a full bucket pays for.
    pub(crate) const BUDGET: u32 = 100;
    /// Statuses of throttling.
    pub(crate) const THROTTLED_STATUSES: [u16; 1] = [429];
    /// Statuses of a failing service.
    pub(crate) const SERVER_STATUSES: RangeInclusive<u16> = 500..=599;
    /// The header by which the service asks for a pause, in lower case.
    pub(crate) const PAUSE_HEADER: &str = "retry-after";
    /// The header with the time of the service, in lower case.
    pub(crate) const CLOCK_HEADER: &str = "date";
    /// Codes by which the service says that it does not know a key or a token, or no longer accepts it.
    pub(crate) const REJECTED_KEY: [&str; 6] = [
        "4104",
        "4105",
        "AuthFailure.InvalidSecretId",
        "AuthFailure.SecretIdNotFound",
        "AuthFailure.TokenFailure",
        "InvalidParameter.SecretIdNotFound",
    ];
}

/// Parts of an error code that do not say which resource is missing, in the order in which they are removed.
pub(crate) const CODE_WORDS: [&str; 7] =
    ["ResourceNotFound", "InvalidParameterValue", "InvalidParameter", "Invalid", "NotFound", "Id", "."];

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, sync::LazyLock};

    use proptest::prelude::*;
    use regex_lite::Regex;
    use serde_json::{Value, json};

    use super::*;
    use crate::{
        Error, ErrorKind,
        decode::Failure,
        sign::{SignatureMethod, tc3::Request},
        types::Timestamp,
    };

    static MODEL: LazyLock<Value> =
        LazyLock::new(|| serde_json::from_str(include_str!("../../../../../generated/model.json")).unwrap());

    /// The protocol as the spec states it.
    static SPEC: LazyLock<Value> = LazyLock::new(|| MODEL["protocol"].clone());

    static TIMESTAMP: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(SPEC["timestamps"]["accept"].as_str().unwrap()).unwrap());

    fn fill(layout: &Value, values: &[(&str, &str)]) -> String {
        let text = layout.as_str().unwrap().to_owned();
        values.iter().fold(text, |text, (name, value)| text.replace(&format!("{{{name}}}"), value))
    }

    #[test]
    fn formats_and_names_are_those_of_the_spec() {
        let spec = &*SPEC;
        assert_eq!(
            spec["formats"],
            json!({
                "query": { "method": "GET", "content_type": content_type::FORM },
                "form": { "method": "POST", "content_type": content_type::FORM },
                "json": { "method": "POST", "content_type": content_type::JSON },
            })
        );
        assert_eq!(spec["signatures"]["version_1"]["parameter"], SIGNATURE);
        assert_eq!(spec["signatures"]["version_1"]["algorithms"], json!(["HmacSHA1", "HmacSHA256"]));
        let headers = json!({
            "Action": tc3::ACTION,
            "Region": tc3::REGION,
            "Timestamp": tc3::TIMESTAMP,
            "Token": tc3::TOKEN,
            "Version": tc3::VERSION,
        });
        assert_eq!(spec["signatures"]["tc3"]["headers"], headers);
        assert_eq!(spec["signatures"]["tc3"]["unsigned"], tc3::UNSIGNED);
        let (response, code) = (&spec["envelopes"]["response"], &spec["envelopes"]["code"]);
        let names = json!({
            "members": envelope::RESPONSE,
            "error": envelope::ERROR,
            "code": envelope::ERROR_CODE,
            "message": envelope::ERROR_MESSAGE,
        });
        assert_eq!(response, &names);
        let names = json!({
            "success": envelope::SUCCESS,
            "code": envelope::CODE,
            "message": envelope::MESSAGE,
            "code_name": envelope::CODE_NAME,
        });
        assert_eq!(code, &names);
        assert_eq!(spec["waiters"]["code_words"], json!(CODE_WORDS));
    }

    #[test]
    fn the_request_id_has_the_names_of_the_spec() {
        let apis = MODEL["apis"].as_array().unwrap().iter().filter(|api| api["protocol"]["envelope"] == "response");
        let mut count = 0;
        for api in apis {
            let members = api["response"].as_array().unwrap();
            let found = members.iter().find(|member| member["name"]["wire"] == envelope::REQUEST_ID).unwrap();
            assert_eq!(found["aliases"], json!([envelope::REQUEST_ID_ALIAS]));
            count += 1;
        }
        assert!(count > 0);
    }

    #[test]
    fn tc3_signs_as_the_layouts_of_the_spec_say() {
        let spec = &*SPEC;
        let tc3 = &spec["signatures"]["tc3"];
        let request = Request {
            method: "POST",
            host: "cvm.tencentcloudapi.com",
            path: "/",
            query: "a=b",
            content_type: content_type::JSON,
            payload: b"{}",
            service: "cvm",
            timestamp: 1_500_000_000,
        };
        let signed_headers = tc3["signed_headers"].as_array().unwrap();
        let signed_headers: Vec<_> = signed_headers.iter().map(|name| name.as_str().unwrap()).collect();
        assert_eq!(signed_headers.join(";"), tc3::SIGNED_HEADERS);
        let (algorithm, date) = (SignatureMethod::Tc3HmacSha256.as_str(), "2017-07-14");
        assert_eq!(tc3["algorithm"], algorithm);
        let scope = fill(&tc3["scope"], &[("date", date), ("service", "cvm")]);
        let canonical = request.canonical_request();
        let headers = "content-type:application/json\nhost:cvm.tencentcloudapi.com\n";
        let values = [
            ("method", "POST"),
            ("path", "/"),
            ("query", "a=b"),
            ("canonical_headers", headers),
            ("signed_headers", tc3::SIGNED_HEADERS),
            ("body_hash", canonical.rsplit('\n').next().unwrap()),
        ];
        assert_eq!(canonical, fill(&tc3["canonical_request"], &values));
        let text = request.string_to_sign();
        let values = [
            ("algorithm", algorithm),
            ("timestamp", "1500000000"),
            ("scope", &scope),
            ("canonical_request_hash", text.rsplit('\n').next().unwrap()),
        ];
        assert_eq!(text, fill(&tc3["string_to_sign"], &values));
        let values = [
            ("algorithm", algorithm),
            ("secret_id", "ID"),
            ("scope", &scope),
            ("signed_headers", tc3::SIGNED_HEADERS),
            ("signature", "abc"),
        ];
        assert_eq!(request.authorization("ID", "abc"), fill(&tc3["authorization"], &values));
        let mut key: Option<Vec<u8>> = None;
        for part in tc3["key"].as_array().unwrap() {
            let part = fill(part, &[("secret_key", "SECRET"), ("date", date), ("service", "cvm")]);
            key = Some(match key {
                None => part.into_bytes(),
                Some(key) => crate::sign::hmac_sha256(&key, part.as_bytes()).to_vec(),
            });
        }
        let signature = crate::sign::hmac_sha256(&key.unwrap(), text.as_bytes());
        let signature: String = signature.iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(request.signature("SECRET", &text), signature);
    }

    #[test]
    fn retries_follow_the_policy_of_the_spec() {
        let spec = &SPEC["retry"];
        let millis = |name: &str| u128::from(spec[name].as_u64().unwrap());
        assert_eq!(spec["attempts"], retry::ATTEMPTS);
        assert_eq!(millis("first_pause_ms"), retry::FIRST_PAUSE.as_millis());
        assert_eq!(millis("first_throttled_pause_ms"), retry::FIRST_THROTTLED_PAUSE.as_millis());
        assert_eq!(millis("longest_pause_ms"), retry::LONGEST_PAUSE.as_millis());
        let budget =
            json!({ "capacity": retry::BUDGET * retry::COST, "retry_cost": retry::COST, "reward": retry::REWARD });
        assert_eq!(spec["budget"], budget);
        assert_eq!(spec["pause_header"].as_str().unwrap().to_lowercase(), retry::PAUSE_HEADER);
        assert_eq!(spec["clock_header"].as_str().unwrap().to_lowercase(), retry::CLOCK_HEADER);
        assert_eq!(spec["rejected_key_codes"], json!(retry::REJECTED_KEY));
        assert_eq!(spec["throttled_statuses"], json!(retry::THROTTLED_STATUSES));
        let servers = &retry::SERVER_STATUSES;
        assert_eq!(spec["server_statuses"], json!([servers.start(), servers.end()]));
        let words = |name: &str| spec[name].as_array().unwrap().iter().map(|word| word.as_str().unwrap().to_owned());
        let retried: BTreeSet<String> = words("kinds").collect();
        for (name, kind) in [
            ("caller", ErrorKind::Caller),
            ("auth", ErrorKind::Auth),
            ("missing", ErrorKind::Missing),
            ("throttled", ErrorKind::Throttled),
            ("server", ErrorKind::Server),
            ("busy", ErrorKind::Busy),
        ] {
            let failure = Failure { code: "A".into(), code_name: None, message: String::new(), request_id: None };
            let error = Error::api(failure, Some(kind));
            assert_eq!(error.is_retryable(), retried.contains(name), "{name}");
        }
    }

    /// Returns a string that looks like a timestamp, most of the time.
    fn timestamp() -> impl Strategy<Value = String> {
        let part = |valid: &'static str| prop_oneof![6 => valid.prop_map(String::from), 1 => "[0-9]{1,3}|[a-zA-Z .:]?"];
        let parts = (
            part("20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])"),
            part("[Tt ]"),
            part("([01][0-9]|2[0-3]):[0-5][0-9]"),
            part("(:[0-5][0-9]([.][0-9]{1,9})?)?"),
            part("([Zz]|[+-](0[0-9]|1[0-9]):?[0-5][0-9])?"),
        );
        parts.prop_map(|(date, between, time, seconds, zone)| date + &between + &time + &seconds + &zone)
    }

    proptest! {
        #[test]
        fn timestamps_are_those_that_the_spec_accepts(text in timestamp()) {
            let is_time = Timestamp::new(text.clone()).unix_seconds().is_some();
            // Other parts are those of an existing time as long as they have the right form.
            let exists = Timestamp::new(text.get(..16).unwrap_or_default()).unix_seconds().is_some();
            let second = text.get(17..19).filter(|_| text.get(16..17) == Some(":"));
            let exists = exists && second.is_none_or(|second| second <= "60");
            prop_assert_eq!(is_time, TIMESTAMP.is_match(&text) && exists, "{}", text);
        }
    }

    #[test]
    fn a_time_without_an_offset_has_that_of_the_spec() {
        let offset = SPEC["timestamps"]["offset"].as_str().unwrap().to_owned();
        let [with, without] = [offset, String::new()].map(|offset| format!("2017-07-14 10:40:00{offset}"));
        assert_eq!(Timestamp::new(without).unix_seconds(), Timestamp::new(with).unix_seconds());
    }
}
