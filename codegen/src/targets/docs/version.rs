//! The pages of an API version (overview, types, enums, error codes) and the index of all API versions.

use serde::Serialize;

use super::{
    action::{OwnType, own_type},
    links::{LinkPage, Links},
    markdown::{cell, code, line, literal},
    members::{Members, members},
    words,
};
use crate::model::{Api, Endpoints, EnumShape, FilledBy, Member, Model, Shape, Structure, Type, Waiter};

#[derive(Serialize)]
pub(super) struct Index {
    versions: Vec<IndexRow>,
    /// Title and path of each page that is not about a single version.
    texts: Vec<(String, String)>,
    sources: Vec<SourceRow>,
}

#[derive(Serialize)]
struct IndexRow {
    folder: String,
    title: String,
    version: String,
    actions: usize,
    types: usize,
    enums: usize,
    errors: usize,
}

#[derive(Serialize)]
struct SourceRow {
    id: String,
    title: String,
    provenance: String,
    date: String,
}

pub(super) fn index(model: &Model) -> Index {
    let versions = model.apis.iter().map(|api| {
        let enums = api.shapes.iter().filter_map(Shape::as_enum).count();
        IndexRow {
            folder: api.folder.clone(),
            title: cell(&line(&api.title)),
            version: api.version.clone(),
            actions: api.actions.len(),
            types: api.shapes.len() - enums,
            enums,
            errors: api.errors.len(),
        }
    });
    let sources = model.sources.iter().map(|source| SourceRow {
        id: source.id.clone(),
        title: cell(&line(&source.title)),
        provenance: source.provenance.word().to_owned(),
        date: cell(&line(&source.date)),
    });
    let texts = super::texts(model).map(|(path, text)| {
        let title = text.lines().find_map(|line| line.strip_prefix("# ")).unwrap_or(path);
        (title.to_owned(), path.to_owned())
    });
    Index { versions: versions.collect(), texts: texts.collect(), sources: sources.collect() }
}

