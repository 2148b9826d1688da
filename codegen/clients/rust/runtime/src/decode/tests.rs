use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::Value;

use super::*;
use crate::types::{Date, Decimal, Secret, Timestamp};

fn strict<T: Decode>(json: &str) -> Result<T, DecodeError> {
    whole(Decoder::new(json, Accept::default(), false))
}

fn lenient<T: Decode>(json: &str) -> Result<T, DecodeError> {
    lenient_json(json)
}

/// A value that is skipped.
#[derive(Debug)]
struct Skipped;

impl Decode for Skipped {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        d.skip().map(|()| Self)
    }
}

/// A value built from the output of the decoder, to be compared with the one that serde_json builds.
#[derive(Debug)]
struct Built(Value);

impl Decode for Built {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let value = match d.peek() {
            b'{' => {
                BTreeMap::<String, Built>::decode(d)?.into_iter().map(|(name, Built(value))| (name, value)).collect()
            }
            b'[' => Value::Array(d.list::<Built>()?.into_iter().map(|Built(value)| value).collect()),
            b'"' => d.text()?.into(),
            b't' | b'f' => d.boolean()?.into(),
            _ => serde_json::from_str(d.raw()?).unwrap(),
        };
        Ok(Self(value))
    }
}

fn without_nulls(value: Value) -> Value {
    match value {
        Value::Array(items) => items.into_iter().filter(|item| !item.is_null()).map(without_nulls).collect(),
        Value::Object(members) => members
            .into_iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(name, value)| (name, without_nulls(value)))
            .collect(),
        other => other,
    }
}

fn json_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,30}".prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 64, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::btree_map("\\PC{0,9}", inner, 0..6).prop_map(|members| members.into_iter().collect()),
        ]
    })
}

