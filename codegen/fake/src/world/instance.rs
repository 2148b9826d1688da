//! Instances: what they are, and changes that take no time.

use std::collections::VecDeque;

use super::{
    World,
    catalog::{Model, Region, Zone},
    words::{Charge, DiskKind, InstanceState, NetworkCharge, Renewal},
};
use crate::trouble::{Kind, Thing, Trouble};

/// An instance.
#[derive(Debug, Clone)]
pub struct Instance {
    /// `ins-r8hr2upy`.
    pub id: String,
    /// The older id, `qcvm...`, which the older API still takes.
    pub old_id: String,
    pub uuid: String,
    pub name: String,
    pub region: &'static Region,
    pub zone: &'static Zone,
    pub project: i64,
    pub model: Model,
    pub charge: Charge,
    pub renewal: Renewal,
    pub system_disk: Disk,
    pub data_disk: Option<Disk>,
    pub private_ip: String,
    /// The ordinary public address; elastic ones know where they are bound.
    pub public_ip: Option<String>,
    /// Mbps.
    pub bandwidth: i64,
    pub network_charge: NetworkCharge,
    /// Bandwidths there were, are and will be for a time.
    pub bandwidth_terms: Vec<BandwidthTerm>,
    /// Place in a private network; none in the classic one.
    pub place: Option<Place>,
    pub image: String,
    pub os: String,
    pub is_windows: bool,
    pub created: i64,
    pub expires: Option<i64>,
    /// Its term has ended and was not renewed.
    pub is_expired: bool,
    pub state: InstanceState,
    pub since: i64,
    /// States to come, each after a transition.
    pub next: VecDeque<InstanceState>,
    /// When the next one is due.
    pub due: i64,
    pub keys: Vec<String>,
    pub has_password: bool,
    pub groups: Vec<String>,
}

/// A disk.
#[derive(Debug, Clone)]
pub struct Disk {
    pub kind: DiskKind,
    /// Cloud disks have one.
    pub id: Option<String>,
    /// GB.
    pub size: i64,
}

/// A bandwidth that holds for a time.
#[derive(Debug, Clone)]
pub struct BandwidthTerm {
    pub from: i64,
    pub until: i64,
    pub bandwidth: i64,
}

/// Place in a private network.
#[derive(Debug, Clone)]
pub struct Place {
    pub vpc: String,
    pub vpc_number: i64,
    pub subnet: String,
    pub subnet_number: i64,
    pub interface: String,
    pub is_gateway: bool,
}

/// GB of the largest disk.
const LARGEST_DISK: i64 = 16_000;

/// Refuses a size in GB that no disk has.
pub fn check_disk_size(size: i64) -> Result<(), Trouble> {
    if (1..=LARGEST_DISK).contains(&size) {
        return Ok(());
    }
    let message = format!("is {size} GB; 1 to {LARGEST_DISK} are allowed");
    Err(Trouble::at(Kind::OutOfRange, "DiskSize", message))
}

impl DiskKind {
    /// Whether the disk is apart from the host, so that it can grow.
    pub fn is_cloud(self) -> bool {
        matches!(self, Self::CloudBasic | Self::CloudPremium | Self::CloudSsd)
    }
}

impl Instance {
    /// Refuses unless the state is one of those.
    pub fn must_be(&self, states: &[InstanceState]) -> Result<(), Trouble> {
        if states.contains(&self.state) {
            return Ok(());
        }
        let words: Vec<&str> = states.iter().map(|state| state.word()).collect();
        let message = format!("the instance {} is {}; it must be {}", self.id, self.state.word(), words.join(" or "));
        Err(Trouble::new(Kind::State(Thing::Instance), message))
    }

    /// Refuses what needs an instance at rest: running or shut down.
    pub fn must_rest(&self) -> Result<(), Trouble> {
        self.must_be(&[InstanceState::Running, InstanceState::Stopped])
    }

    pub fn must_be_prepaid(&self) -> Result<(), Trouble> {
        if self.charge == Charge::Prepaid {
            return Ok(());
        }
        Err(Trouble::new(Kind::NotPrepaid, format!("the instance {} is paid for by the hour, not in advance", self.id)))
    }

    pub fn must_be_hourly(&self) -> Result<(), Trouble> {
        if self.charge == Charge::Hourly {
            return Ok(());
        }
        Err(Trouble::new(Kind::NotHourly, format!("the instance {} is paid for in advance, not by the hour", self.id)))
    }
}

impl World {
    /// The instance of that id, old or new, in the region. One that is being returned is there no more.
    pub fn instance(&self, region: &Region, id: &str) -> Result<&Instance, Trouble> {
        let id = self.old_ids.get(id).map_or(id, String::as_str);
        let found = self.instances.get(id).filter(|instance| instance.region == region);
        found
            .filter(|instance| instance.state != InstanceState::Returning)
            .ok_or_else(|| Trouble::not_found(Thing::Instance, id))
    }

    /// The same, to be changed.
    pub fn instance_mut(&mut self, region: &Region, id: &str) -> Result<&mut Instance, Trouble> {
        let id = self.instance(region, id)?.id.clone();
        self.instances.get_mut(&id).ok_or_else(|| Trouble::not_found(Thing::Instance, &id))
    }

    /// Instances of a region in the order they were bought.
    pub fn instances_in(&self, region: &'static Region) -> impl Iterator<Item = &Instance> {
        self.instances.iter().filter(move |instance| instance.region == region)
    }

    /// Checks that each may be changed, before any is.
    pub fn each_instance<T: AsRef<str>>(
        &self,
        region: &Region,
        ids: &[T],
        check: impl Fn(&Instance) -> Result<(), Trouble>,
    ) -> Result<(), Trouble> {
        ids.iter().try_for_each(|id| self.instance(region, id.as_ref()).and_then(&check))
    }

    pub fn rename_instance(&mut self, region: &Region, id: &str, name: &str) -> Result<(), Trouble> {
        self.instance_mut(region, id)?.name = name.to_owned();
        Ok(())
    }

    /// Moves an instance to a project; its security groups stay behind, which belong to projects.
    pub fn move_instance(&mut self, region: &Region, id: &str, project: i64) -> Result<(), Trouble> {
        self.project(project)?;
        let instance = self.instance_mut(region, id)?;
        if instance.project != project {
            instance.project = project;
            instance.groups.clear();
        }
        Ok(())
    }

    pub fn set_renewal(&mut self, region: &Region, id: &str, renewal: Renewal) -> Result<(), Trouble> {
        self.instance(region, id)?.must_be_prepaid()?;
        self.instance_mut(region, id)?.renewal = renewal;
        Ok(())
    }

    /// Refuses a project that is not there.
    pub fn project(&self, id: i64) -> Result<(), Trouble> {
        if id == 0 || self.projects.contains(&id) {
            return Ok(());
        }
        Err(Trouble::not_found(Thing::Project, &id.to_string()))
    }
}
