import type { ReviewOptions } from "@manumit/core";
import type { HonoRequest } from "hono";
import { bodyForm, fileOf, jsonOf, textOf } from "../http/form.js";
import { type AskedReview, onlySource } from "./asked-review.js";
import { StatementUpload } from "./review-request.js";
import type { StatementSource } from "./statement-source.js";

const fields = Object.keys(StatementUpload.def.shape);

/** A document that was sent as a file in a form. */
export const uploaded = (file: File | undefined): StatementSource | undefined =>
  file && { kind: "file", bytes: file.stream(), filename: file.name, contentType: file.type };

const optionsIn = (form: FormData): ReviewOptions => {
  const frameworks = form
    .getAll("frameworks")
    .flatMap((value) => (typeof value === "string" ? value.split(",") : []))
    .flatMap((id) => id.trim() || []);
  const given = {
    frameworks: frameworks.length > 0 ? frameworks : undefined,
    asOf: textOf(form, "asOf"),
    entity: jsonOf(form, "entity"),
    metadata: jsonOf(form, "metadata"),
    previous: textOf(form, "previous"),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
};

/** The review that a form with a file asks for. The options are checked by the review itself. */
export const uploadedReview = async (request: HonoRequest, limit: number): Promise<AskedReview> => {
  const form = await bodyForm(request, limit, fields);
  const pasted = textOf(form, "text");
  const url = textOf(form, "url");
  const previous = uploaded(fileOf(form, "previous"));
  return {
    source: onlySource([
      uploaded(fileOf(form, "file")),
      pasted === undefined ? undefined : { kind: "text", text: pasted },
      url === undefined ? undefined : { kind: "url", url },
    ]),
    options: optionsIn(form),
    ...(previous && { previous }),
  };
};
