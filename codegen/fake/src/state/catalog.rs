//! The offer of the vendor: regions, zones and instance types.

/// A region. Each exists once, so that equality is identity.
#[derive(Debug)]
pub struct Region {
    /// Name in version 2017-03-12.
    pub id: &'static str,
    /// Code in the legacy API.
    pub code: &'static str,
    /// Chinese name in version 2017-03-12.
    pub name: &'static str,
    /// City in the legacy API.
    pub city: &'static str,
    /// `true` if instances cannot be reinstalled from Linux to Windows or vice versa.
    pub overseas: bool,
    pub zones: &'static [Zone],
}

/// An availability zone. Each exists once.
#[derive(Debug)]
pub struct Zone {
    /// Name in version 2017-03-12.
    pub id: &'static str,
    /// Number in the legacy API.
    pub number: i64,
    /// Chinese name.
    pub name: &'static str,
}

impl PartialEq for Region {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Eq for Region {}

impl PartialEq for Zone {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Eq for Zone {}

const fn zone(id: &'static str, number: i64, name: &'static str) -> Zone {
    Zone { id, number, name }
}

const fn region(
    (id, code): (&'static str, &'static str),
    (name, city): (&'static str, &'static str),
    overseas: bool,
    zones: &'static [Zone],
) -> Region {
    Region { id, code, name, city, overseas, zones }
}

/// All regions.
pub static REGIONS: &[Region] = &[
    region(
        ("ap-beijing", "bj"),
        ("华北地区(北京)", "北京"),
        false,
        &[
            zone("ap-beijing-1", 800_001, "北京一区"),
            zone("ap-beijing-2", 800_002, "北京二区"),
            zone("ap-beijing-3", 800_003, "北京三区"),
        ],
    ),
    region(
        ("ap-chengdu", "cd"),
        ("西南地区(成都)", "成都"),
        false,
        &[zone("ap-chengdu-1", 160_001, "成都一区"), zone("ap-chengdu-2", 160_002, "成都二区")],
    ),
    region(
        ("ap-guangzhou", "gz"),
        ("华南地区(广州)", "广州"),
        false,
        &[
            zone("ap-guangzhou-1", 100_001, "广州一区"),
            zone("ap-guangzhou-2", 100_002, "广州二区"),
            zone("ap-guangzhou-3", 100_003, "广州三区"),
            zone("ap-guangzhou-4", 100_004, "广州四区"),
        ],
    ),
    region(
        ("ap-guangzhou-open", "gzopen"),
        ("华南地区(广州Open)", "广州Open"),
        false,
        &[zone("ap-guangzhou-open-1", 120_001, "广州Open专区")],
    ),
    region(
        ("ap-hongkong", "hk"),
        ("东南亚地区(香港)", "香港地区"),
        true,
        &[zone("ap-hongkong-1", 300_001, "香港一区")],
    ),
    region(("ap-seoul", "kr"), ("东北亚地区(首尔)", "首尔"), true, &[zone("ap-seoul-1", 180_001, "首尔一区")]),
    region(
        ("ap-shanghai", "sh"),
        ("华东地区(上海)", "上海"),
        false,
        &[zone("ap-shanghai-1", 200_001, "上海一区"), zone("ap-shanghai-2", 200_002, "上海二区")],
    ),
    region(
        ("ap-shanghai-fsi", "shjr"),
        ("华东地区(上海金融)", "上海金融"),
        false,
        &[zone("ap-shanghai-fsi-1", 700_001, "上海金融一区"), zone("ap-shanghai-fsi-2", 700_002, "上海金融二区")],
    ),
    region(
        ("ap-shenzhen-fsi", "szjr"),
        ("华南地区(深圳金融)", "深圳金融"),
        false,
        &[zone("ap-shenzhen-fsi-1", 110_001, "深圳金融一区"), zone("ap-shenzhen-fsi-2", 110_002, "深圳金融二区")],
    ),
    region(
        ("ap-singapore", "sg"),
        ("东南亚地区(新加坡)", "新加坡"),
        true,
        &[zone("ap-singapore-1", 900_001, "新加坡一区")],
    ),
    region(
        ("eu-frankfurt", "de"),
        ("欧洲地区(法兰克福)", "德国"),
        true,
        &[zone("eu-frankfurt-1", 170_001, "法兰克福一区")],
    ),
    region(
        ("na-siliconvalley", "usw"),
        ("美国西部(硅谷)", "美国西部"),
        true,
        &[zone("na-siliconvalley-1", 150_001, "硅谷一区")],
    ),
    region(("na-toronto", "ca"), ("北美地区(多伦多)", "北美"), true, &[zone("na-toronto-1", 400_001, "多伦多一区")]),
];

impl Region {
    /// Returns the zone with that name.
    pub fn zone(&self, id: &str) -> Option<&'static Zone> {
        self.zones.iter().find(|zone| zone.id == id)
    }

    /// Returns the zone with that number.
    pub fn zone_number(&self, number: i64) -> Option<&'static Zone> {
        self.zones.iter().find(|zone| zone.number == number)
    }
}

