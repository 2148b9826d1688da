#!/usr/bin/env python3
"""Recomputes every request that the conformance kit expects, from the calls, with nothing but the standard library.

Compares parameters, JSON bodies, canonical requests, strings to sign and signatures, and the request that the manual
prints, if any.
Shares no code with the generator that wrote the kit. Exits 1 on any difference.

Usage: recompute.py [CASES.json]...     (the kits of this checkout when none is named)
"""

import base64
import datetime
import decimal
import hashlib
import hmac
import json
import pathlib
import re
import sys
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parents[3]
KITS = [
    "generated/conformance/cases.json",
    "codegen/tests/obstacle/generated/conformance/cases.json",
    "codegen/tests/tc3only/generated/conformance/cases.json",
]

# Of each API version, as in the manual: the strings for false and true, and the value of the parameter Version.
BOOLEANS = {"legacy": ("0", "1"), "v2017-03-12": ("FALSE", "TRUE"), "v1": ("FALSE", "TRUE"), "v2020-01-01": ("false", "true")}
VERSIONS = {"v2017-03-12": "2017-03-12", "v2020-01-01": "2020-01-01"}

# What a request has besides the members that a caller sets.
COMMON = ("Action", "Version", "Region", "Timestamp", "Nonce", "SecretId", "SignatureMethod", "Token")

# Id of the key that signs all requests.
SECRET_ID = "AKIDEXAMPLE"

# Maximum number of ids per request: 100, unless a page says otherwise.
MOST_IDS = {"legacy/DescribeImages": 10}

# Members with the number of the page, and with the token of the page and of the next one.
NUMBERS = {"v1/Numbered": "PageNumber", "v1/Counted": "Page"}
TOKENS = {"v1/Continued": ("Continuation", "NextToken")}

# Actions without a region.
WITHOUT_REGION = ("DescribeRegions", "DescribeQuota")


class Differences:
    """The values that this script computes differently from the kit."""

    def __init__(self):
        self.lines = []
        self.compared = 0

    def expect(self, case, what, recorded, computed):
        self.compared += 1
        if recorded != computed:
            self.lines.append(f"{case['id']}: {what} differs\n  recorded {recorded!r}\n  computed {computed!r}")


def scalar(value, api):
    """Returns a scalar as the value of a form parameter."""
    if isinstance(value, bool):
        return BOOLEANS[api][value]
    if isinstance(value, float):
        # The fewest digits, without an exponent or a trailing point.
        text = format(decimal.Decimal(repr(value)), "f")
        return text.rstrip("0").rstrip(".") if "." in text else text
    return str(value)


def flatten(value, name, api, out):
    """Adds the dotted parameters of a value; the items of lists count from 0."""
    if isinstance(value, dict):
        for key, item in value.items():
            flatten(item, f"{name}.{key}" if name else key, api, out)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            flatten(item, f"{name}.{index}", api, out)
    else:
        out[name] = scalar(value, api)
    return out


def clock(case, setup):
    """Returns the time at the start of a case."""
    return case["call"].get("clock", setup["clock"])


def common(case, setup, profile):
    """Returns the common parameters of a request with signature version 1."""
    call = case["call"]
    out = {
        "Action": case["action"],
        "Timestamp": str(clock(case, setup)),
        "Nonce": str(setup["nonce"]),
        "SecretId": setup["secret_id"],
        "SignatureMethod": profile["signature"],
    }
    if case["api"] in VERSIONS:
        out["Version"] = VERSIONS[case["api"]]
    if "region" in call and case["action"] not in WITHOUT_REGION:
        out["Region"] = call["region"]
    if "session_token" in call:
        out["Token"] = call["session_token"]
    return out


def percent(text):
    """RFC 3986, byte by byte."""
    kept = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~"
    return "".join(chr(byte) if byte in kept else f"%{byte:02X}" for byte in text.encode())


def sha256(text):
    return hashlib.sha256(text.encode()).hexdigest()


def version1(case, setup, profile, parameters):
    """Returns the string to sign and the signature of HmacSHA1 and HmacSHA256."""
    pairs = sorted((name.replace("_", "."), value) for name, value in parameters.items())
    text = "&".join(f"{name}={value}" for name, value in pairs)
    text = f"{profile['method']}{case['call']['host']}{case['call']['path']}?{text}"
    digest = {"HmacSHA1": hashlib.sha1, "HmacSHA256": hashlib.sha256}[profile["signature"]]
    code = hmac.new(setup["secret_key"].encode(), text.encode(), digest).digest()
    return text, base64.b64encode(code).decode()


