//! Every kind of change, in one table: how grave it is, and why.

use super::Kind::{self, Addition, Behaviour, Breaking, Documentation};

/// One kind of change.
#[derive(Debug, PartialEq, Eq)]
pub struct Class {
    /// `MEMBER_REMOVED`.
    pub id: &'static str,
    /// How grave it is.
    pub kind: Kind,
    /// What it means for callers, in sentences.
    pub why: &'static str,
}

/// All classes, in the order of the table.
pub fn all() -> &'static [&'static Class] {
    ALL
}

macro_rules! classes {
    ($($id:ident $kind:ident $why:literal)*) => {
        $(
            #[doc = $why]
            pub(super) static $id: Class = Class { id: stringify!($id), kind: $kind, why: $why };
        )*
        const ALL: &[&Class] = &[$(&$id),*];
    };
}

classes! {
    // An API version, and what all its calls share.
    API_VERSION_ADDED Addition "Another API version is a module and a feature of its own."
    API_VERSION_REMOVED Breaking "Its module and its features are gone."
    PRODUCT_RENAMED Breaking "The crate is named after the product, and so are the hosts and the scope of signatures."
    VERSION_CHANGED Behaviour "The service reads every call as one of another version."
    DEFAULT_VERSION_CHANGED Breaking "The root of the crate, and the features without a version, are another API version."
    PROTOCOL_CHANGED Behaviour "Every call of the API version is written or read in another way."
    LENIENCY_ADDED Addition "Responses that were refused are read."
    LENIENCY_REMOVED Breaking "Responses that were read are refused."
    SIGNING_CHANGED Behaviour "Every call is signed in another way."
    HOST_ADDED Addition "Actions can name it."
    HOST_REMOVED Behaviour "Actions that named it go elsewhere now."
    HOST_CHANGED Behaviour "Calls go to another address, which proxies and allow-lists must know."
    ENDPOINTS_CHANGED Behaviour "Calls go to another path, or an endpoint was added or removed."
    QUOTA_CHANGED Behaviour "Clients that hold their own pace call more slowly or faster."
    COMMON_PARAMETER_CHANGED Behaviour "Something else is sent with every call."
    FORMAT_CHANGED Documentation "It says what ids look like; no client refuses one for it."
    MODEL_FORMAT_CHANGED Documentation "Readers of model.json must know the new form. The Rust crate does not read it."

    // Actions.
    ACTION_ADDED Addition "The client has another method."
    ACTION_REMOVED Breaking "Its method, its request and its response are gone."
    ACTION_RENAMED Breaking "Its method, its request and its response are named after it."
    SECTION_CHANGED Breaking "A program that enables single sections finds it under another feature."
    ACTION_HOST_CHANGED Behaviour "The call goes to another host."
    EFFECT_CHANGED Behaviour "Whether a call is repeated after a lost response depends on it."
    IDEMPOTENCY_TOKEN_CHANGED Behaviour "Whether, and by which member, a repeat is made safe depends on it."
    REGION_NEED_CHANGED Behaviour "A call without a region is refused, or sent, where it was not."
    ASYNC_CHANGED Behaviour "Whether the work is done when the response comes is said differently."
    ACTION_ENDPOINT_CHANGED Behaviour "The call is refused before it is sent on an endpoint where it was sent, or the other way round."
    PAGINATION_ADDED Addition "The call can be read page by page."
    PAGINATION_REMOVED Breaking "The call can no longer be read page by page."
    PAGINATION_CHANGED Behaviour "Pages are asked for or counted by other members."
    PAGINATION_ITEMS_CHANGED Breaking "Pages yield items of another list."
    STATE_CHANGES_CHANGED Behaviour "Programs that wait for the work to finish wait for something else."
    ACTION_ERRORS_CHANGED Documentation "The list tells what to expect; any code may come."
    ACTION_ALIASES_CHANGED Documentation "The client sends the name, never an alias."
    EXAMPLES_CHANGED Documentation "Examples are documentation and tests."

    // Types.
    TYPE_ADDED Addition "A type that no existing code names."
    TYPE_REMOVED Breaking "Code that names the type no longer compiles."
    TYPE_RENAMED Breaking "Code that names the type no longer compiles."
    TYPE_KIND_CHANGED Breaking "A structure is a struct and an enum an enum; code that makes or takes one apart no longer compiles."
    TYPE_SECTION_ADDED Addition "The type is there with more features."
    TYPE_SECTION_REMOVED Breaking "A program that enables only that section no longer has the type."
    TYPE_UNUSED Documentation "The type stays, and no action takes or returns it."
    DIRECTION_GAINED Addition "The type has more methods, or can be read where it could not."
    DIRECTION_LOST Breaking "The type loses its constructor and setters, or can no longer be read."
    DIRECTION_RESHAPED Breaking "Required members become arguments of `new`, or turn into `Option` or out of it."
    RECURSION_CHANGED Breaking "Members of the type's own kind are boxed when it contains itself, and plain otherwise."
    ENUM_BASE_CHANGED Breaking "An enum of numbers and one of texts convert from and into different things."
    ENUM_CASE_LOOSENED Addition "Values are read whatever their case."
    ENUM_CASE_TIGHTENED Breaking "Values in another case are no longer known."
    VALUE_ADDED Addition "The enum has another variant; it was `Unknown` before, and code must have an arm for that."
    VALUE_REMOVED Breaking "Code that names the variant no longer compiles."
    VALUE_RENAMED Breaking "Code that names the variant no longer compiles."

    // Members.
    MEMBER_ADDED Addition "Structures are non-exhaustive, so code that makes or matches them goes on compiling."
    ARGUMENT_ADDED Breaking "A required member is an argument of `new`, so every call of that must change."
    MEMBER_REMOVED Breaking "Code that sets or reads it no longer compiles."
    MEMBER_RENAMED Breaking "Code that sets or reads it no longer compiles."
    MEMBER_TYPE_CHANGED Breaking "Code that sets or reads it no longer compiles."
    BECAME_REQUIRED Breaking "It becomes an argument of `new`, and its setter goes; calls without it are refused."
    BECAME_OPTIONAL Breaking "`new` takes one argument less; nothing changes on the wire."
    REQUIRED_IN_RESPONSES_CHANGED Documentation "A member of a response may always be missing."
    ARGUMENTS_REORDERED Breaking "Arguments of `new` come in the order of the spec; calls no longer compile, or swap values in silence."
    DEFAULT_CHANGED Behaviour "A call that leaves it out is understood to mean something else."
    VALUES_NARROWED Breaking "Calls with the other values are refused before they are sent."
    VALUES_WIDENED Addition "Calls with more values are let through."
    BOUNDS_TIGHTENED Breaking "Calls outside the bounds are refused before they are sent."
    BOUNDS_WIDENED Addition "Calls that were refused are let through."
    BOUNDS_OF_RESPONSE_CHANGED Documentation "Responses are read whatever their bounds."
    KNOWN_CHANGED Documentation "The enum lists values for people; the member takes any."
    UNIT_CHANGED Behaviour "The same number means another quantity."
    UNIT_DOCUMENTED Documentation "The number means what it meant; it is now said, or no longer said, in which unit."
    MEMBER_FORMAT_CHANGED Documentation "A format describes; no client refuses a value for it."
    READONLY_ADDED Breaking "Its setter is gone, or its argument of `new`."
    READONLY_REMOVED Addition "It can be set."
    ARGUMENT_BY_READONLY Breaking "It is required and can be set now, so it becomes an argument of `new`."
    SENSITIVE_STRING_CHANGED Breaking "A sensitive text is a `Secret` and any other a `String`."
    SENSITIVE_CHANGED Behaviour "Whether logs show it is decided differently."
    FILTER_ADDED Addition "One may filter by more."
    FILTER_REMOVED Behaviour "The service may refuse a filter of that name."
    FILTER_CHANGED Behaviour "The service reads values of that filter as something else."
    RULE_ADDED Breaking "Calls that break the rule are refused before they are sent."
    RULE_REMOVED Addition "Calls that were refused are let through."
    RULE_TITLE_CHANGED Documentation "The title is for people."

    // Errors and waiters.
    ERROR_ADDED Addition "The enum of codes has another variant; it was `Unknown` before."
    ERROR_REMOVED Breaking "Code that names the variant no longer compiles."
    ERROR_RENAMED Breaking "Code that names the variant no longer compiles."
    ERROR_KIND_CHANGED Behaviour "Whether a failed call is repeated, and what `kind` returns, depend on it."
    WAITER_ADDED Addition "One can wait for more."
    WAITER_REMOVED Breaking "Code that waits for it no longer compiles."
    WAITER_RENAMED Breaking "Code that waits for it no longer compiles."
    WAITER_CHANGED Behaviour "Waiting asks something else, ends on other states, or takes another time."

    // Anything with a name, a text or a source.
    WORDS_CHANGED Breaking "Names in programming languages are made of these words."
    RESPELLED Behaviour "Code stays as it is; another name travels."
    ALIAS_ADDED Addition "Responses with that spelling are read."
    ALIAS_REMOVED Breaking "Responses with that spelling are no longer understood."
    ORDER_CHANGED Documentation "The order is for readers."
    TEXT_CHANGED Documentation "Text for people."
    CONFLICT_CHANGED Documentation "It tells how the manual contradicts itself; what we made of it is listed by itself."
    PROVENANCE_CHANGED Documentation "It tells where a fact comes from and how sure it is."
}
