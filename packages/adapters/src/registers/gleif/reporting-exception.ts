/** Why an organisation names no parent to the LEI system, in words. None of them says that there is no owner. */
const reasons: Readonly<Record<string, string>> = {
  NATURAL_PERSONS: "it is controlled by natural persons, without a company between",
  NO_KNOWN_PERSON: "it knows of nobody who controls it",
  NON_CONSOLIDATING: "whoever controls it prepares no consolidated accounts",
  NO_LEI: "its parent has no LEI",
  NON_PUBLIC: "it holds its parent to be no public matter",
  BINDING_LEGAL_COMMITMENTS: "contracts or rules keep it from naming its parent",
  LEGAL_OBSTACLES: "the law where it is keeps it from naming its parent",
  CONSENT_NOT_OBTAINED: "its parent did not agree to be named",
  DETRIMENT_NOT_EXCLUDED: "it fears harm from naming its parent",
  DISCLOSURE_DETRIMENTAL: "it fears harm from naming its parent",
};

/** The remark about a parent that is not named. */
export const exceptionRemark = (which: "direct" | "ultimate", reason: string): string =>
  `It names no ${which} parent to the LEI system: ${reasons[reason] ?? reason.toLowerCase().replaceAll("_", " ")}.`;