/// Text that resembles JSON and is mostly invalid.
fn almost_json() -> impl Strategy<Value = String> {
    let token = prop_oneof![
        Just("{".to_owned()),
        Just("}".to_owned()),
        Just("[".to_owned()),
        Just("]".to_owned()),
        Just(",".to_owned()),
        Just(":".to_owned()),
        Just("\"a\"".to_owned()),
        Just("\"\\u00e9\\n\"".to_owned()),
        Just("\"\\x\"".to_owned()),
        Just("null".to_owned()),
        Just("true".to_owned()),
        Just("nul".to_owned()),
        Just(" ".to_owned()),
        Just("\n".to_owned()),
        "-?(0|[1-9]?[0-9]{1,3})(\\.[0-9]{0,2})?([eE][+-]?[0-9]{0,2})?",
        "[\\x00-\\x7f]",
        "\"[\\x00-\\x7f]{0,12}\"",
    ];
    prop::collection::vec(token, 0..12).prop_map(|tokens| tokens.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_json_is_read_as_serde_json_reads_it(value in json_value()) {
        for text in [value.to_string(), serde_json::to_string_pretty(&value).unwrap()] {
            strict::<Skipped>(&text).unwrap();
            let built = strict::<Option<Built>>(&text).unwrap().map(|Built(value)| value);
            prop_assert_eq!(built.unwrap_or_default(), without_nulls(serde_json::from_str(&text).unwrap()));
        }
    }

    #[test]
    fn invalid_json_is_rejected_as_by_serde_json(text in almost_json()) {
        let theirs = serde_json::from_str::<serde::de::IgnoredAny>(&text);
        let ours = strict::<Skipped>(&text);
        prop_assert_eq!(theirs.is_ok(), ours.is_ok(), "{:?} {:?} {:?}", text, theirs, ours);
    }

    #[test]
    fn any_string_is_read_as_serde_json_reads_it(text in any::<String>(), escaped in any::<bool>()) {
        let json = if escaped {
            let units: String = text.encode_utf16().map(|unit| format!("\\u{unit:04x}")).collect();
            format!("\"{units}\"")
        } else {
            serde_json::to_string(&text).unwrap()
        };
        prop_assert_eq!(strict::<String>(&json).unwrap(), text.clone());
        prop_assert_eq!(serde_json::from_str::<String>(&json).unwrap(), text);
    }

    #[test]
    fn any_integer_of_64_bits_is_read(number in any::<i64>()) {
        prop_assert_eq!(strict::<i64>(&number.to_string()).unwrap(), number);
        prop_assert_eq!(lenient::<i64>(&format!("\"{number}\"")).unwrap(), number);
        prop_assert_eq!(strict::<i64>(&(i128::from(number) + (1 << 64)).to_string()).is_err(), true);
    }

    #[test]
    fn no_byte_makes_it_panic(value in json_value(), at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut bytes = value.to_string().into_bytes();
        let at = at.index(bytes.len());
        if let Ok(cut) = str::from_utf8(&bytes[..at]) {
            drop(strict::<Option<Built>>(cut));
            prop_assert_eq!(strict::<Skipped>(cut).is_ok(), serde_json::from_str::<serde::de::IgnoredAny>(cut).is_ok());
        }
        bytes[at] = byte;
        if let Ok(flipped) = str::from_utf8(&bytes) {
            drop(strict::<Skipped>(flipped));
            if flipped.len() < 2000 {
                drop(strict::<BTreeMap<String, i64>>(flipped));
            }
        }
    }
}

#[test]
fn a_lone_surrogate_is_replaced() {
    assert_eq!(strict::<String>(r#""a\ud800b""#).unwrap(), "a\u{fffd}b");
    assert_eq!(strict::<String>(r#""\ud83d\ude00""#).unwrap(), "\u{1f600}");
    assert_eq!(strict::<String>(r#""\ud83d\u0041\udc00""#).unwrap(), "\u{fffd}A\u{fffd}");
    assert_eq!(strict::<String>(r#""\ud83d\ud83d\ude00""#).unwrap(), "\u{fffd}\u{1f600}");
    assert!(strict::<String>(r#""\ud83d\u00""#).is_err());
}

#[test]
fn depth_is_limited_and_skipping_needs_no_stack() {
    let nested = |levels: usize| "[".repeat(levels) + &"]".repeat(levels);
    assert!(strict::<Skipped>(&nested(127)).is_ok());
    assert!(strict::<Skipped>(&nested(128)).is_err());
    let objects = |levels: usize| "{\"a\":".repeat(levels) + "0" + &"}".repeat(levels);
    assert!(strict::<Skipped>(&objects(127)).is_ok());
    assert!(strict::<Skipped>(&objects(1_000_000)).unwrap_err().to_string().contains("at most 127 levels"));
}

#[test]
fn numbers_keep_their_digits() {
    assert_eq!(lenient::<Decimal>("0.340").unwrap().to_string(), "0.340");
    assert_eq!(strict::<Decimal>("\"0.10\"").unwrap().to_string(), "0.10");
    assert_eq!(lenient::<Decimal>("1234567890123456789.01").unwrap().to_string(), "1234567890123456789.01");
    assert_eq!(lenient::<Decimal>("1e-2").unwrap().to_string(), "0.01");
}

#[test]
fn floats_are_numbers_in_any_form() {
    for (json, number) in [("0.1", 0.1), ("-2", -2.0), ("1e-7", 1e-7), ("0.30000000000000004", 0.1 + 0.2)] {
        assert_eq!(strict::<f64>(json).unwrap().to_bits(), f64::to_bits(number), "{json}");
    }
    for json in ["1e400", "-1e400", "NaN", "+1", ".5", "\"inf\"", "\"NaN\"", "\"+1\"", "\"\"", "true"] {
        assert_eq!(both::<f64>(json), "no no", "{json}");
    }
}

/// Reads a JSON text strictly, and with every leniency.
fn both<T: Decode + std::fmt::Debug>(json: &str) -> String {
    let show = |result: Result<T, DecodeError>| result.map_or("no".into(), |value| format!("{value:?}"));
    format!("{} {}", show(strict(json)), show(lenient(json)))
}

#[test]
fn leniency_depends_on_the_api() {
    assert_eq!(both::<i64>("\"23\""), "no 23");
    assert_eq!(both::<i64>("\" 23\""), "no no");
    assert_eq!(both::<i64>("1.5"), "no no");
    assert_eq!(both::<String>("23"), "no \"23\"");
    assert_eq!(both::<String>("-1.50"), "no \"-1.50\"");
    assert_eq!(both::<String>("{}"), "no no");
    assert_eq!(both::<bool>("\"TRUE\""), "no true");
    assert_eq!(both::<bool>("\"False\""), "no false");
    assert_eq!(both::<bool>("1"), "no true");
    assert_eq!(both::<bool>("2"), "no no");
    assert_eq!(both::<bool>("\"yes\""), "no no");
    assert_eq!(both::<Decimal>("0.34"), "no 0.34");
    assert_eq!(both::<f64>("\"0.34\""), "no 0.34");
    assert_eq!(both::<Vec<BTreeMap<String, i64>>>("{\"a\":1}"), "no [{\"a\": 1}]");
    assert_eq!(both::<Vec<i64>>("1"), "no no");
    assert_eq!(both::<BTreeMap<String, i64>>("[ ]"), "no {}");
    assert_eq!(both::<BTreeMap<String, i64>>("[1]"), "no no");
    assert_eq!(both::<Timestamp>("\"2016-12-02T00:22:40Z\""), "\"2016-12-02T00:22:40Z\" \"2016-12-02T00:22:40Z\"");
    assert_eq!(both::<Date>("\"2016-12-02\""), "\"2016-12-02\" \"2016-12-02\"");
    assert_eq!(both::<Secret>("\"x\""), "Secret(redacted) Secret(redacted)");
    assert_eq!(both::<Option<Box<i64>>>("null"), "None None");
    assert_eq!(both::<Vec<String>>("[null,\"x\", null]"), "[\"x\"] [\"x\"]");
}

/// A structure in the form of generated code.
#[derive(Debug, Default, PartialEq)]
struct Instance {
    cores: Option<i64>,
    id: String,
    disks: Vec<Instance>,
    extra: Extra,
}

impl Decode for Instance {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut v = Self::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "CPU" => d.member("CPU", &mut v.cores)?,
                "Disks" => d.member("Disks", &mut v.disks)?,
                "Id" | "ID" => d.member("Id", &mut v.id)?,
                _ => d.unknown(&key, &mut v.extra)?,
            }
        }
        Ok(v)
    }
}

#[test]
fn structures_take_what_they_know_and_keep_the_rest() {
    let json = r#" {"CPU": 1, "ID":"a", "New" : {"x":[1, "é"]} , "Disks":[{"Id":null,"CPU":null},{}], "Null":null} "#;
    let instance = strict::<Instance>(json).unwrap();
    assert_eq!((instance.cores, &*instance.id, instance.disks.len()), (Some(1), "a", 2));
    assert_eq!(instance.extra.json("New"), Some(r#"{"x":[1, "é"]}"#));
    assert_eq!(instance.extra.json("Null"), Some("null"));
    assert_eq!(format!("{:?}", instance.extra), r#"{"New", "Null"}"#);
    let read = instance.extra.get::<BTreeMap<String, Vec<String>>>("New").unwrap().unwrap();
    assert_eq!(read["x"], ["1", "é"]);
    assert_eq!(instance.extra.get::<i64>("Null").unwrap(), None);
    assert_eq!(instance.extra.get::<i64>("New").unwrap_err().path(), "New");
}

#[test]
fn errors_have_a_path_and_what_was_expected_and_found() {
    let error = |json: &str| strict::<Instance>(json).unwrap_err().to_string();
    let of_item = error(r#"{"Disks":[{},{"Disks":[{"CPU":"secret"}]}]}"#);
    assert_eq!(of_item, "Disks[1].Disks[0].CPU: expected a 64-bit integer, found a string at byte 30");
    assert_eq!(error("{"), "expected the name of a member, found the end of the text at byte 1");
    assert_eq!(error("<html>"), "expected a structure, found invalid JSON at byte 0");
    assert_eq!(
        error(r#"{"Id":"x""#),
        "expected a comma or the end of the structure, found the end of the text at byte 9"
    );
    assert_eq!(error(r#"{"Id":"x"#), "Id: expected the end of the string, found the end of the text at byte 8");
    assert_eq!(
        error(r#"{"New":[1}"#),
        "New: expected a comma or the end of the list, found the end of a structure at byte 9"
    );
    assert_eq!(error("{} x"), "expected the end of the text, found more text at byte 3");
    assert_eq!(
        error(r#"{"CPU":99999999999999999999}"#),
        "CPU: expected a 64-bit integer, found another number at byte 7"
    );
}

#[test]
fn an_object_for_a_list_is_an_empty_list_its_items_or_one_item() {
    #[derive(Debug, PartialEq)]
    struct Id(Option<i64>);
    impl Decode for Id {
        fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
            let mut id = Self(None);
            d.open()?;
            while let Some(key) = d.key()? {
                if key == "id" { d.member("id", &mut id.0)? } else { d.skip()? }
            }
            Ok(id)
        }
    }
    let read = |json: &str| lenient::<Vec<Id>>(json).map(|ids| ids.into_iter().map(|id| id.0).collect::<Vec<_>>());
    assert_eq!(read("{}").unwrap(), []);
    assert_eq!(read(" { \n } ").unwrap(), []);
    assert_eq!(read(r#"{"1":{"id":7},"3":{"id":8}}"#).unwrap(), [Some(7), Some(8)]);
    assert_eq!(read(r#"{"0":{"id":7},"5":null}"#).unwrap(), [Some(7)]);
    assert_eq!(read(r#"{"id":7}"#).unwrap(), [Some(7)]);
    assert_eq!(read(r#"{"1":{"id":7},"id":8}"#).unwrap(), [Some(8)], "one item that has other members too");
    assert_eq!(lenient::<Vec<Vec<String>>>(r#"[{"4":"a","9":"b"},{}]"#).unwrap(), [vec!["a", "b"], vec![]]);
    assert_eq!(lenient::<Vec<String>>("{}").unwrap(), Vec::<String>::new());
    assert!(lenient::<Vec<String>>(r#"{"a":"b"}"#).is_err());
    let error = lenient::<Vec<Id>>(r#"{"1":{"id":7},"3":{"id":[]}}"#).unwrap_err();
    assert_eq!(error.path(), "3.id");
    assert!(strict::<Vec<Id>>("{}").is_err());
}

#[test]
fn an_integer_may_be_written_as_a_decimal_without_a_fraction() {
    for (json, expected) in [
        ("2.0", Some(2)),
        ("1e2", Some(100)),
        ("-15.0e1", Some(-150)),
        ("-0.0", Some(0)),
        ("0e99", Some(0)),
        (r#""2.0""#, Some(2)),
        ("9223372036854775807.0", Some(i64::MAX)),
        ("9223372036854775808.0", None),
        ("2.5", None),
        ("1e-1", None),
        ("1e400", None),
        ("1e99999999999", None),
        (r#""""#, None),
        (r#""2.""#, None),
    ] {
        assert_eq!(lenient::<i64>(json).ok(), expected, "{json}");
        assert!(strict::<i64>(json).is_err(), "{json}");
    }
}
