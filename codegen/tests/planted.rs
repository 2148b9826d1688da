//! Plants twenty mistakes in six files of the real spec. One run must report twenty errors, each at its mistake, and no
//! other.

use std::collections::BTreeSet;

use crate::support::{diagnose, real_spec, render};
use tencentcloud_codegen::load::from_map;

/// A mistake: the file, the text to replace, the replacement (with `«` where the error must point), and the code.
type Mistake = (&'static str, &'static str, &'static str, &'static str);

const RUN: &str = "v2017-03-12/actions/instances/RunInstances.yaml";
const LIST: &str = "v2017-03-12/actions/instances/DescribeInstances.yaml";
const TYPES: &str = "v2017-03-12/types/instances.yaml";
const ENUMS: &str = "v2017-03-12/enums.yaml";
const KEYS: &str = "legacy/actions/key-pairs/DescribeKeyPairs.yaml";
const API: &str = "legacy/api.yaml";

const MISTAKES: [Mistake; 20] = [
    (RUN, "type: InternetAccessible", "type: «InternetAccesible", "E0302"),
    (RUN, "default: POSTPAID_BY_HOUR", "default: «POSTPAID_BY_HOURS", "E0402"),
    (RUN, "idempotency_token: request.ClientToken", "idempotency_token: request.«ClientTokn", "E0307"),
    (RUN, "waiter: instances_running", "waiter: «instances_runing", "E0304"),
    (RUN, "  - MissingParameter\n", "  - «MissingParametr\n", "E0303"),
    (RUN, "require: [InstanceChargePrepaid]", "require: [«InstanceChargePrepiad]", "E0307"),
    (LIST, "effect: read", "effect: «reads", "E0214"),
    (LIST, "range: {max: 100}", "range: {min: «hundred, max: 100}", "E0205"),
    (LIST, "type: list of Instance\n", "type: «lists of Instance\n", "E0309"),
    (LIST, "\"TotalCount\": 2", "\"TotalCount\": «\"two\"", "E0501"),
    (TYPES, "        only: [1, 2, 3,", "        only: [«yes, 2, 3,", "E0207"),
    (TYPES, "  Placement:\n    doc:", "  Placement:\n    «docs:", "E0204"),
    (TYPES, "format: disk-id", "format: «disk", "E0306"),
    (TYPES, "        type: ChargeUnit\n", "        type: ChargeUnit\n        «type: string\n", "E0202"),
    (
        ENUMS,
        "  RenewFlag:\n",
        "  «DiskType:\n    doc: Again.\n    values:\n      A:\n        doc: A.\n\n  RenewFlag:\n",
        "E0202",
    ),
    (ENUMS, "      PENDING:\n", "      «12:\n        name: TWELVE\n        doc: Twelve.\n      PENDING:\n", "E0212"),
    (KEYS, "pagination:\n  offset: request.offset", "pagination:\n  offset: «request.keyIds", "E0308"),
    (KEYS, "Action=DescribeKeyPairs", "Action=DescribeKeyPairs&«keyName=a", "E0505"),
    (KEYS, "manual: p346-349", "manual: «\"346\"", "E0603"),
    (API, "  accept:\n", "  accept:\n    «strings_bare: Some page prints a number.\n", "E0204"),
];

#[test]
fn twenty_mistakes_give_twenty_errors() {
    let mut files = real_spec();
    let mut expected = Vec::new();
    let mut texts: Vec<(&str, String)> = Vec::new();
    for (file, from, to, code) in MISTAKES {
        let index = texts.iter().position(|(name, _)| *name == file).unwrap_or_else(|| {
            texts.push((file, String::from_utf8(files[file].clone()).unwrap()));
            texts.len() - 1
        });
        let text = &mut texts[index].1;
        assert!(text.contains(from), "{file} has no {from}");
        // The code stays next to the mark until all mistakes are made, since lines move.
        *text = text.replacen(from, &to.replace('«', &format!("«{code}»")), 1);
    }
    assert_eq!(texts.len(), 6);
    for (file, text) in texts {
        let mut clean = String::new();
        let mut rest = text.as_str();
        while let Some((before, after)) = rest.split_once('«') {
            clean.push_str(before);
            let (code, after) = after.split_once('»').unwrap();
            let line = clean.matches('\n').count() + 1;
            let column = clean.rsplit('\n').next().unwrap().chars().count() + 1;
            expected.push((file.to_owned(), line, column, code.to_owned()));
            rest = after;
        }
        clean.push_str(rest);
        files.insert(file.to_owned(), clean.into_bytes());
    }
    let loaded = from_map(&files);
    let diagnostics = diagnose(&loaded);
    let found: BTreeSet<_> = diagnostics
        .iter()
        .map(|diagnostic| {
            let span = diagnostic.primary.span;
            let (line, column) = loaded.source.position(span);
            (loaded.source.path(span.file).to_owned(), line, column, diagnostic.code.id.to_owned())
        })
        .collect();
    let expected: BTreeSet<_> = expected.into_iter().collect();
    assert_eq!(expected.len(), 20);
    let wrong: Vec<_> = expected.symmetric_difference(&found).collect();
    assert!(wrong.is_empty() && diagnostics.len() == 20, "{wrong:#?}\n{}", render(&diagnostics, &loaded.source));
}
