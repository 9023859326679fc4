import { createHash } from "node:crypto";
import type { ListEdition } from "@manumit/core";
import type { EditionFault } from "./list-update-error.js";
import type { OfficialList } from "./official-list.js";
import type { PublishedList } from "./published-list.js";

/** What was received, as far as it shows whether all of it came. */
export interface Received {
  readonly status: number;
  readonly contentType: string;
  readonly bytes: Uint8Array;
  /** The length that the server announced, where the body was not compressed, or that the publisher's index states. */
  readonly announced?: number;
  /** A digest that the server or the index states. */
  readonly checksum?: Checksum;
}

/** A digest of a file, in hexadecimal digits. */
export interface Checksum {
  readonly algorithm: "md5" | "sha1" | "sha256";
  readonly digest: string;
}

/** An edition may lack this share of what the held one has before a person must confirm it. */
const leastKept = 0.9;
/** Rows that may be unreadable. */
const mostUnread = 0.02;

/** The checks that need no reading: the answer is one, and whole. */
export const answerFaults = (
  { status, contentType, bytes, announced, checksum }: Received,
  isPage: boolean,
): EditionFault[] => [
  ...(status === 200 ? [] : [{ check: "answer" as const, why: `The server answered ${status}.` }]),
  ...(!isPage && /html/i.test(contentType)
    ? [{ check: "answer" as const, why: `The server sent ${contentType} where a file of rows was expected.` }]
    : []),
  ...(announced !== undefined && announced !== bytes.length
    ? [{ check: "length" as const, why: `Of ${announced} bytes that were announced ${bytes.length} came.` }]
    : []),
  ...(checksum !== undefined && createHash(checksum.algorithm).update(bytes).digest("hex") !== checksum.digest
    ? [
        {
          check: "length" as const,
          why: `The bytes do not have the ${checksum.algorithm} checksum that was announced.`,
        },
      ]
    : []),
];

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, "");

/** The checks on what was read: its parts, its long-standing names, its size, its date, its unreadable rows. */
export function readingFaults(
  reading: PublishedList,
  { entries: [least, most], sections, sentinels }: OfficialList,
  held: ListEdition | undefined,
): EditionFault[] {
  const faults: EditionFault[] = [...reading.faults];
  const fault = (check: EditionFault["check"], why: string) => faults.push({ check, why });
  const names = reading.entries.map(({ name }) => plain(name));
  const count = reading.entries.length;
  const missing = sections.filter((section) => !reading.sections.includes(section));
  if (missing.length > 0) fault("sections", `It lacks the parts ${missing.join(", ")}.`);
  const absent = sentinels.filter((name) => !names.some((each) => each.includes(plain(name))));
  if (absent.length > 0)
    fault("sections", `Names that have stood in it for years are not there: ${absent.join(", ")}.`);
  if (count < least || count > most)
    fault("count", `It has ${count} entries; a whole edition has ${least} to ${most}.`);
  const before = held?.listings.filter(({ removed }) => removed === undefined).length ?? 0;
  if (count < before * leastKept) fault("count", `It has ${count} entries where the held edition has ${before}.`);
  const date = /^\d{4}-\d\d-\d\d$/;
  if (held && date.test(held.edition) && reading.edition !== undefined && reading.edition < held.edition) {
    fault("date", `Its latest entry is of ${reading.edition}, before the held edition of ${held.edition}.`);
  }
  if (reading.unread > reading.rows * mostUnread)
    fault("unread", `Of ${reading.rows} rows ${reading.unread} cannot be read.`);
  return faults;
}
