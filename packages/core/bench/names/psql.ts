import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

const end = "--end--";

/** One `psql` session, so that the comparison needs no driver. Rejects if no server answers at PGHOST. */
export async function openPsql() {
  const child = spawn("psql", ["-qAtX", "-v", "ON_ERROR_STOP=1"], { stdio: ["pipe", "pipe", "pipe"] });
  const failed = Promise.race([
    once(child, "error").then(([error]) => Promise.reject(error)),
    once(child, "exit").then(([code]) => Promise.reject(new Error(`psql ended with ${code}`))),
  ]);
  failed.catch(() => undefined);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const run = async (sql: string): Promise<string[]> => {
    child.stdin.write(`${sql}\n\\echo ${end}\n`);
    const rows: string[] = [];
    for (;;) {
      const { value } = await Promise.race([lines.next(), failed]);
      if (value === undefined) throw new Error("psql gave no answer");
      if (value === end) return rows;
      rows.push(value);
    }
  };
  await run("select 1;");
  return { run, close: () => void child.stdin.end("\\q\n") };
}

/** A text as an SQL literal. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
