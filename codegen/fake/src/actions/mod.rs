//! Handlers of the actions: both API versions over one state.

mod args;
mod legacy;
mod v2017_03_12;

use crate::{
    error::{CallError, Resource},
    model::{Action, Api, Envelope},
    protocol::JsonObject,
    state::{CloudState, catalog},
};

pub use args::Args;

/// Members of a response, or the error of the call.
pub type ActionResult = Result<JsonObject, CallError>;

/// The behaviour of an action.
pub type Handler = fn(&mut CloudState, &Args<'_>) -> ActionResult;

/// Returns the handler of an action; `None` if the fake responds with its documented example.
pub fn handler(api: &Api, action: &Action) -> Option<Handler> {
    let handlers = match api.protocol.envelope {
        Envelope::Response if api.version == "2017-03-12" => v2017_03_12::HANDLERS,
        Envelope::Response => &[],
        Envelope::Code => legacy::HANDLERS,
    };
    handlers.iter().find(|(name, _)| *name == action.name.wire).map(|(_, handler)| *handler)
}

/// Returns the region with that name, in the spelling of the API version.
pub fn region(api: &Api, name: &str) -> Result<&'static catalog::Region, CallError> {
    let is_code = api.protocol.envelope == Envelope::Code;
    let found = catalog::find_region(name).filter(|region| name == if is_code { region.code } else { region.id });
    found.ok_or_else(|| {
        let error = CallError::not_found(Resource::Region, name);
        let example = if is_code { "gz" } else { "ap-guangzhou" };
        CallError { message: format!("Region: {}; write it as {example}", error.message), ..error }
    })
}

/// Returns a response without members.
fn done() -> ActionResult {
    Ok(JsonObject::default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_handler_belongs_to_an_action_of_the_model() {
        let model = crate::cloud::embedded_model();
        for (api, handlers) in
            [(model.api_of(None), legacy::HANDLERS), (model.api_of(Some("2017-03-12")), v2017_03_12::HANDLERS)]
        {
            let api = api.expect("the API version");
            for (name, _) in handlers {
                assert!(api.actions.iter().any(|action| action.name.wire == *name), "{name}");
            }
        }
    }
}
