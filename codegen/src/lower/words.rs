//! Splits names into words, once for all languages.

use heck::{ToSnakeCase, ToUpperCamelCase};

/// Returns the lower-case words of a name: `UUIDSet` is `uuid set`, `InvalidZone.MismatchRegion` is `invalid zone
/// mismatch region`.
///
/// `IPv4` and `IPv6` are one word. If the result is misleading (`UUIDs` is `uui ds`), the spec sets a `name`.
pub fn split(name: &str) -> Vec<String> {
    let words = name.replace("IPv", "Ipv").to_snake_case();
    words.split('_').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Joins words into a type name: `describe`, `key`, `pairs` is `DescribeKeyPairs`.
pub fn pascal(words: &[String]) -> String {
    words.join(" ").to_upper_camel_case()
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
            ("UUIDs", "uui ds"),
            ("VPCsInRegion", "vp cs in region"),
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
