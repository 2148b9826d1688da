use serde_json::{Value, json};

use super::*;
use crate::encode::inspect::EMPTY_LIST;
use crate::{
    encode::{Map, Members, Names},
    schema::{Condition, Demand, Limit, Member, Rule},
    types::Extra,
};

pub(super) const BOOLEANS: Booleans = Booleans { form: ["FALSE", "TRUE"], json_numbers: false };

const fn member(name: &'static str, kind: Kind, limits: &'static [Limit]) -> Member {
    Member { name, required: false, kind, limits, default: None, only_on: None }
}

const fn required(name: &'static str, kind: Kind, limits: &'static [Limit]) -> Member {
    Member { name, required: true, kind, limits, default: None, only_on: None }
}

const TEXTS: Kind = Kind::List(&Kind::String);

static DISK: Structure = Structure {
    qcloud: None,
    name: "Disk",
    members: &[
        // A structure may contain itself.
        member("Copies", Kind::List(&Kind::Structure(&DISK)), &[]),
        required("Size", Kind::Integer, &[Limit::Range { min: Some(10), max: Some(1600), step: Some(10) }]),
        member("Type", Kind::String, &[Limit::Only(&["CLOUD", "LOCAL"])]),
    ],
    rules: &[Rule { title: None, when: &[Condition::Absent(&["Type"])], then: &[Demand::Forbid(&[&["Copies"]])] }],
};

static FILTER: Structure = Structure {
    qcloud: None,
    name: "Filter",
    members: &[required("Name", Kind::String, &[]), member("Values", TEXTS, &[])],
    rules: &[],
};

static LOGIN: Structure = Structure {
    qcloud: None,
    name: "Login",
    members: &[
        Member { default: Some("FALSE"), ..member("KeepImageLogin", Kind::Boolean, &[]) },
        member("KeyIds", TEXTS, &[Limit::Items { min: None, max: Some(1) }, Limit::Prefix(&["skey-"])]),
        member("Password", Kind::String, &[Limit::Length { min: Some(8), max: Some(30) }]),
    ],
    rules: &[Rule {
        title: Some("One way to log in"),
        when: &[],
        then: &[Demand::Exclusive(&[&["Password"], &["KeyIds"], &["KeepImageLogin"]])],
    }],
};

static PLACEMENT: Structure = Structure {
    qcloud: None,
    name: "Placement",
    members: &[member("HostIds", TEXTS, &[]), required("Zone", Kind::String, &[])],
    rules: &[],
};

pub(super) static REQUEST: Structure = Structure {
    qcloud: None,
    name: "RunInstancesRequest",
    members: &[
        member("ChargePrepaid", Kind::Map(&Kind::Integer), &[Limit::Items { min: Some(1), max: Some(2) }]),
        Member {
            default: Some("POSTPAID_BY_HOUR"),
            ..member("ChargeType", Kind::String, &[Limit::Only(&["PREPAID", "POSTPAID_BY_HOUR", "SPOT"])])
        },
        Member {
            default: Some("1"),
            ..member("Count", Kind::Integer, &[Limit::Range { min: Some(1), max: Some(100), step: None }])
        },
        member("DataDisks", Kind::List(&Kind::Structure(&DISK)), &[Limit::Items { min: None, max: Some(2) }]),
        member(
            "Filters",
            Kind::List(&Kind::Structure(&FILTER)),
            &[Limit::FilterNames(&["zone", "tag:*"]), Limit::FilterValues { min: None, max: Some(2) }],
        ),
        required("ImageId", Kind::String, &[Limit::Prefix(&["img-"])]),
        member("Login", Kind::Structure(&LOGIN), &[]),
        member("Name", Kind::String, &[Limit::Length { min: None, max: Some(6) }]),
        member("Paged", Kind::Boolean, &[]),
        required("Placement", Kind::Structure(&PLACEMENT), &[]),
        member("Price", Kind::Decimal, &[Limit::Range { min: Some(0), max: None, step: None }]),
        member("SubnetId", Kind::String, &[]),
        member("VpcId", Kind::String, &[]),
    ],
    rules: &[
        Rule {
            title: Some("A prepaid purchase has a term"),
            when: &[Condition::Equals { member: &["ChargeType"], values: &["PREPAID"] }],
            then: &[Demand::Require(&[&["ChargePrepaid"]])],
        },
        Rule {
            title: None,
            when: &[Condition::Equals { member: &["ChargeType"], values: &["POSTPAID_BY_HOUR", "SPOT"] }],
            then: &[Demand::Forbid(&[&["ChargePrepaid"]])],
        },
        Rule {
            title: None,
            when: &[Condition::Present(&["Placement", "HostIds"]), Condition::Absent(&["Login", "KeyIds"])],
            then: &[
                Demand::Fix { member: &["Count"], value: "1" },
                Demand::RequireAny(&[&["VpcId"], &["SubnetId"], &["Name"]]),
            ],
        },
        Rule {
            title: None,
            when: &[Condition::Equals { member: &["Login", "KeepImageLogin"], values: &["FALSE"] }],
            then: &[Demand::Require(&[&["Login", "KeyIds"]])],
        },
        Rule {
            title: None,
            when: &[Condition::Equals { member: &["DataDisks", "Type"], values: &["LOCAL"] }],
            then: &[Demand::Forbid(&[&["SubnetId"]])],
        },
    ],
};

