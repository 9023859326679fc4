import { Hono } from "hono";
import { openApiDocument } from "../openapi/document.js";
import type { Operation } from "../operation.js";
import { Docs } from "../web/docs/page.js";
import { pageHeaders } from "../web/page-headers.js";
import { respondPage } from "../web/respond-page.js";

/** `GET /docs`: the OpenAPI document for people. */
export const docs = (operations: readonly Operation[], version: string): Hono => {
  let api: ReturnType<typeof openApiDocument> | undefined;
  return new Hono().get("/docs", pageHeaders, (c) => {
    api ??= openApiDocument(operations, version);
    return respondPage(c, <Docs api={api} origin={new URL(c.req.url).origin} />);
  });
};
