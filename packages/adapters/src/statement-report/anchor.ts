import type { Mark } from "./marks.js";

/** Where a mark stands in the text. */
export const markAnchor = ({ n }: Pick<Mark, "n">): string => `mark-${n}`;

/** Where the finding on a requirement stands. */
export const findingAnchor = (requirement: string): string => `finding-${requirement}`;

/** Where the findings of a framework stand. */
export const frameworkAnchor = (framework: string): string => `framework-${framework}`;
