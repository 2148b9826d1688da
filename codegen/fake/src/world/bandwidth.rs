//! Public bandwidth of instances.

use super::{
    World,
    calendar::{beijing_day, next_day, start_of_day, utc},
    catalog::Region,
    instance::{BandwidthTerm, Instance},
    price::{self, Price},
    words::NetworkCharge,
};
use crate::trouble::{Kind, Thing, Trouble};

/// Mbps an instance may have where traffic is charged, and where bandwidth is.
const MOST: (i64, i64) = (100, 200);

/// Days for which a bandwidth is to hold, as `YYYY-MM-DD`.
#[derive(Debug, Clone, Copy)]
pub struct Days<'a> {
    pub first: &'a str,
    pub last: &'a str,
    /// Whether the last day still has it.
    pub is_last_included: bool,
}

/// Refuses a bandwidth that no instance may have.
pub fn check_bandwidth(charge: NetworkCharge, bandwidth: i64) -> Result<(), Trouble> {
    let by_bandwidth = matches!(charge, NetworkCharge::Prepaid | NetworkCharge::Hourly);
    let most = if by_bandwidth { MOST.1 } else { MOST.0 };
    if (0..=most).contains(&bandwidth) {
        return Ok(());
    }
    let message = format!("the bandwidth is {bandwidth} Mbps; 0 to {most} are allowed with {}", charge.word());
    Err(Trouble::new(Kind::Bandwidth, message))
}

impl Instance {
    /// Mbps at a time.
    pub fn bandwidth_at(&self, time: i64) -> i64 {
        let holds = |term: &&BandwidthTerm| term.from <= time && time < term.until;
        self.bandwidth_terms.iter().rev().find(holds).map_or(self.bandwidth, |term| term.bandwidth)
    }
}

impl World {
    /// Notes the bandwidth that was bought with a prepaid instance, for its whole term.
    pub(super) fn note_prepaid_bandwidth(&mut self, id: &str) {
        let Some(instance) = self.instances.get_mut(id) else { return };
        if let (NetworkCharge::Prepaid, Some(until)) = (instance.network_charge, instance.expires)
            && instance.bandwidth > 0
        {
            let term = BandwidthTerm { from: instance.created, until, bandwidth: instance.bandwidth };
            instance.bandwidth_terms.push(term);
        }
    }

    /// What another bandwidth costs; refuses what cannot be had.
    pub fn bandwidth_price(
        &self,
        instance: &Instance,
        bandwidth: i64,
        days: Option<Days<'_>>,
    ) -> Result<Price, Trouble> {
        check_bandwidth(instance.network_charge, bandwidth)?;
        match (instance.network_charge, days) {
            (NetworkCharge::Prepaid, Some(days)) => {
                let now = instance.bandwidth_at(self.now);
                if bandwidth < now {
                    let message =
                        format!("the bandwidth of {} is {now} Mbps and prepaid; it can only grow", instance.id);
                    return Err(Trouble::new(Kind::Bandwidth, message));
                }
                let term = self.bandwidth_term(instance, bandwidth, days)?;
                Ok(Price::Term(price::network_for(bandwidth - now, term.from, term.until)))
            }
            (NetworkCharge::Prepaid, None) => {
                let message = format!("the bandwidth of {} is prepaid; say from which day to which", instance.id);
                Err(Trouble::at(Kind::Unmet, "StartTime", message))
            }
            (_, Some(_)) => {
                let message =
                    format!("the bandwidth of {} is not prepaid and changes at once, without days", instance.id);
                Err(Trouble::at(Kind::NotAllowed, "StartTime", message))
            }
            (charge, None) => Ok(price::network(charge, bandwidth, 1)),
        }
    }

    fn bandwidth_term(&self, instance: &Instance, bandwidth: i64, days: Days<'_>) -> Result<BandwidthTerm, Trouble> {
        let day = |name, text| {
            start_of_day(text).ok_or_else(|| Trouble::at(Kind::Malformed, name, "must be a day, YYYY-MM-DD"))
        };
        let (from, last) = (day("StartTime", days.first)?, day("EndTime", days.last)?);
        let today = beijing_day(self.now);
        if beijing_day(from) < today {
            return Err(Trouble::at(Kind::NotAllowed, "StartTime", format!("{} is over", days.first)));
        }
        let until = if days.is_last_included { next_day(last) } else { last };
        if until <= from {
            return Err(Trouble::at(Kind::NotAllowed, "EndTime", "is before StartTime"));
        }
        if let Some(expires) = instance.expires.filter(|expires| last > *expires) {
            let message = format!("is after the end of the instance's term, {}", utc(expires));
            return Err(Trouble::at(Kind::NotAllowed, "EndTime", message));
        }
        // Today means at once.
        Ok(BandwidthTerm { from: from.max(self.now), until, bandwidth })
    }

    /// Checks what holds for all instances of one call.
    pub fn may_change_bandwidth_together(&self, region: &Region, ids: &[&str]) -> Result<(), Trouble> {
        let mut charges = ids.iter().map(|id| self.instance(region, id).map(|instance| instance.network_charge));
        let Some(first) = charges.next().transpose()? else { return Ok(()) };
        for charge in charges {
            if charge? != first {
                let message = "the instances of one call must be paid for in the same way";
                return Err(Trouble::new(Kind::Unsupported(Thing::Instance), message));
            }
        }
        if ids.len() > 1 && matches!(first, NetworkCharge::Prepaid | NetworkCharge::Hourly) {
            let message = format!("{} takes one instance in a call", first.word());
            return Err(Trouble::new(Kind::Unsupported(Thing::Instance), message));
        }
        Ok(())
    }

    /// Changes the bandwidth of an instance, for money where it is prepaid.
    pub fn change_bandwidth(
        &mut self,
        region: &Region,
        id: &str,
        bandwidth: i64,
        days: Option<Days<'_>>,
    ) -> Result<(), Trouble> {
        let instance = self.instance(region, id)?;
        instance.must_rest()?;
        let price = self.bandwidth_price(instance, bandwidth, days)?;
        let term = match (instance.network_charge, days) {
            (NetworkCharge::Prepaid, Some(days)) => Some(self.bandwidth_term(instance, bandwidth, days)?),
            _ => None,
        };
        if let Price::Term(price) = price {
            self.pay(price)?;
        }
        let instance = self.instance_mut(region, id)?;
        match term {
            Some(term) => instance.bandwidth_terms.push(term),
            None => instance.bandwidth = bandwidth,
        }
        Ok(())
    }
}
