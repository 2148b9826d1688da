//! Deliberate defects of the client, which prove that the conformance kit catches each of them. The feature `defects`
//! compiles them in, and only the driver of the kit turns it on; one defect per process is then selected by its name.
//! Without the feature, `defect!` is `false`.

use std::sync::atomic::{AtomicUsize, Ordering};

macro_rules! defects {
    ($([$($kind:literal)*] { $($(#[doc = $doc:literal])* $name:ident)* })*) => {
        /// A deliberate defect.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Defect {
            $($($(#[doc = $doc])* $name,)*)*
        }

        /// All defects.
        pub const ALL: &[Defect] = &[$($(Defect::$name),*),*];

        impl Defect {
            /// Returns the kinds of cases that probably catch the defect.
            pub const fn kinds(self) -> &'static [&'static str] {
                match self {
                    $($(Self::$name)|* => &[$($kind),*],)*
                }
            }
        }
    };
}

defects! {
    // Retries
    ["http" "retry"] {
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
        /// Retries a call although the text of its response breaks off after the request id or code.
        RepeatsBrokenText
        /// Takes a status of throttling for proof that nothing was executed.
        TrustsThrottlingStatus
        /// Treats any status without an error as a failure of the service.
        TakesAnyStatusForServer
        /// Ignores dates in `Retry-After`.
        IgnoresRetryAfterDates
        /// Compares dates in `Retry-After` with its own clock.
        ComparesDatesWithOwnClock
        /// Waits for however long the service asks.
        WaitsForAnyRetryAfter
        /// Ignores the budget of retries.
        IgnoresBudget
        /// Does not get back the cost of a retry that succeeded.
        NeverRefundsRetries
        /// Does not earn retries.
        NeverEarnsRetries
    }

    // HTTP
    ["http" "encoding"] {
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
    }

    // Tokens
    ["token" "retry"] {
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
    }

    // Clocks
    ["clock"] {
        /// Ignores the time of the service.
        IgnoresServiceTime
        /// Corrects the clock for one attempt only.
        ForgetsServiceTime
        /// Corrects the clock even if it is off by less than the service allows.
        CorrectsAnyClock
        /// Corrects the clock with an attempt more than allowed.
        CorrectsClockBeyondAttempts
        /// Repeats a call without a pause after the clock was corrected.
        CorrectsClockAtOnce
        /// Does not repeat writes after the clock was corrected.
        CorrectsClockForReadsOnly
        /// Signs for the day in China, not in UTC.
        SignsForLocalDay
    }

    // Decoding
    ["http" "strict" "unknown" "error"] {
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
        /// Replaces each byte that is not UTF-8, in place of each maximal subpart.
        ReplacesEachInvalidByte
        /// Reads integers only from digits.
        RefusesOtherIntegers
        /// Reads an object without members as a list with one item.
        TakesNoMembersForItem
        /// Reads errors in the envelope of the API version only.
        IgnoresOtherEnvelope
    }

    // Pagination
    ["pagination"] {
        /// Advances by the limit, not by the number of items.
        AdvancesByLimit
        /// Ends at a total that is smaller than the number of items read.
        TrustsWrongTotals
        /// Ends at a page that is not full.
        EndsAtShortPages
        /// Begins with the first item, whatever offset the request has.
        IgnoresOffset
        /// Ends at a page without a total.
        NeedsTotal
        /// Ignores the default of the limit.
        IgnoresDefaultLimit
        /// Reads on after a page that equals the one before.
        ReadsRepeatedPages
        /// Returns a page that equals the one before.
        ReturnsRepeatedPage
        /// Ends at a page that equals the one before even if there is a usable total.
        EndsAtAnyRepeatedPage
        /// Reads on although the total is reached.
        ReadsBeyondTotal
        /// Begins with page 0.
        CountsPagesFromZero
        /// Asks for the first page again.
        NeverSendsNextToken
        /// Ends at a page without items although it has a token.
        EndsAtEmptyPageWithToken
    }

    // Waiters
    ["waiter"] {
        /// Reads the first page only.
        WaitsForFirstPage
        /// Ends the wait at a failure of the service.
        EndsWaitOnServerError
        /// Goes on waiting in a state of failure.
        IgnoresFailureStates
        /// Pauses half as long between polls.
        PollsTooOften
        /// Makes no last poll when the time is over.
        SkipsLastPoll
        /// Leaves out ids that were never listed when the time is over.
        OmitsUnlistedIds
        /// Ends the wait if the service does not know an id yet.
        EndsWaitOnUnknownId
        /// Ends the poll if the service does not know an id yet.
        EndsPollOnUnknownId
        /// Continues a poll after a transient error.
        ContinuesFailedPoll
        /// Treats all ids of a request as removed if one is missing.
        TakesAllForRemoved
        /// Asks for the second half of the ids first.
        AsksForSecondHalfFirst
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
    }

    // Secrets
    ["secret"] {
        /// Shows secrets in `Debug`.
        ShowsSecrets
        /// Shows secrets that the service repeats in a message.
        ShowsRepeatedSecrets
    }

    // Encoding and signing
    ["encoding"] {
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
    }

    // Validation
    ["request"] {
        /// Sends a call without the region that it needs.
        SendsWithoutRegion
        /// Refuses members that the spec does not list for requests.
        RefusesUnlistedMembers
        /// Ignores the default of a member that a rule asks for.
        IgnoresRuleDefaults
        /// Ignores the defaults of absent members in the conditions of rules.
        IgnoresConditionDefaults
        /// Accepts any default where a rule fixes the value.
        AcceptsOtherDefaults
        /// Ignores the rules between members.
        IgnoresRules
        /// Counts bytes in place of characters.
        CountsBytes
        /// Validates no structures inside the request.
        SkipsNestedStructures
    }
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
