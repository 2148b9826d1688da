use std::{collections::BTreeMap, sync::LazyLock};

use percent_encoding::percent_decode_str;
use proptest::prelude::*;

use super::{Value, *};
use crate::{
    schema::{Accept, Api, Envelope},
    types::{Decimal, Secret},
};

const API: Api = Api {
    name: "cvm",
    version: "2017-03-12",
    sends_version: true,
    envelope: Envelope::Response,
    qcloud_path: Some("/v2/index.php"),
    list_base: 0,
    booleans: Booleans { form: ["FALSE", "TRUE"], json_numbers: false },
    accept: Accept::EVERYTHING,
    partial_code: None,
    quota_per_minute: None,
    quota_per_action_per_minute: None,
    tencentcloud_path: None,
    code_separator: Some("."),
    clock_skew_seconds: 300,
    error_kinds: &[],
};

/// A value of any shape.
#[derive(Clone, Debug)]
enum Tree {
    Text(String),
    Number(i64),
    Boolean(bool),
    List(Vec<Tree>),
    /// A structure whose names are known, as in generated code.
    Structure(Typed),
    Map(BTreeMap<String, Tree>),
    Absent,
}

#[derive(Clone, Debug)]
struct Typed {
    names: &'static Names,
    values: Vec<Tree>,
}

impl Typed {
    fn of(members: BTreeMap<String, Tree>) -> Self {
        let (names, values): (Vec<_>, Vec<_>) = members.into_iter().unzip();
        let names = names.into_iter().map(|name| &*name.leak()).collect::<Vec<_>>();
        Self { names: Box::leak(Box::new(Names::new(names.leak()))), values }
    }

    fn iter(&self) -> impl Iterator<Item = (&'static str, &Tree)> {
        self.names.names.iter().copied().zip(&self.values)
    }
}

impl Members for Typed {
    fn names(&self) -> &'static Names {
        self.names
    }

    fn member(&self, index: usize) -> Value<'_> {
        self.values[index].encode()
    }
}

impl Encode for Tree {
    fn encode(&self) -> Value<'_> {
        match self {
            Self::Text(text) => text.encode(),
            Self::Number(number) => number.encode(),
            Self::Boolean(boolean) => boolean.encode(),
            Self::List(items) => items.encode(),
            Self::Structure(members) => Value::Structure(members),
            Self::Map(members) => members.encode(),
            Self::Absent => Value::Absent,
        }
    }
}

impl Tree {
    /// Collects the pairs by the simplest algorithm.
    fn flatten(&self, name: &str, base: usize, pairs: &mut Vec<(String, String)>) {
        let under = |child: &str| if name.is_empty() { child.to_owned() } else { format!("{name}.{child}") };
        match self {
            Self::Text(text) => pairs.push((name.into(), text.clone())),
            Self::Number(number) => pairs.push((name.into(), number.to_string())),
            Self::Boolean(boolean) => pairs.push((name.into(), boolean.to_string().to_uppercase())),
            Self::Absent => {}
            Self::List(items) => {
                for (index, item) in items.iter().enumerate() {
                    item.flatten(&under(&(index + base).to_string()), base, pairs);
                }
            }
            Self::Structure(members) => {
                for (child, value) in members.iter() {
                    value.flatten(&under(child), base, pairs);
                }
            }
            Self::Map(members) => {
                for (child, value) in members {
                    value.flatten(&under(child), base, pairs);
                }
            }
        }
    }
}

/// Returns the string to sign and the body of a form with the common parameters.
fn form_of(request: &dyn Encode, api: &Api, head: &str, common: &BTreeMap<String, String>) -> (String, String) {
    let common: Vec<_> = common.iter().map(|(name, value)| (name.as_str(), Value::String(value))).collect();
    let form = form(request, EncodeOptions::of(api), head.into(), &common, None);
    (String::from_utf8(form.string_to_sign).unwrap(), String::from_utf8(form.wire).unwrap())
}

