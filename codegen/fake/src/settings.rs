//! How a fake cloud is set up.

use std::{
    fmt,
    net::{Ipv4Addr, SocketAddr},
    time::Duration,
};

/// How a fake cloud is set up. The defaults suit tests: a free port on loopback, short transitions, no limit on calls.
#[derive(Clone)]
pub struct Settings {
    /// Where to listen. Loopback and a free port by default; anything else is open to whoever can reach it.
    pub address: SocketAddr,
    /// Id of the one key pair that is accepted; `AKIDEXAMPLE` by default.
    pub secret_id: String,
    /// Key that goes with it; `SECRETEXAMPLE` by default.
    pub secret_key: String,
    /// Makes the key a temporary one, which calls only together with this token. None by default.
    pub token: Option<String>,
    /// From which ids, addresses and request ids follow: the same seed and the same calls give the same. 1 by default.
    pub seed: u64,
    /// How long each change of state takes: creating, starting, stopping, binding and so on. Half a second by default.
    pub transition: Duration,
    /// Whether the documented limits on calls a minute hold. They do not by default.
    pub rate_limit: bool,
    /// How many requests are kept for assertions, the last ones; 1000 by default.
    pub records: usize,
    /// Money of the account in hundredths of a yuan; without limit by default.
    pub balance: Option<i64>,
    /// How many instances the account may have in a region; 1000 by default.
    pub instance_quota: usize,
    /// Projects there are beside 0, the default one. By default those of the manual's examples: 1045 and 1000379.
    pub projects: Vec<i64>,
    /// Another `model.json` than the one built in. Actions that the fake has no behaviour for answer with their documented example.
    pub model: Option<Vec<u8>>,
    /// Also speak TLS on the same port, with a certificate made at the start, and let `CONNECT` through to it. Not by default.
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
