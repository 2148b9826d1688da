//! Problems that one target language has with the model.

super::codes! {
    E0801 "two names become one in a target language"
"Languages write names in their own case: `AppID` and `AppId` are both `app_id` in Rust. The words of a name are split
once, and `name` replaces them where two names meet.

Wrong:

```yaml
AppID:
  type: string
  doc: Account of the owner.
AppId:
  type: string
  doc: Account of the caller.
```

Right:

```yaml
AppID:
  name: owner app id
  type: string
  doc: Account of the owner.
AppId:
  type: string
  doc: Account of the caller.
```"
}
