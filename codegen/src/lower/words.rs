//! Splits names into words, once for all languages.

/// Lower-case words of a name: `UUIDSet` is `uuid set`, `InvalidZone.MismatchRegion` is `invalid zone mismatch region`.
///
/// Words end where a small letter meets a capital, before the last capital of a run that a small letter follows,
/// after a digit that a capital follows, and at everything that is neither letter nor digit. `IPv4` and `IPv6` are
/// one word, and so is a run of capitals with a plural `s` (`UUIDs`).
pub fn split(name: &str) -> Vec<String> {
    let mut words = Vec::new();
    for part in name.split(|c: char| !c.is_alphanumeric()) {
        split_part(&part.chars().collect::<Vec<_>>(), &mut words);
    }
    words
}

fn split_part(chars: &[char], words: &mut Vec<String>) {
    let mut word = String::new();
    let mut at = 0;
    while let Some(&c) = chars.get(at) {
        if is_ip_version(chars.get(at..at + 4)) {
            flush(&mut word, words);
            word.extend(chars.iter().skip(at).take(4).flat_map(|c| c.to_lowercase()));
            at += 4;
            continue;
        }
        let before = at.checked_sub(1).and_then(|i| chars.get(i)).copied();
        let after = chars.get(at + 1).copied();
        if c.is_uppercase() && starts_word(before, after, chars.get(at + 2).copied()) {
            flush(&mut word, words);
        }
        word.extend(c.to_lowercase());
        at += 1;
    }
    flush(&mut word, words);
}

/// Whether a capital begins a word, given its neighbours.
fn starts_word(before: Option<char>, after: Option<char>, after_that: Option<char>) -> bool {
    match before {
        None => false,
        Some(before) if before.is_lowercase() || before.is_ascii_digit() => true,
        Some(_) => {
            let plural_end = after == Some('s') && after_that.is_none_or(char::is_uppercase);
            after.is_some_and(char::is_lowercase) && !plural_end
        }
    }
}

fn is_ip_version(chars: Option<&[char]>) -> bool {
    matches!(chars, Some(['I', 'P', 'v', '4' | '6']))
}

fn flush(word: &mut String, words: &mut Vec<String>) {
    if !word.is_empty() {
        words.push(std::mem::take(word));
    }
}

/// Joins words to a name of a type: `describe`, `key`, `pairs` is `DescribeKeyPairs`.
pub fn pascal(words: &[String]) -> String {
    let mut name = String::new();
    for word in words {
        let mut chars = word.chars();
        name.extend(chars.next().into_iter().flat_map(char::to_uppercase));
        name.push_str(chars.as_str());
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn splits_names_of_every_kind() {
        let cases = [
            ("UUIDSet", "uuid set"),
            ("IPv6Addresses", "ipv6 addresses"),
            ("AssignIPv6", "assign ipv6"),
            ("AppID", "app id"),
            ("AppId", "app id"),
            ("2xx", "2xx"),
            ("isVpcGateway", "is vpc gateway"),
            ("CPU", "cpu"),
            ("unInstanceId", "un instance id"),
            ("InvalidParameterValue.Range", "invalid parameter value range"),
            ("POSTPAID_BY_HOUR", "postpaid by hour"),
            ("ap-guangzhou-1", "ap guangzhou 1"),
            ("CVM.S1", "cvm s1"),
            ("CENTOS_5_8_X64", "centos 5 8 x64"),
            ("UUIDs", "uuids"),
            ("VPCsInRegion", "vpcs in region"),
            ("OSName", "os name"),
            ("EipStatus", "eip status"),
            ("isp", "isp"),
            ("MD5Sum", "md5 sum"),
            ("key.pair id", "key pair id"),
            ("Self", "self"),
            ("type", "type"),
            ("UnBindInstanceKey", "un bind instance key"),
            ("lanIp", "lan ip"),
            ("DescribeBmInstancesOSInfo", "describe bm instances os info"),
            ("-1", "1"),
            ("...", ""),
            ("状态", "状态"),
        ];
        for (name, words) in cases {
            assert_eq!(split(name).join(" "), words, "{name}");
        }
    }

    #[test]
    fn joins_types() {
        assert_eq!(pascal(&split("describe key-pairs data")), "DescribeKeyPairsData");
    }
}
