//! Answers in their envelope.

use super::tree::{Object, Tree, write_text};
use crate::{codes::Refusal, model::Envelope};

/// The body of an answer that worked.
pub fn success(envelope: Envelope, members: &Object<'_>, request_id: &str) -> Vec<u8> {
    let mut out = Vec::with_capacity(512);
    match envelope {
        Envelope::Response => {
            out.extend_from_slice(b"{\"Response\":{");
            members.write_members(&mut out);
            if members.len() > 0 {
                out.push(b',');
            }
            out.extend_from_slice(b"\"RequestId\":");
            write_text(request_id, &mut out);
            out.extend_from_slice(b"}}");
        }
        Envelope::Code => {
            // A batch that failed in part says so itself.
            let usual =
                if members.get("code").is_some() { "" } else { "\"code\":0,\"message\":\"\",\"codeDesc\":\"Success\"" };
            out.push(b'{');
            out.extend_from_slice(usual.as_bytes());
            if members.len() > 0 && !usual.is_empty() {
                out.push(b',');
            }
            members.write_members(&mut out);
            out.push(b'}');
        }
    }
    out
}

/// The body of an answer that refuses.
pub fn failure(envelope: Envelope, refusal: &Refusal, request_id: &str) -> Vec<u8> {
    let Refusal { code, name, message } = refusal;
    let mut out = Vec::with_capacity(256);
    let mut write = |parts: &[(&str, Tree<'_>)]| {
        for (before, value) in parts {
            out.extend_from_slice(before.as_bytes());
            value.write(&mut out);
        }
    };
    match envelope {
        Envelope::Response => {
            write(&[
                ("{\"Response\":{\"Error\":{\"Code\":", code.into()),
                (",\"Message\":", message.into()),
                ("},\"RequestId\":", request_id.into()),
            ]);
            out.extend_from_slice(b"}}");
        }
        Envelope::Code => {
            // Codes of the older API are numbers; one a test asked for may be text all the same.
            let code = code.parse::<i64>().map_or_else(|_| Tree::from(code), Tree::from);
            write(&[("{\"code\":", code), (",\"message\":", message.into())]);
            if let Some(name) = name {
                out.extend_from_slice(b",\"codeDesc\":");
                write_text(name, &mut out);
            }
            out.push(b'}');
        }
    }
    out
}
