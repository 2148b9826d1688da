//! Any bytes in the place of any file of a small spec.
#![no_main]

use std::collections::BTreeMap;

use libfuzzer_sys::fuzz_target;
use tencentcloud_codegen::{
    diag::{Style, render, to_json},
    load::from_map,
    pipeline::{compile, emit},
    timings::Timings,
};

/// A small spec with most kinds of files. The bytes replace one of them.
const FILES: [(&str, &str); 7] = [
    ("sources.yaml", include_str!("../../tests/obstacle/spec/sources.yaml")),
    ("protocol.yaml", include_str!("../../tests/obstacle/spec/protocol.yaml")),
    ("v1/api.yaml", include_str!("../../tests/obstacle/spec/v1/api.yaml")),
    ("v1/types.yaml", include_str!("../../tests/obstacle/spec/v1/types.yaml")),
    ("v1/enums.yaml", include_str!("../../tests/obstacle/spec/v1/enums.yaml")),
    ("v1/errors.yaml", include_str!("../../tests/obstacle/spec/v1/errors.yaml")),
    ("v1/actions/names/Option.yaml", include_str!("../../tests/obstacle/spec/v1/actions/names/Option.yaml")),
];

fuzz_target!(|data: &[u8]| {
    let Some((place, bytes)) = data.split_first() else { return };
    let mut files: BTreeMap<String, Vec<u8>> =
        FILES.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect();
    let (path, _) = FILES[usize::from(*place) % FILES.len()];
    files.insert(path.to_owned(), bytes.to_vec());
    let loaded = from_map(&files);
    let (model, diagnostics) = compile(&loaded);
    for diagnostic in &diagnostics {
        // Rendering slices the text, so it must not panic either.
        let _ = (render(diagnostic, &loaded.source, Style::Plain), to_json(diagnostic, &loaded.source));
    }
    if let Some(model) = model {
        // A model that was accepted can be written.
        emit(&model, &mut Timings::default()).expect("files");
    }
});
