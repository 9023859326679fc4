import { expect, test } from "vitest";
import { createApp } from "../app.js";

const { app } = await createApp();

test.each(["/nothing", "/v1", "/v1/assessments/", "/problems/none", "/docs/other.js", "/assets/../package.json"])(
  "%s is not there and says so as a problem",
  async (path) => {
    const answer = await app.request(path);
    expect(answer.status).toBe(404);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
  },
);

test.each([
  ["GET", "/v1/assessments", "POST"],
  ["DELETE", "/v1/screenings", "POST"],
  ["PUT", "/", "GET, HEAD, POST"],
  ["POST", "/v1/reference", "GET, HEAD"],
  ["POST", "/problems/internal", "GET, HEAD"],
])("%s %s is answered with what is allowed: %s", async (method, path, allow) => {
  const answer = await app.request(path, { method });
  expect(answer.status).toBe(405);
  expect(answer.headers.get("allow")).toBe(allow);
  expect(await answer.json()).toMatchObject({ type: "/problems/method-not-allowed" });
});

test("HEAD is answered like GET, without a body", async () => {
  const answer = await app.request("/healthz", { method: "HEAD" });
  expect([answer.status, await answer.text()]).toEqual([200, ""]);
});
