import { Hono } from "hono";
import { ownFile } from "../package-files.js";
import { fileRoute } from "./files.js";

const files = ["base.css", "form.css", "result.css", "docs.css", "page.js", "icon.svg"];

/** `GET /assets/…`: what the page is drawn with. */
export const assets = (): Hono => {
  const app = new Hono();
  for (const file of files) app.get(`/assets/${file}`, fileRoute(ownFile(`assets/${file}`)));
  return app;
};
