//! Reading values from JSON.
//!
//! A pull reader made for responses: types ask for what they expect, keys and strings are borrowed from the input, and
//! no intermediate tree is built. It accepts exactly the JSON of RFC 8259, up to 127 levels, plus what the API's
//! [`Accept`] allows. A lone surrogate escape becomes U+FFFD rather than an error.

mod any;
mod error;
mod impls;
mod response;
mod scan;

use std::borrow::Cow;

pub(crate) use any::{Any, members};
pub use error::DecodeError;
pub(crate) use response::{Failure, Outcome, Whole, response};

use crate::{
    schema::{Accept, Api},
    types::{Decimal, Extra},
};
use response::Watch;

/// A value that can be read. Generated for structures and enums.
pub trait Decode: Sized {
    /// Reads the value.
    ///
    /// # Errors
    /// When the input is not valid JSON, or has a type other than the expected one.
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError>;
}

/// Maximum depth of nested lists and structures.
const MAX_DEPTH: u32 = 127;

/// A decoder of one JSON text.
pub struct Decoder<'a> {
    text: &'a str,
    pos: usize,
    depth: u32,
    /// `true` if no member of the current structure has been read.
    fresh: bool,
    /// `true` if the current structure is an empty list, which has been read.
    empty: bool,
    accept: Accept,
    /// `true` if booleans may be 0 and 1.
    boolean_numbers: bool,
    /// `true` if strings may hold raw control characters, which are read as U+FFFD.
    control_characters: bool,
    watch: Watch<'a>,
}

/// Reads a value from JSON, with the leniency of the API's [`Accept`]. To read whole responses of a service, with their
/// envelope, use a client.
///
/// # Errors
/// When the text is not valid JSON, or has a type other than the expected one.
pub fn from_json<T: Decode>(json: &str, api: &Api) -> Result<T, DecodeError> {
    whole(Decoder::new(json, api.accept, api.booleans.json_numbers))
}

/// Reads JSON that any program may have written, with every leniency.
pub(crate) fn lenient_json<T: Decode>(json: &str) -> Result<T, DecodeError> {
    whole(Decoder::new(json, Accept::EVERYTHING, true))
}

fn whole<T: Decode>(mut decoder: Decoder<'_>) -> Result<T, DecodeError> {
    let value = T::decode(&mut decoder)?;
    decoder.end()?;
    Ok(value)
}

impl<'a> Decoder<'a> {
    fn new(text: &'a str, accept: Accept, boolean_numbers: bool) -> Self {
        Self {
            text,
            pos: 0,
            depth: 0,
            fresh: false,
            empty: false,
            accept,
            boolean_numbers,
            control_characters: false,
            watch: Watch::default(),
        }
    }

    /// Begins a structure.
    ///
    /// # Errors
    /// When there is no structure.
    pub fn open(&mut self) -> Result<(), DecodeError> {
        match self.peek() {
            b'{' => {
                self.pos += 1;
                self.enter()?;
                self.fresh = true;
                Ok(())
            }
            b'[' if self.accept.empty_list_for_object => {
                self.pos += 1;
                if self.peek() != b']' {
                    return Err(self.error("a structure or an empty list", "a list with items"));
                }
                self.pos += 1;
                self.empty = true;
                Ok(())
            }
            _ => Err(self.expected("a structure")),
        }
    }