fn tree(name: &'static str, text: &'static str) -> impl Strategy<Value = Tree> {
    let leaf = prop_oneof![
        text.prop_map(Tree::Text),
        any::<i64>().prop_map(Tree::Number),
        any::<bool>().prop_map(Tree::Boolean),
        Just(Tree::Absent),
    ];
    let inner = leaf.prop_recursive(3, 40, 4, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..13).prop_map(Tree::List),
            prop::collection::btree_map(name, inner, 0..5).prop_map(|members| Tree::Structure(Typed::of(members))),
        ]
    });
    prop::collection::btree_map(name, inner, 0..8).prop_map(|members| Tree::Structure(Typed::of(members)))
}

fn common(name: &'static str, text: &'static str) -> impl Strategy<Value = BTreeMap<String, String>> {
    prop::collection::btree_map(name, text, 0..5)
}

fn expected(tree: &Tree, base: usize, common: &BTreeMap<String, String>) -> Vec<(String, String)> {
    let mut pairs: Vec<_> = common.clone().into_iter().collect();
    tree.flatten("", base, &mut pairs);
    pairs
}

fn wire_pairs(wire: &str) -> Vec<(String, String)> {
    let decode = |text: &str| percent_decode_str(text).decode_utf8().unwrap().into_owned();
    let pairs = wire.split('&').filter(|pair| !pair.is_empty()).map(|pair| pair.split_once('=').unwrap());
    pairs.map(|(name, value)| (decode(name), decode(value))).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    /// With names as the spec has them, one pass writes everything sorted, on the wire too.
    #[test]
    fn ordinary_names_are_sorted_as_they_are_written(
        tree in tree("[A-Ca-c0-2]{1,3}", ".{0,6}"), common in common("[A-Ca-c]{1,3}", ".{0,4}"), base in 0..2_u32,
    ) {
        let api = Api { list_base: base, ..API };
        let options = EncodeOptions::of(&api);
        let fast = form::write(tree.encode(), options, Vec::new(), &[]).expect("all names are ordinary");
        let slow = pairs::write(tree.encode(), options, Vec::new(), &[]);
        prop_assert_eq!((fast.string_to_sign, fast.wire), (slow.string_to_sign, slow.wire));
        let (string_to_sign, wire) = form_of(&tree, &api, "", &common);
        let mut naive = expected(&tree, base as usize, &common);
        naive.sort_by(|a, b| a.0.cmp(&b.0));
        let text: Vec<_> = naive.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let mut written = wire_pairs(&wire);
        prop_assert!(written.is_sorted_by(|a, b| a.0 <= b.0), "{written:?}");
        // A member may have a common name too; the order of the two does not matter.
        written.sort();
        naive.sort();
        prop_assert_eq!(written, naive);
        if common.is_empty() && !text.is_empty() {
            prop_assert_eq!(string_to_sign, format!("?{}", text.join("&")));
        }
    }

    /// With any names, the string to sign is sorted by the names as they are signed.
    #[test]
    fn any_names_are_signed_in_order(
        tree in tree("[AB_.a0-]{1,3}", "[a-z.]{0,6}"), common in common("[ACa0]{1,3}", "[a-z.]{0,4}"),
    ) {
        let (string_to_sign, wire) = form_of(&tree, &API, "POSThost/", &common);
        let mut written = wire_pairs(&wire);
        let mut naive = expected(&tree, 0, &common);
        let signed: Vec<_> = string_to_sign.strip_prefix("POSThost/").unwrap().trim_start_matches('?').split('&').collect();
        let names: Vec<_> = signed.iter().filter_map(|pair| pair.split_once('=')).map(|(name, _)| name).collect();
        prop_assert!(names.is_sorted(), "{signed:?}");
        let mut signed: Vec<_> = signed.into_iter().filter(|pair| !pair.is_empty()).map(String::from).collect();
        let mut pairs: Vec<_> = naive.iter().map(|(name, value)| format!("{}={value}", name.replace('_', "."))).collect();
        signed.sort();
        pairs.sort();
        prop_assert_eq!(signed, pairs);
        written.sort();
        naive.sort();
        prop_assert_eq!(written, naive);
    }

    #[test]
    fn json_is_what_serde_json_reads(tree in tree(".{0,4}", ".{0,9}")) {
        fn check(tree: &Tree, json: &serde_json::Value) {
            match tree {
                Tree::Text(text) => assert_eq!(json, text),
                Tree::Number(number) => assert_eq!(json, number),
                Tree::Boolean(boolean) => assert_eq!(json, boolean),
                Tree::Absent => assert!(json.is_null()),
                Tree::List(items) => {
                    let json = json.as_array().unwrap();
                    assert_eq!(items.len(), json.len());
                    items.iter().zip(json).for_each(|(item, json)| check(item, json));
                }
                Tree::Structure(members) => {
                    let json = json.as_object().unwrap();
                    let present: Vec<_> = members.iter().filter(|(_, value)| !value.encode().is_absent()).collect();
                    assert_eq!(present.len(), json.len());
                    present.iter().for_each(|(name, value)| check(value, &json[*name]));
                }
                Tree::Map(_) => unreachable!("no map is generated"),
            }
        }
        check(&tree, &serde_json::from_str(&to_json(&tree, &API)).unwrap());
    }
}

