//! Names and references.

super::codes! {
    E0301 "duplicate definition" r#"
Types and enums of an API version share one namespace; error codes, waiters and actions have one each. Files are merged,
so the two definitions may be in different files. Rename or delete one.

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
    E0302 "unknown type" r#"
A type is a scalar (`string integer decimal float boolean timestamp date`), a structure of `types`, an enum of `enums`, or
`list of` and `map of` one of these. Types are those of the same API version; upper and lower case matter.

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
    E0303 "unknown error code" r#"
The codes an action lists are defined once, under `errors` of the API version, which gives them their kind and description.

Wrong:

```yaml
errors: [InvalidZone.MissmatchRegion]
```

Right:

```yaml
errors: [InvalidZone.MismatchRegion]
```
"#
    E0304 "unknown waiter" r#"
`changes` names a waiter of the same API version. The states in `before` are states of that waiter or,
without `waiter`, of one for ids of the same `format`.

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
    E0305 "unknown host" r#"
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
    E0306 "unknown format" r#"
`format` is a key of `formats` in api.yaml, which describes the form of such strings.

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
    E0307 "a path that does not resolve" r#"
Paths start with `request.` or `response.` and name members as on the wire. In `rules` they start at the members next to
the rule, and in `fix` of a waiter at those of the request.

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
    E0308 "a reference to something of the wrong type" r#"
Pagination needs integers and a list, ids are strings, and a path goes through a list with `[]`.

Wrong:

```yaml
id: response.InstanceStatusSet.InstanceId
```

Right:

```yaml
id: response.InstanceStatusSet[].InstanceId
```
"#
    E0309 "invalid type syntax" r#"
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
    E0311 "an alias equals another name" r#"
A decoder that reads the name must know which member, value or code it belongs to.

Wrong:

```yaml
CreatedTime:
  type: timestamp
  aliases: [CreateTime]
  doc: Time of creation.
CreateTime:
  type: timestamp
  doc: Time of creation.
```

Right:

```yaml
CreatedTime:
  type: timestamp
  aliases: [CreateTime]
  doc: Time of creation.
```
"#
    E0312 "two names have the same words" r#"
Each language joins words in its own case, so two names with the same words become one identifier in every language.
Give one of them other words with `name`; the wire name does not change.

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
    E0313 "cannot derive an identifier" r#"
Type names consist of letters, digits and underscores, and start with a letter. A member, value or code whose wire name
has no letters needs a `name`.

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
    E0314 "a structure that requires itself" r#"
A structure that contains itself through required members alone has no finite value.

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
    E0315 "unknown action" r#"
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
    E0317 "duplicate name in a list" r#"
A list of names or values is a set; its order is for readers.

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
A folder of the spec is a version of the API. Its api.yaml describes what is specific to that version: hosts, the
envelope of responses, the notation of lists, booleans and timestamps, and the parameters and response members that all
calls have.
"#
    W0320 "unused type" r#"
Every structure or enum is used by some request or response. If the manual describes one that nothing uses, give the reason
in `unused`. Once something uses it, delete that key.

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
  unused: The type page describes it; no action returns it.
  members: {}
```
"#
    W0321 "unused error code" r#"
A code is listed by the actions whose pages have it. Codes that any action may return belong in a file named
`common.yaml`, which is exempt. So are `current` and `imported` codes, which are on no page of the manual.
"#
    W0322 "unused format or host" r#"
No member has this format, or no action has this host. Delete it, or add it to the member or action that should name it.
"#
    W0323 "an enum value that no member accepts" r#"
Every member of the enum's type lists in `only` which values it accepts, and this one is in none of the lists. Add it to
the list that should have it, or delete it.
"#
    E0324 "not exactly one default API version" r#"
A client has one API version at its root: `tencentcloud_cvm::Client` in Rust. When the spec has several, the api.yaml of that
version says `default: true`, and no other does. A spec with one API version does not need the key.

```yaml
api: cvm
version: "2017-03-12"
default: true
```
"#
    W0325 "a separator that no error code has" r#"
`protocol.code.separator` separates the words of an error code: a code that the spec does not list has the meaning of the
part before its last separator. No code of this API version contains the separator, so correct it or delete it.
"#
    E0326 "an endpoint where the API version has only one" r#"
The hosts of an API version form two sets, the endpoints `tencentcloud` and `qcloud`. What exists on only one of them says
so with `endpoint`. A version with one endpoint needs no such mark.

Wrong, where `endpoints` in api.yaml has only `qcloud`:

```yaml
action: DescribeInstances
endpoint: qcloud
```

Right:

```yaml
action: DescribeInstances
```
"#
    E0327 "a member named like a parameter of the protocol" r#"
Every request has the common parameters of api.yaml next to its own members, and every response has the members of its
envelope: `Error` within `Response`, or `code`, `message` and `codeDesc` next to the other members. A member of the same
name would be sent twice, or would make every response look like a failure.

Wrong, where `common` in api.yaml has `Action`:

```yaml
request:
  Action:
    type: string
    doc: Name of the action.
```
"#
    E0328 "an unresolved reference in documentation" r#"
In `doc` and `summary`, a name in single backticks is a reference, so that every client shows its own name for what the spec
means. It may name, in this order: a member next to the text, or a path that starts there; a common parameter; an
action; a type or enum; a value of an enum, or a member of a type or action, as in `ImageState.NORMAL` and
`DescribeImages.request.Limit`; a value of the member's own enum, or one that only one enum has; an error code. Double
backticks contain code that is not a name, and are not checked.

Wrong:

```yaml
Limit:
  type: integer
  doc: Matches in one page. With `Ofset` and `0`, the first ones.
```

Right:

```yaml
Limit:
  type: integer
  doc: Matches in one page. With `Offset` and ``0``, the first ones.
```
"#
    E0329 "pagination in no known form" r#"
An action is read page by page in one of three forms: by the number of items to skip, by the number of the page, or by a
token that the response before contains.

Wrong:

```yaml
pagination:
  offset: request.Offset
  token: request.Token
  items: response.Things
```

Right:

```yaml
pagination:
  token: request.Token
  next: response.NextToken
  items: response.Things
```
"#
    E0340 "a block `qcloud` without an effect" r#"
A block `qcloud` has the keys that have another value on that endpoint than next to the block. A block that is empty,
repeats a value, or takes away with `null` what is not there, says nothing, and is probably a mistake.

Wrong:

```yaml
InstanceCount:
  type: integer
  range: {min: 1, max: 500}
  doc: How many instances to create.
  qcloud:
    type: integer
```

Right:

```yaml
InstanceCount:
  type: integer
  range: {min: 1, max: 500}
  doc: How many instances to create.
  qcloud:
    range: {min: 1, max: 100}
```
"#
    E0341 "an endpoint within something that one endpoint has" r#"
`endpoint` holds for everything inside, which therefore has neither `endpoint` nor a block `qcloud`: a repeated mark is
redundant, another one a contradiction, and nothing differs on an endpoint where it does not exist.

Wrong:

```yaml
types:
  Tag:
    endpoint: tencentcloud
    doc: A key and a value.
    members:
      Key:
        endpoint: tencentcloud
        type: string
        doc: Key of the tag.
```
"#
    E0342 "a type on `qcloud` that decoders do not read" r#"
The types of clients are those of `tencentcloud`. Where a block `qcloud` gives a member another `type`, its values must be
read as the type next to the block: either they are, as text is read as an enum, or `protocol.accept` of api.yaml says so.

Wrong, without `integer_in_quotes` or `integer_in_any_form` in `protocol.accept`:

```yaml
ImageSize:
  type: integer
  doc: Size of the image.
  qcloud:
    type: string
```
"#
    E0343 "a type that one endpoint uses" r#"
A type or an enum without `endpoint` exists on both endpoints of its version. If only one of them has an action that uses
it, it is marked with that endpoint, so that nobody looks for it on the other.

Right:

```yaml
types:
  LaunchTemplate:
    endpoint: tencentcloud
    doc: A template.
```
"#
    E0344 "a key about one endpoint where it has no meaning" r#"
`wire_name` is the name that a member has in the responses of `qcloud`, so it is written in the block `qcloud` of a member
that no request has. `wire_type` is for booleans that JSON has as strings. `replaced_by` is for actions that `qcloud` alone
has.

Right:

```yaml
AccountId:
  type: string
  doc: Id of the account.
  qcloud:
    wire_name: Account
```
"#
}
