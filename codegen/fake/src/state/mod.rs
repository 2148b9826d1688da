//! The state of the fake: the resources that both API versions share.

mod address;
mod bandwidth;
pub mod calendar;
pub mod catalog;
mod enums;
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
mod upgrade;
mod vpc;

use std::collections::{BTreeMap, BTreeSet};

pub use address::{Address, BindTarget, DAILY_APPLICATIONS, DAILY_REASSIGNMENTS, QUOTA as ADDRESS_QUOTA};
pub use bandwidth::DateRange;
pub use enums::{ApiEnum, Charge, DiskKind, ImageKind, InstanceState, NetworkCharge, Renewal};
pub use image::{Image, SHARE_QUOTA};
pub use instance::{Disk, Instance};
pub use key_pair::KeyPair;
pub use lifecycle::{
    check_data_disk_size, check_instance_type_change, check_password_reset, check_return, check_start,
};
pub use price::{Price, format_yuan, month, network as network_price};
pub use purchase::{Login, Purchase};
pub use reinstall::ReinstallRequest;
pub use security_group::{Direction, SecurityGroup, SecurityGroupRule};
pub use upgrade::UpgradeRequest;

use indexmap::IndexMap;

use crate::{ids::Ids, settings::Settings};
use catalog::REGIONS;

/// The resources of the account.
#[derive(Default)]
pub struct CloudState {
    /// Current time of the resources, in milliseconds since 1970.
    pub now: i64,
    /// Balance of the account in hundredths of a yuan; `None` if unlimited.
    pub balance: Option<i64>,
    /// Duration of a transition in milliseconds.
    transition: i64,
    instance_quota: i64,
    projects: Vec<i64>,
    ids: Ids,
    instances: IndexMap<String, Instance>,
    /// Ids of instances by their legacy ids.
    old_ids: BTreeMap<String, String>,
    public_images: Vec<Image>,
    images: IndexMap<String, Image>,
    key_pairs: IndexMap<String, KeyPair>,
    addresses: IndexMap<String, Address>,
    groups: IndexMap<String, SecurityGroup>,
    interfaces: IndexMap<String, network::Interface>,
    daily: BTreeMap<&'static str, address::DailyCounts>,
    /// Purchases with an idempotency token, by region and token.
    tokens: BTreeMap<(&'static str, String), purchase::CompletedPurchase>,
    /// Events by time.
    events: BTreeSet<(i64, Event)>,
    classic_ips: u32,
    public_ips: u32,
    tasks: i64,
    deals: i64,
}

/// A scheduled event.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Event {
    Instance(String),
    Image(String),
    Address(String),
    /// The end of a prepaid term.
    Term(String),
}

impl CloudState {
    pub fn new(settings: &Settings) -> Self {
        let mut state = Self {
            now: crate::clock::real_milliseconds(),
            balance: settings.balance,
            transition: i64::try_from(settings.transition.as_millis()).unwrap_or(i64::MAX).min(crate::clock::LATEST),
            instance_quota: i64::try_from(settings.instance_quota).unwrap_or(i64::MAX),
            projects: settings.projects.clone(),
            ids: Ids::new(settings.seed),
            public_images: public_images::all().collect(),
            tasks: 24_534_340,
            deals: 120,
            ..Self::default()
        };
        for region in REGIONS {
            state.add_security_group(region, 0, "default", "The default group of the region", true);
        }
        state.add_initial_interfaces();
        state
    }

    /// Moves the time to `now` and handles the events until then in their order.
    pub fn advance_to(&mut self, now: i64) {
        while let Some((time, _)) = self.events.first()
            && *time <= now
            && let Some((time, event)) = self.events.pop_first()
        {
            self.now = time;
            match event {
                Event::Instance(id) => self.finish_instance_transition(&id),
                Event::Image(id) => self.finish_image_transition(&id),
                Event::Address(id) => self.finish_address_transition(&id),
                Event::Term(id) => self.end_term(&id),
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

    /// Returns the number of a new task in the legacy API.
    pub fn next_task(&mut self) -> i64 {
        self.tasks += 1;
        self.tasks
    }

    /// Returns the number of a new order in the legacy API.
    pub fn next_deal(&mut self) -> i64 {
        self.deals += 1;
        self.deals
    }
}
