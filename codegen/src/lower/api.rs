//! Lowering of api.yaml and assembly of the API version.

use std::collections::BTreeMap;

use super::action::Lowered;
use super::definitions;
use super::docs::DocScope;
use super::endpoints::DEFAULTS;
use super::member::{MemberContext, text};
use super::names::defined_twice;
use super::provenance::{FileProvenance, ProvenanceKeys};
use super::{Lowering, words};
use crate::diag::{Diagnostic, codes};
use crate::model::{
    Api, Boolean, CommonParameter, Envelope, ErrorCode, FilledBy, Format, Host, Leniency, Name, Protocol, Quotas,
};
use crate::source::{FileId, Span};
use crate::syntax::{self, ApiFile, File, Map, SpannedString};

impl<'a> Lowering<'a> {
    /// Lowers the whole API version.
    pub fn api(&mut self, file: &'a File<ApiFile>) -> Api {
        let content = &file.content;
        for other in self.version.api.iter().skip(1) {
            let span_of = |file: &File<ApiFile>| {
                let start = Span { file: file.id, start: 0, end: 0 };
                file.content.api.as_ref().map_or(start, |api| api.span)
            };
            self.problems.push(
                Diagnostic::new(
                    &codes::E0301,
                    span_of(other),
                    format!("duplicate api.yaml in the API version `{}`", self.folder),
                )
                .also(span_of(file), "first defined here"),
            );
        }
        let mut provenance = FileProvenance::new(&file.path, self.current);
        provenance.add(
            &file.tree,
            &[],
            &ProvenanceKeys {
                manual: content.manual.as_ref(),
                source: content.source.as_ref(),
                provenance: &content.provenance,
            },
            &self.version.lost,
            self.problems,
        );
        provenance.finish(self.problems);
        let by_file = self.definition_provenance();
        self.define_shapes(&by_file);
        let endpoints = self.endpoints(file);
        let hosts = self.hosts(file);
        let or_default = |given: &'a Map<syntax::MemberDef>, default| if given.0.is_empty() { default } else { given };
        let common = self.common(or_default(&content.common, &DEFAULTS.common), &provenance);
        let response = self.common_response(or_default(&content.response, &DEFAULTS.response), &provenance);
        let errors = self.errors(&by_file);
        let (mut actions, linked): (Vec<_>, Vec<_>) = self
            .actions(&hosts, &errors)
            .into_iter()
            .map(|Lowered { action, file, examples }| (action, (file, examples)))
            .unzip();
        self.resolve_rules();
        let waiters = self.waiters(&by_file, &actions);
        for (action, (file, _)) in actions.iter_mut().zip(&linked) {
            action.changes = file.changes.as_ref().and_then(|changes| self.changes(changes, action, &waiters));
        }
        let mut api = Api {
            folder: self.folder.to_owned(),
            name: content.api.as_ref().map_or_else(
                || Name { wire: String::new(), words: Vec::new() },
                |name| Name { wire: name.value.clone(), words: words::split(name) },
            ),
            version: text(content.version.as_ref()),
            title: text(content.title.as_ref()),
            default: content.default,
            protocol: self.protocol(content.protocol.as_ref()),
            endpoints,
            hosts,
            formats: content.formats.into_iter().map(|format| self.string_format(format)).collect(),
            quotas: content.quotas.as_ref().map(|quotas| Quotas {
                per_minute: quotas.per_minute.unwrap_or_default(),
                per_action_per_minute: quotas.per_action_per_minute.unwrap_or_default(),
            }),
            common,
            response,
            shapes: std::mem::take(&mut self.shapes).into_values().collect(),
            errors,
            waiters,
            actions,
            origin: provenance
                .origin(&[], content.api.as_ref().map_or(Span { file: file.id, start: 0, end: 0 }, |api| api.span)),
            views: None,
        };
        // Examples come last, since they may use every shape.
        let examples = api.actions.iter().zip(&linked).map(|(action, (file, origin))| {
            file.examples.iter().map(|example| self.example(example, action, origin, &api)).collect()
        });
        let examples = examples.collect::<Vec<Vec<_>>>();
        for (action, examples) in api.actions.iter_mut().zip(examples) {
            action.examples = examples;
        }
        api
    }

    fn definition_provenance(&mut self) -> BTreeMap<u32, FileProvenance> {
        let files = &self.version.definitions;
        files
            .iter()
            .map(|file| {
                (file.id.0, definitions::file_provenance(file, self.current, &self.version.lost, self.problems))
            })
            .collect()
    }

    fn define_shapes(&mut self, by_file: &BTreeMap<u32, FileProvenance>) {
        for file in &self.version.definitions {
            let Some(provenance) = by_file.get(&file.id.0) else { continue };
            for (name, def) in &file.content.types {
                self.structure(name, def, provenance, file.content.endpoint.as_ref());
            }
            for (name, def) in &file.content.enums {
                self.enumeration(name, def, provenance, file.content.endpoint.as_ref());
            }
        }
    }

    fn common(&mut self, members: &'a Map<syntax::MemberDef>, provenance: &FileProvenance) -> Vec<CommonParameter> {
        let context = MemberContext {
            provenance,
            keys: vec!["common".to_owned()],
            words: vec!["common".to_owned()],
            docs: DocScope::default(),
        };
        let mut common = Vec::new();
        for (key, def) in members {
            let member = self.member(key, def, &context);
            let Some(from) = &def.from else {
                self.problems.push(
                    Diagnostic::new(&codes::E0206, key.span, format!("`{}` is missing the key `from`", key.value))
                        .help("add `from`, which says who fills the parameter in"),
                );
                common.push(CommonParameter { member, from: FilledBy::Caller });
                continue;
            };
            common.push(CommonParameter { member, from: from.value });
        }
        common
    }