/// JSON, encoded like a value of generated code, except that structures are encoded as maps.
pub(super) enum Json {
    Null,
    Bool(bool),
    Integer(i64),
    Text(String),
    List(Vec<Json>),
    Structure(Vec<(String, Json)>),
}

impl From<Value> for Json {
    fn from(value: Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(value) => Self::Bool(value),
            Value::Number(number) => number.as_i64().map_or_else(|| Self::Text(number.to_string()), Self::Integer),
            Value::String(text) => Self::Text(text),
            Value::Array(items) => Self::List(items.into_iter().map(Self::from).collect()),
            Value::Object(members) => {
                Self::Structure(members.into_iter().map(|(name, value)| (name, value.into())).collect())
            }
        }
    }
}

impl Encode for Json {
    fn encode(&self) -> crate::encode::Value<'_> {
        match self {
            Self::Null => crate::encode::Value::Absent,
            Self::Bool(value) => value.encode(),
            Self::Integer(number) => number.encode(),
            Self::Text(text) => text.encode(),
            Self::List(items) => items.encode(),
            Self::Structure(members) => crate::encode::Value::Map(members),
        }
    }
}

impl Map for Vec<(String, Json)> {
    fn is_absent(&self) -> bool {
        false
    }

    fn each(&self, visit: &mut dyn FnMut(&str, crate::encode::Value<'_>)) {
        self.iter().for_each(|(name, value)| visit(name, value.encode()));
    }
}

/// A request that satisfies the rules, with some members changed.
fn request(changes: Value) -> Value {
    let mut request = json!({"ImageId": "img-1", "Placement": {"Zone": "z"}});
    let members = request.as_object_mut().unwrap();
    members.extend(changes.as_object().unwrap().clone());
    request
}

fn sentences(request: Value, bounds: bool) -> Vec<String> {
    violations(&Json::from(request), &REQUEST, BOOLEANS, bounds, false, Endpoint::Tencentcloud)
        .into_iter()
        .map(|violation| violation.what)
        .collect()
}

#[track_caller]
fn finds(changes: Value, expected: &[&str]) {
    assert_eq!(sentences(request(changes), true), expected);
}

#[test]
fn nothing_is_wrong_with_a_good_request() {
    finds(json!({}), &[]);
    finds(
        json!({
            "ChargePrepaid": {"Period": 1},
            "ChargeType": "PREPAID",
            "Count": 1,
            "DataDisks": [{"Size": 10, "Type": "CLOUD", "Copies": [{"Size": 20, "Type": "local"}]}, {"Size": 1600}],
            "Filters": [{"Name": "zone", "Values": ["a", "b"]}, {"Name": "tag:city"}],
            "Login": {"KeyIds": ["skey-1"]},
            "Name": "ååååå6",
            "Paged": true,
            "Placement": {"HostIds": ["h"], "Zone": "z"},
            "Price": "0.340",
            "Unknown": {"any": "thing"},
            "VpcId": "v",
        }),
        &[],
    );
}

#[test]
fn required_members_are_asked_for_wherever_their_structure_is() {
    assert_eq!(sentences(json!({}), false), ["ImageId is required", "Placement is required"]);
    assert_eq!(sentences(json!({"Zzz": 1}), false), ["ImageId is required", "Placement is required"]);
    finds(
        json!({"DataDisks": [{"Size": 10}, {"Type": "CLOUD", "Copies": [{}]}], "Placement": {}}),
        &["DataDisks[1].Copies[0].Size is required", "DataDisks[1].Size is required", "Placement.Zone is required"],
    );
}

#[test]
fn bounds_say_what_is_allowed() {
    finds(json!({"Count": 0}), &["Count must be 1 to 100, not 0"]);
    finds(
        json!({"DataDisks": [{"Size": 15}, {"Size": 1610}, {"Size": 20}]}),
        &[
            "DataDisks must have at most 2 items, not 3",
            "DataDisks[0].Size must be 10 to 1600 and a multiple of 10, not 15",
            "DataDisks[1].Size must be 10 to 1600 and a multiple of 10, not 1610",
        ],
    );
    finds(json!({"ChargeType": "FREE"}), &["ChargeType must be PREPAID, POSTPAID_BY_HOUR or SPOT"]);
    finds(
        json!({"ImageId": "ins-1", "Name": "seven77"}),
        &["ImageId must begin with img-", "Name must have at most 6 characters"],
    );
    finds(
        json!({"Login": {"KeyIds": ["skey-1", "key"]}}),
        &["Login.KeyIds must have at most 1 item, not 2", "Login.KeyIds[1] must begin with skey-"],
    );
    finds(json!({"Price": "-0.01"}), &["Price must be at least 0, not -0.01"]);
    finds(
        json!({"Filters": [{"Name": "tag:", "Values": ["a", "b", "c"]}]}),
        &["Filters[0].Name must be zone or tag:*", "Filters[0].Values must have at most 2 items, not 3"],
    );
}

#[test]
fn bounds_are_left_out_on_request() {
    let changes =
        json!({"Count": 0, "Name": "seven77", "ChargeType": "FREE", "Price": true, "DataDisks": {}, "ImageId": []});
    assert_eq!(sentences(request(changes), false), ["ImageId is required"]);
}

#[test]
fn values_of_the_wrong_kind_are_reported_when_bounds_are_checked() {
    finds(
        json!({
            "ChargePrepaid": {"Period": "one"},
            "ChargeType": "PREPAID",
            "Count": "x",
            "DataDisks": {"Size": 10},
            "ImageId": {"Id": "img-1"},
            "Paged": 2,
            "Placement": "z",
            "Price": "cheap",
        }),
        &[
            "ChargePrepaid.Period must be a 64-bit integer",
            "Count must be a 64-bit integer",
            "DataDisks must be a list",
            "ImageId must be a string",
            "Paged must be true or false",
            "Placement must be a structure",
            "Price must be a decimal number",
        ],
    );
    // Values as they may be in a form.
    finds(json!({"Count": "7", "Paged": "TRUE", "Name": 5}), &[]);
    // A structure without members is still one.
    static EMPTY: Structure = Structure { qcloud: None, name: "Empty", members: &[], rules: &[] };
    let look =
        |value: Value| violations(&Json::from(value), &EMPTY, BOOLEANS, true, false, Endpoint::Tencentcloud).len();
    assert_eq!([json!({}), json!({"Any": 1}), json!("x"), json!([1])].map(look), [0, 0, 1, 1]);
}

#[test]
fn an_empty_list_in_a_form_is_reported_once() {
    let empty = json!({"Placement": {"Zone": "z", "HostIds": []}, "ImageId": [], "Login": {"KeyIds": []}});
    let found = violations(&Json::from(request(empty)), &REQUEST, BOOLEANS, false, true, Endpoint::Tencentcloud);
    let paths: Vec<_> = found.iter().map(|violation| violation.path.as_str()).collect();
    assert_eq!(paths, ["ImageId", "Login.KeyIds", "Placement.HostIds"]);
    assert_eq!(found[0].what, "ImageId is required");
    assert!(found[1].what.starts_with("Login.KeyIds is required when"), "{}", found[1]);
    assert_eq!(found[2].what, format!("Placement.HostIds {EMPTY_LIST}"));
}

#[test]
fn a_float_that_is_not_finite_is_reported_once() {
    static RATES: Structure = Structure {
        qcloud: None,
        name: "Rates",
        members: &[member("Rate", Kind::Float, &[]), member("Rates", Kind::List(&Kind::Float), &[])],
        rules: &[],
    };
    let request = std::collections::BTreeMap::from([("Rate", vec![]), ("Rates", vec![0.5, f64::NEG_INFINITY])]);
    for bounds in [false, true] {
        let found = violations(&request, &RATES, BOOLEANS, bounds, false, Endpoint::Tencentcloud);
        assert_eq!(found.iter().map(|violation| violation.path.as_str()).collect::<Vec<_>>(), ["Rates[1]"]);
    }
    let rate = std::collections::BTreeMap::from([("Rate", f64::NAN)]);
    for (bounds, what) in
        [(false, "Rate is not a finite number, so it cannot be sent"), (true, "Rate must be a finite number")]
    {
        let found = violations(&rate, &RATES, BOOLEANS, bounds, false, Endpoint::Tencentcloud);
        assert_eq!(found.iter().map(|violation| violation.what.as_str()).collect::<Vec<_>>(), [what]);
    }
}

#[test]
fn rules_say_when_and_what() {
    let term = "ChargePrepaid is required when ChargeType is PREPAID (A prepaid purchase has a term)";
    finds(json!({"ChargeType": "PREPAID"}), &[term]);
    let default = "ChargePrepaid is not allowed when ChargeType is POSTPAID_BY_HOUR or SPOT, as it is by default";
    finds(json!({"ChargePrepaid": {"Period": 1}}), &[default]);
    finds(
        json!({"ChargePrepaid": {"Period": 1}, "ChargeType": "SPOT"}),
        &["ChargePrepaid is not allowed when ChargeType is POSTPAID_BY_HOUR or SPOT"],
    );
    let when = "when Placement.HostIds is given and Login.KeyIds is not given";
    finds(
        json!({"Placement": {"HostIds": ["h"], "Zone": "z"}, "Count": 2}),
        &[&format!("Count must be 1 {when}"), &format!("VpcId, SubnetId or Name is required {when}")],
    );
    finds(json!({"Placement": {"HostIds": ["h"], "Zone": "z"}, "SubnetId": "s"}), &[]);
    finds(
        json!({"Login": {"Password": "12345678", "KeyIds": ["skey-1"]}}),
        &["Login.Password and Login.KeyIds cannot be used together (One way to log in)"],
    );
    finds(json!({"Login": {}}), &["Login.KeyIds is required when Login.KeepImageLogin is FALSE, as it is by default"]);
    finds(
        json!({"DataDisks": [{"Size": 10}, {"Size": 10, "Type": "LOCAL"}], "SubnetId": "s"}),
        &["SubnetId is not allowed when DataDisks.Type is LOCAL"],
    );
    let violations = violations(
        &Json::from(request(json!({"DataDisks": [{"Size": 10, "Copies": [{"Size": 10}]}]}))),
        &REQUEST,
        BOOLEANS,
        true,
        false,
        Endpoint::Tencentcloud,
    );
    assert_eq!(
        violations,
        [Violation {
            path: "DataDisks[0].Copies".into(),
            what: "DataDisks[0].Copies is not allowed when DataDisks[0].Type is not given".into()
        }]
    );
}

/// A structure as in generated code, with unknown members.
#[derive(Default)]
struct Typed {
    count: Option<i64>,
    image_id: Option<String>,
    extra: Extra,
}

impl Encode for Typed {
    fn encode(&self) -> crate::encode::Value<'_> {
        crate::encode::Value::Structure(self)
    }
}

