//! Elastic IP addresses.

use super::{Due, World, calendar::beijing_day, catalog::Region, words::AddressState};
use crate::trouble::{Kind, Thing, Trouble};

/// Addresses an account may have in a region.
pub const QUOTA: i64 = 20;
/// Applications for addresses in a region a day.
pub const DAILY_APPLICATIONS: i64 = 2 * QUOTA;
/// Ordinary addresses given in place of elastic ones in a region a day.
pub const DAILY_REASSIGNMENTS: i64 = 10;

/// An elastic IP address.
#[derive(Debug, Clone)]
pub struct Address {
    pub id: String,
    pub region: &'static Region,
    pub name: String,
    pub ip: String,
    pub state: AddressState,
    /// What follows the present state; none when it leaves for good.
    next: Option<AddressState>,
    due: i64,
    pub instance: Option<String>,
    pub interface: Option<String>,
    pub private_ip: Option<String>,
    pub created: i64,
    pub updated: i64,
    /// Since when it is bound to nothing.
    pub free_since: Option<i64>,
    /// Straight to the instance, not by translation.
    pub is_direct: bool,
}

/// What was done today in a region.
#[derive(Debug, Clone, Copy, Default)]
pub struct Today {
    day: i64,
    pub applications: i64,
    pub reassignments: i64,
}

/// What to bind to.
#[derive(Debug, Clone, Copy)]
pub enum Target<'a> {
    Instance(&'a str),
    /// An interface, and one of its addresses.
    Interface(&'a str, &'a str),
}

impl World {
    pub fn address(&self, region: &Region, id: &str) -> Result<&Address, Trouble> {
        let found = self.addresses.get(id).filter(|address| address.region == region);
        found.ok_or_else(|| Trouble::not_found(Thing::Address, id))
    }

    fn address_mut(&mut self, region: &Region, id: &str) -> Result<&mut Address, Trouble> {
        let found = self.addresses.get_mut(id).filter(|address| address.region == region);
        found.ok_or_else(|| Trouble::not_found(Thing::Address, id))
    }

    pub fn addresses_in(&self, region: &'static Region) -> impl Iterator<Item = &Address> {
        self.addresses.iter().filter(move |address| address.region == region)
    }

    /// Elastic addresses bound to an instance.
    pub fn addresses_of<'a>(&'a self, instance: &'a str) -> impl Iterator<Item = &'a Address> {
        self.addresses.iter().filter(move |address| address.instance.as_deref() == Some(instance))
    }

    /// What was done today in a region.
    pub fn today(&self, region: &Region) -> Today {
        let day = beijing_day(self.now);
        let kept = self.daily.get(region.id).copied().filter(|today| today.day == day);
        kept.unwrap_or(Today { day, ..Today::default() })
    }

    fn may_have_more(&self, region: &'static Region, count: i64) -> Result<Today, Trouble> {
        let have = i64::try_from(self.addresses_in(region).count()).unwrap_or(i64::MAX);
        if have + count > QUOTA {
            let message = format!("the account has {have} addresses in the region and may have {QUOTA}");
            return Err(Trouble::new(Kind::Quota(Thing::Address), message));
        }
        let mut today = self.today(region);
        today.applications += count;
        if today.applications > DAILY_APPLICATIONS {
            let message = format!("an account may apply for {DAILY_APPLICATIONS} addresses a day");
            return Err(Trouble::new(Kind::DailyQuota(Thing::Address), message));
        }
        Ok(today)
    }

    fn may_reassign(today: &mut Today) -> Result<(), Trouble> {
        today.reassignments += 1;
        if today.reassignments > DAILY_REASSIGNMENTS {
            let message =
                format!("an account gets {DAILY_REASSIGNMENTS} ordinary addresses a day in place of elastic ones");
            return Err(Trouble::new(Kind::DailyQuota(Thing::Address), message));
        }
        Ok(())
    }

