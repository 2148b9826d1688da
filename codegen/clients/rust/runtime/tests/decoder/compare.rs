//! The decoder next to serde_json: shared by the property test and the fuzz target.
//!
//! If both accept a string, the results are equal. Nothing panics, and the memory in use never exceeds 16 times the input
//! plus a mebibyte.

#[path = "../integration/common/apis.rs"]
mod apis;

use std::{collections::BTreeMap, future::Future, pin::pin, task, time::Duration};

use apis::{AnyResponse, LEGACY, V3};
use peak_alloc::PeakAlloc;
use serde_json::Value;
use tencentcloud_core::{
    Client, Credentials, Request, RetryPolicy,
    decode::{Decode, DecodeError, Decoder, from_json},
    encode::{Encode, Members, Names},
    http::{BoxFuture, HttpError, HttpRequest, HttpResponse, HttpSend},
    schema::{Accept, Action, Api, Effect, Host, Structure},
    types::Extra,
};

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

static STRICT: Api = V3.accept(Accept::STRICT);

/// A structure as in generated code, with members of every type.
#[derive(Debug, Default, PartialEq)]
struct Node {
    number: Option<i64>,
    text: Option<String>,
    flag: Option<bool>,
    nodes: Vec<Node>,
    numbers: BTreeMap<String, i64>,
    extra: Extra,
}

impl Decode for Node {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut node = Self::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "n" => d.member("n", &mut node.number)?,
                "t" => d.member("t", &mut node.text)?,
                "f" => d.member("f", &mut node.flag)?,
                "l" => d.member("l", &mut node.nodes)?,
                "m" => d.member("m", &mut node.numbers)?,
                _ => d.unknown(&key, &mut node.extra)?,
            }
        }
        Ok(node)
    }
}

/// The same structure from the output of serde_json; `None` if a member has another type.
fn node(value: &Value) -> Option<Node> {
    let mut node = Node::default();
    for (name, value) in value.as_object()?.iter() {
        match (&**name, value) {
            ("n" | "t" | "f" | "l" | "m", Value::Null) => {}
            ("n", value) => node.number = Some(value.as_i64()?),
            ("t", value) => node.text = Some(value.as_str()?.to_owned()),
            ("f", value) => node.flag = Some(value.as_bool()?),
            ("l", value) => {
                let items = value.as_array()?.iter().filter(|item| !item.is_null());
                node.nodes = items.map(self::node).collect::<Option<_>>()?;
            }
            ("m", value) => {
                let entries = value.as_object()?.iter().filter(|(_, value)| !value.is_null());
                node.numbers =
                    entries.map(|(name, value)| Some((name.clone(), value.as_i64()?))).collect::<Option<_>>()?;
            }
            _ => {}
        }
    }
    Some(node)
}

/// Returns the unknown members of a structure and of its nested ones, in order.
fn unknown(node: &Node) -> Vec<(String, Value)> {
    let extra = node.extra.iter().map(|(name, json)| (name.to_owned(), serde_json::from_str(json).unwrap()));
    extra.chain(node.nodes.iter().flat_map(unknown)).collect()
}

/// Returns the same from the output of serde_json.
fn unknown_in(value: &Value) -> Vec<(String, Value)> {
    let members = value.as_object().into_iter().flatten();
    let extra = members.filter(|(name, _)| !["n", "t", "f", "l", "m"].contains(&name.as_str()));
    let extra = extra.map(|(name, value)| (name.clone(), value.clone())).collect::<BTreeMap<_, _>>();
    let nodes = value.get("l").and_then(Value::as_array).into_iter().flatten();
    extra.into_iter().chain(nodes.flat_map(unknown_in)).collect()
}

fn without_extra(mut node: Node) -> Node {
    node.extra = Extra::new();
    node.nodes = node.nodes.into_iter().map(without_extra).collect();
    node
}

/// Runs a function and checks its limit of memory for an input of that length.
fn measured<T>(length: usize, run: impl FnOnce() -> T) -> T {
    let before = MEMORY.current_usage();
    MEMORY.reset_peak_usage();
    let result = run();
    let used = MEMORY.peak_usage().saturating_sub(before);
    assert!(used <= 16 * length + (1 << 20), "{used} bytes for an input of {length}");
    result
}

fn read<T: Decode>(json: &str, api: &Api) -> Result<T, DecodeError> {
    measured(json.len(), || from_json(json, api))
}

