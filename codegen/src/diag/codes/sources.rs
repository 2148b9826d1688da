//! Sources of facts, and documentation.

super::codes! {
    E0601 "a provenance path that does not resolve" r#"
Paths in `provenance` follow the keys of the file, starting at the map that contains `provenance`.

Wrong:

```yaml
provenance:
  inferred:
    response.data.subnetId: Only the example has it.
```

Right:

```yaml
provenance:
  inferred:
    response.data.members.subnetId: Only the example has it.
```
"#
    E0602 "duplicate provenance" r#"
List a path in only one of `documented`, `supplemented`, `inferred` and `current`. If two paths cover a fact, the longer
one applies.

Wrong:

```yaml
provenance:
  supplemented: [request]
  inferred:
    request: Only the example has it.
```

Right:

```yaml
provenance:
  supplemented: [request]
  inferred:
    request.DryRun: Only the example has it.
```
"#
    E0603 "invalid page numbers" r#"
Write pages as `p45` or `p45-48`, separated by a comma and a space.

Wrong:

```yaml
manual: 45 to 48
```

Right:

```yaml
manual: p45-48
```
"#
    E0604 "an inferred fact without a reason" r#"
An inferred fact must name the evidence that it was inferred from.

Wrong:

```yaml
provenance:
  inferred:
    errors.InvalidKey: ""
```

Right:

```yaml
provenance:
  inferred:
    errors.InvalidKey: Only the vendor's SDK names it.
```
"#
    E0605 "missing sources.yaml or protocol.yaml" r#"
Every fact has a provenance, and sources.yaml names the publication behind each provenance. protocol.yaml says how every
call is encoded, signed, decoded and retried, whatever the API version. Both files are next to the folders of the API
versions. protocol.yaml is the same for every service of the vendor: copy the one of this project.
"#
    W0606 "missing full stop" r#"
Documentation is written in sentences. One that does not end with a full stop has most likely been cut off: ` #` begins a
comment, and a comma ends a value in braces.

Wrong:

```yaml
doc: Port # of the service.
```

Right:

```yaml
doc: "Port # of the service."
```
"#
    W0607 "empty documentation" r#"
The key is there, but its string is empty. Write a sentence, or remove the key if it is optional.
"#
    W0608 "a fact without a page of the manual" r#"
A documented fact names its pages: add `manual` to the definition itself or at the top of its file.

Wrong:

```yaml
types:
  Filter:
    doc: A condition.
    members: {}
```

Right:

```yaml
manual: p178

types:
  Filter:
    doc: A condition.
    members: {}
```
"#
    E0609 "a provenance without a source" r#"
sources.yaml names the publication behind each provenance that is in use.

Wrong:

```yaml
sources:
  manual:
    provenance: documented
    title: The manual.
    date: "2018-03-19"
```

Right:

```yaml
sources:
  manual:
    provenance: documented
    title: The manual.
    date: "2018-03-19"
  sdk-python:
    provenance: inferred
    title: The vendor's SDK for Python.
    date: "2018-04-24"
```
"#
    E0610 "unfilled placeholder" r#"
`cargo xtask new` writes the placeholder `TODO` for everything that a person must look up in the manual. Each one is
reported until it is filled in or its line is deleted. It may say what is missing: `TODO: the page has no table.`

Wrong:

```yaml
summary: TODO.
effect: TODO
```

Right:

```yaml
summary: Starts instances that are shut down.
effect: write
```
"#
    W0611 "redundant provenance" r#"
A fact is `documented` unless a path says otherwise, and has the provenance of the longest path that covers it. Delete a
path that repeats that provenance.

Wrong:

```yaml
provenance:
  supplemented: [request, request.Limit]
```

Right:

```yaml
provenance:
  supplemented: [request]
```
"#
    E0612 "a fact without its source" r#"
A fact about the current service that is not in the manual, and a definition that a program imported, must name the publication
that it was taken from. sources.yaml has that publication, with the provenance `current` or `imported`.

Wrong:

```yaml
provenance:
  current:
    errors: The vendor says so.
```

Right:

```yaml
provenance:
  current:
    errors: api-errors
```
"#
    E0613 "a chapter without files or a note" r#"
`cargo xtask spec coverage` lists where the facts of each chapter of the manual are. So a chapter lists in `in` the files of
the spec that describe it, by their paths below the spec's folder, or explains in `note` why there are none.

Wrong:

```yaml
chapters:
  - title: Tool for trying calls
    pages: p29
```

Right:

```yaml
chapters:
  - title: Tool for trying calls
    pages: p29
    note: A link to a page of the vendor's.
```
"#
    E0614 "no source, or the manual, for what only `tencentcloud` has" r#"
The manual describes `qcloud`. What is marked `endpoint: tencentcloud`, and a value that a block `qcloud` replaces, comes
from the publication in `source` at `endpoints.tencentcloud` of api.yaml, unless `source` of the file or the definition
names another one; `manual` never speaks of it.

Wrong:

```yaml
types:
  Tag:
    endpoint: tencentcloud
    manual: p12
    doc: A key and a value.
```

Right:

```yaml
types:
  Tag:
    endpoint: tencentcloud
    doc: A key and a value.
```
"#
}
