//! Whole responses: the members of the envelope are noted while the response's own type is read.

use std::borrow::Cow;

use super::{Decode, DecodeError, Decoder};
use crate::{
    protocol::envelope as names,
    schema::{Accept, Api, Envelope},
};

/// The envelope of a response, as far as it has been read.
#[derive(Default)]
pub(super) struct Watch<'a> {
    envelope: Option<Envelope>,
    seen: Seen<'a>,
}

#[derive(Default)]
struct Seen<'a> {
    failed: bool,
    code: Option<Cow<'a, str>>,
    code_name: Option<Cow<'a, str>>,
    message: Option<Cow<'a, str>>,
    request_id: Option<Cow<'a, str>>,
    /// `true` if the text is a complete envelope. Set by [`envelope`] only, so it is `false` if the response was decoded
    /// at the first attempt.
    complete: bool,
}

/// The outcome of reading a response.
#[derive(Debug)]
pub(crate) enum Outcome<T> {
    /// A response as the action declares it.
    Response { response: T, request_id: Option<String> },
    /// The service rejected the call or failed.
    Failure(Failure),
    /// Not a response of this API, or one whose members do not have the declared types. `done` is `true` if its
    /// envelope says that the call was executed.
    Unreadable { error: DecodeError, request_id: Option<String>, done: bool },
}

impl<T> Outcome<T> {
    /// Moves the response, if there is one, into `slot`.
    pub(crate) fn keep(self, slot: &mut Option<T>) -> Outcome<()> {
        match self {
            Self::Response { response, request_id } => {
                *slot = Some(response);
                Outcome::Response { response: (), request_id }
            }
            Self::Failure(failure) => Outcome::Failure(failure),
            Self::Unreadable { error, request_id, done } => Outcome::Unreadable { error, request_id, done },
        }
    }
}

/// A failure that the service reports.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Failure {
    pub code: String,
    /// Name of a numeric code, if the response has one.
    pub code_name: Option<String>,
    pub message: String,
    pub request_id: Option<String>,
}

/// Reads a response, in one pass unless it cannot be decoded as `T`.
///
/// The members of a failure are read even if the text is not quite valid JSON or has the envelope of the other API version: a
/// call that was rejected must not be taken for one that was lost.
pub(crate) fn response<T: Decode>(body: &[u8], api: &Api) -> Outcome<T> {
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    let (text, invalid) = match str::from_utf8(body) {
        Ok(text) => (Cow::Borrowed(text), None),
        Err(error) => {
            let error = DecodeError::new(error.valid_up_to(), "UTF-8", "other bytes");
            let text = match body {
                _ if defect!(RefusesInvalidUtf8) => "".into(),
                _ if defect!(ReplacesEachInvalidByte) => {
                    let chunks = body.utf8_chunks();
                    chunks.map(|chunk| chunk.valid().to_owned() + &"\u{fffd}".repeat(chunk.invalid().len())).collect()
                }
                _ => String::from_utf8_lossy(body),
            };
            (text, Some(error))
        }
    };
    let mut decoder = Decoder::for_response(&text, api, api.envelope);
    let result = match invalid {
        None => decoder.response::<T>(api.envelope),
        Some(error) => Err(error),
    };
    let mut seen = decoder.watch.seen;
    if result.is_err() {
        seen = envelope(&text, api, api.envelope);
        let other = match api.envelope {
            Envelope::Response => Envelope::Code,
            Envelope::Code => Envelope::Response,
        };
        if !seen.failed && !defect!(IgnoresOtherEnvelope) {
            seen = Some(envelope(&text, api, other)).filter(|other| other.failed).unwrap_or(seen);
        }
    }
    let is_partial =
        !defect!(TakesPartialForError) && api.partial_code.is_some() && seen.code.as_deref() == api.partial_code;
    if defect!(RepeatsBrokenText) && result.is_err() && !seen.complete && !seen.failed {
        seen = Seen::default();
    }
    let done = match api.envelope {
        _ if defect!(RepeatsUndecodable) => false,
        Envelope::Response => seen.complete,
        Envelope::Code => seen.code.is_some(),
    };
    let request_id = seen.request_id.map(Cow::into_owned);
    if seen.failed && !is_partial && !defect!(IgnoresErrors) {
        return Outcome::Failure(Failure {
            code: seen.code.unwrap_or_default().into_owned(),
            code_name: seen.code_name.map(Cow::into_owned),
            message: seen.message.unwrap_or_default().into_owned(),
            request_id,
        });
    }
    match result {
        Ok(response) => Outcome::Response { response, request_id },
        Err(error) => Outcome::Unreadable { error, request_id, done },
    }
}

