import { createHash } from "node:crypto";

/** A name without what differs between two ways to write it: titles, capitals, points, "Ltd" or "Limited". */
export const foldName = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/^(?:(?:dr|mr|mrs|ms|sir|dame|hon|prof|professor|capt|councillor|the rt revd|rt revd)\.?\s+)+/u, "")
    .replace(/^the\s+/u, "")
    .replace(/\bltd\b/gu, "limited")
    .replace(/\bcorp\b/gu, "corporation")
    .replace(/[^\p{L}\p{N}]/gu, "");

/**
 * The hash of a name, however it is written. The gold file holds hashes, so that it names no person or company and still
 * tells whether the right name was read.
 */
export const nameHash = (name: string): string =>
  createHash("sha256").update(foldName(name)).digest("hex").slice(0, 12);
