import { phrase } from "../catalogue/catalogue.js";
import type { LegalEffect } from "../lists/legal-effect.js";
import type { RegionMatch } from "../place/index.js";
import type { Declaration, Supplier } from "../supplier/index.js";
import type { Flag } from "./flag.js";

const convictions = {
  "convicted-of-forced-labour-trafficking-or-child-labour": "conviction",
  "labour-market-misconduct": "misconduct",
} as const;

const convictionFlag = (kind: "conviction" | "misconduct", { date, remediation }: Declaration): Flag => ({
  id: kind,
  severity: "serious",
  text: phrase(`flag.${kind}`),
  legalEffect: "exclusion-ground",
  because: phrase(remediation === undefined ? `flag.${kind}.because` : `flag.${kind}.selfCleaning`, {
    date: date === undefined ? "" : `, ${date}`,
    remediation: remediation ?? "",
  }),
});

const declarationFlags = (declarations: readonly Declaration[]): Flag[] => {
  if (declarations.length === 0) return [];
  const flags = declarations.flatMap((declaration) => {
    const kind = convictions[declaration.id as keyof typeof convictions];
    return declaration.answer && kind !== undefined ? [convictionFlag(kind, declaration)] : [];
  });
  const says = (id: Declaration["id"], answer: boolean) =>
    declarations.some((declaration) => declaration.id === id && declaration.answer === answer);
  if (says("subject-to-statement-duty", true) && says("statement-published", false)) {
    flags.push({
      id: "statement-missing",
      severity: "notice",
      text: phrase("flag.statementMissing"),
      because: phrase("flag.statementMissing.because"),
    });
  }
  return flags;
};

/** What the law presumes of goods made in the region, by the dataset that cites the law. */
const legalEffects: Readonly<Record<string, LegalEffect>> = {
  "us-uflpa": "rebuttable-presumption",
  "us-caatsa-321": "rebuttable-presumption",
  "us-cbp-wro": "detention",
};

const regionFlag = ({ region, quote }: RegionMatch): Flag => {
  const [source] = region.sources;
  const legalEffect = source === undefined ? undefined : legalEffects[source];
  return {
    id: "state-imposed-labour",
    severity: "serious",
    text: phrase("flag.stateImposed", { region: region.name }),
    ...(legalEffect && { legalEffect }),
    because: phrase("flag.stateImposed.because", { matched: quote, programme: region.programme }),
  };
};

/** Facts that a person must see whatever the score. A declared conviction is one, never a weight; silence is none. */
export const flagsOf = ({ declarations = [], workforce }: Supplier, regions: readonly RegionMatch[]): Flag[] => {
  const flags = declarationFlags(declarations);
  for (const region of regions) flags.push(regionFlag(region));
  if (workforce?.prisonOrStateAssignedLabour) {
    flags.push({
      id: "prison-or-assigned-labour",
      severity: "serious",
      text: phrase("flag.prisonLabour"),
      because: phrase("flag.prisonLabour.because"),
    });
  }
  return flags;
};
