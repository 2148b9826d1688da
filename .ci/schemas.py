#!/usr/bin/env python3
"""Checks the spec and the generated models against their schemas, with an independent JSON Schema validator.

Every spec file must match spec/schema.json, and generated/model.json must match generated/model.schema.json.
"""
import json
import sys
from pathlib import Path

import yaml
from jsonschema import Draft202012Validator

ROOT = Path(__file__).resolve().parent.parent


def validator(path):
    schema = json.loads(path.read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def errors(check, document, name):
    for error in check.iter_errors(document):
        place = "/".join(str(part) for part in error.absolute_path)
        yield f"{name}: {place or 'top'}: {error.message[:300]}"


def main():
    found = []
    spec = validator(ROOT / "spec/schema.json")
    folders = [ROOT / "spec", ROOT / "codegen/tests/obstacle/spec", ROOT / "codegen/tests/tc3only/spec"]
    files = [path for folder in folders for path in sorted(folder.rglob("*.yaml"))]
    for path in files:
        found += errors(spec, yaml.safe_load(path.read_text("utf-8")), path.relative_to(ROOT))
    # A schema that accepts anything would pass all of the above.
    if not list(spec.iter_errors({"action": "X", "sumary": "Misspelt."})):
        found.append("spec/schema.json accepts an unknown key")

    models = [ROOT / "generated", ROOT / "codegen/tests/obstacle/generated", ROOT / "codegen/tests/tc3only/generated"]
    for folder in models:
        model = validator(folder / "model.schema.json")
        document = json.loads((folder / "model.json").read_text("utf-8"))
        found += errors(model, document, (folder / "model.json").relative_to(ROOT))
        document["format"] = "one"
        if not list(model.iter_errors(document)):
            found.append(f"{folder.relative_to(ROOT)}/model.schema.json accepts a wrong type")

    for error in found:
        print(error, file=sys.stderr)
    print(f"{len(files)} spec files and {len(models)} models: {len(found)} errors")
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
