"""Runs a scenario of calls with any client and keeps the result of each action."""

import datetime
import json
import os
import urllib.request
from importlib import metadata

HERE = os.path.dirname(os.path.abspath(__file__))


class ApiError(Exception):
    """An error response of the service."""

    def __init__(self, code, message):
        super().__init__("%s: %s" % (code, message))
        self.code = code


class Unsupported(Exception):
    """The client lacks the action."""


def load(name):
    with open(os.path.join(HERE, name), encoding="utf-8") as file:
        return json.load(file)


def control(url, method, path, body=None):
    """Calls a control endpoint of the fake."""
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(url + "/_fake/" + path, data=data, method=method)
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(request) as response:
        return json.load(response)


def version(package):
    return "%s %s" % (package, metadata.version(package))


def run(scenario, call):
    """Runs all steps. Returns the result by action: "ok", "-" for one that the client lacks, or an error."""
    beijing = datetime.timezone(datetime.timedelta(hours=8))
    names = {"today": datetime.datetime.now(beijing).strftime("%Y-%m-%d")}
    results = {}
    for step in scenario["steps"]:
        action = step["action"]
        try:
            response = call(action, filled(step["params"], names))
            if "error" in step:
                raise AssertionError("the call succeeded, expected %s" % step["error"])
            for path, expected in step.get("expect", {}).items():
                if value_at(response, path) != expected:
                    raise AssertionError("%s is %r, not %r" % (path, value_at(response, path), expected))
            for name, path in step.get("save", {}).items():
                names[name] = value_at(response, path)
        except Unsupported:
            results[action] = "-"
            continue
        except ApiError as error:
            if error.code != step.get("error"):
                results[action] = str(error)
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


def value_at(response, path):
    for part in path.split("."):
        response = response[int(part)] if isinstance(response, list) else response[part]
    return response


def report(client, formats):
    """Writes the result of each action in each format, for page.py."""
    for name, results in formats.items():
        for action, result in results.items():
            print("\t".join([client, action, name, " ".join(result.split())]))


def check_complete(url, scenario):
    """Checks that the scenario has every action with a handler."""
    apis = control(url, "GET", "")["apis"]
    api = next(api for api in apis if api["version"] == scenario["version"])
    missing = set(api["behaviour"]) - {step["action"] for step in scenario["steps"]}
    assert not missing, "the scenario lacks %s" % ", ".join(sorted(missing))
