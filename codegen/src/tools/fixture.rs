//! A small model that has every member of the model's JSON form.

use serde_json::json;

use crate::model::*;
use crate::source::Span;

pub fn origin(file: &str) -> Origin {
    Origin {
        file: file.to_owned(),
        pages: "p1".to_owned(),
        provenance: Provenance::Inferred,
        reason: "An example shows it.".to_owned(),
        span: Span::default(),
    }
}

/// Returns a name whose words are separated by `_` or `.`.
pub fn name(wire: &str) -> Name {
    Name { wire: wire.to_owned(), words: wire.to_lowercase().split(['_', '.']).map(str::to_owned).collect() }
}

pub fn strings(items: &[&str]) -> Vec<String> {
    items.iter().map(|item| (*item).to_owned()).collect()
}

pub fn optional(wire: &str, ty: Type) -> Member {
    Member {
        name: name(wire),
        ty,
        wire_type: None,
        wire_name: None,
        endpoint: None,
        doc: format!("What {wire} is.").into(),
        required: false,
        readonly: false,
        sensitive: false,
        default: None,
        only: Vec::new(),
        known: None,
        unit: None,
        format: None,
        layout: None,
        offset: None,
        range: None,
        length: None,
        items: None,
        filters: Vec::new(),
        more_filters: false,
        filter_values: None,
        aliases: Vec::new(),
        deprecated: None,
        conflict: None,
        origin: origin("legacy/types.yaml"),
    }
}

pub fn required(wire: &str, ty: Type) -> Member {
    Member { required: true, ..optional(wire, ty) }
}

pub fn text() -> Type {
    Type::Base(BaseType::String)
}

pub fn integer() -> Type {
    Type::Base(BaseType::Integer)
}

pub fn shape(wire: &str) -> Type {
    Type::Shape(wire.to_owned())
}

pub fn list(ty: Type) -> Type {
    Type::List(Box::new(ty))
}

fn bounds(min: i64, max: i64) -> Option<Bounds> {
    Some(Bounds { min: Some(min), max: Some(max), step: Some(1) })
}

pub fn value(wire: &str) -> EnumValue {
    EnumValue {
        endpoint: None,
        name: name(wire),
        doc: format!("It is {wire}.").into(),
        aliases: strings(&[&format!("{wire}_ALIAS")]),
        deprecated: Some("Use another value.".into()),
        conflict: Some("Two spellings.".to_owned()),
        origin: origin("legacy/enums.yaml"),
    }
}

pub fn shaped(wire: &str, direction: Direction, kind: ShapeKind) -> Shape {
    Shape {
        endpoint: None,
        name: name(wire),
        doc: format!("What {wire} is.").into(),
        deprecated: Some("Use another type.".into()),
        conflict: Some("Two pages differ.".to_owned()),
        kind,
        direction,
        recursive: false,
        sections: strings(&["instances"]),
        origin: origin("legacy/types.yaml"),
    }
}

pub fn structure(wire: &str, direction: Direction, members: Vec<Member>) -> Shape {
    shaped(wire, direction, ShapeKind::Structure(Structure { members, rules: Vec::new(), filter: wire == "Image" }))
}

pub fn code(wire: &str) -> ErrorCode {
    ErrorCode {
        endpoint: None,
        name: name(wire),
        kind: ErrorKind::Caller,
        doc: "Something is wrong.".into(),
        aliases: strings(&[&format!("{wire}Alias")]),
        conflict: Some("Two meanings.".to_owned()),
        actions: Vec::new(),
        origin: origin("legacy/errors.yaml"),
    }
}

pub fn action(wire: &str, section: &str) -> Action {
    Action {
        name: name(wire),
        aliases: Vec::new(),
        section: section.to_owned(),
        summary: format!("Does {wire}.").into(),
        doc: Doc::default(),
        deprecated: None,
        conflict: None,
        host: "cvm".to_owned(),
        effect: Effect::Write,
        asynchronous: false,
        endpoint: None,
        replaced_by: None,
        calls_per_second: None,
        region: RegionNeed::Required,
        idempotency_token: None,
        pagination: None,
        changes: None,
        request: Structure::default(),
        response: Structure::default(),
        errors: Vec::new(),
        examples: Vec::new(),
        origin: origin(&format!("legacy/actions/{section}/{wire}.yaml")),
    }
}

