//! Comparison of API versions and of what all their calls have in common.

use serde_json::{Value, json};

use super::{
    Compared, Diff,
    classes::*,
    facts::{Fact, list, text},
    members::StructureUse,
    pairs::{Pairs, pair},
    shapes::pair_shapes,
};
use crate::model::{
    Api, CallProtocol, CommonParameter, Direction, Format, Host, Leniency, Model, Origin, Provenance, SourceInfo,
};
use crate::source::Span;

const FACTS: &[Fact<Api>] = &[
    ("api", &PRODUCT_RENAMED, |a| json!(a.name.wire)),
    ("version", &VERSION_CHANGED, |a| json!(a.version)),
    ("title", &TEXT_CHANGED, |a| json!(a.title)),
    ("default", &DEFAULT_VERSION_CHANGED, |a| json!(a.default)),
    ("envelope", &PROTOCOL_CHANGED, |a| json!(a.protocol.envelope)),
    ("methods", &PROTOCOL_CHANGED, |a| list(&a.protocol.methods)),
    ("list_index.send", &PROTOCOL_CHANGED, |a| json!(a.protocol.list_base)),
    ("list_index.accept", &PROTOCOL_CHANGED, |a| list(&a.protocol.list_bases_accepted)),
    ("boolean.send", &PROTOCOL_CHANGED, |a| list(&a.protocol.boolean.send)),
    ("boolean in JSON as a number", &PROTOCOL_CHANGED, |a| json!(a.protocol.boolean.numbers)),
    ("timestamp", &PROTOCOL_CHANGED, |a| json!(a.protocol.timestamp)),
    ("timestamp.offset", &PROTOCOL_CHANGED, |a| json!(a.protocol.timestamp_offset)),
    ("timestamp.none", &PROTOCOL_CHANGED, |a| json!(a.protocol.timestamp_none)),
    ("partial code", &PROTOCOL_CHANGED, |a| json!(a.protocol.partial_code)),
    ("code of total failure", &PROTOCOL_CHANGED, |a| json!(a.protocol.all_failed_code)),
    ("separator of codes", &PROTOCOL_CHANGED, |a| json!(a.protocol.code_separator)),
    ("clock_skew_seconds", &PROTOCOL_CHANGED, |a| json!(a.protocol.clock_skew_seconds)),
    ("endpoints.tencentcloud", &ENDPOINTS_CHANGED, |a| json!(a.endpoints.tencentcloud)),
    ("endpoints.qcloud", &ENDPOINTS_CHANGED, |a| json!(a.endpoints.qcloud)),
    ("quotas.per_minute", &QUOTA_CHANGED, |a| json!(a.quotas.map(|quotas| quotas.per_minute))),
    ("quotas.per_action_per_minute", &QUOTA_CHANGED, |a| json!(a.quotas.map(|quotas| quotas.per_action_per_minute))),
];

const HOST: &[Fact<Host>] =
    &[("tencentcloud", &HOST_CHANGED, |h| json!(h.tencentcloud)), ("qcloud", &HOST_CHANGED, |h| json!(h.qcloud))];

const FORMAT: &[Fact<Format>] = &[
    ("prefixes", &FORMAT_CHANGED, |f| list(&f.prefixes)),
    ("example", &FORMAT_CHANGED, |f| json!(f.example)),
    ("doc", &FORMAT_CHANGED, |f| json!(f.doc)),
];

const COMMON: &[Fact<CommonParameter>] = &[
    ("from", &COMMON_PARAMETER_CHANGED, |c| json!(c.from)),
    ("type", &COMMON_PARAMETER_CHANGED, |c| text(&c.member.ty.to_string())),
    ("required", &COMMON_PARAMETER_CHANGED, |c| json!(c.member.required)),
];

const SOURCE: &[Fact<SourceInfo>] = &[
    ("provenance", &PROVENANCE_CHANGED, |s| json!(s.provenance)),
    ("title", &PROVENANCE_CHANGED, |s| json!(s.title)),
    ("date", &PROVENANCE_CHANGED, |s| json!(s.date)),
];

