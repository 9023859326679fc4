/** Big enough that the cost of a write is spread over many lines, small enough that the first ones go out at once. */
const chunkLength = 32_768;

/** Texts, and bytes of texts, gathered into chunks worth a write each. */
export async function* chunkedText(pieces: AsyncIterable<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  let gathered: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    const bytes = typeof piece === "string" ? Buffer.from(piece) : piece;
    gathered.push(bytes);
    length += bytes.length;
    if (length < chunkLength) continue;
    yield Buffer.concat(gathered);
    gathered = [];
    length = 0;
  }
  if (length > 0) yield Buffer.concat(gathered);
}
