//! Files and folders.

super::codes! {
    E0101 "a file or folder cannot be read" r#"
Every `.yaml` file below the folder of the spec is part of it, so the spec is incomplete without one that cannot be read.
Fix its permissions, or move it elsewhere if it is not part of the spec.
"#
    E0102 "invalid UTF-8" r#"
The spec is text in UTF-8. The label shows the first byte that is not.

Save the file as UTF-8 in your editor, or convert it with `iconv -f gbk -t utf-8`.
"#
    E0103 "a file name that is not allowed in the spec" r#"
Only files that end in `.yaml` are read, and Markdown below `texts`. A folder with such a name, a symbolic link to a
folder, a folder that is nested too deeply, a file that ends in `.yml`, or a name that is not UTF-8 would be ignored
silently, so each is an error.

Wrong: `spec/legacy/actions/images/ShareImage.yml`

Right: `spec/legacy/actions/images/ShareImage.yaml`
"#
    E0104 "file too large" r#"
No file of the spec needs more than a megabyte; most have fewer than 400 lines. Split it by domain:

Wrong: `spec/legacy/types.yaml` with everything

Right: `spec/legacy/types/images.yaml`, `spec/legacy/types/network.yaml`
"#
    E0106 "unexpected file" r#"
Tools find actions by their path, so the layout is fixed:

```text
spec/sources.yaml
spec/protocol.yaml
spec/<version>/actions/<section>/<Action>.yaml
spec/<version>/api.yaml, and any other file or folder for types, enums, errors and waiters
```
"#
    E0107 "the file name differs from the action name" r#"
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
