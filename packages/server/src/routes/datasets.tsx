import { Hono } from "hono";
import { datasetsInUse } from "../reference/datasets.js";
import type { Settings } from "../settings.js";
import { Datasets } from "../web/datasets.js";
import { pageHeaders } from "../web/page-headers.js";
import { respondPage } from "../web/respond-page.js";

/** `GET /datasets`: what assessments stand on, for people. */
export const datasets = (settings: Settings): Hono =>
  new Hono().get("/datasets", pageHeaders, (c) =>
    respondPage(c, <Datasets inUse={datasetsInUse(settings.contextOn(settings.today()))} />),
  );
