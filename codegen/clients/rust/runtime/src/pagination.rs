//! Paginated responses.

use std::{
    fmt,
    future::poll_fn,
    pin::Pin,
    task::{Context, Poll, ready},
    vec,
};

use futures_core::Stream;

use crate::{
    CallOptions, Client, Error, Request,
    encode::{self, Encode},
    http::BoxFuture,
};

/// The way in which a request says which page it asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Position {
    /// The number of items to skip.
    Offset,
    /// The number of the page.
    Page {
        /// Number of the first page.
        first: i64,
    },
    /// A token, which the response before contains.
    Token,
}

/// A request with a paginated response. Each page has at most `limit` items, and begins after `offset` items, is the
/// page with that number, or is the one that the token of the response before stands for, as [`Paged::POSITION`] says.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not paginated",
    note = "actions that list things page by page are; call the others with `send` or the method of their name"
)]
pub trait Paged: Request<Response: Encode> + Clone + 'static {
    /// The items of a page.
    type Item: Send;
    /// Maximum number of items that the service returns if the request has no limit.
    const DEFAULT_LIMIT: Option<i64> = None;
    /// The way in which the request says which page it asks for.
    const POSITION: Position = Position::Offset;
    /// Returns the number of items to skip, or the number of the page, if the request has it.
    fn offset(&self) -> Option<i64> {
        None
    }
    /// Sets the number of items to skip, or the number of the page.
    fn set_offset(&mut self, _offset: i64) {}
    /// Returns the token of the page, if the request has it.
    fn token(&self) -> Option<&str> {
        None
    }
    /// Sets the token of the page.
    fn set_token(&mut self, _token: String) {}
    /// Returns the maximum number of items to return, if the request has it.
    fn limit(&self) -> Option<i64> {
        None
    }
    /// Returns the total number of items, including those that were skipped, if the response has it.
    fn total(_response: &Self::Response) -> Option<i64> {
        None
    }
    /// Returns the token of the next page; `None` or an empty string past the last one.
    fn next_token(_response: &Self::Response) -> Option<&str> {
        None
    }
    /// Returns the number of items in the page.
    fn count(response: &Self::Response) -> usize;
    /// Returns the items of the page.
    fn items(response: Self::Response) -> Vec<Self::Item>;
}

/// The position of a paginator.
#[derive(Clone)]
pub(crate) struct Cursor<R> {
    /// The request for the next page; `None` past the end.
    next: Option<R>,
    /// The contents of the last page, if only the fact that it was full suggests that another one follows.
    last: Option<String>,
}

impl<R: Paged> Cursor<R> {
    pub(crate) fn new(mut request: R) -> Self {
        if defect!(IgnoresOffset) || defect!(CountsPagesFromZero) && R::POSITION != Position::Offset {
            request.set_offset(0);
        }
        Self { next: Some(request), last: None }
    }

    /// Returns the request for the next page, if there is one.
    pub(crate) fn request(&self) -> Option<R> {
        self.next.clone()
    }

    /// Advances past a page. Returns `false` if it equals the previous one, as from a service that ignores the offset.
    ///
    /// By offset, the next page begins where this one actually ended, whatever the limit was. Reading ends at an empty
    /// page, or when the total, which may have changed since the last page, is reached. If there is no total, or one
    /// that is wrong because more items have been read, the first page that is not full is the last one. The same holds
    /// for page numbers, where all pages before this one count as full.
    ///
    /// By token, reading ends at a page whose token is absent, empty, or that of the request.
    pub(crate) fn advance(&mut self, response: &R::Response) -> bool {
        let Some(request) = &mut self.next else { return true };
        let count = i64::try_from(R::count(response)).unwrap_or(i64::MAX);
        let (end, next) = match R::POSITION {
            Position::Token => {
                self.advance_token(response);
                return true;
            }
            Position::Offset if defect!(AdvancesByLimit) => {
                let end = request.offset().unwrap_or(0) + request.limit().unwrap_or(count);
                (end, end)
            }
            Position::Offset => {
                let end = request.offset().unwrap_or(0).saturating_add(count);
                (end, end)
            }
            Position::Page { first } => {
                let number = request.offset().unwrap_or(first);
                let limit = request.limit().or(R::DEFAULT_LIMIT).unwrap_or(count);
                let before = number.saturating_sub(first).saturating_mul(limit);
                (before.saturating_add(count), number.saturating_add(1))
            }
        };
        let total = R::total(response).filter(|total| *total >= end || defect!(TrustsWrongTotals));
        let default = R::DEFAULT_LIMIT.filter(|_| !defect!(IgnoresDefaultLimit));
        let is_full = request.limit().or(default).is_none_or(|limit| count >= limit);
        let has_next = count > 0
            && total.map_or(is_full && (R::total(response).is_some() || !defect!(NeedsTotal)), |total| {
                (end < total && (is_full || !defect!(EndsAtShortPages))) || defect!(ReadsBeyondTotal)
            });
        request.set_offset(next);
        let contents =
            (has_next && (total.is_none() || defect!(EndsAtAnyRepeatedPage))).then(|| encode::contents(response));
        let is_repeated = contents.is_some() && contents == self.last && !defect!(ReadsRepeatedPages);
        self.last = contents;
        if !has_next || is_repeated {
            self.next = None;
        }
        !is_repeated || defect!(ReturnsRepeatedPage)
    }

