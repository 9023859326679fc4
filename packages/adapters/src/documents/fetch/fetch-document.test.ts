import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Network } from "../../network/checked-address.js";
import { isPublicAddress } from "../../network/public-address.js";
import { fetchDocument, fetchDocumentOver } from "./fetch-document.js";

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
const redirectTo =
  (location: string): Answer =>
  (_, response) =>
    response.writeHead(302, { location }).end();
const send =
  (body: string | Uint8Array, headers: Record<string, string> = { "content-type": "text/plain" }): Answer =>
  (_, response) =>
    response.writeHead(200, headers).end(body);

const answers: Record<string, Answer> = {
  "/statement.txt": send("We train our buyers."),
  "/page": send("<p>We train our buyers.</p>", { "content-type": "text/html" }),
  "/packed": send(gzipSync("We train our buyers."), { "content-type": "text/plain", "content-encoding": "gzip" }),
  "/bomb": send(gzipSync(Buffer.alloc(60_000_000)), { "content-type": "text/plain", "content-encoding": "gzip" }),
  "/declared-large": send("x", { "content-type": "text/plain", "content-length": "60000000" }),
  "/video": send("x", { "content-type": "video/mp4" }),
  "/moved": redirectTo("/statement.txt"),
  "/to-private-name": redirectTo("http://intranet.example/"),
  "/to-loopback": redirectTo("http://127.0.0.2/"),
  "/to-metadata": redirectTo("http://169.254.169.254/latest/meta-data/"),
  "/to-decimal": redirectTo("http://2130706434/"),
  "/to-octal": redirectTo("http://0177.0.0.2/"),
  "/to-mapped": redirectTo("http://[::ffff:10.0.0.1]/"),
  "/to-file": redirectTo("file:///etc/passwd"),
  "/around": redirectTo("/around"),
  "/never": () => {},
};

const server = createServer((request, response) => {
  const answer = answers[request.url ?? ""];
  if (answer === undefined) response.writeHead(404).end();
  else answer(request, response);
});
let origin = "";
let asked: string[] = [];

/** Only the test server's own address counts as public here, so that it can stand for the internet. */
const network: Network = {
  resolve: async (host) => {
    asked.push(host);
    if (host === "intranet.example") return [{ address: "192.168.1.10", family: 4 }];
    if (host === "mixed.example")
      return [
        { address: "127.0.0.1", family: 4 },
        { address: "10.0.0.1", family: 4 },
      ];
    if (host === "nowhere.example") throw new Error("ENOTFOUND");
    return [{ address: "127.0.0.1", family: 4 }];
  },
  isPublic: (address) => address === "127.0.0.1" || isPublicAddress(address),
};
const get = (path: string, options = {}) =>
  fetchDocumentOver(network, path.startsWith("/") ? origin + path : path, options);
const reasonOf = (document: Promise<unknown>) =>
  document.then(
    () => "read",
    (error: unknown) => (error as { reason?: string }).reason,
  );

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  origin = `http://public.example:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe("fetchDocument", () => {
  it.each(["/statement.txt", "/page", "/packed", "/moved"])("reads %s", async (path) => {
    expect((await get(path)).text).toBe("We train our buyers.");
  });

  it("connects to the address that was checked, asking for it once a hop", async () => {
    asked = [];
    await get("/statement.txt");
    expect(asked).toEqual(["public.example"]);
  });

  it.each(["/to-private-name", "/to-loopback", "/to-metadata", "/to-decimal", "/to-octal", "/to-mapped", "/to-file"])(
    "does not follow a redirect off the public internet: %s",
    async (path) => {
      expect(await reasonOf(get(path))).toBe("hostile");
    },
  );

  it("refuses a name of which one address is private", async () => {
    expect(await reasonOf(get("http://mixed.example/"))).toBe("hostile");
  });

  it.each([
    ["too-large", "/bomb"],
    ["too-large", "/declared-large"],
    ["unknown-type", "/video"],
    ["unreachable", "/missing"],
    ["unreachable", "/around"],
    ["unreachable", "http://nowhere.example/"],
    ["malformed", "not a url"],
    ["hostile", "http://user:secret@public.example/"],
    ["hostile", "ftp://public.example/"],
  ])("says %s of %s", async (reason, path) => {
    expect(await reasonOf(get(path))).toBe(reason);
  });

  it("does not wait for ever", async () => {
    expect(await reasonOf(get("/never", { milliseconds: 100 }))).toBe("unreachable");
  });

  it("stops with the caller's own reason", async () => {
    const reason = new Error("changed my mind");
    const controller = new AbortController();
    const document = get("/never", { signal: controller.signal });
    setTimeout(() => controller.abort(reason), 50);
    await expect(document).rejects.toBe(reason);
  });

  it.each([
    "http://localhost/",
    "http://127.1/",
    "http://0x7f000001/",
    "http://[::1]/",
    "http://0.0.0.0/",
    "http://169.254.169.254/",
  ])("refuses %s", async (url) => {
    expect(await reasonOf(fetchDocument(url))).toBe("hostile");
  });
});

describe("a public address", () => {
  it.each(["93.184.216.34", "8.8.8.8", "2606:2800:220:1:248:1893:25c8:1946", "::ffff:8.8.8.8"])("is %s", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each(
    "10.0.0.1 172.16.0.1 192.168.0.1 127.0.0.1 0.0.0.0 169.254.169.254 100.64.0.1 100.100.100.200 168.63.129.16 192.0.0.192 198.18.0.1 192.0.2.1 198.51.100.1 203.0.113.1 224.0.0.1 240.0.0.1 255.255.255.255 :: ::1 ::127.0.0.1 ::ffff:127.0.0.1 ::ffff:a9fe:a9fe 64:ff9b::7f00:1 64:ff9b:1::1 2002:7f00:1:: 2001::1 fc00::1 fd00:ec2::254 fe80::1 fec0::1 ff02::1 2001:db8::1 100::1 localhost".split(
      " ",
    ),
  )("is not %s", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});
