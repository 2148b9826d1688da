#!/usr/bin/env bash
# Imports every service of the vendor's catalogue and checks it; tests the generated crates of five services with the vendor's
# examples; compiles the three largest crates. Exits with 3 if there is no network. Usage: import.sh SCRATCH
set -euo pipefail
cd "$(dirname "$0")/.."
scratch=$(mkdir -p "$1" && cd "$1" && pwd)
# The releases whose counts the project knows.
wheels=(tccli==3.1.189.1 tencentcloud-sdk-python==3.1.195)
tested=(vpc cbs cam sts cvm)

if [[ ! -x $scratch/venv/bin/pip ]]; then python3 -m venv "$scratch/venv"; fi
for wheel in "${wheels[@]}"; do
    folder=$scratch/${wheel%%=*}
    if [[ ! -d $folder ]]; then
        "$scratch/venv/bin/pip" download --quiet --disable-pip-version-check --retries 2 --timeout 20 --no-deps \
            --dest "$scratch/wheels" "$wheel" || exit 3
        name=${wheel%%=*} version=${wheel##*=}
        python3 -m zipfile -e "$scratch/wheels/${name//-/_}-$version"-*.whl "$folder"
    fi
done

export CARGO_TARGET_DIR=$scratch/target
# 16,000 actions are a matter of minutes without optimization.
cargo build --quiet --release --manifest-path xtask/Cargo.toml
xtask() { CARGO_MANIFEST_DIR=$PWD/xtask "$CARGO_TARGET_DIR/release/xtask" "$@"; }

imported=$scratch/imported
rm -rf "$imported"
xtask import "$scratch/tccli" --all --into "$imported" --errors "$scratch/tencentcloud-sdk-python" 2>"$scratch/import.log" || {
    tail -n 5 "$scratch/import.log"
    exit 1
}
tail -n 1 "$scratch/import.log"
xtask check --spec "$imported" 2>"$scratch/check.log" || {
    tail -n 40 "$scratch/check.log"
    exit 1
}
echo "all $(find "$imported" -mindepth 1 -maxdepth 1 -type d | wc -l) services check"

# The three with the largest specs.
mapfile -t largest < <(du -s "$imported"/*/ | sort -rn | head -n 3 | cut -f2 | xargs -n1 basename)
for service in "${tested[@]}" "${largest[@]}"; do
    xtask codegen --spec "$imported/$service" --targets rust >/dev/null
done
for service in "${tested[@]}"; do
    cargo test --quiet --manifest-path "$imported/$service/generated/rust/Cargo.toml" --test examples 2>&1 | grep -E '^test result|panicked|^error' |
        sed "s/^/$service: /"
done
for service in "${largest[@]}"; do
    started=$SECONDS
    cargo check --quiet --manifest-path "$imported/$service/generated/rust/Cargo.toml"
    echo "$service: compiles, $((SECONDS - started)) s"
done
