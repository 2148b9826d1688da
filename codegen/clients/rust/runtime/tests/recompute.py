#!/usr/bin/env python3
"""Recomputes every string to sign and signature that the tests expect, with nothing but the standard library.

Reads data/*.json beside this script and shares no code with the crate. Exits 1 on any difference.
"""

import base64
import datetime
import hashlib
import hmac
import json
import pathlib
import sys
import urllib.parse


def flatten(value, name, out):
    """Adds the dotted pairs of a value; null, and empty lists and structures, leave none."""
    if isinstance(value, dict):
        for key, item in value.items():
            flatten(item, f"{name}.{key}" if name else key, out)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            flatten(item, f"{name}.{index}", out)
    elif value is not None:
        out[name] = str(value)
    return out


def version1(vector):
    """String to sign and signature of HmacSHA1 and HmacSHA256."""
    if "params" in vector:
        params = dict(vector["params"])
    else:
        params = flatten(vector["input"], "", {})
        params |= {
            "Action": vector["action"],
            "Nonce": str(vector["nonce"]),
            "Region": vector["region"],
            "SecretId": vector["secret_id"],
            "SignatureMethod": vector["protocol"],
            "Timestamp": str(vector["timestamp"]),
        }
        for name, value in (("Token", vector["token"]), ("Version", vector["version"])):
            if value is not None:
                params[name] = value
        # What the vendor's clients add of their own accord; only what was sent knows it.
        sent = dict(urllib.parse.parse_qsl(vector["query"] or vector["body"], keep_blank_values=True))
        for name in ("RequestClient", "Language"):
            if name in sent:
                params[name] = sent[name]
        expect(vector, "parameters", sent, params | {"Signature": vector["signature"]})
    pairs = sorted((name.replace("_", "."), value) for name, value in params.items())
    text = "&".join(f"{name}={value}" for name, value in pairs)
    text = f"{vector['method']}{vector.get('host_in_string_to_sign') or vector['host']}{vector['path']}?{text}"
    digest = {"HmacSHA1": hashlib.sha1, "HmacSHA256": hashlib.sha256}[vector["protocol"]]
    signature = base64.b64encode(hmac.new(vector["secret_key"].encode(), text.encode(), digest).digest()).decode()
    expect(vector, "string_to_sign", vector["string_to_sign"], text)
    expect(vector, "signature", vector["signature"], signature)


def tc3(vector):
    """Canonical request, string to sign, signature and header of TC3-HMAC-SHA256."""
    if vector["method"] == "GET":
        content_type, payload = "application/x-www-form-urlencoded", ""
        query = urllib.parse.urlencode(flatten(vector["input"], "", {}))
    else:
        content_type, payload, query = "application/json", json.dumps(vector["input"]), ""
        expect(vector, "body", vector["body"], payload)
    expect(vector, "query", vector["query"], query)
    sha256 = lambda text: hashlib.sha256(text.encode()).hexdigest()
    canonical = "\n".join(
        [
            vector["method"],
            vector["path"],
            query,
            f"content-type:{content_type}",
            f"host:{vector['host']}",
            "",
            "content-type;host",
            sha256(payload),
        ]
    )
    expect(vector, "canonical_request", vector["canonical_request"], canonical)
    date = datetime.datetime.fromtimestamp(vector["timestamp"], datetime.timezone.utc).strftime("%Y-%m-%d")
    scope = f"{date}/{vector['service']}/tc3_request"
    text = f"TC3-HMAC-SHA256\n{vector['timestamp']}\n{scope}\n{sha256(canonical)}"
    expect(vector, "string_to_sign", vector["string_to_sign"], text)
    key = ("TC3" + vector["secret_key"]).encode()
    for part in (date, vector["service"], "tc3_request"):
        key = hmac.new(key, part.encode(), hashlib.sha256).digest()
    signature = hmac.new(key, text.encode(), hashlib.sha256).hexdigest()
    expect(vector, "signature", vector["signature"], signature)
    header = f"TC3-HMAC-SHA256 Credential={vector['secret_id']}/{scope}, SignedHeaders=content-type;host, Signature={signature}"
    expect(vector, "Authorization", vector["headers"]["Authorization"], header)


differences = []


def expect(vector, what, recorded, computed):
    if recorded != computed:
        differences.append(f"{vector['name']}: {what} differs\n  recorded {recorded!r}\n  computed {computed!r}")


def main():
    folder = pathlib.Path(__file__).parent / "data"
    count = 0
    for path in sorted(folder.glob("*.json")):
        for vector in json.loads(path.read_text(encoding="utf-8"))["vectors"]:
            (tc3 if vector["protocol"].startswith("TC3") else version1)(vector)
            count += 1
    print(f"{count} vectors recomputed, {len(differences)} differences")
    print("".join(line + "\n" for line in differences), end="", file=sys.stderr)
    sys.exit(1 if differences or not count else 0)


if __name__ == "__main__":
    main()
