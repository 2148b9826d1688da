"""Writes VENDOR.md out of the runner's JUnit file: what passed, and which issue each failure shows.

Usage: table.py JUNIT REPORT >VENDOR.md        Exits 1 when a failure fits no issue: then add one below.
"""

import collections
import re
import sys
import xml.etree.ElementTree

HEAD = """# The vendor's Python SDKs and the conformance kit

{client}, unmodified, taken through
[the kit](../../../fake/CONFORMANCE.md) by [an adapter](vendor/driver.py). The first two call the generation 2017-03-12, the last one the older generation;
the API of hard names has no SDK. `vendor/run.sh SCRATCH >VENDOR.md` writes this page anew.

The kit asks for what the manual of 2017 says. Where today's service has moved on, a failure here is a difference to the manual and no fault.
The adapter lends a hand where it can: it hands on decimals as texts, and takes an error whose code is the name of one of Python's for what it is.
"""

SENT = r"request \d+ is one too many"

# Generation, id, what is wrong, and the issue that it shows; the first that fits counts.
ISSUES = [
    ("v2", r"/(error|batch)/|/retry/server-once$", r"is answer \{", "A failure is no failure: `call` returns the body, whatever its code"),
    ("v2", r"/request/", SENT, "Nothing is checked before it is sent"),
    ("v2", r"/wrong-type$", r"is answer \{", "Answers have no types: a value of another type passes unseen"),
    ("v2", r"/answer/|/example-", r"is answer \{", "Answers have no types: `\"23\"` stays a text, `1` is no boolean, one structure where a list is due stays one, a member under another name keeps that"),
    ("v2", r"", r"must be `[01]`, is `(True|False)`", "Booleans are sent as `True` and `False`, which the manual does not know"),
    ("v2", r"/retry/broken-once$", SENT, "What was asked once is done twice: when the connection breaks before the answer, the SDK sends the same again, writes too"),
    ("v2", r"/retry/(server|throttled)$", r"request 2 was not sent", "A call that was turned away is not repeated"),
    ("v2017-03-12", r"/request/", SENT, "Nothing is checked before it is sent"),
    ("v2017-03-12", r"/wrong-type$", r"is answer \{", "A value of another type is handed out as it came: a text where a number is due, `True` where a list is"),
    ("v2017-03-12", r"/wrong-type$", r"is error \{", "An answer that cannot be read is told without its place and without the request id"),
    ("v2017-03-12", r"/(bare|in-quotes-(true|false))$", r"is answer \{", "Scalars are handed out as they came: prices as floats or texts, booleans as the text `\"TRUE\"`, which is true, and `\"FALSE\"`, which is true as well"),
    ("v2017-03-12", r"/error-with/RequestID$", r"KeyError", "A failure whose id is spelt `RequestID` loses code and message: what is raised is `KeyError`"),
    ("v2017-03-12", r"/as/RequestID$|/example-", r"must be answer .*\"RequestId\":(.|\n)*is answer ((?!RequestId).)*$", "The request id is lost where the answer spells it `RequestID`, as the manual's examples do"),
    ("v2017-03-12", r"/as/\w+$", r"is answer \{", "Members are lost where the manual's examples spell them otherwise: `CreateTime`, `ImageOsName`"),
    ("v2017-03-12", r"/alias/\w+$", r"is answer \{", "Values that the manual spells in two ways stay two: `BIND` and `BINDED`"),
    ("v2017-03-12", r"/(absent|null|unknown-member)$|/example-", r"is answer \{", "Members that the manual has and the SDK lacks are dropped from answers: `BindedResourceId`"),
    ("v2017-03-12", r"", r"the (body must be .*\"DryRun\":|parameter DryRun=)", "Parameters that the manual has and the SDK lacks are not sent, and nobody is told: the SDK turns its own warning off. `DryRun`"),
    ("v2017-03-12", r"", r"must be `(TRUE|FALSE)`, is `(True|False)`", "Booleans are sent as `True` and `False` in a query, which the manual does not know"),
    ("v2017-03-12", r"/retry/(broken|token)$", r"request 3 is one too many", "`StandardRetryer` does not forget the first failure: it repeats calls that have succeeded by then, and raises what failed before"),
    ("v2017-03-12", r"/retry/broken-once$", SENT, "`StandardRetryer` repeats writes after the connection broke: what was asked once may be done twice"),
    ("v2017-03-12", r"/retry/server$", r"request 2 was not sent", "`StandardRetryer` does not repeat reads after `InternalError`"),
    ("v2017-03-12", r"/retry/throttled$", r"request 2 was not sent", "`StandardRetryer` knows `RequestLimitExceeded` and none of the manual's other codes for too many calls"),
]


def issue(case, fault):
    api = case.split("/")[0]
    for generation, ids, faults, text in ISSUES:
        if generation == api and re.search(ids, case) and re.search(faults, fault):
            return api, text
    return None


def main():
    junit, report = sys.argv[1:]
    suite = xml.etree.ElementTree.parse(junit).getroot().find("testsuite")
    kinds = collections.defaultdict(collections.Counter)
    found = {}
    lost = []
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
                lost.append((case, failure.text))
            else:
                found.setdefault(shown, []).append(case)
    print(HEAD.format(client=suite.get("name")))
    print("| generation | kind | cases | passed | failed | unsupported |\n|---|---|---:|---:|---:|---:|")
    for (api, kind), states in kinds.items():
        counts = [states[state] for state in ("passed", "failed", "unsupported")]
        print("|", " | ".join([api, kind, str(sum(counts)), *map(str, counts)]), "|")
    total = sum(kinds.values(), collections.Counter())
    print(f"| all | | {sum(total.values())} | {total['passed']} | {total['failed']} | {total['unsupported']} |")
    print("\n## What fails\n\n| generation | cases | issue | for example |\n|---|---:|---|---|")
    for _, _, _, text in ISSUES:
        for api in ("v2", "v2017-03-12"):
            cases = found.pop((api, text), None)
            if cases:
                print(f"| {api} | {len(cases)} | {text} | `{cases[0]}` |")
    print("\n## What cannot be run\n\n| generation | cases | why |\n|---|---:|---|")
    for (api, why), count in skipped.items():
        print(f"| {api} | {count} | {why} |")
    print("\nNot compared, for one shortcoming would hide the rest:\n")
    with open(report, encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("not compared: "):
                part, _, why = line.removeprefix("not compared: ").strip().partition(": ")
                print(f"- `{part}`: {why}")
    for case, fault in lost:
        print(f"no issue fits {case}: {fault}", file=sys.stderr)
    sys.exit(1 if lost else 0)


if __name__ == "__main__":
    main()
