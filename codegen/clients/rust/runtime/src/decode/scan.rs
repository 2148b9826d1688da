//! The tokens of JSON.

use std::borrow::Cow;

use super::{DecodeError, Decoder};

impl<'a> Decoder<'a> {
    /// Returns the next byte that is not white space, or 0 at the end of the text.
    #[inline(always)]
    pub(super) fn peek(&mut self) -> u8 {
        match self.text.as_bytes().get(self.pos) {
            Some(&byte) if byte > b' ' => byte,
            _ => self.peek_past_space(),
        }
    }

    fn peek_past_space(&mut self) -> u8 {
        let bytes = self.text.as_bytes();
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = bytes.get(self.pos) {
            self.pos += 1;
        }
        bytes.get(self.pos).copied().unwrap_or(0)
    }

    /// Returns the text between two offsets, which are next to ASCII characters and therefore at character boundaries.
    #[inline]
    pub(super) fn slice(&self, start: usize, end: usize) -> &'a str {
        self.text.get(start..end).unwrap_or_default()
    }

    /// Reads a string, whose opening quote is the next byte.
    #[inline]
    pub(super) fn string(&mut self) -> Result<Cow<'a, str>, DecodeError> {
        let start = self.pos + 1;
        let end = special(self.text.as_bytes(), start);
        if self.text.as_bytes().get(end) == Some(&b'"') {
            self.pos = end + 1;
            return Ok(Cow::Borrowed(self.slice(start, end)));
        }
        self.string_with_escapes(start, end).map(Cow::Owned)
    }

    #[cold]
    fn string_with_escapes(&mut self, mut start: usize, mut end: usize) -> Result<String, DecodeError> {
        let mut text = String::new();
        loop {
            text.push_str(self.slice(start, end));
            self.pos = end;
            match self.text.as_bytes().get(end) {
                Some(b'"') => {
                    self.pos += 1;
                    return Ok(text);
                }
                Some(b'\\') => text.push(self.escape()?),
                Some(_) if self.control_characters => {
                    self.pos += 1;
                    text.push(char::REPLACEMENT_CHARACTER);
                }
                _ => return Err(self.unfinished()),
            }
            start = self.pos;
            end = special(self.text.as_bytes(), start);
        }
    }

    #[cold]
    fn unfinished(&self) -> DecodeError {
        let found = if self.pos < self.text.len() { "a control character" } else { "the end of the text" };
        self.error("the end of the string", found)
    }

    /// Reads an escape, whose backslash is the next byte.
    fn escape(&mut self) -> Result<char, DecodeError> {
        let letter = self.text.as_bytes().get(self.pos + 1);
        self.pos += 2;
        Ok(match letter {
            Some(&plain @ (b'"' | b'\\' | b'/')) => plain.into(),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => {
                let unit = self.hex()?;
                return Ok(char::from_u32(unit).unwrap_or_else(|| self.surrogate(unit)));
            }
            _ => {
                self.pos -= 2;
                return Err(self.error("a valid escape sequence", "an invalid one"));
            }
        })
    }

    /// Returns the character that a surrogate and the escape after it encode.
    fn surrogate(&mut self, high: u32) -> char {
        let after_high = self.pos;
        if matches!(high, 0xd800..0xdc00) && self.text.as_bytes().get(self.pos..self.pos + 2) == Some(b"\\u") {
            self.pos += 2;
            if let Ok(low @ 0xdc00..=0xdfff) = self.hex()
                && let Some(character) = char::from_u32(0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00))
            {
                return character;
            }
            // What follows the lone surrogate is read again on its own.
            self.pos = after_high;
        }
        char::REPLACEMENT_CHARACTER
    }

    fn hex(&mut self) -> Result<u32, DecodeError> {
        let digits =
            self.text.get(self.pos..self.pos + 4).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
        let unit = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
        let unit = unit.ok_or_else(|| self.error("four hexadecimal digits", "something else"))?;
        self.pos += 4;
        Ok(unit)
    }

    /// Skips a string, whose opening quote is the next byte.
    fn skip_string(&mut self) -> Result<(), DecodeError> {
        self.pos += 1;
        loop {
            self.pos = special(self.text.as_bytes(), self.pos);
            match self.text.as_bytes().get(self.pos) {
                Some(b'"') => {
                    self.pos += 1;
                    return Ok(());
                }
                Some(b'\\') => drop(self.escape()?),
                Some(_) if self.control_characters => self.pos += 1,
                _ => return Err(self.unfinished()),
            }
        }
    }

    /// Reads a number, whose first byte is the next one, and returns its text.
    pub(super) fn number(&mut self) -> Result<&'a str, DecodeError> {
        let start = self.pos;
        let bytes = self.text.as_bytes();
        let mut end = start + usize::from(bytes.get(start) == Some(&b'-'));
        let whole = digits_end(bytes, end);
        let leading_zero = bytes.get(end) == Some(&b'0') && whole > end + 1;
        let mut bad = whole == end || leading_zero;
        end = whole;
        if bytes.get(end) == Some(&b'.') {
            let fraction = digits_end(bytes, end + 1);
            bad |= fraction == end + 1;
            end = fraction;
        }
        if let Some(b'e' | b'E') = bytes.get(end) {
            let sign = usize::from(matches!(bytes.get(end + 1), Some(b'+' | b'-')));
            let exponent = digits_end(bytes, end + 1 + sign);
            bad |= exponent == end + 1 + sign;
            end = exponent;
        }
        if bad {
            return Err(self.error("a number", "an invalid one"));
        }
        self.pos = end;
        Ok(self.slice(start, end))
    }

    /// Reads `true`, `false` or `null`.
    pub(super) fn word(&mut self, word: &'static str) -> Result<(), DecodeError> {
        let end = self.pos + word.len();
        if self.text.as_bytes().get(self.pos..end) != Some(word.as_bytes()) {
            return Err(self.error("a JSON value", "invalid JSON"));
        }
        self.pos = end;
        Ok(())
    }

    /// Skips a value without recursion: one bit per open level is set if the level is a structure.
    pub(crate) fn skip(&mut self) -> Result<(), DecodeError> {
        let outside = self.depth;
        let mut structures: u128 = 0;
        loop {
            match self.peek() {
                opening @ (b'{' | b'[') => {
                    self.pos += 1;
                    self.enter()?;
                    let is_structure = opening == b'{';
                    structures = structures << 1 | u128::from(is_structure);
                    let closing = if is_structure { b'}' } else { b']' };
                    if self.peek() != closing {
                        if is_structure {
                            self.skip_key()?;
                        }
                        continue;
                    }
                }
                b'"' => self.skip_string()?,
                b'-' | b'0'..=b'9' => drop(self.number()?),
                b't' => self.word("true")?,
                b'f' => self.word("false")?,
                b'n' => self.word("null")?,
                _ => return Err(self.expected("a value")),
            }
            loop {
                if self.depth == outside {
                    return Ok(());
                }
                let is_structure = structures & 1 == 1;
                match self.peek() {
                    b',' => {
                        self.pos += 1;
                        if is_structure {
                            self.skip_key()?;
                        }
                        break;
                    }
                    b'}' if is_structure => {}
                    b']' if !is_structure => {}
                    _ if is_structure => {
                        return Err(self.expected("a comma or the end of the structure"));
                    }
                    _ => return Err(self.expected("a comma or the end of the list")),
                }
                self.pos += 1;
                self.depth -= 1;
                structures >>= 1;
            }
        }
    }

    fn skip_key(&mut self) -> Result<(), DecodeError> {
        if self.peek() != b'"' {
            return Err(self.expected("the name of a member"));
        }
        self.skip_string()?;
        if self.peek() != b':' {
            return Err(self.expected("a colon"));
        }
        self.pos += 1;
        Ok(())
    }
}

