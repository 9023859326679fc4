import type { HonoRequest } from "hono";
import { type Download, downloadIds } from "./download.js";

/** What a visitor sent: which part of the form counts, the fields as text, and the file if there is one. */
export interface SentForm {
  readonly mode: "file" | "text" | "one";
  readonly answer: "page" | Download;
  readonly fields: Readonly<Record<string, string>>;
  readonly file?: File;
}

const oneOf = <T extends string>(value: string | undefined, known: readonly [T, ...T[]]): T =>
  known.find((each) => each === value) ?? known[0];

/** Reads the form as it was sent, whatever is in it. */
export const sentForm = async (request: HonoRequest): Promise<SentForm> => {
  const body = await request.parseBody();
  const fields = Object.fromEntries(
    Object.entries(body).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
  // A browser sends an empty, nameless file for a field in which none was chosen.
  const file = body.file instanceof File && body.file.name !== "" ? body.file : undefined;
  return {
    mode: oneOf(fields.mode, ["file", "text", "one"]),
    answer: oneOf(fields.answer, ["page", ...downloadIds]),
    fields,
    ...(file && { file }),
  };
};
