import { detectEncoding, type Encoding } from "./encoding.js";
import type { ReadingContext } from "./format.js";
import { IntakeError } from "./intake-error.js";
import { headSize } from "./source.js";
import { addNote, type IntakeSummary } from "./summary.js";

/** How many bytes at the end are the start of a UTF-8 character whose rest has not arrived. */
function cutOff(bytes: Uint8Array): number {
  const end = bytes.length;
  for (let back = 1; back <= Math.min(3, end); back++) {
    const byte = bytes[end - back]!;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}

const validCharacter = /[^\0-\x7f\ufffd]/;

const fellBack = "The text is not UTF-8; it was read as Windows-1252. Check names with accents.";

/** Letters on each side of a repaired character that are shown, so that it can be looked for. */
const around = 12;

/** What stands about the first repaired character of a text, on its line. */
const firstRepaired = (text: string): string => {
  const at = text.indexOf("\ufffd");
  const lines = text.slice(Math.max(0, at - around), at + around).split(/[\r\n]/);
  return lines.find((line) => line.includes("\ufffd")) ?? "";
};

/**
 * Decodes UTF-8 and, where the bytes are not UTF-8, what they then almost always are: Windows-1252. A text that was
 * UTF-8 so far stays UTF-8, and its bad bytes become U+FFFD. The start of the text decides as a whole.
 */
class Utf8OrWindows1252 {
  private readonly strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  private readonly lenient = new TextDecoder("utf-8", { ignoreBOM: true });
  private readonly western = new TextDecoder("windows-1252");
  private waiting = new Uint8Array(0);
  private multibyte = false;
  private fallenBack = false;
  private repaired: string | undefined;

  constructor(
    head: Uint8Array,
    private readonly summary: IntakeSummary,
  ) {
    const start = head.subarray(0, headSize);
    this.text(start.subarray(0, start.length - cutOff(start)));
  }

  decode(chunk: Uint8Array, last: boolean): string {
    if (this.fallenBack) return this.windows1252(chunk);
    const bytes = this.waiting.length === 0 ? chunk : Buffer.concat([this.waiting, chunk]);
    const whole = last ? bytes.length : bytes.length - cutOff(bytes);
    const text = this.text(bytes.subarray(0, whole));
    if (this.fallenBack) return this.windows1252(bytes);
    this.waiting = Uint8Array.from(bytes.subarray(whole));
    return text;
  }

  private text(bytes: Uint8Array): string {
    try {
      const text = this.strict.decode(bytes);
      this.multibyte ||= text.length !== bytes.length;
      return text;
    } catch {
      const text = this.lenient.decode(bytes);
      this.multibyte ||= validCharacter.test(text);
      this.fallenBack = !this.multibyte;
      if (this.fallenBack) this.summary.encoding = "Windows-1252";
      this.repaired ??= `Some bytes are not valid UTF-8; each is shown as \ufffd, first in "${firstRepaired(text)}".`;
      addNote(this.summary, this.fallenBack ? fellBack : this.repaired);
      return text;
    }
  }

  private windows1252(bytes: Uint8Array): string {
    // Without `stream`, Node 20 decodes this as Latin-1 and loses the euro sign, quotes and dashes.
    return this.western.decode(bytes, { stream: true });
  }
}

class Utf16 {
  private readonly decoder: TextDecoder;

  constructor(
    encoding: Encoding,
    private readonly summary: IntakeSummary,
  ) {
    this.decoder = new TextDecoder(encoding.toLowerCase(), { ignoreBOM: true });
  }

  decode(chunk: Uint8Array, last: boolean): string {
    const text = this.decoder.decode(chunk, { stream: !last });
    if (text.includes("\ufffd")) addNote(this.summary, "Some characters are cut in half; each is shown as \ufffd.");
    return text;
  }
}

/**
 * The text of an input: UTF-8, UTF-16 or Windows-1252, without its byte order mark and without NUL characters.
 * Says in the summary which encoding it was, and notes what had to be repaired.
 */
export async function* decode(
  head: Uint8Array,
  chunks: AsyncIterable<Uint8Array>,
  context: ReadingContext,
): AsyncGenerator<string> {
  const { encoding, markLength } = detectEncoding(head);
  context.summary.encoding = encoding;
  const decoder =
    encoding === "UTF-8" ? new Utf8OrWindows1252(head, context.summary) : new Utf16(encoding, context.summary);
  let skip = markLength;
  let length = 0;
  const clean = (text: string): string => {
    length += text.length;
    if (length > context.limits.expandedBytes) {
      throw new IntakeError("too-large", `The text holds more than ${context.limits.expandedBytes} characters.`);
    }
    if (!text.includes("\0")) return text;
    addNote(context.summary, "NUL characters were removed.");
    return text.replaceAll("\0", "");
  };
  for await (const chunk of chunks) {
    const text = clean(decoder.decode(skip > 0 ? chunk.subarray(skip) : chunk, false));
    skip = Math.max(0, skip - chunk.length);
    if (text !== "") yield text;
  }
  const rest = clean(decoder.decode(new Uint8Array(0), true));
  if (rest !== "") yield rest;
}
