//! Names of the vendor: which are valid, and what they are called in the spec.

use std::collections::{BTreeMap, BTreeSet};

use crate::lower::words::split;

/// Names that Windows does not allow for files.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];

/// Returns `true` for the name of a device on Windows, which no file can have there.
pub fn is_reserved(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let numbered = |name: &str| name.strip_prefix("com").or(name.strip_prefix("lpt")).map(str::to_owned);
    DEVICES.contains(&name.as_str()) || numbered(&name).is_some_and(|rest| matches!(rest.as_bytes(), [b'1'..=b'9']))
}

/// Returns `true` for a name like `Instance`, `GetTokenReq_Label` or `DescribeInstances`.
pub fn is_type(name: &str) -> bool {
    let valid = |c: char| c.is_ascii_alphanumeric() || c == '_';
    name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.chars().all(valid) && name.len() <= 128
}

/// Returns `true` for the name of a member.
pub fn is_member(name: &str) -> bool {
    let valid = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
    name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.chars().all(valid) && name.len() <= 256
}

/// Returns `true` for `2017-03-12`.
pub fn is_date(text: &str) -> bool {
    crate::values::is_date(text)
}

/// Returns `true` for the label of a host, which is also the name of a folder: `cvm`.
pub fn is_label(text: &str) -> bool {
    let valid = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let ends = text.starts_with(|c: char| c.is_ascii_lowercase()) && !text.ends_with('-');
    ends && text.chars().all(valid) && text.len() <= 63 && !is_reserved(text)
}

/// Returns the words to set as `name` for each name whose words another one has already: one of `fixed`, or one of the
/// others, which are taken in the order of their bytes, so that the vendor's order does not matter.
pub fn distinct<'a>(fixed: &[&str], names: impl IntoIterator<Item = &'a str>) -> BTreeMap<&'a str, String> {
    let names = names.into_iter().filter(|name| !fixed.contains(name)).collect::<BTreeSet<_>>();
    let mut taken = fixed.iter().map(|name| split(name)).collect::<BTreeSet<_>>();
    let mut renamed = BTreeMap::new();
    let mut colliding = Vec::new();
    for name in names {
        if !taken.insert(split(name)) {
            colliding.push(name);
        }
    }
    for name in colliding {
        let mut words = split(name);
        let length = words.len();
        let mut number = 2;
        while !taken.insert(words.clone()) {
            words.truncate(length);
            words.push(number.to_string());
            number += 1;
        }
        renamed.insert(name, words.join(" "));
    }
    renamed
}

/// Returns the name in the spec for each object: letters and digits, and words of its own.
pub fn types<'a>(objects: impl IntoIterator<Item = &'a str>) -> BTreeMap<&'a str, String> {
    let objects = objects.into_iter().collect::<BTreeSet<_>>();
    let all = objects.iter().map(|object| split(object)).collect::<BTreeSet<_>>();
    // A target appends `Type` to a name that its language or library has already.
    let may_collide =
        |words: &[String]| words.split_last().is_some_and(|(last, stem)| last == "type" && all.contains(stem));
    let mut taken = BTreeSet::new();
    let mut names = BTreeMap::new();
    for object in objects {
        let plain = object.replace('_', "");
        let mut name = plain.clone();
        let mut number = 2;
        while may_collide(&split(&name)) || !taken.insert(split(&name)) {
            name = format!("{plain}{number}");
            number += 1;
        }
        names.insert(object, name);
    }
    names
}

/// The smallest number of actions that make a section.
const SECTION: usize = 6;

/// The section of actions that belong to no other.
pub const GENERAL: &str = "general";

/// Last words of actions that name no thing: `ModifyDiskAttributes` is about disks.
const ASPECTS: [&str; 16] = [
    "attribute",
    "config",
    "count",
    "detail",
    "id",
    "info",
    "information",
    "limit",
    "list",
    "name",
    "num",
    "number",
    "quota",
    "set",
    "state",
    "status",
];

