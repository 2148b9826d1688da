//! The one world that both generations see.

mod address;
mod bandwidth;
pub mod calendar;
pub mod catalog;
mod image;
mod instance;
mod key_pair;
mod lifecycle;
mod network;
mod password;
mod price;
mod public_images;
mod purchase;
mod reinstall;
mod security_group;
mod table;
mod upgrade;
mod vpc;
mod words;

use std::collections::{BTreeMap, BTreeSet};

pub use address::{Address, DAILY_APPLICATIONS, DAILY_REASSIGNMENTS, QUOTA as ADDRESS_QUOTA, Target};
pub use bandwidth::Days;
pub use image::{Image, SHARE_QUOTA};
pub use instance::{Disk, Instance};
pub use key_pair::KeyPair;
pub use lifecycle::{may_change_model, may_grow_data_disk, may_reset_password, may_return, may_start};
pub use price::{Price, month, network as network_price, yuan};
pub use purchase::{Login, Purchase};
pub use reinstall::Reinstall;
pub use security_group::{Direction, Rule, SecurityGroup};
pub use upgrade::Upgrade;
pub use words::{Charge, DiskKind, ImageKind, InstanceState, NetworkCharge, Renewal, Words};

use crate::{ids::Ids, settings::Settings};
use catalog::REGIONS;
use table::Table;

/// All that there is.
pub struct World {
    /// The world's clock, milliseconds since 1970.
    pub now: i64,
    /// Money of the account, hundredths of a yuan; none for no limit.
    pub balance: Option<i64>,
    /// How long a change takes, milliseconds.
    transition: i64,
    instance_quota: i64,
    projects: Vec<i64>,
    ids: Ids,
    instances: Table<Instance>,
    /// Ids of instances by the ids of the older API.
    old_ids: BTreeMap<String, String>,
    public_images: Vec<Image>,
    images: Table<Image>,
    key_pairs: Table<KeyPair>,
    addresses: Table<Address>,
    groups: Table<SecurityGroup>,
    interfaces: Table<network::Interface>,
    daily: BTreeMap<&'static str, address::Today>,
    /// What purchases with a token bought, by region and token.
    tokens: BTreeMap<(&'static str, String), purchase::Bought>,
    /// What happens when.
    due: BTreeSet<(i64, Due)>,
    classic_ips: u32,
    public_ips: u32,
    tasks: i64,
    deals: i64,
}

/// Something that a time is set for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Due {
    Instance(String),
    Image(String),
    Address(String),
    /// The end of a prepaid term.
    Term(String),
}

impl World {
    pub fn new(settings: &Settings) -> Self {
        let mut world = Self {
            now: crate::clock::real_milliseconds(),
            balance: settings.balance,
            transition: i64::try_from(settings.transition.as_millis()).unwrap_or(i64::MAX).min(crate::clock::LATEST),
            instance_quota: i64::try_from(settings.instance_quota).unwrap_or(i64::MAX),
            projects: settings.projects.clone(),
            ids: Ids::new(settings.seed),
            instances: Table::default(),
            old_ids: BTreeMap::new(),
            public_images: public_images::all().collect(),
            images: Table::default(),
            key_pairs: Table::default(),
            addresses: Table::default(),
            groups: Table::default(),
            interfaces: Table::default(),
            daily: BTreeMap::new(),
            tokens: BTreeMap::new(),
            due: BTreeSet::new(),
            classic_ips: 0,
            public_ips: 0,
            tasks: 24_534_340,
            deals: 120,
        };
        for region in REGIONS {
            world.add_security_group(region, 0, "default", "The default group of the region", true);
        }
        world.add_first_interfaces();
        world
    }

    /// Lets happen what is due by `now`, in its order.
    pub fn settle(&mut self, now: i64) {
        while let Some((time, _)) = self.due.first()
            && *time <= now
            && let Some((time, due)) = self.due.pop_first()
        {
            self.now = time;
            match due {
                Due::Instance(id) => self.instance_is_due(&id),
                Due::Image(id) => self.image_is_due(&id),
                Due::Address(id) => self.address_is_due(&id),
                Due::Term(id) => self.term_is_due(&id),
            }
        }
        self.now = now;
    }

    fn next_classic_ip(&mut self) -> String {
        self.classic_ips += 1;
        let [_, _, third, fourth] = self.classic_ips.to_be_bytes();
        format!("10.104.{third}.{fourth}")
    }

    fn next_public_ip(&mut self) -> String {
        self.public_ips += 1;
        let [_, _, third, fourth] = self.public_ips.to_be_bytes();
        format!("123.207.{third}.{fourth}")
    }

    /// Number of a new task of the older API.
    pub fn next_task(&mut self) -> i64 {
        self.tasks += 1;
        self.tasks
    }

    /// Number of a new order of the older API.
    pub fn next_deal(&mut self) -> i64 {
        self.deals += 1;
        self.deals
    }
}
