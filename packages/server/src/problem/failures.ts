import type { ProblemId } from "./catalogue.js";

/** What an error means to who asked: the problem over HTTP, the exit code on the command line. */
export interface Failure {
  readonly problem: ProblemId;
  readonly exitCode: 2;
}

/**
 * The one table from an error's tag to its meaning. A tag with a reason (`IntakeError:too-large`) goes before the bare tag.
 * Errors are matched by tag and never by class, which two copies of a library in one program would break.
 */
const failures: Readonly<Record<string, Failure>> = {
  InvalidInput: { problem: "invalid-input", exitCode: 2 },
  "IntakeError:too-large": { problem: "body-too-large", exitCode: 2 },
  "IntakeError:unknown-format": { problem: "unsupported-media-type", exitCode: 2 },
  IntakeError: { problem: "unreadable-document", exitCode: 2 },
  "DocumentError:too-large": { problem: "body-too-large", exitCode: 2 },
  "DocumentError:unknown-type": { problem: "unsupported-media-type", exitCode: 2 },
  "DocumentError:unreachable": { problem: "unusable-address", exitCode: 2 },
  DocumentError: { problem: "unreadable-document", exitCode: 2 },
  QuestionnaireError: { problem: "invalid-input", exitCode: 2 },
  SharingError: { problem: "invalid-input", exitCode: 2 },
  ListUpdateError: { problem: "unreadable-document", exitCode: 2 },
  UnusableCopy: { problem: "internal", exitCode: 2 },
  CannotRun: { problem: "internal", exitCode: 2 },
};

/** What an error means, or `undefined` for one that nobody foresaw: a defect. */
export const failureOf = (error: unknown): Failure | undefined => {
  if (typeof error !== "object" || error === null || !("_tag" in error)) return undefined;
  const reason = "reason" in error ? failures[`${error._tag}:${error.reason}`] : undefined;
  return reason ?? failures[String(error._tag)];
};
