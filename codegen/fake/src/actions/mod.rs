//! Behaviour of the actions: both generations over one world.

mod args;
mod first;
mod revised;

use crate::{
    model::{Action, Api, Envelope},
    protocol::Object,
    trouble::{Thing, Trouble},
    world::{World, catalog},
};

pub use args::Args;

/// Members of an answer, or why there is none.
pub type Answer = Result<Object, Trouble>;

/// What an action does.
pub type Behaviour = fn(&mut World, &Args<'_>) -> Answer;

/// What the action does; none when the fake knows only its documented example.
pub fn behaviour(api: &Api, action: &Action) -> Option<Behaviour> {
    match api.folder.as_str() {
        "v2017-03-12" => revised::behaviour(&action.name.wire),
        "v2" => first::behaviour(&action.name.wire),
        _ => None,
    }
}

/// The region of that name, in the spelling of the generation.
pub fn region(api: &Api, name: &str) -> Result<&'static catalog::Region, Trouble> {
    let is_code = api.protocol.envelope == Envelope::Code;
    let found = catalog::find_region(name).filter(|region| name == if is_code { region.code } else { region.id });
    found.ok_or_else(|| {
        let trouble = Trouble::not_found(Thing::Region, name);
        let example = if is_code { "gz" } else { "ap-guangzhou" };
        Trouble { message: format!("Region: {}; write it as {example}", trouble.message), ..trouble }
    })
}

/// An answer without members.
fn done() -> Answer {
    Ok(Object::default())
}
