"""Tells a story of calls with any client, and keeps what became of each action."""

import datetime
import json
import os
import urllib.request
from importlib import metadata

HERE = os.path.dirname(os.path.abspath(__file__))


class Refused(Exception):
    """The service refused, with a code."""

    def __init__(self, code, message):
        super().__init__("%s: %s" % (code, message))
        self.code = code


class Lacking(Exception):
    """The client has no such action."""


def load(name):
    with open(os.path.join(HERE, name), encoding="utf-8") as file:
        return json.load(file)


def control(url, method, path, body=None):
    """Asks the fake itself."""
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(url + "/_fake/" + path, data=data, method=method)
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(request) as answer:
        return json.load(answer)


def version(package):
    return "%s %s" % (package, metadata.version(package))


def tell(story, call):
    """Calls step after step; gives action -> "ok", "-" for one the client lacks, or what went wrong."""
    beijing = datetime.timezone(datetime.timedelta(hours=8))
    names = {"today": datetime.datetime.now(beijing).strftime("%Y-%m-%d")}
    results = {}
    for step in story["steps"]:
        action = step["action"]
        try:
            answer = call(action, filled(step["params"], names))
            if "refused" in step:
                raise AssertionError("it worked, where %s was due" % step["refused"])
            for path, due in step.get("expect", {}).items():
                if value_at(answer, path) != due:
                    raise AssertionError("%s is %r, not %r" % (path, value_at(answer, path), due))
            for name, path in step.get("save", {}).items():
                names[name] = value_at(answer, path)
        except Lacking:
            results[action] = "-"
            continue
        except Refused as refusal:
            if refusal.code != step.get("refused"):
                results[action] = str(refusal)
                continue
        except Exception as error:  # whatever the client raises is a result
            results[action] = "%s: %s" % (type(error).__name__, error)
            continue
        results.setdefault(action, "ok")
    return results


def filled(value, names):
    if isinstance(value, dict):
        return {name: filled(part, names) for name, part in value.items()}
    if isinstance(value, list):
        return [filled(part, names) for part in value]
    if isinstance(value, str) and value.startswith("$"):
        return names[value[1:]]
    return value


def value_at(answer, path):
    for part in path.split("."):
        answer = answer[int(part)] if isinstance(answer, list) else answer[part]
    return answer


def report(client, ways):
    """Says what became of each action, in each way of calling it, as page.py reads it."""
    for way, results in ways.items():
        for action, result in results.items():
            print("\t".join([client, action, way, " ".join(result.split())]))


def check_complete(url, told):
    """Every action of the manual must be in the story."""
    generations = control(url, "GET", "")["generations"]
    generation = next(own for own in generations if own["generation"] == told["generation"])
    missing = set(generation["behaviour"] + generation["example_only"]) - {step["action"] for step in told["steps"]}
    assert not missing, "the story leaves out %s" % ", ".join(sorted(missing))
