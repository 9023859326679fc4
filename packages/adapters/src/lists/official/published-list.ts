import type { Listing } from "@manumit/core";
import type { EditionFault } from "./list-update-error.js";

/** An entry as its publisher writes it; most give their entries no id. */
export type PublishedEntry = Omit<Listing, "id" | "list"> & { readonly id?: string };

/** What a page or file of an official list says. */
export interface PublishedList {
  readonly entries: readonly PublishedEntry[];
  /** The publisher's date of the edition, where it says one. */
  readonly edition?: string;
  /** Parts of the statute that its tables stand under. */
  readonly sections: readonly string[];
  /** Rows that could not be read, and all rows. */
  readonly unread: number;
  readonly rows: number;
  /** What the file itself shows of being cut off or another kind of file. */
  readonly faults: readonly EditionFault[];
}

/** Reads one publisher's page or file: its text, and its bytes where it is no text. */
export type ListReader = (text: string, bytes: Uint8Array) => PublishedList | Promise<PublishedList>;

const months = "january february march april may june july august september october november december".split(" ");

/** "June 14, 2024", "6/14/2024", "14/06/2024" where the day comes first, "2024-06-14": an ISO date, or undefined. */
export function isoDate(text: string, dayFirst = false): string | undefined {
  const long = /([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})/.exec(text);
  const month = long ? months.findIndex((name) => name.startsWith(long[1]!.toLowerCase().slice(0, 3))) + 1 : 0;
  const short = /(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(text);
  const iso = /(\d{4})-(\d\d)-(\d\d)/.exec(text);
  const [year, m, day] = long
    ? [Number(long[3]), month, Number(long[2])]
    : short
      ? [Number(short[3]), Number(short[dayFirst ? 2 : 1]), Number(short[dayFirst ? 1 : 2])]
      : iso
        ? [Number(iso[1]), Number(iso[2]), Number(iso[3])]
        : [0, 0, 0];
  if (year < 1900 || m < 1 || m > 12 || day < 1 || day > 31) return undefined;
  return `${year}-${String(m).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
