import type { HonoRequest } from "hono";
import { Refusal } from "../problem/refusal.js";
import { words } from "../words/en.js";
import { bodyBytes } from "./body.js";

const text = words.statements;

const wrong = (path: string[], message: string) =>
  new Refusal("invalid-input", [...path, message].join(": "), { errors: [{ path, message }] });

/**
 * The body as a form.
 *
 * @throws Refusal for a body that is no form or too large, and for a field that is none of `known`.
 */
export const bodyForm = async (request: HonoRequest, limit: number, known: readonly string[]): Promise<FormData> => {
  const pieces: Uint8Array[] = [];
  for await (const piece of bodyBytes(request, limit)) pieces.push(piece);
  const headers = { "content-type": request.header("content-type") ?? "" };
  const form = await new Response(Buffer.concat(pieces), { headers }).formData().catch(() => {
    throw wrong([], text.form);
  });
  form.forEach((_value, field) => {
    if (!known.includes(field)) throw wrong([field], text.unknownField(known));
  });
  return form;
};

/** The file of a field. A form sends an empty, nameless one where none was chosen. */
export const fileOf = (form: FormData, field: string): File | undefined => {
  const value = form.get(field);
  return value instanceof File && (value.size > 0 || value.name !== "") ? value : undefined;
};

/** The text of a field; an empty one is none. */
export const textOf = (form: FormData, field: string): string | undefined => {
  const value = form.get(field);
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
};

/**
 * The object that the text of a field is as JSON.
 *
 * @throws Refusal for text that is no JSON.
 */
export const jsonOf = (form: FormData, field: string): unknown => {
  const value = textOf(form, field);
  if (value === undefined) return undefined;
  try {
    return JSON.parse(value);
  } catch {
    throw wrong([field], text.json);
  }
};
