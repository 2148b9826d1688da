"""The conformance driver of the vendor's Python SDKs, unmodified: tencentcloud-sdk-python, and qcloudapi-sdk-python for the
legacy API. CONFORMANCE.md of the fake describes the protocol.

The clock, the nonce and the address of the service are replaced in the Python functions that the SDKs call.
"""

import builtins
import http.client
import importlib
import importlib.metadata
import json
import random
import socket
import sys
import time
import warnings

from tencentcloud.common import credential
from tencentcloud.common.exception.tencent_cloud_sdk_exception import TencentCloudSDKException
from tencentcloud.common.profile.client_profile import ClientProfile
from tencentcloud.common.profile.http_profile import HttpProfile
from tencentcloud.common.retry import StandardRetryer

# The legacy SDK supports only HTTPS, the runner only HTTP.
tls = http.client.HTTPSConnection
http.client.HTTPSConnection = http.client.HTTPConnection
from QcloudApi.common.api_exception import ApiClientNetworkException, ApiServerNetworkException
from QcloudApi.qcloudapi import QcloudApi

http.client.HTTPSConnection = tls

class Environment:
    """The values of the command that the SDKs get from Python."""

    now = 0.0
    nonce = 0
    address = ("127.0.0.1", 0)

    @classmethod
    def set(cls, command):
        host, _, port = command["connect"].rpartition(":")
        cls.now, cls.nonce, cls.address = float(command["clock"]), command["nonce"], (host, int(port))

    @classmethod
    def sleep(cls, seconds):
        cls.now += seconds


time.time = lambda: Environment.now
time.sleep = Environment.sleep
random.randint = lambda low, high: Environment.nonce
socket.getaddrinfo = lambda *_, **__: [(socket.AF_INET, socket.SOCK_STREAM, 6, "", Environment.address)]


def current(command):
    """Calls the current SDK."""
    profile = HttpProfile(protocol="http", endpoint=command["host"], reqMethod=command["method"], reqTimeout=10)
    retryer = StandardRetryer(command["attempts"]) if "attempts" in command else None
    profile = ClientProfile(signMethod=command["signature"], httpProfile=profile, retryer=retryer)
    keys = credential.Credential(command["secret_id"], command["secret_key"])
    action = command["action"]
    for service in ("cvm", "vpc"):
        package = f"tencentcloud.{service}.v20170312."
        client = getattr(importlib.import_module(package + service + "_client"), service.capitalize() + "Client")
        if hasattr(client, action):
            break
    else:
        return {"unsupported": "the current SDK lacks the action"}
    if command["path"] != "/":
        return {"unsupported": "the current SDK has only one path"}
    client = client(keys, command.get("region"), profile)
    request = getattr(importlib.import_module(package + "models"), action + "Request")()
    try:
        request.from_json_string(json.dumps(command["request"]))
        response = getattr(client, action)(request)
        return {"response": texts(json.loads(response.to_json_string()))}
    except TencentCloudSDKException as error:
        details = {"code": error.code, "message": text(error.message), "request_id": error.requestId}
        return {"error": {"kind": kind(error.code), **details}}


def kind(code):
    """Returns the kind of failure. The SDK reports its own errors, and those of Python, as error codes."""
    if code == "ClientNetworkError":
        return "transport"
    if code == "ServerNetworkError":
        return "status"
    return "decoding" if hasattr(builtins, code) else "service"


def text(message):
    return message.decode(errors="replace") if isinstance(message, bytes) else message


def texts(value):
    """Converts decimals to strings, as in the kit."""
    if isinstance(value, float):
        return repr(value)
    if isinstance(value, dict):
        return {name: texts(item) for name, item in value.items()}
    return [texts(item) for item in value] if isinstance(value, list) else value


def legacy(command):
    """Calls the legacy SDK, which returns the body without looking for errors."""
    config = {"secretId": command["secret_id"], "secretKey": command["secret_key"], "method": command["method"]}
    config |= {"SignatureMethod": command["signature"], "Region": command.get("region", "")}
    try:
        body = QcloudApi(command["host"].split(".")[0], config).call(command["action"], command["request"])
    except ApiClientNetworkException as error:
        return {"error": {"kind": "transport", "text": str(error)}}
    except ApiServerNetworkException as error:
        return {"error": {"kind": "status", "text": str(error)}}
    return {"response": texts(json.loads(body))}


def outcome(command):
    if command["operation"] == "paginate":
        return {"unsupported": "the SDK has no paginators"}
    if command["operation"] == "wait":
        return {"unsupported": "the SDK has no waiters"}
    if command["operation"] == "instant":
        return {"unsupported": "the SDK has no timestamps, only strings"}
    if command["api"] == "legacy":
        return legacy(command)
    if command["api"] == "v2017-03-12":
        return current(command)
    return {"unsupported": "there is no SDK for this API"}


def write(line):
    print(json.dumps(line), flush=True)


def main():
    warnings.simplefilter("ignore")
    names = ("tencentcloud-sdk-python-cvm", "tencentcloud-sdk-python-vpc", "qcloudapi-sdk-python")
    write(
        {
            "client": ", ".join(f"{name} {importlib.metadata.version(name)}" for name in names),
            "adds": ["RequestClient", "Language"],
            "without": {
                "action": "errors do not name the action",
                "is": "errors have codes and no predicates",
            },
        }
    )
    for line in sys.stdin:
        command = json.loads(line)
        Environment.set(command)
        write({"id": command["id"], **outcome(command)})


if __name__ == "__main__":
    main()
