import { findIndicators, type IndicatorReading } from "@manumit/core";
import { words } from "../words/en.js";
import type { Io } from "./io.js";
import { readStatement } from "./statement-input.js";

/** The signs of forced labour in a file of notes (audit, grievance, visit), in any format that a statement may have. */
export const readNotes = async (operand: string | undefined, io: Pick<Io, "stdin">): Promise<IndicatorReading[]> =>
  operand === undefined ? [] : findIndicators((await readStatement(operand, io)).text);

/** Each sign with the sentence it was read in, for who asked: an assessment itself quotes nothing. */
export const signLines = (readings: readonly IndicatorReading[]): string[] =>
  readings.map(({ indicator, strength, speaker, quote }) =>
    words.cli.explain.sign(indicator, strength, speaker, quote.replace(/\s+/g, " ")),
  );
