//! Private networks and their interfaces. No supported action creates a network: each region has two from the
//! start, with the ids of the manual's examples.

use serde_json::{Value, json};

use super::{
    CloudState,
    catalog::{REGIONS, Region, Zone},
};
use crate::error::{CallError, ErrorKind, Resource};

/// A subnet, `10.x.y.0/24`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subnet {
    pub vpc: &'static str,
    pub vpc_number: i64,
    pub id: String,
    pub number: i64,
    pub zone: &'static Zone,
    /// First three bytes of its addresses.
    prefix: [u8; 3],
}

/// A network interface in a subnet.
#[derive(Debug, Clone)]
pub struct Interface {
    pub id: String,
    pub region: &'static Region,
    pub subnet: Subnet,
    pub ips: Vec<String>,
    /// Instance that it is attached to.
    pub instance: Option<String>,
    pub groups: Vec<String>,
}

const FIRST_VPC: (&str, i64) = ("vpc-4e78ea76", 1);
const SECOND_VPC: (&str, i64) = ("vpc-lwmzdppp", 2);

/// Returns the subnets of a region. The first network has one subnet per zone and an extra one, into which instances
/// can be moved; the second network has one subnet.
pub fn subnets(region: &'static Region) -> Vec<Subnet> {
    let mut subnets = Vec::new();
    for (at, zone) in region.zones.iter().enumerate() {
        let id = if at == 0 { "subnet-6d7kj98i".to_owned() } else { format!("subnet-00{}", zone.number) };
        let (vpc, vpc_number) = FIRST_VPC;
        let third = u8::try_from(at).unwrap_or_default();
        subnets.push(Subnet { vpc, vpc_number, id, number: zone.number, zone, prefix: [10, 0, third] });
        if at == 0 {
            let (vpc, vpc_number) = SECOND_VPC;
            let id = "subnet-fzyzn3r2".to_owned();
            subnets.push(Subnet { vpc, vpc_number, id, number: 1, zone, prefix: [10, 1, 0] });
            let (vpc, vpc_number) = FIRST_VPC;
            let id = "subnet-2w4k8m1q".to_owned();
            subnets.push(Subnet { vpc, vpc_number, id, number: 2, zone, prefix: [10, 0, 100] });
        }
    }
    subnets
}

impl Subnet {
    /// `true` if the string is an address of the subnet that an interface may have.
    pub fn holds(&self, ip: &str) -> bool {
        let [a, b, c] = self.prefix;
        let last = ip.strip_prefix(&format!("{a}.{b}.{c}.")).and_then(|last| last.parse::<u8>().ok());
        last.is_some_and(|last| (2..=254).contains(&last))
    }

    fn address(&self, last: u8) -> String {
        let [a, b, c] = self.prefix;
        format!("{a}.{b}.{c}.{last}")
    }

    pub fn cidr(&self) -> String {
        format!("{}/24", self.address(0))
    }
}

/// Returns the key of an interface. The initial ones have the same ids in every region.
pub(super) fn key(region: &Region, interface: &str) -> String {
    format!("{}/{interface}", region.id)
}

impl CloudState {
    /// Adds the initial interfaces, which are not attached.
    pub(super) fn add_initial_interfaces(&mut self) {
        for region in REGIONS {
            for (subnet, id) in [("subnet-6d7kj98i", "eni-8x55qvrh"), ("subnet-fzyzn3r2", "eni-kbe7jrs9")] {
                let Some(subnet) = subnets(region).into_iter().find(|own| own.id == subnet) else { continue };
                let ips = vec![subnet.address(2)];
                let interface =
                    Interface { id: id.to_owned(), region, subnet, ips, instance: None, groups: Vec::new() };
                self.interfaces.insert(key(region, id), interface);
            }
        }
    }

    /// Finds a subnet. Both `vpc` and `subnet` are an id or a number.
    pub fn subnet(&self, region: &'static Region, vpc: &str, subnet: &str) -> Result<Subnet, CallError> {
        let of_vpc = |own: &Subnet| own.vpc == vpc || own.vpc_number.to_string() == vpc;
        let is = |own: &Subnet| own.id == subnet || own.number.to_string() == subnet;
        let found = subnets(region).into_iter().find(|own| of_vpc(own) && is(own));
        found.ok_or_else(|| CallError::not_found(Resource::Subnet, &format!("{vpc}/{subnet}")))
    }