#[test]
fn indexes_are_visited_in_the_order_of_their_text() {
    for base in [0, 1, 7] {
        for length in (0..25).chain([99, 100, 101, 1234]) {
            let mut visited = Vec::new();
            digits::in_text_order(base, length, &mut |index| visited.push(digits::index_text(index).into_owned()));
            let mut naive: Vec<_> = (base..base + length).map(|index| index.to_string()).collect();
            naive.sort();
            assert_eq!(visited, naive);
        }
    }
    for number in [i64::MIN, -1234, -10, -1, 0, 7, 10, 99, 100, 105, 1000, i64::MAX] {
        let mut text = Vec::new();
        digits::push_number(&mut text, number);
        assert_eq!(text, number.to_string().into_bytes());
    }
}

#[test]
fn unknown_members_are_sent_in_forms_and_in_json() {
    let mut extra = Extra::new();
    extra.set("Zoned", &"a b");
    extra.set("Tags", &vec![BTreeMap::from([("Key", "k"), ("Value", "\"v\"")])]);
    extra.set("Count", &3);
    extra.set("Price", &"0.340".parse::<Decimal>().unwrap());
    extra.set("Fast", &true);
    struct Request(Extra);
    impl Encode for Request {
        fn encode(&self) -> Value<'_> {
            Value::Structure(self)
        }
    }
    impl Members for Request {
        fn names(&self) -> &'static Names {
            const { &Names::new(&["Password", "Zone"]) }
        }

        fn member(&self, index: usize) -> Value<'_> {
            static PASSWORD: LazyLock<Secret> = LazyLock::new(|| Secret::new("p&="));
            if index == 0 { Value::Secret(&PASSWORD) } else { Value::Absent }
        }

        fn extra(&self) -> Option<&Extra> {
            Some(&self.0)
        }
    }
    let request = Request(extra);
    let common = [("Action", "X"), ("Timestamp", "1")].map(|(name, value)| (name.to_owned(), value.to_owned()));
    let (string_to_sign, wire) = form_of(&request, &API, "", &common.into());
    let signed =
        "?Action=X&Count=3&Fast=TRUE&Password=p&=&Price=0.340&Tags.0.Key=k&Tags.0.Value=\"v\"&Timestamp=1&Zoned=a b";
    assert_eq!(string_to_sign, signed);
    assert!(wire.contains("Password=p%26%3D&") && wire.contains("Zoned=a%20b"), "{wire}");
    let json = r#"{"Password":"p&=","Count":3,"Fast":true,"Price":"0.340","Tags":[{"Key":"k","Value":"\"v\""}],"Zoned":"a b"}"#;
    assert_eq!(to_json(&request, &API), json);
}

fn wire(value: &dyn Encode, api: &Api) -> String {
    form_of(value, api, "", &BTreeMap::new()).1
}

