//! State transitions of instances.

use super::{
    CloudState, Event,
    calendar::months_later,
    catalog::{InstanceType, Region},
    enums::{Charge, InstanceState, Renewal},
    instance::{Instance, check_disk_size},
};
use crate::error::{CallError, ErrorKind, Resource};

impl CloudState {
    /// Starts a transition of an instance, through the given states.
    pub(super) fn start_instance_transition(&mut self, id: &str, state: InstanceState, next: &[InstanceState]) {
        let (now, end) = (self.now, self.now + self.transition);
        let Some(instance) = self.instances.get_mut(id) else { return };
        instance.state = state;
        instance.since = now;
        instance.next = next.iter().copied().collect();
        instance.transition_end = end;
        self.events.insert((end, Event::Instance(id.to_owned())));
    }

    /// Moves an instance to its next state.
    pub(super) fn finish_instance_transition(&mut self, id: &str) {
        let (now, transition) = (self.now, self.transition);
        // A later transition has replaced this one.
        let Some(instance) = self.instances.get_mut(id).filter(|instance| instance.transition_end == now) else {
            return;
        };
        match instance.next.pop_front() {
            Some(state) => {
                instance.state = state;
                instance.since = now;
                if !instance.next.is_empty() {
                    instance.transition_end = now + transition;
                    self.events.insert((now + transition, Event::Instance(id.to_owned())));
                }
            }
            None if instance.state == InstanceState::Returning => self.remove_instance(id),
            None => {}
        }
    }

    /// Handles the end of a prepaid term.
    pub(super) fn end_term(&mut self, id: &str) {
        let now = self.now;
        let Some(instance) = self.instances.get(id) else { return };
        // The term has been renewed.
        if instance.expires.is_none_or(|expires| expires > now) {
            return;
        }
        let price = self.renewal_price(instance, 1);
        if instance.renewal == Renewal::Automatic && self.pay(price).is_ok() {
            self.extend_term(id, 1);
            return;
        }
        if let Some(instance) = self.instances.get_mut(id) {
            instance.is_expired = true;
            instance.state = InstanceState::Stopped;
            instance.since = now;
            instance.next.clear();
        }
    }

    pub(super) fn extend_term(&mut self, id: &str, months: i64) {
        let now = self.now;
        let Some(instance) = self.instances.get_mut(id) else { return };
        let from = instance.expires.filter(|expires| *expires > now || !instance.is_expired).unwrap_or(now);
        let expires = months_later(from, months);
        instance.expires = Some(expires);
        instance.is_expired = false;
        self.events.insert((expires, Event::Term(id.to_owned())));
    }

    /// Starts a stopped instance.
    pub fn start_instance(&mut self, region: &Region, id: &str) -> Result<(), CallError> {
        let id = check_start(self.instance(region, id)?)?;
        self.start_instance_transition(&id, InstanceState::Starting, &[InstanceState::Running]);
        Ok(())
    }

    /// Stops a running instance.
    pub fn stop_instance(&mut self, region: &Region, id: &str) -> Result<(), CallError> {
        let instance = self.instance(region, id)?;
        instance.must_be(&[InstanceState::Running])?;
        let id = instance.id.clone();
        self.start_instance_transition(&id, InstanceState::Stopping, &[InstanceState::Stopped]);
        Ok(())
    }

    /// Restarts a running instance.
    pub fn restart_instance(&mut self, region: &Region, id: &str) -> Result<(), CallError> {
        let instance = self.instance(region, id)?;
        instance.must_be(&[InstanceState::Running])?;
        let id = instance.id.clone();
        self.start_instance_transition(&id, InstanceState::Rebooting, &[InstanceState::Running]);
        Ok(())
    }

    /// Returns an instance to the vendor.
    pub fn return_instance(&mut self, region: &Region, id: &str) -> Result<(), CallError> {
        let instance = self.instance(region, id)?;
        check_return(instance)?;
        let id = instance.id.clone();
        self.unbind_addresses_of(&id);
        self.start_instance_transition(&id, InstanceState::Returning, &[]);
        Ok(())
    }

    fn remove_instance(&mut self, id: &str) {
        let Some(instance) = self.instances.shift_remove(id) else { return };
        self.old_ids.remove(&instance.old_id);
        if let Some(place) = instance.place {
            self.interfaces.shift_remove(&super::network::key(instance.region, &place.interface));
        }
    }

    /// Renews prepaid instances.
    pub fn renew_instances<T: AsRef<str>>(
        &mut self,
        region: &Region,
        ids: &[T],
        months: i64,
        renewal: Option<Renewal>,
    ) -> Result<(), CallError> {
        let mut price = 0;
        for id in ids {
            let instance = self.instance(region, id.as_ref())?;
            instance.must_be_prepaid()?;
            price += self.renewal_price(instance, months);
        }
        self.pay(price)?;
        for id in ids {
            let id = self.instance(region, id.as_ref())?.id.clone();
            self.extend_term(&id, months);
            if let (Some(renewal), Some(instance)) = (renewal, self.instances.get_mut(&id)) {
                instance.renewal = renewal;
            }
        }
        Ok(())
    }

