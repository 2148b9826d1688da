"""Generates VENDOR.md from the runner's JUnit file: the results, and the issue behind each failure.

Usage: table.py JUNIT REPORT >VENDOR.md        Exits with 1 if a failure matches no issue: then add one below.
"""

import collections
import re
import sys
import xml.etree.ElementTree

HEAD = """# The vendor's Python SDKs and the conformance kit

{client}, unmodified, run through
[the kit](../../../fake/CONFORMANCE.md) by [an adapter](vendor/driver.py). The first two call version 2017-03-12, the last one the
legacy API; the API with difficult names has no SDK. `vendor/run.sh SCRATCH >VENDOR.md` generates this page.

The kit follows the manual of 2018. Where the service has changed since then, a failure is a difference from the manual and
not a bug. The adapter helps where it can: it converts decimals to strings, and recognises Python exceptions that the SDK
reports as error codes.
"""

SENT = r"request \d+ is unexpected"

# API, pattern of the case id, pattern of the failure, and the issue; the first match counts.
ISSUES = [
    ("legacy", r"/(error|batch)/|/retry/server-once$", r"is response \{", "Errors are not raised: `call` returns the body whatever its code"),
    ("legacy", r"/request/", SENT, "Requests are sent without validation"),
    ("legacy", r"/wrong-type$", r"is response \{", "Responses are untyped: values of the wrong type are not detected"),
    ("legacy", r"/response/|/example-", r"is response \{", "Responses are untyped: `\"23\"` stays a string, `1` is not a boolean, a single structure is not converted to a list, aliases of members are not resolved"),
    ("legacy", r"", r"must be `[01]`, is `(True|False)`", "Booleans are sent as `True` and `False`, which the manual does not have"),
    ("legacy", r"/retry/broken-once$", SENT, "Writes may be executed twice: the SDK repeats every request whose connection breaks before the response"),
    ("legacy", r"/retry/(server|throttled)$", r"request 2 was not sent", "Throttled calls are not repeated"),
    ("v2017-03-12", r"/request/", SENT, "Requests are sent without validation"),
    ("v2017-03-12", r"/wrong-type$", r"is response \{", "Values of the wrong type are returned as they are: a string instead of a number, `True` instead of a list"),
    ("v2017-03-12", r"/wrong-type$", r"is error \{", "Decoding errors have neither a path nor the request id"),
    ("v2017-03-12", r"/(bare|in-quotes-(true|false))$", r"is response \{", "Scalars are returned as they are: prices as floats or strings, booleans as the strings `\"TRUE\"` and `\"FALSE\"`, both of which are true"),
    ("v2017-03-12", r"/error-with/RequestID$", r"KeyError", "Errors with the spelling `RequestID` lose code and message: the SDK raises `KeyError`"),
    ("v2017-03-12", r"/as/RequestID$|/example-", r"must be response .*\"RequestId\":(.|\n)*is response ((?!RequestId).)*$", "The request id is lost if the response has the spelling `RequestID`, as in the manual's examples"),
    ("v2017-03-12", r"/as/\w+$", r"is response \{", "Members are lost if they have another spelling of the manual's examples: `CreateTime`, `ImageOsName`"),
    ("v2017-03-12", r"/alias/\w+$", r"is response \{", "Aliases of values are not resolved: `BIND` and `BINDED`"),
    ("v2017-03-12", r"/(absent|null|unknown-member)$|/example-", r"is response \{", "Members that the SDK lacks are dropped from responses: `BindedResourceId`"),
    ("v2017-03-12", r"", r"the (body must be .*\"DryRun\":|parameter DryRun=)", "Parameters that the SDK lacks are silently not sent, because it disables its own warning: `DryRun`"),
    ("v2017-03-12", r"", r"must be `(TRUE|FALSE)`, is `(True|False)`", "Booleans in a query are sent as `True` and `False`, which the manual does not have"),
    ("v2017-03-12", r"/retry/(broken|token)$", r"request 3 is unexpected", "`StandardRetryer` keeps the first failure: it repeats calls that have succeeded, and raises the earlier failure"),
    ("v2017-03-12", r"/retry/broken-once$", SENT, "`StandardRetryer` repeats writes whose connection broke, so that they may be executed twice"),
    ("v2017-03-12", r"/retry/server$", r"request 2 was not sent", "`StandardRetryer` does not repeat reads after `InternalError`"),
    ("v2017-03-12", r"/retry/throttled$", r"request 2 was not sent", "`StandardRetryer` recognises `RequestLimitExceeded`, but not the other throttling codes of the manual"),
]


def issue(case, failure):
    api = case.split("/")[0]
    for own, ids, failures, text in ISSUES:
        if own == api and re.search(ids, case) and re.search(failures, failure):
            return api, text
    return None


def main():
    junit, report = sys.argv[1:]
    suite = xml.etree.ElementTree.parse(junit).getroot().find("testsuite")
    kinds = collections.defaultdict(collections.Counter)
    found = {}
    unmatched = []
    skipped = collections.Counter()
    for test in suite.iter("testcase"):
        case = test.get("name")
        kind, api = test.get("classname").rsplit(".", 1)[1], case.split("/")[0]
        failure, skip = test.find("failure"), test.find("skipped")
        state = "unsupported" if skip is not None else "passed" if failure is None else "failed"
        kinds[(api, kind)][state] += 1
        if skip is not None:
            skipped[(api, skip.get("message"))] += 1
        if failure is not None:
            shown = issue(case, failure.text)
            if shown is None:
                unmatched.append((case, failure.text))
            else:
                found.setdefault(shown, []).append(case)
    print(HEAD.format(client=suite.get("name")))
    print("| API | kind | cases | passed | failed | unsupported |\n|---|---|---:|---:|---:|---:|")
    for (api, kind), states in kinds.items():
        counts = [states[state] for state in ("passed", "failed", "unsupported")]
        print("|", " | ".join([api, kind, str(sum(counts)), *map(str, counts)]), "|")
    total = sum(kinds.values(), collections.Counter())
    print(f"| all | | {sum(total.values())} | {total['passed']} | {total['failed']} | {total['unsupported']} |")
    print("\n## Failures\n\n| API | cases | issue | example |\n|---|---:|---|---|")
    for _, _, _, text in ISSUES:
        for api in ("legacy", "v2017-03-12"):
            cases = found.pop((api, text), None)
            if cases:
                print(f"| {api} | {len(cases)} | {text} | `{cases[0]}` |")
    print("\n## Unsupported\n\n| API | cases | reason |\n|---|---:|---|")
    for (api, reason), count in skipped.items():
        print(f"| {api} | {count} | {reason} |")
    print("\nNot compared, since one shortcoming would hide the rest:\n")
    with open(report, encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("not compared: "):
                part, _, reason = line.removeprefix("not compared: ").strip().partition(": ")
                print(f"- `{part}`: {reason}")
    for case, failure in unmatched:
        print(f"no issue matches {case}: {failure}", file=sys.stderr)
    sys.exit(1 if unmatched else 0)


if __name__ == "__main__":
    main()
