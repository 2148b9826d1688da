//! Security groups and their rules.

use super::{CloudState, catalog::Region, enums::InstanceState};
use crate::error::{CallError, ErrorKind, Resource};

/// Number of groups that a project may have in a region.
const GROUP_QUOTA: usize = 50;
/// Number of rules that a group may have per direction.
const RULE_QUOTA: usize = 100;

/// A security group.
#[derive(Debug, Clone)]
pub struct SecurityGroup {
    pub id: String,
    pub region: &'static Region,
    pub project: i64,
    pub name: String,
    pub remark: String,
    pub created: i64,
    /// Number of changes of the rules.
    pub version: i64,
    pub ingress: Vec<SecurityGroupRule>,
    pub egress: Vec<SecurityGroupRule>,
    /// `true` for the initial group, which cannot be changed.
    pub is_default: bool,
}

/// A rule of a security group.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SecurityGroupRule {
    pub protocol: Option<String>,
    pub cidr: Option<String>,
    pub group: Option<String>,
    pub address_module: Option<String>,
    pub ports: Option<String>,
    pub service_module: Option<String>,
    pub remark: Option<String>,
    pub action: String,
}

/// The direction of traffic.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    In,
    Out,
}

impl SecurityGroup {
    pub fn rules(&self, direction: Direction) -> &[SecurityGroupRule] {
        match direction {
            Direction::In => &self.ingress,
            Direction::Out => &self.egress,
        }
    }

    fn rules_mut(&mut self, direction: Direction) -> &mut Vec<SecurityGroupRule> {
        match direction {
            Direction::In => &mut self.ingress,
            Direction::Out => &mut self.egress,
        }
    }

    fn refers_to(&self, id: &str) -> bool {
        self.id != id && self.ingress.iter().chain(&self.egress).any(|rule| rule.group.as_deref() == Some(id))
    }
}

impl CloudState {
    pub fn security_group(&self, region: &Region, id: &str) -> Result<&SecurityGroup, CallError> {
        let found = self.groups.get(id).filter(|group| group.region == region);
        found.ok_or_else(|| CallError::not_found(Resource::SecurityGroup, id))
    }

    pub fn security_groups_in(&self, region: &'static Region) -> impl Iterator<Item = &SecurityGroup> {
        self.groups.values().filter(move |group| group.region == region)
    }

    /// Returns the groups with rules that refer to the given group.
    pub fn groups_referring_to<'a>(&'a self, id: &'a str) -> impl Iterator<Item = &'a SecurityGroup> {
        self.groups.values().filter(move |group| group.refers_to(id))
    }

    fn changeable_group(&mut self, region: &Region, id: &str) -> Result<&mut SecurityGroup, CallError> {
        let found = self.groups.get_mut(id).filter(|group| group.region == region);
        let group = found.ok_or_else(|| CallError::not_found(Resource::SecurityGroup, id))?;
        if group.is_default {
            return Err(CallError::new(
                ErrorKind::DefaultGroup,
                format!("{id} is the default group, which cannot be changed"),
            ));
        }
        Ok(group)
    }

    fn check_group_name(
        &self,
        region: &'static Region,
        project: i64,
        name: &str,
        except: Option<&str>,
    ) -> Result<(), CallError> {
        let has = |group: &&SecurityGroup| {
            group.project == project && group.name == name && Some(group.id.as_str()) != except
        };
        match self.security_groups_in(region).find(has) {
            None => Ok(()),
            Some(group) => {
                let message = format!("the group {} has the name `{name}` in this project", group.id);
                Err(CallError::new(ErrorKind::Duplicate(Resource::SecurityGroup), message))
            }
        }
    }

    pub(super) fn add_security_group(
        &mut self,
        region: &'static Region,
        project: i64,
        name: &str,
        remark: &str,
        is_default: bool,
    ) -> String {
        let id = self.ids.id("sg-");
        let group = SecurityGroup {
            id: id.clone(),
            region,
            project,
            name: name.to_owned(),
            remark: remark.to_owned(),
            created: self.now,
            version: 0,
            ingress: Vec::new(),
            egress: Vec::new(),
            is_default,
        };
        self.groups.insert(id.clone(), group);
        id
    }

    /// Creates a group without rules.
    pub fn create_security_group(
        &mut self,
        region: &'static Region,
        project: i64,
        name: &str,
        remark: &str,
    ) -> Result<String, CallError> {
        self.project(project)?;
        self.check_group_name(region, project, name, None)?;
        if self.security_groups_in(region).filter(|group| group.project == project).count() >= GROUP_QUOTA {
            let message = format!("the project has {GROUP_QUOTA} groups in the region, which is the maximum");
            return Err(CallError::new(ErrorKind::Quota(Resource::SecurityGroup), message));
        }
        Ok(self.add_security_group(region, project, name, remark, false))
    }

