//! A lower bound for the time of a request: the same bytes, written by hand for this one action into reused buffers.

use std::fmt::Write as _;

use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;
use sha2::Sha256;
use tencentcloud_core::sign::SignatureMethod;

use crate::request::{NONCE, REGION, SECRET_ID, SECRET_KEY, TIMESTAMP};

/// The request, with borrowed values.
pub struct RunInstances<'a> {
    pub client_token: &'a str,
    pub disk_size: i64,
    pub disk_type: &'a str,
    pub monitor: bool,
    pub security: bool,
    pub image_id: &'a str,
    pub period: i64,
    pub renew_flag: &'a str,
    pub charge_type: &'a str,
    pub count: i64,
    pub name: &'a str,
    pub instance_type: &'a str,
    pub internet_charge_type: &'a str,
    pub bandwidth: i64,
    pub public_ip: bool,
    pub password: &'a str,
    pub project_id: i64,
    pub zone: &'a str,
    pub group_id: &'a str,
    pub system_disk_size: i64,
    pub system_disk_type: &'a str,
    pub gateway: bool,
    pub private_ip: &'a str,
    pub subnet_id: &'a str,
    pub vpc_id: &'a str,
}

/// The same values as [`crate::request::run_instances`].
pub const REQUEST: RunInstances<'static> = RunInstances {
    client_token: "5ae1bd4b-2c17-4ae6-a75e-0f1b2e6f7d11",
    disk_size: 500,
    disk_type: "CLOUD_SSD",
    monitor: false,
    security: true,
    image_id: "img-pmqg1cw7",
    period: 12,
    renew_flag: "NOTIFY_AND_AUTO_RENEW",
    charge_type: "PREPAID",
    count: 1,
    name: "web server 07 (staging)",
    instance_type: "S1.SMALL1",
    internet_charge_type: "BANDWIDTH_PREPAID",
    bandwidth: 10,
    public_ip: true,
    password: "Qcloud@TestApi123++",
    project_id: 1_004_711,
    zone: "ap-guangzhou-2",
    group_id: "sg-9qnjlfx3",
    system_disk_size: 50,
    system_disk_type: "CLOUD_PREMIUM",
    gateway: false,
    private_ip: "10.0.0.17",
    subnet_id: "subnet-6d7kj98i",
    vpc_id: "vpc-4e78ea76",
};

/// Buffers that keep their capacity.
#[derive(Default)]
pub struct Buffers {
    pub string_to_sign: String,
    pub body: String,
    number: String,
}

impl Buffers {
    fn text(&mut self, name: &str, value: &str) {
        self.string_to_sign.push_str(name);
        self.string_to_sign.push_str(value);
        self.body.push_str(name);
        percent_encode(&mut self.body, value);
    }

    /// Writes a value that needs no percent-encoding.
    fn plain(&mut self, name: &str, value: &str) {
        self.string_to_sign.push_str(name);
        self.string_to_sign.push_str(value);
        self.body.push_str(name);
        self.body.push_str(value);
    }

    fn number(&mut self, name: &str, value: impl std::fmt::Display) {
        let mut number = std::mem::take(&mut self.number);
        number.clear();
        let _ = write!(number, "{value}");
        self.plain(name, &number);
        self.number = number;
    }

    fn boolean(&mut self, name: &str, value: bool) {
        self.plain(name, if value { "TRUE" } else { "FALSE" });
    }
}

