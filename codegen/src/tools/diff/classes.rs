//! The classes of changes, with their severity and the reason.

use super::Impact::{self, Addition, Behaviour, Breaking, Documentation};

/// A class of changes.
#[derive(Debug, PartialEq, Eq)]
pub struct ChangeClass {
    /// Id, `MEMBER_REMOVED`.
    pub id: &'static str,
    /// Severity.
    pub kind: Impact,
    /// The effect on callers, in sentences.
    pub why: &'static str,
}

/// Returns all classes, in the order of the table.
pub fn all() -> &'static [&'static ChangeClass] {
    ALL
}

macro_rules! classes {
    ($($id:ident $kind:ident $why:literal)*) => {
        $(
            #[doc = $why]
            pub(super) static $id: ChangeClass = ChangeClass { id: stringify!($id), kind: $kind, why: $why };
        )*
        const ALL: &[&ChangeClass] = &[$(&$id),*];
    };
}

classes! {
    // An API version, and what all its calls share.
    API_VERSION_ADDED Addition "A new module and a new feature."
    API_VERSION_REMOVED Breaking "Its module and its features are removed."
    PRODUCT_RENAMED Breaking "The crate, the hosts and the scope of signatures are named after the product."
    VERSION_CHANGED Behaviour "The service interprets every call as one of another version."
    DEFAULT_VERSION_CHANGED Breaking "The root of the crate and the features without a prefix belong to another API version."
    PROTOCOL_CHANGED Behaviour "Every call of the API version is encoded or decoded differently."
    LENIENCY_ADDED Addition "Responses that were rejected are accepted."
    LENIENCY_REMOVED Breaking "Responses that were accepted are rejected."
    SIGNING_CHANGED Behaviour "Every call is signed differently."
    HOST_ADDED Addition "Actions can use the host."
    HOST_REMOVED Behaviour "Actions that used the host are sent to another one."
    HOST_CHANGED Behaviour "Calls are sent to another address, which proxies and allow-lists must permit."
    ENDPOINTS_CHANGED Behaviour "Calls go to another path, or an endpoint was added or removed."
    QUOTA_CHANGED Behaviour "Clients with a rate limit send calls more slowly or faster."
    COMMON_PARAMETER_CHANGED Behaviour "Every call sends other common parameters."
    FORMAT_CHANGED Documentation "A format describes ids; only a client with full validation rejects a value because of it."
    MODEL_FORMAT_CHANGED Documentation "Readers of model.json must support the new format. The Rust crate does not read it."

    // Actions.
    ACTION_ADDED Addition "The client has another method."
    ACTION_REMOVED Breaking "Its method, request and response are removed."
    ACTION_RENAMED Breaking "Its method, request and response are named after it."
    SECTION_CHANGED Breaking "A program that enables single sections must enable another feature."
    ACTION_HOST_CHANGED Behaviour "The call is sent to another host."
    EFFECT_CHANGED Behaviour "The effect decides if a call is retried after a lost response."
    IDEMPOTENCY_TOKEN_CHANGED Behaviour "The member decides if and how a retry is made safe."
    REGION_NEED_CHANGED Behaviour "A call without a region is rejected where it was sent, or the other way round."
    ASYNC_CHANGED Behaviour "The work may or may not be done when the response arrives, contrary to before."
    ACTION_ENDPOINT_CHANGED Behaviour "The call is rejected on an endpoint where it was sent, or the other way round."
    REPLACEMENT_CHANGED Documentation "It names the action to call on the other endpoint."
    RATE_CHANGED Documentation "The limit is documentation; the service enforces it."
    PAGINATION_ADDED Addition "The call can be paginated."
    PAGINATION_REMOVED Breaking "The call can no longer be paginated."
    PAGINATION_CHANGED Behaviour "Pages are requested or counted with other members."
    PAGINATION_ITEMS_CHANGED Breaking "Pages yield items of another list."
    STATE_CHANGES_CHANGED Behaviour "Programs that wait for the end of the work wait for another condition."
    ACTION_ERRORS_CHANGED Documentation "The list is documentation; the service may return any code."
    ACTION_ALIASES_CHANGED Documentation "The client always sends the name, never an alias."
    EXAMPLES_CHANGED Documentation "Examples are documentation and tests."

    // Types.
    TYPE_ADDED Addition "A type that no existing code names."
    TYPE_REMOVED Breaking "Code that names the type no longer compiles."
    TYPE_RENAMED Breaking "Code that names the type no longer compiles."
    TYPE_KIND_CHANGED Breaking "A struct becomes an enum or the other way round; code that constructs or matches it no longer compiles."
    TYPE_SECTION_ADDED Addition "More features enable the type."
    TYPE_SECTION_REMOVED Breaking "A program that enables only that section no longer has the type."
    TYPE_UNUSED Documentation "The type is kept, but no action uses it."
    FILTER_TYPE_CHANGED Documentation "Only the spec must list the filters of each action."
    DIRECTION_GAINED Addition "The type has more methods, or can be decoded."
    DIRECTION_LOST Breaking "The type loses its constructor and setters, or can no longer be decoded."
    DIRECTION_RESHAPED Breaking "Required members become arguments of `new`, or become `Option` or the other way round."
    RECURSION_CHANGED Breaking "Members that refer back to the type become boxed, or are no longer boxed."
    ENUM_BASE_CHANGED Breaking "Enums of integers and of strings convert from and into different types."
    ENUM_CASE_LOOSENED Addition "Values are accepted in upper and lower case."
    ENUM_CASE_TIGHTENED Breaking "Values in another case are no longer recognized."
    VALUE_ADDED Addition "The enum has another variant; it was `Unknown` before, and code must have an arm for that."
    VALUE_REMOVED Breaking "Code that names the variant no longer compiles."
    VALUE_RENAMED Breaking "Code that names the variant no longer compiles."

    // Members.
    MEMBER_ADDED Addition "Structures are non-exhaustive, so code that constructs or matches them still compiles."
    ARGUMENT_ADDED Breaking "A required member is an argument of `new`, so every call of `new` must change."
    MEMBER_REMOVED Breaking "Code that sets or reads it no longer compiles."
    MEMBER_RENAMED Breaking "Code that sets or reads it no longer compiles."
    MEMBER_TYPE_CHANGED Breaking "Code that sets or reads it no longer compiles."
    BECAME_REQUIRED Breaking "It becomes an argument of `new` and loses its setter; calls without it are rejected."
    BECAME_OPTIONAL Breaking "`new` has one argument fewer; nothing changes on the wire."
    REQUIRED_IN_RESPONSES_CHANGED Documentation "Any member may be absent from a response."
    ARGUMENTS_REORDERED Breaking "Arguments of `new` are in the order of the spec; calls no longer compile, or silently swap values."
    DEFAULT_CHANGED Behaviour "A call without the member has another meaning."
    VALUES_NARROWED Breaking "Calls with other values are rejected before they are sent."
    VALUES_WIDENED Addition "Calls with more values are accepted."
    BOUNDS_TIGHTENED Breaking "Calls outside the bounds are rejected before they are sent."
    BOUNDS_WIDENED Addition "Calls that were rejected are accepted."
    BOUNDS_OF_RESPONSE_CHANGED Documentation "Bounds are not checked in responses."
    KNOWN_CHANGED Documentation "The enum lists values as documentation; the member accepts any value."
    UNIT_CHANGED Behaviour "The same number means another quantity."
    UNIT_DOCUMENTED Documentation "The number has the same meaning; only the documentation of its unit changed."
    WIRE_FORM_CHANGED Behaviour "Code is unaffected; the member has another form on the wire."
    MEMBER_FORMAT_CHANGED Documentation "A format is documentation; only a client with full validation rejects a value because of it."
    TIME_LAYOUT_CHANGED Breaking "The service writes and expects times in another form; the type becomes `LocalTime` or `Timestamp`."
    READONLY_ADDED Breaking "Its setter or its argument of `new` is removed."
    READONLY_REMOVED Addition "It can be set in requests."
    ARGUMENT_BY_READONLY Breaking "It is required and can be set now, so it becomes an argument of `new`."
    SENSITIVE_STRING_CHANGED Breaking "A sensitive string is a `Secret`, any other a `String`."
    SENSITIVE_CHANGED Behaviour "Logs show the value where they did not, or the other way round."
    FILTER_ADDED Addition "Another filter is available."
    FILTER_REMOVED Behaviour "The service may reject a filter of that name."
    FILTER_CHANGED Behaviour "The service interprets values of that filter differently."
    FILTERS_OPENED Addition "Calls with filters of other names are accepted."
    FILTERS_CLOSED Breaking "Calls with filters of other names are rejected before they are sent."
    RULE_ADDED Breaking "Calls that violate the rule are rejected before they are sent."
    RULE_REMOVED Addition "Calls that were rejected are accepted."
    RULE_TITLE_CHANGED Documentation "The title is documentation."

    // Errors and waiters.
    ERROR_ADDED Addition "The enum of codes has another variant; it was `Unknown` before."
    ERROR_REMOVED Breaking "Code that names the variant no longer compiles."
    ERROR_RENAMED Breaking "Code that names the variant no longer compiles."
    ERROR_KIND_CHANGED Behaviour "The kind decides if a failed call is retried, and is returned by `kind`."
    WAITER_ADDED Addition "Another condition can be waited for."
    WAITER_REMOVED Breaking "Code that waits for it no longer compiles."
    WAITER_RENAMED Breaking "Code that waits for it no longer compiles."
    WAITER_CHANGED Behaviour "The waiter polls differently, ends on other states, or has other times."

    // Anything with a name, documentation or a source.
    WORDS_CHANGED Breaking "Identifiers consist of these words."
    RESPELLED Behaviour "Code is unaffected; the name on the wire changed."
    DEPRECATED Addition "Nothing changes on the wire; code that uses it is compiled with a warning."
    NO_LONGER_DEPRECATED Documentation "Code that uses it is compiled without a warning."
    ALIAS_ADDED Addition "Responses with that spelling are accepted."
    ALIAS_REMOVED Breaking "Responses with that spelling are no longer recognized."
    ORDER_CHANGED Documentation "The order is documentation."
    TEXT_CHANGED Documentation "Text is documentation."
    CONFLICT_CHANGED Documentation "It documents a contradiction of the manual; its consequences are separate changes."
    PROVENANCE_CHANGED Documentation "It documents the source of a fact."
}
