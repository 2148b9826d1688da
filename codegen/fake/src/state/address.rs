//! Elastic IP addresses.

use super::{CloudState, Event, calendar::beijing_day, catalog::Region, enums::AddressState, instance::Instance};
use crate::error::{CallError, ErrorKind, Resource};

/// Number of addresses that an account may have in a region.
pub const QUOTA: i64 = 20;
/// Number of addresses that an account may allocate in a region per day.
pub const DAILY_APPLICATIONS: i64 = 2 * QUOTA;
/// Number of times per day and region that an ordinary address may become an elastic one, or the reverse.
pub const DAILY_REASSIGNMENTS: i64 = 10;

/// An elastic IP address.
#[derive(Debug, Clone)]
pub struct Address {
    pub id: String,
    pub region: &'static Region,
    pub name: String,
    pub ip: String,
    pub state: AddressState,
    /// The state after this one; `None` if the address is being released.
    next: Option<AddressState>,
    transition_end: i64,
    pub instance: Option<String>,
    pub interface: Option<String>,
    pub private_ip: Option<String>,
    pub created: i64,
    pub updated: i64,
    /// Time since which it is not bound.
    pub free_since: Option<i64>,
    /// `true` if the instance has the address itself, without address translation.
    pub is_direct: bool,
}

/// The operations of the current day in a region.
#[derive(Debug, Clone, Copy, Default)]
pub struct DailyCounts {
    day: i64,
    pub applications: i64,
    pub reassignments: i64,
}

/// The target of a binding.
#[derive(Debug, Clone, Copy)]
pub enum BindTarget<'a> {
    Instance(&'a str),
    /// An interface and one of its addresses.
    Interface(&'a str, &'a str),
}

impl CloudState {
    pub fn address(&self, region: &Region, id: &str) -> Result<&Address, CallError> {
        let found = self.addresses.get(id).filter(|address| address.region == region);
        found.ok_or_else(|| CallError::not_found(Resource::Address, id))
    }

    fn address_mut(&mut self, region: &Region, id: &str) -> Result<&mut Address, CallError> {
        let found = self.addresses.get_mut(id).filter(|address| address.region == region);
        found.ok_or_else(|| CallError::not_found(Resource::Address, id))
    }

    pub fn addresses_in(&self, region: &'static Region) -> impl Iterator<Item = &Address> {
        self.addresses.values().filter(move |address| address.region == region)
    }

    /// Returns the public addresses of an instance: the ordinary one, then the elastic ones.
    pub fn public_ips<'a>(&'a self, instance: &'a Instance) -> impl Iterator<Item = &'a str> {
        let is_bound = |address: &&Address| address.instance.as_deref() == Some(&instance.id);
        let elastic = self.addresses.values().filter(is_bound).map(|address| address.ip.as_str());
        instance.public_ip.as_deref().into_iter().chain(elastic)
    }

    /// Returns the operations of the current day in a region.
    pub fn today(&self, region: &Region) -> DailyCounts {
        let day = beijing_day(self.now);
        let kept = self.daily.get(region.id).copied().filter(|today| today.day == day);
        kept.unwrap_or(DailyCounts { day, ..DailyCounts::default() })
    }

    fn check_address_quota(&self, region: &'static Region, count: i64) -> Result<DailyCounts, CallError> {
        let have = i64::try_from(self.addresses_in(region).count()).unwrap_or(i64::MAX);
        if have + count > QUOTA {
            let message = format!("the account has {have} addresses in the region; the quota is {QUOTA}");
            return Err(CallError::new(ErrorKind::Quota(Resource::Address), message));
        }
        let mut today = self.today(region);
        today.applications += count;
        if today.applications > DAILY_APPLICATIONS {
            let message = format!("an account can allocate at most {DAILY_APPLICATIONS} addresses per day");
            return Err(CallError::new(ErrorKind::DailyQuota(Resource::Address), message));
        }
        Ok(today)
    }

    fn count_reassignment(today: &mut DailyCounts) -> Result<(), CallError> {
        today.reassignments += 1;
        if today.reassignments > DAILY_REASSIGNMENTS {
            let message = format!(
                "an account can exchange ordinary and elastic addresses at most {DAILY_REASSIGNMENTS} times per day"
            );
            return Err(CallError::new(ErrorKind::DailyQuota(Resource::Address), message));
        }
        Ok(())
    }

