//! Purchases of instances.

use super::{
    CloudState, Event,
    bandwidth::check_bandwidth,
    calendar::months_later,
    catalog::{InstanceType, Region, Zone},
    enums::{Charge, DiskKind, ImageKind, InstanceState, NetworkCharge, Renewal},
    instance::{Disk, Instance, VpcPlacement, check_disk_size},
    network::{Interface, Subnet, key},
    password,
    price::{self, Price},
};
use crate::error::{CallError, ErrorKind, Resource};

/// The request for a purchase. It has no `Debug` because it holds a password.
pub struct Purchase<'a> {
    pub region: &'static Region,
    pub zone: &'static Zone,
    pub project: i64,
    pub instance_type: InstanceType,
    pub image: &'a str,
    /// Kind of the image according to the caller, which must be correct.
    pub image_kind: Option<ImageKind>,
    pub charge: Charge,
    pub months: i64,
    pub renewal: Renewal,
    pub system_disk: (DiskKind, Option<i64>),
    pub data_disk: Option<(DiskKind, i64)>,
    pub network_charge: NetworkCharge,
    pub bandwidth: i64,
    /// `true` to assign a public address; by default one is assigned if there is bandwidth.
    pub public_ip: Option<bool>,
    pub subnet: Option<Subnet>,
    pub private_ip: Option<&'a str>,
    pub is_gateway: bool,
    pub login: Login<'a>,
    pub count: i64,
    pub name: &'a str,
    pub groups: Vec<&'a str>,
    pub token: Option<&'a str>,
}

/// A completed purchase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompletedPurchase {
    pub ids: Vec<String>,
    /// Number of the order, which the legacy API returns.
    pub deal: i64,
}

/// The login of an instance.
#[derive(Clone, Copy)]
pub enum Login<'a> {
    Password(&'a str),
    Key(&'a str),
    /// The login of the image or a random password.
    Other,
}

impl Purchase<'_> {
    fn system_size(&self, is_windows: bool) -> i64 {
        self.system_disk.1.unwrap_or(if is_windows { 50 } else { 20 })
    }

    fn disks(&self, is_windows: bool) -> Vec<(DiskKind, i64)> {
        let system = (self.system_disk.0, self.system_size(is_windows));
        [Some(system), self.data_disk].into_iter().flatten().collect()
    }
}

impl CloudState {
    /// Returns the price of a purchase: that of the instances, and that of their public bandwidth if they have any.
    pub fn quote(&self, purchase: &Purchase<'_>) -> Result<(Price, Option<Price>), CallError> {
        let is_windows = self.check(purchase)?;
        let disks = purchase.disks(is_windows);
        let instance = match purchase.charge {
            Charge::Prepaid => {
                Price::Term(price::month(purchase.instance_type, &disks) * purchase.months * purchase.count)
            }
            Charge::Hourly => Price::Hour(price::hour(purchase.instance_type, &disks) * purchase.count),
        };
        let network = (purchase.bandwidth > 0).then(|| {
            let bandwidth = purchase.bandwidth * purchase.count;
            price::network(purchase.network_charge, bandwidth, purchase.months)
        });
        Ok((instance, network))
    }

    /// Buys instances. A known idempotency token buys nothing and returns the earlier purchase.
    pub fn purchase(&mut self, purchase: &Purchase<'_>) -> Result<CompletedPurchase, CallError> {
        let token = purchase.token.map(|token| (purchase.region.id, token.to_owned()));
        if let Some(purchased) = token.as_ref().and_then(|token| self.tokens.get(token)) {
            return Ok(purchased.clone());
        }
        let (instance, network) = self.quote(purchase)?;
        let have = i64::try_from(self.instances_in(purchase.region).count()).unwrap_or(i64::MAX);
        if have.saturating_add(purchase.count) > self.instance_quota {
            let message =
                format!("the account has {have} instances in the region; the quota is {}", self.instance_quota);
            return Err(CallError::new(ErrorKind::Quota(Resource::Instance), message));
        }
        // The first hour of hourly billing is paid at once.
        let once = |price| match price {
            Price::Term(price) | Price::Hour(price) => price,
            Price::Gigabyte(_) => 0,
        };
        let ids = (0..purchase.count).map(|_| self.ids.id("ins-")).collect::<Vec<_>>();
        let ips = self.private_ips(purchase)?;
        self.pay(once(instance) + network.map_or(0, once))?;
        for (id, ip) in ids.iter().zip(ips) {
            self.create(purchase, id, ip)?;
        }
        let purchased = CompletedPurchase { ids, deal: self.next_deal() };
        if let Some(token) = token {
            self.tokens.insert(token, purchased.clone());
        }
        Ok(purchased)
    }

