//! Deliberate defects of the client, which prove that the conformance kit catches each of them. The feature `defects`
//! compiles them in, and only the driver of the kit turns it on; one defect per process is then selected by its name.
//! Without the feature, `defect!` is `false`.

use std::sync::atomic::{AtomicUsize, Ordering};

macro_rules! defects {
    ($($(#[doc = $doc:literal])* $name:ident)*) => {
        /// A deliberate defect.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Defect {
            $($(#[doc = $doc])* $name,)*
        }

        /// All defects.
        pub const ALL: &[Defect] = &[$(Defect::$name),*];
    };
}

defects! {
    // Retries
    /// Sends the bytes of the first attempt again, with the same time and nonce.
    ReusesSignature
    /// Treats an unknown error code as a failure of the service, which is retried.
    RepeatsUnknownCodes
    /// Ignores `Retry-After`.
    IgnoresRetryAfter
    /// Retries at once.
    NeverPauses
    /// Makes one attempt more than allowed.
    MakesOneAttemptMore
    /// Makes one attempt fewer than allowed.
    MakesOneAttemptLess
    /// Retries writes that may have been executed.
    RepeatsWrites
    /// Retries nothing but reads, not even throttled writes.
    NeverRepeatsWrites
    /// Does not retry calls whose connection broke.
    IgnoresBrokenConnections
    /// Retries calls whose response cannot be decoded although the service has executed them.
    RepeatsUndecodable
    /// Does not retry calls after a response that is not the API's.
    IgnoresForeignResponses

    // HTTP
    /// Treats any status as success.
    IgnoresTheStatus
    /// Reads errors only from responses with status 200.
    ReadsErrorsOfStatus200Only
    /// Sends forms without a content type.
    SendsFormsWithoutContentType
    /// Sends the region with every call.
    SendsRegionAlways
    /// Refuses calls without a region although it is optional.
    NeedsRegionAlways

    // Tokens
    /// Never sends the token of temporary credentials.
    NeverSendsSessionToken
    /// Never fills in an idempotency token.
    NeverFillsInToken
    /// Fills in an idempotency token even if the call may not be repeated.
    AlwaysFillsInToken
    /// Fills in another idempotency token for each attempt.
    FillsInTokenPerAttempt
    /// Sends an idempotency token next to that of the caller.
    ReplacesToken

    // Clocks
    /// Ignores the time of the service.
    IgnoresServiceTime
    /// Signs for the day in China, not in UTC.
    SignsForLocalDay

    // Decoding
    /// Accepts everything that any API version is lenient about.
    AcceptsEverything
    /// Accepts text after the end of the JSON.
    AcceptsTrailingText
    /// Fails at a null in a list.
    RefusesNullInLists
    /// Fails at a member that is null.
    RefusesNull
    /// Fails at an unknown member.
    RefusesUnknownMembers
    /// Reads decimals as floating-point numbers.
    RoundsDecimals
    /// Reads and writes floats with single precision.
    RoundsFloats
    /// Treats errors of the service as responses.
    IgnoresErrors
    /// Cuts integers to 64 bits.
    CutsIntegers
    /// Reads the request id under one name only.
    IgnoresRequestIdAliases
    /// Reads a member under its alias even if it is present under its name.
    PrefersAliases
    /// Reads times without an offset as UTC.
    ReadsLocalTimesAsUtc
    /// Knows an error code only if the spec lists it in full.
    KnowsExactCodesOnly
    /// Ignores the name next to a numeric error code.
    IgnoresCodeNames
    /// Treats a batch of which some items failed as an error.
    TakesPartialForError
    /// Reads nothing of a response that is not UTF-8.
    RefusesInvalidUtf8
    /// Reads integers only from digits.
    RefusesOtherIntegers
    /// Reads an object without members as a list with one item.
    TakesNoMembersForItem
    /// Reads errors in the envelope of the API version only.
    IgnoresOtherEnvelope

    // Pagination
    /// Advances by the limit, not by the number of items.
    AdvancesByLimit
    /// Ends at a total that is smaller than the number of items read.
    TrustsWrongTotals
    /// Ends at a page that is not full.
    EndsAtShortPages
    /// Begins with the first item, whatever offset the request has.
    IgnoresOffset
    /// Reads on although the total is reached.
    ReadsBeyondTotal
    /// Begins with page 0.
    CountsPagesFromZero
    /// Asks for the first page again.
    NeverSendsNextToken
    /// Ends at a page without items although it has a token.
    EndsAtEmptyPageWithToken

    // Waiters
    /// Reads the first page only.
    WaitsForFirstPage
    /// Ends the wait at a failure of the service.
    EndsWaitOnServerError
    /// Goes on waiting in a state of failure.
    IgnoresFailureStates
    /// Pauses half as long between polls.
    PollsTooOften
    /// Waits twice as long as the timeout.
    WaitsTwiceAsLong
    /// Ends the wait as soon as one of several ids has reached the state.
    WaitsForOneId
    /// Treats an id that an incomplete list lacks as removed.
    TrustsIncompleteLists
    /// Asks twice for an id that is given twice.
    AsksTwiceForDuplicateIds
    /// Asks for all ids at once.
    AsksForAllIdsAtOnce
    /// Treats an id as removed although the list has items without ids.
    OverlooksItemsWithoutId
    /// Treats any error that something is missing as one about the ids.
    TakesAnyMissingForIds

    // Secrets
    /// Shows secrets in `Debug`.
    ShowsSecrets
    /// Shows secrets that the service repeats in a message.
    ShowsRepeatedSecrets

    // Encoding and signing
    /// Does not send the last member of a request.
    DropsAMember
    /// Signs the percent-encoded values.
    SignsEncodedValues
    /// Signs the items of a list in the order of their numbers.
    SortsListsByNumber
    /// Sends unset lists as empty ones.
    SendsUnsetLists
    /// Leaves out empty lists in JSON.
    DropsEmptyLists
    /// Leaves out empty lists in forms without an error.
    AllowsEmptyListsInForms
    /// Writes floats with an exponent.
    WritesFloatsWithExponent
    /// Signs for the whole host in place of the service.
    SignsForWholeHost

    // Validation
    /// Ignores the default of a member that a rule asks for.
    IgnoresRuleDefaults
    /// Ignores the rules between members.
    IgnoresRules
    /// Counts bytes in place of characters.
    CountsBytes
    /// Validates no structures inside the request.
    SkipsNestedStructures
}

static ACTIVE: AtomicUsize = AtomicUsize::new(usize::MAX);

impl Defect {
    /// Returns the defect with that name.
    pub fn from_name(name: &str) -> Option<Self> {
        ALL.iter().copied().find(|defect| format!("{defect:?}") == name)
    }

    /// Gives the client this defect, and no other one.
    pub fn activate(self) {
        ACTIVE.store(self as usize, Ordering::Relaxed);
    }

    /// `true` if the client has this defect.
    pub fn is_active(self) -> bool {
        ACTIVE.load(Ordering::Relaxed) == self as usize
    }
}