    /// Allocates addresses. Returns their ids.
    pub fn allocate_addresses(&mut self, region: &'static Region, count: i64) -> Result<Vec<String>, CallError> {
        let today = self.check_address_quota(region, count)?;
        self.daily.insert(region.id, today);
        let mut ids = Vec::new();
        for _ in 0..count {
            let ip = self.next_public_ip();
            let id = self.add_address(region, ip, AddressState::Creating);
            self.start_address_transition(&id, AddressState::Creating, Some(AddressState::Free));
            ids.push(id);
        }
        Ok(ids)
    }

    fn add_address(&mut self, region: &'static Region, ip: String, state: AddressState) -> String {
        let id = self.ids.id("eip-");
        let address = Address {
            id: id.clone(),
            region,
            name: String::new(),
            ip,
            state,
            next: None,
            transition_end: 0,
            instance: None,
            interface: None,
            private_ip: None,
            created: self.now,
            updated: self.now,
            free_since: Some(self.now),
            is_direct: false,
        };
        self.addresses.insert(id.clone(), address);
        id
    }

    /// Starts a transition of an address.
    fn start_address_transition(&mut self, id: &str, state: AddressState, next: Option<AddressState>) {
        let (now, end) = (self.now, self.now + self.transition);
        let Some(address) = self.addresses.get_mut(id) else { return };
        address.state = state;
        address.next = next;
        address.transition_end = end;
        address.updated = now;
        self.events.insert((end, Event::Address(id.to_owned())));
    }

    pub(super) fn finish_address_transition(&mut self, id: &str) {
        let now = self.now;
        let Some(address) = self.addresses.get_mut(id).filter(|address| address.transition_end == now) else { return };
        match address.next.take() {
            Some(state) => {
                address.state = state;
                address.updated = now;
                if state == AddressState::Free {
                    address.free(now);
                }
            }
            None if address.state == AddressState::Leaving => drop(self.addresses.shift_remove(id)),
            None => {}
        }
    }

    /// Binds a free address.
    pub fn bind_address(&mut self, region: &'static Region, id: &str, target: BindTarget<'_>) -> Result<(), CallError> {
        self.address(region, id)?.must_be(&[AddressState::Free])?;
        let (instance, interface, private_ip) = match target {
            BindTarget::Instance(instance) => {
                let instance = self.instance(region, instance)?;
                instance.must_be_idle()?;
                let interface = instance.place.as_ref().map(|place| place.interface.clone());
                (Some(instance.id.clone()), interface, instance.private_ip.clone())
            }
            BindTarget::Interface(interface, ip) => {
                let own = self.interface(region, interface)?;
                if !own.ips.iter().any(|own| own == ip) {
                    let message = format!("the interface {interface} has no address {ip}");
                    return Err(CallError::new(ErrorKind::NotFound(Resource::Interface), message));
                }
                (own.instance.clone(), Some(own.id.clone()), ip.to_owned())
            }
        };
        if let Some(bound) = self.address_at(region, interface.as_deref(), instance.as_deref(), &private_ip) {
            let message = format!("the elastic address {} is already bound there; unbind it first", bound.id);
            let resource = match target {
                BindTarget::Instance(_) => Resource::Instance,
                BindTarget::Interface(..) => Resource::Interface,
            };
            return Err(CallError::new(ErrorKind::Bound(resource), message));
        }
        let bound = if instance.is_some() { AddressState::Bound } else { AddressState::BoundToInterface };
        // The ordinary address of the instance is released.
        if let Some(instance) = instance.as_deref().and_then(|id| self.instances.get_mut(id))
            && instance.private_ip == private_ip
        {
            instance.public_ip = None;
        }
        let address = self.address_mut(region, id)?;
        address.instance = instance;
        address.interface = interface;
        address.private_ip = Some(private_ip);
        address.free_since = None;
        self.start_address_transition(id, AddressState::Binding, Some(bound));
        Ok(())
    }

    /// Returns the elastic address that is bound to a private address: that of an interface in a private network,
    /// that of an instance in the classic network.
    fn address_at(
        &self,
        region: &Region,
        interface: Option<&str>,
        instance: Option<&str>,
        ip: &str,
    ) -> Option<&Address> {
        self.addresses.values().find(|address| {
            address.region == region
                && address.private_ip.as_deref() == Some(ip)
                && address.interface.as_deref() == interface
                && (interface.is_some() || address.instance.as_deref() == instance)
        })
    }

