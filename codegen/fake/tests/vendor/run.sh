#!/usr/bin/env bash
# The vendor's own clients, unmodified, against the fake. Installs what they need into a scratch folder.
#
# Usage: run.sh SCRATCH [python|node|go]...     (python alone when none is named)
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
scratch=$(mkdir -p "$1" && cd "$1" && pwd)
shift
clients=("${@:-python}")
fake=${FAKE:-}
if [[ -z $fake ]]; then
    cargo build --quiet --manifest-path "$here/../../Cargo.toml" --bin tencentcloud-fake
    target=$(cargo metadata --manifest-path "$here/../../Cargo.toml" --format-version 1 --no-deps | sed 's/.*"target_directory":"\([^"]*\)".*/\1/')
    fake=$target/debug/tencentcloud-fake
fi

# Changes of state take no time, so that the stories need not wait.
certificate=$scratch/certificate.pem
"$fake" --tls --tls-certificate "$certificate" --transition 0 >"$scratch/fake.out" &
trap 'kill %1' EXIT
for _ in $(seq 100); do
    if grep -q '^listening on ' "$scratch/fake.out"; then break; fi
    sleep 0.1
done
address=$(sed -n '1s|^listening on https://||p' "$scratch/fake.out")

for client in "${clients[@]}"; do
    case $client in
    python)
        venv=$scratch/venv
        if [[ ! -x $venv/bin/python ]]; then python3 -m venv "$venv"; fi
        "$venv/bin/pip" install --quiet --disable-pip-version-check tencentcloud-sdk-python-common==3.1.195 \
            tencentcloud-sdk-python-cvm==3.1.178 tencentcloud-sdk-python-vpc==3.1.193 qcloudapi-sdk-python==2.0.15
        PYTHONDONTWRITEBYTECODE=1 "$venv/bin/python" "$here/today.py" "http://$address"
        PYTHONDONTWRITEBYTECODE=1 https_proxy="http://$address" SSL_CERT_FILE=$certificate \
            "$venv/bin/python" "$here/old.py" "http://$address"
        ;;
    node)
        mkdir -p "$scratch/node"
        (cd "$scratch/node" && npm install --silent --no-audit --no-fund tencentcloud-sdk-nodejs-cvm@4.1.316)
        NODE_EXTRA_CA_CERTS=$certificate node "$here/today.js" "$address" "$scratch/node"
        ;;
    go)
        mkdir -p "$scratch/go"
        cp "$here"/go/* "$scratch/go/"
        (cd "$scratch/go" && go mod tidy 2>/dev/null && go run . "$address")
        ;;
    *)
        echo "no client is called $client: python, node, go" >&2
        exit 2
        ;;
    esac
done