    pub fn interface(&self, region: &Region, id: &str) -> Result<&Interface, CallError> {
        self.interfaces.get(&key(region, id)).ok_or_else(|| CallError::not_found(Resource::Interface, id))
    }

    pub fn interface_mut(&mut self, region: &Region, id: &str) -> Result<&mut Interface, CallError> {
        self.interfaces.get_mut(&key(region, id)).ok_or_else(|| CallError::not_found(Resource::Interface, id))
    }

    pub fn interfaces_in(&self, region: &'static Region) -> impl Iterator<Item = &Interface> {
        self.interfaces.values().filter(move |interface| interface.region == region)
    }

    /// Rejects an address outside the subnet, or one that is in use.
    pub fn check_ip_available(&self, region: &Region, subnet: &Subnet, ip: &str) -> Result<(), CallError> {
        if !subnet.holds(ip) {
            let message = format!("{ip} is not an address of the subnet {}, {}", subnet.id, subnet.cidr());
            return Err(CallError::new(ErrorKind::IpNotInSubnet, message));
        }
        if self.is_taken(region, subnet, ip) {
            return Err(CallError::new(ErrorKind::IpInUse, format!("{ip} is in use")));
        }
        Ok(())
    }

    fn is_taken(&self, region: &Region, subnet: &Subnet, ip: &str) -> bool {
        let of_subnet = |own: &Interface| own.region == region && own.subnet == *subnet;
        self.interfaces.values().any(|own| of_subnet(own) && own.ips.iter().any(|own| own == ip))
    }

    /// Returns the unused addresses of a subnet.
    pub fn free_ips(&self, region: &Region, subnet: &Subnet) -> impl Iterator<Item = String> {
        (2..=254).map(|last| subnet.address(last)).filter(|ip| !self.is_taken(region, subnet, ip))
    }

    /// Attaches an interface to an instance of its network. Returns the number of the task.
    pub fn attach_interface(
        &mut self,
        region: &'static Region,
        vpc: &str,
        interface: &str,
        instance: &str,
    ) -> Result<i64, CallError> {
        let own = self.interface(region, interface)?;
        if own.subnet.vpc != vpc && own.subnet.vpc_number.to_string() != vpc {
            let message = format!("the interface {interface} is in {}, not in {vpc}", own.subnet.vpc);
            return Err(CallError::new(ErrorKind::OtherVpc, message));
        }
        if let Some(instance) = &own.instance {
            let message = format!("the interface {interface} is attached to {instance}");
            return Err(CallError::new(ErrorKind::State(Resource::Interface), message));
        }
        let of = own.subnet.vpc;
        let instance = self.instance(region, instance)?;
        instance.must_be_idle()?;
        if instance.place.as_ref().is_none_or(|place| place.vpc != of) {
            let message = format!("the instance {} is not in the network {of}", instance.id);
            return Err(CallError::new(ErrorKind::OtherVpc, message));
        }
        let instance = instance.id.clone();
        self.interface_mut(region, interface)?.instance = Some(instance);
        Ok(self.next_task())
    }

    /// Describes the networks, subnets and interfaces for `GET /_fake/network`.
    pub fn network(&self) -> Value {
        let regions = REGIONS.iter().map(|region| {
            let subnets = subnets(region).into_iter().map(|subnet| {
                json!({ "vpc": subnet.vpc, "subnet": subnet.id, "zone": subnet.zone.id, "cidr": subnet.cidr() })
            });
            let interfaces = self.interfaces_in(region).map(|interface| {
                json!({
                    "interface": interface.id,
                    "subnet": interface.subnet.id,
                    "addresses": interface.ips,
                    "instance": interface.instance,
                })
            });
            json!({
                "region": region.id,
                "subnets": subnets.collect::<Vec<_>>(),
                "interfaces": interfaces.collect::<Vec<_>>(),
            })
        });
        Value::Array(regions.collect())
    }
}