impl Members for Typed {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["Count", "ImageId"]) }
    }

    fn member(&self, index: usize) -> crate::encode::Value<'_> {
        if index == 0 { self.count.encode() } else { self.image_id.encode() }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

#[test]
fn members_set_by_name_count_like_others() {
    let mut request = Typed { count: Some(3), ..Typed::default() };
    let find = |request: &Typed| -> Vec<String> {
        violations(request, &REQUEST, BOOLEANS, true, false, Endpoint::Tencentcloud)
            .into_iter()
            .map(|violation| violation.what)
            .collect()
    };
    assert_eq!(find(&request), ["ImageId is required", "Placement is required"]);
    request.extra.set("Placement", &std::collections::BTreeMap::from([("Zone", "z")]));
    request.extra.set("ImageId", &"ins-1");
    request.extra.set("Aaa", &"?");
    assert_eq!(find(&request), ["ImageId must begin with img-"]);
    request.extra.set("ImageId", &"img-1");
    request.extra.set("Count", &1000);
    assert_eq!(find(&request), ["Count is given twice", "Count must be 1 to 100, not 1000"]);
    request.extra.set("Count", &None::<i64>);
    request.extra.set("ImageId", &None::<i64>);
    assert_eq!(find(&request), ["ImageId is required"]);
    request.extra.set("ImageId", &Vec::<i64>::new());
    assert_eq!(find(&request), ["ImageId is required"]);
}

