import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { registerServer, type ServerAnswer } from "../../testing/register-server.js";
import { RegisterError } from "../register-error.js";
import { type RegisterHttpOptions, registerHttp } from "./register-http.js";
import type { RegisterService } from "./service.js";

const closing: (() => void)[] = [];
afterEach(() => {
  vi.useRealTimers();
  for (const close of closing.splice(0)) close();
});

const quick = { pause: 1, timeout: 200, retries: 2, longestWait: 2_000, failures: 100, rest: 60_000 };

/** A register that gives one answer after the other, the last for ever. */
const asking = async (
  answers: readonly ServerAnswer[],
  options: RegisterHttpOptions = {},
  given: Partial<RegisterService> = {},
) => {
  const server = await registerServer(() => answers[Math.min(server.asked.length, answers.length) - 1]);
  closing.push(server.close);
  const http = registerHttp({ ...options, pacing: { ...quick, ...options.pacing } });
  const service: RegisterService = {
    register: "Test register",
    baseUrl: server.baseUrl,
    limit: { requests: 1_000, within: 1_000 },
    keep: 60_000,
    ...given,
  };
  const ask = (path = "/thing", signal?: AbortSignal) =>
    http.ask(service, { path }, ({ text }) => JSON.parse(text) as { name: string }, signal);
  return { ask, asked: server.asked, service, http };
};

const failureOf = (work: Promise<unknown>) =>
  work.then(
    () => "answered",
    (error: unknown) => {
      if (!(error instanceof RegisterError)) throw error;
      return error;
    },
  );

const found: ServerAnswer = { json: { name: "Example Mills" } };
const status = (code: number, headers: Record<string, string> = {}): ServerAnswer => ({ status: code, headers });

describe("a register that cannot answer at once", () => {
  it.each([500, 502, 503, 429, 408])("is asked again after %d", async (code) => {
    const { ask, asked } = await asking([status(code), status(code), found]);
    expect(await ask()).toEqual({ name: "Example Mills" });
    expect(asked).toHaveLength(3);
  });

  it("is asked again when its answer breaks off", async () => {
    const broken: ServerAnswer = (response) => {
      response.writeHead(200, { "content-length": "1000" });
      response.write('{"name": "Exam');
      setTimeout(() => response.destroy(), 10);
    };
    const { ask, asked } = await asking([broken, found]);
    expect(await ask()).toEqual({ name: "Example Mills" });
    expect(asked).toHaveLength(2);
  });

  it("is not waited for longer than the limit", async () => {
    const { ask, asked } = await asking([() => {}], { pacing: { timeout: 50 } });
    expect(await failureOf(ask())).toMatchObject({ reason: "timeout" });
    expect(asked.length).toBeGreaterThan(1);
  });

  it("does not hold us with an answer that drips", async () => {
    const dripping: ServerAnswer = (response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write(" "), 10);
      response.on("close", () => clearInterval(timer));
    };
    const { ask } = await asking([dripping], { pacing: { timeout: 100, retries: 0 } });
    expect(await failureOf(ask())).toMatchObject({ reason: "timeout" });
  });

  it("is asked again no sooner than Retry-After says", async () => {
    const { ask } = await asking([status(429, { "retry-after": "1" }), found]);
    const began = performance.now();
    expect(await ask()).toEqual({ name: "Example Mills" });
    expect(performance.now() - began).toBeGreaterThan(990);
  });

  it("is left alone by every question while Retry-After asks for more than we wait", async () => {
    const { ask, asked } = await asking([status(429, { "retry-after": "3600" }), found]);
    expect(await failureOf(ask())).toMatchObject({ reason: "limited", status: 429, retryAfter: 3600 });
    expect(await failureOf(ask("/other"))).toMatchObject({ reason: "limited" });
    expect(asked).toHaveLength(1);
  });

  it.each([
    [500, "unavailable"],
    [429, "limited"],
  ])("is left alone after answering %d on end, and the error says how long", async (code, reason) => {
    const { ask, asked } = await asking([status(code)], { pacing: { failures: 4 } });
    expect(await failureOf(ask())).toMatchObject({ reason, status: code });
    expect(await failureOf(ask())).toMatchObject({ reason: "unavailable", retryAfter: 60 });
    expect(await failureOf(ask())).toMatchObject({ reason: "unavailable" });
    expect(asked).toHaveLength(4);
  });

  it("is unavailable where nothing listens", async () => {
    const { http, service } = await asking([found]);
    const ask = http.ask({ ...service, baseUrl: "http://127.0.0.1:1" }, { path: "/" }, () => 1);
    expect(await failureOf(ask)).toMatchObject({ reason: "unavailable" });
  });
});

