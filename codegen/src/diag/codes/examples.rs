//! Documented examples.

super::codes! {
    E0501 "an example's value does not fit its type" r#"
Examples are typed JSON: a request holds integers as numbers and booleans as `true` and `false`; a response is what the
page prints.

Wrong:

```yaml
request:
  {"Offset": "0"}
```

Right:

```yaml
request:
  {"Offset": 0}
```
"#
    E0502 "unknown member in an example" r#"
Every member of an example must be defined: in the action, in its type, or among the members of every response. Define a
member that only an example has with the provenance `inferred`. Correct a typo of the page in `corrected`.

Wrong:

```yaml
request:
  {"InstanceIDs": ["ins-r8hr2upy"]}
```

Right:

```yaml
request:
  {"InstanceIds": ["ins-r8hr2upy"]}
```
"#
    E0503 "missing required member in an example" r#"
An example without a required member could not be sent. Add the member, with a correction of the query in `corrected`, or
make it optional.

Wrong:

```yaml
request:
  {"ImageId": "img-pmqg1cw7"}
```

Right:

```yaml
request:
  {"Placement": {"Zone": "ap-guangzhou-2"}, "ImageId": "img-pmqg1cw7"}
```
"#
    E0504 "an example violates a constraint" r#"
The example violates a range, a length, a number of items, `only`, `filters` or a rule. Either the constraint is too
narrow, or the service would reject the page's example: then correct it in `corrected`.
"#
    E0505 "the query differs from the request" r#"
`query` is the request line as the page prints it. `request`, when flattened, must give the same pairs, except for their
order, the index of a list's first item and the spelling of booleans. Correct mistakes of the page in `corrected`:

```yaml
corrected:
  - from: Filters.1.Name=instance-family
    to: Filters.2.Name=instance-family
    reason: The page numbers both filters 1.
```
"#
    E0506 "a correction that does not match the query exactly once" r#"
`from` of a correction must occur exactly once in the query, as earlier corrections have left it. If it no longer occurs,
delete the correction. If it occurs more than once, extend it.
"#
    E0507 "a response without its envelope" r#"
The response of an example is the whole body, so that it can be passed to a decoder. The body of an error has nothing but
the error and the id of the call.

Wrong:

```yaml
response:
  {"TotalCount": 1}
```

Right:

```yaml
response:
  {"Response": {"TotalCount": 1, "RequestId": "6EF60BEC"}}
```
"#
    E0508 "a value that needs a leniency" r#"
The page prints a value in a form that differs from its type: an integer in quotes, or an object where a list is expected.
A decoder accepts that if `protocol.accept` of the API version lists it, with the page that made it necessary.

```yaml
accept:
  integer_in_quotes: ShareImage prints numbers, code included, as strings.
```
"#
    E0509 "unknown enum value in an example" r#"
Enums list the values in the manual. Add a value that only an example has with the provenance `inferred`. If there are many
values (zones, images, models), give the member the base type and name the enum in `known`.
"#
    W0510 "an alias that no example needs" r#"
An alias records that the manual prints another name somewhere. If no example has it any more, delete it; a decoder still
reads the member under its own name.
"#
    W0511 "a leniency that no example needs" r#"
No example needs this leniency of `protocol.accept` any more. Delete it, so that decoders are no more lenient than necessary.
"#
    W0512 "a correction that is not needed" r#"
The query has the same meaning without this correction, so the page was right. Delete the correction.
"#
    W0513 "missing example" r#"
Examples test the encoder and the decoder, and show users what a call looks like. Add the example of the page. If the
page has none, write one with the provenance `inferred`.
"#
    W0514 "a value that does not match its format" r#"
`formats` of api.yaml lists the prefixes of ids. An example with another prefix has another format, or contains a typo of
the page, or shows a prefix that the format should list.

Wrong:

```yaml
request:
  {"KeyIds": ["sky-mv9yzyjj"]}
```

Right:

```yaml
request:
  {"KeyIds": ["skey-mv9yzyjj"]}
```
"#
    E0515 "duplicate example title" r#"
Titles distinguish the examples of an action on its page and in the names of tests.

Wrong:

```yaml
examples:
  - title: One instance
  - title: One instance
```

Right:

```yaml
examples:
  - title: One instance
  - title: One instance, by its name
```
"#
    E0516 "invalid JSON in an example" r#"
Bodies of examples are valid JSON. In plain YAML the type of `22`, `TRUE` or a date would depend on the reader, and the body
could not be passed to a decoder.

Wrong:

```yaml
request:
  Zone: ap-guangzhou-1
```

Right:

```yaml
request:
  {"Zone": "ap-guangzhou-1"}
```
"#
}