mod twin;

#[test]
fn each_endpoint_has_its_own_description() {
    static ON_QCLOUD: Structure = Structure::new(
        "Place",
        &[
            Member::new("DryRun", Kind::Boolean),
            Member::new("Tags", Kind::String).only_on(Endpoint::Tencentcloud),
            Member::new("Zone", Kind::String).required(true),
        ],
        &[],
    );
    static PLACE: Structure = Structure::new(
        "Place",
        &[
            Member::new("DryRun", Kind::Boolean).only_on(Endpoint::Qcloud),
            Member::new("Tags", Kind::String),
            Member::new("Zone", Kind::String),
        ],
        &[],
    )
    .qcloud(&ON_QCLOUD);
    static REQUEST: Structure =
        Structure::new("Request", &[Member::new("Places", Kind::List(&Kind::Structure(&PLACE)))], &[]);
    let found = |request: Value, endpoint| {
        let found = violations(&Json::from(request), &REQUEST, BOOLEANS, false, false, endpoint);
        found.into_iter().map(|violation| violation.what).collect::<Vec<_>>()
    };
    let request = || json!({"Places": [{"DryRun": true, "Tags": "t"}]});
    let today = found(request(), Endpoint::Tencentcloud);
    assert_eq!(today, ["Places[0].DryRun exists on qcloud only; remove it"]);
    let there = found(request(), Endpoint::Qcloud);
    assert_eq!(there, ["Places[0].Tags exists on tencentcloud only; remove it", "Places[0].Zone is required"]);
}
