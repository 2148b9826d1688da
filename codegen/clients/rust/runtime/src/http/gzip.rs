//! Compressed responses, over any transport.

use std::io::Read;

use flate2::read::MultiGzDecoder;

use super::{HttpError, HttpFailure, HttpRequest, HttpResponse};

/// Requests a compressed response. The header is not signed.
pub(crate) fn accept(request: &mut HttpRequest) {
    request.headers.to_mut().push(("Accept-Encoding", "gzip".into()));
}

/// Inflates a compressed body, to no more than `limit` bytes.
pub(crate) fn inflate(response: &mut HttpResponse, limit: usize) -> Result<(), HttpError> {
    // Recognized by its first bytes, with which no JSON begins: a transport that inflates by itself may leave the
    // header in place, and a proxy may omit it.
    if !response.body.starts_with(&[0x1f, 0x8b]) {
        return Ok(());
    }
    let mut body = Vec::new();
    let one_more = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
    let inflated = MultiGzDecoder::new(&*response.body).take(one_more).read_to_end(&mut body);
    inflated.map_err(|error| HttpError::because(HttpFailure::Interrupted, error))?;
    if body.len() > limit {
        return Err(HttpError::new(HttpFailure::TooLarge));
    }
    response.body = body;
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::{Compression, write::GzEncoder};

    use super::*;

    fn gzip(text: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(text).unwrap();
        encoder.finish().unwrap()
    }

    fn inflated(encoding: &str, body: Vec<u8>, limit: usize) -> Result<Vec<u8>, HttpFailure> {
        let headers = vec![("content-encoding".to_owned(), encoding.to_owned())];
        let mut response = HttpResponse { status: 200, headers, body };
        inflate(&mut response, limit).map_err(|error| error.failure())?;
        Ok(response.body)
    }

    #[test]
    fn a_small_body_may_not_become_a_large_one() {
        let bomb = gzip(&vec![b' '; 10 << 20]);
        assert!(bomb.len() < 20_000);
        assert_eq!(inflated("gzip", bomb, 1 << 20), Err(HttpFailure::TooLarge));
        assert_eq!(inflated("gzip", gzip(b"{}"), 2), Ok(b"{}".to_vec()));
        assert_eq!(inflated("gzip", gzip(b"{} "), 2), Err(HttpFailure::TooLarge));
    }

    #[test]
    fn only_what_is_compressed_is_inflated() {
        assert_eq!(inflated("GZip ", gzip(b"{}"), 99), Ok(b"{}".to_vec()));
        assert_eq!(inflated("gzip", b"{}".to_vec(), 99), Ok(b"{}".to_vec()), "inflated before");
        assert_eq!(inflated("identity", gzip(b"{}"), 99), Ok(b"{}".to_vec()), "whatever the header says");
        let parts = [gzip(b"{"), gzip(b"}")].concat();
        assert_eq!(inflated("gzip", parts, 99), Ok(b"{}".to_vec()));
    }

    #[test]
    fn a_cut_or_a_flipped_bit_never_results_in_another_response() {
        let text = br#"{"Response": {"RequestId": "r-1", "TotalCount": 1}}"#;
        let whole = gzip(text);
        for length in 2..whole.len() {
            assert_eq!(inflated("gzip", whole[..length].to_vec(), 999), Err(HttpFailure::Interrupted), "{length}");
        }
        for at in 2..whole.len() {
            for bit in 0..8 {
                let mut flipped = whole.clone();
                flipped[at] ^= 1 << bit;
                // Some bits have no effect, such as those of a time.
                let body = inflated("gzip", flipped, 999).unwrap_or_else(|_| text.to_vec());
                assert_eq!(body, text, "{at} {bit}");
            }
        }
    }
}
