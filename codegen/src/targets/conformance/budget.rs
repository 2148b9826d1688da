//! The budget of retries: a client whose calls keep failing makes fewer of them.

use serde_json::json;

use super::{
    case::{Call, Case, Exchange, Kind, Operation},
    case_builder::CaseBuilder,
    pagination::page_of_one,
};
use crate::model::{ErrorKind, RetryBudget};

/// More attempts than the budget pays for.
const ATTEMPTS: u32 = 1000;

/// Adds the cases of the action that stands for all reads, in the default API version.
pub fn cases(builder: &CaseBuilder<'_>, out: &mut Vec<Case>) {
    let RetryBudget { capacity, retry_cost, reward } = builder.protocol.retry.budget;
    let (Some(failure), true) = (builder.code(ErrorKind::Server), builder.is_reader() && builder.api.default) else {
        return;
    };
    let (Some(retries), Some(successes)) = (capacity.checked_div(retry_cost), retry_cost.checked_div(reward)) else {
        return;
    };
    let code = &failure.name.wire;
    let failures = |count: u32| {
        let exchange = builder.exchange(builder.error_response(code));
        Exchange { times: Some([count, count]), ..exchange }
    };
    let mut add = |name: &str, description: &str, operation: Operation, exchanges: Vec<Exchange>| {
        let call = Call { operation, attempts: Some(ATTEMPTS), ..builder.call(&json!({})) };
        let outcome = builder.error_outcome(code, failure.kind);
        let mut case = builder.case(Kind::Retry, &format!("retry/{name}"), description, call, outcome);
        case.exchanges = exchanges;
        out.push(case);
    };
    add(
        "budget",
        "a client makes no more retries than its budget pays for",
        Operation::Send,
        vec![failures(retries + 1)],
    );
    let Some((_, page)) = page_of_one(builder, ATTEMPTS) else { return };
    let description = "a call that succeeds later gets back the cost of its last retry";
    let exchanges = vec![failures(retries), page.clone(), failures(1), page.clone(), failures(2)];
    add("budget-refund", description, Operation::Paginate, exchanges);
    let description = "calls that succeed at the first attempt earn a retry";
    let earned = Exchange { times: Some([successes, successes]), ..page.clone() };
    add("budget-reward", description, Operation::Paginate, vec![failures(retries), page, earned, failures(3)]);
}
