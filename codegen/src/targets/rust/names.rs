//! Identifiers of the Rust crate.

/// Names of generated types that would hide what generated code uses.
const TAKEN_TYPES: &[&str] = &[
    "Action",
    "Api",
    "BTreeMap",
    "Box",
    "Client",
    "Clone",
    "Date",
    "Debug",
    "Decimal",
    "Decode",
    "DecodeError",
    "Decoder",
    "Default",
    "Display",
    "Encode",
    "Err",
    "Error",
    "ErrorCode",
    "Extra",
    "Formatter",
    "From",
    "Host",
    "Into",
    "Iterator",
    "Members",
    "Names",
    "None",
    "Ok",
    "Option",
    "PartialEq",
    "Request",
    "Result",
    "Secret",
    "Self",
    "Send",
    "Some",
    "String",
    "Sync",
    "Timestamp",
    "ToString",
    "Value",
    "Vec",
];

/// Methods and fields that every structure has already.
const TAKEN_MEMBERS: &[&str] = &["encode", "extra", "new", "with_param"];

/// Words that may not even be raw identifiers.
const NEVER_RAW: &[&str] = &["self", "Self", "super", "crate", "_"];

const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// `instance_count`: a member, method or module.
pub fn member(words: &[String]) -> String {
    let name = safe_start(words.join("_"));
    if TAKEN_MEMBERS.contains(&name.as_str()) || NEVER_RAW.contains(&name.as_str()) {
        return format!("{name}_");
    }
    if KEYWORDS.contains(&name.as_str()) { format!("r#{name}") } else { name }
}

/// `run_instances`: a module and its file.
pub fn module(words: &[String]) -> String {
    let name = safe_start(words.join("_"));
    let hidden = ["mod", "lib", "blocking", "guide", "types", "client", "errors", "waiters", "api"];
    if KEYWORDS.contains(&name.as_str()) || NEVER_RAW.contains(&name.as_str()) || hidden.contains(&name.as_str()) {
        return format!("{name}_");
    }
    name
}

/// `run_instances`: a method of a client.
pub fn method(words: &[String]) -> String {
    let name = safe_start(words.join("_"));
    let taken = [
        "builder",
        "call",
        "clone",
        "core",
        "from",
        "into",
        "items",
        "pages",
        "send",
        "send_with",
        "signed_request",
        "wait",
    ];
    if taken.contains(&name.as_str()) || NEVER_RAW.contains(&name.as_str()) {
        return format!("{name}_");
    }
    if KEYWORDS.contains(&name.as_str()) { format!("r#{name}") } else { name }
}

/// `InstanceState`: a structure or enum.
pub fn type_name(words: &[String]) -> String {
    let name = safe_start(pascal(words));
    if TAKEN_TYPES.contains(&name.as_str()) { format!("{name}Type") } else { name }
}

/// `RunInstances`, to which `Request` and `Response` are added.
pub fn action(words: &[String]) -> String {
    safe_start(pascal(words))
}

/// `PostpaidByHour`: a value of an enum. `Unknown` holds what the enum does not list.
pub fn variant(words: &[String]) -> String {
    match safe_start(pascal(words)) {
        name if name == "Unknown" => "UnknownValue".to_owned(),
        name if name == "Self" => "SelfValue".to_owned(),
        name => name,
    }
}

/// Two numbers that meet stay apart: `ubuntu`, `10`, `04` is `Ubuntu10_04`.
fn pascal(words: &[String]) -> String {
    let mut out = String::new();
    for word in words {
        let starts_with_digit = word.starts_with(|c: char| c.is_ascii_digit());
        if starts_with_digit && out.ends_with(|c: char| c.is_ascii_digit()) {
            out.push('_');
        }
        let mut chars = word.chars();
        out.extend(chars.next().map(|c| c.to_ascii_uppercase()));
        out.push_str(chars.as_str());
    }
    out
}

fn safe_start(name: String) -> String {
    if name.is_empty() || name.starts_with(|c: char| c.is_ascii_digit()) { format!("_{name}") } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        text.split(' ').map(str::to_owned).collect()
    }

    #[test]
    fn words_that_mean_something_in_rust_are_kept_apart() {
        assert_eq!(member(&words("type")), "r#type");
        assert_eq!(member(&words("self")), "self_");
        assert_eq!(member(&words("2xx")), "_2xx");
        assert_eq!(member(&words("new")), "new_");
        assert_eq!(method(&words("option")), "option");
        assert_eq!(type_name(&words("option")), "OptionType");
        assert_eq!(type_name(&words("instance state")), "InstanceState");
        assert_eq!(variant(&words("unknown")), "UnknownValue");
        assert_eq!(variant(&words("ubuntu 10 04")), "Ubuntu10_04");
        assert_eq!(module(&words("mod")), "mod_");
    }
}
