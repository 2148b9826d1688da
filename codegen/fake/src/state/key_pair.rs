//! Key pairs.

use data_encoding::BASE64;

use super::{CloudState, catalog::Region, enums::InstanceState, instance::Instance};
use crate::{
    error::{CallError, ErrorKind, Resource},
    ids::Ids,
};

/// Number of key pairs that an account may have.
const QUOTA: usize = 100;

/// A key pair, of which the service keeps the public key.
#[derive(Debug, Clone)]
pub struct KeyPair {
    pub id: String,
    pub name: String,
    pub project: i64,
    pub description: String,
    pub public_key: String,
    pub created: i64,
}

impl CloudState {
    pub fn key_pair(&self, id: &str) -> Result<&KeyPair, CallError> {
        self.key_pairs.get(id).ok_or_else(|| CallError::not_found(Resource::KeyPair, id))
    }

    /// Returns the key pairs in the order of their creation.
    pub fn key_pairs(&self) -> impl Iterator<Item = &KeyPair> {
        self.key_pairs.values()
    }

    /// Returns the instances that have a key pair.
    pub fn instances_with_key<'a>(&'a self, id: &'a str) -> impl Iterator<Item = &'a Instance> {
        self.instances.values().filter(move |instance| instance.keys.iter().any(|key| key == id))
    }

    fn check_key_name(&self, name: &str, except: Option<&str>) -> Result<(), CallError> {
        if name.is_empty() {
            return Err(CallError::new(ErrorKind::EmptyName, "the name of a key pair must not be empty"));
        }
        if !name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') {
            let message = "the name of a key pair must consist of letters, digits and underscores";
            return Err(CallError::new(ErrorKind::NameCharacters, message));
        }
        match self.key_pairs.values().find(|pair| pair.name == name && Some(pair.id.as_str()) != except) {
            None => Ok(()),
            Some(pair) => Err(CallError::new(
                ErrorKind::Duplicate(Resource::KeyPair),
                format!("the key pair {} has the name `{name}`", pair.id),
            )),
        }
    }

    fn add_key_pair(&mut self, name: &str, project: i64, public_key: String) -> Result<String, CallError> {
        self.check_key_name(name, None)?;
        self.project(project)?;
        if self.key_pairs.len() >= QUOTA {
            let message = format!("the account has {QUOTA} key pairs, which is the maximum");
            return Err(CallError::new(ErrorKind::Quota(Resource::KeyPair), message));
        }
        let id = self.ids.id("skey-");
        let pair = KeyPair {
            id: id.clone(),
            name: name.to_owned(),
            project,
            description: String::new(),
            public_key,
            created: self.now,
        };
        self.key_pairs.insert(id.clone(), pair);
        Ok(id)
    }

    /// Creates a key pair. Returns its id and its private key.
    pub fn create_key_pair(&mut self, name: &str, project: i64) -> Result<(String, String), CallError> {
        let (public_key, private_key) = material(&mut self.ids, name);
        Ok((self.add_key_pair(name, project, public_key)?, private_key))
    }

    /// Imports a public key. Returns the id.
    pub fn import_key_pair(&mut self, name: &str, project: i64, public_key: &str) -> Result<String, CallError> {
        let mut parts = public_key.split_whitespace();
        let is_key =
            parts.next() == Some("ssh-rsa") && parts.next().is_some_and(|key| BASE64.decode(key.as_bytes()).is_ok());
        if !is_key {
            let message = "the public key is not in the format of OpenSSH RSA, `ssh-rsa AAAA...`";
            return Err(CallError::new(ErrorKind::PublicKey, message));
        }
        if let Some(pair) = self.key_pairs.values().find(|pair| pair.public_key == public_key) {
            let message = format!("the key pair {} has this public key", pair.id);
            return Err(CallError::new(ErrorKind::PublicKeyTaken, message));
        }
        self.add_key_pair(name, project, public_key.to_owned())
    }

    pub fn change_key_pair(
        &mut self,
        id: &str,
        name: Option<&str>,
        description: Option<&str>,
    ) -> Result<(), CallError> {
        self.key_pair(id)?;
        if let Some(name) = name {
            self.check_key_name(name, Some(id))?;
        }
        if let Some(pair) = self.key_pairs.get_mut(id) {
            if let Some(name) = name {
                name.clone_into(&mut pair.name);
            }
            if let Some(description) = description {
                description.clone_into(&mut pair.description);
            }
        }
        Ok(())
    }

    /// Deletes a key pair that no instance uses.
    pub fn delete_key_pair(&mut self, id: &str) -> Result<(), CallError> {
        self.key_pair(id)?;
        if let Some(instance) = self.instances_with_key(id).next() {
            let message = format!("the instance {} uses the key pair {id}", instance.id);
            return Err(CallError::new(ErrorKind::InUse, message));
        }
        self.key_pairs.shift_remove(id);
        Ok(())
    }

    /// Replaces the keys of instances, all or none.
    pub fn bind_keys(&mut self, region: &Region, instances: &[&str], keys: &[&str]) -> Result<(), CallError> {
        self.check_binding(region, instances, keys)?;
        for id in instances {
            let instance = self.instance_mut(region, id)?;
            instance.keys = keys.iter().map(|&key| key.to_owned()).collect();
        }
        Ok(())
    }

    /// Removes keys from instances, all or none.
    pub fn unbind_keys(&mut self, region: &Region, instances: &[&str], keys: &[&str]) -> Result<(), CallError> {
        self.check_binding(region, instances, keys)?;
        for id in instances {
            self.instance_mut(region, id)?.keys.retain(|own| !keys.contains(&own.as_str()));
        }
        Ok(())
    }

    fn check_binding(&self, region: &Region, instances: &[&str], keys: &[&str]) -> Result<(), CallError> {
        keys.iter().try_for_each(|key| self.key_pair(key).map(drop))?;
        self.each_instance(region, instances, |instance| {
            instance.must_be(&[InstanceState::Stopped])?;
            if instance.is_windows {
                let message = format!("the instance {} runs Windows, which does not support key pairs", instance.id);
                return Err(CallError::new(ErrorKind::Unsupported(Resource::Instance), message));
            }
            Ok(())
        })
    }
}

