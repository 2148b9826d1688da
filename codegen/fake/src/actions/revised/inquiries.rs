//! Questions for prices. They change nothing.

use super::{
    instances::wanted,
    purchase::purchase,
    resizing::{wanted_bandwidth, wanted_model, wanted_size},
};
use crate::{
    actions::{Answer, Args},
    protocol::{Object, object},
    world::{Charge, Price, World, may_change_model, may_grow_data_disk, yuan},
};

pub fn run(world: &mut World, args: &Args<'_>) -> Answer {
    let (instance, network) = world.quote(&purchase(world, args)?)?;
    let mut price = object! { "InstancePrice": item(instance) };
    if let Some(network) = network {
        price.push("BandwidthPrice", &item(network));
    }
    Ok(object! { "Price": price })
}

pub fn renew(world: &mut World, args: &Args<'_>) -> Answer {
    let region = args.region()?;
    let months = args.part("InstanceChargePrepaid").map_or(0, |prepaid| prepaid.number("Period"));
    let mut price = 0;
    for id in args.texts("InstanceIds") {
        let instance = world.instance(region, id)?;
        instance.must_be_prepaid()?;
        price += world.renewal_price(instance, months);
    }
    Ok(of_instance(Price::Term(price)))
}

pub fn reinstall(world: &mut World, args: &Args<'_>) -> Answer {
    let wanted = wanted(args);
    let instance = world.may_reinstall(args.region()?, args.text("InstanceId"), &wanted)?;
    let size = wanted.size.unwrap_or(instance.system_disk.size);
    Ok(match instance.charge {
        // The one answer that does not split its price, as one example of the manual has it.
        Charge::Prepaid => {
            let price = world.system_disk_price_difference(instance, size);
            object! { "Price": object! { "OriginalPrice": yuan(price), "DiscountPrice": yuan(price) } }
        }
        Charge::Hourly => of_instance(Price::Hour(world.hour_with(instance, None, None, Some(size)))),
    })
}

pub fn model(world: &mut World, args: &Args<'_>) -> Answer {
    let id = args.texts("InstanceIds").first().copied().unwrap_or_default();
    let model = wanted_model(args)?;
    let instance = world.instance(args.region()?, id)?;
    may_change_model(instance, model)?;
    Ok(of_instance(match instance.charge {
        Charge::Prepaid => Price::Term(world.model_price_difference(instance, model)),
        Charge::Hourly => Price::Hour(world.hour_with(instance, Some(model), None, None)),
    }))
}

pub fn disk(world: &mut World, args: &Args<'_>) -> Answer {
    let size = wanted_size(args);
    let instance = world.instance(args.region()?, args.text("InstanceId"))?;
    may_grow_data_disk(instance, size)?;
    Ok(of_instance(match instance.charge {
        Charge::Prepaid => Price::Term(world.disk_price_difference(instance, size)),
        Charge::Hourly => Price::Hour(world.hour_with(instance, None, Some(size), None)),
    }))
}

pub fn bandwidth(world: &mut World, args: &Args<'_>) -> Answer {
    let region = args.region()?;
    let ids = args.texts("InstanceIds");
    let (bandwidth, days) = wanted_bandwidth(args);
    world.may_change_bandwidth_together(region, &ids)?;
    let mut sum = None;
    for id in ids {
        let price = world.bandwidth_price(world.instance(region, id)?, bandwidth, days)?;
        sum = Some(match (sum, price) {
            (Some(Price::Hour(sum)), Price::Hour(price)) => Price::Hour(sum + price),
            // Traffic costs the same for one and for many; prepaid ones come alone.
            _ => price,
        });
    }
    Ok(object! { "Price": object! { "BandwidthPrice": sum.map(item) } })
}

fn of_instance(price: Price) -> Object {
    object! { "Price": object! { "InstancePrice": item(price) } }
}

fn item(price: Price) -> Object {
    match price {
        Price::Term(price) => object! { "OriginalPrice": yuan(price), "DiscountPrice": yuan(price) },
        Price::Hour(price) => object! { "UnitPrice": yuan(price), "ChargeUnit": "HOUR" },
        Price::Gigabyte(price) => object! { "UnitPrice": yuan(price), "ChargeUnit": "GB" },
    }
}