/// Reads the envelope of a response that could not be decoded as its type: a failure or the request id may follow the
/// position of the error.
fn envelope<'a>(text: &'a str, api: &Api, envelope: Envelope) -> Seen<'a> {
    let mut decoder = Decoder::for_response(text, api, envelope);
    decoder.control_characters = true;
    let complete = decoder.response::<Nothing>(envelope).is_ok();
    Seen { complete, ..decoder.watch.seen }
}

/// A type that reads nothing of a response.
struct Nothing;

impl Decode for Nothing {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        d.open()?;
        while d.key()?.is_some() {
            d.skip()?;
        }
        Ok(Self)
    }
}

/// The text of a response: the value of `Response`, or the whole body in the legacy API.
pub(crate) struct Whole(pub(crate) String);

impl Decode for Whole {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        d.peek();
        let start = d.pos;
        Nothing::decode(d)?;
        Ok(Self(d.slice(start, d.pos).to_owned()))
    }
}

impl Watch<'_> {
    /// Returns the depth of the structure to watch; 0, which no member has, if there is none.
    #[inline]
    pub(super) fn depth(&self) -> u32 {
        match self.envelope {
            None => 0,
            Some(Envelope::Code) => 1,
            Some(Envelope::Response) => 2,
        }
    }
}

impl<'a> Decoder<'a> {
    fn for_response(text: &'a str, api: &Api, envelope: Envelope) -> Self {
        let mut decoder = if defect!(AcceptsEverything) {
            Self::new(text, Accept::EVERYTHING, true)
        } else {
            Self::new(text, api.accept, api.booleans.json_numbers)
        };
        decoder.watch.envelope = Some(envelope);
        decoder
    }

    fn response<T: Decode>(&mut self, envelope: Envelope) -> Result<T, DecodeError> {
        let response = match envelope {
            Envelope::Code => {
                let response = T::decode(self)?;
                if self.watch.seen.code.is_none() {
                    return Err(self.error("the member `code`", "none"));
                }
                response
            }
            Envelope::Response => self.wrapped()?,
        };
        self.end()?;
        Ok(response)
    }

    fn wrapped<T: Decode>(&mut self) -> Result<T, DecodeError> {
        self.open()?;
        let mut response = None;
        while let Some(key) = self.key()? {
            if key == names::RESPONSE {
                self.member(&key, &mut response)?;
            } else {
                self.skip()?;
            }
        }
        response.ok_or_else(|| self.error("the member `Response`", "none"))
    }

    /// Reads the value of a member of the envelope without moving past it. A value that cannot be read is left to the
    /// type of the response, which reports it.
    pub(super) fn watch_member(&mut self, key: &str) {
        let start = self.pos;
        match (self.watch.envelope, key) {
            (Some(Envelope::Response), names::REQUEST_ID_ALIAS) if defect!(IgnoresRequestIdAliases) => {}
            (Some(Envelope::Response), names::REQUEST_ID_ALIAS) if self.watch.seen.request_id.is_some() => {}
            (Some(Envelope::Response), names::REQUEST_ID | names::REQUEST_ID_ALIAS) => {
                self.watch.seen.request_id = self.glance();
            }
            (Some(Envelope::Response), names::ERROR) => {
                self.watch.seen.failed = self.peek() != b'n';
                drop(self.failure());
            }
            (Some(Envelope::Code), names::CODE) => {
                self.watch.seen.code = self.glance();
                self.watch.seen.failed = self.watch.seen.code.as_deref().is_some_and(|code| code != names::SUCCESS);
            }
            (Some(Envelope::Code), names::CODE_NAME) => self.watch.seen.code_name = self.glance(),
            (Some(Envelope::Code), names::MESSAGE) => self.watch.seen.message = self.glance(),
            _ => {}
        }
        self.pos = start;
    }

    /// Reads `{"Code": "", "Message": ""}`.
    fn failure(&mut self) -> Result<(), DecodeError> {
        let (depth, fresh) = (self.depth, self.fresh);
        self.open()?;
        let mut result = Ok(());
        while result.is_ok() {
            result = match self.key() {
                Ok(Some(key)) => {
                    let start = self.pos;
                    match &*key {
                        names::ERROR_CODE => self.watch.seen.code = self.glance(),
                        names::ERROR_MESSAGE => self.watch.seen.message = self.glance(),
                        _ => {}
                    }
                    self.pos = start;
                    self.skip()
                }
                Ok(None) => break,
                Err(error) => Err(error),
            };
        }
        (self.depth, self.fresh) = (depth, fresh);
        result
    }

    /// Reads a string or a number; `None` for any other value.
    fn glance(&mut self) -> Option<Cow<'a, str>> {
        match self.peek() {
            b'"' => self.string().ok(),
            b'-' | b'0'..=b'9' => self.number().ok().map(Cow::Borrowed),
            _ => None,
        }
    }
}

#[cfg(test)]
#[path = "response_tests.rs"]
mod tests;