    fn advance_token(&mut self, response: &R::Response) {
        let is_end = defect!(EndsAtEmptyPageWithToken) && R::count(response) == 0;
        let token = R::next_token(response).filter(|token| !token.is_empty() && !is_end);
        self.next = self.next.take().zip(token).and_then(|(mut request, token)| {
            let is_repeated = request.token() == Some(token);
            if !defect!(NeverSendsNextToken) {
                request.set_token(token.to_owned());
            }
            (!is_repeated).then_some(request)
        });
    }

    pub(crate) fn end(&mut self) {
        self.next = None;
    }
}

/// The pages of a list, each of which is fetched when it is needed. Ends after an error.
///
/// The list may change while it is read: if items appear or disappear, others move, and some may then be read twice or
/// not at all. Dropping the value abandons the call in progress.
#[must_use = "ask for the pages"]
pub struct Pages<R: Paged> {
    client: Client,
    options: CallOptions,
    cursor: Cursor<R>,
    call: Option<BoxFuture<'static, Result<R::Response, Error>>>,
}

/// The items of a paginated list. Ends after an error. See [`Pages`] for lists that change while they are read.
#[must_use = "ask for the items"]
pub struct Items<R: Paged> {
    pages: Pages<R>,
    page: vec::IntoIter<R::Item>,
}

impl Client {
    /// Returns the pages of a list, from the request's offset on.
    pub fn pages<R: Paged>(&self, request: R) -> Pages<R> {
        self.pages_with(request, &CallOptions::default())
    }

    /// Returns the pages of a list, requested with options of their own, such as a region or a timeout.
    pub fn pages_with<R: Paged>(&self, request: R, options: &CallOptions) -> Pages<R> {
        Pages { client: self.clone(), options: options.clone(), cursor: Cursor::new(request), call: None }
    }

    /// Returns the items of all pages of a list, from the request's offset on.
    pub fn items<R: Paged>(&self, request: R) -> Items<R> {
        self.items_with(request, &CallOptions::default())
    }

    /// Returns the items of all pages of a list, requested with options of their own, such as a region or a timeout.
    pub fn items_with<R: Paged>(&self, request: R, options: &CallOptions) -> Items<R> {
        Items { pages: self.pages_with(request, options), page: Vec::new().into_iter() }
    }
}

impl<R: Paged> Pages<R> {
    /// Returns the next page; `None` past the last one. If the future is dropped, the next one continues the same call.
    pub async fn next(&mut self) -> Option<Result<R::Response, Error>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }
}

impl<R: Paged> Items<R> {
    /// Returns the next item; `None` past the last one. If the future is dropped, the next one continues the same call.
    pub async fn next(&mut self) -> Option<Result<R::Item, Error>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// Reads all remaining items.
    ///
    /// # Errors
    /// When a page cannot be read.
    pub async fn into_vec(mut self) -> Result<Vec<R::Item>, Error> {
        let mut items: Vec<_> = self.page.by_ref().collect();
        while let Some(page) = self.pages.next().await {
            items.extend(R::items(page?));
        }
        Ok(items)
    }
}

impl<R: Paged> Stream for Pages<R> {
    type Item = Result<R::Response, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Self { client, options, cursor, call } = self.get_mut();
        let under_way = match call {
            Some(under_way) => under_way,
            None => {
                let Some(request) = cursor.request() else { return Poll::Ready(None) };
                let (client, options) = (client.clone(), options.clone());
                call.insert(Box::pin(async move { client.send_with(request, &options).await }))
            }
        };
        let result = ready!(under_way.as_mut().poll(cx));
        *call = None;
        match &result {
            Ok(response) if !cursor.advance(response) => return Poll::Ready(None),
            Ok(_) => {}
            Err(_) => cursor.end(),
        }
        Poll::Ready(Some(result))
    }
}

impl<R: Paged> Stream for Items<R> {
    type Item = Result<R::Item, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Self { pages, page } = self.get_mut();
        loop {
            if let Some(item) = page.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(Pin::new(&mut *pages).poll_next(cx)) {
                Some(Ok(response)) => *page = R::items(response).into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

/// Nothing in it is pinned except the call, which is boxed.
impl<R: Paged> Unpin for Pages<R> {}

impl<R: Paged> Unpin for Items<R> {}

impl<R: Paged> fmt::Debug for Pages<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("action", &R::ACTION.name)
            .field("offset", &self.cursor.next.as_ref().map(|next| next.offset().unwrap_or(0)))
            .finish_non_exhaustive()
    }
}

impl<R: Paged> fmt::Debug for Items<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("pages", &self.pages).field("left_in_page", &self.page.len()).finish()
    }
}