    /// Returns the name of the next member, or `None` at the end of the structure.
    ///
    /// # Errors
    /// When the input is not valid JSON.
    #[inline]
    pub fn key(&mut self) -> Result<Option<Cow<'a, str>>, DecodeError> {
        if self.empty {
            self.empty = false;
            return Ok(None);
        }
        let mut next = self.peek();
        if next == b'}' {
            self.pos += 1;
            self.depth -= 1;
            self.fresh = false;
            return Ok(None);
        }
        if self.fresh {
            self.fresh = false;
        } else if next == b',' {
            self.pos += 1;
            next = self.peek();
        } else {
            return Err(self.expected("a comma or the end of the structure"));
        }
        if next != b'"' {
            return Err(self.expected("the name of a member"));
        }
        let key = self.string()?;
        if self.peek() != b':' {
            return Err(self.expected("a colon"));
        }
        self.pos += 1;
        if self.depth == self.watch.depth() {
            self.watch_member(&key);
        }
        Ok(Some(key))
    }

    /// Reads a member into its slot. Null leaves the slot as it is.
    ///
    /// # Errors
    /// When the member has another type.
    #[inline]
    pub fn member<T: Decode>(&mut self, name: &str, slot: &mut T) -> Result<(), DecodeError> {
        if self.null()? {
            if defect!(RefusesNull) {
                return Err(self.error("a value", "null").under_member(name));
            }
            return Ok(());
        }
        match T::decode(self) {
            Ok(value) => {
                *slot = value;
                Ok(())
            }
            Err(error) => Err(error.under_member(name)),
        }
    }

    /// Reads a member that is present under an alias into its slot, unless the slot has a value.
    ///
    /// # Errors
    /// When the member has another type.
    pub fn alias<T: Decode + Default + PartialEq>(&mut self, name: &str, slot: &mut T) -> Result<(), DecodeError> {
        if *slot == T::default() || defect!(PrefersAliases) { self.member(name, slot) } else { self.skip() }
    }

    /// Keeps an unknown member.
    ///
    /// # Errors
    /// When the input is not valid JSON.
    pub fn unknown(&mut self, key: &str, extra: &mut Extra) -> Result<(), DecodeError> {
        if defect!(RefusesUnknownMembers) {
            return Err(self.error("a known member", "another one").under_member(key));
        }
        let json = self.raw().map_err(|error| error.under_member(key))?;
        extra.insert(key.into(), json.into());
        Ok(())
    }

    /// Reads a string.
    ///
    /// # Errors
    /// When there is no string. If the API's responses may have a bare number or boolean instead, that is accepted too.
    #[inline]
    pub fn text(&mut self) -> Result<Cow<'a, str>, DecodeError> {
        match self.peek() {
            b'"' => self.string(),
            b'-' | b'0'..=b'9' | b't' | b'f' if self.accept.string_bare => Ok(self.raw()?.into()),
            _ => Err(self.expected("a string")),
        }
    }

    /// Reads an integer. If the API's responses have such integers, it may be in quotes or a decimal without a
    /// fraction.
    ///
    /// # Errors
    /// When there is no integer of 64 bits.
    pub fn integer(&mut self) -> Result<i64, DecodeError> {
        const EXPECTED: &str = "a 64-bit integer";
        match self.peek() {
            b'-' | b'0'..=b'9' => {
                let start = self.pos;
                let number = self.number()?;
                self.whole(number).ok_or_else(|| self.error_at(start, EXPECTED, "another number"))
            }
            b'"' if self.accept.integer_in_quotes || self.accept.integer_in_any_form => {
                let start = self.pos;
                let text = self.string()?;
                let digits = text.strip_prefix('+').map_or(&*text, |_| "");
                self.whole(digits).ok_or_else(|| self.error_at(start, EXPECTED, "a string that is not one"))
            }
            _ => Err(self.expected(EXPECTED)),
        }
    }

    /// Returns the integer value of a number's text.
    fn whole(&self, text: &str) -> Option<i64> {
        if defect!(CutsIntegers)
            && let Ok(integer) = text.parse::<i128>()
        {
            return Some(integer as i64);
        }
        if let Ok(integer) = text.parse() {
            return Some(integer);
        }
        if !self.accept.integer_in_any_form || defect!(RefusesOtherIntegers) {
            return None;
        }
        let decimal: Decimal = text.parse().ok()?;
        let unit = 10_i128.checked_pow(decimal.scale())?;
        let is_whole = decimal.mantissa() % unit == 0;
        is_whole.then(|| i64::try_from(decimal.mantissa() / unit).ok())?
    }

    /// Reads a boolean in the forms that the API's responses have.
    ///
    /// # Errors
    /// When there is no boolean.
    pub fn boolean(&mut self) -> Result<bool, DecodeError> {
        match self.peek() {
            b't' => self.word("true").map(|()| true),
            b'f' => self.word("false").map(|()| false),
            b'0' | b'1' if self.boolean_numbers => {
                let start = self.pos;
                match self.number()? {
                    "0" => Ok(false),
                    "1" => Ok(true),
                    _ => Err(self.error_at(start, "0 or 1", "another number")),
                }
            }
            b'"' if self.accept.boolean_in_quotes => {
                let start = self.pos;
                match &*self.string()? {
                    "1" => Ok(true),
                    "0" => Ok(false),
                    text if text.eq_ignore_ascii_case("true") => Ok(true),
                    text if text.eq_ignore_ascii_case("false") => Ok(false),
                    _ => Err(self.error_at(start, "true or false", "a string that is neither")),
                }
            }
            _ => Err(self.expected("true or false")),
        }
    }

    /// Reads a decimal in quotes, or a bare one if the API's responses have such decimals.
    ///
    /// # Errors
    /// When there is no decimal of at most 38 digits.
    pub fn decimal(&mut self) -> Result<Decimal, DecodeError> {
        const EXPECTED: &str = "a decimal of at most 38 digits";
        let start = self.pos;
        let text = match self.peek() {
            b'"' => self.string()?,
            b'-' | b'0'..=b'9' if self.accept.decimal_bare => self.number()?.into(),
            _ => return Err(self.expected(EXPECTED)),
        };
        let text = match text.parse::<f64>() {
            Ok(rounded) if defect!(RoundsDecimals) => rounded.to_string().into(),
            _ => text,
        };
        text.parse().map_err(|_| self.error_at(start, EXPECTED, "another value"))
    }

    /// Reads a floating-point number, with or without a fraction. If the API's responses have such numbers, it may be in
    /// quotes.
    ///
    /// # Errors
    /// When there is no number, or it is too large for 64 bits.
    pub fn float(&mut self) -> Result<f64, DecodeError> {
        const EXPECTED: &str = "a 64-bit floating-point number";
        let (start, text) = match self.peek() {
            b'-' | b'0'..=b'9' => (self.pos, self.number()?.into()),
            b'"' if self.accept.float_in_quotes => (self.pos, self.string()?),
            _ => return Err(self.expected(EXPECTED)),
        };
        // Rust also reads `inf`, `NaN` and a plus sign.
        let is_number = text.starts_with(|first: char| first == '-' || first.is_ascii_digit());
        let number = text.parse::<f64>().ok().filter(|number| is_number && number.is_finite());
        let number = number.ok_or_else(|| self.error_at(start, EXPECTED, "another value"))?;
        Ok(if defect!(RoundsFloats) { f64::from(number as f32) } else { number })
    }

    /// Reads a list. Skips nulls in it.
    ///
    /// # Errors
    /// When there is no list, or an item has another type. If the API's responses may have a single structure instead,
    /// that is accepted too.
    pub fn list<T: Decode>(&mut self) -> Result<Vec<T>, DecodeError> {
        match self.peek() {
            b'[' => self.pos += 1,
            b'{' if self.accept.one_for_list => return self.object_for_list(),
            _ => return Err(self.expected("a list")),
        }
        self.enter()?;
        let mut items = Vec::new();
        let mut index = 0;
        while self.item(index)? {
            if defect!(RefusesNullInLists) || !self.null()? {
                items.push(T::decode(self).map_err(|error| error.under_index(index))?);
            }
            index += 1;
        }
        Ok(items)
    }

    /// Reads an object where a list is expected. One whose names are all numbers is a list with gaps (PHP writes such
    /// lists), one without members is an empty list, and any other is the only item.
    #[cold]
    fn object_for_list<T: Decode>(&mut self) -> Result<Vec<T>, DecodeError> {
        if !self.has_numbers_for_names().unwrap_or(false) {
            return Ok(vec![T::decode(self)?]);
        }
        let mut items = Vec::new();
        self.open()?;
        while let Some(name) = self.key()? {
            if !self.null()? {
                items.push(T::decode(self).map_err(|error| error.under_member(&name))?);
            }
        }
        Ok(items)
    }

    /// Returns `true` if all names of the object at the current position are numbers. Does not move.
    fn has_numbers_for_names(&self) -> Result<bool, DecodeError> {
        let mut ahead = Decoder::new(self.text, self.accept, self.boolean_numbers);
        (ahead.pos, ahead.depth) = (self.pos, self.depth);
        ahead.open()?;
        let mut is_list = !defect!(TakesNoMembersForItem);
        while let Some(name) = ahead.key()? {
            if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_digit()) {
                return Ok(false);
            }
            ahead.skip()?;
            is_list = true;
        }
        Ok(is_list)
    }

    /// Returns `true` if another item follows in the current list; otherwise moves past its end.
    fn item(&mut self, index: usize) -> Result<bool, DecodeError> {
        match self.peek() {
            b']' => {
                self.pos += 1;
                self.depth -= 1;
                return Ok(false);
            }
            _ if index == 0 => return Ok(true),
            b',' => self.pos += 1,
            _ => return Err(self.expected("a comma or the end of the list")),
        }
        if self.peek() == b']' { Err(self.expected("an item")) } else { Ok(true) }
    }

    /// Returns `true` if a null is next, and moves past it.
    #[inline(always)]
    fn null(&mut self) -> Result<bool, DecodeError> {
        if self.peek() != b'n' {
            return Ok(false);
        }
        self.word("null")?;
        Ok(true)
    }

    /// Skips a value and returns its text.
    fn raw(&mut self) -> Result<&'a str, DecodeError> {
        self.peek();
        let start = self.pos;
        self.skip()?;
        Ok(self.slice(start, self.pos))
    }

    fn enter(&mut self) -> Result<(), DecodeError> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(self.error("at most 127 levels of lists and structures", "more"));
        }
        Ok(())
    }

    /// Fails if anything but white space follows.
    fn end(&mut self) -> Result<(), DecodeError> {
        self.peek();
        if self.pos < self.text.len() && !defect!(AcceptsTrailingText) {
            Err(self.error("the end of the text", "more text"))
        } else {
            Ok(())
        }
    }
}

#[cfg(test)]
mod tests;
