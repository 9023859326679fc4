import { applying, type Facts } from "./condition.js";
import { fill } from "./fill.js";
import type { PathwayRecord } from "./pathway-record.js";
import { everywhere } from "./pathways.js";

/** Something with a date on which it was last read at its source. */
interface Dated {
  readonly name: string;
  readonly checked: string;
  readonly verified?: boolean;
}

/** Numbers and rules change; past this age a reader must make sure. */
const staleAfterDays = 180;

const millisecondsOfDay = 86_400_000;

const isStale = ({ checked }: Dated, asOf: string): boolean =>
  (Date.parse(asOf) - Date.parse(checked)) / millisecondsOfDay > staleAfterDays;

const about = (template: string, contacts: readonly string[]): string[] =>
  contacts.length === 0 ? [] : [fill(template, new Map([["contacts", contacts.join("; ")]]))];

/** What a reader must know before relying on a card. */
export const warningsOf = (
  pathway: PathwayRecord,
  dated: readonly Dated[],
  facts: Facts,
  asOf: string | undefined,
): string[] => {
  const shared = everywhere();
  const stale = asOf === undefined ? [] : dated.filter((each) => isStale(each, asOf));
  return [
    ...applying([...pathway.warnings, ...shared.warnings], facts).map(({ text }) => text),
    ...about(
      shared.stale,
      stale.map(({ name, checked }) => `${name} (${checked})`),
    ),
    ...about(
      shared.unverified,
      dated.filter(({ verified }) => verified === false).map(({ name }) => name),
    ),
  ];
};
