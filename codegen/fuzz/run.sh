#!/usr/bin/env bash
# Fuzzes the generator, from bytes to generated files, the importer, and the decoder of the Rust client, on the stable
# toolchain: run.sh [SECONDS [TARGET]], with SECONDS for each target. Needs a C++ compiler.
# Coverage comes from LLVM's own pass; no sanitizer, so no nightly.
set -euo pipefail
cd "$(dirname "$0")"
seconds=${1:-60}
host=$(rustc -vV | sed -n 's/^host: //p')

export CARGO_TARGET_DIR=${FUZZ_TARGET_DIR:-target}
flags="-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 -Cllvm-args=-sanitizer-coverage-inline-8bit-counters"
flags+=" -Cllvm-args=-sanitizer-coverage-pc-table -Cllvm-args=-sanitizer-coverage-trace-compares --cfg fuzzing"
# Set for this target alone, so that build scripts and macros are built without them.
env "CARGO_TARGET_$(tr 'a-z-' 'A-Z_' <<<"$host")_RUSTFLAGS=$flags" cargo build --release --quiet --target "$host"

fuzz() {
    local target=$1
    shift
    "$CARGO_TARGET_DIR/$host/release/$target" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=512 -print_final_stats=1 \
        -artifact_prefix="$CARGO_TARGET_DIR/$target-" "$@"
}

spec() {
    # The first byte selects the file that the rest replaces; each real file is a seed for one of them.
    local corpus=$CARGO_TARGET_DIR/corpus place=0 file
    mkdir -p "$corpus"
    while IFS= read -r file; do
        printf "\\x$(printf %x $((place % 7)))" | cat - "$file" >"$corpus/seed-$place"
        place=$((place + 1))
    done < <(find ../../spec ../tests/obstacle/spec -name '*.yaml' | LC_ALL=C sort)
    fuzz spec -max_len=16384 "$corpus"
}

import() {
    # The first byte selects the file, as above.
    local corpus=$CARGO_TARGET_DIR/import-corpus catalogue=../tests/import scratch place=0 file
    mkdir -p "$corpus"
    for file in "$catalogue/wheel/tccli/services/shop/v20190101/api.json" seeds/import/examples.json \
        "$catalogue"/errors/tencentcloud/shop/v20210615/errorcodes.py "$catalogue"/facts.lock; do
        printf "\\x$(printf %x $place)" | cat - "$file" >"$corpus/seed-$place"
        place=$((place + 1))
    done
    # The larger version in the folder of the smaller one.
    { printf '\0' && sed 's/2021-06-15/2019-01-01/' "$catalogue/wheel/tccli/services/shop/v20210615/api.json"; } >"$corpus/seed-large"
    scratch=$CARGO_TARGET_DIR/import-scratch
    rm -rf "$scratch" && mkdir -p "$scratch"
    TMPDIR=$scratch fuzz import -max_len=65536 -dict=import.dict "$corpus"
}

decoder() {
    local corpus=$CARGO_TARGET_DIR/decoder-corpus
    mkdir -p "$corpus"
    cp seeds/*.json "$corpus"
    fuzz decoder -max_len=4096 -dict=decoder.dict "$corpus"
}

for target in ${2:-spec import decoder}; do "$target"; done
