//! Names and what they lead to.

super::codes! {
    E0301 "a name is defined twice" r#"
Types and enums of an API version share their names; so do error codes, waiters and actions among themselves. Files are
merged, so the two places may lie in different ones. Rename or delete one.

Wrong:

```yaml
# types/images.yaml
types:
  Image: {}
# enums/images.yaml
enums:
  Image: {}
```

Right:

```yaml
# enums/images.yaml
enums:
  ImageType: {}
```
"#
    E0302 "an unknown type" r#"
A type is a scalar (`string integer decimal boolean timestamp date`), a structure of `types`, an enum of `enums`, or
`list of` and `map of` one of these. Names are those of the same API version, capitals and all.

Wrong:

```yaml
Filters:
  type: list of filter
  doc: Conditions.
```

Right:

```yaml
Filters:
  type: list of Filter
  doc: Conditions.
```
"#
    E0303 "an unknown error code" r#"
The codes an action lists are defined once, under `errors` of the API version, where they get their kind and their text.

Wrong:

```yaml
errors: [InvalidZone.MissmatchRegion]
```

Right:

```yaml
errors: [InvalidZone.MismatchRegion]
```
"#
    E0304 "an unknown waiter" r#"
`changes` follows with a waiter of the same API version. States in `before` are those that a waiter sees on such ids.

Wrong:

```yaml
changes:
  ids: request.InstanceIds
  waiter: instance_running
```

Right:

```yaml
changes:
  ids: request.InstanceIds
  waiter: instances_running
```
"#
    E0305 "an unknown host" r#"
An action names a host by its key in `hosts` of api.yaml, not by its address.

Wrong:

```yaml
host: cvm.api.qcloud.com
```

Right:

```yaml
host: cvm
```
"#
    E0306 "an unknown format" r#"
`format` is a key of `formats` in api.yaml, where it is said once what such strings look like.

Wrong:

```yaml
InstanceId:
  type: string
  format: instance
  doc: Id of the instance.
```

Right:

```yaml
InstanceId:
  type: string
  format: instance-id
  doc: Id of the instance.
```
"#
    E0307 "a path that leads to no member" r#"
Paths start at `request.` or `response.` and name members as on the wire; in `rules` they start at the members the rule
stands under.

Wrong:

```yaml
pagination:
  offset: Offset
```

Right:

```yaml
pagination:
  offset: request.Offset
```
"#
    E0308 "a path or name that leads to the wrong kind of thing" r#"
What reads page by page needs integers and a list, ids are strings, a path goes through a list with `[]`.

Wrong:

```yaml
id: response.InstanceStatusSet.InstanceId
```

Right:

```yaml
id: response.InstanceStatusSet[].InstanceId
```
"#
    E0309 "a type that is not written as types are" r#"
`list of X` and `map of X` are the only types of more than one word.

Wrong:

```yaml
type: array of string
```

Right:

```yaml
type: list of string
```
"#
    E0311 "an alias is the name of a neighbour" r#"
A decoder that meets the name must know whose it is.

Wrong:

```yaml
CreatedTime:
  type: timestamp
  aliases: [CreateTime]
  doc: When it was made.
CreateTime:
  type: timestamp
  doc: When it was made.
```

Right:

```yaml
CreatedTime:
  type: timestamp
  aliases: [CreateTime]
  doc: When it was made.
```
"#
    E0312 "two names have the same words" r#"
Languages join words in their own case, so two names with the same words become one in every language. `name` gives one of
them other words; what travels stays as it is.

Wrong:

```yaml
AppID:
  type: integer
  doc: Account of the owner.
AppId:
  type: integer
  doc: Account of the caller.
```

Right:

```yaml
AppID:
  name: owner app id
  type: integer
  doc: Account of the owner.
AppId:
  type: integer
  doc: Account of the caller.
```
"#
    E0313 "a name that names nothing in a programming language" r#"
Names of types are letters and digits. A member, value or code whose wire name has no letters needs a `name`.

Wrong:

```yaml
values:
  "2":
    doc: Running.
```

Right:

```yaml
values:
  "2":
    name: RUNNING
    doc: Running.
```
"#
    E0314 "a structure that must contain itself" r#"
A required member whose type leads back to the structure itself, by required members alone, can never be written down.

Wrong:

```yaml
Condition:
  doc: A condition.
  members:
    Inner:
      type: Condition
      required: true
      doc: A further condition.
```

Right:

```yaml
Condition:
  doc: A condition.
  members:
    Inner:
      type: Condition
      doc: A further condition.
```
"#
    E0315 "an unknown action" r#"
Waiters name actions of the same API version.

Wrong:

```yaml
waiters:
  instances_running:
    action: DescribeInstanceStatus
```

Right:

```yaml
waiters:
  instances_running:
    action: DescribeInstancesStatus
```
"#
    E0317 "a name is listed twice" r#"
A list of names is a set in a useful order.

Wrong:

```yaml
errors: [InvalidZone, InvalidZone]
```

Right:

```yaml
errors: [InvalidZone]
```
"#
    E0318 "an API version without api.yaml" r#"
A folder below the spec is a version of the API. Its api.yaml says how it speaks: envelope, hosts, signing, the
parameters and answer members that all its calls have.
"#
    W0320 "a type that no action reaches" r#"
A structure or enum is there for some request or answer. One that the manual describes although nothing uses it says so in
`unused`, with the reason; and no longer when it is used after all.

Wrong:

```yaml
ImageSharedAccount:
  doc: An account that may use an image.
  members: {}
```

Right:

```yaml
ImageSharedAccount:
  doc: An account that may use an image.
  unused: The type page describes it; no action answers with it.
  members: {}
```
"#
    W0321 "an error code that no action lists" r#"
A code is listed by the actions whose pages have it. Codes that any action may answer with lie in a file named
`common.yaml`, which is exempt.
"#
    W0322 "a format or host that nothing names" r#"
Formats and hosts of api.yaml are there to be named. Delete what is not, or find the action or member that lost its name.
"#
    W0323 "a value of an enum that no member lets through" r#"
Every member of the enum's type lists in `only` which values it takes, and this one is in none of the lists. Add it to the
list it is missing from, or delete it.
"#
    E0324 "not exactly one default API version" r#"
A client has one API version at its root: `tencentcloud_cvm::Client` in Rust. When the spec has several, the api.yaml of that
version says `default: true`, and no other does. A spec with one API version needs no key.

```yaml
api: cvm
version: "2017-03-12"
default: true
```
"#
    W0325 "a separator that no error code has" r#"
`protocol.code.separator` says how the words of an error code are told apart, so that a code which the spec does not list means
what stands before its last separator. No code needs it here: correct it, or delete it.
"#
    E0326 "an endpoint that the API version does not have" r#"
The hosts of an API version form two sets, the endpoints `tencentcloud` and `qcloud`. What exists on one of them alone says
so with `endpoint`. A version that only `qcloud` serves needs no such mark.

Wrong, where `endpoints` in api.yaml has `qcloud` alone:

```yaml
action: DescribeInstances
endpoint: qcloud
```

Right:

```yaml
action: DescribeInstances
```
"#
}