/// Returns a public key in the format of OpenSSH and a private key in that of PKCS #1. Their numbers are random:
/// there is nothing to log in to.
fn material(ids: &mut Ids, name: &str) -> (String, String) {
    let mut number = |bytes: usize| {
        let mut number: Vec<u8> = (0..bytes.div_ceil(8)).flat_map(|_| ids.next().to_be_bytes()).collect();
        number.truncate(bytes);
        if let Some(first) = number.first_mut() {
            *first = *first & 0x7F | 0x40;
        }
        if let Some(last) = number.last_mut() {
            *last |= 1;
        }
        number
    };
    let modulus = number(128);
    let exponent = vec![1, 0, 1];
    let rest: Vec<Vec<u8>> = [128, 64, 64, 64, 64, 64].into_iter().map(number).collect();
    let mut blob = Vec::new();
    for part in [&b"ssh-rsa"[..], &exponent, &modulus] {
        blob.extend(u32::try_from(part.len()).unwrap_or_default().to_be_bytes());
        blob.extend_from_slice(part);
    }
    let public = format!("ssh-rsa {} {name}", BASE64.encode(&blob));
    let mut integers = der(0x02, &[0]);
    for part in [&modulus, &exponent].into_iter().chain(&rest) {
        integers.extend(der(0x02, part));
    }
    let text = BASE64.encode(&der(0x30, &integers));
    let mut private = String::from("-----BEGIN RSA PRIVATE KEY-----\n");
    for line in text.as_bytes().chunks(64) {
        private.push_str(&String::from_utf8_lossy(line));
        private.push('\n');
    }
    private.push_str("-----END RSA PRIVATE KEY-----\n");
    (public, private)
}

/// Encodes a DER value: tag, length, content.
fn der(tag: u8, content: &[u8]) -> Vec<u8> {
    let length = content.len().to_be_bytes();
    let length: Vec<u8> = length.into_iter().skip_while(|byte| *byte == 0).collect();
    let mut value = vec![tag];
    match (length.as_slice(), content.len()) {
        ([short], ..0x80) => value.push(*short),
        ([], _) => value.push(0),
        (long, _) => {
            value.push(0x80 | u8::try_from(long.len()).unwrap_or_default());
            value.extend_from_slice(long);
        }
    }
    value.extend_from_slice(content);
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn material_has_the_usual_form() {
        let (public, private) = material(&mut Ids::new(1), "name");
        let blob = BASE64.decode(public.split(' ').nth(1).expect("a key").as_bytes()).expect("base64");
        assert_eq!(blob.get(..11), Some(&b"\0\0\0\x07ssh-rsa"[..]));
        assert_eq!(blob.len(), 4 + 7 + 4 + 3 + 4 + 128);
        assert!(private.starts_with("-----BEGIN RSA PRIVATE KEY-----\nMII"), "{private}");
        assert_ne!(material(&mut Ids::new(2), "name").0, public);
    }
}