def tc3(case, setup, profile, query, body):
    """Returns the canonical request, string to sign, derived keys and signature of TC3-HMAC-SHA256."""
    call = case["call"]
    content = "application/json" if profile["content"] == "json" else "application/x-www-form-urlencoded"
    head = [profile["method"], call["path"], query, f"content-type:{content}", f"host:{call['host']}", ""]
    canonical = "\n".join([*head, "content-type;host", sha256(body)])
    day = datetime.datetime.fromtimestamp(clock(case, setup), datetime.timezone.utc).strftime("%Y-%m-%d")
    service = call["host"].split(".")[0]
    text = f"TC3-HMAC-SHA256\n{clock(case, setup)}\n{day}/{service}/tc3_request\n{sha256(canonical)}"
    key, keys = ("TC3" + setup["secret_key"]).encode(), []
    for part in (day, service, "tc3_request"):
        key = hmac.new(key, part.encode(), hashlib.sha256).digest()
        keys.append(key.hex())
    return canonical, text, keys, hmac.new(key, text.encode(), hashlib.sha256).hexdigest()


def request(case, index):
    """Returns the members that the caller sets in the request with that index; None for a wait."""
    call = case["call"]
    if call["operation"] == "wait":
        return None
    name = f"{case['api']}/{case['action']}"
    if call["operation"] == "paginate" and index and name in NUMBERS:
        return call["request"] | {NUMBERS[name]: call["request"].get(NUMBERS[name], 1) + index}
    if call["operation"] == "paginate" and index and name in TOKENS:
        token, following = TOKENS[name]
        return call["request"] | {token: case["exchanges"][index - 1]["response"]["body"]["Response"][following]}
    if call["operation"] == "paginate" and index:
        # Each page begins where the one before ended.
        read = sum(len(longest_list(exchange["response"]["body"])) for exchange in case["exchanges"][:index])
        [offset] = [name for name in call["request"] if name.lower().startswith("offset")]
        return call["request"] | {offset: call["request"][offset] + read}
    return call["request"]


def has_failed(exchange):
    """Returns True if the response is an error, in either envelope."""
    body = exchange["response"]["body"]
    return "Error" in body.get("Response", {}) or body.get("code", 0) != 0


def longest_list(value):
    """Returns the longest list in a response."""
    if isinstance(value, list):
        return value
    lists = [longest_list(item) for item in value.values()] if isinstance(value, dict) else []
    return max(lists, key=len, default=[])


def compare(case, setup, profiles, differences):
    """Compares all requests of a case, and returns how many of them the manual prints."""
    api, call = case["api"], case["call"]
    profile = profiles[call["signing_profile"]]
    is_tc3 = profile["signature"].startswith("TC3")
    documented = 0
    for index, exchange in enumerate(case["exchanges"]):
        expected = exchange.get("request")
        if expected is None:
            continue
        check = lambda what, recorded, computed: differences.expect(case, what, recorded, computed)
        value = request(case, index)
        if value is None:
            # The members of such a request depend on the waiter; only the ids are in the call.
            ids = [text for text in own_parameters(expected, api).values() if text in call["ids"]]
            unique = list(dict.fromkeys(call["ids"]))
            most = MOST_IDS.get(f"{api}/{case['action']}", 100)
            if index and has_failed(case["exchanges"][0]):
                # After an error, the request is about some of the ids, in their order.
                check("ids", ids or None, [text for text in unique if text in ids][:most])
                continue
            rest = unique[most:] if index else []
            check("ids", sorted(ids), sorted(rest or unique[:most]))
            continue
        own = flatten(value, "", api, {})
        if not is_tc3:
            parameters = own | common(case, setup, profile)
            check("parameters", expected["parameters"], parameters)
            if "signature" in expected:
                _, signature = version1(case, setup, profile, parameters)
                check("signature", expected["signature"], signature)
        else:
            headers = {"X-TC-Action": case["action"], "X-TC-Version": VERSIONS.get(api, api), "X-TC-Timestamp": str(clock(case, setup))}
            if "region" in call and case["action"] not in WITHOUT_REGION:
                headers["X-TC-Region"] = call["region"]
            if "session_token" in call:
                headers["X-TC-Token"] = call["session_token"]
            check("headers", expected["headers"], headers)
            if profile["content"] == "json":
                query, body = "", json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
                # Python writes 1e-07, the kit 1e-7.
                body = re.sub(r"(?<=\d)e-0(\d)(?=[],}])", r"e-\1", body)
                check("body", expected["body"], body)
            else:
                query, body = "&".join(f"{percent(name)}={percent(text)}" for name, text in sorted(own.items())), ""
                check("parameters", expected["parameters"], own)
            if "signature" in expected:
                _, _, _, signature = tc3(case, setup, profile, query, body)
                check("signature", expected["signature"], signature)
        if "documented_query" in expected:
            documented += 1
            # The manual prints a plus sign as one.
            pairs = (pair.partition("=")[::2] for pair in expected["documented_query"].split("&"))
            line = {urllib.parse.unquote(name): urllib.parse.unquote(text) for name, text in pairs}
            check("the action that the manual prints", line["Action"], case["action"])
            line = {name: text for name, text in line.items() if name not in COMMON}
            check("the request that the manual prints", own_parameters(expected, api), from_zero(line))
    return documented


