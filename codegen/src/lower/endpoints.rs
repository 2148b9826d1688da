//! The endpoints of an API version, and what a version without `qcloud` may leave out.

use std::sync::LazyLock;

use super::Lowering;
use super::member::text;
use crate::diag::{Diagnostic, codes};
use crate::model::{Endpoint, Endpoints, Host};
use crate::source::Span;
use crate::syntax::{self, ApiFile, File, SpannedString};

/// Defaults for a version without the endpoint `qcloud`; its api.yaml may override them.
pub static DEFAULTS: LazyLock<ApiFile> =
    LazyLock::new(|| serde_yaml::from_str(include_str!("defaults.yaml")).unwrap_or_default());

impl<'a> Lowering<'a> {
    /// Lowers the endpoints. Reports if there is none and, if there is `qcloud`, the keys that it requires and the file lacks.
    pub fn endpoints(&mut self, file: &'a File<ApiFile>) -> Endpoints {
        let content = &file.content;
        let given = content.endpoints.as_ref();
        let endpoint = |endpoint: Option<&syntax::Endpoint>| {
            endpoint.map(|endpoint| Endpoint { path: text(endpoint.path.as_ref()) })
        };
        let tencentcloud = endpoint(given.and_then(|endpoints| endpoints.tencentcloud.as_ref()));
        let qcloud = endpoint(given.and_then(|endpoints| endpoints.qcloud.as_ref()));
        let span = key_span(file, "endpoints");
        let lost = ["tencentcloud", "qcloud"].iter().any(|name| self.version.lost.has_part(span, name));
        if given.is_some() && tencentcloud.is_none() && qcloud.is_none() && !lost {
            let message = "`endpoints` is missing `tencentcloud` or `qcloud`";
            self.problems.push(Diagnostic::new(&codes::E0206, span, message));
        }
        if qcloud.is_some() {
            self.require_what_qcloud_needs(file);
        }
        Endpoints { tencentcloud, qcloud }
    }

    fn require_what_qcloud_needs(&mut self, file: &File<ApiFile>) {
        let start = file.tree.entries().first().map_or(file.tree.span, |entry| entry.key_span);
        let of_file = [("common", file.content.common.0.is_empty()), ("response", file.content.response.0.is_empty())];
        self.require(start, "the file", &of_file);
        if let Some(protocol) = &file.content.protocol {
            let parts = [
                ("list_index", protocol.list_index.is_none()),
                ("boolean", protocol.boolean.is_none()),
                ("timestamp", protocol.timestamp.is_none()),
            ];
            self.require(key_span(file, "protocol"), "`protocol`", &parts);
        }
    }

    fn require(&mut self, span: Span, what: &str, parts: &[(&str, bool)]) {
        let is_missing = |(key, is_missing): &&(&str, bool)| *is_missing && !self.version.lost.has_part(span, key);
        let missing: Vec<String> = parts.iter().filter(is_missing).map(|(key, _)| format!("`{key}`")).collect();
        if !missing.is_empty() {
            let message = format!("{what} is missing {}", missing.join(", "));
            self.problems.push(
                Diagnostic::new(&codes::E0206, span, message)
                    .help("only a version without the endpoint `qcloud` may leave it out"),
            );
        }
    }

    /// Lowers the hosts. Each has a name on every endpoint of the version, and on no other.
    pub fn hosts(&mut self, file: &'a File<ApiFile>) -> Vec<Host> {
        let single = self.single_endpoint();
        let endpoints = file.content.endpoints.as_ref();
        let has_any = endpoints.is_some_and(|endpoints| endpoints.tencentcloud.is_some() || endpoints.qcloud.is_some());
        let is_known = has_any && !self.version.lost.names.contains("endpoints");
        for (key, host) in file.content.hosts.into_iter().filter(|_| is_known) {
            for (name, given) in [("tencentcloud", &host.tencentcloud), ("qcloud", &host.qcloud)] {
                let is_served = single.is_none_or(|single| single == name);
                let problem = match given {
                    None if is_served && !self.version.lost.has_part(key.span, name) => {
                        Diagnostic::new(&codes::E0206, key.span, format!("`{}` is missing the key `{name}`", key.value))
                            .help("add the name of the host on that endpoint")
                    }
                    Some(given) if !is_served => Diagnostic::new(&codes::E0326, given.span, only(single))
                        .help(format!("add `{name}` to `endpoints`, or delete the key")),
                    _ => continue,
                };
                self.problems.push(problem);
            }
        }
        let optional = |name: &Option<SpannedString>| name.as_ref().map(|name| name.value.clone());
        let host = |(key, host): &(SpannedString, syntax::Host)| Host {
            key: key.value.clone(),
            tencentcloud: optional(&host.tencentcloud),
            qcloud: optional(&host.qcloud),
        };
        file.content.hosts.into_iter().map(host).collect()
    }

    /// Returns the only endpoint of the version; `None` if it has both, or if it is not known which it has.
    fn single_endpoint(&self) -> Option<&'static str> {
        let endpoints = self.version.api.first().and_then(|file| file.content.endpoints.as_ref())?;
        match (&endpoints.tencentcloud, &endpoints.qcloud) {
            (Some(_), None) => Some("tencentcloud"),
            (None, Some(_)) => Some("qcloud"),
            _ => None,
        }
    }
}

fn only(single: Option<&str>) -> String {
    format!("this API version has one endpoint, `{}`", single.unwrap_or_default())
}

fn key_span(file: &File<ApiFile>, key: &str) -> Span {
    let entry = file.tree.entries().iter().find(|entry| entry.key == key);
    entry.map_or(file.tree.span, |entry| entry.key_span)
}

#[cfg(test)]
mod tests {
    use super::DEFAULTS;

    #[test]
    fn the_defaults_are_a_part_of_an_api_file() {
        assert!(DEFAULTS.protocol.as_ref().is_some_and(|protocol| protocol.list_index.is_some()));
        assert_eq!((DEFAULTS.common.0.len(), DEFAULTS.response.0.len()), (5, 1));
    }
}
