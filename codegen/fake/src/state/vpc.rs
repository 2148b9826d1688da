//! Moves of instances within their private network.

use super::{CloudState, catalog::Region, enums::InstanceState};
use crate::error::{CallError, ErrorKind};

impl CloudState {
    /// Moves an instance to another subnet or address of its network. It is stopped for that time.
    pub fn move_within_vpc(
        &mut self,
        region: &'static Region,
        id: &str,
        vpc: &str,
        subnet: &str,
        ip: Option<&str>,
    ) -> Result<(), CallError> {
        let instance = self.instance(region, id)?;
        instance.must_be_idle()?;
        let (id, state, zone) = (instance.id.clone(), instance.state, instance.zone);
        let Some(place) = instance.place.clone().filter(|place| place.vpc == vpc) else {
            return Err(CallError::new(ErrorKind::OtherVpc, format!("the instance {id} is not in the network {vpc}")));
        };
        let subnet = self.subnet(region, vpc, subnet)?;
        // No documented code is about the zone; this one is the nearest.
        if subnet.zone != zone {
            let message = format!("the subnet {} is in {}, the instance in {}", subnet.id, subnet.zone.id, zone.id);
            return Err(CallError::new(ErrorKind::OtherVpc, message));
        }
        let ip = match ip {
            // The instance may keep its address.
            Some(ip) if self.instance(region, &id)?.private_ip == ip && place.subnet == subnet.id => ip.to_owned(),
            Some(ip) => {
                self.check_ip_available(region, &subnet, ip)?;
                ip.to_owned()
            }
            None if place.subnet == subnet.id => self.instance(region, &id)?.private_ip.clone(),
            None => {
                let free = self.free_ips(region, &subnet).next();
                let taken = || CallError::new(ErrorKind::IpInUse, format!("all addresses of {} are in use", subnet.id));
                free.ok_or_else(taken)?
            }
        };
        let interface = self.interface_mut(region, &place.interface)?;
        interface.ips = vec![ip.clone()];
        interface.subnet = subnet.clone();
        if let Some(instance) = self.instances.get_mut(&id) {
            instance.private_ip = ip;
            if let Some(place) = &mut instance.place {
                place.subnet = subnet.id;
                place.subnet_number = subnet.number;
            }
        }
        match state {
            InstanceState::Running => {
                self.start_instance_transition(
                    &id,
                    InstanceState::Stopping,
                    &[InstanceState::Starting, InstanceState::Running],
                );
            }
            state => self.start_instance_transition(&id, InstanceState::Upgrading, &[state]),
        }
        Ok(())
    }
}
