//! Values, bounds and rules.

super::codes! {
    E0401 "a value that its member cannot have" r#"
A `default`, a value in `only`, `when`, `fix`, `before` or `success` must be of the member's type. Values of an enum are
written as their keys, quotes too; numbers and booleans without quotes.

Wrong:

```yaml
storageType:
  type: StorageType
  default: 1
  doc: Kind of disk.
```

Right:

```yaml
storageType:
  type: StorageType
  default: "1"
  doc: Kind of disk.
```
"#
    E0402 "a value that the enum does not have" r#"
The value is written like one of the enum, but is none. In an enum of `type: integer` every value is a whole number.

Wrong:

```yaml
InstanceChargeType:
  type: InstanceChargeType
  default: POSTPAID_BY_HOURS
  doc: How it is paid for.
```

Right:

```yaml
InstanceChargeType:
  type: InstanceChargeType
  default: POSTPAID_BY_HOUR
  doc: How it is paid for.
```
"#
    E0403 "a default that its own member refuses" r#"
A default is a value like any other: within the range, of a length allowed, and in `only` where there is one.

Wrong:

```yaml
Limit:
  type: integer
  default: 200
  range: {max: 100}
  doc: Matches in one page.
```

Right:

```yaml
Limit:
  type: integer
  default: 20
  range: {max: 100}
  doc: Matches in one page.
```
"#
    E0404 "bounds that make no sense" r#"
Bounds have `min`, `max` or `step`, each of which may be left out, and let something through. Sizes are not negative.

Wrong:

```yaml
range: {min: 100, max: 1}
```

Right:

```yaml
range: {min: 1, max: 100}
```
"#
    E0405 "a constraint on a type that does not have what it bounds" r#"
`range` is for integers, `length`, `format` and `sensitive` for strings, `items` for lists, `unit` for numbers, `filters` for
a list of a structure with Name and Values. On lists, `range`, `length`, `format` and `unit` are about the innermost values.

Wrong:

```yaml
Ids:
  type: list of string
  range: {max: 100}
  doc: Instances.
```

Right:

```yaml
Ids:
  type: list of string
  items: {max: 100}
  doc: Instances.
```
"#
    E0406 "a rule that demands nothing, or two things at once" r#"
A rule has conditions (`when`, `with`, `without`) and effects (`require`, `require_any`, `forbid`, `fix`), or `exclusive`
alone.

Wrong:

```yaml
rules:
  - when: {InstanceChargeType: [PREPAID]}
```

Right:

```yaml
rules:
  - when: {InstanceChargeType: [PREPAID]}
    require: [InstanceChargePrepaid]
```
"#
    E0407 "a member that is required and optional at once" r#"
A required member is always sent: it has no default, and it is not for answers only.

Wrong:

```yaml
Zone:
  type: string
  required: true
  default: ap-guangzhou-1
  doc: Zone.
```

Right:

```yaml
Zone:
  type: string
  required: true
  doc: Zone.
```
"#
    E0408 "a list of filters without their names" r#"
An action says which filters it takes, so that a client can know them.

Wrong:

```yaml
Filters:
  type: list of Filter
  doc: Conditions.
```

Right:

```yaml
Filters:
  type: list of Filter
  doc: Conditions.
  filters:
    zone:
      type: string
      doc: Zone the instance is in.
```
"#
    W0409 "a key that means nothing in an answer, or in a request" r#"
`required` and `default` are about requests, `readonly` about structures that travel both ways. In an answer any member may
be missing.

Wrong:

```yaml
response:
  TotalCount:
    type: integer
    required: true
    doc: Matches in all.
```

Right:

```yaml
response:
  TotalCount:
    type: integer
    doc: Matches in all.
```
"#
    W0410 "an `only` that restricts nothing" r#"
`only` lists the values allowed here, of more that the type has. When it lists all of them, the type says so already.
"#
    W0411 "a rule about a member that is always there" r#"
A required member is in every request, so a rule that requires it, asks whether it is there, forbids or excludes it is
without effect or never fulfilled.
"#
    E0412 "an action that only reads, and yet changes something" r#"
`effect: read` is what makes a repeat safe. An action that changes states, needs a token or answers before its work is done
does more.

Wrong:

```yaml
effect: read
async: true
```

Right:

```yaml
effect: write
async: true
```
"#
    E0413 "a waiter that cannot work" r#"
A waiter repeats an action that only reads, gives it a list of ids, asks at least twice before it gives up, and does not take
one state for success and failure.
"#
}
