//! The encodings of hashes and signatures, without allocation.

/// A hash in lower-case hexadecimal.
pub(crate) struct Hex([u8; 64]);

impl Hex {
    pub(super) fn of(hash: &[u8; 32]) -> Self {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        let mut digits = [0; 64];
        for (pair, byte) in digits.as_chunks_mut().0.iter_mut().zip(hash) {
            *pair = [byte >> 4, byte & 15].map(|nibble| DIGITS[usize::from(nibble & 15)]);
        }
        Self(digits)
    }

    pub(crate) fn as_str(&self) -> &str {
        str::from_utf8(&self.0).unwrap_or_default()
    }
}

/// Passes the digits of base64 to `each` one by one, with padding.
pub(super) fn base64(bytes: &[u8], mut each: impl FnMut(u8)) {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for group in bytes.chunks(3) {
        let word = (0..3).fold(0, |word, at| word << 8 | usize::from(group.get(at).copied().unwrap_or(0)));
        for position in 0..4 {
            each(if position > group.len() { b'=' } else { DIGITS[word >> (18 - 6 * position) & 63] });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_is_padded_and_hexadecimal_is_not() {
        let base64 = |bytes: &[u8]| {
            let mut out = String::new();
            base64(bytes, |digit| out.push(digit.into()));
            out
        };
        let pairs = [("", ""), ("M", "TQ=="), ("sun", "c3Vu"), ("cloud", "Y2xvdWQ="), ("server", "c2VydmVy")];
        for (plain, encoded) in pairs {
            assert_eq!(base64(plain.as_bytes()), encoded);
        }
        assert_eq!(base64(&[0xfb, 0xff, 0xbf]), "+/+/");
        let mut hash = [0xff; 32];
        hash[1] = 0x9a;
        assert_eq!(Hex::of(&hash).as_str(), format!("ff9a{}", "f".repeat(60)));
    }
}