    fn common_response(
        &mut self,
        members: &'a Map<syntax::MemberDef>,
        provenance: &FileProvenance,
    ) -> Vec<crate::model::Member> {
        let context = MemberContext {
            provenance,
            keys: vec!["response".to_owned()],
            words: vec!["response".to_owned()],
            docs: DocScope::default(),
        };
        self.members(members, &context)
    }

    fn protocol(&mut self, protocol: Option<&syntax::Protocol>) -> Protocol {
        let fallback = syntax::Protocol::default();
        let protocol = protocol.unwrap_or(&fallback);
        let defaults = DEFAULTS.protocol.as_ref();
        let boolean = protocol.boolean.as_ref().or_else(|| defaults?.boolean.as_ref());
        let list_index = protocol.list_index.as_ref().or_else(|| defaults?.list_index.as_ref());
        let timestamp = protocol.timestamp.as_ref().or_else(|| defaults?.timestamp.as_ref());
        let boolean = boolean.and_then(|boolean| boolean.send.as_ref());
        let mut send = ["FALSE".to_owned(), "TRUE".to_owned()];
        if let Some(texts) = boolean {
            match texts.value.as_slice() {
                [no, yes] => send = [no.value.clone(), yes.value.clone()],
                _ => self.problems.push(Diagnostic::new(
                    &codes::E0205,
                    texts.span,
                    "`send` must list two strings: the one for false and the one for true",
                )),
            }
        }
        let mut accept = Vec::new();
        for (kind, reason) in &protocol.accept {
            if !Leniency::ALL.contains(&kind.value.as_str()) {
                self.problems.push(
                    Diagnostic::new(&codes::E0204, kind.span, format!("unknown leniency `{}`", kind.value))
                        .did_you_mean(kind, Leniency::ALL, kind.span)
                        .note(format!("known leniencies: {}", Leniency::ALL.join(", "))),
                );
            }
            accept.push(Leniency { kind: kind.value.clone(), reason: reason.value.clone() });
        }
        accept.sort_by(|a, b| a.kind.cmp(&b.kind));
        let optional = |text: Option<&SpannedString>| text.map(|text| text.value.clone());
        Protocol {
            envelope: protocol.envelope.as_ref().map_or(Envelope::Response, |envelope| envelope.value),
            methods: protocol.methods.iter().map(|method| method.value.clone()).collect(),
            list_base: list_index.and_then(|index| index.send).unwrap_or_default(),
            list_bases_accepted: list_index.map(|index| index.accept.clone()).unwrap_or_default(),
            // If booleans are sent as digits, responses contain numbers.
            boolean: Boolean { numbers: send.iter().all(|text| text.parse::<u8>().is_ok()), send },
            timestamp: timestamp.map(|timestamp| text(timestamp.send.as_ref())).unwrap_or_default(),
            timestamp_offset: optional(timestamp.and_then(|timestamp| timestamp.offset.as_ref())),
            timestamp_none: optional(timestamp.and_then(|timestamp| timestamp.none.as_ref())),
            partial_code: optional(protocol.code.as_ref().and_then(|code| code.partial.as_ref())),
            all_failed_code: optional(protocol.code.as_ref().and_then(|code| code.all_failed.as_ref())),
            code_separator: optional(protocol.code.as_ref().and_then(|code| code.separator.as_ref())),
            clock_skew_seconds: protocol.clock_skew_seconds.unwrap_or_default(),
            accept,
        }
    }

    /// Lowers the actions, sorted by name. Duplicates are reported, and the first definition is used.
    fn actions(&mut self, hosts: &[Host], errors: &[ErrorCode]) -> Vec<Lowered<'a>> {
        let mut actions: BTreeMap<&str, (Span, Lowered<'a>)> = BTreeMap::new();
        for action in &self.version.actions {
            let Some(name) = &action.file.content.action else { continue };
            if let Some((first, _)) = actions.get(name.as_str()) {
                self.problems.push(defined_twice(name, *first));
                continue;
            }
            self.file_is_named_after(name, action.file.id);
            let lowered = self.action(name, action, hosts, errors);
            actions.insert(&name.value, (name.span, lowered));
        }
        actions.into_values().map(|(_, action)| action).collect()
    }

    fn string_format(&mut self, (key, format): &(SpannedString, syntax::Format)) -> Format {
        Format {
            key: key.value.clone(),
            prefixes: format.prefixes.iter().map(|prefix| prefix.value.clone()).collect(),
            example: format.example.as_ref().map(|example| example.value.clone()),
            doc: self.doc(format.doc.as_ref(), &DocScope::default()),
        }
    }

    fn file_is_named_after(&mut self, name: &SpannedString, file: FileId) {
        let stem =
            self.source.path(file).rsplit('/').next().and_then(|name| name.strip_suffix(".yaml")).unwrap_or_default();
        if stem != name.value {
            self.problems.push(
                Diagnostic::new(
                    &codes::E0107,
                    name.span,
                    format!("the action `{}` is in a file named `{stem}.yaml`", name.value),
                )
                .help(format!("rename it to `{}.yaml`", name.value)),
            );
        }
    }
}
