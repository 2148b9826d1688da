//! Installing the system of an instance anew.

use super::{
    World,
    catalog::Region,
    image::ImageKind,
    instance::{Instance, check_disk_size},
    lifecycle::must_have_cloud_disk,
    password,
    purchase::Login,
    words::{Charge, InstanceState},
};
use crate::trouble::{Kind, Thing, Trouble};

/// What is to be installed.
pub struct Reinstall<'a> {
    /// Image; the present one when absent.
    pub image: Option<&'a str>,
    /// What the caller says the image is; it must be right.
    pub image_kind: Option<ImageKind>,
    /// GB of the system disk; as it is when absent.
    pub size: Option<i64>,
    pub login: Login<'a>,
}

impl World {
    /// Checks an installation; gives the instance.
    pub fn may_reinstall<'a>(
        &'a self,
        region: &'static Region,
        id: &str,
        wanted: &Reinstall<'_>,
    ) -> Result<&'a Instance, Trouble> {
        let instance = self.instance(region, id)?;
        instance.must_rest()?;
        let image = self.usable_image(region, wanted.image.unwrap_or(&instance.image))?;
        if wanted.image_kind.is_some_and(|kind| kind != image.kind) {
            let message = format!("the image {} is no image of the kind given", image.id);
            return Err(Trouble::new(Kind::NotFound(Thing::Image), message));
        }
        if image.is_windows() != instance.is_windows {
            must_have_cloud_disk(instance)?;
            if region.overseas {
                let message = format!("in {} an instance stays with Linux or with Windows", region.id);
                return Err(Trouble::new(Kind::Unsupported(Thing::Instance), message));
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
                let message = format!("the system disk of {id} has {now} GB; it cannot shrink");
                Err(Trouble::at(Kind::NotAllowed, "SystemDisk.DiskSize", message))
            }
            Some(size) if size > now => must_have_cloud_disk(instance).map(|()| instance),
            _ => Ok(instance),
        }
    }

    /// Installs anew; the instance runs afterwards.
    pub fn reinstall(&mut self, region: &'static Region, id: &str, wanted: &Reinstall<'_>) -> Result<(), Trouble> {
        let instance = self.may_reinstall(region, id, wanted)?;
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
        self.begin(&id, InstanceState::Reinstalling, &[InstanceState::Running]);
        Ok(())
    }
}
