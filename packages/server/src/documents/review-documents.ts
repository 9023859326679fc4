import { findIndicators, type IndicatorReading } from "@manumit/core";
import { type ReadAndReviewed, type ReviewTask, readAndReview } from "../statement/read-and-review.js";
import type { HeldSource } from "../statement/statement-source.js";
import type { DocumentThreads } from "./document-threads.js";

/** Characters that are read in a tenth of a second, which is not worth the way to a thread. */
const shortText = 50_000;

const isShort = ({ source, previous, options }: ReviewTask): boolean =>
  source.kind === "text" &&
  previous === undefined &&
  source.text.length + String(options.previous ?? "").length <= shortText;

const buffersOf = (...sources: (HeldSource | undefined)[]): ArrayBuffer[] =>
  sources.flatMap((source) => (source?.kind === "file" ? [source.bytes.buffer] : []));

/**
 * `readAndReview` in a thread, except for a short text.
 *
 * @throws as `readAndReview` and `DocumentThreads.run` do.
 */
export const reviewDocuments = (
  threads: DocumentThreads,
  task: ReviewTask,
  signal: AbortSignal,
): Promise<ReadAndReviewed> =>
  isShort(task)
    ? readAndReview(task)
    : threads.run("readAndReview", task, { signal, transfer: buffersOf(task.source, task.previous) });

/** The signs of forced labour in notes; a thread finds those in long ones. */
export const signsInNotes = async (
  threads: DocumentThreads,
  notes: string,
  signal: AbortSignal,
): Promise<IndicatorReading[]> =>
  notes.length <= shortText ? findIndicators(notes) : threads.run("findIndicators", notes, { signal });
