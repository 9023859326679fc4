import rows from "../../data/sharing/personal-data.json";
import { once } from "../reference/once.js";
import { tableOf } from "../reference/table-of.js";

/** A place in a text that tells of a person: never to be shared through the tool. */
export interface PersonalData {
  readonly kind:
    | "email"
    | "handle"
    | "phone"
    | "identity-document"
    | "bank-account"
    | "birth-or-age"
    | "home-address"
    | "name"
    | "nationality-of-a-person";
  readonly start: number;
  readonly end: number;
}

/** What a text must hold for a sign to be in it at all: most texts hold none of it and are done at once. */
const needed = { digit: /\d/, at: /[@/]/, capital: /\p{Lu}/u } as const;

const signs = once(() =>
  tableOf(rows).map(({ kind, needs, pattern, flags }) => ({
    kind: kind as PersonalData["kind"],
    needs: needs === undefined ? undefined : needed[needs as keyof typeof needed],
    pattern: new RegExp(pattern, flags),
  })),
);

/**
 * What in a text would point to a person: contact details, numbers of documents and accounts, names as reports write
 * them, age, home, the nationality of one person. By the rule of data minimisation a finding is about an organisation, a
 * place and a sign; a person's details go by the secure route of those who protect them. Numbers of people ("twelve
 * workers") are no personal data. A scan of patterns: it finds what is written in these ways, not everything.
 *
 * @example
 * ```ts
 * personalData("Worker Rahim Uddin said his passport BX0412345 is in the office").map(({ kind }) => kind);
 * // ["name", "identity-document"]
 * ```
 */
export function personalData(text: string): PersonalData[] {
  const found: PersonalData[] = [];
  for (const { kind, needs, pattern } of signs()) {
    if (needs?.test(text) === false) continue;
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (!found.some((other) => start < other.end && other.start < end)) found.push({ kind, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
