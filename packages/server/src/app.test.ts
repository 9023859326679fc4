import { expect, test } from "vitest";
import { createApp } from "./app.js";

test("smoke", async () => {
  const { app } = await createApp();
  const post = (path: string, body: string, headers: Record<string,string> = { "content-type": "application/json" }) => app.request(path, { method: "POST", body, headers });
  const show = async (r: Response) => console.log(r.status, Object.fromEntries(r.headers), (await r.text()).slice(0, 600));
  await show(await post("/v1/assessments", JSON.stringify({ id: "a", name: "Brick" })));
  await show(await post("/v1/assessments", "{"));
  await show(await post("/v1/assessments", JSON.stringify({ id: "a", name: "Brick", countrry: "GB" })));
  await show(await post("/v1/assessments", "{}", { "content-type": "text/csv" }));
  await show(await app.request("/v1/assessments"));
  await show(await app.request("/nothing"));
  await show(await post("/v1/screenings", "name,Country\nAlpha,GB\n,FR\nBeta,DE", { "content-type": "text/csv" }));
  await show(await post("/v1/screenings", "name,Country\nAlpha,GB\n,FR\nBeta,DE", { "content-type": "text/csv", accept: "text/csv" }));
  await show(await post("/v1/screenings", "name,Country\nAlpha,GB\n,FR\nBeta,DE", { "content-type": "text/csv", accept: "application/json" }));
  await show(await post("/v1/screenings", "[", { "content-type": "application/json" }));
  await show(await app.request("/v1/reference"));
  await show(await app.request("/healthz"));
  await show(await app.request("/openapi.json"));
  await show(await app.request("/docs"));
  await show(await app.request("/problems/invalid-input"));
  await show(await app.request("/problems/none"));
  await show(await app.request("/"));
  const f = new FormData(); f.set("mode", "one"); f.set("name", "Brick & Co"); f.set("country", "PK");
  await show(await app.request("/", { method: "POST", body: f }));
});
