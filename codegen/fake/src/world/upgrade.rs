//! More cores, memory and disk at once, as the older API has it.

use super::{
    World,
    catalog::{Model, Region},
    instance::{Disk, Instance, check_disk_size},
    lifecycle::must_have_cloud_disk,
    words::{Charge, DiskKind, InstanceState},
};
use crate::trouble::{Kind, Thing, Trouble};

/// What an instance is to have afterwards.
#[derive(Debug, Clone, Copy)]
pub struct Upgrade {
    pub cpu: Option<i64>,
    /// GB.
    pub memory: Option<i64>,
    /// GB of the data disk; 0 for none.
    pub data: i64,
    /// Kind of a data disk that there was not before.
    pub data_kind: DiskKind,
}

impl Upgrade {
    /// The model afterwards; nothing can be made smaller.
    pub fn model(&self, instance: &Instance) -> Result<Model, Trouble> {
        let Model { family, cpu: own_cpu, memory: own_memory } = instance.model;
        let (cpu, memory) = (self.cpu.unwrap_or(own_cpu), self.memory.unwrap_or(own_memory));
        if self.data != 0 {
            check_disk_size(self.data)?;
        }
        let data = instance.data_disk.as_ref().map_or(0, |disk| disk.size);
        if cpu < own_cpu || memory < own_memory || self.data < data {
            let message = format!(
                "the instance {} has {own_cpu} cores, {own_memory} GB of memory and {data} GB of data disk; none can be less",
                instance.id
            );
            return Err(Trouble::new(Kind::Unsupported(Thing::Instance), message));
        }
        Model::of(family, cpu, memory).ok_or_else(|| {
            Trouble::not_found(Thing::InstanceType, &format!("{family} with {cpu} cores and {memory} GB"))
        })
    }
}

impl World {
    /// Upgrades an instance that is shut down and paid for in that way; gives the number of the order.
    pub fn upgrade(&mut self, region: &Region, id: &str, upgrade: &Upgrade, charge: Charge) -> Result<i64, Trouble> {
        let instance = self.instance(region, id)?;
        match charge {
            Charge::Prepaid => instance.must_be_prepaid()?,
            Charge::Hourly => instance.must_be_hourly()?,
        }
        instance.must_be(&[InstanceState::Stopped])?;
        must_have_cloud_disk(instance)?;
        let model = upgrade.model(instance)?;
        let mut price = self.model_price_difference(instance, model);
        if instance.data_disk.is_some() {
            price += self.disk_price_difference(instance, upgrade.data);
        }
        let id = instance.id.clone();
        if charge == Charge::Prepaid {
            self.pay(price)?;
        }
        let new_disk = self.ids.id("disk-");
        if let Some(instance) = self.instances.get_mut(&id) {
            instance.model = model;
            match &mut instance.data_disk {
                Some(disk) => disk.size = upgrade.data,
                None if upgrade.data > 0 => {
                    let id = upgrade.data_kind.is_cloud().then_some(new_disk);
                    instance.data_disk = Some(Disk { kind: upgrade.data_kind, id, size: upgrade.data });
                }
                None => {}
            }
        }
        self.begin(&id, InstanceState::Upgrading, &[InstanceState::Stopped]);
        Ok(self.next_deal())
    }
}
