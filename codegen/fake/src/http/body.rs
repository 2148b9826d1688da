//! Bodies of answers: whole, or cut off.

use std::{
    pin::Pin,
    task::{Context, Poll},
};

use hyper::body::{Bytes, Frame, SizeHint};

/// A body of which all, or only a beginning, is sent.
#[derive(Debug)]
pub struct Body {
    bytes: Option<Bytes>,
    /// The header promises more than there is: nothing may be said of the size.
    is_cut: bool,
    /// What there is has been sent on.
    is_flushed: bool,
}

impl Body {
    pub fn full(bytes: Vec<u8>) -> Self {
        Self { bytes: Some(Bytes::from(bytes)).filter(|bytes| !bytes.is_empty()), is_cut: false, is_flushed: false }
    }

    /// Sends so many bytes only; the connection breaks after them.
    pub fn cut(&mut self, bytes: usize) {
        self.is_cut = true;
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
        if self.is_cut && !self.is_flushed {
            // The early end drops what is not written yet: writing comes first when there is nothing to do here.
            self.is_flushed = true;
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(None)
    }

    fn is_end_stream(&self) -> bool {
        self.bytes.is_none() && !self.is_cut
    }

    fn size_hint(&self) -> SizeHint {
        if self.is_cut {
            return SizeHint::default();
        }
        let length = self.bytes.as_ref().map_or(0, Bytes::len);
        SizeHint::with_exact(u64::try_from(length).unwrap_or(u64::MAX))
    }
}