#[derive(Serialize)]
pub(super) struct Overview {
    title: String,
    version: String,
    facts: Vec<(&'static str, String)>,
    hosts: Vec<(String, String, String)>,
    sections: Vec<Section>,
    common: Vec<CommonRow>,
    response: Members,
    accept: Vec<(String, String)>,
    waiters: Vec<WaiterRow>,
}

#[derive(Serialize)]
struct Section {
    name: String,
    actions: Vec<ActionRow>,
}

#[derive(Serialize)]
struct ActionRow {
    link: String,
    effect: &'static str,
    summary: String,
}

#[derive(Serialize)]
struct CommonRow {
    name: String,
    ty: &'static str,
    from: &'static str,
    notes: String,
}

#[derive(Serialize)]
struct WaiterRow {
    key: String,
    doc: String,
    action: String,
    goal: String,
    pause: String,
    limit: String,
}

pub(super) fn overview(model: &Model, api: &Api, links: &Links<'_>) -> Overview {
    let mut sections: Vec<Section> = Vec::new();
    for action in &api.actions {
        let row = ActionRow {
            link: links.action(&action.name.wire, LinkPage::Top),
            effect: words::effect_word(action.effect),
            summary: cell(&links.doc_line(&action.summary, LinkPage::Top)),
        };
        match sections.iter_mut().find(|section| section.name == action.section) {
            Some(section) => section.actions.push(row),
            None => sections.push(Section { name: action.section.clone(), actions: vec![row] }),
        }
    }
    sections.sort_by(|a, b| a.name.cmp(&b.name));
    let response = Structure { members: api.response.clone(), rules: Vec::new(), filter: false };
    let name = |host: &Option<String>| host.as_deref().map(code).unwrap_or_default();
    Overview {
        title: line(&api.title),
        version: api.version.clone(),
        facts: protocol_facts(model, api),
        hosts: api.hosts.iter().map(|host| (code(&host.key), name(&host.tencentcloud), name(&host.qcloud))).collect(),
        sections,
        common: api.common.iter().map(|parameter| common_row(&parameter.member, parameter.from, links)).collect(),
        response: members(api, &response, false, links, LinkPage::Top),
        accept: api.protocol.accept.iter().map(|l| (code(&l.kind), cell(&line(&l.reason)))).collect(),
        waiters: api.waiters.iter().map(|waiter| waiter_row(waiter, links)).collect(),
    }
}

fn path(endpoints: &Endpoints) -> String {
    match (&endpoints.tencentcloud, &endpoints.qcloud) {
        (Some(tencentcloud), Some(qcloud)) => {
            format!("{} (tencentcloud), {} (qcloud)", code(&tencentcloud.path), code(&qcloud.path))
        }
        (Some(only), None) | (None, Some(only)) => code(&only.path),
        (None, None) => String::new(),
    }
}

/// Returns the names of the algorithms that calls may be signed with.
fn signatures(model: &Model, api: &Api) -> Vec<String> {
    let signatures = &model.protocol.signatures;
    let version_1 = api.endpoints.qcloud.iter().flat_map(|_| signatures.version_1.algorithms.iter().cloned());
    let tc3 = api.endpoints.tencentcloud.as_ref().map(|_| signatures.tc3.algorithm.clone());
    version_1.chain(tc3).collect()
}

fn protocol_facts(model: &Model, api: &Api) -> Vec<(&'static str, String)> {
    let protocol = &api.protocol;
    let codes = |items: &[String]| words::join(&items.iter().map(|item| code(item)).collect::<Vec<_>>(), "and");
    let bases: Vec<String> = protocol.list_bases_accepted.iter().map(ToString::to_string).collect();
    let mut facts = vec![
        ("Methods", codes(&protocol.methods)),
        ("Path", path(&api.endpoints)),
        ("Signatures", codes(&signatures(model, api))),
    ];
    if api.endpoints.qcloud.is_some() {
        let items = format!("counted from {}; {} accepted", protocol.list_base, words::join(&bases, "and"));
        facts.extend([("List items", items), ("Booleans", format!("sent as {}", codes(&protocol.boolean.send)))]);
    }
    facts.extend([
        ("Timestamps", code(&protocol.timestamp)),
        ("Clock", format!("may be off by {}", words::seconds(protocol.clock_skew_seconds))),
    ]);
    if let Some(quotas) = &api.quotas {
        let text =
            format!("{} calls a minute in all, {} of one action", quotas.per_minute, quotas.per_action_per_minute);
        facts.push(("Quota", text));
    }
    facts.into_iter().map(|(label, text)| (label, cell(&text))).collect()
}

fn common_row(member: &Member, from: FilledBy, links: &Links<'_>) -> CommonRow {
    let ty = match &member.ty {
        Type::Base(base) => base.word(),
        _ => "structure",
    };
    let from = match from {
        FilledBy::Action => "the action",
        FilledBy::Version => "the version",
        FilledBy::Caller => "the caller",
        FilledBy::Clock => "the clock",
        FilledBy::Random => "a random number",
        FilledBy::Credentials => "the credentials",
        FilledBy::Signing => "the signer",
    };
    let mut notes = links.doc_line(&member.doc, LinkPage::Top) + &words::provenance_note(&member.origin);
    if let Some(conflict) = &member.conflict {
        notes.push_str(&format!("\n\n**The manual contradicts itself.** {}", line(conflict)));
    }
    CommonRow { name: code(&member.name.wire), ty, from, notes: cell(&notes) }
}

fn waiter_row(waiter: &Waiter, links: &Links<'_>) -> WaiterRow {
    let failure = match waiter.failure.as_slice() {
        [] => String::new(),
        states => format!("; fails at {}", links.one_of(links.state(waiter), states)),
    };
    let fixed = waiter.fixed.iter().map(|f| format!(" with {} {}", words::path(&f.member), literal(&f.value)));
    WaiterRow {
        key: waiter.name.wire.clone(),
        doc: cell(&links.doc_line(&waiter.doc, LinkPage::Top)),
        action: cell(&(links.action(&waiter.action, LinkPage::Top) + &fixed.collect::<String>())),
        goal: cell(&(links.goal(waiter) + &failure)),
        pause: words::seconds(waiter.interval_seconds),
        limit: words::seconds(waiter.timeout_seconds),
    }
}

#[derive(Serialize)]
pub(super) struct Types {
    title: String,
    /// All structures, with links to their descriptions.
    index: Vec<String>,
    types: Vec<TypeRow>,
}

#[derive(Serialize)]
struct TypeRow {
    #[serde(flatten)]
    described: OwnType,
    users: String,
}

pub(super) fn types(api: &Api, links: &Links<'_>) -> Types {
    let structures = || api.shapes.iter().filter(|shape| shape.as_structure().is_some());
    let shared = structures().filter(|shape| links.home(&shape.name.wire).is_none());
    let rows = shared.filter_map(|shape| {
        let name = &shape.name.wire;
        let users: Vec<_> = links.users(name).into_iter().map(|user| links.action(user, LinkPage::Top)).collect();
        Some(TypeRow { described: own_type(api, shape, links, LinkPage::Top)?, users: words::join(&users, "and") })
    });
    Types {
        title: line(&api.title),
        index: structures().map(|shape| links.shape(&shape.name.wire, LinkPage::Top)).collect(),
        types: rows.collect(),
    }
}

#[derive(Serialize)]
pub(super) struct Enums {
    title: String,
    enums: Vec<EnumView>,
}

#[derive(Serialize)]
struct EnumView {
    name: String,
    doc: String,
    values: Vec<ValueRow>,
}

#[derive(Serialize)]
struct ValueRow {
    value: String,
    doc: String,
}

pub(super) fn enums(api: &Api, links: &Links<'_>) -> Enums {
    let enums = api.shapes.iter().filter_map(|shape| Some(enum_view(shape, shape.as_enum()?, links)));
    Enums { title: line(&api.title), enums: enums.collect() }
}

fn enum_view(shape: &Shape, values: &EnumShape, links: &Links<'_>) -> EnumView {
    let mut doc = links.doc(&shape.doc, LinkPage::Top) + &words::provenance_note(&shape.origin);
    if let Some(deprecated) = &shape.deprecated {
        doc = format!("{}\n\n{doc}", words::deprecated(&links.doc_line(deprecated, LinkPage::Top)));
    }
    if values.ignore_case {
        doc.push_str(" Case does not matter when a value is read.");
    }
    if let Some(conflict) = &shape.conflict {
        doc.push_str(&format!("\n\n**The manual contradicts itself.** {}", line(conflict)));
    }
    let rows = values.values.iter().map(|value| {
        let mut doc = links.doc_line(&value.doc, LinkPage::Top);
        if let Some(deprecated) = &value.deprecated {
            doc.push_str(&format!(" {}", words::deprecated(&links.doc_line(deprecated, LinkPage::Top))));
        }
        if !value.aliases.is_empty() {
            let names: Vec<_> = value.aliases.iter().map(|alias| code(alias)).collect();
            doc.push_str(&format!(" Also read as {}.", words::join(&names, "and")));
        }
        if value.origin.provenance != shape.origin.provenance {
            doc.push_str(&words::provenance_note(&value.origin));
        }
        if let Some(conflict) = &value.conflict {
            doc.push_str(&format!("\n\n**The manual contradicts itself.** {}", line(conflict)));
        }
        ValueRow { value: cell(&code(&value.name.wire)), doc: cell(&doc) }
    });
    EnumView { name: shape.name.wire.clone(), doc, values: rows.collect() }
}

#[derive(Serialize)]
pub(super) struct Errors {
    title: String,
    errors: Vec<ErrorView>,
}

#[derive(Serialize)]
struct ErrorView {
    code: String,
    action: &'static str,
    doc: String,
    users: String,
}

pub(super) fn errors(api: &Api, links: &Links<'_>) -> Errors {
    let errors = api.errors.iter().map(|error| {
        let mut doc = links.doc_line(&error.doc, LinkPage::Top) + &words::provenance_note(&error.origin);
        if !error.aliases.is_empty() {
            let names: Vec<_> = error.aliases.iter().map(|alias| code(alias)).collect();
            doc.push_str(&format!(" Also spelt {}.", words::join(&names, "and")));
        }
        if let Some(conflict) = &error.conflict {
            doc.push_str(&format!("\n\n**The manual contradicts itself.** {}", line(conflict)));
        }
        let users: Vec<_> = error.actions.iter().map(|action| links.action(action, LinkPage::Top)).collect();
        ErrorView {
            code: error.name.wire.clone(),
            action: words::kind_word(error.kind),
            doc: cell(&doc),
            users: users.join(", "),
        }
    });
    Errors { title: line(&api.title), errors: errors.collect() }
}
