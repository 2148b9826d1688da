//! Limits of single members: values at the limit, and the nearest ones outside.

use serde_json::{Value, json};

use super::{
    member_path::{MemberPath, RequestChange},
    sample,
};
use crate::model::{Api, Bounds, Member};

/// Maximum number of characters or items in a case.
const MOST: i64 = 4096;

/// Returns the changes of a member.
pub fn changes<'a>(api: &'a Api, member_path: &'a MemberPath<'a>) -> Vec<RequestChange<'a>> {
    let Some(member) = member_path.member() else { return Vec::new() };
    let mut changes = Changes { api, member_path, out: Vec::new() };
    if member.required {
        changes.add(
            "absent",
            "a missing required member is refused",
            member_path.path(),
            |api, member_path, request| {
                // The structure that lacks it must be present.
                member_path.fill(api, request);
                member_path.remove(api, request);
            },
        );
    }
    changes.range(member);
    changes.length(member);
    changes.items(member);
    changes.values(member);
    changes.filters(member);
    changes.out
}

struct Changes<'a> {
    api: &'a Api,
    member_path: &'a MemberPath<'a>,
    out: Vec<RequestChange<'a>>,
}

impl<'a> Changes<'a> {
    /// Adds a change that makes the member at the path `wrong` invalid. If the path is empty, all members stay valid.
    fn add(
        &mut self,
        name: &str,
        description: &str,
        wrong: String,
        make: impl Fn(&Api, &MemberPath<'a>, &mut Value) + 'a,
    ) {
        let (api, member_path) = (self.api, self.member_path);
        self.out.push(RequestChange {
            name: format!("{}/{name}", member_path.dotted()),
            description: description.to_owned(),
            wrong: Some(wrong).filter(|wrong| !wrong.is_empty()).into_iter().collect(),
            make: Box::new(move |request| make(api, member_path, request)),
        });
    }

    /// Adds a change to a value inside the lists of the member.
    fn inner(&mut self, name: &str, description: &str, is_wrong: bool, value: Value) {
        let wrong = if is_wrong { self.member_path.inner_path() } else { String::new() };
        self.add(name, description, wrong, move |api, member_path, request| {
            member_path.set_inner(api, request, value.clone())
        });
    }

    fn range(&mut self, member: &Member) {
        let Some(Bounds { min, max, step }) = member.range else { return };
        let by = step.unwrap_or(1);
        if let Some(min) = min {
            self.inner("below", &format!("less than {min} is refused"), true, Value::from(min - by));
            self.inner("least", &format!("{min} is allowed"), false, Value::from(min));
        }
        if let Some(max) = max {
            self.inner("above", &format!("more than {max} is refused"), true, Value::from(max + by));
            self.inner("most", &format!("{max} is allowed"), false, Value::from(max));
        }
        if let Some(step) = step.filter(|step| *step > 1) {
            let between = min.or(max.map(|max| max - step)).unwrap_or(0) + 1;
            self.inner("between", &format!("only multiples of {step} are allowed"), true, Value::from(between));
        }
    }

    fn length(&mut self, member: &Member) {
        let Some(Bounds { min, max, .. }) = member.length else { return };
        let start = match sample::format(self.api, member) {
            Some(format) => format.prefixes.first().cloned().unwrap_or_default(),
            None => String::new(),
        };
        // Characters are counted, not bytes.
        let text = |count: i64, filler| {
            Value::from(sample::of_length(&start, usize::try_from(count).unwrap_or_default(), filler))
        };
        if let Some(min) = min.filter(|min| *min > 0) {
            self.inner("short", &format!("fewer than {min} characters are refused"), true, text(min - 1, 'x'));
            self.inner("shortest", &format!("{min} characters are allowed"), false, text(min, 'x'));
        }
        if let Some(max) = max.filter(|max| *max < MOST) {
            self.inner("long", &format!("more than {max} characters are refused"), true, text(max + 1, 'x'));
            self.inner(
                "longest",
                &format!("{max} characters are allowed, of three bytes each"),
                false,
                text(max, '字'),
            );
        }
    }

    fn items(&mut self, member: &'a Member) {
        let Some(Bounds { min, max, .. }) = member.items else { return };
        let mut list = |name: &str, description: String, is_wrong: bool, count: i64| {
            let wrong = if is_wrong { self.member_path.path() } else { String::new() };
            self.add(name, &description, wrong, move |api, member_path, request| {
                let items = sample::member(api, member);
                let item = items.get(0).cloned().unwrap_or_default();
                let count = usize::try_from(count).unwrap_or_default();
                member_path.set(api, request, Value::Array(vec![item; count]));
            });
        };
        // With a minimum of 1, the shorter list would be empty, which counts as absent.
        if let Some(min) = min.filter(|min| *min > 1) {
            list("few", format!("fewer than {min} items are refused"), true, min - 1);
        }
        if let Some(max) = max.filter(|max| *max < MOST) {
            list("many", format!("more than {max} items are refused"), true, max + 1);
            list("fullest", format!("{max} items are allowed"), false, max);
        }
    }

    fn values(&mut self, member: &Member) {
        if !member.only.is_empty() {
            let others = self.api.enumeration(member.ty.innermost()).and_then(|values| {
                let mut all = values.values.iter().map(|value| values.json(&value.name.wire));
                all.find(|value| !member.only.contains(value))
            });
            let is_number = member.only.iter().all(Value::is_i64);
            let other = others.unwrap_or_else(|| if is_number { json!(987_654) } else { json!("CONFORMANCE") });
            self.inner("not-among", "a value that is not allowed here is refused", true, other);
        }
        if let Some(format) = sample::format(self.api, member) {
            let description = format!("a string that does not begin with {} is refused", format.prefixes.join(" or "));
            self.inner("other-start", &description, true, json!("0-conformance"));
        }
    }

    fn filters(&mut self, member: &'a Member) {
        let Some(first) = member.filters.first() else { return };
        let filter = move |name: &str, count: i64| {
            let values = vec![json!("1"); usize::try_from(count).unwrap_or_default()];
            json!([{ "Name": name, "Values": values }])
        };
        let path = self.member_path.inner_path();
        let unknown = filter("conformance-unknown", 1);
        let (name, description, wrong) = if member.more_filters {
            ("other-filter", "a filter is accepted under a name that is not listed, if there are more", String::new())
        } else {
            ("unknown-filter", "a filter that the action does not know is refused", format!("{path}.Name"))
        };
        self.add(name, description, wrong, {
            move |api, member_path, request| member_path.set(api, request, unknown.clone())
        });
        if let Some(max) = member.filter_values.and_then(|bounds| bounds.max).filter(|max| *max < MOST) {
            let many = filter(&first.wire, max + 1);
            let description = format!("more than {max} values of one filter are refused");
            self.add("filter-values", &description, format!("{path}.Values"), {
                move |api, member_path, request| member_path.set(api, request, many.clone())
            });
        }
    }
}
