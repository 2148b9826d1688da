/// The decimal text of a number, without allocating.
pub(crate) struct Digits {
    text: [u8; 20],
    start: usize,
}

impl Digits {
    pub(crate) fn of(number: i64) -> Self {
        let mut digits = Self::of_unsigned(number.unsigned_abs());
        if number < 0 {
            digits.push(b"-");
        }
        digits
    }

    /// Two digits at a time.
    pub(crate) fn of_unsigned(mut number: u64) -> Self {
        let mut digits = Self { text: [0; 20], start: 20 };
        while number >= 10 {
            digits.push(&PAIRS[(number % 100) as usize]);
            number /= 100;
        }
        if number > 0 || digits.start == 20 {
            digits.push(&[b'0' + number as u8]);
        }
        digits
    }

    /// Puts bytes before the others.
    fn push<const N: usize>(&mut self, bytes: &[u8; N]) {
        if let Some(place) = self.text.get_mut(..self.start).and_then(<[u8]>::last_chunk_mut) {
            *place = *bytes;
            self.start -= N;
        }
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.text.get(self.start..).unwrap_or_default()
    }

    pub(crate) fn as_str(&self) -> &str {
        str::from_utf8(self.as_bytes()).unwrap_or_default()
    }
}

/// `00` to `99`.
const PAIRS: [[u8; 2]; 100] = {
    let mut pairs = [[0; 2]; 100];
    let mut number = 0;
    while number < 100 {
        pairs[number] = [b'0' + number as u8 / 10, b'0' + number as u8 % 10];
        number += 1;
    }
    pairs
};
