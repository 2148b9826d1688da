#!/usr/bin/env bash
# Runs the vendor's SDKs, unmodified, against the fake. Installs their packages into a scratch folder and compares the result
# of each action with the pages in results/; --write writes these pages instead. Exits with 3 if there is no network.
#
# Usage: run.sh SCRATCH [--write] [python|node|go]...     (default: python)
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
scratch=$(mkdir -p "$1" && cd "$1" && pwd)
shift
write=
if [[ ${1-} == --write ]]; then
    write=yes
    shift
fi
clients=("${@:-python}")
fake=${FAKE:-}
if [[ -z $fake ]]; then
    cargo build --quiet --manifest-path "$here/../../Cargo.toml" --bin tencentcloud-fake
    target=$(cargo metadata --manifest-path "$here/../../Cargo.toml" --format-version 1 --no-deps | sed 's/.*"target_directory":"\([^"]*\)".*/\1/')
    fake=$target/debug/tencentcloud-fake
fi

# State transitions take no time, so that the scenarios need not wait.
certificate=$scratch/certificate.pem
"$fake" --tls --tls-certificate "$certificate" --transition 0 >"$scratch/fake.out" &
trap 'kill %1' EXIT
for _ in $(seq 100); do
    if grep -q '^listening on ' "$scratch/fake.out"; then break; fi
    sleep 0.1
done
address=$(sed -n '1s|^listening on https://||p' "$scratch/fake.out")

# Each writes lines of `client<TAB>action<TAB>format<TAB>result`.
python() {
    local venv=$scratch/venv
    local pip=("$venv/bin/pip" --quiet --disable-pip-version-check --retries 2 --timeout 20)
    if [[ ! -x $venv/bin/python ]]; then python3 -m venv "$venv"; fi
    if ! "${pip[@]}" install tencentcloud-sdk-python-common==3.1.195 tencentcloud-sdk-python-cvm==3.1.178 \
        tencentcloud-sdk-python-vpc==3.1.193 qcloudapi-sdk-python==2.0.15 >&2; then
        # If not even pip itself can be downloaded, there is no network.
        "${pip[@]}" download --no-deps --dest "$scratch/pip" pip >/dev/null 2>&1 && exit 1
        exit 3
    fi
    export PYTHONDONTWRITEBYTECODE=1
    "$venv/bin/python" "$here/current.py" "https://$address" "$certificate"
    https_proxy="http://$address" SSL_CERT_FILE=$certificate "$venv/bin/python" "$here/legacy.py" "http://$address"
}

node() {
    mkdir -p "$scratch/node"
    (cd "$scratch/node" && npm install --silent --no-audit --no-fund tencentcloud-sdk-nodejs-cvm@4.1.316 >&2)
    NODE_EXTRA_CA_CERTS=$certificate command node "$here/current.js" "$address" "$scratch/node"
}

go() {
    mkdir -p "$scratch/go"
    cp "$here"/go/* "$scratch/go/"
    (cd "$scratch/go" && command go mod tidy 2>/dev/null && command go run . "$address")
}

for client in "${clients[@]}"; do
    case $client in
    python | node | go) ;;
    *)
        echo "unknown client $client; the clients are python, node and go" >&2
        exit 2
        ;;
    esac
    page=$here/results/$client.md
    "$client" >"$scratch/$client.tsv"
    python3 "$here/page.py" "codegen/fake/tests/vendor/run.sh SCRATCH --write $client" <"$scratch/$client.tsv" >"$scratch/$client.md"
    if [[ $write ]]; then
        cp "$scratch/$client.md" "$page"
    elif ! diff -u "$page" "$scratch/$client.md"; then
        echo "the results differ from $page: run $0 again with --write and review the changes" >&2
        exit 1
    fi
done