/// Returns an action whose pages are found in another way than by offset.
fn paged(wire: &str, position: PagePosition) -> Action {
    let pagination = Pagination { position, limit: None, total: None, items: strings(&["items"]) };
    Action { pagination: Some(pagination), ..action(wire, "instances") }
}

fn rule() -> Rule {
    Rule {
        endpoint: None,
        title: Some("A title".to_owned()),
        conditions: vec![
            Condition::Equals { member: strings(&["count"]), values: vec![json!(1)] },
            Condition::Present(strings(&["shown"])),
            Condition::Absent(strings(&["name"])),
        ],
        effects: vec![
            RuleEffect::Require(vec![strings(&["shown"])]),
            RuleEffect::RequireAny(vec![strings(&["shown"])]),
            RuleEffect::Forbid(vec![strings(&["name"])]),
            RuleEffect::Exclusive(vec![strings(&["shown"]), strings(&["name"])]),
            RuleEffect::Fix { member: strings(&["count"]), value: json!(2) },
        ],
        origin: origin("legacy/actions/instances/Run.yaml"),
    }
}

/// Returns documentation with a span of each kind.
fn every_reference() -> Doc {
    let text = |text: &str| text.to_owned();
    Doc(vec![
        DocSpan::Text(text("At length: ")),
        DocSpan::Member { member: strings(&["zone"]), of: Some(text("Run.request")) },
        DocSpan::Action { action: text("Run") },
        DocSpan::Type { name: text("State") },
        DocSpan::Value { value: text("ON"), of: text("State") },
        DocSpan::Code { code: text("Busy") },
        DocSpan::Literal { literal: text("true") },
    ])
}

fn run() -> Action {
    let filter = FilterName {
        wire: "state".to_owned(),
        ty: text(),
        doc: "Its state.".into(),
        origin: origin("f"),
        endpoint: None,
    };
    Action {
        aliases: strings(&["RunAlias"]),
        doc: every_reference(),
        deprecated: Some("Use another action.".into()),
        conflict: Some("Two texts.".to_owned()),
        asynchronous: true,
        endpoint: Some(EndpointName::Qcloud),
        replaced_by: Some("Start".to_owned()),
        calls_per_second: Some(10),
        idempotency_token: Some("token".to_owned()),
        pagination: Some(Pagination {
            position: PagePosition::Offset(strings(&["offset"])),
            limit: Some(strings(&["limit"])),
            total: Some(strings(&["total"])),
            items: strings(&["items"]),
        }),
        changes: Some(Changes {
            ids: strings(&["response", "ids"]),
            before: vec![json!("1")],
            waiter: Some("running".to_owned()),
        }),
        request: Structure {
            members: vec![
                required("zone", text()),
                required("image", shape("Image")),
                Member {
                    wire_type: Some(BaseType::String),
                    wire_name: Some("Cnt".to_owned()),
                    sensitive: true,
                    default: Some(json!(1)),
                    only: vec![json!(1), json!(2)],
                    known: Some("State".to_owned()),
                    unit: Some("GB".to_owned()),
                    format: Some("instance-id".to_owned()),
                    layout: Some(TimeLayout::Local),
                    offset: Some("+08:00".to_owned()),
                    range: bounds(1, 10),
                    length: bounds(1, 10),
                    items: bounds(1, 10),
                    filters: vec![filter],
                    more_filters: true,
                    filter_values: bounds(1, 5),
                    aliases: strings(&["cnt"]),
                    deprecated: Some("Use another member.".into()),
                    conflict: Some("Two defaults.".to_owned()),
                    ..optional("count", integer())
                },
                Member { readonly: true, ..optional("shown", list(text())) },
                optional("name", text()),
            ],
            rules: vec![rule()],
            filter: false,
        },
        response: Structure {
            members: vec![optional("ids", list(text())), required("total", integer())],
            rules: vec![],
            filter: false,
        },
        errors: vec![ErrorUse { code: "4000".to_owned(), origin: origin("legacy/actions/instances/Run.yaml") }],
        examples: vec![Example {
            endpoint: None,
            title: "Simple".to_owned(),
            query: Some("Action=Run".to_owned()),
            corrected_query: Some("Action=Run".to_owned()),
            corrected: vec![
                Correction::Query { from: "a".to_owned(), to: "b".to_owned(), reason: "Typo.".to_owned() },
                Correction::Response("A comma was missing.".to_owned()),
            ],
            shortened: Some("One item of ten.".to_owned()),
            request: json!({"zone": "z"}),
            response: json!({"ids": []}),
            normal: json!({}),
            raises: Some(RaisedError {
                code: "4000".to_owned(),
                message: "Wrong.".to_owned(),
                request_id: Some("r-1".to_owned()),
            }),
            origin: origin("legacy/actions/instances/Run.yaml"),
        }],
        ..action("Run", "instances")
    }
}

