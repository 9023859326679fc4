/** Big enough that the cost of a write is spread over many lines, small enough that the first ones go out at once. */
const chunkLength = 32_768;

/** Texts gathered into chunks of bytes worth a write each. */
export async function* chunkedText(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let gathered = "";
  for await (const text of texts) {
    gathered += text;
    if (gathered.length < chunkLength) continue;
    yield encoder.encode(gathered);
    gathered = "";
  }
  if (gathered) yield encoder.encode(gathered);
}
