//! Settings of a fake cloud.

use std::{
    fmt,
    net::{Ipv4Addr, SocketAddr},
    time::Duration,
};

/// Settings of a fake cloud. The defaults suit tests: a free port on loopback, short transitions, no rate limits.
#[derive(Clone)]
pub struct Settings {
    /// Address to listen on. By default loopback and a free port; any other address is open to everyone who can
    /// reach it.
    pub address: SocketAddr,
    /// Secret id that is accepted; `AKIDEXAMPLE` by default.
    pub secret_id: String,
    /// Secret key that belongs to it; `SECRETEXAMPLE` by default.
    pub secret_key: String,
    /// Session token that makes the key a temporary one; `None` by default.
    pub token: Option<String>,
    /// Seed of ids, IP addresses and request ids: the same seed and the same calls give the same ones. 1 by default.
    pub seed: u64,
    /// Duration of each state transition: creating, starting, stopping, binding and so on. Half a second by default.
    pub transition: Duration,
    /// `true` to enforce the documented rate limits; `false` by default.
    pub rate_limit: bool,
    /// Number of calls to keep for assertions; the most recent 1000 by default.
    pub records: usize,
    /// Balance of the account in hundredths of a yuan; unlimited by default.
    pub balance: Option<i64>,
    /// Number of instances that the account may have in a region; 1000 by default.
    pub instance_quota: usize,
    /// Projects in addition to the default one, 0. By default those of the manual's examples: 1045 and 1000379.
    pub projects: Vec<i64>,
    /// A `model.json` to use instead of the built-in one. Actions without a handler respond with their documented
    /// example.
    pub model: Option<Vec<u8>>,
    /// `true` to accept TLS on the same port as well, with a new self-signed certificate, and `CONNECT` tunnels to it;
    /// `false` by default.
    #[cfg(feature = "tls")]
    pub tls: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            address: (Ipv4Addr::LOCALHOST, 0).into(),
            secret_id: "AKIDEXAMPLE".to_owned(),
            secret_key: "SECRETEXAMPLE".to_owned(),
            token: None,
            seed: 1,
            transition: Duration::from_millis(500),
            rate_limit: false,
            records: 1000,
            balance: None,
            instance_quota: 1000,
            projects: vec![1045, 1_000_379],
            model: None,
            #[cfg(feature = "tls")]
            tls: false,
        }
    }
}

impl Settings {
    #[cfg(feature = "tls")]
    pub(crate) fn wants_tls(&self) -> bool {
        self.tls
    }

    #[cfg(not(feature = "tls"))]
    pub(crate) fn wants_tls(&self) -> bool {
        false
    }
}

impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settings")
            .field("address", &self.address)
            .field("secret_id", &self.secret_id)
            .field("seed", &self.seed)
            .field("transition", &self.transition)
            .field("rate_limit", &self.rate_limit)
            .field("records", &self.records)
            .field("tls", &self.wants_tls())
            .finish_non_exhaustive()
    }
}
