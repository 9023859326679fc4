import { detectEncoding } from "../../intake/encoding.js";

/** How much of a page is looked at for a declared character set, as browsers do. */
const DECLARED_WITHIN = 4096;

const META_CHARSET = /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w.:-]+)/i;
const TYPE_CHARSET = /\bcharset\s*=\s*["']?\s*([\w.:-]+)/i;

/**
 * The text of bytes: by byte order mark or zero bytes, else UTF-8 where the bytes are UTF-8, else as declared by the
 * content type or the page, else Windows-1252, which is what undeclared old text almost always is.
 */
export function decodeText(bytes: Uint8Array, contentType = ""): { text: string; encoding: string } {
  const { encoding, markLength } = detectEncoding(bytes);
  const body = bytes.subarray(markLength);
  if (encoding !== "UTF-8" || markLength > 0) return decodedAs(encoding, body);
  // Bytes that are UTF-8 beyond ASCII are so by no accident, whatever a server declares; a cut character at the end is none.
  const declared = declaredCharset(body, contentType);
  if (declared === undefined || isSingleByte(declared)) {
    try {
      return { text: new TextDecoder("utf-8", { fatal: true }).decode(body, { stream: true }), encoding: "UTF-8" };
    } catch {
      return decodedAs(declared ?? "windows-1252", body);
    }
  }
  return decodedAs(declared, body);
}

const isSingleByte = (label: string): boolean => /^(?:windows-|iso-?8859|latin|us-ascii|ascii|cp125)/i.test(label);

function declaredCharset(body: Uint8Array, contentType: string): string | undefined {
  const start = body.subarray(0, DECLARED_WITHIN);
  const label =
    TYPE_CHARSET.exec(contentType)?.[1] ??
    META_CHARSET.exec(Buffer.from(start.buffer, start.byteOffset, start.length).toString("latin1"))?.[1];
  if (label === undefined || /^utf-?(?:8|16)/i.test(label)) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function decodedAs(label: string, body: Uint8Array): { text: string; encoding: string } {
  const decoder = new TextDecoder(label.toLowerCase());
  // Without `stream`, Node 20 decodes Windows-1252 as Latin-1 and loses the euro sign, quotes and dashes.
  return { text: decoder.decode(body, { stream: true }) + decoder.decode(), encoding: decoder.encoding };
}