/// Returns the section of each action: the last noun of its name, if enough actions end in it; else an earlier noun
/// that is a section; else `general`.
pub fn sections<'a>(actions: impl IntoIterator<Item = &'a str>) -> BTreeMap<&'a str, String> {
    let nouns = actions.into_iter().map(|action| (action, nouns(action))).collect::<BTreeMap<_, _>>();
    let mut ends = BTreeMap::<&str, usize>::new();
    for noun in nouns.values().filter_map(|nouns| nouns.last()) {
        *ends.entry(noun).or_default() += 1;
    }
    let fits = |noun: &str| {
        let named = noun.len() > 1 && noun.starts_with(|c: char| c.is_ascii_lowercase()) && !is_reserved(noun);
        named && noun != GENERAL && ends.get(noun).is_some_and(|count| *count >= SECTION)
    };
    let section = |nouns: &[String]| nouns.iter().rev().find(|noun| fits(noun)).cloned();
    let found = nouns.iter().map(|(action, nouns)| (*action, section(nouns).unwrap_or_else(|| GENERAL.to_owned())));
    found.collect()
}

/// Returns the things that an action is about: its words after the verb, in the singular.
fn nouns(action: &str) -> Vec<String> {
    split(action).iter().skip(1).map(|word| singular(word)).filter(|word| !ASPECTS.contains(&word.as_str())).collect()
}

fn singular(word: &str) -> String {
    let stem = |end: usize| word.get(..word.len() - end).unwrap_or(word);
    let ends = |suffixes: &[&str]| suffixes.iter().any(|suffix| word.ends_with(suffix));
    if word.len() > 4 && word.ends_with("ies") {
        return format!("{}y", stem(3));
    }
    if ends(&["sses", "xes", "ches", "shes"]) {
        return stem(2).to_owned();
    }
    let plural = word.len() > 3 && word.ends_with('s') && !ends(&["ss", "us", "is", "ns"]);
    if plural || (word.len() > 4 && word.ends_with("ns")) { stem(1).to_owned() } else { word.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_devices_and_paths_are_refused() {
        for name in ["CON", "nul", "Com1", "LPT9"] {
            assert!(is_reserved(name), "{name}");
        }
        for name in ["Com", "Com10", "Console", "Lpt"] {
            assert!(!is_reserved(name), "{name}");
        }
        for name in ["", "../x", "A/B", "A.B", "1A", "Ä", "A B"] {
            assert!(!is_type(name) && !is_member(name), "{name}");
        }
    }

    #[test]
    fn the_vendors_order_does_not_matter_for_names() {
        let names = ["AppId", "AppID", "App_Id", "Other"];
        let expected = [("AppId", "app id 2"), ("App_Id", "app id 3")].map(|(name, words)| (name, words.to_owned()));
        assert_eq!(distinct(&[], names), BTreeMap::from(expected.clone()));
        assert_eq!(distinct(&[], names.into_iter().rev()), BTreeMap::from(expected));
        assert_eq!(distinct(&["RequestId"], ["RequestID"])["RequestID"], "request id 2");
    }

    #[test]
    fn types_have_letters_digits_and_words_of_their_own() {
        let types = types(["Req_Label", "ReqLabel", "Rule", "RuleType", "UUID", "Uuid"]);
        let names = types.values().map(String::as_str).collect::<Vec<_>>();
        assert_eq!(names, ["ReqLabel", "ReqLabel2", "Rule", "RuleType2", "UUID", "Uuid2"]);
    }

    #[test]
    fn small_sections_are_merged() {
        let mut actions = (0..SECTION).map(|n| format!("Verb{n}Disks")).collect::<Vec<_>>();
        actions.extend(["DescribeDiskPrice", "DescribePolicies", "ModifyDiskAttributes"].map(str::to_owned));
        let sections = sections(actions.iter().map(String::as_str));
        assert_eq!(sections["DescribeDiskPrice"], "disk");
        assert_eq!(sections["ModifyDiskAttributes"], "disk");
        assert_eq!(sections["DescribePolicies"], GENERAL);
        assert_eq!(sections["Verb3Disks"], "disk");
    }

    #[test]
    fn nouns_are_singular() {
        let words = ["disks", "policies", "addresses", "status", "dns", "boxes", "regions", "vpcs", "class"];
        let singulars = words.map(singular);
        assert_eq!(singulars, ["disk", "policy", "address", "status", "dns", "box", "region", "vpc", "class"]);
    }
}
