import { isFtm } from "../../ftm/ftm-entity.js";
import { nestsDeeperThan } from "../../intake/json/nesting.js";
import { defaultLimits } from "../../intake/limits.js";
import { readFtm } from "../list-ftm.js";
import type { Placed } from "../list-reading.js";
import { usualEffect } from "../usual-effect.js";
import type { EditionFault } from "./list-update-error.js";
import type { ListReader, PublishedEntry, PublishedList } from "./published-list.js";

/** Entities that say something of an organisation or a vessel; most of a collection are links and people. */
const needed = /"schema":\s*"(?:Company|Organization|LegalEntity|PublicBody|Vessel|Sanction|Address|Person)"/;

const parsed = (line: string): unknown => {
  try {
    return nestsDeeperThan(line, defaultLimits.depth) ? undefined : JSON.parse(line);
  } catch {
    return undefined;
  }
};

function* linesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf("\n", at);
    const line = text.slice(at, end === -1 ? undefined : end);
    at = end === -1 ? text.length : end + 1;
    if (line.trim() !== "") yield line;
  }
}

const nothing = (check: EditionFault["check"], why: string): PublishedList => ({
  entries: [],
  sections: [],
  rows: 0,
  unread: 0,
  faults: [{ check, why }],
});

/** The organisations and vessels of a collection of OpenSanctions, from its file of entities, one a line. */
export const openSanctionsEntities =
  (list: string): ListReader =>
  (text) => {
    if (/^\s*</.test(text)) return nothing("answer", "A web page came where a file of entities was expected.");
    const faults: EditionFault[] = [];
    if (!text.endsWith("\n")) faults.push({ check: "end", why: "The file does not end with the end of a line." });
    const records: Placed[] = [];
    let rows = 0;
    let unread = 0;
    for (const line of linesOf(text)) {
      rows++;
      if (/^\s*\{\s*"op":/.test(line)) return nothing("header", "This is a file of changes, not a whole collection.");
      const value = needed.test(line) || rows === 1 ? parsed(line) : {};
      if (value === undefined) unread++;
      else if (isFtm(value)) records.push({ value, at: { line: rows } });
    }
    if (records.length === 0) return nothing("header", "No line is an entity: the file has another shape.");
    const { edition, listings } = readFtm(records, list, usualEffect(list));
    return {
      entries: listings.map(({ value }) => value as PublishedEntry),
      sections: [],
      rows,
      unread,
      faults,
      ...(typeof edition.edition === "string" && { edition: edition.edition }),
    };
  };
