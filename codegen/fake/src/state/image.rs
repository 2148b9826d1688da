//! Images.

pub use super::enums::{ImageKind, ImageState};
use super::{CloudState, Event, catalog::Region, enums::InstanceState};
use crate::error::{CallError, ErrorKind, Resource};

/// Number of private images that an account may have in a region.
const QUOTA: usize = 10;
/// Number of accounts that an image may be shared with.
pub const SHARE_QUOTA: usize = 50;
/// Size in GB below which images can be copied.
const COPY_LIMIT: i64 = 50;
/// The account of the caller.
pub const OWN_ACCOUNT: &str = "1000000001";

/// An image.
#[derive(Debug, Clone)]
pub struct Image {
    pub id: String,
    /// Region of a private image; `None` for the others, which exist everywhere.
    pub region: Option<&'static Region>,
    pub name: String,
    pub description: String,
    /// Operating system, such as `centos7.2x86_64`.
    pub os: String,
    pub platform: String,
    pub architecture: &'static str,
    /// Size in GB.
    pub size: i64,
    pub kind: ImageKind,
    pub state: ImageState,
    pub created: i64,
    pub creator: String,
    /// Accounts that it is shared with, and the times at which the sharing began.
    pub shared_with: Vec<(String, i64)>,
}

impl Image {
    pub fn is_windows(&self) -> bool {
        self.platform == "Windows"
    }

    fn must_be_normal(&self) -> Result<(), CallError> {
        if self.state == ImageState::Normal {
            return Ok(());
        }
        let message = format!("the image {} is {}; it must be NORMAL", self.id, self.state.name());
        Err(CallError::new(ErrorKind::State(Resource::Image), message))
    }
}

impl CloudState {
    /// Returns the images of a region: those of the vendor, then those of the account.
    pub fn images_in(&self, region: &'static Region) -> impl Iterator<Item = &Image> {
        let own = self.images.values().filter(move |image| image.region == Some(region));
        self.public_images.iter().chain(own)
    }

    /// Returns an image of a region.
    pub fn image(&self, region: &Region, id: &str) -> Result<&Image, CallError> {
        let own = self.images.get(id).filter(|image| image.region == Some(region));
        let found = own.or_else(|| self.public_images.iter().find(|image| image.id == id));
        found.ok_or_else(|| CallError::not_found(Resource::Image, id))
    }

    /// Returns an image from which instances can be created.
    pub fn usable_image(&self, region: &Region, id: &str) -> Result<&Image, CallError> {
        let image = self.image(region, id)?;
        image.must_be_normal()?;
        Ok(image)
    }

    /// Returns an image of the account.
    fn own_image(&self, region: &Region, id: &str) -> Result<&Image, CallError> {
        let found = self.images.get(id).filter(|image| image.region == Some(region));
        found.ok_or_else(|| CallError::not_found(Resource::Image, id))
    }

    fn own_image_mut(&mut self, region: &Region, id: &str) -> Result<&mut Image, CallError> {
        let found = self.images.get_mut(id).filter(|image| image.region == Some(region));
        found.ok_or_else(|| CallError::not_found(Resource::Image, id))
    }

