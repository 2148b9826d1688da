//! What the runner asks for.

use serde_json::{Map, Value};
use tencentcloud_core::{ClientBuilder, Credentials, Profile, RequestFormat, RetryPolicy, SignatureMethod, Validation};

/// One case.
pub struct Order {
    pub id: String,
    pub api: String,
    pub action: String,
    pub what: What,
    pub request: Value,
    /// Where the service listens.
    pub connect: String,
    pub clock: i64,
    nonce: u64,
    pub secret_id: String,
    pub secret_key: String,
    region: Option<String>,
    pub signature: SignatureMethod,
    format: RequestFormat,
    /// Whether all that the spec says of requests is to be checked.
    check: bool,
    attempts: Option<u32>,
}

/// What to do.
pub enum What {
    Send,
    Items,
    Wait { waiter: String, ids: Vec<String> },
}

impl Order {
    pub fn read(line: &str) -> Result<Self, String> {
        let members: Map<String, Value> = serde_json::from_str(line).map_err(|error| error.to_string())?;
        let text = |name: &str| {
            let text = members.get(name).and_then(Value::as_str).map(str::to_owned);
            text.ok_or_else(|| format!("it has no {name}"))
        };
        let number = |name: &str| members.get(name).and_then(Value::as_i64).ok_or_else(|| format!("it has no {name}"));
        let what = match text("do")?.as_str() {
            "send" => What::Send,
            "items" => What::Items,
            "wait" => {
                let ids = members.get("ids").and_then(Value::as_array).into_iter().flatten();
                let ids = ids.filter_map(Value::as_str).map(str::to_owned).collect();
                What::Wait { waiter: text("waiter")?, ids }
            }
            other => return Err(format!("{other} is nothing to do")),
        };
        let signature = text("signature")?.parse().map_err(|_| "there is no such signature".to_owned())?;
        let format = match (text("method")?.as_str(), text("content")?.as_str()) {
            ("GET", "query") => RequestFormat::Get,
            ("POST", "form") => RequestFormat::PostForm,
            ("POST", "json") => RequestFormat::PostJson,
            _ => return Err("there is no such content".to_owned()),
        };
        let request = members.get("request").cloned().unwrap_or_default();
        Ok(Self {
            id: text("id")?,
            api: text("api")?,
            action: text("action")?,
            what,
            request,
            connect: text("connect")?,
            clock: number("clock")?,
            nonce: number("nonce")?.unsigned_abs(),
            secret_id: text("secret_id")?,
            secret_key: text("secret_key")?,
            region: text("region").ok(),
            signature,
            format,
            check: members.get("check").and_then(Value::as_bool).unwrap_or(false),
            attempts: number("attempts").ok().and_then(|attempts| u32::try_from(attempts).ok()),
        })
    }

    /// A client set up for the order, but for its transport and clock.
    pub fn set_up<C: From<tencentcloud_core::Client>>(&self, builder: ClientBuilder<C>) -> ClientBuilder<C> {
        let nonce = self.nonce;
        let is_tc3 = self.signature == SignatureMethod::Tc3HmacSha256;
        let mut builder = builder
            .credentials(Credentials::new(&self.secret_id, self.secret_key.as_str()))
            .profile(if is_tc3 { Profile::Today } else { Profile::Manual })
            .signature(self.signature)
            .format(self.format)
            .nonce(move || nonce)
            .retry(match self.attempts {
                None => RetryPolicy::none(),
                Some(attempts) => RetryPolicy::new().attempts(attempts),
            });
        if let Some(region) = &self.region {
            builder = builder.region(region);
        }
        if self.check { builder.validate(Validation::Full) } else { builder }
    }
}
