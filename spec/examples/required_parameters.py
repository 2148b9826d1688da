#!/usr/bin/env python3
"""Prints every action with the parameters it requires, read from the spec folder alone (needs PyYAML).

A `?` marks a parent that may be left out: what follows it is required once the parent is there.
"""
import sys
from pathlib import Path

import yaml


def merged(version, key):
    """The map `key` out of all files of an API version."""
    files = (yaml.safe_load(path.read_text("utf-8")) for path in sorted(version.rglob("*.yaml")))
    return {name: value for file in files if file for name, value in (file.get(key) or {}).items()}


def required(members, types, above="", open_types=()):
    """Paths of required members, parents before their children."""
    for name, member in members.items():
        if member.get("readonly"):
            continue
        path = above + name
        if member.get("required"):
            yield path
        *outer, inner = member.get("type", "").split(" of ")
        below = member.get("members") or types.get(inner, {}).get("members")
        if below and inner not in open_types:
            child = path + ("" if member.get("required") else "?")
            child += "[]" if member.get("list") or outer else ""
            yield from required(below, types, child + ".", (*open_types, inner) if inner else open_types)


def main():
    spec = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parent.parent
    versions = sorted(path.parent for path in spec.glob("*/api.yaml"))
    if not versions:
        sys.exit(f"no API version (a folder with api.yaml) in {spec}")
    for version in versions:
        types = merged(version, "types")
        for path in sorted(version.glob("actions/*/*.yaml"), key=lambda path: path.stem):
            action = yaml.safe_load(path.read_text("utf-8"))
            names = required(action.get("request") or {}, types)
            print(f"{version.name}/{action['action']}: {', '.join(names) or '-'}")


if __name__ == "__main__":
    main()