fn waiter() -> Waiter {
    Waiter {
        endpoint: None,
        name: name("running"),
        doc: "Until it runs.".into(),
        action: "Run".to_owned(),
        ids: strings(&["zone"]),
        items: strings(&["items"]),
        id: strings(&["id"]),
        state: strings(&["state"]),
        fixed: vec![FixedMember { member: strings(&["count"]), value: json!(1) }],
        success: vec![json!("2")],
        removed: true,
        failure: vec![json!("5")],
        interval_seconds: 5,
        timeout_seconds: 600,
        origin: origin("legacy/waiters.yaml"),
    }
}

/// Returns a model with the API version `legacy` and the actions `Run`, `Stop`, `List` and `Scan`.
pub fn model() -> Model {
    let values = |ignore_case, values: &[&str]| {
        let values = values.iter().map(|wire| value(wire)).collect();
        ShapeKind::Enum(EnumShape { base: BaseType::String, ignore_case, values })
    };
    let shapes = vec![
        structure("Image", Direction::In, vec![required("id", text()), optional("size", integer())]),
        structure("Item", Direction::Out, vec![optional("id", text()), required("state", shape("State"))]),
        shaped("Mode", Direction::Both, values(false, &["AUTO"])),
        shaped("State", Direction::Both, values(true, &["ON", "OFF"])),
        structure(
            "Tag",
            Direction::Both,
            vec![required("key", text()), optional("value", Type::Map(Box::new(text())))],
        ),
    ];
    let by_number = PagePosition::Page { number: strings(&["page"]), first: 1 };
    let by_token = PagePosition::Token { token: strings(&["token"]), next: strings(&["next"]) };
    let leniency = |kind: &str| Leniency { kind: kind.to_owned(), reason: "An example needs it.".to_owned() };
    let api = Api {
        views: None,
        folder: "legacy".to_owned(),
        name: name("cvm"),
        version: "legacy".to_owned(),
        title: "The API".to_owned(),
        default: true,
        protocol: Protocol {
            envelope: Envelope::Code,
            methods: strings(&["GET", "POST"]),
            list_base: 0,
            list_bases_accepted: vec![0, 1],
            boolean: Boolean { send: ["0".to_owned(), "1".to_owned()], numbers: true },
            timestamp: "YYYY".to_owned(),
            timestamp_offset: Some("+08:00".to_owned()),
            timestamp_none: Some("0000".to_owned()),
            partial_code: Some("11003".to_owned()),
            all_failed_code: Some("11004".to_owned()),
            code_separator: Some("-".to_owned()),
            clock_skew_seconds: 300,
            accept: vec![leniency("integer_in_quotes"), leniency("string_bare")],
        },
        endpoints: Endpoints {
            tencentcloud: Some(Endpoint { path: "/".to_owned() }),
            qcloud: Some(Endpoint { path: "/v2".to_owned() }),
        },
        hosts: vec![Host {
            key: "cvm".to_owned(),
            tencentcloud: Some("b.com".to_owned()),
            qcloud: Some("a.com".to_owned()),
        }],
        formats: vec![Format {
            key: "instance-id".to_owned(),
            prefixes: strings(&["ins-"]),
            example: Some("ins-1".to_owned()),
            doc: "An id.".into(),
        }],
        quotas: Some(Quotas { per_minute: 100, per_action_per_minute: 10 }),
        common: vec![CommonParameter { member: required("Action", text()), from: FilledBy::Action }],
        response: vec![optional("RequestId", text())],
        shapes,
        errors: vec![code("4000"), code("4100")],
        waiters: vec![waiter()],
        actions: vec![run(), action("Stop", "instances"), paged("List", by_number), paged("Scan", by_token)],
        origin: origin("legacy/api.yaml"),
    };
    let source = SourceInfo {
        id: "manual".to_owned(),
        provenance: Provenance::Documented,
        title: "The manual".to_owned(),
        date: "2018".to_owned(),
        pages: None,
        chapters: Vec::new(),
    };
    Model {
        format: FORMAT,
        sources: vec![source],
        protocol: serde_yaml::from_str(include_str!("../../../spec/protocol.yaml")).unwrap(),
        apis: vec![api],
        texts: Default::default(),
    }
}
