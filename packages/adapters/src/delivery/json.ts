import type { DeliveryWriter } from "./format.js";
import { JsonWriter } from "./json-writer.js";

/** Every assessment in full, one a line. */
export const ndjson: DeliveryWriter = async function* (assessments) {
  const writer = new JsonWriter();
  for await (const assessment of assessments) {
    writer.value(assessment);
    writer.raw("\n");
    for (const block of writer.take()) yield block;
  }
  yield* writer.take(true);
};

/** Every assessment in full, as one list. */
export const json: DeliveryWriter = async function* (assessments) {
  const writer = new JsonWriter();
  let before = "[\n";
  for await (const assessment of assessments) {
    writer.raw(before);
    writer.value(assessment);
    before = ",\n";
    for (const block of writer.take()) yield block;
  }
  writer.raw(before === ",\n" ? "\n]\n" : "[]\n");
  yield* writer.take(true);
};
