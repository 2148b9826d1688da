//! Instances and their immediate changes.

use std::collections::VecDeque;

use super::{
    CloudState,
    catalog::{InstanceType, Region, Zone},
    enums::{Charge, DiskKind, InstanceState, NetworkCharge, Renewal},
};
use crate::error::{CallError, ErrorKind, Resource};

/// An instance.
#[derive(Debug, Clone)]
pub struct Instance {
    /// Id, such as `ins-r8hr2upy`.
    pub id: String,
    /// Id with the prefix `qcvm`, which the legacy API also accepts.
    pub old_id: String,
    pub uuid: String,
    pub name: String,
    pub region: &'static Region,
    pub zone: &'static Zone,
    pub project: i64,
    pub instance_type: InstanceType,
    pub charge: Charge,
    pub renewal: Renewal,
    pub system_disk: Disk,
    pub data_disk: Option<Disk>,
    pub private_ip: String,
    /// Ordinary public address; elastic addresses refer to their instance.
    pub public_ip: Option<String>,
    /// Public bandwidth in Mbps.
    pub bandwidth: i64,
    pub network_charge: NetworkCharge,
    /// Past, current and future temporary bandwidths.
    pub bandwidth_terms: Vec<BandwidthTerm>,
    /// Placement in a private network; `None` in the classic one.
    pub place: Option<VpcPlacement>,
    pub image: String,
    pub os: String,
    pub is_windows: bool,
    pub created: i64,
    pub expires: Option<i64>,
    /// `true` if the term has ended without renewal.
    pub is_expired: bool,
    pub state: InstanceState,
    pub since: i64,
    /// Next states, each after a transition.
    pub next: VecDeque<InstanceState>,
    /// Time of the next state.
    pub transition_end: i64,
    pub keys: Vec<String>,
    pub has_password: bool,
    pub groups: Vec<String>,
}

/// A disk.
#[derive(Debug, Clone)]
pub struct Disk {
    pub kind: DiskKind,
    /// Id of a cloud disk; `None` for local disks.
    pub id: Option<String>,
    /// Size in GB.
    pub size: i64,
}

/// A temporary bandwidth.
#[derive(Debug, Clone)]
pub struct BandwidthTerm {
    pub from: i64,
    pub until: i64,
    pub bandwidth: i64,
}

/// Placement of an instance in a private network.
#[derive(Debug, Clone)]
pub struct VpcPlacement {
    pub vpc: String,
    pub vpc_number: i64,
    pub subnet: String,
    pub subnet_number: i64,
    pub interface: String,
    pub is_gateway: bool,
}

/// Size of the largest disk in GB.
const LARGEST_DISK: i64 = 16_000;

/// Rejects a size in GB that no disk can have.
pub fn check_disk_size(size: i64) -> Result<(), CallError> {
    if (1..=LARGEST_DISK).contains(&size) {
        return Ok(());
    }
    let message = format!("is {size} GB; 1 to {LARGEST_DISK} are allowed");
    Err(CallError::at(ErrorKind::OutOfRange, "DiskSize", message))
}

impl DiskKind {
    /// `true` for disks outside the host, which can be enlarged.
    pub fn is_cloud(self) -> bool {
        matches!(self, Self::CloudBasic | Self::CloudPremium | Self::CloudSsd)
    }
}

impl Instance {
    /// Rejects an instance in any other state.
    pub fn must_be(&self, states: &[InstanceState]) -> Result<(), CallError> {
        if states.contains(&self.state) {
            return Ok(());
        }
        let names: Vec<&str> = states.iter().map(|state| state.name()).collect();
        let message = format!("the instance {} is {}; it must be {}", self.id, self.state.name(), names.join(" or "));
        Err(CallError::new(ErrorKind::State(Resource::Instance), message))
    }

    /// Rejects an instance that is neither running nor stopped.
    pub fn must_be_idle(&self) -> Result<(), CallError> {
        self.must_be(&[InstanceState::Running, InstanceState::Stopped])
    }

    pub fn must_be_prepaid(&self) -> Result<(), CallError> {
        if self.charge == Charge::Prepaid {
            return Ok(());
        }
        Err(CallError::new(
            ErrorKind::NotPrepaid,
            format!("the instance {} is billed by the hour, not prepaid", self.id),
        ))
    }

    pub fn must_be_hourly(&self) -> Result<(), CallError> {
        if self.charge == Charge::Hourly {
            return Ok(());
        }
        Err(CallError::new(
            ErrorKind::NotHourly,
            format!("the instance {} is prepaid, not billed by the hour", self.id),
        ))
    }
}

impl CloudState {
    /// Returns the instance with that id or legacy id. One that is being returned is not found.
    pub fn instance(&self, region: &Region, id: &str) -> Result<&Instance, CallError> {
        let id = self.old_ids.get(id).map_or(id, String::as_str);
        let found = self.instances.get(id).filter(|instance| instance.region == region);
        found
            .filter(|instance| instance.state != InstanceState::Returning)
            .ok_or_else(|| CallError::not_found(Resource::Instance, id))
    }

    /// Returns the instance with that id or legacy id.
    pub fn instance_mut(&mut self, region: &Region, id: &str) -> Result<&mut Instance, CallError> {
        let id = self.instance(region, id)?.id.clone();
        self.instances.get_mut(&id).ok_or_else(|| CallError::not_found(Resource::Instance, &id))
    }

    /// Returns the instances of a region in the order of their creation.
    pub fn instances_in(&self, region: &'static Region) -> impl Iterator<Item = &Instance> {
        self.instances.values().filter(move |instance| instance.region == region)
    }

    /// Checks all instances before any is changed.
    pub fn each_instance<T: AsRef<str>>(
        &self,
        region: &Region,
        ids: &[T],
        check: impl Fn(&Instance) -> Result<(), CallError>,
    ) -> Result<(), CallError> {
        ids.iter().try_for_each(|id| self.instance(region, id.as_ref()).and_then(&check))
    }

    pub fn rename_instance(&mut self, region: &Region, id: &str, name: &str) -> Result<(), CallError> {
        self.instance_mut(region, id)?.name = name.to_owned();
        Ok(())
    }

    /// Moves an instance to a project and removes its security groups, which belong to projects.
    pub fn move_instance(&mut self, region: &Region, id: &str, project: i64) -> Result<(), CallError> {
        self.project(project)?;
        let instance = self.instance_mut(region, id)?;
        if instance.project != project {
            instance.project = project;
            instance.groups.clear();
        }
        Ok(())
    }

    pub fn set_renewal(&mut self, region: &Region, id: &str, renewal: Renewal) -> Result<(), CallError> {
        self.instance(region, id)?.must_be_prepaid()?;
        self.instance_mut(region, id)?.renewal = renewal;
        Ok(())
    }

    /// Rejects an unknown project.
    pub fn project(&self, id: i64) -> Result<(), CallError> {
        if id == 0 || self.projects.contains(&id) {
            return Ok(());
        }
        Err(CallError::not_found(Resource::Project, &id.to_string()))
    }
}
