import { words } from "../words/en.js";
import type { Output } from "./io.js";

const barWidth = 24;
const redrawMs = 100;

const bar = (done: number) => {
  const full = Math.round(Math.min(1, done) * barWidth);
  return `${"█".repeat(full)}${"░".repeat(barWidth - full)} ${String(Math.floor(Math.min(1, done) * 100)).padStart(3)} %`;
};

/** Shows on a terminal how far the reading is, and nothing anywhere else. */
export class Progress {
  readonly #output: Output;
  readonly #size: number | undefined;
  #read = 0;
  #suppliers = 0;
  #drawnAt = 0;

  constructor(output: Output, size: number | undefined) {
    this.#output = output;
    this.#size = size;
  }

  /** Counts bytes on their way to whoever reads them. */
  async *counted(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      this.#read += chunk.byteLength;
      yield chunk;
    }
  }

  async supplier(): Promise<void> {
    this.#suppliers++;
    if (!this.#output.isTerminal) return;
    const now = performance.now();
    if (now - this.#drawnAt < redrawMs) return;
    this.#drawnAt = now;
    const far = this.#size ? `${bar(this.#read / this.#size)}  ` : "";
    await this.#output.write(`\r${far}${words.cli.screen.progress(this.#suppliers)}\x1b[K`);
  }

  /** Takes the bar away, so that a line can be written in its place. */
  async clear(): Promise<void> {
    if (this.#drawnAt === 0) return;
    this.#drawnAt = 0;
    await this.#output.write("\r\x1b[K");
  }
}
