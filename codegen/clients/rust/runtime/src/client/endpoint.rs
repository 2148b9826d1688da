//! The addresses of calls.

use std::{borrow::Cow, fmt, net::Ipv6Addr};

use super::ActionRef;
use crate::{Error, schema::Endpoint};

/// Scheme, authority and path of a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Target {
    pub(super) scheme: &'static str,
    pub(super) authority: Cow<'static, str>,
    pub(super) path: Cow<'static, str>,
}

/// A URL given by the caller. The parts that it omits come from the endpoint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct EndpointUrl {
    pub(crate) scheme: &'static str,
    pub(crate) authority: String,
    pub(crate) path: Option<String>,
}

/// The reason why a string is not a URL of an endpoint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct BadEndpointUrl(String);

impl From<BadEndpointUrl> for Error {
    fn from(bad: BadEndpointUrl) -> Self {
        Error::config(bad.0).advise("write it as https://host[:port][/path]")
    }
}

impl EndpointUrl {
    /// Reads `[scheme://]host[:port][/path]`.
    pub(crate) fn parse(text: &str) -> Result<Self, BadEndpointUrl> {
        let bad = |why: &str| {
            // The part before an @ may contain a password.
            let shown = text.rsplit('@').next().unwrap_or_default();
            BadEndpointUrl(format!("the endpoint URL {shown:?} {why}"))
        };
        let (scheme, rest) = match text.split_once("://") {
            None => ("https", text),
            Some(("https", rest)) => ("https", rest),
            Some(("http", rest)) => ("http", rest),
            Some(_) => return Err(bad("has a scheme other than http and https")),
        };
        let (authority, path) = match rest.find('/') {
            Some(at) => rest.split_at(at),
            None => (rest, ""),
        };
        let (host, port) = match authority.rsplit_once(':') {
            // In an IPv6 address without a port, the last colon is part of the address.
            Some((host, port)) if !port.ends_with(']') => (host, Some(port)),
            _ => (authority, None),
        };
        let port = port.map(|port| port.parse::<u16>().unwrap_or(0));
        let is_host_byte = |byte: u8| byte.is_ascii_alphanumeric() || b"-._".contains(&byte);
        let in_brackets = host.strip_prefix('[').and_then(|host| host.strip_suffix(']'));
        // The host as HTTP libraries write it into the header that is signed.
        let host = match in_brackets {
            Some(address) => address.parse::<Ipv6Addr>().ok().map(|address| format!("[{address}]")),
            None => (!host.is_empty() && host.bytes().all(is_host_byte)).then(|| host.to_ascii_lowercase()),
        };
        let Some(host) = host.filter(|_| port != Some(0)) else {
            return Err(bad("has no valid host or port"));
        };
        let own_port = if scheme == "https" { 443 } else { 80 };
        let authority = match port {
            Some(port) if port != own_port => format!("{host}:{port}"),
            _ => host,
        };
        if !path.bytes().all(|byte| byte.is_ascii_graphic() && !b"?#\"<>\\^`{}".contains(&byte)) {
            return Err(bad("has a query, or a path with characters that must be percent-encoded"));
        }
        // Some HTTP libraries resolve these segments, and would send another path than the signed one.
        let is_dots = |part: &str| matches!(&*part.to_ascii_lowercase().replace("%2e", "."), "." | "..");
        if path.split('/').any(is_dots) {
            return Err(bad("has a path with the segment . or .."));
        }
        let path = (!path.is_empty()).then(|| path.to_owned());
        Ok(Self { scheme, authority, path })
    }
}

impl Endpoint {
    /// Returns the default endpoint for an action: `tencentcloud` if that has the action.
    pub(super) fn default_of(action: &ActionRef<'_>) -> Self {
        if action.has_endpoint(Self::Tencentcloud) { Self::Tencentcloud } else { Self::Qcloud }
    }

    /// Returns the address of a call on this endpoint, or at the URL that the caller gave.
    pub(super) fn target(self, action: &ActionRef<'_>, url: Option<&EndpointUrl>) -> Result<Target, Error> {
        let path = action.path(self).unwrap_or("/");
        if let Some(EndpointUrl { scheme, authority, path: own_path }) = url {
            let path = own_path.clone().map_or(Cow::Borrowed(path), Cow::Owned);
            return Ok(Target { scheme, authority: authority.clone().into(), path });
        }
        match action.host(self).filter(|_| action.has_endpoint(self)) {
            Some(host) => Ok(Target { scheme: "https", authority: host, path: path.into() }),
            None => Err(Error::config(format!("the endpoint {self} does not have this action"))
                .advise("nothing was sent; use the other endpoint, or the action that replaced it")),
        }
    }
}

impl fmt::Display for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Tencentcloud => "tencentcloud",
            Self::Qcloud => "qcloud",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_scheme_host_port_and_path() {
        let parse = |text: &str| {
            let EndpointUrl { scheme, authority, path } = EndpointUrl::parse(text).unwrap();
            format!("{scheme} {authority} {}", path.unwrap_or_default())
        };
        assert_eq!(parse("cvm.tencentcloudapi.com"), "https cvm.tencentcloudapi.com ");
        assert_eq!(parse("http://127.0.0.1:8088"), "http 127.0.0.1:8088 ");
        assert_eq!(parse("https://[::1]:80/a/b"), "https [::1]:80 /a/b");
        assert_eq!(parse("https://CVM.Example:443/A"), "https cvm.example /A", "as it is written into the header");
        assert_eq!(parse("http://[0:0::A]:80"), "http [::a] ");
        assert_eq!(parse("http://[::1]/"), "http [::1] /");
    }

    #[test]
    fn rejects_what_is_not_an_address() {
        for text in [
            "",
            "ftp://a",
            "http://",
            "a:0",
            "a:70000",
            "a:b",
            "http://u@a",
            "a/b?c",
            "a b",
            "a/ü",
            "a/{b}",
            "a/b\\c",
            "a/b/../c",
            "a/./b",
            "a/b/%2E%2e",
            "[::1",
            "[a]",
            "a\r\nX: y",
        ] {
            let error = Error::from(EndpointUrl::parse(text).unwrap_err());
            assert!(error.is_config() && error.to_string().contains("write it as"), "{text}: {error}");
        }
        let error = Error::from(EndpointUrl::parse("https://user:hidden@host").unwrap_err());
        assert!(!error.to_string().contains("hidden"), "{error}");
    }
}
