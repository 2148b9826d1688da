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
}
