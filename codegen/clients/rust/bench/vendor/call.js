// Calls RunInstances with the vendor's client, the network aside: call.js BODY SIGN_METHOD ROUNDS CALLS. Prints the seconds per call, one line per round.
"use strict"

const response = '{"Response":{"InstanceIdSet":["ins-r8hr2upy"],"RequestId":"6EF60BEC"}}'
require("tencentcloud-sdk-nodejs-common/tencentcloud/common/http/fetch").default = async () => ({
  status: 200,
  headers: new Map([["content-type", "application/json"]]),
  text: async () => response,
  json: async () => JSON.parse(response),
})
const { Client } = require("tencentcloud-sdk-nodejs-cvm/tencentcloud/services/cvm/v20170312/cvm_client")

async function main() {
  const [body, method, rounds, calls] = process.argv.slice(2)
  const client = new Client({
    credential: { secretId: "AKIDz8krbsJ5yKBZQpn74WFkmLPx3gnPhESA", secretKey: "Gu5t9xGARNpq86cd98joQYCN3Cozk1qA" },
    region: "ap-guangzhou",
    profile: { signMethod: method },
  })
  const request = JSON.parse(body)
  const { InstanceIdSet } = await client.RunInstances(request)
  if (InstanceIdSet[0] !== "ins-r8hr2upy") throw new Error("unexpected response")
  for (let round = 0; round < rounds; round++) {
    const start = process.hrtime.bigint()
    for (let call = 0; call < calls; call++) await client.RunInstances(request)
    console.log(Number(process.hrtime.bigint() - start) / 1e9 / calls)
  }
}

main().catch((error) => {
  console.error(error)
  process.exit(1)
})
