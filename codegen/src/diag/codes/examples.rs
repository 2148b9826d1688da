//! Documented examples.

super::codes! {
    E0501 "an example's value does not fit its type" r#"
Examples are typed JSON: a request holds integers as numbers and booleans as `true` and `false`; an answer is what the
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
    E0502 "an example has a member that is not defined" r#"
Every member of an example is defined: in the action, in its type, or among the members of every answer. One that only
an example has is defined too, graded `inferred`. A typing error of the page is corrected in `corrected`.

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
    E0503 "an example lacks a required member" r#"
An example that leaves a required member out could not be sent. Add it, with a step in `corrected` for the query, or the
member is not required.

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
    E0504 "an example breaks a constraint" r#"
The example breaks a range, a length, a number of items, `only`, `filters` or a rule. Either the constraint is too
narrow, or the page's example would be refused: then fix it and say so in `corrected`.
"#
    E0505 "the query does not say what the request says" r#"
`query` is the page's own request line. Flattened, `request` must give the same pairs; their order, the index a list
begins with and the spelling of booleans aside. What is wrong with the page is corrected in `corrected`, step by step:

```yaml
corrected:
  - from: Filters.1.Name=instance-family
    to: Filters.2.Name=instance-family
    reason: The page numbers both filters 1.
```
"#
    E0506 "a correction whose text is not in the query" r#"
A step of `corrected` replaces text that occurs once in the query as the steps before have left it. When it occurs no
more, the correction has expired: delete it. When it occurs twice, take in more of the text beside it.
"#
    E0507 "an answer without its envelope" r#"
An answer is the whole body, so that it can be fed to a decoder.

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
    E0508 "a value that only a leniency would let through" r#"
The page prints a value in another form than its type: an integer in quotes, an object where a list is due. A decoder
forgives that where `protocol.accept` of the API version says so, with the page that made it necessary.

```yaml
accept:
  integer_in_quotes: ShareImage prints numbers, code included, as strings.
```
"#
    E0509 "an example has a value that the enum does not list" r#"
Enums list what the manual lists. A value that only an example has is added to the enum, graded `inferred`; where values
abound (zones, images, models), the member has its plain type and the enum is its `known`.
"#
    W0510 "an alias that no example needs" r#"
An alias records that the manual prints another name somewhere. When no example has it any more, the exception has expired.
Delete it; a decoder keeps the member under its own name.
"#
    W0511 "a leniency that no example needs" r#"
A leniency in `protocol.accept` lasts as long as an example needs it. Delete it.
"#
    W0512 "a correction that is not needed" r#"
The query says the same without this step, so the exception has expired. Delete it.
"#
    W0513 "an action without an example" r#"
Examples judge the encoder and the decoder, and show a reader how a call looks. Add the page's; where the page has none,
write one and provenance it `inferred`.
"#
    W0514 "a value that does not look like its format" r#"
`formats` of api.yaml say how ids begin. An example with another beginning belongs to another format, has a typing slip of
the page, or shows a beginning that the format lacks.

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
    E0515 "two examples with the same title" r#"
Titles tell the examples of an action apart, on its page and in the names of tests.

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
    E0516 "an example that is not written as JSON" r#"
Bodies of examples are JSON to the letter. In YAML's own notation `22`, `TRUE` or a date would change its type from reader to
reader, and nobody could paste the body into a decoder.

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
