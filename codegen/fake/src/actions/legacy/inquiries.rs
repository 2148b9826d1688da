//! Price inquiries.

use super::{instances::upgrade, purchase::purchase};
use crate::{
    actions::{ActionResult, Args},
    error::{CallError, ErrorKind},
    protocol::{JsonObject, object},
    state::{
        Charge, CloudState, DateRange, NetworkCharge, Price, catalog::InstanceType, format_yuan, month, network_price,
    },
};

/// Kinds of InquiryInstancePrice.
const UPGRADE: i64 = 4;
const NETWORK: i64 = 5;

/// Returns the price in hundredths of a yuan.
pub fn prepaid(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let price = match (args.integer("instanceType"), args.optional_string("instanceId")) {
        (NETWORK, Some(id)) => {
            let instance = state.instance(args.region()?, id)?;
            let days =
                DateRange { first: args.string("startTime"), last: args.string("endTime"), is_last_included: true };
            let days = (instance.network_charge == NetworkCharge::Prepaid).then_some(days);
            once(state.bandwidth_price(instance, args.integer("bandwidth"), days)?)
        }
        (UPGRADE, Some(id)) => {
            let instance = state.instance(args.region()?, id)?;
            instance.must_be_prepaid()?;
            let mut wanted = upgrade(args);
            if !args.has("storageSize") {
                wanted.data = instance.data_disk.as_ref().map_or(0, |disk| disk.size);
            }
            let instance_type = wanted.instance_type(instance)?;
            state.instance_type_price_difference(instance, instance_type)
                + state.disk_price_difference(instance, wanted.data)
        }
        (UPGRADE, None) => {
            // Without an instance there is nothing to subtract: the price is that of a month.
            let (cpu, memory) = (args.integer("cpu"), args.integer("mem"));
            let instance_type = InstanceType::of(args.string("instanceModel"), cpu, memory);
            let instance_type = instance_type.ok_or_else(|| {
                CallError::at(ErrorKind::NotAllowed, "cpu", "does not match any instance type together with mem")
            })?;
            month(instance_type, &[])
        }
        (_, Some(id)) => {
            let instance = state.instance(args.region()?, id)?;
            instance.must_be_prepaid()?;
            state.renewal_price(instance, args.integer("period"))
        }
        (_, None) => {
            let purchase = purchase(state, args, Charge::Prepaid, args.string("instanceModel"))?;
            let (instance, network) = state.quote(&purchase)?;
            once(instance) + network.map_or(0, once)
        }
    };
    Ok(object! { "price": price, "originalPrice": price })
}

pub fn hourly(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let purchase = purchase(state, args, Charge::Hourly, "S1")?;
    let (instance, _) = state.quote(&purchase)?;
    let network = network_price(purchase.network_charge, purchase.bandwidth * purchase.count, 1);
    Ok(object! { "data": object! { "cvm": by_use(instance), "bandwidth": by_use(network) } })
}

/// Returns the prepaid amount.
fn once(price: Price) -> i64 {
    match price {
        Price::Term(price) => price,
        Price::Hour(_) | Price::Gigabyte(_) => 0,
    }
}

fn by_use(price: Price) -> JsonObject {
    match price {
        Price::Term(price) | Price::Hour(price) => object! { "price": format_yuan(price), "price_unit": "HOUR" },
        Price::Gigabyte(price) => object! { "price": format_yuan(price), "price_unit": "GB" },
    }
}
