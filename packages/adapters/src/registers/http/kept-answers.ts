import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod/mini";
import type { Answer } from "./service.js";

const MOST_IN_MEMORY = 500;
/** What is longer stays in the folder alone. */
const LONGEST_IN_MEMORY = 200_000;

const StoredAnswer = z.object({
  status: z.literal([200, 404]),
  text: z.string(),
  url: z.string(),
  retrieved: z.iso.datetime(),
});

/** What registers answered before, in memory and, where there is one, in a folder of JSON files; without any key in it. */
export class KeptAnswers {
  readonly #memory = new Map<string, Answer>();
  readonly #folder: string | undefined;

  constructor(folder: string | undefined) {
    this.#folder = folder;
  }

  /** The answer to a question, however old. A file that cannot be read is none. */
  async find(question: string): Promise<Answer | undefined> {
    const held = this.#memory.get(question);
    if (held || this.#folder === undefined) return held;
    try {
      const stored = StoredAnswer.parse(JSON.parse(await readFile(this.#file(question), "utf8")));
      this.#remember(question, stored);
      return stored;
    } catch {
      return undefined;
    }
  }

  /** Keeps an answer. That the folder cannot be written takes nothing from who asked: the answer is there. */
  async keep(question: string, answer: Answer): Promise<void> {
    this.#remember(question, answer);
    if (this.#folder === undefined) return;
    const file = this.#file(question);
    const partial = `${file}.${randomUUID()}.part`;
    try {
      await mkdir(this.#folder, { recursive: true, mode: 0o700 });
      await writeFile(partial, JSON.stringify(answer), { mode: 0o600 });
      await rename(partial, file);
    } catch {
      await rm(partial, { force: true }).catch(() => {});
    }
  }

  #remember(question: string, answer: Answer): void {
    if (answer.text.length > LONGEST_IN_MEMORY && this.#folder !== undefined) return;
    this.#memory.delete(question);
    this.#memory.set(question, answer);
    const [oldest] = this.#memory.keys();
    if (this.#memory.size > MOST_IN_MEMORY && oldest !== undefined) this.#memory.delete(oldest);
  }

  #file(question: string): string {
    return join(this.#folder!, `${createHash("sha256").update(question).digest("hex")}.json`);
  }
}
