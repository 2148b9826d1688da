//! JSON text.

#[derive(Default)]
pub(super) struct JsonWriter {
    out: String,
    /// Whether a member or item stands before the next one.
    comma: bool,
}

impl JsonWriter {
    pub(super) fn open(&mut self, bracket: char) {
        self.out.push(bracket);
        self.comma = false;
    }

    pub(super) fn close(&mut self, bracket: char) {
        self.out.push(bracket);
        self.comma = true;
    }

    pub(super) fn item(&mut self) {
        if self.comma {
            self.out.push(',');
        }
        self.comma = true;
    }

    pub(super) fn name(&mut self, name: &str) {
        self.item();
        self.text(name);
        self.out.push(':');
    }

    pub(super) fn bare(&mut self, text: &str) {
        self.out.push_str(text);
    }

    pub(super) fn text(&mut self, text: &str) {
        self.out.push('"');
        let mut rest = text;
        while let Some((plain, special, after)) = split_at_special(rest) {
            self.out.push_str(plain);
            self.escape(special);
            rest = after;
        }
        self.out.push_str(rest);
        self.out.push('"');
    }

    fn escape(&mut self, byte: u8) {
        self.out.push('\\');
        match byte {
            b'\n' => self.out.push('n'),
            b'\r' => self.out.push('r'),
            b'\t' => self.out.push('t'),
            b'"' | b'\\' => self.out.push(byte.into()),
            _ => {
                self.out.push_str(if byte < 0x10 { "u000" } else { "u001" });
                self.out.extend(char::from_digit(u32::from(byte & 0xf), 16));
            }
        }
    }

    pub(super) fn finish(self) -> String {
        self.out
    }
}

/// The text before the first byte that JSON wants escaped, that byte, and the text after it.
fn split_at_special(text: &str) -> Option<(&str, u8, &str)> {
    let at = text.bytes().position(|byte| matches!(byte, b'"' | b'\\' | 0..=0x1f))?;
    Some((text.get(..at)?, *text.as_bytes().get(at)?, text.get(at + 1..)?))
}
