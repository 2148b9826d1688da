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

    E0802 "cannot derive an identifier in a target language"
"Identifiers consist of letters, digits and underscores, as Unicode defines them, and have at most 128 characters, since
they also name files. A `name` gives the words of an identifier where the name on the wire has none.

Wrong:

```yaml
m²:
  type: integer
  doc: Area.
```

Right:

```yaml
m²:
  name: square meters
  type: integer
  doc: Area.
```"
}
