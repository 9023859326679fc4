import type { ReviewOptions } from "@manumit/core";
import type { AskedReview } from "../statement/asked-review.js";
import { words } from "../words/en.js";
import { IncompleteForm } from "./screening-of-form.js";

const { statement: text } = words.page;

type Fields = Readonly<Record<string, string>>;

const given = <T extends object>(parts: { readonly [key: string]: unknown }): T | undefined => {
  const known = Object.entries(parts).filter(([, value]) => value !== undefined);
  return known.length > 0 ? (Object.fromEntries(known) as T) : undefined;
};

const optionsOf = (fields: Fields): ReviewOptions => {
  const field = (name: string) => fields[name]?.trim() || undefined;
  const amount = (name: string) => {
    const value = field(name)?.replace(/[\s,_]/g, "");
    return value === undefined ? undefined : Number(value);
  };
  const frameworks = field("frameworks");
  const entity = given<NonNullable<ReviewOptions["entity"]>>({
    name: field("name"),
    turnover: amount("turnover"),
    employees: amount("employees"),
    currency: field("currency")?.toUpperCase(),
    jurisdictions: field("jurisdictions")?.split(/[\s,;]+/),
  });
  const url = field("url");
  return {
    ...(frameworks && { frameworks: [frameworks] }),
    ...(entity && { entity }),
    ...(url && { metadata: { url } }),
  };
};

/**
 * The review that the form of the page asks for. The options are checked by the review itself.
 *
 * @throws IncompleteForm where there is no file or no text to read.
 */
export const reviewOfForm = (fields: Fields, file: File | undefined): AskedReview => {
  const options = optionsOf(fields);
  if (fields.mode === "text") {
    if (!fields.text?.trim()) throw new IncompleteForm(text.noText);
    return { source: { kind: "text", text: fields.text.replace(/\r\n/g, "\n") }, options };
  }
  if (!file) throw new IncompleteForm(text.noFile);
  return {
    source: { kind: "file", bytes: file.stream(), filename: file.name, contentType: file.type },
    options,
  };
};
