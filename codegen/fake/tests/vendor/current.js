// Runs the vendor's Node SDK (tencentcloud-sdk-nodejs-cvm), unmodified, against the fake: directly, and under its real hosts through a tunnel.
// Writes the result of each action in the format of page.py.
//
// Usage: NODE_EXTRA_CA_CERTS=CERTIFICATE node current.js 127.0.0.1:PORT FOLDER-WITH-NODE_MODULES

const { createRequire } = require("module");
const [endpoint, folder] = process.argv.slice(2);
const { cvm } = createRequire(folder + "/")("tencentcloud-sdk-nodejs-cvm");

const { version } = createRequire(folder + "/")("tencentcloud-sdk-nodejs-cvm/package.json");

async function scenario(signMethod, reqMethod, direct, report) {
  const httpProfile = direct ? { reqMethod, endpoint, protocol: "http://" } : { reqMethod, proxy: `http://${endpoint}` };
  const client = new cvm.v20170312.Client({
    credential: { secretId: "AKIDEXAMPLE", secretKey: "SECRETEXAMPLE" },
    region: "ap-guangzhou",
    profile: { signMethod, httpProfile },
  });
  const equal = (name, actual, expected) => {
    if (JSON.stringify(actual) !== JSON.stringify(expected)) throw new Error(`${name} is ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`);
  };
  // A failed step ends the scenario.
  const step = async (action, run) => {
    try {
      await run();
      report(action, "ok");
    } catch (error) {
      report(action, `${error.code || ""} ${error.message || error}`);
      throw error;
    }
  };
  let ids;
  await step("DescribeZones", async () => equal("TotalCount", (await client.DescribeZones({})).TotalCount, 4));
  await step("RunInstances", async () => {
    const run = await client.RunInstances({
      Placement: { Zone: "ap-guangzhou-2" },
      ImageId: "img-31tjrtph",
      InstanceName: "来自 node & co",
      InternetAccessible: { InternetMaxBandwidthOut: 5, PublicIpAssigned: true },
    });
    ids = run.InstanceIdSet;
  });
  await step("DescribeInstances", async () => {
    const list = await client.DescribeInstances({ InstanceIds: ids, Limit: 1 });
    equal("InstanceName", list.InstanceSet[0].InstanceName, "来自 node & co");
    equal("PublicIpAddresses", list.InstanceSet[0].PublicIpAddresses.length, 1);
  });
  await step("TerminateInstances", async () => {
    await client.TerminateInstances({ InstanceIds: ids });
    equal("TotalCount", (await client.DescribeInstances({ InstanceIds: ids })).TotalCount, 0);
  });
  await step("StartInstances, rejected", async () => {
    const code = await client.StartInstances({ InstanceIds: ids }).catch((error) => error.code);
    equal("code", code, "InvalidInstanceId.NotFound");
  });
}

(async () => {
  for (const direct of [true, false]) {
    for (const sign of ["HmacSHA1", "HmacSHA256", "TC3-HMAC-SHA256"]) {
      for (const method of ["GET", "POST"]) {
        const client = `tencentcloud-sdk-nodejs-cvm ${version}, ${direct ? "directly" : "under its real hosts, through a tunnel"}`;
        const format = `${sign.replace("-HMAC-SHA256", "")} ${method}`;
        const report = (action, result) => console.log([client, action, format, result.replace(/\s+/g, " ").trim()].join("\t"));
        await scenario(sign, method, direct, report).catch(() => {});
      }
    }
  }
})();
