import type { ReadingContext } from "../format.js";
import { IntakeError } from "../intake-error.js";
import { XmlBuilder } from "./builder.js";
import { decodeXml } from "./decode-xml.js";
import type { XmlElement } from "./element.js";
import type { XmlShape } from "./shape.js";

/**
 * The elements of a document: each record as it ends, and at last the root, which has no parent and holds all but the
 * records.
 *
 * @throws IntakeError "hostile", "too-deep", "too-large", "malformed", "unknown-format".
 */
export async function* readXml(
  bytes: AsyncIterable<Uint8Array>,
  context: ReadingContext,
  shape: XmlShape,
): AsyncGenerator<XmlElement> {
  const builder = new XmlBuilder(shape, context.limits);
  let empty = true;
  for await (const text of decodeXml(bytes, context)) {
    const piece: string = empty ? text.trimStart() : text;
    empty &&= piece === "";
    builder.write(piece);
    yield* builder.take();
  }
  if (empty) throw new IntakeError("malformed", "The input is empty.", { line: 1 });
  builder.close();
  yield* builder.take();
}
