//! Behaviour of the actions.

use serde_json::{Map, Value};

use crate::{model::{Action, Api}, trouble::Trouble, world::World};

pub struct Args<'a> { values: &'a Map<String, Value>, region: Option<()> }
impl<'a> Args<'a> { pub fn new(values: &'a Map<String, Value>, region: Option<()>) -> Self { Self { values, region } } }
pub type Behaviour = fn(&mut World, &Args<'_>) -> Result<Map<String, Value>, Trouble>;
pub fn behaviour(_: &Api, _: &Action) -> Option<Behaviour> { None }
pub fn region(_: &Api, _: &str) -> Result<(), Trouble> { Ok(()) }
