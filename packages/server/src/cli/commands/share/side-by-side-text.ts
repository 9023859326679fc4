import { findingsSideBySide, type SharedFinding } from "@manumit/core";
import { receivedStanding } from "../../../sharing/received-findings.js";
import type { ReceivedFinding } from "../../../sharing/sharing-folder.js";
import { words } from "../../../words/en.js";
import { oneLine } from "../../terminal-text.js";

const { share: text } = words;

const titleOf = ({ supplier, kind, indicator, site }: SharedFinding): string =>
  text.group(
    [supplier.name, supplier.country].filter(Boolean).join(", "),
    indicator ?? kind,
    [site?.name, site?.region, site?.country].filter(Boolean).join(", "),
  );

/** The findings received that still count, as lines: each sharer's own, never merged into one voice. */
export const sideBySideLines = (received: readonly ReceivedFinding[], asOf: string): string => {
  const groups = findingsSideBySide(receivedStanding(received, asOf));
  if (groups.length === 0) return `${text.nothing}\n`;
  const lines = groups.flatMap(({ findings, evidence, disagreements }) => [
    "",
    titleOf(findings[0]!),
    ...findings.map(
      ({ sharedBy, confidence, firstHand, observed, tlp, expires }) =>
        `  ${text.finding(sharedBy, confidence, firstHand, observed, tlp, expires)}`,
    ),
    `  ${[text.evidence(evidence), ...disagreements.map((each) => text.disagreements[each])].join("; ")}`,
  ]);
  return `${lines.map(oneLine).join("\n")}\n`;
};
