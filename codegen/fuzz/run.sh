#!/usr/bin/env bash
# Fuzzes the generator, from bytes to generated files, on the stable toolchain: run.sh [SECONDS]. Needs a C++ compiler.
# Coverage comes from LLVM's own pass; no sanitizer, so no nightly.
set -euo pipefail
cd "$(dirname "$0")"
seconds=${1:-60}
host=$(rustc -vV | sed -n 's/^host: //p')

export CARGO_TARGET_DIR=${FUZZ_TARGET_DIR:-target}
flags="-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 -Cllvm-args=-sanitizer-coverage-inline-8bit-counters"
flags+=" -Cllvm-args=-sanitizer-coverage-pc-table -Cllvm-args=-sanitizer-coverage-trace-compares --cfg fuzzing"
# Named for this host alone, so that build scripts and macros are built without them.
env "CARGO_TARGET_$(tr 'a-z-' 'A-Z_' <<<"$host")_RUSTFLAGS=$flags" cargo build --release --quiet --target "$host"

# A byte says whose place the rest takes; each real file is tried in one.
corpus=$CARGO_TARGET_DIR/corpus
mkdir -p "$corpus"
place=0
while IFS= read -r file; do
    printf "\\x$(printf %x $((place % 6)))" | cat - "$file" >"$corpus/seed-$place"
    place=$((place + 1))
done < <(find ../../spec ../tests/obstacle/spec -name '*.yaml' | LC_ALL=C sort)

"$CARGO_TARGET_DIR/$host/release/spec" -max_total_time="$seconds" -max_len=16384 -timeout=10 -rss_limit_mb=512 \
    -print_final_stats=1 -artifact_prefix="$CARGO_TARGET_DIR/" "$corpus"
