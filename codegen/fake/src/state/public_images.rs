//! Images of the vendor, of another account and of the market.

use super::image::{Image, ImageKind, ImageState};

/// The public images of the manual, and the one in its examples.
const PUBLIC: &[(&str, &str)] = &[
    ("img-pmqg1cw7", "CentOS 6.6 32-bit"),
    ("img-7br3ouzr", "CentOS 5.8 32-bit"),
    ("img-4cq5l3u1", "CentOS 5.8 64-bit"),
    ("img-ko6c8e6f", "CentOS 5.11 32-bit"),
    ("img-ailu7ftt", "CentOS 5.11 64-bit"),
    ("img-50mr2ow7", "CentOS 6.2 64-bit"),
    ("img-1afi29f3", "CentOS 6.3 32-bit"),
    ("img-4w43a15z", "CentOS 6.3 64-bit"),
    ("img-k09t26i1", "CentOS 6.4 32-bit"),
    ("img-jlo93805", "CentOS 6.4 64-bit"),
    ("img-7uq6rrhr", "CentOS 6.5 32-bit"),
    ("img-7fwdvfur", "CentOS 6.5 64-bit"),
    ("img-5jbd8jxn", "CentOS 6.6 32-bit"),
    ("img-h5le2uy5", "CentOS 6.6 64-bit"),
    ("img-ljriodz5", "CentOS 6.7 32-bit"),
    ("img-9iwld2rx", "CentOS 6.7 64-bit"),
    ("img-b1ve77s9", "CentOS 7.0 64-bit"),
    ("img-9q2lxkar", "CentOS 7.1 64-bit"),
    ("img-31tjrtph", "CentOS 7.2 64-bit"),
    ("img-c1l6bgb1", "Debian 7.4 64-bit"),
    ("img-2p1g2wjv", "Debian 7.8 32-bit"),
    ("img-feqctcrx", "Debian 7.8 64-bit"),
    ("img-ez7jwngr", "Debian 8.2 32-bit"),
    ("img-hi93l4ht", "Debian 8.2 64-bit"),
    ("img-aa9z7opt", "Ubuntu Server 12.04 LTS 64-bit (Docker)"),
    ("img-qpxvpujt", "Ubuntu Server 14.04.1 LTS 32-bit"),
    ("img-3wnd9xpl", "Ubuntu Server 14.04.1 LTS 64-bit"),
    ("img-8bf2kz5x", "openSUSE 12.3 32-bit"),
    ("img-1p6m0vz5", "openSUSE 12.3 64-bit"),
    ("img-pmhtrjdx", "openSUSE 13.2 64-bit"),
    ("img-mg89zx1h", "SUSE Linux Enterprise Server 11 SP3 64-bit"),
    ("img-d5304izr", "SUSE Linux Enterprise Server 12 64-bit"),
    ("img-871lthrb", "FreeBSD 10.1 64-bit"),
    ("img-6mre94jv", "CoreOS 717.3.0 64-bit"),
    ("img-0vbqvzfn", "Windows Server 2008 R2 Enterprise SP1 64-bit"),
    ("img-lkxqa4kj", "Windows Server 2012 R2 Standard 64-bit English"),
    ("img-egif9bvl", "Windows Server 2012 R2 Standard 64-bit Chinese"),
    ("img-2tddq003", "Windows Server 2012 R2 Datacenter 64-bit English"),
    ("img-29hl923v", "Windows Server 2012 R2 Datacenter 64-bit Chinese"),
    ("img-pyqx34y1", "Ubuntu 16.04.1 LTS 64-bit Chinese"),
    ("img-9id7emv7", "Windows Server 2016 R2 Datacenter 64-bit Chinese"),
];

/// An image that another account shares and one of the market, so that lists have one of each kind.
const OTHERS: &[(&str, &str, ImageKind)] = &[
    ("img-8toqc6s3", "Shared CentOS 7.2 64-bit", ImageKind::Shared),
    ("img-3x7ji4rl", "Market Ubuntu Server 14.04.1 LTS 64-bit", ImageKind::Market),
];

/// Returns the initial images, which exist in every region.
pub fn all() -> impl Iterator<Item = Image> {
    let public = PUBLIC.iter().map(|&(id, name)| image(id, name, ImageKind::Public));
    public.chain(OTHERS.iter().map(|&(id, name, kind)| image(id, name, kind)))
}

fn image(id: &str, name: &str, kind: ImageKind) -> Image {
    let system = name.trim_start_matches("Shared ").trim_start_matches("Market ");
    let (bits, architecture) = if system.contains("32-bit") { ("x86_32", "i386") } else { ("x86_64", "x86_64") };
    let platform = system.split(' ').next().unwrap_or_default();
    let short = system.split("-bit").next().unwrap_or_default().trim_end_matches("32").trim_end_matches("64");
    Image {
        id: id.to_owned(),
        region: None,
        name: name.replace("32-bit", "32位").replace("64-bit", "64位"),
        description: name.replace("32-bit", "32位").replace("64-bit", "64位"),
        os: format!("{}{bits}", short.to_lowercase().replace(' ', "")),
        platform: platform.to_owned(),
        architecture,
        size: if platform == "Windows" { 50 } else { 20 },
        kind,
        state: ImageState::Normal,
        created: 0,
        creator: match kind {
            ImageKind::Public => "PUBLIC".to_owned(),
            _ => "2252646423".to_owned(),
        },
        shared_with: Vec::new(),
    }
}
