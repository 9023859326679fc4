import type { RefusedRow } from "@manumit/adapters";
import { words } from "../words/en.js";
import { oneLine } from "./terminal-text.js";

const { screen } = words.cli;

/** A refused row as a line: where it stands, which column or field, and why. */
export const refusedLine = ({ at, field, reason }: RefusedRow): string => {
  const place = [at.line !== undefined && screen.line(at.line), at.sheet, at.cell, at.path, at.column ?? field].filter(
    Boolean,
  );
  return `${oneLine(screen.refused(place.join(", ") || screen.nowhere, reason))}\n`;
};
