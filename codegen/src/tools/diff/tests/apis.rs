//! Cases for API versions, actions, errors and waiters.

use serde_json::json;

use super::{Case, case};
use crate::model::*;
use crate::tools::fixture::{self, strings};

fn api(model: &mut Model) -> &mut Api {
    &mut model.apis[0]
}

fn run(model: &mut Model) -> &mut Action {
    &mut model.apis[0].actions[0]
}

fn waiter(model: &mut Model) -> &mut Waiter {
    &mut model.apis[0].waiters[0]
}

pub(super) const CASES: &[Case] = &[
    case(&["API_VERSION_REMOVED legacy"], |m| m.apis.clear()),
    case(&["API_VERSION_ADDED v3"], |m| {
        let mut other = m.apis[0].clone();
        other.folder = "v3".to_owned();
        m.apis.push(other);
    }),
    case(&["PRODUCT_RENAMED legacy"], |m| api(m).name.wire = "cbs".to_owned()),
    case(&["WORDS_CHANGED legacy"], |m| api(m).name.words = strings(&["c", "vm"])),
    case(&["VERSION_CHANGED legacy"], |m| api(m).version = "legacy.1".to_owned()),
    case(&["DEFAULT_VERSION_CHANGED legacy"], |m| api(m).default = false),
    case(&["PROTOCOL_CHANGED legacy"], |m| api(m).protocol.list_base = 1),
    case(&["PROTOCOL_CHANGED legacy"], |m| api(m).protocol.envelope = Envelope::Response),
    case(&["LENIENCY_ADDED legacy.accept.one_for_list"], |m| {
        let leniency = Leniency { kind: "one_for_list".to_owned(), reason: "A page.".to_owned() };
        api(m).protocol.accept.push(leniency);
    }),
    case(&["LENIENCY_REMOVED legacy.accept.string_bare"], |m| {
        api(m).protocol.accept.pop();
    }),
    case(&["SIGNING_CHANGED protocol"], |m| m.protocol.signatures.tc3.encoding = "base64".to_owned()),
    case(&["PROTOCOL_CHANGED protocol"], |m| m.protocol.retry.attempts += 1),
    case(&["HOST_ADDED legacy.hosts.eip"], |m| {
        api(m).hosts.push(Host { key: "eip".to_owned(), tencentcloud: None, qcloud: Some("c.com".to_owned()) });
    }),
    case(&["HOST_REMOVED legacy.hosts.cvm"], |m| api(m).hosts.clear()),
    case(&["HOST_CHANGED legacy.hosts.cvm"], |m| api(m).hosts[0].tencentcloud = None),
    case(&["ENDPOINTS_CHANGED legacy"], |m| api(m).endpoints.tencentcloud = None),
    case(&["QUOTA_CHANGED legacy"], |m| api(m).quotas = None),
    case(&["FORMAT_CHANGED legacy.formats.instance-id"], |m| api(m).formats.clear()),
    case(&["COMMON_PARAMETER_CHANGED legacy.common.Action"], |m| api(m).common.clear()),
    case(&["COMMON_PARAMETER_CHANGED legacy.common.Action"], |m| api(m).common[0].member.required = false),
    case(&["TEXT_CHANGED legacy.common.Action"], |m| api(m).common[0].member.doc = "Other words.".into()),
    case(&["MEMBER_REMOVED legacy.response.RequestId"], |m| api(m).response.clear()),
    case(&["MODEL_FORMAT_CHANGED sources"], |m| m.format += 1),
    case(&["PROVENANCE_CHANGED sources.manual"], |m| m.sources[0].date = "2019".to_owned()),
    case(&["ACTION_ADDED legacy/Buy"], |m| api(m).actions.push(fixture::action("Buy", "instances"))),
    case(&["ACTION_REMOVED legacy/Run"], |m| {
        api(m).actions.remove(0);
    }),
    case(&["ACTION_RENAMED legacy/RunAll"], |m| run(m).name = fixture::name("RunAll")),
    case(&["RESPELLED legacy/RUN"], |m| run(m).name = fixture::name("RUN")),
    case(&["WORDS_CHANGED legacy/Run"], |m| run(m).name.words = strings(&["start"])),
    case(&["SECTION_CHANGED legacy/Run"], |m| run(m).section = "images".to_owned()),
    case(&["ACTION_HOST_CHANGED legacy/Run"], |m| run(m).host = "image".to_owned()),
    case(&["EFFECT_CHANGED legacy/Run"], |m| run(m).effect = Effect::Purchase),
    case(&["IDEMPOTENCY_TOKEN_CHANGED legacy/Run"], |m| run(m).idempotency_token = None),
    case(&["REGION_NEED_CHANGED legacy/Run"], |m| run(m).region = RegionNeed::Optional),
    case(&["ASYNC_CHANGED legacy/Run"], |m| run(m).asynchronous = false),
    case(&["ACTION_ENDPOINT_CHANGED legacy/Run"], |m| run(m).endpoint = None),
    case(&["REPLACEMENT_CHANGED legacy/Run"], |m| run(m).replaced_by = None),
    case(&["RATE_CHANGED legacy/Run"], |m| run(m).calls_per_second = Some(20)),
    case(&["PAGINATION_REMOVED legacy/Run"], |m| run(m).pagination = None),
    case(&["PAGINATION_ADDED legacy/Stop"], |m| {
        let pagination = run(m).pagination.clone();
        api(m).actions[1].pagination = pagination;
    }),
    case(&["PAGINATION_CHANGED legacy/Run"], |m| run(m).pagination.as_mut().unwrap().limit = Some(strings(&["size"]))),
    case(&["PAGINATION_CHANGED legacy/Run"], |m| run(m).pagination.as_mut().unwrap().total = None),
    case(&["PAGINATION_CHANGED legacy/Run"], |m| {
        run(m).pagination.as_mut().unwrap().position = PagePosition::Page { number: strings(&["page"]), first: 1 }
    }),
    case(&["PAGINATION_ITEMS_CHANGED legacy/Run"], |m| {
        run(m).pagination.as_mut().unwrap().items = strings(&["data", "items"])
    }),
    case(&["STATE_CHANGES_CHANGED legacy/Run"], |m| run(m).changes = None),
    case(&["ACTION_ERRORS_CHANGED legacy/Run"], |m| run(m).errors.clear()),
    case(&["ACTION_ALIASES_CHANGED legacy/Run"], |m| run(m).aliases.clear()),
    case(&["EXAMPLES_CHANGED legacy/Run"], |m| run(m).examples.clear()),
    case(&["EXAMPLES_CHANGED legacy/Run"], |m| run(m).examples[0].title.push('!')),
    case(&["TEXT_CHANGED legacy/Run"], |m| run(m).summary = "Other words.".into()),
    case(&["NO_LONGER_DEPRECATED legacy/Run"], |m| run(m).deprecated = None),
    case(&["TEXT_CHANGED legacy/Run"], |m| run(m).deprecated = Some("Use something else.".into())),
    case(&["CONFLICT_CHANGED legacy/Run"], |m| run(m).conflict = None),
    case(&["PROVENANCE_CHANGED legacy/Run"], |m| run(m).origin.provenance = Provenance::Supplemented),
    case(&["RULE_REMOVED legacy/Run.request"], |m| run(m).request.rules.clear()),
    case(&["RULE_ADDED legacy/Run.request"], |m| {
        let mut rule = run(m).request.rules[0].clone();
        rule.effects.pop();
        run(m).request.rules.push(rule);
    }),
    case(&["RULE_TITLE_CHANGED legacy/Run.request"], |m| run(m).request.rules[0].title = None),
    case(&["ERROR_ADDED legacy/errors/InternalError"], |m| api(m).errors.push(fixture::code("InternalError"))),
    case(&["ERROR_REMOVED legacy/errors/4100"], |m| {
        api(m).errors.pop();
    }),
    case(&["ERROR_RENAMED legacy/errors/5000", "ALIAS_ADDED legacy/errors/5000"], |m| {
        api(m).errors[1].name = fixture::name("5000");
        api(m).errors[1].aliases.push("4100".to_owned());
    }),
    case(&["ERROR_KIND_CHANGED legacy/errors/4000"], |m| api(m).errors[0].kind = ErrorKind::Server),
    case(&["WAITER_ADDED legacy/waiters/stopped"], |m| {
        let mut other = waiter(m).clone();
        other.name = fixture::name("stopped");
        api(m).waiters.push(other);
    }),
    case(&["WAITER_REMOVED legacy/waiters/running"], |m| api(m).waiters.clear()),
    case(&["WAITER_RENAMED legacy/waiters/started"], |m| waiter(m).name = fixture::name("started")),
    case(&["WAITER_CHANGED legacy/waiters/running"], |m| waiter(m).success = vec![json!("3")]),
];
