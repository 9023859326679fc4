import { type HostileInput, ofText, withLongField } from "./hostile-input.js";

const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
const good = '{"id":"2","name":"Birch Yards"}';

/** Hostile JSON. */
export const jsonInputs: readonly HostileInput[] = [
  ofText("a hundred thousand lists within one another", "JSON", `[{"id":"1","name":"Alder","goods":${deep}},${good}]`),
  ofText("the same in one line of several", "NDJSON", `{"id":"1","name":"Alder","goods":${deep}}\n${good}\n`),
  ofText("the same in a release", "OCDS", `{"releases":[{"ocid":"x","awards":${deep}}]}`),
  withLongField("a field of 1 GB", "JSON", '[{"id":"1","name":"', `"},${good}]`),
  withLongField("a field of 1 GB", "NDJSON", '{"id":"1","name":"', `"}\n${good}\n`),
  withLongField("a field of 1 GB", "OCDS", '{"ocid":"x","id":"', '"}'),
  ofText("a lone surrogate", "JSON", String.raw`[{"id":"1","name":"Alder\ud800 Mills"}]`),
  ofText("a null character", "JSON", String.raw`[{"id":"1","name":"Alder\u0000Mills"}]`),
  ofText("a key that changes what objects are", "JSON", `[{"id":"1","name":"Alder","__proto__":{"country":"DE"}}]`),
  ofText("an end that is cut off", "JSON", '[{"id":"1","name":"Alder Mills"},{"id":"2"'),
];
