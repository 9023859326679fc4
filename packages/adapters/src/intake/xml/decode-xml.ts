import type { ReadingContext } from "../format.js";
import { IntakeError } from "../intake-error.js";

/** The XML declaration stands within the first bytes, or nowhere. */
const declarationLength = 512;

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean => start.every((byte, at) => bytes[at] === byte);

const declared = (head: Uint8Array): string | undefined => {
  const text = new TextDecoder("latin1").decode(head.subarray(0, declarationLength));
  const declaration = /^<\?xml\s[^>]*?\?>/.exec(text)?.[0] ?? "";
  return /\sencoding\s*=\s*["']([^"']*)["']/.exec(declaration)?.[1];
};

/** The encoding that the first bytes tell: by a byte order mark, by how "<" is written, else as declared, else UTF-8. */
function encodingOf(head: Uint8Array): { label: string; markLength: number } {
  if (startsWith(head, 0xef, 0xbb, 0xbf)) return { label: "utf-8", markLength: 3 };
  if (startsWith(head, 0xff, 0xfe, 0, 0) || startsWith(head, 0, 0, 0xfe, 0xff))
    return { label: "UTF-32", markLength: 4 };
  if (startsWith(head, 0xff, 0xfe)) return { label: "utf-16le", markLength: 2 };
  if (startsWith(head, 0xfe, 0xff)) return { label: "utf-16be", markLength: 2 };
  if (startsWith(head, 0x3c, 0, 0, 0) || startsWith(head, 0, 0, 0, 0x3c)) return { label: "UTF-32", markLength: 0 };
  if (startsWith(head, 0x3c, 0)) return { label: "utf-16le", markLength: 0 };
  if (startsWith(head, 0, 0x3c)) return { label: "utf-16be", markLength: 0 };
  return { label: declared(head) ?? "utf-8", markLength: 0 };
}

function decoderOf(label: string): TextDecoder {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true });
  } catch {
    throw new IntakeError("malformed", `The document is written in "${label.slice(0, 40)}", which is not read.`, {
      line: 1,
    });
  }
}

/** The start of a document as text, as far as it can be read; bytes that are not of its encoding are passed over. */
export function xmlText(head: Uint8Array): string {
  const { label, markLength } = encodingOf(head);
  try {
    return new TextDecoder(label, { ignoreBOM: true }).decode(head.subarray(markLength), { stream: true });
  } catch {
    return "";
  }
}

/** Gathers enough of the input to know its encoding by. */
async function* withWholeHead(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | undefined = new Uint8Array(0);
  for await (const chunk of chunks) {
    if (head === undefined) {
      yield chunk;
      continue;
    }
    head = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
    if (head.length >= declarationLength) {
      yield head;
      head = undefined;
    }
  }
  if (head !== undefined) yield head;
}

/**
 * The text of an XML document in the encoding that it says. Strict, unlike tables: bytes that are not of that encoding
 * end the reading, since a name half guessed would be screened as another.
 *
 * @throws IntakeError "malformed" for an encoding that is not known or not kept to, "too-large".
 */
export async function* decodeXml(chunks: AsyncIterable<Uint8Array>, context: ReadingContext): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let length = 0;
  const decode = (bytes: Uint8Array, last: boolean): string => {
    try {
      return decoder!.decode(bytes, { stream: !last });
    } catch {
      throw new IntakeError(
        "malformed",
        `The document is not ${context.summary.encoding}, though it says so or says nothing else.`,
      );
    }
  };
  const counted = (text: string): string => {
    length += text.length;
    if (length > context.limits.expandedBytes) {
      throw new IntakeError("too-large", `The text holds more than ${context.limits.expandedBytes} characters.`);
    }
    return text;
  };
  for await (const chunk of withWholeHead(chunks)) {
    let bytes = chunk;
    if (decoder === undefined) {
      const { label, markLength } = encodingOf(chunk);
      decoder = decoderOf(label);
      context.summary.encoding = decoder.encoding.toUpperCase().replace(/^WINDOWS/, "Windows");
      bytes = chunk.subarray(markLength);
    }
    yield counted(decode(bytes, false));
  }
  if (decoder !== undefined) yield counted(decode(new Uint8Array(0), true));
}
