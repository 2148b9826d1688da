use super::*;
use crate::{Accept, Booleans};

fn api(envelope: Envelope) -> Api {
    Api {
        name: "cvm",
        version: "v",
        sends_version: true,
        envelope,
        path: "/",
        list_base: 0,
        booleans: Booleans { form: ["0", "1"], json_numbers: true },
        accept: Accept::EVERYTHING,
        partial_code: (envelope == Envelope::Code).then_some("5400"),
        quota_per_minute: None,
        quota_per_action_per_minute: None,
        today: None,
        clock_skew_seconds: 300,
        error_kinds: &[],
    }
}

#[derive(Debug, Default)]
struct Answer {
    total: Option<i64>,
    request_id: Option<String>,
    code: Option<i64>,
    message: Option<String>,
}

impl Decode for Answer {
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

fn read(envelope: Envelope, body: &str) -> Outcome<Answer> {
    answer(body.as_bytes(), &api(envelope))
}

#[test]
fn an_answer_is_delivered_whole_and_its_request_id_seen() {
    for name in ["RequestId", "RequestID"] {
        let body = format!(r#"{{"Response":{{"{name}":"r-1","Nested":{{"RequestId":"other"}},"Total":3}}}}"#);
        let Outcome::Answer { answer, request_id } = read(Envelope::Response, &body) else { panic!() };
        assert_eq!((answer.total, answer.request_id.as_deref()), (Some(3), Some("r-1")));
        assert_eq!(request_id.as_deref(), Some("r-1"));
    }
    let body = r#"{"code":"0","message":"ok","Total":3}"#;
    let Outcome::Answer { answer, .. } = read(Envelope::Code, body) else { panic!() };
    assert_eq!((answer.total, answer.code, answer.message.as_deref()), (Some(3), Some(0), Some("ok")));
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
    // What the action's own type cannot read does not hide the failure.
    expect(Envelope::Response, &format!(r#"{{"Response":{{"Total":"many",{error},"RequestID":"r-1"}}}}"#), auth());
    expect(Envelope::Response, r#"{"Response":{"Error":{}}}"#, failure("", None, "", None));
    expect(Envelope::Code, r#"{"code":5100,"message":"(100004)no"}"#, failure("5100", None, "(100004)no", None));
    let named = r#"{"codeDesc":"ResourceNotFound","message":null,"code":"7001"}"#;
    expect(Envelope::Code, named, failure("7001", Some("ResourceNotFound"), "", None));
    expect(Envelope::Code, r#"{"code":4000,"message":"m","Total":{}}"#, failure("4000", None, "m", None));
}

#[test]
fn a_partly_failed_batch_is_data() {
    let Outcome::Answer { answer, .. } = read(Envelope::Code, r#"{"code":5400,"message":"part"}"#) else { panic!() };
    assert_eq!(answer.code, Some(5400));
}

#[test]
fn what_is_no_answer_is_unreadable() {
    let unreadable = |envelope, body: &str| match read(envelope, body) {
        Outcome::Unreadable { error, request_id } => format!("{error} {request_id:?}"),
        other => panic!("{body}: {other:?}"),
    };
    let late_id = unreadable(Envelope::Response, r#"{"Response":{"Total":[],"RequestId":"r-1"}}"#);
    assert_eq!(late_id, "Response.Total: expected an integer of 64 bits, found a list at byte 21 Some(\"r-1\")");
    assert_eq!(unreadable(Envelope::Response, "{}"), "expected a member Response, found none at byte 2 None");
    assert_eq!(unreadable(Envelope::Code, "{}"), "expected a member code, found none at byte 2 None");
    assert_eq!(unreadable(Envelope::Code, ""), "expected a structure, found the end of the text at byte 0 None");
    let Outcome::Unreadable { error, .. } = answer::<Answer>(b"{\"code\":\xff", &api(Envelope::Code)) else { panic!() };
    assert_eq!(error.to_string(), "expected UTF-8, found other bytes at byte 8");
}
