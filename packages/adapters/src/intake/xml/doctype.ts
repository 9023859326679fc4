import { IntakeError } from "../intake-error.js";
import type { Position } from "../row.js";

const literal = `(?:"[^"]*"|'[^']*')`;
const external = new RegExp(`^\\s*[\\w.:-]+\\s+(?:SYSTEM\\s+${literal}|PUBLIC\\s+${literal}\\s+${literal})\\s*$`);

/**
 * Lets one kind of DOCTYPE pass: the name of an external DTD, which is not fetched. An internal subset is where entities
 * are declared, which no real procurement document needs.
 *
 * @throws IntakeError "hostile".
 */
export function checkDoctype(doctype: string, allowed: boolean, at: Position): void {
  if (!allowed) {
    throw new IntakeError("hostile", "The document has a DOCTYPE, which documents of this kind never need.", at);
  }
  if (doctype.includes("[")) {
    throw new IntakeError("hostile", "The document declares things of its own in its DOCTYPE; none is read.", at);
  }
  if (!external.test(doctype)) {
    throw new IntakeError("hostile", "The DOCTYPE of the document is not the name of an external DTD.", at);
  }
}
