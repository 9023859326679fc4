import * as z from "zod/mini";
import { EditionRef } from "../reference/edition-ref.js";
import { type InputIssue, InvalidInput } from "../supplier/index.js";
import { parseWith } from "../supplier/issues.js";
import { line, requiredText, textLimits } from "../supplier/text.js";
import { Listing } from "./listing.js";

/**
 * A dated version of a list. `edition` is the publisher's date or version, `retrieved` the ISO date on which it was read;
 * `parts` names the datasets that it is joined from, where there are several, and `gaps` what it is known to lack.
 */
export const ListEdition = z
  .lazy(() =>
    z.strictObject({
      list: requiredText(textLimits.id),
      title: requiredText(),
      edition: requiredText(textLimits.id),
      retrieved: z.iso.date(),
      parts: z.optional(z.array(EditionRef)),
      gaps: z.optional(line),
      listings: z.array(Listing),
    }),
  )
  .register(z.globalRegistry, { id: "ListEdition", description: "A dated version of a forced-labour list." });
export type ListEdition = z.infer<typeof ListEdition>;

const repeatedIds = (listings: readonly Listing[]): InputIssue[] => {
  const seen = new Set<string>();
  return listings.flatMap(({ id }, i) => {
    const repeated = seen.has(id);
    seen.add(id);
    return repeated ? [{ path: ["listings", i, "id"], message: `"${id}" is the id of an earlier listing too` }] : [];
  });
};

/**
 * Checks an unknown value against the `ListEdition` schema: no unknown keys, and no id twice.
 *
 * @throws InvalidInput with one issue a field and its path, such as `listings.3.effective`.
 * @example
 * ```ts
 * const edition = readListEdition(JSON.parse(text));
 * ```
 */
export const readListEdition = (input: unknown): ListEdition => {
  const edition = parseWith(ListEdition, input);
  const issues = repeatedIds(edition.listings);
  if (issues.length > 0) throw new InvalidInput(issues);
  return edition;
};