    fn own_images_in<'a>(&'a self, region: &Region) -> impl Iterator<Item = &'a Image> {
        let region = region.id;
        self.images.values().filter(move |image| image.region.is_some_and(|own| own.id == region))
    }

    fn check_image_quota(&self, region: &Region) -> Result<(), CallError> {
        if self.own_images_in(region).count() < QUOTA {
            return Ok(());
        }
        let message = format!("{} holds {QUOTA} private images of the account, which is the maximum", region.id);
        Err(CallError::new(ErrorKind::Quota(Resource::Image), message))
    }

    fn check_image_name(&self, region: &Region, name: &str, except: Option<&str>) -> Result<(), CallError> {
        match self.own_images_in(region).find(|image| image.name == name && Some(image.id.as_str()) != except) {
            None => Ok(()),
            Some(image) => {
                let message = format!("the image {} has the name `{name}`", image.id);
                Err(CallError::new(ErrorKind::Duplicate(Resource::Image), message))
            }
        }
    }

    /// Creates an image of an instance. Returns the id. The instance is busy until the image exists.
    pub fn create_image(
        &mut self,
        region: &'static Region,
        instance: &str,
        name: &str,
        description: &str,
        from: &[InstanceState],
    ) -> Result<String, CallError> {
        let instance = self.instance(region, instance)?;
        if instance.state == InstanceState::MakingImage {
            let message = format!("an image of the instance {} is already being created", instance.id);
            return Err(CallError::new(ErrorKind::Busy, message));
        }
        instance.must_be(from)?;
        self.check_image_name(region, name, None)?;
        self.check_image_quota(region)?;
        let (instance_id, state, size) = (instance.id.clone(), instance.state, instance.system_disk.size);
        let base = self.image(region, &instance.image).ok();
        let image = Image {
            id: String::new(),
            region: Some(region),
            name: name.to_owned(),
            description: description.to_owned(),
            os: instance.os.clone(),
            platform: base.map(|base| base.platform.clone()).unwrap_or_default(),
            architecture: base.map_or("x86_64", |base| base.architecture),
            size,
            kind: ImageKind::Private,
            state: ImageState::Creating,
            created: self.now,
            creator: OWN_ACCOUNT.to_owned(),
            shared_with: Vec::new(),
        };
        let id = self.add_image(image);
        self.start_instance_transition(&instance_id, InstanceState::MakingImage, &[state]);
        Ok(id)
    }

    /// Adds an image and starts its transition.
    fn add_image(&mut self, mut image: Image) -> String {
        let id = self.ids.id("img-");
        image.id = id.clone();
        self.images.insert(id.clone(), image);
        self.events.insert((self.now + self.transition, Event::Image(id.clone())));
        id
    }

    pub(super) fn finish_image_transition(&mut self, id: &str) {
        let Some(image) = self.images.get_mut(id) else { return };
        match image.state {
            ImageState::Deleting => drop(self.images.shift_remove(id)),
            _ => image.state = ImageState::Normal,
        }
    }

    /// Checks that an image can be deleted.
    pub fn check_deletable(&self, region: &Region, id: &str) -> Result<(), CallError> {
        let image = self.own_image(region, id)?;
        image.must_be_normal()?;
        if image.shared_with.is_empty() {
            return Ok(());
        }
        Err(CallError::new(ErrorKind::Shared, format!("the image {id} is shared; stop sharing it first")))
    }

    pub fn delete_image(&mut self, region: &Region, id: &str) -> Result<(), CallError> {
        self.check_deletable(region, id)?;
        self.own_image_mut(region, id)?.state = ImageState::Deleting;
        self.events.insert((self.now + self.transition, Event::Image(id.to_owned())));
        Ok(())
    }

    pub fn change_image(
        &mut self,
        region: &Region,
        id: &str,
        name: Option<&str>,
        description: Option<&str>,
    ) -> Result<(), CallError> {
        self.own_image(region, id)?;
        if let Some(name) = name {
            self.check_image_name(region, name, Some(id))?;
        }
        let image = self.own_image_mut(region, id)?;
        if let Some(name) = name {
            name.clone_into(&mut image.name);
        }
        if let Some(description) = description {
            description.clone_into(&mut image.description);
        }
        Ok(())
    }

    /// Rejects an image that is shared.
    pub fn check_not_shared(&self, region: &Region, id: &str) -> Result<(), CallError> {
        if self.own_image(region, id)?.shared_with.is_empty() {
            return Ok(());
        }
        Err(CallError::new(
            ErrorKind::Shared,
            format!("the image {id} is shared with other accounts and cannot be changed"),
        ))
    }

    /// Shares an image with accounts, except those that already have it.
    pub fn share_image(&mut self, region: &Region, id: &str, accounts: &[&str]) -> Result<(), CallError> {
        for account in accounts {
            if account.is_empty() || !account.bytes().all(|byte| byte.is_ascii_digit()) {
                return Err(CallError::not_found(Resource::Account, account));
            }
            if *account == OWN_ACCOUNT {
                return Err(CallError::new(ErrorKind::OwnAccount, format!("{account} is the account of the caller")));
            }
        }
        let now = self.now;
        self.own_image(region, id)?.must_be_normal()?;
        let image = self.own_image_mut(region, id)?;
        let is_new = |account: &&&str| !image.shared_with.iter().any(|(own, _)| own == *account);
        let new: Vec<(String, i64)> =
            accounts.iter().filter(is_new).map(|account| ((*account).to_owned(), now)).collect();
        if image.shared_with.len() + new.len() > SHARE_QUOTA {
            let message = format!("an image can be shared with at most {SHARE_QUOTA} accounts");
            return Err(CallError::new(ErrorKind::Quota(Resource::Account), message));
        }
        image.shared_with.extend(new);
        Ok(())
    }

    /// Stops sharing an image with accounts.
    pub fn unshare_image(&mut self, region: &Region, id: &str, accounts: &[&str]) -> Result<(), CallError> {
        let image = self.own_image_mut(region, id)?;
        image.shared_with.retain(|(own, _)| !accounts.contains(&own.as_str()));
        Ok(())
    }

    /// Copies images to other regions, all or none.
    pub fn copy_images(
        &mut self,
        from: &'static Region,
        ids: &[&str],
        to: &[&'static Region],
    ) -> Result<(), CallError> {
        for id in ids {
            let image = self.own_image(from, id)?;
            image.must_be_normal()?;
            if image.size >= COPY_LIMIT {
                let message = format!(
                    "the image {id} has {} GB; it must be smaller than {COPY_LIMIT} GB to be copied",
                    image.size
                );
                return Err(CallError::new(ErrorKind::Unsupported(Resource::Image), message));
            }
        }
        for region in to {
            if region.id == from.id || region.id.starts_with("na-") {
                let message = format!("images cannot be copied from {} to {}", from.id, region.id);
                return Err(CallError::new(ErrorKind::Unsupported(Resource::Region), message));
            }
            if self.own_images_in(region).count() + ids.len() > QUOTA {
                self.check_image_quota(region)?;
                let message = format!("{} can hold at most {QUOTA} private images of the account", region.id);
                return Err(CallError::new(ErrorKind::Quota(Resource::Image), message));
            }
        }
        for id in ids {
            let image = self.own_image_mut(from, id)?;
            image.state = ImageState::Copying;
            let copy = Image { state: ImageState::Syncing, shared_with: Vec::new(), ..image.clone() };
            self.events.insert((self.now + self.transition, Event::Image((*id).to_owned())));
            for region in to {
                self.add_image(Image { region: Some(region), created: self.now, ..copy.clone() });
            }
        }
        Ok(())
    }
}
