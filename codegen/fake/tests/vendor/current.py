"""Runs the vendor's current SDK (tencentcloud-sdk-python-cvm, -vpc), unmodified, against the fake: three signature methods, GET and POST.

Usage: current.py URL CERTIFICATE
"""

import importlib
import json
import sys

from tencentcloud.common import credential
from tencentcloud.common.exception.tencent_cloud_sdk_exception import TencentCloudSDKException
from tencentcloud.common.profile.client_profile import ClientProfile
from tencentcloud.common.profile.http_profile import HttpProfile

import scenario


def caller(url, certificate, region, sign, method):
    scheme, _, endpoint = url.partition("://")
    profile = HttpProfile(protocol=scheme, endpoint=endpoint, reqMethod=method, certification=certificate)
    profile = ClientProfile(signMethod=sign, httpProfile=profile)
    keys = credential.Credential("AKIDEXAMPLE", "SECRETEXAMPLE")
    services = []
    for service in ("cvm", "vpc"):
        package = "tencentcloud.%s.v20170312." % service
        client = importlib.import_module(package + service + "_client")
        client = getattr(client, service.capitalize() + "Client")(keys, region, profile)
        services.append((client, importlib.import_module(package + "models")))

    def call(action, params):
        for client, models in services:
            if hasattr(client, action):
                request = getattr(models, action + "Request")()
                request.from_json_string(json.dumps(params))
                try:
                    response = getattr(client, action)(request)
                except TencentCloudSDKException as error:
                    raise scenario.ApiError(error.get_code(), error.get_message())
                return json.loads(response.to_json_string())
        raise scenario.Unsupported

    return call


def main():
    url, certificate = sys.argv[1:]
    control = url.replace("https://", "http://")
    steps = scenario.load("v2017_03_12.json")
    scenario.check_complete(control, steps)
    formats = {}
    for sign in ("HmacSHA1", "HmacSHA256", "TC3-HMAC-SHA256"):
        for method in ("GET", "POST"):
            scenario.control(control, "POST", "reset")
            name = "%s %s" % (sign.replace("-HMAC-SHA256", ""), method)
            formats[name] = scenario.run(steps, caller(url, certificate, steps["region"], sign, method))
            requests = scenario.control(control, "GET", "requests")["requests"]
            assert all(request["signature"] == sign for request in requests), name
            assert all(request["encoding"].startswith(method) for request in requests), name
    versions = map(scenario.version, ("tencentcloud-sdk-python-cvm", "tencentcloud-sdk-python-vpc"))
    scenario.report("%s, 2017-03-12" % ", ".join(versions), formats)


main()
