import { randomUUID } from "node:crypto";
import { say } from "../text.js";
import { type CxmlStatus, cxmlStatusTexts } from "./status.js";

/** What XML 1.0 can hold: no control characters, no halves of characters, all but two code points. */
const isWritable = (code: number): boolean =>
  code < 0x20
    ? code === 9 || code === 10 || code === 13
    : code < 0xd800 || (code > 0xdfff && code !== 0xfffe && code !== 0xffff);

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

const escaped = (text: string): string =>
  [...text].map((each) => (isWritable(each.codePointAt(0)!) ? (escapes[each] ?? each) : "\ufffd")).join("");

/** What a response says beside its status. */
export interface CxmlResponseParts {
  /** For people who read the log of the sender. */
  readonly message: string;
  /** ISO 8601; now where it is missing. */
  readonly timestamp?: string;
  /** Different for every document; made up where it is missing. */
  readonly payloadId?: string;
}

/**
 * A cXML `Response`, to be sent in HTTP 200 whatever its status: that is where the sender looks.
 *
 * @example
 * ```ts
 * cxmlResponse(406, { message: "The document is not well-formed XML." });
 * ```
 */
export function cxmlResponse(status: CxmlStatus, { message, timestamp, payloadId }: CxmlResponseParts): string {
  const at = timestamp ?? new Date().toISOString().replace("Z", "+00:00");
  const id = payloadId ?? `${Date.now()}.${randomUUID()}@manumit`;
  const language = say("locale");
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE cXML SYSTEM "http://xml.cxml.org/schemas/cXML/1.2.063/cXML.dtd">
<cXML payloadID="${escaped(id).replaceAll('"', "&quot;")}" timestamp="${escaped(at)}" xml:lang="${language}">
<Response>
<Status code="${status}" text="${cxmlStatusTexts[status]}" xml:lang="${language}">${escaped(message)}</Status>
</Response>
</cXML>
`;
}
