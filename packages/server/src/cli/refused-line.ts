import type { Position, RefusedRow } from "@manumit/adapters";
import { words } from "../words/en.js";
import { oneLine } from "./terminal-text.js";

const { screen } = words.cli;

/** Where a row stands, and which column or field is meant. */
export const placeText = ({ line, sheet, cell, path, column }: Position, field?: string): string =>
  [line !== undefined && screen.line(line), sheet, cell, path, column ?? field].filter(Boolean).join(", ") ||
  screen.nowhere;

/** A refused row as a line: where it stands, which column or field, and why. */
export const refusedLine = ({ at, field, reason }: RefusedRow): string =>
  `${oneLine(screen.refused(placeText(at, field), reason))}\n`;
