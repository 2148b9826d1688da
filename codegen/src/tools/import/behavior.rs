//! What a call does, as far as names and types leave no doubt.

use serde_json::{Value, json};

use super::vendor::{Action, Kind, Member, Object};
use crate::lower::words::split;

/// Returns `true` if an action changes nothing: its first word is one of `verbs`. The effect of all others is unknown.
pub fn is_read(action: &str, verbs: &[String]) -> bool {
    split(action).first().is_some_and(|first| verbs.iter().any(|verb| verb.eq_ignore_ascii_case(first)))
}

/// Returns the member that makes a repeated request harmless, if the vendor's text says that it does.
pub fn idempotency_token(request: &Object) -> Option<&'static str> {
    let token = request.members.iter().find(|member| member.name == "ClientToken" && member.kind == Kind::String)?;
    let text = token.document.as_deref().unwrap_or_default();
    let says_so = text.contains("幂等") || text.to_ascii_lowercase().contains("idempoten");
    says_so.then_some("request.ClientToken")
}

/// The reason that an action is not a call with a JSON body and a JSON response.
pub fn not_json(action: &Action, request: &Object, response: &Object, inputs: &[&str]) -> Option<&'static str> {
    let id = response.members.iter().find(|member| member.name == "RequestId");
    let id = id.and_then(|member| member.document.as_deref()).unwrap_or_default();
    if id.contains("流式响应") || id.contains("streaming response") {
        Some("responds with a stream of events")
    } else if action.skip_sign {
        Some("is not signed")
    } else if request.members.iter().any(|member| member.kind == Kind::Binary) {
        Some("sends a form of several parts")
    } else if inputs.iter().filter_map(|input| content_type(input)).any(|kind| kind != "application/json") {
        Some("sends bytes")
    } else {
        None
    }
}

/// Returns the content type that an example prints.
fn content_type(input: &str) -> Option<String> {
    let lower = input.to_ascii_lowercase();
    let (_, rest) = lower.split_once("content-type")?;
    let rest = rest.trim_start_matches(['"', ':', ' ']);
    Some(rest.split(|c: char| c.is_whitespace() || matches!(c, '"' | ';' | ',')).next()?.to_owned())
}

/// The pairs of names of a request's token and of the response's next token.
const TOKENS: [(&str, &str); 7] = [
    ("NextToken", "NextToken"),
    ("PageToken", "NextPageToken"),
    ("PageToken", "PageToken"),
    ("PaginationToken", "PaginationToken"),
    ("ScrollToken", "ScrollToken"),
    ("Cursor", "NextCursor"),
    ("Marker", "NextMarker"),
];

/// Returns the pagination of a read, if its members leave no doubt: one list in the response, and an offset and a
/// limit, a page number of which the text says where it starts, or a token.
pub fn pagination(request: &Object, response: &Object) -> Option<Value> {
    let number = |object: &Object, names: &[&str]| {
        let is = |member: &&Member| names.contains(&member.name.as_str()) && member.kind == Kind::Int;
        object.members.iter().find(is).map(|member| member.name.clone())
    };
    let string = |object: &Object, name: &str| {
        object.members.iter().any(|member| member.name == name && member.kind == Kind::String)
    };
    let mut lists = response.members.iter().filter(|member| member.kind == Kind::List);
    let (Some(list), None) = (lists.next(), lists.next()) else { return None };
    let total = number(response, &["TotalCount"]).or_else(|| number(response, &["Total"]));
    let token = TOKENS.iter().find(|(token, next)| string(request, token) && string(response, next));
    let offset = number(request, &["Offset"]).zip(number(request, &["Limit"]));
    let page = number(request, &["PageNumber", "PageNo", "PageNum", "PageIndex", "Page"]);
    let page = page.zip(number(request, &["PageSize"])).and_then(|(page, size)| {
        let member = request.members.iter().find(|member| member.name == page)?;
        Some((page, size, first_page(member.document.as_deref().unwrap_or_default())?))
    });
    let request = |name: &str| format!("request.{name}");
    let response = |name: &str| format!("response.{name}");
    let mut found = match (token, offset, page) {
        (Some((token, next)), None, None) => json!({ "token": request(token), "next": response(next) }),
        (None, Some((offset, limit)), None) => json!({ "offset": request(&offset), "limit": request(&limit) }),
        (None, None, Some((page, size, first))) => {
            json!({ "page": request(&page), "limit": request(&size), "first": first })
        }
        // Members of more than one kind: it is not clear which of them a caller should use.
        _ => return None,
    };
    // By token, the total says nothing about the end.
    if let (None, Some(total)) = (token, total) {
        found["total"] = json!(response(&total));
    }
    found["items"] = json!(response(&list.name));
    Some(found)
}

/// Returns the number of the first page, if a text says it: "从 1 开始", "starts from 1".
fn first_page(text: &str) -> Option<u8> {
    let text = text.to_ascii_lowercase().split_whitespace().collect::<String>();
    let says = |number: u8| {
        let forms = [
            format!("从{number}开始"),
            format!("startsfrom{number}"),
            format!("startingfrom{number}"),
            format!("startingat{number}"),
            format!("startsat{number}"),
        ];
        forms.iter().any(|form| {
            text.match_indices(form.as_str()).any(|(at, _)| {
                let after = text.get(at + form.len()..).unwrap_or_default();
                !after.starts_with(|c: char| c.is_ascii_digit())
            })
        })
    };
    match (says(0), says(1)) {
        (true, false) => Some(0),
        (false, true) => Some(1),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_verbs_of_the_list_are_reads() {
        let verbs = ["Describe", "Get"].map(str::to_owned);
        for action in ["DescribeDisks", "GetUser", "Get"] {
            assert!(is_read(action, &verbs), "{action}");
        }
        for action in ["CheckName", "Describer", "DeleteDisk", "GettingStarted", "ListPolicies", "RunInstances"] {
            assert!(!is_read(action, &verbs), "{action}");
        }
    }

    #[test]
    fn a_text_says_which_page_is_the_first() {
        let cases = [
            ("页码，从 1 开始", Some(1)),
            ("Page number, starting from 0.", Some(0)),
            ("页码，默认1", None),
            ("从0开始，或从1开始", None),
            ("starts from 10", None),
        ];
        for (text, first) in cases {
            assert_eq!(first_page(text), first, "{text}");
        }
    }

    #[test]
    fn content_types_of_examples() {
        assert_eq!(content_type("POST /\nContent-Type: application/JSON; x\n").as_deref(), Some("application/json"));
        assert_eq!(
            content_type("{\"Content-Type\": \"application/x-protobuf\"}").as_deref(),
            Some("application/x-protobuf")
        );
        assert_eq!(content_type("https://example.com/?Action=A"), None);
    }
}
