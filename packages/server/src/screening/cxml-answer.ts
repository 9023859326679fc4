import { type CxmlHeader, type CxmlStatus, cxmlResponse, deliver } from "@manumit/adapters";
import type { Assessment } from "@manumit/core";
import { toProblem } from "../problem/to-problem.js";
import { words } from "../words/en.js";
import type { Outcome } from "./outcome.js";
import type { FileScreening } from "./screen-file.js";

/** The status of an error that was foreseen: 406 unreadable, 400 readable and not acceptable, 560 come back later. */
const statusOf = (error: unknown): CxmlStatus | undefined => {
  const { _tag, reason, problem } = error as { _tag?: string; reason?: string; problem?: string };
  if (_tag === "IntakeError") return reason === "too-large" ? 400 : 406;
  if (_tag === "Refusal") return problem === "stopping" ? 560 : 400;
  return undefined;
};

/** Rows whose reasons are told. */
const mostReasons = 20;

async function* assessedAndNoted(outcomes: AsyncIterable<Outcome>, reasons: string[]): AsyncGenerator<Assessment> {
  for await (const outcome of outcomes) {
    if (outcome.kind === "assessed") yield outcome.assessment;
    else if (reasons.length < mostReasons) reasons.push(outcome.reason);
  }
}

/**
 * A screening as a cXML response, whole: its status can only be said once the document has been read to its end.
 *
 * @throws whatever nobody foresaw.
 */
export const cxmlAnswer = async (
  header: CxmlHeader | undefined,
  isTrusted: boolean,
  screen: () => FileScreening,
): Promise<string> => {
  const say = (status: CxmlStatus, message: string) => cxmlResponse(status, { message });
  if (!isTrusted) return say(401, words.cxml.wrongSecret);
  if (header?.request !== undefined && !header.served) return say(450, words.cxml.notServed(header.request));
  try {
    const { outcomes, summary } = screen();
    const reasons: string[] = [];
    const notes = {
      *[Symbol.iterator]() {
        yield* summary.notes;
        yield* reasons;
      },
    };
    const chunks: Uint8Array[] = [];
    for await (const chunk of deliver(assessedAndNoted(outcomes, reasons), "cxml", { notes })) chunks.push(chunk);
    return Buffer.concat(chunks).toString();
  } catch (error) {
    const status = statusOf(error);
    if (status === undefined) throw error;
    return say(status, toProblem(error).detail ?? "");
  }
};
