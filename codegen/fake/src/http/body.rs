//! Bodies of responses, complete or truncated.

use std::{
    pin::Pin,
    task::{Context, Poll},
};

use hyper::body::{Bytes, Frame, SizeHint};

/// A body that is sent completely or truncated.
#[derive(Debug)]
pub struct Body {
    bytes: Option<Bytes>,
    /// `true` if the `Content-Length` is larger than the body, so no size may be announced.
    is_truncated: bool,
    /// `true` if the available bytes have been passed on.
    is_flushed: bool,
}

impl Body {
    pub fn full(bytes: Vec<u8>) -> Self {
        Self {
            bytes: Some(Bytes::from(bytes)).filter(|bytes| !bytes.is_empty()),
            is_truncated: false,
            is_flushed: false,
        }
    }

    /// Truncates the body; the connection breaks after the remaining bytes.
    pub fn truncate(&mut self, bytes: usize) {
        self.is_truncated = true;
        if let Some(own) = &mut self.bytes {
            own.truncate(bytes);
        }
    }
}

impl hyper::body::Body for Body {
    type Data = Bytes;
    type Error = std::convert::Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        if let Some(bytes) = self.bytes.take() {
            return Poll::Ready(Some(Ok(Frame::data(bytes))));
        }
        if self.is_truncated && !self.is_flushed {
            // An early end drops the bytes that are not written yet, so the connection gets a turn to write them.
            self.is_flushed = true;
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(None)
    }

    fn is_end_stream(&self) -> bool {
        self.bytes.is_none() && !self.is_truncated
    }

    fn size_hint(&self) -> SizeHint {
        if self.is_truncated {
            return SizeHint::default();
        }
        let length = self.bytes.as_ref().map_or(0, Bytes::len);
        SizeHint::with_exact(u64::try_from(length).unwrap_or(u64::MAX))
    }
}