    /// Checks a purchase. Returns `true` if the image is one of Windows.
    fn check(&self, purchase: &Purchase<'_>) -> Result<bool, CallError> {
        self.project(purchase.project)?;
        let image = self.usable_image(purchase.region, purchase.image)?;
        if purchase.image_kind.is_some_and(|kind| kind != image.kind) {
            let message = format!("the image {} is not of the given kind", image.id);
            return Err(CallError::new(ErrorKind::NotFound(Resource::Image), message));
        }
        match purchase.login {
            Login::Password(password) => password::check(password, image.is_windows())?,
            Login::Key(key) => {
                self.key_pair(key)?;
                if image.is_windows() {
                    let message = "an instance of Windows has no key pair; give it a password";
                    return Err(CallError::new(ErrorKind::Forbidden, message));
                }
            }
            Login::Other => {}
        }
        for (_, size) in purchase.disks(image.is_windows()) {
            check_disk_size(size)?;
        }
        check_bandwidth(purchase.network_charge, purchase.bandwidth)?;
        for group in &purchase.groups {
            self.security_group(purchase.region, group)?;
        }
        if purchase.public_ip == Some(true) && purchase.bandwidth == 0 {
            let message = "a public address needs bandwidth; ask for some, or for no address";
            return Err(CallError::new(ErrorKind::Forbidden, message));
        }
        if let Some(subnet) = &purchase.subnet {
            if subnet.zone != purchase.zone {
                let message = format!("the subnet {} is in {}, not in {}", subnet.id, subnet.zone.id, purchase.zone.id);
                return Err(CallError::new(ErrorKind::NotFound(Resource::Subnet), message));
            }
            if let Some(ip) = purchase.private_ip {
                self.check_ip_available(purchase.region, subnet, ip)?;
            }
        }
        if purchase.is_gateway && !(purchase.subnet.is_some() && has_public_ip(purchase)) {
            let message = "a gateway needs a private network and a public address";
            return Err(CallError::new(ErrorKind::Forbidden, message));
        }
        Ok(image.is_windows())
    }

    /// Returns the private addresses of the new instances; `None` in the classic network.
    fn private_ips(&self, purchase: &Purchase<'_>) -> Result<Vec<Option<String>>, CallError> {
        let Some(subnet) = &purchase.subnet else {
            return Ok((0..purchase.count).map(|_| None).collect());
        };
        if let Some(ip) = purchase.private_ip {
            return Ok(vec![Some(ip.to_owned())]);
        }
        let free = self.free_ips(purchase.region, subnet);
        let free: Vec<_> = free.take(usize::try_from(purchase.count).unwrap_or_default()).map(Some).collect();
        if i64::try_from(free.len()).unwrap_or_default() < purchase.count {
            return Err(CallError::new(
                ErrorKind::IpInUse,
                format!("the subnet {} does not have enough free addresses", subnet.id),
            ));
        }
        Ok(free)
    }

    fn create(&mut self, purchase: &Purchase<'_>, id: &str, ip: Option<String>) -> Result<(), CallError> {
        let image = self.usable_image(purchase.region, purchase.image)?;
        let (os, is_windows) = (image.os.clone(), image.is_windows());
        let place = match (&purchase.subnet, &ip) {
            (Some(subnet), Some(ip)) => Some(self.place(purchase, id, subnet, ip)),
            _ => None,
        };
        let private_ip = ip.unwrap_or_else(|| self.next_classic_ip());
        let public_ip = has_public_ip(purchase).then(|| self.next_public_ip());
        let disk = |ids: &mut crate::ids::Ids, kind: DiskKind, size| Disk {
            kind,
            id: kind.is_cloud().then(|| ids.id("disk-")),
            size,
        };
        let system_disk = disk(&mut self.ids, purchase.system_disk.0, purchase.system_size(is_windows));
        let data_disk = purchase.data_disk.map(|(kind, size)| disk(&mut self.ids, kind, size));
        let expires = (purchase.charge == Charge::Prepaid).then(|| months_later(self.now, purchase.months));
        let old_id = format!("qcvm{}", self.ids.hex(2));
        self.old_ids.insert(old_id.clone(), id.to_owned());
        let instance = Instance {
            id: id.to_owned(),
            old_id,
            uuid: self.ids.uuid(),
            name: purchase.name.to_owned(),
            region: purchase.region,
            zone: purchase.zone,
            project: purchase.project,
            instance_type: purchase.instance_type,
            charge: purchase.charge,
            renewal: purchase.renewal,
            system_disk,
            data_disk,
            private_ip,
            public_ip,
            bandwidth: purchase.bandwidth,
            network_charge: purchase.network_charge,
            bandwidth_terms: Vec::new(),
            place,
            image: purchase.image.to_owned(),
            os,
            is_windows,
            created: self.now,
            expires,
            is_expired: false,
            state: InstanceState::Pending,
            since: self.now,
            next: Default::default(),
            transition_end: 0,
            keys: match purchase.login {
                Login::Key(key) => vec![key.to_owned()],
                Login::Password(_) | Login::Other => Vec::new(),
            },
            has_password: !matches!(purchase.login, Login::Key(_)),
            groups: purchase.groups.iter().map(|&group| group.to_owned()).collect(),
        };
        self.instances.insert(id.to_owned(), instance);
        self.record_prepaid_bandwidth(id);
        self.start_instance_transition(id, InstanceState::Pending, &[InstanceState::Running]);
        if let Some(expires) = expires {
            self.events.insert((expires, Event::Term(id.to_owned())));
        }
        Ok(())
    }

    fn place(&mut self, purchase: &Purchase<'_>, instance: &str, subnet: &Subnet, ip: &str) -> VpcPlacement {
        let interface = self.ids.id("eni-");
        let new = Interface {
            id: interface.clone(),
            region: purchase.region,
            subnet: subnet.clone(),
            ips: vec![ip.to_owned()],
            instance: Some(instance.to_owned()),
            groups: Vec::new(),
        };
        self.interfaces.insert(key(purchase.region, &interface), new);
        VpcPlacement {
            vpc: subnet.vpc.to_owned(),
            vpc_number: subnet.vpc_number,
            subnet: subnet.id.clone(),
            subnet_number: subnet.number,
            interface,
            is_gateway: purchase.is_gateway,
        }
    }
}

fn has_public_ip(purchase: &Purchase<'_>) -> bool {
    purchase.bandwidth > 0 && purchase.public_ip != Some(false)
}
