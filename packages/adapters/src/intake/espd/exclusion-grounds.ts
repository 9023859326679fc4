import type { DeclarationId } from "@manumit/core";
import type { Criterion } from "./criterion.js";

/** A ground for exclusion that a form asks about, and the declaration that it makes. */
export interface ExclusionGround {
  readonly declaration: DeclarationId;
  readonly uuid: string;
  /** Codes from version 2.1.1 on; those of version 1 stand for several criteria. */
  readonly codes: readonly string[];
}

/** The grounds that bear on forced labour. */
export const exclusionGrounds: readonly ExclusionGround[] = [
  {
    declaration: "convicted-of-forced-labour-trafficking-or-child-labour",
    uuid: "d789d01a-fe03-4ccd-9898-73f9cfa080d1",
    codes: ["CRITERION.EXCLUSION.CONVICTIONS.CHILD_LABOUR-HUMAN_TRAFFICKING", "human-traffic"],
  },
  {
    declaration: "labour-market-misconduct",
    uuid: "a34b70d6-c43d-4726-9a88-8e2b438424bf",
    codes: ["CRITERION.EXCLUSION.SOCIAL.LABOUR_LAW", "labour-law"],
  },
];

/** In some forms of version 1: environmental, social and labour law in one question. Later: environmental law alone. */
export const joinedCriterion = "a80ddb62-d25b-4e4e-ae22-3968460dc0a9";

/** The criteria of a form that ask for a ground: by its id, and where no criterion has it, by its code. */
export function criteriaFor(ground: ExclusionGround, criteria: readonly Criterion[]): Criterion[] {
  const byId = criteria.filter(({ uuid }) => uuid === ground.uuid);
  return byId.length > 0 ? byId : criteria.filter(({ code }) => ground.codes.includes(code));
}
