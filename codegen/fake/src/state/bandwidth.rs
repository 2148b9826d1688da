//! Public bandwidth of instances.

use super::{
    CloudState,
    calendar::{beijing_day, next_day, start_of_day, utc},
    catalog::Region,
    enums::NetworkCharge,
    instance::{BandwidthTerm, Instance},
    price::{self, Price},
};
use crate::error::{CallError, ErrorKind, Resource};

/// Maximum bandwidth in Mbps for billing by traffic, and for billing by bandwidth.
const MOST: (i64, i64) = (100, 200);

/// The days of a temporary bandwidth, as `YYYY-MM-DD`.
#[derive(Debug, Clone, Copy)]
pub struct DateRange<'a> {
    pub first: &'a str,
    pub last: &'a str,
    /// `true` if the last day is included.
    pub is_last_included: bool,
}

/// Rejects a bandwidth that no instance can have.
pub fn check_bandwidth(charge: NetworkCharge, bandwidth: i64) -> Result<(), CallError> {
    let by_bandwidth = matches!(charge, NetworkCharge::Prepaid | NetworkCharge::Hourly);
    let most = if by_bandwidth { MOST.1 } else { MOST.0 };
    if (0..=most).contains(&bandwidth) {
        return Ok(());
    }
    let message = format!("the bandwidth is {bandwidth} Mbps; 0 to {most} are allowed with {}", charge.name());
    Err(CallError::new(ErrorKind::Bandwidth, message))
}

impl Instance {
    /// Returns the bandwidth in Mbps at a time.
    pub fn bandwidth_at(&self, time: i64) -> i64 {
        let holds = |term: &&BandwidthTerm| term.from <= time && time < term.until;
        self.bandwidth_terms.iter().rev().find(holds).map_or(self.bandwidth, |term| term.bandwidth)
    }
}

impl CloudState {
    /// Records the bandwidth that was bought with a prepaid instance, for its whole term.
    pub(super) fn record_prepaid_bandwidth(&mut self, id: &str) {
        let Some(instance) = self.instances.get_mut(id) else { return };
        if let (NetworkCharge::Prepaid, Some(until)) = (instance.network_charge, instance.expires)
            && instance.bandwidth > 0
        {
            let term = BandwidthTerm { from: instance.created, until, bandwidth: instance.bandwidth };
            instance.bandwidth_terms.push(term);
        }
    }

    /// Returns the price of another bandwidth, or rejects it.
    pub fn bandwidth_price(
        &self,
        instance: &Instance,
        bandwidth: i64,
        days: Option<DateRange<'_>>,
    ) -> Result<Price, CallError> {
        check_bandwidth(instance.network_charge, bandwidth)?;
        match (instance.network_charge, days) {
            (NetworkCharge::Prepaid, Some(days)) => {
                let now = instance.bandwidth_at(self.now);
                if bandwidth < now {
                    let message =
                        format!("the bandwidth of {} is {now} Mbps and prepaid; it can only be increased", instance.id);
                    return Err(CallError::new(ErrorKind::Bandwidth, message));
                }
                let term = self.bandwidth_term(instance, bandwidth, days)?;
                Ok(Price::Term(price::network_for(bandwidth - now, term.from, term.until)))
            }
            (NetworkCharge::Prepaid, None) => {
                let message =
                    format!("the bandwidth of {} is prepaid; the first and the last day are required", instance.id);
                Err(CallError::at(ErrorKind::Unmet, "StartTime", message))
            }
            (_, Some(_)) => {
                let message =
                    format!("the bandwidth of {} is not prepaid; it changes at once and has no days", instance.id);
                Err(CallError::at(ErrorKind::NotAllowed, "StartTime", message))
            }
            (charge, None) => Ok(price::network(charge, bandwidth, 1)),
        }
    }

    fn bandwidth_term(
        &self,
        instance: &Instance,
        bandwidth: i64,
        days: DateRange<'_>,
    ) -> Result<BandwidthTerm, CallError> {
        let day = |name, text| {
            start_of_day(text).ok_or_else(|| CallError::at(ErrorKind::Malformed, name, "must be a date, YYYY-MM-DD"))
        };
        let (from, last) = (day("StartTime", days.first)?, day("EndTime", days.last)?);
        let today = beijing_day(self.now);
        if beijing_day(from) < today {
            return Err(CallError::at(ErrorKind::NotAllowed, "StartTime", format!("{} is in the past", days.first)));
        }
        let until = if days.is_last_included { next_day(last) } else { last };
        if until <= from {
            return Err(CallError::at(ErrorKind::NotAllowed, "EndTime", "is not after StartTime"));
        }
        if let Some(expires) = instance.expires.filter(|expires| last > *expires) {
            let message = format!("is after the end of the instance's term, {}", utc(expires));
            return Err(CallError::at(ErrorKind::NotAllowed, "EndTime", message));
        }
        // A term that begins today begins now.
        Ok(BandwidthTerm { from: from.max(self.now), until, bandwidth })
    }

    /// Checks the rules for the instances of one call.
    pub fn check_same_billing(&self, region: &Region, ids: &[&str]) -> Result<(), CallError> {
        let mut charges = ids.iter().map(|id| self.instance(region, id).map(|instance| instance.network_charge));
        let Some(first) = charges.next().transpose()? else { return Ok(()) };
        for charge in charges {
            if charge? != first {
                let message = "the instances of one call must have the same network billing";
                return Err(CallError::new(ErrorKind::Unsupported(Resource::Instance), message));
            }
        }
        if ids.len() > 1 && matches!(first, NetworkCharge::Prepaid | NetworkCharge::Hourly) {
            let message = format!("with {} a call can have only one instance", first.name());
            return Err(CallError::new(ErrorKind::Unsupported(Resource::Instance), message));
        }
        Ok(())
    }

    /// Changes the bandwidth of an instance. A prepaid one is paid at once.
    pub fn change_bandwidth(
        &mut self,
        region: &Region,
        id: &str,
        bandwidth: i64,
        days: Option<DateRange<'_>>,
    ) -> Result<(), CallError> {
        let instance = self.instance(region, id)?;
        instance.must_be_idle()?;
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