    /// Applies for addresses; gives their ids.
    pub fn allocate_addresses(&mut self, region: &'static Region, count: i64) -> Result<Vec<String>, Trouble> {
        let today = self.may_have_more(region, count)?;
        self.daily.insert(region.id, today);
        let mut ids = Vec::new();
        for _ in 0..count {
            let ip = self.next_public_ip();
            let id = self.add_address(region, ip, AddressState::Creating);
            self.follow(&id, AddressState::Creating, Some(AddressState::Free));
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
            due: 0,
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

    /// Puts an address into a state that passes.
    fn follow(&mut self, id: &str, state: AddressState, next: Option<AddressState>) {
        let (now, due) = (self.now, self.now + self.transition);
        let Some(address) = self.addresses.get_mut(id) else { return };
        address.state = state;
        address.next = next;
        address.due = due;
        address.updated = now;
        self.due.insert((due, Due::Address(id.to_owned())));
    }

    pub(super) fn address_is_due(&mut self, id: &str) {
        let now = self.now;
        let Some(address) = self.addresses.get_mut(id).filter(|address| address.due == now) else { return };
        match address.next.take() {
            Some(state) => {
                address.state = state;
                address.updated = now;
                if state == AddressState::Free {
                    address.free(now);
                }
            }
            None if address.state == AddressState::Leaving => drop(self.addresses.remove(id)),
            None => {}
        }
    }

    /// Binds a free address.
    pub fn bind_address(&mut self, region: &'static Region, id: &str, target: Target<'_>) -> Result<(), Trouble> {
        self.address(region, id)?.must_be(&[AddressState::Free])?;
        let (instance, interface, private_ip) = match target {
            Target::Instance(instance) => {
                let instance = self.instance(region, instance)?;
                instance.must_rest()?;
                let interface = instance.place.as_ref().map(|place| place.interface.clone());
                (Some(instance.id.clone()), interface, instance.private_ip.clone())
            }
            Target::Interface(interface, ip) => {
                let own = self.interface(region, interface)?;
                if !own.ips.iter().any(|own| own == ip) {
                    let message = format!("the interface {interface} has no address {ip}");
                    return Err(Trouble::new(Kind::NotFound(Thing::Interface), message));
                }
                (own.instance.clone(), Some(own.id.clone()), ip.to_owned())
            }
        };
        if let Some(bound) = self.address_at(region, interface.as_deref(), instance.as_deref(), &private_ip) {
            let message = format!("the elastic address {} is bound there; unbind it first", bound.id);
            let thing = match target {
                Target::Instance(_) => Thing::Instance,
                Target::Interface(..) => Thing::Interface,
            };
            return Err(Trouble::new(Kind::Bound(thing), message));
        }
        let bound = if instance.is_some() { AddressState::Bound } else { AddressState::BoundToInterface };
        // An ordinary address that stands there is released for good.
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
        self.follow(id, AddressState::Binding, Some(bound));
        Ok(())
    }

    /// The address that is bound to a private address: in a private network by its interface, in the classic one by its instance.
    fn address_at(
        &self,
        region: &Region,
        interface: Option<&str>,
        instance: Option<&str>,
        ip: &str,
    ) -> Option<&Address> {
        self.addresses.iter().find(|address| {
            address.region == region
                && address.private_ip.as_deref() == Some(ip)
                && address.interface.as_deref() == interface
                && (interface.is_some() || address.instance.as_deref() == instance)
        })
    }

    /// The address that is bound to an address of an interface.
    pub fn address_of_interface(&self, region: &Region, interface: &str, ip: &str) -> Result<&Address, Trouble> {
        let found = self.address_at(region, Some(interface), None, ip);
        found.ok_or_else(|| Trouble::not_found(Thing::Address, &format!("{interface}/{ip}")))
    }

    /// Unbinds an address; with `reassign` the instance gets an ordinary address in its place.
    pub fn unbind_address(&mut self, region: &'static Region, id: &str, reassign: bool) -> Result<(), Trouble> {
        let address = self.address(region, id)?;
        address.must_be(&[AddressState::Bound, AddressState::BoundToInterface])?;
        if reassign {
            let main = address.instance.as_deref().and_then(|id| self.instances.get(id));
            let Some(instance) = main.filter(|own| Some(&own.private_ip) == address.private_ip.as_ref()) else {
                let message = format!("the address {id} is not bound to the main address of an instance");
                return Err(Trouble::new(Kind::Unsupported(Thing::Instance), message));
            };
            let instance = instance.id.clone();
            let mut today = self.today(region);
            Self::may_reassign(&mut today)?;
            self.daily.insert(region.id, today);
            let ip = self.next_public_ip();
            if let Some(instance) = self.instances.get_mut(&instance) {
                instance.public_ip = Some(ip);
            }
        }
        self.follow(id, AddressState::Unbinding, Some(AddressState::Free));
        Ok(())
    }

    /// Frees what is bound to an instance that goes.
    pub(super) fn unbind_all_of(&mut self, instance: &str) {
        let now = self.now;
        let bound = self.addresses.iter_mut().filter(|address| address.instance.as_deref() == Some(instance));
        for address in bound {
            address.state = AddressState::Free;
            address.next = None;
            address.due = 0;
            address.updated = now;
            address.free(now);
        }
    }

    /// Gives free addresses back, all or none.
    pub fn release_addresses(&mut self, region: &Region, ids: &[&str]) -> Result<(), Trouble> {
        for id in ids {
            self.address(region, id)?.must_be(&[AddressState::Free])?;
        }
        for id in ids {
            self.follow(id, AddressState::Leaving, None);
        }
        Ok(())
    }

    pub fn rename_address(&mut self, region: &Region, id: &str, name: &str) -> Result<(), Trouble> {
        let now = self.now;
        let address = self.address_mut(region, id)?;
        address.name = name.to_owned();
        address.updated = now;
        Ok(())
    }

    pub fn set_address_mode(&mut self, region: &Region, id: &str, is_direct: bool) -> Result<(), Trouble> {
        self.address_mut(region, id)?.is_direct = is_direct;
        Ok(())
    }

    /// Makes the ordinary public address of an instance an elastic one.
    pub fn transform_address(&mut self, region: &'static Region, instance: &str) -> Result<(), Trouble> {
        let instance = self.instance(region, instance)?;
        instance.must_rest()?;
        let Some(ip) = instance.public_ip.clone() else {
            let message = format!("the instance {} has no ordinary public address", instance.id);
            return Err(Trouble::new(Kind::NoPublicIp, message));
        };
        let (id, private_ip) = (instance.id.clone(), instance.private_ip.clone());
        let interface = instance.place.as_ref().map(|place| place.interface.clone());
        let mut today = self.may_have_more(region, 1)?;
        Self::may_reassign(&mut today)?;
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
    fn must_be(&self, states: &[AddressState]) -> Result<(), Trouble> {
        if states.contains(&self.state) {
            return Ok(());
        }
        let words: Vec<&str> = states.iter().map(|state| state.word()).collect();
        let message = format!("the address {} is {}; it must be {}", self.id, self.state.word(), words.join(" or "));
        Err(Trouble::new(Kind::State(Thing::Address), message))
    }

    fn free(&mut self, now: i64) {
        self.instance = None;
        self.interface = None;
        self.private_ip = None;
        self.free_since = Some(now);
    }
}
