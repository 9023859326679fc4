import type { Assessment } from "@manumit/core";
import { ahead } from "./ahead.js";
import { ByteBlock } from "./byte-block.js";
import type { DeliveryOptions } from "./format.js";
import { type DeliveryFormat, deliveryFormats } from "./formats.js";

async function* encoded(pieces: AsyncIterable<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  const block = new ByteBlock();
  for await (const piece of pieces) {
    if (typeof piece === "string") {
      block.text(piece);
      for (const full of block.take()) yield full;
    } else {
      for (const before of block.take(true)) yield before;
      yield piece;
    }
  }
  yield* block.take(true);
}

/**
 * Writes assessments in a format, as they come and in bounded memory:
 * - `csv`: one row a supplier with tier, interval, score, main reason, flags, list matches, open questions and next step;
 * - `ndjson`, `json`: every assessment in full;
 * - `xlsx`: a workbook with summary, suppliers, factors, list matches, open questions and sources;
 * - `ocds`: organisations of OCDS 1.1 with the extension `forcedLabourExposure`, to merge into a release;
 * - `ftm`: entities of FollowTheMoney, one a line;
 * - `html`: a self-contained, printable report, ranked; of very many suppliers the most exposed in detail, and it says so;
 * - `pdf`: the same to print and to file, with bookmarks, page numbers and fonts for every script; written once all have come;
 * - `cxml`: a cXML `Response` whose status tells of the most exposed suppliers in words.
 *
 * @throws RangeError for a format that is none of these.
 * @example
 * ```ts
 * await pipeline(deliver(assessments, "html", { asOf: "2026-11-24" }), createWriteStream("report.html"));
 * ```
 */
export function deliver(
  assessments: AsyncIterable<Assessment> | Iterable<Assessment>,
  format: DeliveryFormat,
  options: DeliveryOptions = {},
): AsyncIterable<Uint8Array> {
  if (!Object.hasOwn(deliveryFormats, format)) {
    throw new RangeError(`"${format}" is no delivery format; these are: ${Object.keys(deliveryFormats).join(", ")}.`);
  }
  return ahead(encoded(deliveryFormats[format](assessments, options)));
}