/// Builds the body and signs it.
pub fn sign(request: &RunInstances<'_>, method: SignatureMethod, buffers: &mut Buffers) {
    let b = buffers;
    b.string_to_sign.clear();
    b.body.clear();
    b.string_to_sign.push_str("POSTcvm.api.qcloud.com/v2/index.php?");
    b.plain("Action=", "RunInstances");
    b.text("&ClientToken=", request.client_token);
    b.number("&DataDisks.0.DiskSize=", request.disk_size);
    b.plain("&DataDisks.0.DiskType=", request.disk_type);
    b.boolean("&EnhancedService.MonitorService.Enabled=", request.monitor);
    b.boolean("&EnhancedService.SecurityService.Enabled=", request.security);
    b.text("&ImageId=", request.image_id);
    b.number("&InstanceChargePrepaid.Period=", request.period);
    b.plain("&InstanceChargePrepaid.RenewFlag=", request.renew_flag);
    b.plain("&InstanceChargeType=", request.charge_type);
    b.number("&InstanceCount=", request.count);
    b.text("&InstanceName=", request.name);
    b.text("&InstanceType=", request.instance_type);
    b.plain("&InternetAccessible.InternetChargeType=", request.internet_charge_type);
    b.number("&InternetAccessible.InternetMaxBandwidthOut=", request.bandwidth);
    b.boolean("&InternetAccessible.PublicIpAssigned=", request.public_ip);
    b.text("&LoginSettings.Password=", request.password);
    b.number("&Nonce=", NONCE);
    b.number("&Placement.ProjectId=", request.project_id);
    b.text("&Placement.Zone=", request.zone);
    b.text("&Region=", REGION);
    b.text("&SecretId=", SECRET_ID);
    b.text("&SecurityGroupIds.0=", request.group_id);
    b.plain("&SignatureMethod=", method.as_str());
    b.number("&SystemDisk.DiskSize=", request.system_disk_size);
    b.plain("&SystemDisk.DiskType=", request.system_disk_type);
    b.number("&Timestamp=", TIMESTAMP);
    b.plain("&Version=", "2017-03-12");
    b.boolean("&VirtualPrivateCloud.AsVpcGateway=", request.gateway);
    b.text("&VirtualPrivateCloud.PrivateIpAddresses.0=", request.private_ip);
    b.text("&VirtualPrivateCloud.SubnetId=", request.subnet_id);
    b.text("&VirtualPrivateCloud.VpcId=", request.vpc_id);
    b.body.push_str("&Signature=");
    let mac = hmac(method, b.string_to_sign.as_bytes());
    base64(&mut b.body, &mac);
}

/// Returns only the signature: 20 bytes with SHA-1, otherwise 32.
pub fn hmac(method: SignatureMethod, message: &[u8]) -> Mac32 {
    let mut out = Mac32 { bytes: [0; 32], length: 32 };
    let key = SECRET_KEY.as_bytes();
    if method == SignatureMethod::HmacSha1 {
        let mac = Hmac::<Sha1>::new_from_slice(key).expect("HMAC takes any key").chain_update(message);
        out.length = 20;
        out.bytes[..20].copy_from_slice(&mac.finalize().into_bytes());
    } else {
        let mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes any key").chain_update(message);
        out.bytes.copy_from_slice(&mac.finalize().into_bytes());
    }
    out
}

/// A MAC of up to 32 bytes.
pub struct Mac32 {
    bytes: [u8; 32],
    length: usize,
}

/// Writes base64, and percent-encodes it.
fn base64(out: &mut String, mac: &Mac32) {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for group in mac.bytes[..mac.length].chunks(3) {
        let word = group.iter().fold(0_u32, |word, byte| word << 8 | u32::from(*byte)) << (8 * (3 - group.len()));
        for position in 0..4 {
            match DIGITS[(word >> (18 - 6 * position) & 63) as usize] {
                _ if position > group.len() => out.push_str("%3D"),
                b'+' => out.push_str("%2B"),
                b'/' => out.push_str("%2F"),
                digit => out.push(digit.into()),
            }
        }
    }
}

fn percent_encode(out: &mut String, text: &str) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let mut start = 0;
    for (at, byte) in text.bytes().enumerate() {
        if !UNRESERVED[byte as usize] {
            out.push_str(&text[start..at]);
            out.push('%');
            out.push(DIGITS[(byte >> 4) as usize].into());
            out.push(DIGITS[(byte & 15) as usize].into());
            start = at + 1;
        }
    }
    out.push_str(&text[start..]);
}

/// The unreserved characters of RFC 3986.
const UNRESERVED: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 128 {
        let it = byte as u8;
        table[byte] = it.is_ascii_alphanumeric() || matches!(it, b'-' | b'.' | b'_' | b'~');
        byte += 1;
    }
    table
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::request::{client, now, run_instances};

    #[test]
    fn the_floor_writes_what_the_client_writes() {
        for method in [SignatureMethod::HmacSha1, SignatureMethod::HmacSha256] {
            let signed = now(client(method).signed_request(&run_instances())).unwrap();
            let mut buffers = Buffers::default();
            sign(&REQUEST, method, &mut buffers);
            assert_eq!(buffers.string_to_sign, signed.string_to_sign());
            assert_eq!(buffers.body.as_bytes(), signed.body());
        }
    }
}
