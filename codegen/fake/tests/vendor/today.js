// The vendor's Node SDK (tencentcloud-sdk-nodejs-cvm), unmodified, against the fake: directly, and by its real hosts through a tunnel.
//
// Usage: NODE_EXTRA_CA_CERTS=CERTIFICATE node today.js 127.0.0.1:PORT FOLDER-WITH-NODE_MODULES

const { createRequire } = require("module");
const [endpoint, folder] = process.argv.slice(2);
const { cvm } = createRequire(folder + "/")("tencentcloud-sdk-nodejs-cvm");

async function story(signMethod, reqMethod, direct) {
  const httpProfile = direct ? { reqMethod, endpoint, protocol: "http://" } : { reqMethod, proxy: `http://${endpoint}` };
  const client = new cvm.v20170312.Client({
    credential: { secretId: "AKIDEXAMPLE", secretKey: "SECRETEXAMPLE" },
    region: "ap-guangzhou",
    profile: { signMethod, httpProfile },
  });
  const equal = (what, is, due) => {
    if (JSON.stringify(is) !== JSON.stringify(due)) throw new Error(`${what} is ${JSON.stringify(is)}, not ${JSON.stringify(due)}`);
  };
  const zones = await client.DescribeZones({});
  equal("TotalCount", zones.TotalCount, 4);
  const run = await client.RunInstances({
    Placement: { Zone: "ap-guangzhou-2" },
    ImageId: "img-31tjrtph",
    InstanceName: "来自 node & co",
    InternetAccessible: { InternetMaxBandwidthOut: 5, PublicIpAssigned: true },
  });
  const list = await client.DescribeInstances({ InstanceIds: run.InstanceIdSet, Limit: 1 });
  equal("InstanceName", list.InstanceSet[0].InstanceName, "来自 node & co");
  equal("PublicIpAddresses", list.InstanceSet[0].PublicIpAddresses.length, 1);
  await client.TerminateInstances({ InstanceIds: run.InstanceIdSet });
  const gone = await client.DescribeInstances({ InstanceIds: run.InstanceIdSet });
  equal("TotalCount", gone.TotalCount, 0);
  const refused = await client.StartInstances({ InstanceIds: run.InstanceIdSet }).catch((error) => error.code);
  equal("code", refused, "InvalidInstanceId.NotFound");
}

(async () => {
  let failed = 0;
  for (const direct of [true, false]) {
    for (const sign of ["HmacSHA1", "HmacSHA256", "TC3-HMAC-SHA256"]) {
      for (const method of ["GET", "POST"]) {
        const name = `tencentcloud-sdk-nodejs-cvm, ${direct ? "directly" : "through a tunnel"}, ${sign}, ${method}`;
        try {
          await story(sign, method, direct);
          console.log(`${name}: ok`);
        } catch (error) {
          failed += 1;
          console.log(`${name}: FAILED: ${error.code || ""} ${error.message || error}`);
        }
      }
    }
  }
  process.exit(failed > 0 ? 1 : 0);
})();
