import { createReadStream, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { parse } from "csv-parse";
import { Unzip, UnzipInflate } from "fflate";
import { SaxesParser } from "saxes";

const xml = (): SaxesParser => {
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  return parser;
};

/** What merely parsing a file costs, by a library that does nothing but. */
export const baselines = {
  "csv-parse": async (file: string) => {
    for await (const _ of createReadStream(file).pipe(parse()));
  },
  "JSON.parse of each line": async (file: string) => {
    for await (const line of createInterface({ input: createReadStream(file) })) JSON.parse(line);
  },
  "JSON.parse of the whole": async (file: string) => {
    JSON.parse(readFileSync(file, "utf8"));
  },
  saxes: async (file: string) => {
    const parser = xml();
    for await (const text of createReadStream(file, "utf8")) parser.write(text as string);
    parser.close();
  },
  "fflate and saxes": async (file: string) => {
    const unzip = new Unzip((entry) => {
      const parser = xml();
      const decoder = new TextDecoder();
      entry.ondata = (error, piece, last) => {
        if (error) throw error;
        parser.write(decoder.decode(piece, { stream: !last }));
      };
      entry.start();
    });
    unzip.register(UnzipInflate);
    for await (const chunk of createReadStream(file)) unzip.push(chunk as Uint8Array);
    unzip.push(new Uint8Array(0), true);
  },
} as const;

export type Baseline = keyof typeof baselines;