    /// Returns the elastic address that is bound to an address of an interface.
    pub fn address_of_interface(&self, region: &Region, interface: &str, ip: &str) -> Result<&Address, CallError> {
        let found = self.address_at(region, Some(interface), None, ip);
        found.ok_or_else(|| CallError::not_found(Resource::Address, &format!("{interface}/{ip}")))
    }

    /// Unbinds an address. With `reassign` the instance gets an ordinary address instead.
    pub fn unbind_address(&mut self, region: &'static Region, id: &str, reassign: bool) -> Result<(), CallError> {
        let address = self.address(region, id)?;
        address.must_be(&[AddressState::Bound, AddressState::BoundToInterface])?;
        if reassign {
            let main = address.instance.as_deref().and_then(|id| self.instances.get(id));
            let Some(instance) = main.filter(|own| Some(&own.private_ip) == address.private_ip.as_ref()) else {
                let message = format!("the address {id} is not bound to the main address of an instance");
                return Err(CallError::new(ErrorKind::Unsupported(Resource::Instance), message));
            };
            let instance = instance.id.clone();
            let mut today = self.today(region);
            Self::count_reassignment(&mut today)?;
            self.daily.insert(region.id, today);
            let ip = self.next_public_ip();
            if let Some(instance) = self.instances.get_mut(&instance) {
                instance.public_ip = Some(ip);
            }
        }
        self.start_address_transition(id, AddressState::Unbinding, Some(AddressState::Free));
        Ok(())
    }

    /// Unbinds the addresses of an instance that is being returned.
    pub(super) fn unbind_addresses_of(&mut self, instance: &str) {
        let now = self.now;
        let bound = self.addresses.values_mut().filter(|address| address.instance.as_deref() == Some(instance));
        for address in bound {
            address.state = AddressState::Free;
            address.next = None;
            address.transition_end = 0;
            address.updated = now;
            address.free(now);
        }
    }

    /// Releases unbound addresses, all or none.
    pub fn release_addresses(&mut self, region: &Region, ids: &[&str]) -> Result<(), CallError> {
        for id in ids {
            self.address(region, id)?.must_be(&[AddressState::Free])?;
        }
        for id in ids {
            self.start_address_transition(id, AddressState::Leaving, None);
        }
        Ok(())
    }

    pub fn rename_address(&mut self, region: &Region, id: &str, name: &str) -> Result<(), CallError> {
        let now = self.now;
        let address = self.address_mut(region, id)?;
        address.name = name.to_owned();
        address.updated = now;
        Ok(())
    }

    pub fn set_address_mode(&mut self, region: &Region, id: &str, is_direct: bool) -> Result<(), CallError> {
        self.address_mut(region, id)?.is_direct = is_direct;
        Ok(())
    }

    /// Turns the ordinary public address of an instance into an elastic one.
    pub fn transform_address(&mut self, region: &'static Region, instance: &str) -> Result<(), CallError> {
        let instance = self.instance(region, instance)?;
        instance.must_be_idle()?;
        let Some(ip) = instance.public_ip.clone() else {
            let message = format!("the instance {} has no ordinary public address", instance.id);
            return Err(CallError::new(ErrorKind::NoPublicIp, message));
        };
        let (id, private_ip) = (instance.id.clone(), instance.private_ip.clone());
        let interface = instance.place.as_ref().map(|place| place.interface.clone());
        let mut today = self.check_address_quota(region, 1)?;
        Self::count_reassignment(&mut today)?;
        self.daily.insert(region.id, today);
        let address = self.add_address(region, ip, AddressState::Bound);
        let address = self.address_mut(region, &address)?;
        address.instance = Some(id.clone());
        address.interface = interface;
        address.private_ip = Some(private_ip);
        address.free_since = None;
        self.instance_mut(region, &id)?.public_ip = None;
        Ok(())
    }
}

impl Address {
    fn must_be(&self, states: &[AddressState]) -> Result<(), CallError> {
        if states.contains(&self.state) {
            return Ok(());
        }
        let names: Vec<&str> = states.iter().map(|state| state.name()).collect();
        let message = format!("the address {} is {}; it must be {}", self.id, self.state.name(), names.join(" or "));
        Err(CallError::new(ErrorKind::State(Resource::Address), message))
    }

    fn free(&mut self, now: i64) {
        self.instance = None;
        self.interface = None;
        self.private_ip = None;
        self.free_since = Some(now);
    }
}
