import type { Handler } from "hono";
import { respondJson } from "../http/api-headers.js";
import { openApiDocument } from "../openapi/document.js";
import type { Operation } from "../operation.js";

/** `GET /openapi.json`: the routes described, made when first asked for. */
export const openApi = (operations: readonly Operation[], version: string): Handler => {
  let text: string | undefined;
  return () => {
    text ??= JSON.stringify(openApiDocument(operations, version));
    return respondJson(text);
  };
};
