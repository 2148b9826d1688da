//! Values, bounds and rules.

super::codes! {
    E0401 "a value of the wrong type" r#"
A `default` and the values in `only`, `when`, `fix`, `before`, `success` and `failure` must be of the member's type.
Write values of an enum exactly as their keys, including quotes, and numbers and booleans without quotes.

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
    E0402 "unknown enum value" r#"
The enum does not list this value. In an enum of `type: integer` every value is a whole number.

Wrong:

```yaml
InstanceChargeType:
  type: InstanceChargeType
  default: POSTPAID_BY_HOURS
  doc: Billing of the instance.
```

Right:

```yaml
InstanceChargeType:
  type: InstanceChargeType
  default: POSTPAID_BY_HOUR
  doc: Billing of the instance.
```
"#
    E0403 "a default that violates its member's constraints" r#"
A default must satisfy the constraints of its member: `range`, `length` and `only`.

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
    E0404 "invalid bounds" r#"
Bounds have `min`, `max` or `step`, each of which is optional. They must allow at least one value, and sizes cannot be
negative.

Wrong:

```yaml
range: {min: 100, max: 1}
```

Right:

```yaml
range: {min: 1, max: 100}
```
"#
    E0405 "a constraint that does not apply to the type" r#"
`range` is for integers; `length`, `format` and `sensitive` are for strings; `items` is for lists; `unit` is for
numbers and strings; `filters` is for a list of a structure with `filter: true`, and `filter_values` and `more_filters`
are for a member with `filters`; `layout` is for timestamps, and `offset` for one whose layout has none. On a list, `range`, `length`, `format` and `unit` apply to the innermost values.

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
    E0406 "a rule without an effect, or with conflicting keys" r#"
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
    E0407 "a member that is both required and optional" r#"
A required member is always sent, so it cannot have a default or be read-only.

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
    E0408 "missing filter names" r#"
An action lists the filters that it accepts, so that a client can check and document them. A type is a filter if it has
`filter: true`; it must have the members `Name` and `Values`. If only some of the names are known, list them and add
`more_filters: true`: other names are accepted, too.

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
    W0409 "a key that has no effect here" r#"
`required` and `default` apply to requests, `readonly` to structures in both requests and responses. Any member may be
absent from a response.

Wrong:

```yaml
response:
  TotalCount:
    type: integer
    required: true
    doc: Number of matches.
```

Right:

```yaml
response:
  TotalCount:
    type: integer
    doc: Number of matches.
```
"#
    W0410 "a redundant `only`" r#"
`only` lists the values of the type that are allowed here. It is redundant when it lists all of them.
"#
    W0411 "a rule about a required member" r#"
A required member is in every request, so a rule that requires it, tests its presence, forbids it or excludes it either has
no effect or can never be met.
"#
    E0412 "`effect: read` on an action that changes something" r#"
`effect: read` marks a call as safe to retry. An action that changes states, has an idempotency token or responds before
its work is done is not `read`.

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
    E0413 "invalid waiter" r#"
A waiter polls an action with `effect: read`, passes it a list of ids, pauses between two attempts, makes at least two
before it times out, and does not list the same state as success and failure.
"#
}
