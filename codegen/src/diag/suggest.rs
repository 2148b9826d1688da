//! Suggestions for misspelt names.

/// Maximum number of names to compare with. A real spec has fewer names of similar length, and the limit keeps a run
/// with thousands of errors fast.
const MAX_COMPARED: usize = 256;

/// Returns the name closest to `wrong`, unless none is close.
pub fn closest<'a>(wrong: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // Numbers and single letters are all close to each other.
    let vague = wrong.chars().count() < 2 || wrong.bytes().all(|b| b.is_ascii_digit());
    // Longer strings are not names, and computing the distance takes quadratic time.
    if vague || wrong.chars().count() > 100 {
        return None;
    }
    let lower = wrong.to_lowercase();
    let length = lower.chars().count();
    let limit = (wrong.chars().count() / 3).clamp(1, 4);
    names
        .into_iter()
        .filter(|name| *name != wrong && name.len() <= 200)
        .map(|name| (name.to_lowercase(), name))
        // The difference in length is a lower bound of the distance, which rules most names out cheaply.
        .filter(|(name, _)| name.chars().count().abs_diff(length) <= limit)
        .take(MAX_COMPARED)
        .map(|(lowered, name)| (strsim::damerau_levenshtein(&lower, &lowered), name))
        .filter(|(distance, _)| *distance <= limit)
        .min()
        .map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::closest;

    #[test]
    fn offers_only_what_is_close() {
        let names = ["string", "integer", "Instance", "InstanceStatus"];
        assert_eq!(closest("sting", names), Some("string"));
        assert_eq!(closest("instance", names), Some("Instance"));
        assert_eq!(closest("Filter", names), None);
        assert_eq!(closest("3", ["1", "2"]), None);
        assert_eq!(closest(&"x".repeat(1000), names), None);
    }
}
