//! Upgrades of cores, memory and disk at once, in the legacy API.

use super::{
    CloudState,
    catalog::{InstanceType, Region},
    enums::{Charge, DiskKind, InstanceState},
    instance::{Disk, Instance, check_disk_size},
    lifecycle::must_have_cloud_disk,
};
use crate::error::{CallError, ErrorKind, Resource};

/// The request for an upgrade.
#[derive(Debug, Clone, Copy)]
pub struct UpgradeRequest {
    pub cpu: Option<i64>,
    /// Memory in GB.
    pub memory: Option<i64>,
    /// Size of the data disk in GB; 0 for none.
    pub data: i64,
    /// Kind of a new data disk.
    pub data_kind: DiskKind,
}

impl UpgradeRequest {
    /// Returns the new instance type. Nothing can be reduced.
    pub fn instance_type(&self, instance: &Instance) -> Result<InstanceType, CallError> {
        let InstanceType { family, cpu: own_cpu, memory: own_memory } = instance.instance_type;
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
            return Err(CallError::new(ErrorKind::Unsupported(Resource::Instance), message));
        }
        InstanceType::of(family, cpu, memory).ok_or_else(|| {
            CallError::not_found(Resource::InstanceType, &format!("{family} with {cpu} cores and {memory} GB"))
        })
    }
}

impl CloudState {
    /// Upgrades a stopped instance with the given billing. Returns the number of the order.
    pub fn upgrade(
        &mut self,
        region: &Region,
        id: &str,
        upgrade: &UpgradeRequest,
        charge: Charge,
    ) -> Result<i64, CallError> {
        let instance = self.instance(region, id)?;
        match charge {
            Charge::Prepaid => instance.must_be_prepaid()?,
            Charge::Hourly => instance.must_be_hourly()?,
        }
        instance.must_be(&[InstanceState::Stopped])?;
        must_have_cloud_disk(instance)?;
        let instance_type = upgrade.instance_type(instance)?;
        let mut price = self.instance_type_price_difference(instance, instance_type);
        if instance.data_disk.is_some() {
            price += self.disk_price_difference(instance, upgrade.data);
        }
        let id = instance.id.clone();
        if charge == Charge::Prepaid {
            self.pay(price)?;
        }
        let new_disk = self.ids.id("disk-");
        if let Some(instance) = self.instances.get_mut(&id) {
            instance.instance_type = instance_type;
            match &mut instance.data_disk {
                Some(disk) => disk.size = upgrade.data,
                None if upgrade.data > 0 => {
                    let id = upgrade.data_kind.is_cloud().then_some(new_disk);
                    instance.data_disk = Some(Disk { kind: upgrade.data_kind, id, size: upgrade.data });
                }
                None => {}
            }
        }
        self.start_instance_transition(&id, InstanceState::Upgrading, &[InstanceState::Stopped]);
        Ok(self.next_deal())
    }
}
