import type { ReviewOptions } from "@manumit/core";
import type { HonoRequest } from "hono";
import { bodyBytes } from "../http/body.js";
import { words } from "../words/en.js";
import { type AskedReview, onlySource, wrongInput } from "./asked-review.js";
import { StatementUpload } from "./review-request.js";
import type { StatementSource } from "./statement-source.js";

const text = words.statements;

const readForm = async (request: HonoRequest, limit: number): Promise<FormData> => {
  const pieces: Uint8Array[] = [];
  for await (const piece of bodyBytes(request, limit)) pieces.push(piece);
  const headers = { "content-type": request.header("content-type") ?? "" };
  try {
    return await new Response(Buffer.concat(pieces), { headers }).formData();
  } catch {
    throw wrongInput([{ path: [], message: text.form }]);
  }
};

const fields = Object.keys(StatementUpload.def.shape);

const checkFields = (form: FormData): void => {
  const unknown = new Set<string>();
  form.forEach((_value, key) => {
    if (!fields.includes(key)) unknown.add(key);
  });
  if (unknown.size === 0) return;
  throw wrongInput([...unknown].map((key) => ({ path: [key], message: text.unknownField(fields) })));
};

/** A form sends an empty, nameless file for a field in which none was chosen. */
const fileIn = (form: FormData, name: string): StatementSource | undefined => {
  const value = form.get(name);
  if (!(value instanceof File) || (value.size === 0 && value.name === "")) return undefined;
  return { kind: "file", bytes: value.stream(), filename: value.name, contentType: value.type };
};

const textIn = (form: FormData, name: string): string | undefined => {
  const value = form.get(name);
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
};

const objectIn = (form: FormData, name: "entity" | "metadata"): object | undefined => {
  const value = textIn(form, name);
  if (value === undefined) return undefined;
  try {
    return JSON.parse(value) as object;
  } catch {
    throw wrongInput([{ path: [name], message: text.json }]);
  }
};

const optionsIn = (form: FormData): ReviewOptions => {
  const frameworks = form
    .getAll("frameworks")
    .flatMap((value) => (typeof value === "string" ? value.split(",") : []))
    .flatMap((id) => id.trim() || []);
  const given = {
    frameworks: frameworks.length > 0 ? frameworks : undefined,
    asOf: textIn(form, "asOf"),
    entity: objectIn(form, "entity"),
    metadata: objectIn(form, "metadata"),
    previous: textIn(form, "previous"),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
};

/** The review that a form with a file asks for. The options are checked by the review itself. */
export const uploadedReview = async (request: HonoRequest, limit: number): Promise<AskedReview> => {
  const form = await readForm(request, limit);
  checkFields(form);
  const pasted = textIn(form, "text");
  const url = textIn(form, "url");
  const previous = fileIn(form, "previous");
  return {
    source: onlySource([
      fileIn(form, "file"),
      pasted === undefined ? undefined : { kind: "text", text: pasted },
      url === undefined ? undefined : { kind: "url", url },
    ]),
    options: optionsIn(form),
    ...(previous && { previous }),
  };
};