    pub fn change_security_group(
        &mut self,
        region: &'static Region,
        id: &str,
        name: Option<&str>,
        remark: Option<&str>,
    ) -> Result<(), CallError> {
        let project = self.changeable_group(region, id)?.project;
        if let Some(name) = name {
            self.check_group_name(region, project, name, Some(id))?;
        }
        let group = self.changeable_group(region, id)?;
        if let Some(name) = name {
            name.clone_into(&mut group.name);
        }
        if let Some(remark) = remark {
            remark.clone_into(&mut group.remark);
        }
        Ok(())
    }

    /// Deletes a group that no other group refers to.
    pub fn delete_security_group(&mut self, region: &Region, id: &str) -> Result<(), CallError> {
        self.changeable_group(region, id)?;
        if let Some(other) = self.groups_referring_to(id).next() {
            let message = format!("a rule of {} refers to {id}; change that first", other.id);
            return Err(CallError::new(ErrorKind::InUse, message));
        }
        self.groups.shift_remove(id);
        for instance in self.instances.values_mut() {
            instance.groups.retain(|group| group != id);
        }
        for interface in self.interfaces.values_mut() {
            interface.groups.retain(|group| group != id);
        }
        Ok(())
    }

    /// Changes the rules of a group. `version` must be the current one, and the groups in the rules must exist.
    pub fn change_rules(
        &mut self,
        region: &'static Region,
        id: &str,
        version: Option<i64>,
        direction: Direction,
        change: impl FnOnce(&mut Vec<SecurityGroupRule>) -> Result<(), CallError>,
    ) -> Result<(), CallError> {
        let group = self.changeable_group(region, id)?;
        if let Some(version) = version.filter(|version| *version != group.version) {
            let message = format!("the rules of {id} have version {}, not {version}; read them again", group.version);
            return Err(CallError::new(ErrorKind::StaleVersion, message));
        }
        let mut rules = group.rules(direction).to_vec();
        change(&mut rules)?;
        self.check_rules(region, id, &rules)?;
        let group = self.changeable_group(region, id)?;
        *group.rules_mut(direction) = rules;
        group.version += 1;
        Ok(())
    }

    /// Replaces all rules of a group.
    pub fn replace_rules(
        &mut self,
        region: &'static Region,
        id: &str,
        ingress: Vec<SecurityGroupRule>,
        egress: Vec<SecurityGroupRule>,
    ) -> Result<(), CallError> {
        self.check_rules(region, id, &ingress)?;
        self.check_rules(region, id, &egress)?;
        let group = self.changeable_group(region, id)?;
        group.ingress = ingress;
        group.egress = egress;
        group.version += 1;
        Ok(())
    }

    fn check_rules(&self, region: &Region, id: &str, rules: &[SecurityGroupRule]) -> Result<(), CallError> {
        if rules.len() > RULE_QUOTA {
            let message = format!("a group can have at most {RULE_QUOTA} rules per direction");
            return Err(CallError::new(ErrorKind::Quota(Resource::SecurityGroup), message));
        }
        for rule in rules {
            if let Some(group) = rule.group.as_deref().filter(|group| *group != id) {
                self.security_group(region, group)?;
            }
            check_rule(rule)?;
        }
        Ok(())
    }

    /// Sets the groups of an instance.
    pub fn set_groups_of_instance(&mut self, region: &Region, id: &str, groups: &[&str]) -> Result<(), CallError> {
        groups.iter().try_for_each(|group| self.security_group(region, group).map(drop))?;
        let instance = self.instance_mut(region, id)?;
        instance.must_be(&[InstanceState::Running, InstanceState::Stopped])?;
        instance.groups = groups.iter().map(|&group| group.to_owned()).collect();
        Ok(())
    }

    /// Sets the groups of an interface.
    pub fn set_groups_of_interface(&mut self, region: &Region, id: &str, groups: &[&str]) -> Result<(), CallError> {
        groups.iter().try_for_each(|group| self.security_group(region, group).map(drop))?;
        self.interface_mut(region, id)?.groups = groups.iter().map(|&group| group.to_owned()).collect();
        Ok(())
    }
}

/// Checks addresses and ports, which are plain strings in the spec.
fn check_rule(rule: &SecurityGroupRule) -> Result<(), CallError> {
    // The legacy API responds with 9003 to invalid rules, which stands for `Forbidden`.
    let malformed = |name: &str, message: String| Err(CallError::at(ErrorKind::Forbidden, name, message));
    if let Some(cidr) = &rule.cidr {
        let (ip, bits) = cidr.split_once('/').unwrap_or((cidr, "32"));
        let is_cidr = ip.parse::<std::net::Ipv4Addr>().is_ok() && bits.parse::<u8>().is_ok_and(|bits| bits <= 32);
        if !is_cidr {
            return malformed("cidrIp", format!("`{cidr}` is not an address or a CIDR block"));
        }
    }
    if let Some(ports) = &rule.ports {
        let (first, last) = ports.split_once('-').unwrap_or((ports, ports));
        let is_range = matches!((first.parse::<u16>(), last.parse::<u16>()), (Ok(first), Ok(last)) if first <= last);
        if !is_range {
            return malformed("portRange", format!("`{ports}` is not a port or a range of ports, such as 8000-8010"));
        }
    }
    Ok(())
}
