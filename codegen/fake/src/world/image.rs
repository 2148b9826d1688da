//! Images.

pub use super::words::{ImageKind, ImageState};
use super::{Due, World, catalog::Region, words::InstanceState};
use crate::trouble::{Kind, Thing, Trouble};

/// Private images an account may have in a region.
const QUOTA: usize = 10;
/// Accounts an image may be shared with.
pub const SHARE_QUOTA: usize = 50;
/// GB an image must stay below to be copied.
const COPY_LIMIT: i64 = 50;
/// The account that calls.
pub const OWN_ACCOUNT: &str = "1000000001";

/// An image.
#[derive(Debug, Clone)]
pub struct Image {
    pub id: String,
    /// Where a private image is; others are everywhere.
    pub region: Option<&'static Region>,
    pub name: String,
    pub description: String,
    /// `centos7.2x86_64`.
    pub os: String,
    pub platform: String,
    pub architecture: &'static str,
    /// GB.
    pub size: i64,
    pub kind: ImageKind,
    pub state: ImageState,
    pub created: i64,
    pub creator: String,
    /// Accounts it is shared with, and since when.
    pub shared_with: Vec<(String, i64)>,
}

impl Image {
    pub fn is_windows(&self) -> bool {
        self.platform == "Windows"
    }

    fn must_be_normal(&self) -> Result<(), Trouble> {
        if self.state == ImageState::Normal {
            return Ok(());
        }
        let message = format!("the image {} is {}; it must be NORMAL", self.id, self.state.word());
        Err(Trouble::new(Kind::State(Thing::Image), message))
    }
}

impl World {
    /// All images of a region: the vendor's, then the account's.
    pub fn images_in(&self, region: &'static Region) -> impl Iterator<Item = &Image> {
        let own = self.images.iter().filter(move |image| image.region == Some(region));
        self.public_images.iter().chain(own)
    }

    /// Any image of a region.
    pub fn image(&self, region: &Region, id: &str) -> Result<&Image, Trouble> {
        let own = self.images.get(id).filter(|image| image.region == Some(region));
        let found = own.or_else(|| self.public_images.iter().find(|image| image.id == id));
        found.ok_or_else(|| Trouble::not_found(Thing::Image, id))
    }

    /// An image that instances can be made from.
    pub fn usable_image(&self, region: &Region, id: &str) -> Result<&Image, Trouble> {
        let image = self.image(region, id)?;
        image.must_be_normal()?;
        Ok(image)
    }

    /// An image that the account made.
    fn own_image(&self, region: &Region, id: &str) -> Result<&Image, Trouble> {
        let found = self.images.get(id).filter(|image| image.region == Some(region));
        found.ok_or_else(|| Trouble::not_found(Thing::Image, id))
    }

    fn own_image_mut(&mut self, region: &Region, id: &str) -> Result<&mut Image, Trouble> {
        let found = self.images.get_mut(id).filter(|image| image.region == Some(region));
        found.ok_or_else(|| Trouble::not_found(Thing::Image, id))
    }

