//! Files and folders.

super::codes! {
    E0101 "a file or folder cannot be read" r#"
Every `.yaml` file below the folder of the spec is part of it, so one that cannot be read leaves a hole. Mend its
permissions, or move it away if it does not belong there.
"#
    E0102 "a file is not UTF-8" r#"
The spec is text in UTF-8. The label shows the first byte that is not.

Save the file as UTF-8; in most editors that is a menu entry, elsewhere `iconv -f gbk -t utf-8` does it.
"#
    E0103 "a name that does not belong into the spec" r#"
Only files that end in `.yaml` are read. A folder with such a name, a link to a folder, a file that ends in `.yml` or a
name that is not UTF-8 would be passed over in silence, so they are refused.

Wrong: `spec/legacy/actions/images/ShareImage.yml`

Right: `spec/legacy/actions/images/ShareImage.yaml`
"#
    E0104 "a file is too large" r#"
No file of the spec needs more than a megabyte; most have less than 400 lines. Split it by domain:

Wrong: `spec/legacy/types.yaml` with everything

Right: `spec/legacy/types/images.yaml`, `spec/legacy/types/network.yaml`
"#
    E0106 "a file in an unexpected place" r#"
Other tools find actions by their path, so the layout is fixed:

```text
spec/sources.yaml
spec/<version>/actions/<section>/<Action>.yaml
spec/<version>/api.yaml, and any other file or folder for types, enums, errors and waiters
```
"#
    E0107 "an action's file is named otherwise" r#"
Tools find an action by its path, so the file is named after it.

Wrong:

```yaml
# spec/legacy/actions/images/Share.yaml
action: ShareImage
```

Right:

```yaml
# spec/legacy/actions/images/ShareImage.yaml
action: ShareImage
```
"#
}
