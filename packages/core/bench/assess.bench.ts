/** How many suppliers a second one core assesses, beside merely reading and writing the same suppliers as JSON. */
import { assess, buildListIndex, embeddedLists } from "@manumit/core";
import { Bench } from "tinybench";
import { codedSuppliers, describedSuppliers } from "./suppliers.js";

const batch = 1_000;
const coded = codedSuppliers(batch);
const described = describedSuppliers(batch);
const withLists = { asOf: "2026-11-24", lists: buildListIndex(embeddedLists()) };
const json = coded.map((supplier) => JSON.stringify(supplier));

const bench = new Bench({ time: 3_000, warmupTime: 1_000 });
bench.add("baseline: JSON.parse of the supplier, JSON.stringify again", () => {
  for (const line of json) JSON.stringify(JSON.parse(line));
});
bench.add("assess, coded suppliers", () => {
  for (const supplier of coded) assess(supplier);
});
bench.add("assess, free text (inferActivities and findGoods)", () => {
  for (const supplier of described) assess(supplier);
});
bench.add("assess, coded suppliers, screened against the lists that ship", () => {
  for (const supplier of coded) assess(supplier, withLists);
});
bench.add("assess and JSON.stringify, coded suppliers", () => {
  for (const supplier of coded) JSON.stringify(assess(supplier));
});
await bench.run();

const perSecond = bench.tasks.map(({ name, result }) => {
  if (result.state !== "completed") throw new Error(`${name}: ${result.state}`);
  return { name, rate: (batch * 1000) / result.latency.p50 };
});
const baseline = perSecond[0]!.rate;
for (const { name, rate } of perSecond) {
  console.log(
    `${name.padEnd(66)} ${Math.round(rate).toLocaleString("en").padStart(10)}/s  ${(baseline / rate).toFixed(2)}× the baseline's time`,
  );
}