describe("an answer", () => {
  it("of 404 is nothing found, and remembered", async () => {
    const { ask, asked } = await asking([status(404)]);
    expect(await ask()).toBeUndefined();
    expect(await ask()).toBeUndefined();
    expect(asked).toHaveLength(1);
  });

  it.each([
    [401, "refused"],
    [403, "refused"],
    [400, "unexpected"],
    [302, "unexpected"],
  ])("of %d is asked for once and is %s", async (code, reason) => {
    const { ask, asked } = await asking([status(code, { location: "/elsewhere" })]);
    expect(await failureOf(ask())).toMatchObject({ reason, status: code });
    expect(asked).toHaveLength(1);
  });

  it.each(["", '{"name": "Exam', "<html>Are you a robot?</html>"])(
    "like %j is malformed and not kept",
    async (text) => {
      const { ask, asked } = await asking([{ text }, found]);
      expect(await failureOf(ask())).toMatchObject({ reason: "malformed" });
      expect(await ask()).toEqual({ name: "Example Mills" });
      expect(asked).toHaveLength(2);
    },
  );

  it("is read no further than its limit, whatever it says of its length", async () => {
    const endless: ServerAnswer = (response) => {
      response.writeHead(200);
      const piece = " ".repeat(65_536);
      const more = () => {
        while (!response.destroyed && response.write(piece));
      };
      response.on("drain", more);
      more();
    };
    const { ask, asked } = await asking([endless], { pacing: { timeout: 5_000 } }, { mostBytes: 1_000_000 });
    expect(await failureOf(ask())).toMatchObject({ reason: "too-large" });
    expect(asked).toHaveLength(1);
  });

  it("is kept until it expires", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const { ask, asked } = await asking([{ json: { name: "Old" } }, { json: { name: "New" } }]);
    expect(await ask()).toEqual({ name: "Old" });
    vi.advanceTimersByTime(59_000);
    expect(await ask()).toEqual({ name: "Old" });
    vi.advanceTimersByTime(2_000);
    expect(await ask()).toEqual({ name: "New" });
    expect(asked).toHaveLength(2);
  });

  it("is not kept where it must not be", async () => {
    const { ask, asked } = await asking([found], {}, { keep: 0 });
    await ask();
    await ask();
    expect(asked).toHaveLength(2);
  });
});

describe("a cache folder", () => {
  const newFolder = () => {
    const folder = mkdtempSync(join(tmpdir(), "registers-"));
    closing.push(() => rmSync(folder, { recursive: true }));
    return folder;
  };

  it("answers without network, and holds no key", async () => {
    const cacheFolder = newFolder();
    const headers = { authorization: "secret-key" };
    const first = await asking([found], { cacheFolder }, { headers });
    await first.ask();
    const { ask } = first;
    expect(first.asked[0]?.headers.authorization).toBe("secret-key");
    const files = readdirSync(cacheFolder);
    expect(files).toHaveLength(1);
    expect(readFileSync(join(cacheFolder, files[0]!), "utf8")).not.toContain("secret-key");

    const offline = registerHttp({ cacheFolder, offline: true });
    const service = { ...first.service, keep: 1 };
    const read = ({ text }: { text: string }) => JSON.parse(text) as unknown;
    expect(await offline.ask(service, { path: "/thing" }, read)).toEqual({ name: "Example Mills" });
    expect(await failureOf(offline.ask(service, { path: "/other" }, read))).toMatchObject({ reason: "offline" });
    await ask();
    expect(first.asked).toHaveLength(1);
  });

  it("whose files are broken is a folder without them", async () => {
    const cacheFolder = newFolder();
    const first = await asking([found], { cacheFolder });
    await first.ask();
    for (const file of readdirSync(cacheFolder)) writeFileSync(join(cacheFolder, file), '{"status": 200, "te');
    const again = registerHttp({ cacheFolder, pacing: quick });
    await again.ask(first.service, { path: "/thing" }, () => 1);
    expect(first.asked).toHaveLength(2);
  });

  it("that cannot be written takes no answer from who asked", async () => {
    const file = join(newFolder(), "file");
    writeFileSync(file, "");
    const { ask } = await asking([found], { cacheFolder: file });
    expect(await ask()).toEqual({ name: "Example Mills" });
  });
});

describe("many questions", () => {
  it("go out no faster than the register allows", async () => {
    const { ask, asked } = await asking([found], {}, { limit: { requests: 5, within: 300 } });
    const began = performance.now();
    await Promise.all(Array.from({ length: 11 }, (_, at) => ask(`/thing-${at}`)));
    expect(asked).toHaveLength(11);
    expect(performance.now() - began).toBeGreaterThan(590);
  });

  it("end with the caller's own reason", async () => {
    const { ask } = await asking([() => {}], { pacing: { timeout: 10_000 } });
    const controller = new AbortController();
    const reason = new Error("enough");
    const asked = ask("/thing", controller.signal);
    setTimeout(() => controller.abort(reason), 30);
    await expect(asked).rejects.toBe(reason);
    await expect(ask("/thing", controller.signal)).rejects.toBe(reason);
  });
});
