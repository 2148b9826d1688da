//! Lowering of examples, which are typed against the complete API version.

use serde_json::Value as Json;

use super::Lowering;
use super::member::text;
use crate::diag::{Diagnostic, Severity, codes};
use crate::model::{Action, Api, Correction, Example, Origin, RaisedError};
use crate::source::Span;
use crate::syntax::{self, SpannedString};
use crate::values::query::{self, QueryDifference};
use crate::values::typing::{Message, Typing};
use crate::values::violations::violations;
use crate::values::{Finding, PathSegment, raised};
use crate::yaml::{Node, Value};

impl Lowering<'_> {
    /// Lowers an example; `origin` is that of all examples of the action.
    pub fn example(&mut self, example: &syntax::Example, action: &Action, origin: &Origin, api: &Api) -> Example {
        let (request, fits) = self.request(example, action, api);
        let (response, normal, raises) = self.response(example, action, api);
        let corrected = self.corrections(example);
        let corrected_query = example.query.as_ref().map(|query| self.correct(query, example));
        let fits = fits && !self.version.lost.names.contains("corrected");
        if let (Some(query), Some((corrected, sound)), true) = (&example.query, &corrected_query, fits)
            && *sound
            && self.compare(query, corrected, &request, action, api)
        {
            self.needless_corrections(query, example, &request, action, api);
        }
        let corrected_query = corrected_query.map(|(query, _)| query);
        let span = example.title.as_ref().map_or(action.origin.span, |title| title.span);
        Example {
            title: text(example.title.as_ref()),
            query: example.query.as_ref().map(|query| query.value.clone()),
            corrected_query,
            corrected,
            shortened: example.shortened.as_ref().map(|text| text.value.clone()),
            request,
            response,
            normal,
            raises,
            origin: Origin { span, ..origin.clone() },
            endpoint: example.endpoint.as_ref().map(|endpoint| endpoint.value),
        }
    }

    /// Types the request. Returns the typed request, and `true` if all of it could be typed.
    fn request(&mut self, example: &syntax::Example, action: &Action, api: &Api) -> (Json, bool) {
        let Some(node) = example.request.as_ref().map(|json| &json.0) else {
            return (Json::Object(Default::default()), false);
        };
        let mut typing = Typing::new(api, Message::Request);
        let typed = typing.request(&node.to_json(), &action.request);
        let clear = !typing.unclear;
        let findings = typing.findings;
        let fits = clear && findings.iter().all(|finding| finding.code.severity() == Severity::Warning);
        if fits {
            // Typing has checked formats already, and tolerates ids that the manual leaves out.
            let broken = violations(&typed, &action.request, api).into_iter().map(|violation| violation.finding);
            self.report_findings(broken.filter(|finding| finding.code.id != codes::W0514.id).collect(), node);
        }
        self.report_findings(findings, node);
        (typed, fits)
    }

    /// Returns the response, its normal form, and the error that it is.
    fn response(&mut self, example: &syntax::Example, action: &Action, api: &Api) -> (Json, Json, Option<RaisedError>) {
        let nothing = || Json::Object(Default::default());
        let Some(node) = example.response.as_ref().map(|json| &json.0) else {
            return (nothing(), nothing(), None);
        };
        let body = node.to_json();
        if let Some(raised) = raised(&body, api) {
            if let Err(form) = raised {
                let message = format!("an error of this API version is {form}");
                self.problems.push(Diagnostic::new(&codes::E0507, node.span, message));
            }
            return (body, nothing(), raised.ok());
        }
        let mut typing = Typing::new(api, Message::Response);
        let normal = typing.response(&body, &action.response);
        let findings = typing.findings;
        self.report_findings(findings, node);
        (body, normal, None)
    }

    fn report_findings(&mut self, findings: Vec<Finding>, node: &Node) {
        for finding in findings {
            let named = finding.path.iter().rev().find_map(|step| match step {
                PathSegment::Key(key) => Some(key.as_str()),
                PathSegment::Index(_) => None,
            });
            // A member whose definition could not be read was reported there.
            if named.is_some_and(|key| self.version.lost.may_have(key)) {
                continue;
            }
            let mut problem = Diagnostic::new(finding.code, span_at(node, &finding.path), finding.message);
            if let Some(help) = finding.help {
                problem = problem.help(help);
            }
            if let Some(definition) = finding.definition {
                problem = problem.also(definition, "defined here");
            }
            self.problems.push(problem);
        }
    }

    fn corrections(&mut self, example: &syntax::Example) -> Vec<Correction> {
        let mut corrections = Vec::new();
        for correction in &example.corrected {
            match (&correction.from, &correction.to, &correction.reason, &correction.response) {
                (Some(from), Some(to), Some(reason), None) => corrections.push(Correction::Query {
                    from: from.value.clone(),
                    to: to.value.clone(),
                    reason: reason.value.clone(),
                }),
                (None, None, None, Some(response)) => corrections.push(Correction::Response(response.value.clone())),
                // Reported with the other missing keys.
                (_, _, _, None) => {}
                (from, to, reason, Some(response)) => {
                    let span = [from, to, reason].into_iter().flatten().map(|text| text.span).min();
                    self.problems.push(
                        Diagnostic::new(
                            &codes::E0216,
                            span.unwrap_or(response.span),
                            "a correction has `from`, `to` and `reason`, or `response` alone",
                        )
                        .help("split it into two corrections"),
                    );
                }
            }
        }
        corrections
    }

    /// Applies the corrections to the query. Returns the result, and `true` if every correction matched.
    fn correct(&mut self, query: &SpannedString, example: &syntax::Example) -> (String, bool) {
        let mut corrected_query = query.value.clone();
        let before = self.problems.len();
        for (from, to) in steps(example, None) {
            match corrected_query.matches(from.value.as_str()).count() {
                1 if from.value != to.value => corrected_query = corrected_query.replacen(from.value.as_str(), to, 1),
                1 => self.problems.push(
                    Diagnostic::new(&codes::E0506, from.span, "this correction changes nothing").help("delete it"),
                ),
                0 => self.problems.push(
                    Diagnostic::new(&codes::E0506, from.span, format!("`{}` does not occur in the query", from.value))
                        .also(query.span, "the query before corrections")
                        .help("delete the correction if it is no longer needed, or copy `from` from the query again"),
                ),
                count => self.problems.push(
                    Diagnostic::new(
                        &codes::E0506,
                        from.span,
                        format!("`{}` occurs {count} times in the query", from.value),
                    )
                    .also(query.span, "the query before corrections")
                    .help("extend `from` so that it occurs once"),
                ),
            }
        }
        let whole = example
            .corrected
            .iter()
            .all(|correction| correction.response.is_some() || (correction.from.is_some() && correction.to.is_some()));
        (corrected_query, whole && self.problems.len() == before)
    }

    /// Reports differences between the query and the request. Returns `true` if there are none.
    fn compare(&mut self, query: &SpannedString, corrected: &str, request: &Json, action: &Action, api: &Api) -> bool {
        let differences = query::compare(corrected, request, action, api);
        for difference in &differences {
            let (message, pair) = match difference {
                QueryDifference::Missing { key, value } => {
                    (format!("`request` has `{key}={value}`, which is missing from the query"), None)
                }
                QueryDifference::Unexpected { pair } => {
                    (format!("the query has `{pair}`, which is missing from `request`"), Some(pair))
                }
                QueryDifference::Value { pair, value } => {
                    (format!("the query has `{pair}`, but `request` encodes it as `{value}`"), Some(pair))
                }
                QueryDifference::Index { list, indexes } => {
                    let indexes = indexes.iter().map(u64::to_string).collect::<Vec<_>>().join(", ");
                    let accepted = api.protocol.list_bases_accepted.iter().map(u32::to_string).collect::<Vec<_>>();
                    (
                        format!(
                            "`{list}` has the indexes {indexes} in the query; they must be consecutive, from {}",
                            accepted.join(" or ")
                        ),
                        None,
                    )
                }
            };
            let span = pair.map_or(query.span, |pair| within(query, pair));
            self.problems.push(
                Diagnostic::new(&codes::E0505, span, message)
                    .help("fix `request`, or correct the page's query in `corrected`"),
            );
        }
        differences.is_empty()
    }

    /// Reports corrections without which the query would match as well.
    fn needless_corrections(
        &mut self,
        query: &SpannedString,
        example: &syntax::Example,
        request: &Json,
        action: &Action,
        api: &Api,
    ) {
        let count = steps(example, None).count();
        for without in 0..count {
            let mut corrected_query = query.value.clone();
            let mut applies = true;
            for (from, to) in steps(example, Some(without)) {
                applies &= corrected_query.contains(from.value.as_str());
                corrected_query = corrected_query.replacen(from.value.as_str(), to, 1);
            }
            if applies
                && query::compare(&corrected_query, request, action, api).is_empty()
                && let Some((from, _)) = steps(example, None).nth(without)
            {
                self.problems.push(
                    Diagnostic::new(&codes::W0512, from.span, "this correction is not needed")
                        .help("the query has the same meaning without it: delete it"),
                );
            }
        }
    }
}

