import { decode } from "../intake/decode.js";
import { foreign } from "../intake/detect.js";
import { IntakeError } from "../intake/intake-error.js";
import { defaultLimits } from "../intake/limits.js";
import type { Bytes } from "../intake/row.js";
import { openSource } from "../intake/source.js";

/** A list is held whole, so it may be no longer than fits into one text. */
export const longestList = 400_000_000;

/** The whole text of a list file, whatever Unicode encoding or Windows-1252 it is in. */
export async function textOf(input: Bytes): Promise<string> {
  const limits = { ...defaultLimits, bytes: longestList, expandedBytes: longestList };
  const source = await openSource(input, limits);
  try {
    const what = foreign(source.head);
    if (what !== undefined)
      throw new IntakeError(
        "unknown-format",
        `The input is ${what}. Lists are read as CSV, JSON or FollowTheMoney NDJSON.`,
      );
    const context = { limits, mapping: {}, summary: { columns: [], read: 0, accepted: 0, refused: 0, notes: [] } };
    let text = "";
    for await (const piece of decode(source.head, source.chunks, context)) text += piece;
    return text;
  } finally {
    await source.close();
  }
}
