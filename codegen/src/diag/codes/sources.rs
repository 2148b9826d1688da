//! Where facts come from, and their texts.

super::codes! {
    E0601 "a provenance's path leads nowhere" r#"
Paths in `provenance` follow the keys of the file, from the thing that has the key.

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
    E0602 "a fact is graded twice" r#"
A path stands in one of `documented`, `supplemented` and `inferred`. Of two paths that cover a fact the longer one counts.

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
    E0603 "pages that are not written as pages are" r#"
Pages are written `p45` or `p45-48`, several with a comma and a space between.

Wrong:

```yaml
manual: 45 to 48
```

Right:

```yaml
manual: p45-48
```
"#
    E0604 "an inferred fact without its reason" r#"
What was concluded must say from what.

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
    E0605 "no sources.yaml" r#"
Every fact has a provenance, and sources.yaml says which publication stands behind each. It lies beside the API versions.
"#
    W0606 "a text without its full stop" r#"
Every text of ours is a sentence. One that does not end with a full stop has most likely been cut: ` #` begins a comment, and
a comma ends a value in braces.

Wrong:

```yaml
doc: Port # of the service.
```

Right:

```yaml
doc: "Port # of the service."
```
"#
    W0607 "an empty text" r#"
A text that says nothing helps nobody. Say what there is to say, or leave the key out where it is optional.
"#
    W0608 "a fact without its pages" r#"
What is documented says where: `manual` at the thing itself or at the top of its file.

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
    E0609 "a provenance that no source backs" r#"
sources.yaml names for each provenance in use the publication that stands behind it.

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
    E0610 "a blank that is still to be filled in" r#"
`cargo xtask new` writes `TODO` where a person must look at the manual. Each blank is named until it is filled in or its
line is deleted. A blank may say what is missing: `TODO: the page has no table.`

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
    W0611 "a provenance that says nothing new" r#"
A fact is `documented` unless a path says otherwise, and has the provenance of the longest path that covers it. A path that
repeats that provenance can go.

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
    E0612 "a current fact without its source" r#"
A fact that the manual does not have, but the service of today, names the publication that it was taken from.

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
}
