//! A small table of prices, in hundredths of a yuan, and the balance of the account.

use super::{
    CloudState,
    catalog::InstanceType,
    enums::{Charge, DiskKind, NetworkCharge},
    instance::Instance,
};
use crate::error::{CallError, ErrorKind};

/// Price of a core per hour and per month.
const CORE: (i64, i64) = (20, 2500);
/// Price of a GB of memory per hour and per month.
const MEMORY: (i64, i64) = (14, 2000);
/// Divisor from the monthly price of a disk to its hourly price. It is less than the hours of a month, since hourly
/// billing costs more.
const HOURS: i64 = 500;
/// Price of a Mbps per hour and per month.
const BANDWIDTH: (i64, i64) = (6, 2500);
/// Price of a GB of traffic.
const TRAFFIC: i64 = 80;
const DAYS_OF_MONTH: i64 = 30;
const DAY: i64 = 86_400_000;

/// A price.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Price {
    /// The price of the whole term.
    Term(i64),
    /// The price of an hour.
    Hour(i64),
    /// The price of a GB of traffic.
    Gigabyte(i64),
}

/// Returns the monthly price of a disk, which is sold in steps of 10 GB.
fn disk_month(kind: DiskKind, size: i64) -> i64 {
    let each = match kind {
        DiskKind::LocalBasic => 0,
        DiskKind::CloudBasic => 300,
        DiskKind::LocalSsd => 400,
        DiskKind::CloudPremium => 500,
        DiskKind::CloudSsd => 1000,
    };
    each * (size + 9).div_euclid(10)
}

/// Returns the hourly price of an instance.
pub fn hour(instance_type: InstanceType, disks: &[(DiskKind, i64)]) -> i64 {
    let disks: i64 = disks.iter().map(|&(kind, size)| disk_month(kind, size)).sum();
    CORE.0 * instance_type.cpu + MEMORY.0 * instance_type.memory + (disks + HOURS - 1).div_euclid(HOURS)
}

/// Returns the monthly price of an instance.
pub fn month(instance_type: InstanceType, disks: &[(DiskKind, i64)]) -> i64 {
    let disks: i64 = disks.iter().map(|&(kind, size)| disk_month(kind, size)).sum();
    CORE.1 * instance_type.cpu + MEMORY.1 * instance_type.memory + disks
}

/// Returns the price of public bandwidth for a number of months.
pub fn network(charge: NetworkCharge, bandwidth: i64, months: i64) -> Price {
    match charge {
        NetworkCharge::Prepaid => Price::Term(BANDWIDTH.1 * bandwidth * months),
        NetworkCharge::Traffic => Price::Gigabyte(TRAFFIC),
        NetworkCharge::Hourly | NetworkCharge::Package => Price::Hour(BANDWIDTH.0 * bandwidth),
    }
}

/// Returns the price of additional bandwidth from one time to another.
pub fn network_for(bandwidth: i64, from: i64, until: i64) -> i64 {
    let days = (until - from).div_euclid(DAY).max(0);
    (BANDWIDTH.1 * bandwidth.max(0) * days + DAYS_OF_MONTH - 1).div_euclid(DAYS_OF_MONTH)
}

impl Instance {
    fn disks(&self) -> Vec<(DiskKind, i64)> {
        let disks = [Some(&self.system_disk), self.data_disk.as_ref()];
        disks.into_iter().flatten().map(|disk| (disk.kind, disk.size)).collect()
    }
}

impl CloudState {
    /// Subtracts a price from the balance of the account, if it is sufficient.
    pub fn pay(&mut self, price: i64) -> Result<(), CallError> {
        match &mut self.balance {
            Some(balance) if *balance < price => {
                let message =
                    format!("this costs {} yuan, the account has {}", format_yuan(price), format_yuan(*balance));
                Err(CallError::new(ErrorKind::Balance, message))
            }
            Some(balance) => {
                *balance -= price;
                Ok(())
            }
            None => Ok(()),
        }
    }

    /// Returns the price of further months of a prepaid instance.
    pub fn renewal_price(&self, instance: &Instance, months: i64) -> i64 {
        let network = match network(instance.network_charge, instance.bandwidth, months) {
            Price::Term(price) => price,
            Price::Hour(_) | Price::Gigabyte(_) => 0,
        };
        month(instance.instance_type, &instance.disks()) * months + network
    }

    /// Returns the additional price of another instance type until the end of the term.
    pub fn instance_type_price_difference(&self, instance: &Instance, instance_type: InstanceType) -> i64 {
        self.until_end(instance, month(instance_type, &[]) - month(instance.instance_type, &[]))
    }

    /// Returns the additional price of a larger data disk until the end of the term.
    pub fn disk_price_difference(&self, instance: &Instance, size: i64) -> i64 {
        let Some(disk) = &instance.data_disk else { return 0 };
        self.until_end(instance, disk_month(disk.kind, size) - disk_month(disk.kind, disk.size))
    }

    /// Returns the additional price of a larger system disk until the end of the term.
    pub fn system_disk_price_difference(&self, instance: &Instance, size: i64) -> i64 {
        let disk = &instance.system_disk;
        self.until_end(instance, disk_month(disk.kind, size) - disk_month(disk.kind, disk.size))
    }

    /// Returns the hourly price of an instance with another instance type or larger disks.
    pub fn hour_with(
        &self,
        instance: &Instance,
        instance_type: Option<InstanceType>,
        data: Option<i64>,
        system: Option<i64>,
    ) -> i64 {
        let mut changed = instance.clone();
        changed.instance_type = instance_type.unwrap_or(changed.instance_type);
        changed.system_disk.size = system.unwrap_or(changed.system_disk.size);
        if let (Some(disk), Some(size)) = (&mut changed.data_disk, data) {
            disk.size = size;
        }
        hour(changed.instance_type, &changed.disks())
    }

    /// Returns what a difference in the monthly price costs for the rest of a prepaid term. A lower price is not
    /// refunded.
    fn until_end(&self, instance: &Instance, per_month: i64) -> i64 {
        if instance.charge != Charge::Prepaid {
            return 0;
        }
        let rest = instance.expires.map_or(0, |expires| (expires - self.now).max(0));
        let days = (rest + DAY - 1).div_euclid(DAY);
        (per_month.max(0) * days + DAYS_OF_MONTH - 1).div_euclid(DAYS_OF_MONTH)
    }
}

/// Formats hundredths of a yuan: `0.34` for 34.
pub fn format_yuan(price: i64) -> String {
    format!("{}.{:02}", price.div_euclid(100), price.rem_euclid(100))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agrees_with_the_manuals_examples() {
        let instance_type = InstanceType::named("S1.SMALL1").expect("the instance type exists");
        assert_eq!(
            format_yuan(hour(instance_type, &[(DiskKind::LocalBasic, 50), (DiskKind::LocalBasic, 100)])),
            "0.34"
        );
        assert_eq!(format_yuan(month(instance_type, &[(DiskKind::LocalBasic, 50)])), "45.00");
        assert_eq!(network(NetworkCharge::Traffic, 10, 1), Price::Gigabyte(80));
    }
}
