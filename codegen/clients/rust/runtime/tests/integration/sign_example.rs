//! The example `sign`, as a function and as a program.

use serde_json::{Value, json};

#[path = "../../examples/sign.rs"]
#[allow(dead_code, reason = "its main is run as a program")]
mod example;

fn run(input: &str) -> Result<Value, String> {
    example::sign(input)
}

/// Returns success, standard output and standard error of the program.
fn run_program(input: &str) -> (bool, String, String) {
    let (mut stdout, mut stderr) = (Vec::new(), Vec::new());
    let signed = example::program(input.as_bytes(), &mut stdout, &mut stderr).unwrap();
    let string = |bytes| String::from_utf8(bytes).unwrap();
    (signed, string(stdout), string(stderr))
}

#[test]
fn the_program_prints_json_or_an_error() {
    let manual = vectors("manual_signatures.json").swap_remove(0);
    let (signed, stdout, stderr) = run_program(&manual.to_string());
    assert_eq!((signed, &*stderr), (true, ""));
    let output: Value = serde_json::from_str(&stdout).unwrap();
    assert_eq!(output["signature"], manual["signature"]);
    assert_eq!(run_program("{}"), (false, String::new(), "error: `protocol` is missing\n".to_owned()));
}

fn vectors(file: &str) -> Vec<Value> {
    let path = format!("{}/tests/data/{file}", env!("CARGO_MANIFEST_DIR"));
    let data: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    data["vectors"].as_array().unwrap().clone()
}

#[test]
fn it_reproduces_the_signatures_of_the_vendor_and_the_manual() {
    for vector in vectors("signing.json").into_iter().chain(vectors("manual_signatures.json")) {
        let mut request = json!({});
        for name in
            ["protocol", "method", "host", "path", "secret_id", "secret_key", "service", "timestamp", "body", "params"]
        {
            if !vector[name].is_null() {
                request[name] = vector[name].clone();
            }
        }
        let is_tc3 = vector["protocol"] == "TC3-HMAC-SHA256";
        let is_get = vector["method"] == "GET";
        if vector["params"].is_null() && (!is_tc3 || is_get) {
            let sent = if is_get { &vector["query"] } else { &vector["body"] };
            let mut params: Value = url_pairs(sent.as_str().unwrap()).into_iter().collect();
            params.as_object_mut().unwrap().remove("Signature");
            request["params"] = params;
            request.as_object_mut().unwrap().remove("body");
        }
        let output = run(&request.to_string()).unwrap();
        if is_tc3 && is_get && vector["query"].as_str().unwrap().contains(['+', '&']) {
            // A space in another encoding, or another order, has another signature.
            assert_eq!(
                output["query"].as_str().unwrap().matches("%20").count(),
                vector["query"].as_str().unwrap().matches('+').count()
            );
            continue;
        }
        assert_eq!(output["string_to_sign"], vector["string_to_sign"], "{}", vector["name"]);
        assert_eq!(output["signature"], vector["signature"], "{}", vector["name"]);
        if is_tc3 {
            assert_eq!(output["canonical_request"], vector["canonical_request"]);
            assert_eq!(output["authorization"], vector["headers"]["Authorization"]);
        } else if vector["params"].is_null() {
            let (part, other) = if is_get { ("query", "body") } else { ("body", "query") };
            let mut ours = url_pairs(output[part].as_str().unwrap());
            let mut theirs = url_pairs(vector[part].as_str().unwrap());
            ours.sort_by(|a, b| a.0.cmp(&b.0));
            theirs.sort_by(|a, b| a.0.cmp(&b.0));
            assert_eq!(ours, theirs);
            assert!(output.get(other).is_none());
        }
    }
}

fn url_pairs(form: &str) -> Vec<(String, Value)> {
    let decode = |text: &str| {
        let text = text.replace('+', " ");
        percent_encoding::percent_decode_str(&text).decode_utf8().unwrap().into_owned()
    };
    let pairs = form.split('&').filter(|pair| !pair.is_empty()).map(|pair| pair.split_once('=').unwrap());
    pairs.map(|(name, value)| (decode(name), decode(value).into())).collect()
}

#[test]
fn bad_input_is_explained() {
    let good = json!({"protocol": "HmacSHA1", "method": "GET", "host": "h", "path": "/", "secret_id": "id", "secret_key": "hidden",
        "params": {"SecretId": "id", "Limit": "20"}});
    run(&good.to_string()).unwrap();
    let with = |name: &str, value: Value| {
        let mut request = good.clone();
        request[name] = value;
        let message = run(&request.to_string()).unwrap_err();
        assert!(!message.contains("hidden"), "{message}");
        message
    };
    assert_eq!(
        with("protocol", json!("HmacSHA512")),
        "`protocol`: not a signature method: use HmacSHA1, HmacSHA256 or TC3-HMAC-SHA256"
    );
    assert_eq!(with("method", json!("PUT")), "`method` is neither GET nor POST");
    assert_eq!(with("host", json!(null)), "`host` is not a string");
    assert!(with("params", json!({"SecretId": "id", "Limit": 20})).contains("`params.Limit` is not a string"));
    assert!(with("params", json!({"Limit": "20"})).contains("has no SecretId"));
    assert!(with("params", json!({"SecretId": "other"})).contains("is not the SecretId"));
    assert!(with("params", json!({"SecretId": "id", "Signature": "x"})).contains("leave it out"));
    assert!(with("protocol", json!("TC3-HMAC-SHA256")).contains("`timestamp` is missing"));
    assert!(run("{").unwrap_err().starts_with("stdin is not valid JSON: "));
    assert_eq!(run("[]").unwrap_err(), "stdin is not a JSON object");
    assert_eq!(run("{}").unwrap_err(), "`protocol` is missing");
}
