/** One answer to a question; answers with the same `instance` tell of the same event. */
export interface Answer {
  readonly instance: string;
  readonly indicator?: boolean;
  readonly text?: string;
  readonly date?: string;
  /** The ids of pieces of evidence, or where they are to be had. */
  readonly evidence: readonly string[];
}

/** One question of a criterion, with every answer that the form holds: none where nobody answered. */
export interface Question {
  /** "INDICATOR", "DESCRIPTION", "DATE", "EVIDENCE_IDENTIFIER" … */
  readonly type: string;
  readonly answers: readonly Answer[];
}

/** Questions that belong together; the groups within are asked only of who answered yes, or no, to what stands before. */
export interface QuestionGroup {
  readonly questions: readonly Question[];
  readonly groups: readonly QuestionGroup[];
}

/** A criterion of a form, the same whatever the version of the form. */
export interface Criterion {
  /** Stable through all versions, unlike the codes and the wording. */
  readonly uuid: string;
  readonly code: string;
  readonly groups: readonly QuestionGroup[];
}
