"""The vendor's old SDK (qcloudapi-sdk-python), unmodified, against the fake. It knows its hosts and HTTPS alone: https_proxy leads it to
the fake, whose certificate SSL_CERT_FILE makes it trust.

Usage: https_proxy=http://127.0.0.1:PORT SSL_CERT_FILE=CERTIFICATE old.py URL
"""

import json
import sys

from QcloudApi.qcloudapi import QcloudApi

import story

# Actions whose host is not that of their neighbours.
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
        answer = json.loads(QcloudApi(module(action), config).call(action, params))
        if answer["code"] != 0:
            raise story.Refused(answer["code"], answer["message"])
        return answer

    return call


def main():
    control = sys.argv[1].replace("https://", "http://")
    told = story.load("first.json")
    story.check_complete(control, told)
    ways = {}
    for sign in ("HmacSHA1", "HmacSHA256"):
        for method in ("get", "post"):
            story.control(control, "POST", "reset")
            ways["%s %s" % (sign, method.upper())] = story.tell(told, caller(told["region"], sign, method))
    story.report("%s, the older API" % story.version("qcloudapi-sdk-python"), ways)


main()
