import type { LegalEffect } from "@manumit/core";
import { isFtm } from "../ftm/ftm-entity.js";
import { IntakeError } from "../intake/intake-error.js";
import { nestsDeeperThan } from "../intake/json/nesting.js";
import { defaultLimits } from "../intake/limits.js";
import type { Position } from "../intake/row.js";
import { readFtm } from "./list-ftm.js";
import type { ListReading, Placed } from "./list-reading.js";

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function parse(text: string, at: Position): unknown {
  if (nestsDeeperThan(text, defaultLimits.depth))
    throw new IntakeError("too-deep", `The record nests deeper than ${defaultLimits.depth} levels.`, at);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new IntakeError("malformed", `The text is no valid JSON: ${(cause as Error).message}`, at);
  }
}

/** Whether a text holds a record a line: its first line is a whole object and more follow. */
function isLines(text: string): boolean {
  const start = text.trimStart();
  const end = start.indexOf("\n");
  if (!start.startsWith("{") || end === -1 || start.slice(end).trim() === "") return false;
  try {
    JSON.parse(start.slice(0, end));
    return true;
  } catch {
    return false;
  }
}

/** One record a line; blank lines are none. */
const linesOf = (text: string): Placed[] =>
  text.split("\n").flatMap((line, i) => {
    const at = { line: i + 1 };
    return line.trim() === "" ? [] : [{ value: parse(line, at), at }];
  });

const itemsOf = (items: unknown, path: string): Placed[] => {
  if (!Array.isArray(items)) throw new IntakeError("malformed", "A list is expected here.", { path });
  return items.map((value, i) => ({ value, at: { path: path === "" ? String(i) : `${path}.${i}` } }));
};

function whole(text: string): { readonly edition: Record<string, unknown>; readonly records: Placed[] } {
  const value = parse(text, { line: 1 });
  if (!isRecord(value)) return { edition: {}, records: itemsOf(value, "") };
  if (!("listings" in value)) return { edition: {}, records: itemsOf([value], "") };
  const { listings, ...edition } = value;
  return { edition, records: itemsOf(listings, "listings") };
}

const isOfEntities = ({ value }: Placed): boolean =>
  isFtm(value) || (isRecord(value) && "op" in value && "entity" in value);

/**
 * A list in JSON: an edition as this library writes it, an array or lines of listings, or FollowTheMoney entities. A
 * listing may leave `list` and `legalEffect` to the list.
 */
export function readJson(text: string, list: string, legalEffect: LegalEffect): ListReading {
  const { edition, records } = isLines(text) ? { edition: {}, records: linesOf(text) } : whole(text);
  if (records.some(isOfEntities)) return readFtm(records, list, legalEffect);
  const listings = records.map(({ value, at }) => ({
    value: isRecord(value) ? { list, legalEffect, ...value } : value,
    at,
  }));
  return { edition, listings };
}
