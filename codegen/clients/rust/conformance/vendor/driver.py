"""The driver of the vendor's own Python SDKs for the conformance kit, unmodified: tencentcloud-sdk-python of today, and
qcloudapi-sdk-python for the older generation. CONFORMANCE.md beside the fake describes what is read and written.

The clock, the nonce and the way to the service are given to them from outside, where they ask Python for those.
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

# The older SDK knows nothing but HTTPS, and the runner nothing but HTTP.
tls = http.client.HTTPSConnection
http.client.HTTPSConnection = http.client.HTTPConnection
from QcloudApi.common.api_exception import ApiClientNetworkException, ApiServerNetworkException
from QcloudApi.qcloudapi import QcloudApi

http.client.HTTPSConnection = tls

class World:
    """What the SDKs take from Python, as the order says."""

    now = 0.0
    nonce = 0
    address = ("127.0.0.1", 0)

    @classmethod
    def set(cls, order):
        host, _, port = order["connect"].rpartition(":")
        cls.now, cls.nonce, cls.address = float(order["clock"]), order["nonce"], (host, int(port))

    @classmethod
    def sleep(cls, seconds):
        cls.now += seconds


time.time = lambda: World.now
time.sleep = World.sleep
random.randint = lambda low, high: World.nonce
socket.getaddrinfo = lambda *_, **__: [(socket.AF_INET, socket.SOCK_STREAM, 6, "", World.address)]


def revised(order):
    """The SDK of today."""
    profile = HttpProfile(protocol="http", endpoint=order["host"], reqMethod=order["method"], reqTimeout=10)
    retryer = StandardRetryer(order["attempts"]) if "attempts" in order else None
    profile = ClientProfile(signMethod=order["signature"], httpProfile=profile, retryer=retryer)
    keys = credential.Credential(order["secret_id"], order["secret_key"])
    action = order["action"]
    for service in ("cvm", "vpc"):
        package = f"tencentcloud.{service}.v20170312."
        client = getattr(importlib.import_module(package + service + "_client"), service.capitalize() + "Client")
        if hasattr(client, action):
            break
    else:
        return {"unsupported": "the SDK of today lacks the action"}
    if order["path"] != "/":
        return {"unsupported": "the SDK of today has one path, whatever the endpoint"}
    client = client(keys, order.get("region"), profile)
    request = getattr(importlib.import_module(package + "models"), action + "Request")()
    try:
        request.from_json_string(json.dumps(order["request"]))
        response = getattr(client, action)(request)
        return {"answer": texts(json.loads(response.to_json_string()))}
    except TencentCloudSDKException as error:
        told = {"code": error.code, "message": text(error.message), "request_id": error.requestId}
        return {"error": {"failure": failure(error.code), **told}}


def failure(code):
    """What failed. The SDK tells its own failures, and Python's, by codes like the service's."""
    if code == "ClientNetworkError":
        return "transport"
    if code == "ServerNetworkError":
        return "status"
    return "unreadable" if hasattr(builtins, code) else "service"


def text(message):
    return message.decode(errors="replace") if isinstance(message, bytes) else message


def texts(value):
    """A value with decimals as texts, which is how the kit has them."""
    if isinstance(value, float):
        return repr(value)
    if isinstance(value, dict):
        return {name: texts(item) for name, item in value.items()}
    return [texts(item) for item in value] if isinstance(value, list) else value


def first(order):
    """The older SDK: it answers with the body, whatever that says."""
    config = {"secretId": order["secret_id"], "secretKey": order["secret_key"], "method": order["method"]}
    config |= {"SignatureMethod": order["signature"], "Region": order.get("region", "")}
    try:
        body = QcloudApi(order["host"].split(".")[0], config).call(order["action"], order["request"])
    except ApiClientNetworkException as error:
        return {"error": {"failure": "transport", "text": str(error)}}
    except ApiServerNetworkException as error:
        return {"error": {"failure": "status", "text": str(error)}}
    return {"answer": texts(json.loads(body))}


def outcome(order):
    if order["do"] == "items":
        return {"unsupported": "no SDK of the vendor reads pages"}
    if order["do"] == "wait":
        return {"unsupported": "no SDK of the vendor waits"}
    if order["api"] == "v2":
        return first(order)
    if order["api"] == "v2017-03-12":
        return revised(order)
    return {"unsupported": "there is no SDK for this API"}


def say(line):
    print(json.dumps(line), flush=True)


def main():
    warnings.simplefilter("ignore")
    names = ("tencentcloud-sdk-python-cvm", "tencentcloud-sdk-python-vpc", "qcloudapi-sdk-python")
    say(
        {
            "client": ", ".join(f"{name} {importlib.metadata.version(name)}" for name in names),
            "adds": ["RequestClient", "Language"],
            "without": {
                "action": "no error names the action",
                "is": "errors have a code and no predicates",
            },
        }
    )
    for line in sys.stdin:
        order = json.loads(line)
        World.set(order)
        say({"id": order["id"], **outcome(order)})


if __name__ == "__main__":
    main()
