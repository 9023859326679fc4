import { InvalidInput } from "../../supplier/index.js";
import { nearestKey } from "../../supplier/nearest-key.js";
import type { FrameworkRecord } from "./framework-record.js";
import { frameworkRecords } from "./frameworks.js";

/** "uk" is every framework of the United Kingdom that is not merely proposed; "uk.s54" is that one. */
const matching = (asked: string): readonly FrameworkRecord[] => {
  const key = asked.toLowerCase();
  const exact = frameworkRecords().filter(({ id }) => id === key);
  if (exact.length > 0) return exact;
  return frameworkRecords().filter(
    ({ id, jurisdiction, status }) =>
      status !== "proposed" && (id.startsWith(`${key}.`) || jurisdiction.toLowerCase() === key),
  );
};

/**
 * The frameworks to review against: those asked for by id (`uk.s54`) or by country (`uk`, `au`, `us-ca`), else all that
 * are in force, or guidance in use, on `asOf`.
 *
 * @throws InvalidInput for a name that is none, with the nearest known one or all of them.
 */
export const selectFrameworks = (asked?: readonly string[], asOf?: string): readonly FrameworkRecord[] => {
  if (asked === undefined) {
    return frameworkRecords().filter(
      ({ status, from }) => status !== "proposed" && (asOf === undefined || from <= asOf),
    );
  }
  const chosen = new Set<FrameworkRecord>();
  asked.forEach((name, index) => {
    const found = matching(name);
    if (found.length === 0) {
      const known = frameworkRecords().map(({ id }) => id);
      const meant = nearestKey(name, known);
      const hint = meant ? `did you mean "${meant}"?` : `there are ${known.join(", ")}`;
      throw new InvalidInput([{ path: ["frameworks", index], message: `unknown framework "${name}"; ${hint}` }]);
    }
    for (const framework of found) chosen.add(framework);
  });
  return frameworkRecords().filter((framework) => chosen.has(framework));
};
