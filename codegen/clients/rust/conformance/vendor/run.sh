#!/usr/bin/env bash
# Runs the vendor's Python SDKs, unmodified, through the conformance kit. Installs them into a scratch folder and writes VENDOR.md to
# the standard output.
#
# Usage: run.sh SCRATCH >VENDOR.md
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
scratch=$(mkdir -p "$1" && cd "$1" && pwd)

venv=$scratch/venv
if [[ ! -x $venv/bin/python ]]; then python3 -m venv "$venv"; fi
"$venv/bin/pip" install --quiet --disable-pip-version-check tencentcloud-sdk-python-common==3.1.195 \
    tencentcloud-sdk-python-cvm==3.1.178 tencentcloud-sdk-python-vpc==3.1.193 qcloudapi-sdk-python==2.0.15

# Failed cases are expected; table.py checks that there are results.
export PYTHONDONTWRITEBYTECODE=1
cargo run --quiet --manifest-path "$here/../../../../fake/Cargo.toml" -- conformance --client "'$venv/bin/python' '$here/driver.py'" \
    --junit "$scratch/results.xml" >"$scratch/report.txt" || true
python3 "$here/table.py" "$scratch/results.xml" "$scratch/report.txt"
