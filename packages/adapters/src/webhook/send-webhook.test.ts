import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isPublicAddress } from "../network/public-address.js";
import { nextWait, webhookSchedule } from "./retry-schedule.js";
import { sendWebhook, sendWebhookOver } from "./send-webhook.js";
import { verifyWebhook } from "./verify-webhook.js";

const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const event = { id: "evt_1", type: "supplier.screened", timestamp: "2026-11-24T09:00:00Z", data: { tier: "high" } };

const received: { body: string; headers: Record<string, string>; path: string }[] = [];
const answers: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  "/ok": (_, response) => response.writeHead(204).end(),
  "/gone": (_, response) => response.writeHead(410).end(),
  "/busy": (_, response) => response.writeHead(429, { "retry-after": "600" }).end(),
  "/for-ever": (_, response) => response.writeHead(503, { "retry-after": "99999999" }).end(),
  "/broken": (_, response) => response.writeHead(500).end("x".repeat(100_000)),
  "/missing": (_, response) => response.writeHead(404).end(),
  "/moved": (_, response) => response.writeHead(307, { location: "/ok" }).end(),
  "/slow": () => {},
};
const server = createServer(async (request, response) => {
  received.push({
    path: request.url!,
    body: await text(request),
    headers: request.headers as Record<string, string>,
  });
  answers[request.url!]!(request, response);
});
let origin = "";
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  origin = `http://receiver.example:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Only the test server's own address counts as public here, so that it can stand for the internet. */
const network = {
  resolve: async (host: string) => {
    if (host === "nowhere.example") throw new Error("ENOTFOUND");
    return [{ address: host === "intranet.example" ? "10.0.0.1" : "127.0.0.1", family: 4 as const }];
  },
  isPublic: (address: string) => address === "127.0.0.1" || isPublicAddress(address),
};
const send = (path: string, options: Parameters<typeof sendWebhookOver>[3] = {}) =>
  sendWebhookOver(network, { url: path.startsWith("/") ? origin + path : path, secrets: [secret] }, event, {
    protocols: ["http:"],
    ...options,
  });

describe("sendWebhook", () => {
  it("posts an event that its receiver can verify", async () => {
    expect(await send("/ok")).toEqual({ outcome: "delivered", status: 204 });
    const { body, headers } = received.at(-1)!;
    expect(() => verifyWebhook({ body, headers, secrets: [secret] })).not.toThrow();
    expect(headers["webhook-id"]).toBe("evt_1");
    expect(JSON.parse(body)).toEqual({ type: event.type, timestamp: event.timestamp, data: event.data });
  });

  it("gives an endpoint up that is gone", async () => {
    expect(await send("/gone")).toEqual({ outcome: "disabled", status: 410 });
  });

  it("waits as long as the receiver asks, where that is longer than planned", async () => {
    expect(await send("/busy")).toMatchObject({ outcome: "retry", after: 600, status: 429 });
    expect(await send("/busy", { attempt: 5 })).toMatchObject({ outcome: "retry", status: 429 });
    expect(await send("/for-ever")).toMatchObject({ outcome: "retry", after: 86_400 });
  });

  it.each(["/broken", "/missing"])("tries %s again in some seconds", async (path) => {
    const result = await send(path);
    expect(result).toMatchObject({ outcome: "retry" });
    expect((result as { after: number }).after).toBeGreaterThanOrEqual(5);
    expect((result as { after: number }).after).toBeLessThanOrEqual(6);
  });

  it("follows no redirect", async () => {
    received.length = 0;
    expect(await send("/moved")).toMatchObject({ outcome: "retry", status: 307 });
    expect(received.map(({ path }) => path)).toEqual(["/moved"]);
  });

  it("does not wait for ever", async () => {
    expect(await send("/slow", { milliseconds: 100 })).toMatchObject({
      outcome: "retry",
      because: expect.stringContaining("in time"),
    });
  });

  it("tries an address again that does not resolve or answer", async () => {
    expect(await send("http://nowhere.example/")).toMatchObject({ outcome: "retry" });
    expect(await send("http://receiver.example:1/")).toMatchObject({ outcome: "retry" });
  });

  it("ends after the last attempt", async () => {
    expect(await send("/broken", { attempt: webhookSchedule.length })).toMatchObject({
      outcome: "failed",
      status: 500,
    });
  });

  it.each(["http://intranet.example/", "http://169.254.169.254/", "http://[::1]/", "http://2130706434/"])(
    "connects to nothing off the public internet: %s",
    async (url) => {
      expect(await send(url)).toMatchObject({ outcome: "failed", because: expect.stringContaining("public") });
    },
  );

  it.each([
    "http://receiver.example/",
    "ftp://receiver.example/",
    "not a url",
    "https://user:secret@receiver.example/",
  ])("refuses the endpoint %s", async (url) => {
    await expect(sendWebhook({ url, secrets: [secret] }, event)).rejects.toMatchObject({ reason: "endpoint" });
  });

  it("refuses this computer, over https too", async () => {
    expect(await sendWebhook({ url: "https://localhost/", secrets: [secret] }, event)).toMatchObject({
      outcome: "failed",
    });
  });

  it.each(["", "a b", "supplier..screened"])("refuses an event of type %j", async (type) => {
    await expect(
      sendWebhook({ url: "https://receiver.example/", secrets: [secret] }, { ...event, type }),
    ).rejects.toMatchObject({ reason: "event" });
  });

  it("stops with the caller's own reason", async () => {
    const reason = new Error("shutting down");
    const controller = new AbortController();
    const sending = send("/slow", { signal: controller.signal });
    setTimeout(() => controller.abort(reason), 50);
    await expect(sending).rejects.toBe(reason);
  });
});

describe("the schedule", () => {
  it("makes ten attempts over about three days, with some jitter", () => {
    const waits = webhookSchedule.map((_, at) => nextWait(at + 1, undefined, 0));
    expect(waits).toEqual([5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400, undefined]);
    expect(nextWait(2, undefined, 1)).toBe(360);
  });
});
