import { Hono } from "hono";
import { ownFile, swaggerUiFile } from "../package-files.js";
import { docsHeaders } from "../web/page-headers.js";
import { respondPage } from "../web/respond-page.js";
import { words } from "../words/en.js";
import { fileRoute } from "./files.js";

const Docs = () => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{words.page.docs.title}</title>
      <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
      <link rel="stylesheet" href="/docs/swagger-ui.css" />
    </head>
    <body>
      <noscript>
        <p>
          {words.page.docs.noScript} <a href="/openapi.json">/openapi.json</a>
        </p>
      </noscript>
      <main id="docs" />
      <script src="/docs/swagger-ui-bundle.js" />
      <script src="/docs/docs.js" />
    </body>
  </html>
);

/** `GET /docs`: Swagger UI over `/openapi.json`, every file of it from this server. */
export const docs = (): Hono =>
  new Hono()
    .get("/docs", docsHeaders, (c) => respondPage(c, <Docs />))
    .get("/docs/swagger-ui.css", fileRoute(swaggerUiFile("swagger-ui.css")))
    .get("/docs/swagger-ui-bundle.js", fileRoute(swaggerUiFile("swagger-ui-bundle.js")))
    .get("/docs/docs.js", fileRoute(ownFile("assets/docs.js")));
