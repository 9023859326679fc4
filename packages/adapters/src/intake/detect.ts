import { detectEncoding } from "./encoding.js";
import { foreignContent, isBinary } from "./foreign.js";
import type { FormatHint, FormatReader } from "./format.js";
import { formats, type IntakeFormat, readerOf } from "./formats.js";
import { innermost } from "./wrapped/wrappings.js";

/** A format with the reason why it was chosen. */
export interface Detected {
  format: IntakeFormat;
  because: string;
}

function textOf(head: Uint8Array): string {
  const { encoding, markLength } = detectEncoding(head);
  // Lenient and cut anywhere: the decoding that counts comes later.
  return new TextDecoder(encoding.toLowerCase()).decode(head.subarray(markLength), { stream: true });
}

function hinted({
  filename = "",
  contentType = "",
}: FormatHint): { reader: FormatReader<IntakeFormat>; because: string } | undefined {
  const extension = filename.toLowerCase().split(".").pop() ?? "";
  const type = contentType.toLowerCase().split(";")[0]!.trim();
  for (const reader of formats) {
    if (filename.includes(".") && reader.extensions.includes(extension))
      return { reader, because: `its name ends in .${extension}` };
  }
  for (const reader of formats) {
    if (reader.contentTypes.includes(type)) return { reader, because: `its type is ${type}` };
  }
  return undefined;
}

/** Why an input is none that tables or JSON come in, in words for an error. */
export function foreign(head: Uint8Array): string | undefined {
  const text = textOf(head);
  return foreignContent(head, text) ?? (isBinary(text) ? "not a text" : undefined);
}

/**
 * Which format an input is, from its first bytes, and where these leave a choice or say nothing from its name or type.
 * Undefined where nothing fits. What is within a MIME message, an AttachedDocument or the envelope of a Peppol message is
 * known by itself.
 *
 * @example
 * ```ts
 * detect(new TextEncoder().encode("Vendor;Country\n")); // { format: "csv", because: "its line 1 is a header of known columns" }
 * ```
 */
export function detect(head: Uint8Array, hint: FormatHint = {}): Detected | undefined {
  const { head: inner, within } = innermost(head);
  const detected = detectBare(inner, hint);
  if (!detected || within.length === 0) return detected;
  return { ...detected, because: `it is within ${within.join(" within ")}, and ${detected.because}` };
}

function detectBare(head: Uint8Array, hint: FormatHint): Detected | undefined {
  const text = textOf(head);
  const isForeign = foreign(head) !== undefined;
  const byContent = formats.flatMap((reader) => {
    if (isForeign && !("readBytes" in reader)) return [];
    const because = reader.recognises(text, head);
    return because === undefined ? [] : [{ format: reader.id, because }];
  });
  const byHint = isForeign ? undefined : hinted(hint);
  // A format without an ending of its own is known by its vocabulary alone, which no file name can outweigh.
  const agreed =
    byContent.find(({ format }) => readerOf(format)?.extensions.length === 0) ??
    byContent.find(({ format }) => format === byHint?.reader.id) ??
    byContent[0];
  return agreed ?? (byHint && { format: byHint.reader.id, because: byHint.because });
}