/// Returns the region with that name or code.
pub fn find_region(name: &str) -> Option<&'static Region> {
    REGIONS.iter().find(|region| region.id == name || region.code == name)
}

/// Returns the zone with that number in any region.
pub fn find_zone(number: i64) -> Option<&'static Zone> {
    REGIONS.iter().find_map(|region| region.zone_number(number))
}

/// An instance type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InstanceType {
    /// Series, such as `S1`.
    pub family: &'static str,
    pub cpu: i64,
    /// Memory in GB.
    pub memory: i64,
}

/// Families of instance types; each has all sizes.
pub const FAMILIES: &[&str] = &["S1", "S2", "I1", "I2", "M1", "M2", "C2"];

/// Sizes of instance types: name, number of cores, and memory sizes in GB.
const SIZES: &[(&str, i64, &[i64])] = &[
    ("SMALL", 1, &[1, 2, 4]),
    ("MEDIUM", 2, &[2, 4, 8, 16]),
    ("LARGE", 4, &[4, 8, 16, 32]),
    ("2XLARGE", 8, &[8, 16, 32, 64]),
    ("3XLARGE", 12, &[12, 24, 48, 96]),
    ("4XLARGE", 16, &[16, 32, 64, 128]),
    ("6XLARGE", 24, &[24, 48, 96, 192]),
];

impl InstanceType {
    /// Returns all instance types.
    pub fn all() -> impl Iterator<Item = Self> {
        FAMILIES.iter().flat_map(|&family| {
            let sizes = SIZES.iter().flat_map(|(_, cpu, memories)| memories.iter().map(|memory| (*cpu, *memory)));
            sizes.map(move |(cpu, memory)| Self { family, cpu, memory })
        })
    }

    /// Returns the instance type of a family, given as `S1` or `CVM.S1`, by number of cores and memory size.
    pub fn of(family: &str, cpu: i64, memory: i64) -> Option<Self> {
        let family = family.strip_prefix("CVM.").unwrap_or(family);
        Self::all().find(|instance_type| {
            instance_type.family == family && instance_type.cpu == cpu && instance_type.memory == memory
        })
    }

    /// Returns the instance type with that name, such as `S1.SMALL2`.
    pub fn named(name: &str) -> Option<Self> {
        let (family, _) = name.split_once('.')?;
        Self::all().find(|instance_type| instance_type.family == family && instance_type.name() == name)
    }

    /// Returns the name, such as `S1.SMALL2`.
    pub fn name(&self) -> String {
        let size = SIZES.iter().find(|(_, cpu, _)| *cpu == self.cpu).map_or("", |(name, _, _)| name);
        [self.family, ".", size, &self.memory.to_string()].concat()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Api, ShapeKind};

    fn enum_values(api: &Api, name: &str) -> Vec<String> {
        match api.shape(name) {
            Some(ShapeKind::Enum(values)) => {
                sorted(values.values.iter().map(|value| value.name.wire.clone()).collect())
            }
            _ => panic!("{name} is not an enum"),
        }
    }

    fn sorted(mut all: Vec<String>) -> Vec<String> {
        all.sort();
        all
    }

    #[test]
    fn regions_zones_families_and_images_are_those_of_the_spec() {
        let model = crate::cloud::embedded_model();
        let legacy = model.api_of(None).expect("the legacy API");
        let current = model.api_of(Some("2017-03-12")).expect("version 2017-03-12");
        let zones = || REGIONS.iter().flat_map(|region| region.zones);
        let ids = REGIONS.iter().map(|region| region.id.to_owned()).collect();
        assert_eq!(sorted(ids), enum_values(current, "Region"));
        let codes = REGIONS.iter().map(|region| region.code.to_owned()).collect();
        assert_eq!(sorted(codes), enum_values(legacy, "Region"));
        assert_eq!(sorted(zones().map(|zone| zone.id.to_owned()).collect()), enum_values(current, "Zone"));
        // The table of the legacy API lacks Beijing 3.
        let numbers = zones().filter(|zone| zone.number != 800_003).map(|zone| zone.number.to_string()).collect();
        assert_eq!(sorted(numbers), enum_values(legacy, "ZoneId"));
        let families = FAMILIES.iter().map(|family| format!("CVM.{family}")).collect();
        assert_eq!(sorted(families), enum_values(legacy, "InstanceModel"));
        let images: Vec<String> = super::super::public_images::all().map(|image| image.id).collect();
        for id in enum_values(legacy, "PublicImage") {
            assert!(images.contains(&id), "{id}");
        }
    }

    #[test]
    fn instance_types_have_the_names_of_the_manual() {
        for name in ["S1.SMALL1", "S1.SMALL2", "S1.SMALL4", "S1.LARGE4", "I1.MEDIUM4", "I1.MEDIUM16", "I1.LARGE8"] {
            assert_eq!(InstanceType::named(name).map(|instance_type| instance_type.name()).as_deref(), Some(name));
        }
        assert_eq!(InstanceType::of("CVM.S1", 1, 2), InstanceType::named("S1.SMALL2"));
        assert_eq!(InstanceType::of("S1", 1, 3), None);
    }
}