/// Returns the corrections of the query, without the one at `without`.
fn steps(example: &syntax::Example, without: Option<usize>) -> impl Iterator<Item = (&SpannedString, &SpannedString)> {
    let steps =
        example.corrected.iter().filter_map(|correction| Some((correction.from.as_ref()?, correction.to.as_ref()?)));
    steps.enumerate().filter(move |(index, _)| Some(*index) != without).map(|(_, step)| step)
}

/// Returns the span of a part of a string, or of all of it if the string is not written literally.
fn within(text: &SpannedString, part: &str) -> Span {
    let verbatim = (text.span.end - text.span.start) as usize == text.value.len();
    match text.value.find(part) {
        Some(at) if verbatim => {
            let start = text.span.start + at as u32;
            Span { start, end: start + part.len() as u32, ..text.span }
        }
        _ => text.span,
    }
}

/// Returns the span of the value at a path in an example, or of its key if the value is a map or list. A path that does
/// not exist has the span of the last part that does.
fn span_at(node: &Node, path: &[PathSegment]) -> Span {
    let mut span = node.span;
    let mut node = node;
    for step in path {
        match (step, &node.value) {
            (PathSegment::Key(key), Value::Map(_)) => match node.entry(key) {
                Some(entry) => {
                    node = &entry.value;
                    let whole = matches!(node.value, Value::Map(_) | Value::List(_));
                    span = if whole { entry.key_span } else { node.span };
                }
                None => return span,
            },
            (PathSegment::Index(index), Value::List(items)) => match items.get(*index) {
                Some(item) => {
                    node = item;
                    span = item.span;
                }
                None => return span,
            },
            _ => return span,
        }
    }
    span
}
