import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SharedFinding } from "@manumit/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fakeIo } from "./fake-io.js";
import { run } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "manumit-share-"));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);

/** Two organisations, each with a data folder of its own. */
const as =
  (who: string) =>
  async (args: string[], today = "2026-11-24") => {
    const { io, out } = fakeIo({ env: { MANUMIT_HOME: at(who) }, today: () => today });
    return { code: await run(["share", ...args], io), ...out };
  };
const council = as("council");
const buyer = as("buyer");

const finding = (part: Partial<SharedFinding> = {}): SharedFinding => ({
  id: "f-1",
  supplier: { name: "Quorrimere Fibre", country: "PK" },
  kind: "indicator",
  indicator: "documents",
  observed: "2026-05-04",
  confidence: "medium",
  sourceType: "auditor",
  firstHand: true,
  tlp: "AMBER+STRICT",
  purpose: "protect workers at the site",
  legalBasis: "UK GDPR art. 6(1)(f)",
  expires: "2027-05-04",
  sharedBy: "Example Council",
  ...part,
});
const write = (name: string, content: unknown) => {
  writeFileSync(at(name), JSON.stringify(content));
  return at(name);
};

beforeAll(async () => {
  await council(["keys", "new", "Example Council"]);
  const { stdout } = await council(["keys", "show"]);
  writeFileSync(at("council.jwk"), stdout);
});

test("a private key stays with its owner: only the public part is shown, and the file is for its owner alone", async () => {
  const shown = JSON.parse(readFileSync(at("council.jwk"), "utf8"));
  expect(shown).toMatchObject({ kty: "OKP", crv: "Ed25519", organisation: "Example Council" });
  expect(shown.d).toBeUndefined();
  expect(statSync(at("council/sharing/own-key.json")).mode & 0o077).toBe(0);
  expect(await council(["keys", "new", "Again"])).toMatchObject({ code: 2 });
  const leaked = write("leaked.jwk", { ...shown, d: "x".repeat(43) });
  expect((await buyer(["keys", "trust", leaked, "--as", "X"])).stderr).toContain("private key");
});

test("a finding goes to a second organisation, stays its sharer's, is not taken twice, and can be recalled", async () => {
  const findings = write("findings.json", [finding(), finding({ id: "f-2", note: "Ask Mr Kowalski." })]);
  const sealed = await council(["export", findings, "--recipient", "Example Buyer", "--out", at("bundle.json")]);
  expect(sealed).toMatchObject({ code: 1, stderr: expect.stringContaining("held back: f-2: note: ") });

  const stranger = await buyer(["import", at("bundle.json")]);
  expect(stranger).toMatchObject({ code: 2, stderr: expect.stringContaining("not trusted here") });

  expect((await buyer(["keys", "trust", at("council.jwk")])).stdout).toContain("Example Council");
  const received = await buyer(["import", at("bundle.json")]);
  expect(received.code).toBe(0);
  expect(received.stdout).toContain("1 finding received from Example Council");
  expect(received.stdout).toContain("Quorrimere Fibre, PK: documents");
  expect(received.stdout).toContain("Example Council: medium confidence, first hand");

  expect((await buyer(["import", at("bundle.json")])).stderr).toContain("received before");
  expect((await buyer(["list"], "2027-05-05")).stdout).toContain("No finding received counts today");

  const recall = await council(["recall", "f-1", "--out", at("recall.json"), "--reason", "The auditor was mistaken."]);
  expect(recall.stderr).toContain("must reach: Example Buyer");
  expect((await buyer(["import", at("recall.json")])).stdout).toContain("f-1 was taken back by Example Council");
  expect((await buyer(["list"])).stdout).not.toContain("documents, ");
});

test("what another organisation shared cannot be sent on as one's own, nor beyond its marking", async () => {
  await buyer(["keys", "new", "Example Buyer"]);
  const theirs = write("theirs.json", [finding()]);
  const sent = await buyer(["export", theirs, "--recipient", "Anybody", "--out", at("onward.json")]);
  expect(sent).toMatchObject({ code: 2, stderr: expect.stringContaining("of Example Council may not be passed on") });
  expect((await buyer(["recall", "f-1", "--out", "-"])).stderr).toContain("of one's own");
});

test.each([
  [["fly"], "no action"],
  [["export", "nowhere.json", "--recipient", "X", "--out", "-"], "there is no file"],
  [["export", "x"], "--recipient NAME is missing"],
  [["keys", "trust", "nowhere.jwk"], "there is no file"],
])("share %j says what is wrong", async (args, message) => {
  expect(await council(args)).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
});

test("files that are no findings, bundles or keys are refused in words", async () => {
  writeFileSync(at("text.txt"), "not json");
  expect((await council(["export", at("text.txt"), "--recipient", "X", "--out", "-"])).stderr).toContain(
    "not a JSON array",
  );
  expect((await council(["import", at("text.txt")])).stderr).toContain("not a whole bundle");
  expect((await council(["keys", "trust", at("text.txt")])).stderr).toContain("not a public key");
});

test("a key that is trusted again goes by its latest name and is listed once", async () => {
  const other = as("other");
  await other(["keys", "trust", at("council.jwk")]);
  await other(["keys", "trust", at("council.jwk"), "--as", "The Council"]);
  expect((await other(["keys"])).stdout).toMatch(/^trusted {2}\S+ {2}The Council\n$/);
});

test("the finding that the documentation shows is one that travels", async () => {
  const page = readFileSync(new URL("../../../../docs/sharing.md", import.meta.url), "utf8");
  const shown = write("shown.json", JSON.parse(/```json\n([\s\S]*?)```/.exec(page)![1]!));
  const { code, stderr } = await council([
    "export",
    shown,
    "--recipient",
    "Another Buyer",
    "--out",
    at("shown.bundle"),
  ]);
  expect([code, stderr]).toEqual([0, expect.stringContaining("1 finding sealed for Another Buyer.")]);
});
