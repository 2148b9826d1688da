//! YAML, and the form of each kind of file.

super::codes! {
    E0201 "not YAML" r#"
The file breaks the rules of YAML, so nothing in it can be used until that is fixed.

Wrong:

```yaml
doc: Note: a colon and a space make a map.
```

Right:

```yaml
doc: "Note: quotes keep the colon."
```
"#
    E0202 "a key stands twice in a map" r#"
Readers of YAML keep one of two equal keys and drop the other without a word; which one differs.

Wrong:

```yaml
Zone:
  doc: Where it runs.
  doc: Zone of the instance.
```

Right:

```yaml
Zone:
  doc: Zone of the instance.
```
"#
    E0203 "a feature of YAML that the spec does without" r#"
Anchors, aliases, tags, merge keys and directives make a file mean something else than it shows, and not every reader
has them. Write the value out. Text that begins with `&`, `*` or `!` must be quoted.

Wrong:

```yaml
default: !!str 1
```

Right:

```yaml
default: "1"
```
"#
    E0204 "an unknown key" r#"
Every map of the spec has a fixed set of keys, so a key that is not among them is a slip. The keys of each kind of file
are described in `spec/README.md` and, for editors, in `spec/schema.json`.

Wrong:

```yaml
InstanceId:
  type: string
  requried: true
```

Right:

```yaml
InstanceId:
  type: string
  required: true
```
"#
    E0205 "a value of the wrong kind" r#"
The form of the file asks for another kind of value here: text, a list, a map, a number.

Wrong:

```yaml
errors: InvalidZone
```

Right:

```yaml
errors: [InvalidZone]
```
"#
    E0206 "a key is missing" r#"
Some keys may not be left out: a member without a `doc`, an action without an `effect`.

Wrong:

```yaml
InstanceId:
  type: string
```

Right:

```yaml
InstanceId:
  type: string
  doc: Id of the instance.
```
"#
    E0207 "a value that YAML readers take for different things" r#"
YAML 1.1 and 1.2 disagree about plain words such as `no`, `on`, `22:30`, `0123`, `1e3` and `2017-03-12`: one reads text,
the other a boolean, a number or a date. People reuse the spec from many languages, so such values are quoted.

Wrong:

```yaml
version: 2017-03-12
```

Right:

```yaml
version: "2017-03-12"
```
"#
    E0208 "more than one document in a file" r#"
One file, one document. A line `---` begins another one, which most readers drop.
"#
    E0209 "an empty file" r#"
A file of the spec defines something. Write a definition into it, or delete it: readers that merge the files would trip
over one that holds nothing.
"#
    E0210 "nested too deep" r#"
No list or map of the spec is nested anywhere near this deep. Most likely a bracket was left open.
"#
    E0211 "a number that does not fit in 64 bits" r#"
Integers of the API have 64 bits. A longer number is an identifier, and identifiers are text.

Wrong:

```yaml
default: 100000000000000000000
```

Right:

```yaml
default: "100000000000000000000"
```
"#
    E0212 "a number or boolean as a key" r#"
Keys are wire names, and those are text. Readers that build maps from keys would make a number or a boolean of it.

Wrong:

```yaml
values:
  1:
    name: RUNNING
```

Right:

```yaml
values:
  "1":
    name: RUNNING
```
"#
    E0213 "a text in braces is cut at its comma" r#"
In braces a comma ends the value, and the rest of the sentence becomes a key without a value.

Wrong:

```yaml
Zone: {type: string, doc: Zone of the instance, as listed by DescribeZones.}
```

Right:

```yaml
Zone:
  type: string
  doc: Zone of the instance, as listed by DescribeZones.
```
"#
    E0214 "a word that is not one of those allowed" r#"
Some keys take one of a few words.

Wrong:

```yaml
effect: reads
```

Right:

```yaml
effect: read
```
"#
    E0215 "a member, value or code written in braces" r#"
In braces a comma ends a text, so whatever has a `doc` is written a key a line.

Wrong:

```yaml
Zone: {type: string, doc: Zone of the instance.}
```

Right:

```yaml
Zone:
  type: string
  doc: Zone of the instance.
```
"#
    E0216 "keys that do not go together" r#"
Some keys stand for one another, so a thing has one of them: a member has a `type` or `members`, a correction has `from`,
`to` and `reason`, or `response`. `list` goes with `members`.

Wrong:

```yaml
data:
  type: KeyPair
  doc: The new key pair.
  members:
    keyId:
      type: string
      doc: Its id.
```

Right:

```yaml
data:
  type: KeyPair
  doc: The new key pair.
```
"#
}
