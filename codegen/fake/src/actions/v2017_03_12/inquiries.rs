//! Price inquiries.

use super::{
    instances::reinstall_request,
    purchase::purchase,
    resizing::{requested_bandwidth, requested_instance_type, requested_size},
};
use crate::{
    actions::{ActionResult, Args},
    protocol::{JsonObject, object},
    state::{Charge, CloudState, Price, check_data_disk_size, check_instance_type_change, format_yuan},
};

pub fn run(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let (instance, network) = state.quote(&purchase(state, args)?)?;
    let mut price = object! { "InstancePrice": item(instance) };
    if let Some(network) = network {
        price.push("BandwidthPrice", &item(network));
    }
    Ok(object! { "Price": price })
}

pub fn renew(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let region = args.region()?;
    let months = args.structure("InstanceChargePrepaid").map_or(0, |prepaid| prepaid.integer("Period"));
    let mut price = 0;
    for id in args.strings("InstanceIds") {
        let instance = state.instance(region, id)?;
        instance.must_be_prepaid()?;
        price += state.renewal_price(instance, months);
    }
    Ok(of_instance(Price::Term(price)))
}

pub fn reinstall(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let wanted = reinstall_request(args);
    let instance = state.check_reinstall(args.region()?, args.string("InstanceId"), &wanted)?;
    let size = wanted.size.unwrap_or(instance.system_disk.size);
    Ok(match instance.charge {
        // This price is not split into instance and bandwidth, as in the manual's example.
        Charge::Prepaid => {
            let price = state.system_disk_price_difference(instance, size);
            object! { "Price": object! { "OriginalPrice": format_yuan(price), "DiscountPrice": format_yuan(price) } }
        }
        Charge::Hourly => of_instance(Price::Hour(state.hour_with(instance, None, None, Some(size)))),
    })
}

pub fn instance_type(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let id = args.strings("InstanceIds").first().copied().unwrap_or_default();
    let instance_type = requested_instance_type(args)?;
    let instance = state.instance(args.region()?, id)?;
    check_instance_type_change(instance, instance_type)?;
    Ok(of_instance(match instance.charge {
        Charge::Prepaid => Price::Term(state.instance_type_price_difference(instance, instance_type)),
        Charge::Hourly => Price::Hour(state.hour_with(instance, Some(instance_type), None, None)),
    }))
}

pub fn disk(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let size = requested_size(args);
    let instance = state.instance(args.region()?, args.string("InstanceId"))?;
    check_data_disk_size(instance, size)?;
    Ok(of_instance(match instance.charge {
        Charge::Prepaid => Price::Term(state.disk_price_difference(instance, size)),
        Charge::Hourly => Price::Hour(state.hour_with(instance, None, Some(size), None)),
    }))
}

pub fn bandwidth(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let region = args.region()?;
    let ids = args.strings("InstanceIds");
    let (bandwidth, days) = requested_bandwidth(args);
    state.check_same_billing(region, &ids)?;
    let mut sum = None;
    for id in ids {
        let price = state.bandwidth_price(state.instance(region, id)?, bandwidth, days)?;
        sum = Some(match (sum, price) {
            (Some(Price::Hour(sum)), Price::Hour(price)) => Price::Hour(sum + price),
            // The price of traffic is the same for any number of instances; prepaid ones are changed one at a time.
            _ => price,
        });
    }
    Ok(object! { "Price": object! { "BandwidthPrice": sum.map(item) } })
}

fn of_instance(price: Price) -> JsonObject {
    object! { "Price": object! { "InstancePrice": item(price) } }
}

fn item(price: Price) -> JsonObject {
    match price {
        Price::Term(price) => object! { "OriginalPrice": format_yuan(price), "DiscountPrice": format_yuan(price) },
        Price::Hour(price) => object! { "UnitPrice": format_yuan(price), "ChargeUnit": "HOUR" },
        Price::Gigabyte(price) => object! { "UnitPrice": format_yuan(price), "ChargeUnit": "GB" },
    }
}
