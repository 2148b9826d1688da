//! Answers in their envelope.

use super::object::{Object, Part};
use crate::{codes::Refusal, model::Envelope};

/// The body of an answer that worked.
pub fn success(envelope: Envelope, answer: &Object, request_id: &str) -> Vec<u8> {
    let members = answer.members();
    let comma: &[u8] = if members.is_empty() { b"" } else { b"," };
    let mut out = Vec::with_capacity(members.len() + 96);
    match envelope {
        Envelope::Response => {
            out.extend_from_slice(b"{\"Response\":{");
            out.extend_from_slice(members);
            out.extend_from_slice(comma);
            out.extend_from_slice(b"\"RequestId\":");
            request_id.write(&mut out);
            out.extend_from_slice(b"}}");
        }
        Envelope::Code => {
            out.push(b'{');
            // A batch that failed in part says so itself.
            if answer.code().is_none() {
                out.extend_from_slice(b"\"code\":0,\"message\":\"\",\"codeDesc\":\"Success\"");
                out.extend_from_slice(comma);
            }
            out.extend_from_slice(members);
            out.push(b'}');
        }
    }
    out
}

/// The body of an answer that refuses.
pub fn failure(envelope: Envelope, refusal: &Refusal, request_id: &str) -> Vec<u8> {
    let Refusal { code, name, message } = refusal;
    let mut out = Vec::with_capacity(256);
    let mut write = |parts: &[(&str, &dyn Part)]| {
        for (before, value) in parts {
            out.extend_from_slice(before.as_bytes());
            value.write(&mut out);
        }
    };
    match envelope {
        Envelope::Response => {
            write(&[
                ("{\"Response\":{\"Error\":{\"Code\":", code),
                (",\"Message\":", message),
                ("},\"RequestId\":", &request_id),
            ]);
            out.extend_from_slice(b"}}");
        }
        Envelope::Code => {
            // Codes of the older API are numbers; one a test asked for may be text all the same.
            match code.parse::<i64>() {
                Ok(number) => write(&[("{\"code\":", &number)]),
                Err(_) => write(&[("{\"code\":", code)]),
            }
            write(&[(",\"message\":", message)]);
            if let Some(name) = name {
                write(&[(",\"codeDesc\":", name)]);
            }
            out.push(b'}');
        }
    }
    out
}
