//! Changes of instances that take time.

use super::{
    Due, World,
    calendar::months_later,
    catalog::{Model, Region},
    instance::{Instance, check_disk_size},
    words::{Charge, InstanceState, Renewal},
};
use crate::trouble::{Kind, Thing, Trouble};

impl World {
    /// Puts an instance into a state that passes, and lets those follow that are given.
    pub(super) fn begin(&mut self, id: &str, state: InstanceState, next: &[InstanceState]) {
        let (now, due) = (self.now, self.now + self.transition);
        let Some(instance) = self.instances.get_mut(id) else { return };
        instance.state = state;
        instance.since = now;
        instance.next = next.iter().copied().collect();
        instance.due = due;
        self.due.insert((due, Due::Instance(id.to_owned())));
    }

    /// The time has come for the next state of an instance.
    pub(super) fn instance_is_due(&mut self, id: &str) {
        let (now, transition) = (self.now, self.transition);
        // A change that another has overtaken is due no more.
        let Some(instance) = self.instances.get_mut(id).filter(|instance| instance.due == now) else { return };
        match instance.next.pop_front() {
            Some(state) => {
                instance.state = state;
                instance.since = now;
                if !instance.next.is_empty() {
                    instance.due = now + transition;
                    self.due.insert((now + transition, Due::Instance(id.to_owned())));
                }
            }
            None if instance.state == InstanceState::Returning => self.remove_instance(id),
            None => {}
        }
    }

    /// The term of an instance may have ended.
    pub(super) fn term_is_due(&mut self, id: &str) {
        let now = self.now;
        let Some(instance) = self.instances.get(id) else { return };
        // It was renewed meanwhile.
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
        self.due.insert((expires, Due::Term(id.to_owned())));
    }

    /// Starts an instance that is shut down.
    pub fn start_instance(&mut self, region: &Region, id: &str) -> Result<(), Trouble> {
        let id = may_start(self.instance(region, id)?)?;
        self.begin(&id, InstanceState::Starting, &[InstanceState::Running]);
        Ok(())
    }

    /// Shuts a running instance down.
    pub fn stop_instance(&mut self, region: &Region, id: &str) -> Result<(), Trouble> {
        let instance = self.instance(region, id)?;
        instance.must_be(&[InstanceState::Running])?;
        let id = instance.id.clone();
        self.begin(&id, InstanceState::Stopping, &[InstanceState::Stopped]);
        Ok(())
    }

    /// Restarts a running instance.
    pub fn restart_instance(&mut self, region: &Region, id: &str) -> Result<(), Trouble> {
        let instance = self.instance(region, id)?;
        instance.must_be(&[InstanceState::Running])?;
        let id = instance.id.clone();
        self.begin(&id, InstanceState::Rebooting, &[InstanceState::Running]);
        Ok(())
    }

    /// Gives an instance back.
    pub fn return_instance(&mut self, region: &Region, id: &str) -> Result<(), Trouble> {
        let instance = self.instance(region, id)?;
        may_return(instance)?;
        let id = instance.id.clone();
        self.unbind_all_of(&id);
        self.begin(&id, InstanceState::Returning, &[]);
        Ok(())
    }

    fn remove_instance(&mut self, id: &str) {
        let Some(instance) = self.instances.remove(id) else { return };
        self.old_ids.remove(&instance.old_id);
        if let Some(place) = instance.place {
            self.interfaces.remove(&super::network::key(instance.region, &place.interface));
        }
    }

