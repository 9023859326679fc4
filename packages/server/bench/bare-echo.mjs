// The least that a Hono service can do with a JSON body: parse it and send it back.
import { serve } from "@hono/node-server";
import { Hono } from "hono";

const app = new Hono().post("/", async (c) => c.json(await c.req.json()));
serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) => console.log(`http://localhost:${port} `));
