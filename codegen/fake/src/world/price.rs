//! A small table of prices, in hundredths of a yuan, and the money of the account.

use super::{
    World,
    catalog::Model,
    instance::Instance,
    words::{Charge, DiskKind, NetworkCharge},
};
use crate::trouble::{Kind, Trouble};

/// A core: by the hour, by the month.
const CORE: (i64, i64) = (20, 2500);
/// A GB of memory: by the hour, by the month.
const MEMORY: (i64, i64) = (14, 2000);
/// Hours of a month, to price by the hour what is listed by the month.
const HOURS: i64 = 500;
/// A Mbps: by the hour, by the month.
const BANDWIDTH: (i64, i64) = (6, 2500);
/// A GB of traffic.
const TRAFFIC: i64 = 80;
const DAYS_OF_MONTH: i64 = 30;
const DAY: i64 = 86_400_000;

/// What something costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Price {
    /// Once, for the whole term.
    Term(i64),
    /// For each hour.
    Hour(i64),
    /// For each GB of traffic.
    Gigabyte(i64),
}

/// What 10 GB of a disk cost a month. Local disks are part of the instance.
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

/// Price of an instance by the hour.
pub fn hour(model: Model, disks: &[(DiskKind, i64)]) -> i64 {
    let disks: i64 = disks.iter().map(|&(kind, size)| disk_month(kind, size)).sum();
    CORE.0 * model.cpu + MEMORY.0 * model.memory + (disks + HOURS - 1).div_euclid(HOURS)
}

/// Price of an instance by the month.
pub fn month(model: Model, disks: &[(DiskKind, i64)]) -> i64 {
    let disks: i64 = disks.iter().map(|&(kind, size)| disk_month(kind, size)).sum();
    CORE.1 * model.cpu + MEMORY.1 * model.memory + disks
}

/// Price of public bandwidth for so many months.
pub fn network(charge: NetworkCharge, bandwidth: i64, months: i64) -> Price {
    match charge {
        NetworkCharge::Prepaid => Price::Term(BANDWIDTH.1 * bandwidth * months),
        NetworkCharge::Traffic => Price::Gigabyte(TRAFFIC),
        NetworkCharge::Hourly | NetworkCharge::Package => Price::Hour(BANDWIDTH.0 * bandwidth),
    }
}

/// Price of so much more bandwidth from one time to another.
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

impl World {
    /// Takes money from the account, if it has so much.
    pub fn pay(&mut self, price: i64) -> Result<(), Trouble> {
        match &mut self.balance {
            Some(balance) if *balance < price => {
                let message = format!("this costs {} yuan, the account has {}", yuan(price), yuan(*balance));
                Err(Trouble::new(Kind::Balance, message))
            }
            Some(balance) => {
                *balance -= price;
                Ok(())
            }
            None => Ok(()),
        }
    }

    /// What some more months of a prepaid instance cost.
    pub fn renewal_price(&self, instance: &Instance, months: i64) -> i64 {
        let network = match network(instance.network_charge, instance.bandwidth, months) {
            Price::Term(price) => price,
            Price::Hour(_) | Price::Gigabyte(_) => 0,
        };
        month(instance.model, &instance.disks()) * months + network
    }

    /// What another model costs more, until the end of the term.
    pub fn model_price_difference(&self, instance: &Instance, model: Model) -> i64 {
        self.until_end(instance, month(model, &[]) - month(instance.model, &[]))
    }

    /// What a bigger data disk costs more, until the end of the term.
    pub fn disk_price_difference(&self, instance: &Instance, size: i64) -> i64 {
        let Some(disk) = &instance.data_disk else { return 0 };
        self.until_end(instance, disk_month(disk.kind, size) - disk_month(disk.kind, disk.size))
    }

    /// What a bigger system disk costs more, until the end of the term.
    pub fn system_disk_price_difference(&self, instance: &Instance, size: i64) -> i64 {
        let disk = &instance.system_disk;
        self.until_end(instance, disk_month(disk.kind, size) - disk_month(disk.kind, disk.size))
    }

    /// What an instance costs by the hour with another model, or bigger disks.
    pub fn hour_with(&self, instance: &Instance, model: Option<Model>, data: Option<i64>, system: Option<i64>) -> i64 {
        let mut changed = instance.clone();
        changed.model = model.unwrap_or(changed.model);
        changed.system_disk.size = system.unwrap_or(changed.system_disk.size);
        if let (Some(disk), Some(size)) = (&mut changed.data_disk, data) {
            disk.size = size;
        }
        hour(changed.model, &changed.disks())
    }

    /// A difference for the rest of a prepaid term; less costs nothing and gives nothing back.
    fn until_end(&self, instance: &Instance, by_month: i64) -> i64 {
        if instance.charge != Charge::Prepaid {
            return 0;
        }
        let rest = instance.expires.map_or(0, |expires| (expires - self.now).max(0));
        let days = (rest + DAY - 1).div_euclid(DAY);
        (by_month.max(0) * days + DAYS_OF_MONTH - 1).div_euclid(DAYS_OF_MONTH)
    }
}

/// `0.34` of 34.
pub fn yuan(price: i64) -> String {
    format!("{}.{:02}", price.div_euclid(100), price.rem_euclid(100))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agrees_with_the_manuals_examples() {
        let model = Model::named("S1.SMALL1").expect("the model is there");
        assert_eq!(yuan(hour(model, &[(DiskKind::LocalBasic, 50), (DiskKind::LocalBasic, 100)])), "0.34");
        assert_eq!(yuan(month(model, &[(DiskKind::LocalBasic, 50)])), "45.00");
        assert_eq!(network(NetworkCharge::Traffic, 10, 1), Price::Gigabyte(80));
    }
}
