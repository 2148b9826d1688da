//! The texts of hashes and signatures, without allocating.

/// A short text.
pub(crate) struct Short {
    bytes: [u8; 64],
    length: usize,
}

impl Short {
    /// Lower-case hexadecimal of a hash.
    pub(super) fn hex(hash: &[u8; 32]) -> Self {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        let mut bytes = [0; 64];
        for (pair, byte) in bytes.chunks_exact_mut(2).zip(hash) {
            pair.copy_from_slice(&[byte >> 4, byte & 15].map(|nibble| DIGITS[usize::from(nibble & 15)]));
        }
        Self { bytes, length: 64 }
    }

    /// Base64 with padding of up to 48 bytes.
    pub(super) fn base64(signature: &[u8]) -> Self {
        const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        let mut short = Self { bytes: [b'='; 64], length: signature.len().div_ceil(3) * 4 };
        for (digits, group) in short.bytes.chunks_exact_mut(4).zip(signature.chunks(3)) {
            let word = (0..3).fold(0, |word, at| word << 8 | usize::from(group.get(at).copied().unwrap_or(0)));
            for (place, digit) in digits.iter_mut().enumerate().take(group.len() + 1) {
                *digit = DIGITS[word >> (18 - 6 * place) & 63];
            }
        }
        short
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.bytes.get(..self.length).unwrap_or_default()
    }

    pub(crate) fn as_str(&self) -> &str {
        str::from_utf8(self.as_bytes()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_is_padded_and_hexadecimal_is_not() {
        let pairs = [("", ""), ("M", "TQ=="), ("sun", "c3Vu"), ("cloud", "Y2xvdWQ="), ("server", "c2VydmVy")];
        for (plain, encoded) in pairs {
            assert_eq!(Short::base64(plain.as_bytes()).as_str(), encoded);
        }
        assert_eq!(Short::base64(&[0xfb, 0xff, 0xbf]).as_str(), "+/+/");
        assert_eq!(Short::base64(&[0; 48]).as_str(), "A".repeat(64));
        let mut hash = [0xff; 32];
        hash[1] = 0x9a;
        assert_eq!(Short::hex(&hash).as_str(), format!("ff9a{}", "f".repeat(60)));
    }
}
