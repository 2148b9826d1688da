//! Moving an instance within its private network.

use super::{World, catalog::Region, words::InstanceState};
use crate::trouble::{Kind, Trouble};

impl World {
    /// Gives an instance another subnet of its network, or another address. It is shut down for it and started afterwards.
    pub fn move_within_vpc(
        &mut self,
        region: &'static Region,
        id: &str,
        vpc: &str,
        subnet: &str,
        ip: Option<&str>,
    ) -> Result<(), Trouble> {
        let instance = self.instance(region, id)?;
        instance.must_rest()?;
        let (id, state, zone) = (instance.id.clone(), instance.state, instance.zone);
        let Some(place) = instance.place.clone().filter(|place| place.vpc == vpc) else {
            return Err(Trouble::new(Kind::OtherVpc, format!("the instance {id} is not in the network {vpc}")));
        };
        let subnet = self.subnet(region, vpc, subnet)?;
        if subnet.zone != zone {
            let message = format!("the subnet {} is in {}, the instance in {}", subnet.id, subnet.zone.id, zone.id);
            return Err(Trouble::new(Kind::OtherVpc, message));
        }
        let ip = match ip {
            // Asking for what it has is no clash.
            Some(ip) if self.instance(region, &id)?.private_ip == ip && place.subnet == subnet.id => ip.to_owned(),
            Some(ip) => {
                self.must_be_free(region, &subnet, ip)?;
                ip.to_owned()
            }
            None if place.subnet == subnet.id => self.instance(region, &id)?.private_ip.clone(),
            None => {
                let free = self.free_ips(region, &subnet).next();
                let taken = || Trouble::new(Kind::IpInUse, format!("every address of {} is taken", subnet.id));
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
                self.begin(&id, InstanceState::Stopping, &[InstanceState::Starting, InstanceState::Running]);
            }
            state => self.begin(&id, InstanceState::Upgrading, &[state]),
        }
        Ok(())
    }
}
