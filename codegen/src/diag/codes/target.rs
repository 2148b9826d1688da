//! Problems of the model in one target language.

super::codes! {
    E0801 "identifier collision in a target language"
"Languages write names in their own case: `AppID` and `AppId` are both `app_id` in Rust. Give one of
them other words with `name`.

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