def from_zero(line):
    """Counts lists from 0: some lines of the manual count from 1, and the service takes both."""
    lists = {}
    for name in line:
        parts = name.split(".")
        for end, part in enumerate(parts):
            if part.isdigit():
                lists.setdefault(tuple(parts[:end]), set()).add(int(part))
    renamed = {}
    for name, text in line.items():
        parts = name.split(".")
        bases = [min(lists[tuple(parts[:end])]) if part.isdigit() else None for end, part in enumerate(parts)]
        parts = [str(int(part) - base) if base in (0, 1) else part for part, base in zip(parts, bases)]
        renamed[".".join(parts)] = text
    return renamed


def own_parameters(expected, api):
    """Returns the expected parameters without the common ones, from the query, form or body."""
    if "body" in expected:
        return flatten(json.loads(expected["body"]), "", api, {})
    return {name: text for name, text in expected["parameters"].items() if name not in COMMON}


def instant(text, none):
    """Returns the seconds since 1970; None for a string that is not a time. Without an offset, it is the time of China."""
    found = re.fullmatch(r"(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d)(:\d\d)?(\.\d+)?([Zz]|[+-]\d\d:?\d\d)?", text)
    if text in none or not found:
        return None
    day, time, second, _, zone = found.groups()
    zone = "+0000" if zone in ("Z", "z") else (zone or "+0800").replace(":", "")
    try:
        start = datetime.datetime.strptime(f"{day} {time} {zone}", "%Y-%m-%d %H:%M %z")
    except ValueError:
        return None
    return int(start.timestamp()) + int((second or ":00")[1:])


def compare_vector(vector, differences):
    """Compares all values of a signature, whose input is in the vector."""
    is_json = vector["method"] == "POST"
    profile = {"signature": vector["signature_method"], "method": vector["method"], "content": "json" if is_json else "query"}
    call = {"host": vector["host"], "path": vector["path"], "clock": vector["timestamp"]}
    case, setup = {"id": vector["case"], "call": call}, {"secret_key": vector["secret_key"], "clock": vector["timestamp"]}
    differences.expect(case, "secret_id", vector["secret_id"], SECRET_ID)
    if "canonical_request" in vector:
        canonical, text, keys, signature = tc3(case, setup, profile, vector["query"], vector["body"])
        differences.expect(case, "canonical_request", vector["canonical_request"], canonical)
        differences.expect(case, "keys", vector["keys"], keys)
        content = canonical.split("content-type:")[1].split("\n")[0]
        differences.expect(case, "content_type", vector["content_type"], content)
        scope = text.split("\n")[2]
        header = f"TC3-HMAC-SHA256 Credential={SECRET_ID}/{scope}, SignedHeaders=content-type;host, Signature={signature}"
        differences.expect(case, "authorization", vector["authorization"], header)
    else:
        text, signature = version1(case, setup, profile, vector["parameters"])
    differences.expect(case, "string_to_sign", vector["string_to_sign"], text)
    differences.expect(case, "signature", vector["signature"], signature)


def main():
    differences = Differences()
    cases = documented = signed = 0
    for path in sys.argv[1:] or [ROOT / kit for kit in KITS]:
        kit = json.loads(pathlib.Path(path).read_text(encoding="utf-8"))
        vectors = json.loads(pathlib.Path(path).with_name("signing.json").read_text(encoding="utf-8"))
        for vector in vectors:
            compare_vector(vector, differences)
        signed += len(vectors)
        for case in kit["cases"]:
            case["api"], case["action"], _ = case["id"].split("/", 2)
            call = kit["calls"][f"{case['api']}/{case['action']}"] | case.get("call", {})
            case["call"] = {name: value for name, value in call.items() if value is not None}
            cases += 1
            if "text" in case["call"]:
                computed = instant(case["call"]["text"], kit["no_time"])
                differences.expect(case, "instant", case["outcome"]["instant"], computed)
            documented += compare(case, kit["setup"], kit["signing_profiles"], differences)
            signed += sum("signature" in exchange.get("request", {}) for exchange in case["exchanges"])
    print(
        f"conformance kit: {cases} cases, {differences.compared} comparisons, {signed} signatures, "
        f"{documented} requests compared with the manual's line, {len(differences.lines)} differences"
    )
    print("".join(line + "\n" for line in differences.lines), end="", file=sys.stderr)
    sys.exit(1 if differences.lines or not (signed and documented) else 0)


if __name__ == "__main__":
    main()