    /// Sets the password of an instance. `force` stops a running one for that time.
    pub fn reset_password(&mut self, region: &Region, id: &str, password: &str, force: bool) -> Result<(), CallError> {
        let instance = self.instance(region, id)?;
        check_password_reset(instance, password, force)?;
        let (id, state) = (instance.id.clone(), instance.state);
        self.start_instance_transition(&id, InstanceState::ResettingPassword, &states_after_operation(state));
        if let Some(instance) = self.instances.get_mut(&id) {
            instance.has_password = true;
        }
        Ok(())
    }

    /// Checks that the state of an instance allows another instance type or a larger disk.
    pub fn check_resizable(&self, instance: &Instance, force: bool) -> Result<(), CallError> {
        let states: &[InstanceState] =
            if force { &[InstanceState::Running, InstanceState::Stopped] } else { &[InstanceState::Stopped] };
        instance.must_be(states)
    }

    /// Changes the instance type within its family.
    pub fn change_instance_type(
        &mut self,
        region: &Region,
        id: &str,
        instance_type: InstanceType,
        force: bool,
    ) -> Result<(), CallError> {
        let instance = self.instance(region, id)?;
        check_instance_type_change(instance, instance_type)?;
        self.check_resizable(instance, force)?;
        let price = self.instance_type_price_difference(instance, instance_type);
        let (id, state, charge) = (instance.id.clone(), instance.state, instance.charge);
        if charge == Charge::Prepaid {
            self.pay(price)?;
        }
        if let Some(instance) = self.instances.get_mut(&id) {
            instance.instance_type = instance_type;
        }
        self.start_instance_transition(&id, InstanceState::Upgrading, &states_after_operation(state));
        Ok(())
    }

    /// Enlarges the data disk of an instance.
    pub fn enlarge_data_disk(&mut self, region: &Region, id: &str, size: i64, force: bool) -> Result<(), CallError> {
        let instance = self.instance(region, id)?;
        check_data_disk_size(instance, size)?;
        self.check_resizable(instance, force)?;
        let price = self.disk_price_difference(instance, size);
        let (id, state, charge) = (instance.id.clone(), instance.state, instance.charge);
        if charge == Charge::Prepaid {
            self.pay(price)?;
        }
        if let Some(disk) = self.instances.get_mut(&id).and_then(|instance| instance.data_disk.as_mut()) {
            disk.size = size;
        }
        self.start_instance_transition(&id, InstanceState::Upgrading, &states_after_operation(state));
        Ok(())
    }
}

/// Returns the states after an operation on a stopped instance: one that was running is started again.
fn states_after_operation(state: InstanceState) -> Vec<InstanceState> {
    match state {
        InstanceState::Running => vec![InstanceState::Starting, InstanceState::Running],
        state => vec![state],
    }
}

pub fn check_start(instance: &Instance) -> Result<String, CallError> {
    instance.must_be(&[InstanceState::Stopped])?;
    if instance.is_expired {
        let message = format!("the term of the instance {} has ended; renew it first", instance.id);
        return Err(CallError::new(ErrorKind::State(Resource::Instance), message));
    }
    Ok(instance.id.clone())
}

pub fn check_return(instance: &Instance) -> Result<(), CallError> {
    instance.must_be_hourly()?;
    instance.must_be(&[InstanceState::Running, InstanceState::Stopped, InstanceState::Pending])
}

pub fn check_password_reset(instance: &Instance, password: &str, force: bool) -> Result<(), CallError> {
    let states: &[InstanceState] =
        if force { &[InstanceState::Running, InstanceState::Stopped] } else { &[InstanceState::Stopped] };
    instance.must_be(states)?;
    super::password::check(password, instance.is_windows)
}

pub fn check_instance_type_change(instance: &Instance, instance_type: InstanceType) -> Result<(), CallError> {
    if instance.instance_type.family != instance_type.family {
        let message = format!(
            "{} is not of the family {} of the instance {}",
            instance_type.name(),
            instance.instance_type.family,
            instance.id
        );
        return Err(CallError::new(ErrorKind::NotFound(Resource::InstanceType), message));
    }
    must_have_cloud_disk(instance)
}

pub fn check_data_disk_size(instance: &Instance, size: i64) -> Result<(), CallError> {
    let Some(disk) = &instance.data_disk else {
        let message = format!("the instance {} has no data disk", instance.id);
        return Err(CallError::new(ErrorKind::Unsupported(Resource::Instance), message));
    };
    if !disk.kind.is_cloud() {
        let message = format!("the data disk of {} is {}, which cannot be enlarged", instance.id, disk.kind.name());
        return Err(CallError::new(ErrorKind::Unsupported(Resource::Instance), message));
    }
    check_disk_size(size)?;
    if size <= disk.size {
        let message = format!("the data disk of {} already has {} GB; it can only be enlarged", instance.id, disk.size);
        return Err(CallError::at(ErrorKind::NotAllowed, "DataDisks.0.DiskSize", message));
    }
    Ok(())
}

pub fn must_have_cloud_disk(instance: &Instance) -> Result<(), CallError> {
    if instance.system_disk.kind.is_cloud() {
        return Ok(());
    }
    let kind = instance.system_disk.kind.name();
    let message = format!("the system disk of {} is {kind}; the operation requires a cloud disk", instance.id);
    Err(CallError::new(ErrorKind::Unsupported(Resource::Instance), message))
}
