//! The client that blocks.

use proc_macro2::TokenStream;
use quote::quote;

use super::{
    docs,
    plan::{ActionPlan, Generation},
    types::ident,
};

/// `blocking.rs` of a generation.
pub fn client(generation: &Generation<'_>) -> Vec<TokenStream> {
    let title = docs::escape(&generation.api.title);
    let head = docs::inner(&[format!("{title}, without an asynchronous runtime.")]);
    let doc = docs::attributes(&[
        format!("Client of {title}, whose calls return when they are done. Cheap to clone."),
        String::new(),
        "It has the methods of [`Client`](super::Client), which tell what each action does.".to_owned(),
    ]);
    vec![
        head,
        quote! {
            use tencentcloud_core::{
                CallOptions, ClientBuilder, Error, Paged, Request, SignedRequest, Wait,
                blocking::{self, Items, Pages},
            };
        },
        quote! {
            #doc
            #[derive(Debug, Clone)]
            pub struct Client(blocking::Client);
        },
        quote! {
            impl Client {
                #[doc = " Starts with nothing set up but the transport."]
                pub fn builder() -> ClientBuilder<Self> {
                    ClientBuilder::new().transport(blocking::Ureq::new())
                }

                #[doc = " Sends a request and reads its answer."]
                #[doc = ""]
                #[doc = " # Errors"]
                #[doc = ""]
                #[doc = " When the request is not valid, cannot be sent, is refused, or its answer cannot be read; the error says which."]
                pub fn send<R: Request>(&self, request: R) -> Result<R::Response, Error> {
                    self.0.send(request)
                }

                #[doc = " Sends a request with a region, timeout or endpoint of its own."]
                #[doc = ""]
                #[doc = " # Errors"]
                #[doc = ""]
                #[doc = " As [`send`](Self::send)."]
                pub fn send_with<R: Request>(&self, request: R, options: &CallOptions) -> Result<R::Response, Error> {
                    self.0.send_with(request, options)
                }

                #[doc = " Calls an action by its name, with a JSON structure of parameters, and gives the answer as JSON."]
                #[doc = ""]
                #[doc = " # Errors"]
                #[doc = ""]
                #[doc = " When there is no such action, when the text is no JSON structure, and as [`send`](Self::send)."]
                pub fn call(&self, action: &str, json: &str) -> Result<String, Error> {
                    self.0.call(super::action(action)?, json)
                }

                #[doc = " The pages of an answer, from the request's offset on."]
                pub fn pages<R: Paged>(&self, request: R) -> Pages<R> {
                    self.0.pages(request)
                }

                #[doc = " The items of all pages of an answer, from the request's offset on."]
                pub fn items<R: Paged>(&self, request: R) -> Items<R> {
                    self.0.items(request)
                }

                #[doc = " Asks again and again until each resource has been in the state waited for; see [`waiters`](super::waiters)."]
                #[doc = ""]
                #[doc = " # Errors"]
                #[doc = ""]
                #[doc = " When a resource is in a state from which the one waited for will not be reached, when time is up, or when a call"]
                #[doc = " fails in a way that will not pass."]
                pub fn wait<R: Paged>(&self, wait: Wait<R>) -> Result<Vec<R::Item>, Error> {
                    self.0.wait(wait)
                }

                #[doc = " What would be sent, without sending it."]
                #[doc = ""]
                #[doc = " # Errors"]
                #[doc = ""]
                #[doc = " When the client is not set up for the call, or there are no credentials."]
                pub fn signed_request<R: Request>(&self, request: &R) -> Result<SignedRequest, Error> {
                    self.0.signed_request(request)
                }

                #[doc = " What all generated clients share."]
                #[must_use]
                pub fn core(&self) -> &blocking::Client {
                    &self.0
                }
            }
        },
        quote! {
            impl From<tencentcloud_core::Client> for Client {
                fn from(core: tencentcloud_core::Client) -> Self {
                    Self(core.into())
                }
            }
        },
    ]
}

/// The method of an action.
pub fn method(plan: &ActionPlan<'_>) -> TokenStream {
    let action = plan.action;
    let mut lines = docs::prose(&action.summary);
    lines.push(String::new());
    lines.extend(docs::effect(action.effect).map(|warning| warning.to_owned()));
    let name = plan.method.trim_start_matches("r#");
    lines.push(format!("[`Client::{name}`](super::super::Client::{name}) tells more."));
    lines.extend(["", "# Errors", ""].map(str::to_owned));
    lines.push("As there.".to_owned());
    let doc = docs::attributes(&lines);
    let name = ident(&plan.method);
    let request = ident(&plan.request.ident);
    let response = ident(&plan.response.ident);
    quote! {
        #[cfg(feature = "blocking")]
        impl super::super::blocking::Client {
            #doc
            pub fn #name(&self, request: #request) -> Result<#response, Error> {
                self.send(request)
            }
        }
    }
}
