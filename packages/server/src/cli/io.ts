import { once } from "node:events";

/** Thrown when whoever read the output has gone (`manumit … | head`): there is nobody left to tell. */
export class OutputClosed extends Error {
  readonly _tag = "OutputClosed" as const;
}

/** Somewhere to write, that says when it has taken what it was given. */
export interface Output {
  write(content: string | Uint8Array): Promise<void>;
  /** A terminal that a person looks at. */
  readonly isTerminal: boolean;
  /** Its width in characters. */
  readonly columns: number;
}

/** All that a command touches of the outside world beside files. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The ISO date of today. */
  today(): string;
  /** Resolves when the program is asked to end. */
  stopAsked(): Promise<unknown>;
}

const widthOfFiles = 120;

const outputOf = (stream: NodeJS.WriteStream): Output => {
  let failure: NodeJS.ErrnoException | undefined;
  stream.on("error", (error) => {
    failure = error;
  });
  const checkOpen = () => {
    if (failure?.code === "EPIPE") throw new OutputClosed();
    if (failure) throw failure;
  };
  return {
    async write(content) {
      checkOpen();
      if (stream.write(content)) return;
      // Its failure is known by then, and told below.
      await Promise.race([once(stream, "drain"), once(stream, "close")]).catch(() => {});
      checkOpen();
    },
    isTerminal: stream.isTTY === true,
    get columns() {
      return stream.columns ?? widthOfFiles;
    },
  };
};

/** The outside world of this process. */
export const processIo = (): Io => ({
  stdin: process.stdin,
  stdout: outputOf(process.stdout),
  stderr: outputOf(process.stderr),
  env: process.env,
  today: () => new Date().toISOString().slice(0, 10),
  stopAsked: () => Promise.race([once(process, "SIGTERM"), once(process, "SIGINT")]),
});
