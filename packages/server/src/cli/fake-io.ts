import type { Io } from "./io.js";

/** A command line whose outside world is a test: what goes in as text, and what came out. */
export const fakeIo = ({
  stdin = "",
  ...given
}: Partial<Omit<Io, "stdin" | "stdout" | "stderr">> & { stdin?: string; isTerminal?: boolean } = {}) => {
  const out = { stdout: "", stderr: "" };
  const outputTo = (name: "stdout" | "stderr") => ({
    isTerminal: given.isTerminal ?? false,
    columns: 120,
    async write(content: string | Uint8Array) {
      out[name] += typeof content === "string" ? content : new TextDecoder().decode(content);
    },
  });
  const io: Io = {
    stdin: (async function* () {
      yield new TextEncoder().encode(stdin);
    })(),
    stdout: outputTo("stdout"),
    stderr: outputTo("stderr"),
    env: given.env ?? { MANUMIT_HOME: "/nonexistent" },
    today: given.today ?? (() => "2026-11-24"),
    stopAsked: given.stopAsked ?? (() => Promise.resolve()),
  };
  return { io, out };
};
