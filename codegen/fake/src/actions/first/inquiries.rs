//! Questions for prices. They change nothing.

use super::{instances::upgrade, purchase::purchase};
use crate::{
    actions::{Answer, Args},
    protocol::{Object, object},
    trouble::{Kind, Trouble},
    world::{Charge, Days, NetworkCharge, Price, World, catalog::Model, month, network_price, yuan},
};

/// What InquiryInstancePrice can be asked.
const UPGRADE: i64 = 4;
const NETWORK: i64 = 5;

/// In hundredths of a yuan.
pub fn prepaid(world: &mut World, args: &Args<'_>) -> Answer {
    let price = match (args.number("instanceType"), args.text_if("instanceId")) {
        (NETWORK, Some(id)) => {
            let instance = world.instance(args.region()?, id)?;
            let days = Days { first: args.text("startTime"), last: args.text("endTime"), is_last_included: true };
            let days = (instance.network_charge == NetworkCharge::Prepaid).then_some(days);
            once(world.bandwidth_price(instance, args.number("bandwidth"), days)?)
        }
        (UPGRADE, Some(id)) => {
            let instance = world.instance(args.region()?, id)?;
            instance.must_be_prepaid()?;
            let mut wanted = upgrade(args);
            if !args.has("storageSize") {
                wanted.data = instance.data_disk.as_ref().map_or(0, |disk| disk.size);
            }
            let model = wanted.model(instance)?;
            world.model_price_difference(instance, model) + world.disk_price_difference(instance, wanted.data)
        }
        (UPGRADE, None) => {
            // Without an instance there is nothing to subtract: a month of what is asked for.
            let (cpu, memory) = (args.number("cpu"), args.number("mem"));
            let model = Model::of(args.text("instanceModel"), cpu, memory);
            let model = model.ok_or_else(|| Trouble::at(Kind::NotAllowed, "cpu", "and mem are those of no model"))?;
            month(model, &[])
        }
        (_, Some(id)) => {
            let instance = world.instance(args.region()?, id)?;
            instance.must_be_prepaid()?;
            world.renewal_price(instance, args.number("period"))
        }
        (_, None) => {
            let purchase = purchase(world, args, Charge::Prepaid, args.text("instanceModel"))?;
            let (instance, network) = world.quote(&purchase)?;
            once(instance) + network.map_or(0, once)
        }
    };
    Ok(object! { "price": price, "originalPrice": price })
}

pub fn hourly(world: &mut World, args: &Args<'_>) -> Answer {
    let purchase = purchase(world, args, Charge::Hourly, "S1")?;
    let (instance, _) = world.quote(&purchase)?;
    let network = network_price(purchase.network_charge, purchase.bandwidth * purchase.count, 1);
    Ok(object! { "data": object! { "cvm": by_use(instance), "bandwidth": by_use(network) } })
}

/// What is paid in advance; what is paid by use costs nothing yet.
fn once(price: Price) -> i64 {
    match price {
        Price::Term(price) => price,
        Price::Hour(_) | Price::Gigabyte(_) => 0,
    }
}

fn by_use(price: Price) -> Object {
    match price {
        Price::Term(price) | Price::Hour(price) => object! { "price": yuan(price), "price_unit": "HOUR" },
        Price::Gigabyte(price) => object! { "price": yuan(price), "price_unit": "GB" },
    }
}