/// Compares the results for a string.
pub fn check(text: &str) {
    drop(read::<Node>(text, &V3));
    drop(read::<Vec<Node>>(text, &V3));
    drop(read::<BTreeMap<String, Vec<i64>>>(text, &LEGACY));
    let (ours, theirs) = (read::<AnyResponse>(text, &STRICT), serde_json::from_str::<Value>(text));
    if let (Ok(ours), Ok(theirs)) = (&ours, &theirs) {
        assert_eq!(&ours.0, theirs, "{text}");
        if let (Ok(ours), false) = (read::<Node>(text, &STRICT), has_duplicates(text, theirs)) {
            assert_eq!(unknown(&ours), unknown_in(theirs));
            assert_eq!(Some(without_extra(ours)), node(theirs), "{text}");
        }
    }
    // serde_json rejects texts that some programs send: lone surrogates, and numbers out of the range of its floats.
    let may_differ = text.contains("\\u") || text.contains(['e', 'E']) || !theirs.as_ref().is_ok_and(Value::is_object);
    assert!(may_differ || ours.is_ok() == theirs.is_ok(), "{text} {:?} {:?}", ours.err(), theirs.err());
}

/// Compares the results for a structure, which both accept or both reject.
#[allow(dead_code, reason = "the fuzz target has texts only")]
pub fn check_structure(value: &Value) {
    let (text, theirs) = (value.to_string(), node(value));
    assert_eq!(read::<Node>(&text, &STRICT).ok().map(without_extra), theirs, "{text}");
}

/// Returns `true` if a structure has a member twice. The decoder skips nulls, so that `{"n": 1, "n": null}` is 1 to it
/// and null to serde_json.
fn has_duplicates(text: &str, value: &Value) -> bool {
    fn members(value: &Value) -> usize {
        match value {
            Value::Array(items) => items.iter().map(members).sum(),
            Value::Object(object) => object.len() + object.values().map(members).sum::<usize>(),
            _ => 0,
        }
    }
    let (mut colons, mut in_string, mut bytes) = (0, false, text.bytes());
    while let Some(byte) = bytes.next() {
        match byte {
            b'"' => in_string = !in_string,
            b'\\' => drop(bytes.next()),
            b':' if !in_string => colons += 1,
            _ => {}
        }
    }
    colons != members(value)
}

/// A call whose response is a [`Node`].
struct Call<const CODE: bool>;

impl<const CODE: bool> Encode for Call<CODE> {
    fn encode(&self) -> tencentcloud_core::encode::Value<'_> {
        tencentcloud_core::encode::Value::Structure(self)
    }
}

impl<const CODE: bool> Members for Call<CODE> {
    fn names(&self) -> &'static Names {
        const { &Names::new(&[]) }
    }

    fn member(&self, _: usize) -> tencentcloud_core::encode::Value<'_> {
        tencentcloud_core::encode::Value::Absent
    }
}

static HOST: Host = Host::new("cvm").tencentcloud("cvm.tencentcloudapi.com").qcloud("cvm.api.qcloud.com");
static NOTHING: Structure = Structure::new("Request", &[], &[]);
static NO_EXTRA: Extra = Extra::new();

impl<const CODE: bool> Request for Call<CODE> {
    type Response = Node;
    const ACTION: &'static Action = {
        static CURRENT: Action = Action::new("Call", &V3, &HOST, Effect::Read, &NOTHING).region(false);
        static OLD: Action = Action::new("Call", &LEGACY, &HOST, Effect::Read, &NOTHING).region(false);
        if CODE { &OLD } else { &CURRENT }
    };

    fn extra(&self) -> &Extra {
        &NO_EXTRA
    }
}

/// Responds with the same body to every request.
struct Body(Vec<u8>);

impl HttpSend for Body {
    fn send(&self, _: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, HttpError>> {
        Box::pin(async { Ok(HttpResponse::new(200, Vec::new(), self.0.clone())) })
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'_, ()> {
        Box::pin(async {})
    }
}

/// Reads bytes as the response to a call of either envelope.
pub fn check_response(body: &[u8]) {
    let client: Client = Client::builder()
        .credentials(Credentials::new("id", "key"))
        .retry(RetryPolicy::none())
        .transport(Body(body.to_vec()))
        .build()
        .unwrap();
    for result in [
        measured(body.len(), || ready(client.send(Call::<false>))),
        measured(body.len(), || ready(client.send(Call::<true>))),
    ] {
        if let Err(error) = result {
            // Messages name places in the text.
            let _ = measured(body.len(), || (error.to_string(), format!("{error:?}")));
        }
    }
}

fn ready<F: Future>(future: F) -> F::Output {
    match pin!(future).poll(&mut task::Context::from_waker(task::Waker::noop())) {
        task::Poll::Ready(output) => output,
        task::Poll::Pending => panic!("the future waits"),
    }
}