#[test]
fn a_token_is_inserted_in_order() {
    let value = Tree::Structure(Typed::of(BTreeMap::from([
        ("A".to_owned(), Tree::Number(1)),
        ("Z".to_owned(), Tree::Number(2)),
    ])));
    let written = |name| {
        let form = form(
            &value,
            EncodeOptions::of(&API),
            Vec::new(),
            &[("B", Value::Integer(3))],
            Some((name, Value::String("t"))),
        );
        let json = json(&value, EncodeOptions::of(&API), Some((name, Value::String("t"))));
        [form.string_to_sign, form.wire, json].map(|bytes| String::from_utf8(bytes).unwrap())
    };
    assert_eq!(written("Token"), ["?A=1&B=3&Token=t&Z=2", "A=1&B=3&Token=t&Z=2", r#"{"A":1,"Z":2,"Token":"t"}"#]);
    assert_eq!(written("A_t"), ["?A=1&A.t=t&B=3&Z=2", "A=1&A_t=t&B=3&Z=2", r#"{"A":1,"Z":2,"A_t":"t"}"#]);
    assert_eq!(
        json(&Tree::Map(BTreeMap::new()), EncodeOptions::of(&API), Some(("T", Value::Integer(1)))),
        br#"{"T":1}"#
    );
}

#[test]
fn booleans_are_written_as_the_api_says() {
    let older = Api { booleans: Booleans { form: ["0", "1"], json_numbers: true }, ..API };
    let value = BTreeMap::from([("a", false), ("b", true)]);
    assert_eq!(to_json(&value, &older), r#"{"a":0,"b":1}"#);
    assert_eq!(wire(&value, &older), "a=0&b=1");
    assert_eq!(to_json(&value, &API), r#"{"a":false,"b":true}"#);
    assert_eq!(wire(&value, &API), "a=FALSE&b=TRUE");
}

#[test]
fn absent_items_keep_their_index_in_a_form_and_are_null_in_json() {
    let value = BTreeMap::from([("L", vec![None, Some("x".to_owned()), None])]);
    assert_eq!(wire(&value, &API), "L.1=x");
    assert_eq!(to_json(&value, &API), r#"{"L":[null,"x",null]}"#);
}

#[test]
fn values_of_several_types_go_into_one_list() {
    let value: Vec<Box<dyn Encode>> = vec![Box::new(1), Box::new(vec![Box::<str>::from("x")]), Box::new(None::<bool>)];
    assert_eq!(to_json(&value, &API), r#"[1,["x"],null]"#);
    let borrowed: BTreeMap<&str, &dyn Encode> = BTreeMap::from([("L", &value as _), ("N", &0 as _)]);
    assert_eq!(wire(&borrowed, &API), "L.0=1&L.1.0=x&N=0");
}

/// A structure with a float, as in generated code.
struct Rate(f64);

impl Encode for Rate {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for Rate {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["Rate"]) }
    }

    fn member(&self, _: usize) -> Value<'_> {
        self.0.encode()
    }
}

#[test]
fn floats_have_the_fewest_digits_and_no_exponent() {
    for (number, text) in
        [(0.1 + 0.2, "0.30000000000000004"), (-2.0, "-2"), (1e-7, "0.0000001"), (1e21, "1000000000000000000000")]
    {
        assert_eq!(to_json(&number, &API), text);
        let pairs = form(&BTreeMap::from([("Rate", number)]), EncodeOptions::of(&API), Vec::new(), &[], None);
        assert_eq!(String::from_utf8(pairs.wire).unwrap(), format!("Rate={text}"));
    }
    let pairs = form(&Rate(1e-7), EncodeOptions::of(&API), Vec::new(), &[], None);
    assert_eq!(String::from_utf8(pairs.wire).unwrap(), "Rate=0.0000001");
}

#[test]
fn a_float_that_is_not_finite_cannot_be_sent() {
    let numbers = BTreeMap::from([("Rates", vec![1.0, f64::NAN]), ("Shares", vec![f64::INFINITY])]);
    for is_form in [false, true] {
        let (path, reason) = unsendable(numbers.encode(), is_form).unwrap();
        assert_eq!((path.as_str(), reason), ("Rates[1]", "is not a finite number, so it cannot be sent"));
    }
    assert_eq!(unsendable(1.5.encode(), true), None);
}
