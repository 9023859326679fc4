/** What a rule makes of a sentence: how sure it is, 0 to 1, and the words that decided. */
export interface RuleScore {
  readonly probability: number;
  readonly words: string;
}

/** Rules decide for a criterion from here up. */
export const RULE_THRESHOLD = 0.5;

/** Longest stretch of a sentence that rules read. */
export const RULE_READ_LIMIT = 2000;

export const UNSEEN: RuleScore = { probability: 0.02, words: "" };

/** The first words in a text that a pattern finds, cut to a readable length. */
export function wordsFound(pattern: RegExp, text: string): string | undefined {
  return pattern.exec(text)?.[0].trim().slice(0, 80);
}
