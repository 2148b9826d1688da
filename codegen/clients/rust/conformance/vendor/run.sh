#!/usr/bin/env bash
# Takes the vendor's Python SDKs, unmodified, through the conformance kit. Installs them into a scratch folder; writes VENDOR.md to standard output.
#
# Usage: run.sh SCRATCH >VENDOR.md
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
scratch=$(mkdir -p "$1" && cd "$1" && pwd)

venv=$scratch/venv
if [[ ! -x $venv/bin/python ]]; then python3 -m venv "$venv"; fi
"$venv/bin/pip" install --quiet --disable-pip-version-check tencentcloud-sdk-python-common==3.1.195 \
    tencentcloud-sdk-python-cvm==3.1.178 tencentcloud-sdk-python-vpc==3.1.193 qcloudapi-sdk-python==2.0.15

# That cases fail is what this is about; that there are results, the table sees.
export PYTHONDONTWRITEBYTECODE=1
cargo run --quiet --manifest-path "$here/../../../../fake/Cargo.toml" -- conformance --client "'$venv/bin/python' '$here/driver.py'" \
    --junit "$scratch/results.xml" >"$scratch/report.txt" || true
python3 "$here/table.py" "$scratch/results.xml" "$scratch/report.txt"
