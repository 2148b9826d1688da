//! Searches the bytes of short strings.

/// `true` if a string has a byte for which `is` holds. Checks many bytes at once and some of them twice, so `is` should
/// have no branches.
#[inline]
pub(crate) fn any_byte(text: &str, is: impl Fn(u8) -> bool + Copy) -> bool {
    let bytes = text.as_bytes();
    if let Some(last) = bytes.last_chunk::<16>() {
        for chunk in bytes.as_chunks::<16>().0 {
            if any_in(chunk, is) {
                return true;
            }
        }
        return any_in(last, is);
    }
    let in_ends = in_ends::<8>(bytes, is).or_else(|| in_ends::<4>(bytes, is));
    in_ends.unwrap_or_else(|| bytes.iter().any(|byte| is(*byte)))
}

/// Checks the first and the last `N` bytes; `None` if there are fewer than `N`. Together they cover a string of up to
/// `2 * N` bytes.
#[inline]
fn in_ends<const N: usize>(bytes: &[u8], is: impl Fn(u8) -> bool + Copy) -> Option<bool> {
    Some(any_in(bytes.first_chunk::<N>()?, is) | any_in(bytes.last_chunk::<N>()?, is))
}

/// Checks every byte without an early exit, so that the compiler can check all of them at once.
#[inline]
fn any_in<const N: usize>(bytes: &[u8; N], is: impl Fn(u8) -> bool + Copy) -> bool {
    bytes.iter().fold(false, |found, byte| found | is(*byte))
}

#[cfg(test)]
mod tests {
    use super::any_byte;

    #[test]
    fn a_byte_is_found_wherever_it_is() {
        for length in 0..70 {
            let plain = "a".repeat(length);
            assert!(!any_byte(&plain, |byte| byte == b'!'), "{length}");
            for at in 0..length {
                let mut text = plain.clone();
                text.replace_range(at..=at, "!");
                assert!(any_byte(&text, |byte| byte == b'!'), "{length}, {at}");
            }
        }
    }
}
