import { words } from "../words/en.js";
import type { Io } from "./io.js";
import { writeFile } from "./write-out.js";

async function* whole(content: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield typeof content === "string" ? new TextEncoder().encode(content) : content;
}

/** Writes a document to a file and tells of it on standard error; to standard output where no file is named. */
export const writeDocument = async (
  content: string | Uint8Array,
  out: string | undefined,
  { stdout, stderr }: Pick<Io, "stdout" | "stderr">,
): Promise<void> => {
  if (out === undefined || out === "-") return stdout.write(content);
  await writeFile(out, whole(content));
  await stderr.write(`${words.cli.wrote(out)}\n`);
};
