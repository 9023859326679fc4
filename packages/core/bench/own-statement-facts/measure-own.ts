import { readFacts } from "../../src/statement/facts/index.js";
import { segment } from "../../src/statement/index.js";
import { foldName } from "../statement-facts/fold-name.js";
import { count, emptyTally, type Tally } from "../statement-facts/tally.js";
import type { OwnStatement } from "./own-truth.js";

export const ownFacts = [
  "financial year",
  "approval body",
  "approval date",
  "signatory name",
  "signatory role",
  "signature date",
  "entities",
] as const;
export type OwnFact = (typeof ownFacts)[number];

/** A body is named by itself ("Board of Directors") or with whose it is. */
const bareBody = (body: string) => body.replace(/\sof (?!Directors|Trustees|Governors).*$/u, "");
const foldBody = (body: string) => foldName(body.replace(/^(?:the|its|our|all|both)\s/iu, ""));

/** Counts how the facts that are read stand to those that a reader found; `wrong` tells of each that is not as it should be. */
export const measureOwn = (
  statements: readonly OwnStatement[],
): { readonly tallies: Readonly<Record<OwnFact, Tally>>; readonly wrong: readonly string[] } => {
  const tallies = Object.fromEntries(ownFacts.map((fact) => [fact, emptyTally()])) as Record<OwnFact, Tally>;
  const wrong: string[] = [];
  for (const { truth, text } of statements) {
    const { financialYear, approval, signatory, entities } = readFacts(text, segment(text));
    const note = (fact: OwnFact, read: string | undefined, there: readonly string[], right: boolean) => {
      count(tallies[fact], read !== undefined, there.length > 0, right);
      if (read === undefined ? there.length > 0 : !right)
        wrong.push(`${truth.id} ${fact}: ${read ?? "not read"} [${there.join(" / ")}]`);
    };
    const year = financialYear?.value;
    note("financial year", year, truth.year, truth.year.includes(year ?? ""));

    const bodies = truth.approval?.body ?? [];
    const read = approval?.value;
    note(
      "approval body",
      read?.body,
      bodies,
      bodies.some((body) => [body, bareBody(body)].map(foldBody).includes(foldBody(read?.body ?? ""))),
    );
    const approved = truth.approval?.date ?? undefined;
    note("approval date", read?.date, approved ? [approved] : [], read?.date === approved);

    const signer = signatory?.value;
    const person = truth.signers.find(({ name }) => name.map(foldName).includes(foldName(signer?.name ?? "")));
    const names = truth.signers.flatMap(({ name }) => name.slice(0, 1));
    note("signatory name", signer?.name, names, person !== undefined);
    note(
      "signatory role",
      signer?.role,
      truth.signers.flatMap(({ role }) => role.slice(0, 1)),
      person?.role.map(foldName).includes(foldName(signer?.role ?? "")) ?? false,
    );
    if (signer?.date !== undefined || !truth.unsignedToo)
      note("signature date", signer?.date, truth.signed, truth.signed.includes(signer?.date ?? ""));

    const makers = truth.entities.map((names) => names.map(foldName));
    const named = entities.map(({ value }) => ({ value, folded: foldName(value) }));
    const others = truth.alsoNamed.map(foldName);
    const found = new Set<number>();
    for (const { value, folded } of named) {
      const maker = makers.findIndex((names) => names.includes(folded));
      if (maker >= 0 && !found.has(maker)) {
        found.add(maker);
        tallies.entities.right++;
      } else if (maker < 0 && !others.includes(folded)) {
        tallies.entities.wrong++;
        wrong.push(`${truth.id} entities: ${value} is none`);
      }
    }
    for (const [i, names] of truth.entities.entries()) {
      if (found.has(i)) continue;
      tallies.entities.missed++;
      wrong.push(`${truth.id} entities: ${names[0]} not read`);
    }
  }
  return { tallies, wrong };
};
