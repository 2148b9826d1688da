use super::*;
use crate::schema::{Accept, Booleans};

fn api(envelope: Envelope) -> Api {
    Api {
        name: "cvm",
        version: "v",
        sends_version: true,
        envelope,
        qcloud_path: Some("/"),
        list_base: 0,
        booleans: Booleans { form: ["0", "1"], json_numbers: true },
        accept: Accept::EVERYTHING,
        partial_code: (envelope == Envelope::Code).then_some("5400"),
        quota_per_minute: None,
        quota_per_action_per_minute: None,
        tencentcloud_path: None,
        code_separator: Some("."),
        clock_skew_seconds: 300,
        error_kinds: &[],
    }
}

#[derive(Debug, Default)]
struct AnyResponse {
    total: Option<i64>,
    request_id: Option<String>,
    code: Option<i64>,
    message: Option<String>,
}

impl Decode for AnyResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut v = Self::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "RequestId" | "RequestID" => d.member("RequestId", &mut v.request_id)?,
                "Total" => d.member("Total", &mut v.total)?,
                "code" => d.member("code", &mut v.code)?,
                "message" => d.member("message", &mut v.message)?,
                _ => d.skip()?,
            }
        }
        Ok(v)
    }
}

fn read(envelope: Envelope, body: &str) -> Outcome<AnyResponse> {
    response(body.as_bytes(), &api(envelope))
}