/// Returns the offset of the first quote, backslash or control character at or after `pos`, or the end. Checks eight
/// bytes at a time.
#[inline]
fn special(bytes: &[u8], mut pos: usize) -> usize {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGHS: u64 = ONES << 7;
    // Sets the high bit of each byte that is zero. A byte above a zero one may be marked in error, so only the lowest
    // mark counts.
    const fn zeros(word: u64) -> u64 {
        word.wrapping_sub(ONES) & !word & HIGHS
    }
    while let Some(chunk) = bytes.get(pos..).and_then(|rest| rest.first_chunk()) {
        let word = u64::from_le_bytes(*chunk);
        let controls = word.wrapping_sub(ONES * 0x20) & !word & HIGHS;
        let found = controls | zeros(word ^ (ONES * b'"' as u64)) | zeros(word ^ (ONES * b'\\' as u64));
        if found != 0 {
            return pos + (found.trailing_zeros() / 8) as usize;
        }
        pos += 8;
    }
    while let Some(&byte) = bytes.get(pos) {
        if byte < 0x20 || byte == b'"' || byte == b'\\' {
            return pos;
        }
        pos += 1;
    }
    bytes.len()
}

fn digits_end(bytes: &[u8], mut pos: usize) -> usize {
    while bytes.get(pos).is_some_and(u8::is_ascii_digit) {
        pos += 1;
    }
    pos
}
