//! Commands of the runner.

use serde_json::{Map, Value};
use tencentcloud_core::{
    ClientBuilder, Credentials, Endpoint, RequestFormat, RetryPolicy, defects::Defect, sign::SignatureMethod,
    validation::Validation,
};

/// A command: one call and the settings of its client.
pub struct DriverCommand {
    pub id: String,
    pub api: String,
    pub action: String,
    pub operation: Operation,
    pub request: Value,
    /// Address of the service.
    pub connect: String,
    pub clock: i64,
    /// Nonce of each request; the client generates them if it is absent.
    nonce: Option<u64>,
    session_token: Option<String>,
    /// `true` to send requests without validation.
    unchecked: bool,
    pub secret_id: String,
    pub secret_key: String,
    region: Option<String>,
    pub signature: SignatureMethod,
    format: RequestFormat,
    /// `true` to check everything that the spec says about requests.
    check: bool,
    attempts: Option<u32>,
}

/// The operation of a command.
pub enum Operation {
    Send,
    Paginate,
    Wait {
        waiter: String,
        ids: Vec<String>,
    },
    /// Converts a timestamp to seconds since 1970, without a request.
    Instant {
        text: String,
    },
}

impl DriverCommand {
    pub fn parse(line: &str) -> Result<Self, String> {
        let members: Map<String, Value> = serde_json::from_str(line).map_err(|error| error.to_string())?;
        let text = |name: &str| {
            let text = members.get(name).and_then(Value::as_str).map(str::to_owned);
            text.ok_or_else(|| format!("{name} is missing"))
        };
        let number = |name: &str| members.get(name).and_then(Value::as_i64).ok_or_else(|| format!("{name} is missing"));
        let operation = match text("operation")?.as_str() {
            "send" => Operation::Send,
            "paginate" => Operation::Paginate,
            "wait" => {
                let ids = members.get("ids").and_then(Value::as_array).into_iter().flatten();
                let ids = ids.filter_map(Value::as_str).map(str::to_owned).collect();
                Operation::Wait { waiter: text("waiter")?, ids }
            }
            "instant" => Operation::Instant { text: text("text")? },
            other => return Err(format!("unknown operation {other}")),
        };
        let signature = text("signature")?.parse().map_err(|_| "unknown signature".to_owned())?;
        let format = match (text("method")?.as_str(), text("content")?.as_str()) {
            ("GET", "query") => RequestFormat::Get,
            ("POST", "form") => RequestFormat::PostForm,
            ("POST", "json") => RequestFormat::PostJson,
            _ => return Err("unknown method or content".to_owned()),
        };
        let request = members.get("request").cloned().unwrap_or_default();
        Ok(Self {
            id: text("id")?,
            api: text("api")?,
            action: text("action")?,
            operation,
            request,
            connect: text("connect")?,
            clock: number("clock")?,
            nonce: number("nonce").ok().map(i64::unsigned_abs),
            session_token: text("session_token").ok(),
            unchecked: members.get("unchecked").and_then(Value::as_bool).unwrap_or(false),
            secret_id: text("secret_id")?,
            secret_key: text("secret_key")?,
            region: text("region").ok(),
            signature,
            format,
            check: members.get("check").and_then(Value::as_bool).unwrap_or(false),
            attempts: number("attempts").ok().and_then(|attempts| u32::try_from(attempts).ok()),
        })
    }

    /// Configures the client, except for its transport and clock.
    pub fn configure<C: From<tencentcloud_core::Client>>(&self, builder: ClientBuilder<C>) -> ClientBuilder<C> {
        let mut credentials = Credentials::new(&self.secret_id, self.secret_key.as_str());
        if let Some(token) = &self.session_token {
            credentials = credentials.with_token(token.as_str());
        }
        // With this defect, the attempts have the same nonce and time; the clock in transport.rs does the rest.
        let nonce = self.nonce.or(Defect::ReusesSignature.is_active().then_some(1));
        let is_tc3 = self.signature == SignatureMethod::Tc3HmacSha256;
        let mut builder = builder
            .credentials(credentials)
            .endpoint(if is_tc3 { Endpoint::Tencentcloud } else { Endpoint::Qcloud })
            .signature(self.signature)
            .format(self.format)
            .retry(match self.attempts {
                None => RetryPolicy::none(),
                Some(attempts) => RetryPolicy::new().attempts(attempts),
            });
        if let Some(region) = &self.region {
            builder = builder.region(region);
        }
        if let Some(nonce) = nonce {
            builder = builder.nonce(move || nonce);
        }
        match (self.check, self.unchecked) {
            (true, _) => builder.validate(Validation::Full),
            (false, true) => builder.validate(Validation::Off),
            (false, false) => builder,
        }
    }
}