#[test]
fn a_response_is_delivered_whole_and_its_request_id_seen() {
    for name in ["RequestId", "RequestID"] {
        let body = format!(r#"{{"Response":{{"{name}":"r-1","Nested":{{"RequestId":"other"}},"Total":3}}}}"#);
        let Outcome::Response { response, request_id } = read(Envelope::Response, &body) else { panic!() };
        assert_eq!((response.total, response.request_id.as_deref()), (Some(3), Some("r-1")));
        assert_eq!(request_id.as_deref(), Some("r-1"));
    }
    let body = r#"{"code":"0","message":"ok","Total":3}"#;
    let Outcome::Response { response, .. } = read(Envelope::Code, body) else { panic!() };
    assert_eq!((response.total, response.code, response.message.as_deref()), (Some(3), Some(0), Some("ok")));
}

#[test]
fn a_failure_is_seen_wherever_it_stands() {
    let failure = |code: &str, name: Option<&str>, message: &str, id: Option<&str>| Failure {
        code: code.into(),
        code_name: name.map(Into::into),
        message: message.into(),
        request_id: id.map(Into::into),
    };
    let expect = |envelope, body: &str, expected: Failure| match read(envelope, body) {
        Outcome::Failure(failure) => assert_eq!(failure, expected),
        other => panic!("{body}: {other:?}"),
    };
    let auth = || failure("AuthFailure", None, "no \"key\"", Some("r-1"));
    let error = r#""Error":{"Message":"no \"key\"","Code":"AuthFailure","More":[{"Code":"x"}]}"#;
    expect(Envelope::Response, &format!(r#"{{"Response":{{{error},"RequestId":"r-1"}}}}"#), auth());
    expect(Envelope::Response, &format!(r#"{{"Response":{{"RequestId":"r-1",{error}}}}}"#), auth());
    // A member that cannot be read does not hide the failure.
    expect(Envelope::Response, &format!(r#"{{"Response":{{"Total":"many",{error},"RequestID":"r-1"}}}}"#), auth());
    expect(Envelope::Response, r#"{"Response":{"Error":{}}}"#, failure("", None, "", None));
    expect(Envelope::Code, r#"{"code":5100,"message":"(100004)no"}"#, failure("5100", None, "(100004)no", None));
    let named = r#"{"codeDesc":"ResourceNotFound","message":null,"code":"7001"}"#;
    expect(Envelope::Code, named, failure("7001", Some("ResourceNotFound"), "", None));
    expect(Envelope::Code, r#"{"code":4000,"message":"m","Total":{}}"#, failure("4000", None, "m", None));
}

#[test]
fn a_partly_failed_batch_is_data() {
    let Outcome::Response { response, .. } = read(Envelope::Code, r#"{"code":5400,"message":"part"}"#) else {
        panic!()
    };
    assert_eq!(response.code, Some(5400));
}

#[test]
fn a_body_that_is_not_a_response_is_unreadable() {
    let unreadable = |envelope, body: &str| match read(envelope, body) {
        Outcome::Unreadable { error, request_id, .. } => format!("{error} {request_id:?}"),
        other => panic!("{body}: {other:?}"),
    };
    let late_id = unreadable(Envelope::Response, r#"{"Response":{"Total":[],"RequestId":"r-1"}}"#);
    assert_eq!(late_id, "Response.Total: expected a 64-bit integer, found a list at byte 21 Some(\"r-1\")");
    assert_eq!(unreadable(Envelope::Response, "{}"), "expected the member `Response`, found none at byte 2 None");
    assert_eq!(unreadable(Envelope::Code, "{}"), "expected the member `code`, found none at byte 2 None");
    assert_eq!(unreadable(Envelope::Code, ""), "expected a structure, found the end of the text at byte 0 None");
    let Outcome::Unreadable { error, .. } = response::<AnyResponse>(b"{\"code\":\xff", &api(Envelope::Code)) else {
        panic!()
    };
    assert_eq!(error.to_string(), "expected UTF-8, found other bytes at byte 8");
}

#[test]
fn a_failure_is_read_from_text_that_is_not_quite_json() {
    let body = |message: &[u8]| {
        [br#"{"Response":{"Error":{"Code":"AuthFailure","Message":""#, message, br#""},"RequestId":"r-1"}}"#].concat()
    };
    let legacy = |message: &[u8]| [br#"{"code":4100,"message":""#, message, br#""}"#].concat();
    for (message, read) in [
        (&b"no \xff key"[..], "no \u{fffd} key"),
        (b"no \x01 key", "no \u{fffd} key"),
        (b"a\nb", "a\u{fffd}b"),
        (b"cut \xe5\xae", "cut \u{fffd}"),
    ] {
        for bom in [&b""[..], b"\xef\xbb\xbf"] {
            let bodies = [(Envelope::Response, body(message)), (Envelope::Code, legacy(message))];
            for (envelope, body) in bodies {
                let body = [bom, &body].concat();
                let Outcome::Failure(failure) = response::<AnyResponse>(&body, &api(envelope)) else {
                    panic!("{body:?}")
                };
                assert_eq!(failure.message, read);
                assert!(matches!(&*failure.code, "AuthFailure" | "4100"));
            }
        }
    }
    let with_bom = [b"\xef\xbb\xbf", r#"{"Response":{"Total":3}}"#.as_bytes()].concat();
    assert!(matches!(response::<AnyResponse>(&with_bom, &api(Envelope::Response)), Outcome::Response { .. }));
    // Invalid UTF-8 in data is an error and not replaced.
    let data = b"{\"Response\":{\"Name\":\"\xff\",\"RequestId\":\"r-1\"}}";
    let Outcome::Unreadable { request_id, done, .. } = response::<AnyResponse>(data, &api(Envelope::Response)) else {
        panic!()
    };
    assert_eq!((request_id.as_deref(), done), (Some("r-1"), true));
}

#[test]
fn a_failure_is_read_from_either_envelope() {
    let current = r#"{"Response":{"Error":{"Code":"AuthFailure","Message":"m"},"RequestId":"r-1"}}"#;
    let legacy = r#"{"code":4100,"message":"m","codeDesc":"AuthFailure"}"#;
    let Outcome::Failure(failure) = read(Envelope::Code, current) else { panic!() };
    assert_eq!((&*failure.code, &*failure.message, failure.request_id.as_deref()), ("AuthFailure", "m", Some("r-1")));
    let Outcome::Failure(failure) = read(Envelope::Response, legacy) else { panic!() };
    assert_eq!((&*failure.code, failure.code_name.as_deref(), &*failure.message), ("4100", Some("AuthFailure"), "m"));
    for (envelope, body) in
        [(Envelope::Response, r#"{"code":0,"message":""}"#), (Envelope::Code, r#"{"Response":{"RequestId":"r-1"}}"#)]
    {
        assert!(
            matches!(read(envelope, body), Outcome::Unreadable { done: false, .. }),
            "a success in the other envelope is not one"
        );
    }
}

#[test]
fn an_envelope_that_says_success_is_believed_whatever_the_members_are() {
    for (envelope, body, expected) in [
        (Envelope::Code, r#"{"code":0,"message":"","Total":[]}"#, true),
        (Envelope::Code, r#"{"code":"0","message":"","Total":{"#, true),
        (Envelope::Code, r#"{"message":"","Total":[]}"#, false),
        (Envelope::Response, r#"{"Response":{"Total":[]}}"#, true),
        (Envelope::Response, r#"{"Response":{"Total":[]"#, false),
        (Envelope::Response, "<html>", false),
    ] {
        let Outcome::Unreadable { done, .. } = read(envelope, body) else { panic!("{body}") };
        assert_eq!(done, expected, "{body}");
    }
}