    fn own_images_in<'a>(&'a self, region: &Region) -> impl Iterator<Item = &'a Image> {
        let region = region.id;
        self.images.iter().filter(move |image| image.region.is_some_and(|own| own.id == region))
    }

    fn must_have_room(&self, region: &Region) -> Result<(), Trouble> {
        if self.own_images_in(region).count() < QUOTA {
            return Ok(());
        }
        let message = format!("{} holds {QUOTA} private images of the account, which is as many as it may", region.id);
        Err(Trouble::new(Kind::Quota(Thing::Image), message))
    }

    fn must_be_new(&self, region: &Region, name: &str, but: Option<&str>) -> Result<(), Trouble> {
        match self.own_images_in(region).find(|image| image.name == name && Some(image.id.as_str()) != but) {
            None => Ok(()),
            Some(image) => {
                let message = format!("the image {} has the name `{name}`", image.id);
                Err(Trouble::new(Kind::Duplicate(Thing::Image), message))
            }
        }
    }

    /// Makes an image of an instance, which is busy until it is there; gives its id.
    pub fn make_image(
        &mut self,
        region: &'static Region,
        instance: &str,
        name: &str,
        description: &str,
        from: &[InstanceState],
    ) -> Result<String, Trouble> {
        let instance = self.instance(region, instance)?;
        if instance.state == InstanceState::MakingImage {
            let message = format!("an image is being made of the instance {}", instance.id);
            return Err(Trouble::new(Kind::Busy, message));
        }
        instance.must_be(from)?;
        self.must_be_new(region, name, None)?;
        self.must_have_room(region)?;
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
        self.begin(&instance_id, InstanceState::MakingImage, &[state]);
        Ok(id)
    }

    /// Adds an image in a state that passes.
    fn add_image(&mut self, mut image: Image) -> String {
        let id = self.ids.id("img-");
        image.id = id.clone();
        self.images.insert(id.clone(), image);
        self.due.insert((self.now + self.transition, Due::Image(id.clone())));
        id
    }

    pub(super) fn image_is_due(&mut self, id: &str) {
        let Some(image) = self.images.get_mut(id) else { return };
        match image.state {
            ImageState::Deleting => drop(self.images.remove(id)),
            _ => image.state = ImageState::Normal,
        }
    }

    /// Whether an image may be deleted.
    pub fn may_delete_image(&self, region: &Region, id: &str) -> Result<(), Trouble> {
        let image = self.own_image(region, id)?;
        image.must_be_normal()?;
        if image.shared_with.is_empty() {
            return Ok(());
        }
        Err(Trouble::new(Kind::Shared, format!("the image {id} is shared; take that back first")))
    }

    pub fn delete_image(&mut self, region: &Region, id: &str) -> Result<(), Trouble> {
        self.may_delete_image(region, id)?;
        self.own_image_mut(region, id)?.state = ImageState::Deleting;
        self.due.insert((self.now + self.transition, Due::Image(id.to_owned())));
        Ok(())
    }

    pub fn change_image(
        &mut self,
        region: &Region,
        id: &str,
        name: Option<&str>,
        description: Option<&str>,
    ) -> Result<(), Trouble> {
        self.own_image(region, id)?;
        if let Some(name) = name {
            self.must_be_new(region, name, Some(id))?;
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

    /// Refuses an image that is shared with others.
    pub fn must_not_be_shared(&self, region: &Region, id: &str) -> Result<(), Trouble> {
        if self.own_image(region, id)?.shared_with.is_empty() {
            return Ok(());
        }
        Err(Trouble::new(Kind::Shared, format!("the image {id} is shared with other accounts and cannot be changed")))
    }

    /// Shares an image with accounts. Those that have it already keep it.
    pub fn share_image(&mut self, region: &Region, id: &str, accounts: &[&str]) -> Result<(), Trouble> {
        for account in accounts {
            if account.is_empty() || !account.bytes().all(|byte| byte.is_ascii_digit()) {
                return Err(Trouble::not_found(Thing::Account, account));
            }
            if *account == OWN_ACCOUNT {
                return Err(Trouble::new(Kind::OwnAccount, format!("{account} is the account that calls")));
            }
        }
        let now = self.now;
        self.own_image(region, id)?.must_be_normal()?;
        let image = self.own_image_mut(region, id)?;
        let is_new = |account: &&&str| !image.shared_with.iter().any(|(own, _)| own == *account);
        let new: Vec<(String, i64)> =
            accounts.iter().filter(is_new).map(|account| ((*account).to_owned(), now)).collect();
        if image.shared_with.len() + new.len() > SHARE_QUOTA {
            let message = format!("an image may be shared with {SHARE_QUOTA} accounts");
            return Err(Trouble::new(Kind::Quota(Thing::Account), message));
        }
        image.shared_with.extend(new);
        Ok(())
    }

    /// Takes the sharing with accounts back.
    pub fn unshare_image(&mut self, region: &Region, id: &str, accounts: &[&str]) -> Result<(), Trouble> {
        let image = self.own_image_mut(region, id)?;
        image.shared_with.retain(|(own, _)| !accounts.contains(&own.as_str()));
        Ok(())
    }

    /// Copies images to other regions, all or none.
    pub fn copy_images(&mut self, from: &'static Region, ids: &[&str], to: &[&'static Region]) -> Result<(), Trouble> {
        for id in ids {
            let image = self.own_image(from, id)?;
            image.must_be_normal()?;
            if image.size >= COPY_LIMIT {
                let message =
                    format!("the image {id} has {} GB; only smaller ones than {COPY_LIMIT} are copied", image.size);
                return Err(Trouble::new(Kind::Unsupported(Thing::Image), message));
            }
        }
        for region in to {
            if region.id == from.id || region.id.starts_with("na-") {
                let message = format!("images cannot be copied from {} to {}", from.id, region.id);
                return Err(Trouble::new(Kind::Unsupported(Thing::Region), message));
            }
            if self.own_images_in(region).count() + ids.len() > QUOTA {
                self.must_have_room(region)?;
                let message = format!("{} may hold {QUOTA} private images of the account", region.id);
                return Err(Trouble::new(Kind::Quota(Thing::Image), message));
            }
        }
        for id in ids {
            let image = self.own_image_mut(from, id)?;
            image.state = ImageState::Copying;
            let copy = Image { state: ImageState::Syncing, shared_with: Vec::new(), ..image.clone() };
            self.due.insert((self.now + self.transition, Due::Image((*id).to_owned())));
            for region in to {
                self.add_image(Image { region: Some(region), created: self.now, ..copy.clone() });
            }
        }
        Ok(())
    }
}
