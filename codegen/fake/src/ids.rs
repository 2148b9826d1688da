//! Ids derived from a seed.

use data_encoding::HEXLOWER;

/// A sequence of ids: the same seed gives the same sequence.
#[derive(Debug, Default)]
pub struct Ids {
    state: u64,
}

const DIGITS: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";

impl Ids {
    pub fn new(seed: u64) -> Self {
        Self { state: seed }
    }

    /// Returns the next 64 bits, by SplitMix64.
    pub fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// Returns a prefix followed by eight letters and digits, such as `ins-r8hr2upy`.
    pub fn id(&mut self, prefix: &str) -> String {
        let mut bits = self.next();
        let mut id = String::with_capacity(prefix.len() + 8);
        id.push_str(prefix);
        for _ in 0..8 {
            let digit = DIGITS.get((bits % 36) as usize).copied().unwrap_or_default();
            id.push(char::from(digit));
            bits /= 36;
        }
        id
    }

    /// Returns hexadecimal digits, 16 for each word.
    pub fn hex(&mut self, words: usize) -> String {
        (0..words).map(|_| format!("{:016x}", self.next())).collect()
    }

    /// Returns a UUID of version 4.
    pub fn uuid(&mut self) -> String {
        let (high, low) = (self.next(), self.next());
        let (high, low) = (high & !0xF000 | 0x4000, low & !(0b11 << 62) | (0b10 << 62));
        let digits = HEXLOWER.encode(&(u128::from(high) << 64 | u128::from(low)).to_be_bytes());
        let mut uuid = String::with_capacity(36);
        for (at, part) in [(0, 0..8), (1, 8..12), (2, 12..16), (3, 16..20), (4, 20..32)] {
            if at > 0 {
                uuid.push('-');
            }
            uuid.push_str(digits.get(part).unwrap_or_default());
        }
        uuid
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_derived_from_the_seed() {
        let row = |seed| {
            let mut ids = Ids::new(seed);
            (ids.id("ins-"), ids.uuid(), ids.hex(2))
        };
        assert_eq!(row(1), row(1));
        assert_ne!(row(1), row(2));
        let (id, uuid, hex) = row(1);
        assert_eq!((id.len(), uuid.len(), hex.len()), (12, 36, 32));
        assert_eq!(uuid.as_bytes().get(14), Some(&b'4'));
    }
}