impl Diff<'_> {
    /// Compares two models.
    pub fn models(&mut self, old: &Model, new: &Model) {
        let sources = file("sources.yaml");
        let at = Compared { path: "sources", old: &sources, new: &sources };
        self.fact(&MODEL_FORMAT_CHANGED, at, "format of model.json", &json!(old.format), &json!(new.format));
        let pairs = pair(&old.sources, &new.sources, |source| source.id.as_str(), |_, _| 0);
        self.plain(at, &pairs, |source| &source.id, [&PROVENANCE_CHANGED, &PROVENANCE_CHANGED], SOURCE);
        self.protocol(&old.protocol, &new.protocol);
        let pairs = pair(&old.apis, &new.apis, |api| api.folder.as_str(), |_, _| 0);
        for api in &pairs.removed {
            self.removed(&API_VERSION_REMOVED, &api.folder, &api.origin, "was removed, with all its actions and types");
        }
        for api in &pairs.added {
            let what = format!("is new, with {} actions", api.actions.len());
            self.added(&API_VERSION_ADDED, &api.folder, &api.origin, what);
        }
        for (from, to) in &pairs.kept {
            self.api(Compared { path: &to.folder, old: &from.origin, new: &to.origin }, from, to);
        }
    }

    /// Compares the parts of protocol.yaml.
    fn protocol(&mut self, old: &CallProtocol, new: &CallProtocol) {
        let file = file("protocol.yaml");
        let at = Compared { path: "protocol", old: &file, new: &file };
        let [old, new] = [old, new].map(|protocol| json!(protocol));
        for (part, value) in new.as_object().into_iter().flatten() {
            let class = if part == "signatures" { &SIGNING_CHANGED } else { &PROTOCOL_CHANGED };
            self.fact(class, at, part, old.get(part).unwrap_or(&Value::Null), value);
        }
    }

    fn api(&mut self, at: Compared<'_>, old: &Api, new: &Api) {
        self.words(at, &old.name, &new.name);
        self.facts(at, FACTS, old, new);
        let part = |name: &str| format!("{}.{name}", at.path);
        let hosts = pair(&old.hosts, &new.hosts, |host| host.key.as_str(), |_, _| 0);
        self.plain(
            Compared { path: &part("hosts"), ..at },
            &hosts,
            |host| &host.key,
            [&HOST_REMOVED, &HOST_ADDED],
            HOST,
        );
        let formats = pair(&old.formats, &new.formats, |format| format.key.as_str(), |_, _| 0);
        let classes = [&FORMAT_CHANGED; 2];
        self.plain(Compared { path: &part("formats"), ..at }, &formats, |format| &format.key, classes, FORMAT);
        self.leniencies(Compared { path: &part("accept"), ..at }, &old.protocol.accept, &new.protocol.accept);
        let shapes = pair_shapes(&old.shapes, &new.shapes);
        let types = shapes.renamed.iter().map(|(from, to)| (from.name.wire.as_str(), to.name.wire.as_str()));
        let types = types.collect::<Vec<_>>();
        let out = StructureUse::new(Direction::Out, Direction::Out, &types);
        self.common(Compared { path: &part("common"), ..at }, &old.common, &new.common, out);
        self.members(Compared { path: &part("response"), ..at }, &old.response, &new.response, out);
        self.shapes(at.path, &shapes, &types);
        self.actions(at.path, &old.actions, &new.actions, &types);
        self.errors(at.path, &old.errors, &new.errors);
        self.waiters(at.path, &old.waiters, &new.waiters);
        self.origin(at);
    }

    /// Compares items that have no origin of their own, by their keys. The classes are those of removed and added
    /// items.
    fn plain<'a, T>(
        &mut self,
        at: Compared<'_>,
        pairs: &Pairs<'a, T>,
        key: impl Fn(&'a T) -> &'a str,
        classes: [&'static super::ChangeClass; 2],
        facts: &[Fact<T>],
    ) {
        let path = |item: &'a T| format!("{}.{}", at.path, key(item));
        for item in &pairs.removed {
            self.removed(classes[0], &path(item), at.old, "was removed");
        }
        for item in &pairs.added {
            self.added(classes[1], &path(item), at.new, "is new");
        }
        for (from, to) in &pairs.kept {
            let path = path(to);
            self.facts(Compared { path: &path, ..at }, facts, from, to);
        }
    }

    fn leniencies(&mut self, at: Compared<'_>, old: &[Leniency], new: &[Leniency]) {
        let pairs = pair(old, new, |leniency| leniency.kind.as_str(), |_, _| 0);
        let classes = [&LENIENCY_REMOVED, &LENIENCY_ADDED];
        let facts: &[Fact<Leniency>] = &[("reason", &CONFLICT_CHANGED, |leniency| json!(leniency.reason))];
        self.plain(at, &pairs, |leniency| &leniency.kind, classes, facts);
    }

    fn common(&mut self, at: Compared<'_>, old: &[CommonParameter], new: &[CommonParameter], usage: StructureUse<'_>) {
        let pairs = pair(old, new, |common| common.member.name.wire.as_str(), |_, _| 0);
        let path = |common: &CommonParameter| format!("{}.{}", at.path, common.member.name.wire);
        for common in &pairs.removed {
            self.removed(&COMMON_PARAMETER_CHANGED, &path(common), &common.member.origin, "is no longer sent");
        }
        for common in &pairs.added {
            self.added(&COMMON_PARAMETER_CHANGED, &path(common), &common.member.origin, "is sent with every call");
        }
        for (from, to) in &pairs.kept {
            let path = path(to);
            let at = Compared { path: &path, old: &from.member.origin, new: &to.member.origin };
            self.facts(at, COMMON, from, to);
            // A common parameter is not a field of a struct, so a changed type or `required` is not reported again as a
            // change of a member.
            let mut before = from.member.clone();
            before.ty = to.member.ty.clone();
            before.required = to.member.required;
            self.member(at, &before, &to.member, usage);
        }
    }
}

/// Returns an origin at the beginning of a file.
fn file(name: &str) -> Origin {
    Origin {
        file: name.to_owned(),
        pages: String::new(),
        provenance: Provenance::Documented,
        reason: String::new(),
        span: Span::default(),
    }
}
