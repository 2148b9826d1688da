"""Runs the vendor's SDK of the legacy API (qcloudapi-sdk-python), unmodified, against the fake. It supports only its own hosts and
HTTPS: https_proxy redirects it to the fake, and SSL_CERT_FILE makes it trust the certificate.

Usage: https_proxy=http://127.0.0.1:PORT SSL_CERT_FILE=CERTIFICATE legacy.py URL
"""

import json
import sys

from QcloudApi.qcloudapi import QcloudApi

import scenario

# Actions with another host than similar ones.
OTHERS = {"DescribeProductRegionList": "trade", "SetAutoRenew": "trade", "AttachNetworkInterface": "vpc"}


def module(action):
    if action in OTHERS:
        return OTHERS[action]
    if "Eip" in action or action.startswith("Transform"):
        return "eip"
    if "Image" in action:
        return "image"
    return "dfw" if "SecurityGroup" in action else "cvm"


def caller(region, sign, method):
    def call(action, params):
        config = {
            "Region": region,
            "secretId": "AKIDEXAMPLE",
            "secretKey": "SECRETEXAMPLE",
            "method": method,
            "SignatureMethod": sign,
        }
        response = json.loads(QcloudApi(module(action), config).call(action, params))
        if response["code"] != 0:
            raise scenario.ApiError(response["code"], response["message"])
        return response

    return call


def main():
    control = sys.argv[1].replace("https://", "http://")
    steps = scenario.load("legacy.json")
    scenario.check_complete(control, steps)
    formats = {}
    for sign in ("HmacSHA1", "HmacSHA256"):
        for method in ("get", "post"):
            scenario.control(control, "POST", "reset")
            formats["%s %s" % (sign, method.upper())] = scenario.run(steps, caller(steps["region"], sign, method))
    scenario.report("%s, the legacy API" % scenario.version("qcloudapi-sdk-python"), formats)


main()
