//! Comparison of request lines by their meaning in the manual.

use std::collections::{BTreeMap, BTreeSet};

/// Names and values of a request line, normalized.
pub type Pairs = BTreeMap<String, String>;

/// Parameters of every call, which do not depend on the request.
const COMMON: &[&str] =
    &["Nonce", "Region", "SecretId", "Signature", "SignatureMethod", "Timestamp", "Token", "Version"];

/// Reads `name=value&name=value`, not percent-encoded: list indexes are renumbered from 0, booleans are in lower case,
/// and the common parameters except `Action` are omitted.
pub fn pairs<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Pairs {
    let raw = pairs.into_iter().filter(|(name, _)| !COMMON.contains(name)).collect::<Vec<_>>();
    let mut indexes = BTreeMap::<String, BTreeSet<u64>>::new();
    for (name, _) in &raw {
        for (parent, index) in lists(name) {
            indexes.entry(parent).or_default().insert(index);
        }
    }
    raw.iter()
        .map(|(name, value)| {
            let mut out = String::new();
            let mut given = String::new();
            for part in name.split('.') {
                let shown = match part.parse::<u64>() {
                    Ok(index) => {
                        let before = indexes.get(&given).map_or(0, |all| all.range(..index).count());
                        before.to_string()
                    }
                    Err(_) => part.to_owned(),
                };
                for (text, part) in [(&mut out, shown.as_str()), (&mut given, part)] {
                    if !text.is_empty() {
                        text.push('.');
                    }
                    text.push_str(part);
                }
            }
            let boolean = value.eq_ignore_ascii_case("true") || value.eq_ignore_ascii_case("false");
            (out, if boolean { value.to_ascii_lowercase() } else { (*value).to_owned() })
        })
        .collect()
}

/// Returns each prefix of a name that is a list, with the index that follows.
fn lists(name: &str) -> Vec<(String, u64)> {
    let parts = name.split('.').collect::<Vec<_>>();
    (1..parts.len()).filter_map(|at| Some((parts[..at].join("."), parts[at].parse().ok()?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Pairs {
        pairs(line.split('&').filter_map(|pair| pair.split_once('=')))
    }

    #[test]
    fn index_base_and_case_of_booleans_do_not_count() {
        assert_eq!(
            read("Action=A&Ids.1=a&Ids.2=b&Filters.1.Values.1=x&Dry=TRUE&Nonce=1"),
            read("Ids.0=a&Dry=true&Ids.1=b&Filters.0.Values.0=x&Action=A")
        );
    }

    #[test]
    fn order_of_items_counts() {
        assert_ne!(read("Ids.0=a&Ids.1=b"), read("Ids.0=b&Ids.1=a"));
        assert_ne!(read("Ids.0=1"), read("Id=1"));
    }
}
