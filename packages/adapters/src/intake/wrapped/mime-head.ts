/** The start of a MIME message: where the content of its document begins, and how it is written. */
export interface MimeHead {
  /** What stands before each part, with the line break before it. */
  readonly boundary: string;
  /** Where the content of the part with the document begins. */
  readonly start: number;
  /** Parts that came before it. */
  readonly passed: number;
  readonly encoding: string | undefined;
}

const fieldLine = /^[!-9;-~]+:.*(?:\r?\n[ \t].*)*\r?\n/;

/** Reads header fields from a place in a text on, and where they end; undefined where a blank line does not end them. */
function fieldsAt(text: string, from: number): { fields: Map<string, string>; end: number } | undefined {
  const fields = new Map<string, string>();
  let at = from;
  for (;;) {
    const blank = /^\r?\n/.exec(text.slice(at, at + 2));
    if (blank) return { fields, end: at + blank[0].length };
    const line = fieldLine.exec(text.slice(at, at + 4_096));
    if (!line) return undefined;
    const [name = "", ...value] = line[0].split(":");
    fields.set(name.toLowerCase(), value.join(":").replace(/\s+/g, " ").trim());
    at += line[0].length;
  }
}

const boundaryIn = (contentType: string | undefined): string | undefined => {
  if (!/^multipart\//i.test(contentType ?? "")) return undefined;
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType ?? "") ?? [];
  return quoted ?? plain;
};

/** The boundary that a message names in its own header, or that its first line is. */
function boundaryOf(text: string): string | undefined {
  const named = boundaryIn(fieldsAt(text, 0)?.fields.get("content-type"));
  return named ?? /^--(\S[^\r\n]{0,68}\S|\S)[ \t]*\r?\n(?=content-|mime-|x-|\r?\n)/i.exec(text)?.[1];
}

const isDocument = (fields: ReadonlyMap<string, string>): boolean =>
  /\bxml\b|^$/i.test(fields.get("content-type")?.split(";")[0] ?? "");

/** Looks for the first part of a message that holds an XML document; undefined where the text is no message, or has none. */
export function mimeHead(text: string): MimeHead | undefined {
  const start = text.length - text.trimStart().length;
  const boundary = boundaryOf(text.slice(start));
  if (boundary === undefined) return undefined;
  const mark = `--${boundary}`;
  let passed = 0;
  for (let at = text.indexOf(mark, start); at !== -1; at = text.indexOf(`\n${mark}`, at) + 1 || -1) {
    const lineEnd = text.indexOf("\n", at);
    const part = lineEnd === -1 ? undefined : fieldsAt(text, lineEnd + 1);
    if (!part) return undefined;
    if (isDocument(part.fields)) {
      const encoding = part.fields.get("content-transfer-encoding")?.toLowerCase();
      return { boundary: `\n${mark}`, start: part.end, passed, encoding };
    }
    passed++;
    at = part.end - 1;
  }
  return undefined;
}
