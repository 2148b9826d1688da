//! Reinstallation of instances.

use super::{
    CloudState,
    catalog::Region,
    enums::{Charge, InstanceState},
    image::ImageKind,
    instance::{Instance, check_disk_size},
    lifecycle::must_have_cloud_disk,
    password,
    purchase::Login,
};
use crate::error::{CallError, ErrorKind, Resource};

/// The request for a reinstallation.
pub struct ReinstallRequest<'a> {
    /// Image; the current one if absent.
    pub image: Option<&'a str>,
    /// Kind of the image according to the caller, which must be correct.
    pub image_kind: Option<ImageKind>,
    /// Size of the system disk in GB; the current one if absent.
    pub size: Option<i64>,
    pub login: Login<'a>,
}

impl CloudState {
    /// Checks a reinstallation. Returns the instance.
    pub fn check_reinstall<'a>(
        &'a self,
        region: &'static Region,
        id: &str,
        wanted: &ReinstallRequest<'_>,
    ) -> Result<&'a Instance, CallError> {
        let instance = self.instance(region, id)?;
        instance.must_be_idle()?;
        let image = self.usable_image(region, wanted.image.unwrap_or(&instance.image))?;
        if wanted.image_kind.is_some_and(|kind| kind != image.kind) {
            let message = format!("the image {} is not of the given kind", image.id);
            return Err(CallError::new(ErrorKind::NotFound(Resource::Image), message));
        }
        if image.is_windows() != instance.is_windows {
            must_have_cloud_disk(instance)?;
            if region.overseas {
                let message = format!("instances in {} cannot change between Linux and Windows", region.id);
                return Err(CallError::new(ErrorKind::Unsupported(Resource::Instance), message));
            }
        }
        match wanted.login {
            Login::Password(password) => password::check(password, image.is_windows())?,
            Login::Key(key) => drop(self.key_pair(key)?),
            Login::Other => {}
        }
        wanted.size.map_or(Ok(()), check_disk_size)?;
        let now = instance.system_disk.size;
        match wanted.size {
            Some(size) if size < now => {
                let message = format!("the system disk of {id} has {now} GB; it cannot be reduced");
                Err(CallError::at(ErrorKind::NotAllowed, "SystemDisk.DiskSize", message))
            }
            Some(size) if size > now => must_have_cloud_disk(instance).map(|()| instance),
            _ => Ok(instance),
        }
    }

    /// Reinstalls an instance, which runs afterwards.
    pub fn reinstall(
        &mut self,
        region: &'static Region,
        id: &str,
        wanted: &ReinstallRequest<'_>,
    ) -> Result<(), CallError> {
        let instance = self.check_reinstall(region, id, wanted)?;
        let size = wanted.size.unwrap_or(instance.system_disk.size);
        let price = self.system_disk_price_difference(instance, size);
        let is_prepaid = instance.charge == Charge::Prepaid;
        let image = self.usable_image(region, wanted.image.unwrap_or(&instance.image))?;
        let (image_id, os, is_windows) = (image.id.clone(), image.os.clone(), image.is_windows());
        let id = instance.id.clone();
        if is_prepaid {
            self.pay(price)?;
        }
        let disk = self.ids.id("disk-");
        if let Some(instance) = self.instances.get_mut(&id) {
            if is_windows != instance.is_windows {
                instance.system_disk.id = Some(disk);
            }
            instance.image = image_id;
            instance.os = os;
            instance.is_windows = is_windows;
            instance.system_disk.size = size;
            instance.has_password = !matches!(wanted.login, Login::Key(_));
            instance.keys = match wanted.login {
                Login::Key(key) => vec![key.to_owned()],
                Login::Password(_) | Login::Other => Vec::new(),
            };
        }
        self.start_instance_transition(&id, InstanceState::Reinstalling, &[InstanceState::Running]);
        Ok(())
    }
}
