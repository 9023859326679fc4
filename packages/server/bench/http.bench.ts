// Single assessments a second over HTTP at 50 connections, beside what a bare Hono service does on the same machine.
import { join } from "node:path";
import { load, startServer } from "./load.js";

const seconds = 8;
const folder = import.meta.dirname;

const supplier = JSON.stringify({
  id: "s-1",
  name: "Example Mills",
  country: "PK",
  activities: [{ scheme: "isic4", code: "1311" }],
  goods: [{ name: "cotton", origin: "PK" }],
  workforce: { workers: 200, migrantShare: 0.1, agencyShare: 0.3, workersPaidRecruitmentFees: true },
});

const measure = async (name: string, args: readonly string[], path: string) => {
  const server = await startServer(args);
  await load(server.url + path, supplier, 2);
  const { requests, latency, errors, non2xx } = await load(server.url + path, supplier, seconds);
  await server.stop();
  console.log(
    `${name.padEnd(34)} ${Math.round(requests.average).toLocaleString("en").padStart(7)}/s   p50 ${latency.p50} ms, p99 ${latency.p99} ms, errors ${errors + non2xx}`,
  );
  return requests.average;
};

const manumit = join(folder, "..", "bin", "manumit.js");
const bare = await measure("bare Hono, JSON echo", [join(folder, "bare-echo.mjs")], "/");
for (const workers of [1, 2]) {
  const rate = await measure(
    `POST /v1/assessments, ${workers} process${workers > 1 ? "es" : ""}`,
    [manumit, "serve", "--port", "0", "--workers", String(workers)],
    "/v1/assessments",
  );
  console.log(`${"".padEnd(34)} ${(rate / bare).toFixed(2)} of the bare service`);
}
