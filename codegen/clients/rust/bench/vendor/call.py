"""Calls RunInstances with the vendor's client, the network aside: call.py BODY SIGN_METHOD ROUNDS CALLS. Prints the seconds per call, one line per round."""

import sys
import time

from tencentcloud.common import credential
from tencentcloud.common.http.request import ApiRequest
from tencentcloud.common.profile.client_profile import ClientProfile
from tencentcloud.cvm.v20170312 import cvm_client, models


class Response:
    status_code = 200
    headers = {"Content-Type": "application/json"}
    content = '{"Response":{"InstanceIdSet":["ins-r8hr2upy"],"RequestId":"6EF60BEC"}}'


def main():
    body, method, rounds, calls = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
    ApiRequest.send_request = lambda self, request: Response
    profile = ClientProfile(signMethod=method)
    client = cvm_client.CvmClient(credential.Credential("AKIDz8krbsJ5yKBZQpn74WFkmLPx3gnPhESA", "Gu5t9xGARNpq86cd98joQYCN3Cozk1qA"), "ap-guangzhou", profile)
    request = models.RunInstancesRequest()
    request.from_json_string(body)
    assert client.RunInstances(request).InstanceIdSet == ["ins-r8hr2upy"]
    for _ in range(rounds):
        start = time.perf_counter()
        for _ in range(calls):
            client.RunInstances(request)
        print((time.perf_counter() - start) / calls)


main()
