import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const windows = process.platform === "win32";
const inFolder = (cwd: string, command: string, ...args: string[]) =>
  execFileSync(command, args, { cwd, encoding: "utf8", shell: windows, env: { ...process.env, NODE_OPTIONS: "" } });

let project: string;

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), "manumit-packed-"));
  const packed = ["core", "adapters", "server"].map((name) => {
    const [{ filename }] = JSON.parse(
      inFolder(join(root, "packages", name), "npm", "pack", "--json", "--pack-destination", project),
    );
    return `./${filename}`;
  });
  writeFileSync(join(project, "package.json"), "{}");
  inFolder(project, "npm", "install", "--prefer-offline", "--no-audit", "--no-fund", ...packed);
}, 240_000);

afterAll(() => rmSync(project, { recursive: true, force: true }));

const assessment = "assess({ id: 's-1', name: 'Example Mills', country: 'Pakistan', description: 'brick kiln' })";

const run = (file: string, source: string) => {
  writeFileSync(join(project, file), source);
  return JSON.parse(inFolder(project, process.execPath, file));
};

const imported = run.bind(undefined, "check.mjs");
const required = run.bind(undefined, "check.cjs");

test("the packed library runs in an empty project as an ES module and as CommonJS, and says the same", () => {
  const esm = imported(`import { assess } from "@manumit/core"; console.log(JSON.stringify(${assessment}));`);
  const cjs = required(`const { assess } = require("@manumit/core"); console.log(JSON.stringify(${assessment}));`);
  expect(esm.input.country).toBe("PK");
  expect(cjs).toEqual(esm);
});

test("the packed adapters and server run in an empty project as ES modules and as CommonJS", () => {
  const names = "JSON.stringify([typeof intake, typeof deliver, typeof createApp])";
  const expected = ["function", "function", "function"];
  expect(
    imported(
      `import { intake, deliver } from "@manumit/adapters"; import { createApp } from "@manumit/server"; console.log(${names});`,
    ),
  ).toEqual(expected);
  expect(
    required(
      `const { intake, deliver } = require("@manumit/adapters"); const { createApp } = require("@manumit/server"); console.log(${names});`,
    ),
  ).toEqual(expected);
});

test("the packed server reads a document that was sent, in a thread of its own", () => {
  const source = (createApp: string) =>
    `${createApp};
    createApp().then(async ({ app, close }) => {
      const sent = { method: "POST", headers: { "content-type": "text/plain" }, body: "In 2025 we audited 41 growers." };
      const answer = await app.request("/v1/statements/reviews", sent);
      console.log(JSON.stringify([answer.status, (await answer.json()).sentences.length]));
      await close();
    });`;
  expect(imported(source('import { createApp } from "@manumit/server"'))).toEqual([200, 1]);
  expect(required(source('const { createApp } = require("@manumit/server")'))).toEqual([200, 1]);
});

test("installing the packed server links the command", () => {
  expect(inFolder(project, "npx", "--no-install", "manumit", "--help")).toContain("manumit screen");
});
