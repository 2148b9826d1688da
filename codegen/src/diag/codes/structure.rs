//! YAML, and the form of each kind of file.

super::codes! {
    E0201 "invalid YAML" r#"
The file is not valid YAML, so nothing in it can be used until it is fixed.

Wrong:

```yaml
doc: Note: a colon and a space make a map.
```

Right:

```yaml
doc: "Note: quotes keep the colon."
```
"#
    E0202 "duplicate key" r#"
YAML readers silently keep one of two equal keys and drop the other. Which one they keep differs from reader to reader.

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
    E0203 "unsupported YAML feature" r#"
Anchors, aliases, tags, merge keys and directives are not allowed: they make a file mean something other than what it
shows, and not every reader supports them. Write the value out. Quote a string that begins with `&`, `*` or `!`.

Wrong:

```yaml
default: !!str 1
```

Right:

```yaml
default: "1"
```
"#
    E0204 "unknown key" r#"
This map has a fixed set of keys, so an unknown key is most likely a typo. The keys are described in
`spec/KEYS.md` and, for editors, in `spec/schema.json`.

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
    E0205 "wrong type of value" r#"
The schema expects another type of value here: a string, a list, a map or a number.

Wrong:

```yaml
errors: InvalidZone
```

Right:

```yaml
errors: [InvalidZone]
```
"#
    E0206 "missing key" r#"
A required key is missing. For example, every member needs a `doc` and every action an `effect`.

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
    E0207 "ambiguous value" r#"
Readers of YAML 1.1 and 1.2 disagree about plain values such as `no`, `on`, `22:30`, `0123`, `1e3` and `2017-03-12`:
what is a string for one is a boolean, a number or a date for another. The spec is read from many languages, so quote
such values.

Wrong:

```yaml
version: 2017-03-12
```

Right:

```yaml
version: "2017-03-12"
```
"#
    E0208 "more than one YAML document in a file" r#"
A file holds one document. A line `---` begins another one, which some readers ignore and others reject.
"#
    E0209 "empty file" r#"
An empty file would be an error in readers that merge the files. Write a definition into it, or delete it.
"#
    E0210 "nested too deeply" r#"
No list or map of the spec is nested this deep. Most likely a bracket was left open.
"#
    E0211 "integer out of range" r#"
Integers of the API have 64 bits. A longer number is an identifier, and identifiers are strings.

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
Keys are wire names, which are strings. Without quotes, readers would take this key for a number or a boolean.

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
    E0213 "a string in braces is cut off at its comma" r#"
In a flow mapping, which is written in braces, a comma ends the value. The rest of the sentence becomes a key without a value.

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
    E0214 "invalid value" r#"
This key accepts only a fixed set of values.

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
In a flow mapping, which is written in braces, a comma ends a string. So anything with a `doc` is written in block style,
with one key per line.

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
    E0216 "conflicting keys" r#"
Some keys cannot be used together: a member has either `type` or `members`, and a correction has either `from`, `to` and
`reason`, or `response`. `list` needs `members`. A definition comes either from pages of the `manual` or from a `source`.

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
    E0217 "a character that changes the order of text" r#"
Unicode has invisible characters that change the direction of the text around them, so that a person sees something
different from what a compiler reads. Compilers reject them, and no name, value or sentence of an API needs one. Delete
the character.
"#
}
