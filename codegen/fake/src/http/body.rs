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
}

impl Body {
    pub fn full(bytes: Vec<u8>) -> Self {
        Self { bytes: Some(Bytes::from(bytes)).filter(|bytes| !bytes.is_empty()), is_cut: false }
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

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        Poll::Ready(self.bytes.take().map(|bytes| Ok(Frame::data(bytes))))
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