    /// Adds months to a prepaid term, for money.
    pub fn renew_instances<T: AsRef<str>>(
        &mut self,
        region: &Region,
        ids: &[T],
        months: i64,
        renewal: Option<Renewal>,
    ) -> Result<(), Trouble> {
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

    /// Sets the password of an instance, which then is at rest again; `force` shuts a running one down for it.
    pub fn reset_password(&mut self, region: &Region, id: &str, password: &str, force: bool) -> Result<(), Trouble> {
        let instance = self.instance(region, id)?;
        may_reset_password(instance, password, force)?;
        let (id, state) = (instance.id.clone(), instance.state);
        self.begin(&id, InstanceState::ResettingPassword, &after_work(state));
        if let Some(instance) = self.instances.get_mut(&id) {
            instance.has_password = true;
        }
        Ok(())
    }

    /// What a bigger model or disk costs until the end of the term, or by the hour.
    pub fn must_allow_resize(&self, instance: &Instance, force: bool) -> Result<(), Trouble> {
        let states: &[InstanceState] =
            if force { &[InstanceState::Running, InstanceState::Stopped] } else { &[InstanceState::Stopped] };
        instance.must_be(states)
    }

    /// Gives an instance another model of its family.
    pub fn change_model(&mut self, region: &Region, id: &str, model: Model, force: bool) -> Result<(), Trouble> {
        let instance = self.instance(region, id)?;
        may_change_model(instance, model)?;
        self.must_allow_resize(instance, force)?;
        let price = self.model_price_difference(instance, model);
        let (id, state, charge) = (instance.id.clone(), instance.state, instance.charge);
        if charge == Charge::Prepaid {
            self.pay(price)?;
        }
        if let Some(instance) = self.instances.get_mut(&id) {
            instance.model = model;
        }
        self.begin(&id, InstanceState::Upgrading, &after_work(state));
        Ok(())
    }

    /// Makes the data disk of an instance bigger.
    pub fn grow_data_disk(&mut self, region: &Region, id: &str, size: i64, force: bool) -> Result<(), Trouble> {
        let instance = self.instance(region, id)?;
        may_grow_data_disk(instance, size)?;
        self.must_allow_resize(instance, force)?;
        let price = self.disk_price_difference(instance, size);
        let (id, state, charge) = (instance.id.clone(), instance.state, instance.charge);
        if charge == Charge::Prepaid {
            self.pay(price)?;
        }
        if let Some(disk) = self.instances.get_mut(&id).and_then(|instance| instance.data_disk.as_mut()) {
            disk.size = size;
        }
        self.begin(&id, InstanceState::Upgrading, &after_work(state));
        Ok(())
    }
}

/// States that follow a change made while shut down: whoever ran is started again.
fn after_work(state: InstanceState) -> Vec<InstanceState> {
    match state {
        InstanceState::Running => vec![InstanceState::Starting, InstanceState::Running],
        state => vec![state],
    }
}

pub fn may_start(instance: &Instance) -> Result<String, Trouble> {
    instance.must_be(&[InstanceState::Stopped])?;
    if instance.is_expired {
        let message = format!("the term of the instance {} has ended; renew it first", instance.id);
        return Err(Trouble::new(Kind::State(Thing::Instance), message));
    }
    Ok(instance.id.clone())
}

pub fn may_return(instance: &Instance) -> Result<(), Trouble> {
    instance.must_be_hourly()?;
    instance.must_be(&[InstanceState::Running, InstanceState::Stopped, InstanceState::Pending])
}

pub fn may_reset_password(instance: &Instance, password: &str, force: bool) -> Result<(), Trouble> {
    let states: &[InstanceState] =
        if force { &[InstanceState::Running, InstanceState::Stopped] } else { &[InstanceState::Stopped] };
    instance.must_be(states)?;
    super::password::check(password, instance.is_windows)
}

pub fn may_change_model(instance: &Instance, model: Model) -> Result<(), Trouble> {
    if instance.model.family != model.family {
        let message =
            format!("{} is not of the series {} that {} is of", model.name(), instance.model.family, instance.id);
        return Err(Trouble::new(Kind::NotFound(Thing::InstanceType), message));
    }
    must_have_cloud_disk(instance)
}

pub fn may_grow_data_disk(instance: &Instance, size: i64) -> Result<(), Trouble> {
    let Some(disk) = &instance.data_disk else {
        let message = format!("the instance {} has no data disk that was bought with it", instance.id);
        return Err(Trouble::new(Kind::Unsupported(Thing::Instance), message));
    };
    if !disk.kind.is_cloud() {
        let message = format!("the data disk of {} is {}, which cannot grow", instance.id, disk.kind.word());
        return Err(Trouble::new(Kind::Unsupported(Thing::Instance), message));
    }
    check_disk_size(size)?;
    if size <= disk.size {
        let message = format!("the data disk of {} has {} GB already; it can only grow", instance.id, disk.size);
        return Err(Trouble::at(Kind::NotAllowed, "DataDisks.0.DiskSize", message));
    }
    Ok(())
}

pub fn must_have_cloud_disk(instance: &Instance) -> Result<(), Trouble> {
    if instance.system_disk.kind.is_cloud() {
        return Ok(());
    }
    let kind = instance.system_disk.kind.word();
    let message = format!("the system disk of {} is {kind}; this needs a cloud disk", instance.id);
    Err(Trouble::new(Kind::Unsupported(Thing::Instance), message))
}
