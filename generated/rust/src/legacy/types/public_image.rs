// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Value},
};

/// Public images in common use. [`Client::describe_images`](crate::legacy::Client::describe_images) lists all public images.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PublicImage {
    /// `img-7br3ouzr`: CentOS 5.8 32-bit.
    Centos5_8X86,
    /// `img-4cq5l3u1`: CentOS 5.8 64-bit.
    Centos5_8X64,
    /// `img-ko6c8e6f`: CentOS 5.11 32-bit.
    Centos5_11X86,
    /// `img-ailu7ftt`: CentOS 5.11 64-bit.
    Centos5_11X64,
    /// `img-50mr2ow7`: CentOS 6.2 64-bit.
    Centos6_2X64,
    /// `img-1afi29f3`: CentOS 6.3 32-bit.
    Centos6_3X86,
    /// `img-4w43a15z`: CentOS 6.3 64-bit.
    Centos6_3X64,
    /// `img-k09t26i1`: CentOS 6.4 32-bit.
    Centos6_4X86,
    /// `img-jlo93805`: CentOS 6.4 64-bit.
    Centos6_4X64,
    /// `img-7uq6rrhr`: CentOS 6.5 32-bit.
    Centos6_5X86,
    /// `img-7fwdvfur`: CentOS 6.5 64-bit.
    Centos6_5X64,
    /// `img-5jbd8jxn`: CentOS 6.6 32-bit.
    Centos6_6X86,
    /// `img-h5le2uy5`: CentOS 6.6 64-bit.
    Centos6_6X64,
    /// `img-ljriodz5`: CentOS 6.7 32-bit.
    Centos6_7X86,
    /// `img-9iwld2rx`: CentOS 6.7 64-bit.
    Centos6_7X64,
    /// `img-b1ve77s9`: CentOS 7.0 64-bit.
    Centos7_0X64,
    /// `img-9q2lxkar`: CentOS 7.1 64-bit.
    Centos7_1X64,
    /// `img-31tjrtph`: CentOS 7.2 64-bit.
    Centos7_2X64,
    /// `img-c1l6bgb1`: Debian 7.4 64-bit.
    Debian7_4X64,
    /// `img-2p1g2wjv`: Debian 7.8 32-bit.
    Debian7_8X86,
    /// `img-feqctcrx`: Debian 7.8 64-bit.
    Debian7_8X64,
    /// `img-ez7jwngr`: Debian 8.2 32-bit.
    Debian8_2X86,
    /// `img-hi93l4ht`: Debian 8.2 64-bit.
    Debian8_2X64,
    /// `img-aa9z7opt`: Ubuntu Server 12.04 LTS 64-bit (Docker).
    UbuntuServer12_04LtsX64Docker,
    /// `img-qpxvpujt`: Ubuntu Server 14.04.1 LTS 32-bit.
    UbuntuServer14_04_1LtsX86,
    /// `img-3wnd9xpl`: Ubuntu Server 14.04.1 LTS 64-bit.
    UbuntuServer14_04_1LtsX64,
    /// `img-8bf2kz5x`: openSUSE 12.3 32-bit.
    Opensuse12_3X86,
    /// `img-1p6m0vz5`: openSUSE 12.3 64-bit.
    Opensuse12_3X64,
    /// `img-pmhtrjdx`: openSUSE 13.2 64-bit.
    Opensuse13_2X64,
    /// `img-mg89zx1h`: SUSE Linux Enterprise Server 11 SP3 64-bit.
    SuseLinuxEnterpriseServer11Sp3X64,
    /// `img-d5304izr`: SUSE Linux Enterprise Server 12 64-bit.
    SuseLinuxEnterpriseServer12X64,
    /// `img-871lthrb`: FreeBSD 10.1 64-bit.
    Freebsd10_1X64,
    /// `img-6mre94jv`: CoreOS 717.3.0 64-bit.
    Coreos717_3_0X64,
    /// `img-0vbqvzfn`: Windows Server 2008 R2 Enterprise SP1 64-bit.
    WindowsServer2008R2EnterpriseSp1X64,
    /// `img-lkxqa4kj`: Windows Server 2012 R2 Standard 64-bit English.
    WindowsServer2012R2StandardX64English,
    /// `img-egif9bvl`: Windows Server 2012 R2 Standard 64-bit Chinese.
    WindowsServer2012R2StandardX64Chinese,
    /// `img-2tddq003`: Windows Server 2012 R2 Datacenter 64-bit English.
    WindowsServer2012R2DatacenterX64English,
    /// `img-29hl923v`: Windows Server 2012 R2 Datacenter 64-bit Chinese.
    WindowsServer2012R2DatacenterX64Chinese,
    /// `img-pyqx34y1`: Ubuntu 16.04.1 LTS 64-bit Chinese.
    Ubuntu16_04_1LtsX64Chinese,
    /// `img-9id7emv7`: Windows Server 2016 R2 Datacenter 64-bit Chinese.
    WindowsServer2016R2DatacenterX64Chinese,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl PublicImage {
    /// Returns the value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Centos5_8X86 => "img-7br3ouzr",
            Self::Centos5_8X64 => "img-4cq5l3u1",
            Self::Centos5_11X86 => "img-ko6c8e6f",
            Self::Centos5_11X64 => "img-ailu7ftt",
            Self::Centos6_2X64 => "img-50mr2ow7",
            Self::Centos6_3X86 => "img-1afi29f3",
            Self::Centos6_3X64 => "img-4w43a15z",
            Self::Centos6_4X86 => "img-k09t26i1",
            Self::Centos6_4X64 => "img-jlo93805",
            Self::Centos6_5X86 => "img-7uq6rrhr",
            Self::Centos6_5X64 => "img-7fwdvfur",
            Self::Centos6_6X86 => "img-5jbd8jxn",
            Self::Centos6_6X64 => "img-h5le2uy5",
            Self::Centos6_7X86 => "img-ljriodz5",
            Self::Centos6_7X64 => "img-9iwld2rx",
            Self::Centos7_0X64 => "img-b1ve77s9",
            Self::Centos7_1X64 => "img-9q2lxkar",
            Self::Centos7_2X64 => "img-31tjrtph",
            Self::Debian7_4X64 => "img-c1l6bgb1",
            Self::Debian7_8X86 => "img-2p1g2wjv",
            Self::Debian7_8X64 => "img-feqctcrx",
            Self::Debian8_2X86 => "img-ez7jwngr",
            Self::Debian8_2X64 => "img-hi93l4ht",
            Self::UbuntuServer12_04LtsX64Docker => "img-aa9z7opt",
            Self::UbuntuServer14_04_1LtsX86 => "img-qpxvpujt",
            Self::UbuntuServer14_04_1LtsX64 => "img-3wnd9xpl",
            Self::Opensuse12_3X86 => "img-8bf2kz5x",
            Self::Opensuse12_3X64 => "img-1p6m0vz5",
            Self::Opensuse13_2X64 => "img-pmhtrjdx",
            Self::SuseLinuxEnterpriseServer11Sp3X64 => "img-mg89zx1h",
            Self::SuseLinuxEnterpriseServer12X64 => "img-d5304izr",
            Self::Freebsd10_1X64 => "img-871lthrb",
            Self::Coreos717_3_0X64 => "img-6mre94jv",
            Self::WindowsServer2008R2EnterpriseSp1X64 => "img-0vbqvzfn",
            Self::WindowsServer2012R2StandardX64English => "img-lkxqa4kj",
            Self::WindowsServer2012R2StandardX64Chinese => "img-egif9bvl",
            Self::WindowsServer2012R2DatacenterX64English => "img-2tddq003",
            Self::WindowsServer2012R2DatacenterX64Chinese => "img-29hl923v",
            Self::Ubuntu16_04_1LtsX64Chinese => "img-pyqx34y1",
            Self::WindowsServer2016R2DatacenterX64Chinese => "img-9id7emv7",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for PublicImage {
    fn from(text: &str) -> Self {
        match text {
            "img-7br3ouzr" => Self::Centos5_8X86,
            "img-4cq5l3u1" => Self::Centos5_8X64,
            "img-ko6c8e6f" => Self::Centos5_11X86,
            "img-ailu7ftt" => Self::Centos5_11X64,
            "img-50mr2ow7" => Self::Centos6_2X64,
            "img-1afi29f3" => Self::Centos6_3X86,
            "img-4w43a15z" => Self::Centos6_3X64,
            "img-k09t26i1" => Self::Centos6_4X86,
            "img-jlo93805" => Self::Centos6_4X64,
            "img-7uq6rrhr" => Self::Centos6_5X86,
            "img-7fwdvfur" => Self::Centos6_5X64,
            "img-5jbd8jxn" => Self::Centos6_6X86,
            "img-h5le2uy5" => Self::Centos6_6X64,
            "img-ljriodz5" => Self::Centos6_7X86,
            "img-9iwld2rx" => Self::Centos6_7X64,
            "img-b1ve77s9" => Self::Centos7_0X64,
            "img-9q2lxkar" => Self::Centos7_1X64,
            "img-31tjrtph" => Self::Centos7_2X64,
            "img-c1l6bgb1" => Self::Debian7_4X64,
            "img-2p1g2wjv" => Self::Debian7_8X86,
            "img-feqctcrx" => Self::Debian7_8X64,
            "img-ez7jwngr" => Self::Debian8_2X86,
            "img-hi93l4ht" => Self::Debian8_2X64,
            "img-aa9z7opt" => Self::UbuntuServer12_04LtsX64Docker,
            "img-qpxvpujt" => Self::UbuntuServer14_04_1LtsX86,
            "img-3wnd9xpl" => Self::UbuntuServer14_04_1LtsX64,
            "img-8bf2kz5x" => Self::Opensuse12_3X86,
            "img-1p6m0vz5" => Self::Opensuse12_3X64,
            "img-pmhtrjdx" => Self::Opensuse13_2X64,
            "img-mg89zx1h" => Self::SuseLinuxEnterpriseServer11Sp3X64,
            "img-d5304izr" => Self::SuseLinuxEnterpriseServer12X64,
            "img-871lthrb" => Self::Freebsd10_1X64,
            "img-6mre94jv" => Self::Coreos717_3_0X64,
            "img-0vbqvzfn" => Self::WindowsServer2008R2EnterpriseSp1X64,
            "img-lkxqa4kj" => Self::WindowsServer2012R2StandardX64English,
            "img-egif9bvl" => Self::WindowsServer2012R2StandardX64Chinese,
            "img-2tddq003" => Self::WindowsServer2012R2DatacenterX64English,
            "img-29hl923v" => Self::WindowsServer2012R2DatacenterX64Chinese,
            "img-pyqx34y1" => Self::Ubuntu16_04_1LtsX64Chinese,
            "img-9id7emv7" => Self::WindowsServer2016R2DatacenterX64Chinese,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<PublicImage> for String {
    fn from(value: PublicImage) -> Self {
        match value {
            PublicImage::Unknown(text) => text,
            known => known.as_str().to_owned(),
        }
    }
}

impl std::fmt::Display for PublicImage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Encode for PublicImage {
    fn encode(&self) -> Value<'_> {
        Value::String(self.as_str())
    }
}

impl Decode for PublicImage {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        Ok(Self::from(&*d.text()?))
    }
}
