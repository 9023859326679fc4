import { findingsStanding, type SharedFinding } from "@manumit/core";
import type { ReceivedFinding } from "./sharing-folder.js";

/** The ids that findings of one sender take back. */
export const takenBackBy = (received: readonly ReceivedFinding[]): string[] =>
  received.flatMap(({ finding: { kind, corrects } }) => (kind === "correction" && corrects ? [corrects] : []));

/**
 * Whether something received takes a finding back: a correction under the key it came with, or of the organisation that
 * shared it first, whoever passed it on. Nobody else can.
 */
const isTakenBack = (one: ReceivedFinding, received: readonly ReceivedFinding[]): boolean =>
  received.some(
    ({ finding, keyId, from }) =>
      finding.kind === "correction" &&
      finding.corrects === one.finding.id &&
      (keyId === one.keyId || from === one.finding.sharedBy),
  );

/** The findings received that count on a day. */
export const receivedStanding = (received: readonly ReceivedFinding[], asOf: string): SharedFinding[] =>
  received
    .filter((one) => !isTakenBack(one, received))
    .flatMap(({ finding }) => findingsStanding([finding], { asOf }).standing);
