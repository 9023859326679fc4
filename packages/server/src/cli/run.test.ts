import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { listen } from "../listen.js";
import { fakeIo } from "./fake-io.js";
import { OutputClosed } from "./io.js";
import { run } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "manumit-"));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const suppliers = file(
  "suppliers.csv",
  "Vendor No.,Supplier,Country,What they do\nV-1,Alpha Mills,Pakistan,brick kiln\nV-2,Beta Foods,Switzerland,accounting\n",
);
const withRefused = file("refused.csv", "Supplier,Country\nAlpha Mills,Pakistan\n,France\n");

const manumit = async (args: string[], given: Parameters<typeof fakeIo>[0] = {}) => {
  const { io, out } = fakeIo(given);
  return { code: await run(args, io), ...out };
};

test("a file is ranked, most exposed first, with tier, interval, name and main reason", async () => {
  const { code, stdout, stderr } = await manumit(["screen", suppliers]);
  expect(code).toBe(0);
  const [heading, first, second] = stdout.split("\n");
  expect(heading).toMatch(/Tier +Interval +Supplier +Main reason/);
  expect(first).toMatch(/^ 1 {2}(Low|Moderate|High|Severe) +\d+–\d+ +Alpha Mills +\S/);
  expect(second).toContain("Beta Foods");
  expect(stderr).toContain("2 suppliers assessed");
});

test("rows that are refused are listed on standard error and say so in the exit code", async () => {
  const { code, stdout, stderr } = await manumit(["screen", withRefused]);
  expect(code).toBe(1);
  expect(stdout).toContain("Alpha Mills");
  expect(stderr).toMatch(/refused: line 3, Supplier: /);
  expect(stderr).toContain("1 row was refused");
});

test("standard input is a file called -", async () => {
  const stdin = '{"id":"1","name":"Alpha Mills"}\n';
  expect((await manumit(["screen", "-"], { stdin })).stdout).toContain("Alpha Mills");
});

test("the table is as long as asked, and says what it leaves out", async () => {
  const { stdout, stderr } = await manumit(["screen", suppliers, "--top", "1"]);
  expect(stdout.trimEnd().split("\n")).toHaveLength(2);
  expect(stderr).toContain("1 supplier is not shown");
});

test("a format alone takes the place of the table on standard output", async () => {
  const { stdout } = await manumit(["screen", suppliers, "--format", "ndjson"]);
  const names = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line).input.name);
  expect(names).toEqual(["Alpha Mills", "Beta Foods"]);
});

test("outputs are written in one pass, each in the form its name says, none half", async () => {
  const out = join(folder, "out");
  const extra = join(folder, "more", "all.ndjson");
  const { code, stdout } = await manumit(["screen", suppliers, "--out", `${out}/`, "--out", extra]);
  expect(code).toBe(0);
  expect(stdout).toContain("Alpha Mills");
  expect(readdirSync(out).sort()).toEqual(["assessments.csv", "report.html"]);
  expect(readFileSync(join(out, "assessments.csv"), "utf8")).toContain("Alpha Mills");
  expect(readFileSync(extra, "utf8").trimEnd().split("\n")).toHaveLength(2);
});

test("a file that cannot be read leaves no output behind", async () => {
  const broken = file("broken.json", '[{"id":"1","name":"Alpha Mills"},');
  const out = join(folder, "never.csv");
  expect((await manumit(["screen", broken, "--out", out])).code).toBe(2);
  expect(readdirSync(folder).filter((name) => name.startsWith("never"))).toEqual([]);
});

test("a mapping file says what odd headings mean", async () => {
  const odd = file("odd.csv", "Bezug,Kürzel\nAlpha Mills,PK\n");
  const map = file("map.json", '{"Bezug":"name","Kürzel":"country"}');
  expect((await manumit(["screen", odd, "--map", map])).stdout).toContain("Alpha Mills");
});

test("one supplier is explained in a report to print where that is asked for", async () => {
  const report = join(folder, "V-1.pdf");
  const { code, stdout, stderr } = await manumit(["explain", suppliers, "--id", "V-1", "--out", report]);
  expect(code).toBe(0);
  expect(stdout).toContain("Alpha Mills");
  expect(stderr).toContain("V-1.pdf");
  expect(readFileSync(report).toString("latin1", 0, 8)).toBe("%PDF-1.7");
  const csv = await manumit(["explain", suppliers, "--id", "V-1", "--format", "csv"]);
  expect(csv.stdout.trimEnd().split("\n")).toHaveLength(2);
});

test("one supplier is explained as a sum that adds up", async () => {
  const { code, stdout } = await manumit(["explain", suppliers, "--id", "V-1"]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Alpha Mills \(V-1/);
  const figures = [...stdout.matchAll(/^ *([+−]?\d+\.\d) {2}/gm)].map(([, figure]) =>
    Number(figure!.replace("−", "-")),
  );
  const total = figures.pop()!;
  expect(Math.abs(figures.reduce((sum, figure) => sum + figure, 0) - total)).toBeLessThan(0.06 * figures.length);
});

test("a name is looked up, with what speaks for and against each entry and what it means in law", async () => {
  const { code, stdout } = await manumit(["match", "Hoshine Silicon Industry Co Ltd", "--country", "China"]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/Hoshine Silicon Industry Co Ltd \(China\): \d+ entries/);
  expect(stdout).toMatch(/For +\+ name “hoshine” agrees/);
  expect(stdout).toMatch(/Against +− place “shanshan” stands only in the listed name/);
  expect(stdout).toMatch(/Meaning in law +Its goods, and goods with its inputs, are presumed/);
  expect(stdout).toMatch(/Published at +https:/);
});

test("a name that is on no list is said to be on none, which is no failure", async () => {
  const { code, stdout } = await manumit(["match", "Quxolent Paper Bindery", "Wexamile Bakery"]);
  expect(code).toBe(0);
  expect(stdout).toContain("Quxolent Paper Bindery: nothing on the lists bears a like name");
  expect(stdout).toContain("Wexamile Bakery: nothing");
  expect(stdout).toContain("us-uflpa-entity-list 2026-07-31");
});

const blocklist = file("blocklist.csv", "name,country\nAlpha Mills,PK\n");

test("a list of one's own is searched beside those that ship, and called by its file", async () => {
  const { code, stdout, stderr } = await manumit(["match", "Alpha Mills", "--list", blocklist]);
  expect(code).toBe(0);
  expect(stderr).toMatch(/List blocklist, edition .*: 1 entry/);
  expect(stdout).toMatch(/List +blocklist/);
});

test("a supplier is screened against a list of one's own, and its match can be decided from what is shown", async () => {
  const { stdout } = await manumit(["explain", suppliers, "--id", "V-1", "--list", blocklist]);
  expect(stdout).toMatch(/Alpha Mills \[match, 100 %, by the name of the supplier\]/);
  expect(stdout).toMatch(/The supplier, as it says of itself\n +Name +Alpha Mills/);
  const screened = await manumit(["screen", suppliers, "--list", blocklist, "--format", "ndjson"]);
  expect(JSON.parse(screened.stdout.split("\n")[0]!).matches[0].listing.list).toBe("blocklist");
});

test("the lists are shown with edition, age and meaning in law, and those that are old are warned about", async () => {
  const { code, stdout, stderr } = await manumit(["lists", "--list", blocklist]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/us-uflpa-entity-list, edition 2026-07-31, 116 days old/);
  expect(stdout).toMatch(/187 entries: Its goods/);
  expect(stderr).toMatch(/warning: us-uflpa-entity-list .* 116 days old, more than 90/);
  const fresh = await manumit(["lists"], { today: () => "2026-08-01" });
  expect(fresh.stderr).not.toContain("us-uflpa-entity-list");
});

test("the datasets are listed with edition and licence", async () => {
  const { code, stdout } = await manumit(["reference"]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/Dataset +Edition +Rows +Licence/);
  expect(stdout).toMatch(/Methodology \d/);
});

test("the user's own copy of an index is kept, listed and used by later runs", async () => {
  const env = { MANUMIT_HOME: join(folder, "home") };
  const copy = file("gsi.csv", "country,prevalence_per_1000\nPakistan,10.6\nSwitzerland,0.5\nItaly,3.3\n");
  const before = await manumit(["explain", suppliers, "--id", "V-1"], { env });
  const loaded = await manumit(["reference", "load", "gsi", copy], { env });
  expect([loaded.code, loaded.stderr]).toEqual([0, ""]);
  expect((await manumit(["reference"], { env })).stdout).toMatch(/gsi +2023 +3 /);
  const after = await manumit(["explain", suppliers, "--id", "V-1"], { env });
  expect(after.stdout).not.toBe(before.stdout);
  expect(after.stdout).toContain("gsi 2023");
});

test.each([
  [["screen"], /FILE is missing/],
  [["screen", "nowhere.csv"], /no file "nowhere\.csv"/],
  [["screen", folder], /is a folder/],
  [["screen", suppliers, "another"], /one too many/],
  [["screen", suppliers, "--tpo", "3"], /no option --tpo.*--top/],
  [["screen", suppliers, "--top"], /--top needs a value/],
  [["screen", suppliers, "--top", "many"], /whole number/],
  [["screen", suppliers, "--as-of", "2026-02-30"], /calendar date/],
  [["screen", suppliers, "--format", "pdf2"], /not a format/],
  [["screen", suppliers, "--out", join(folder, "x.doc")], /does not say its format/],
  [["screen", suppliers, "--out", "-", "--out", "-"], /only one output/],
  [["screen", suppliers, "--map", suppliers], /not a JSON object/],
  [["screen", suppliers, "--out", join(suppliers, "x.csv")], /cannot be used|no file/],
  [["screen", file("empty.csv", "")], /empty/],
  [["explain", suppliers], /--id ID is missing/],
  [["explain", suppliers, "--id", "V-9"], /no supplier .*"V-9".*V-1/],
  [["match"], /NAME is missing/],
  [["match", "Alpha Mills", "--country", "Atlantis"], /"Atlantis" is not a country/],
  [["match", "Alpha Mills", "--list", "nowhere.csv"], /no file/],
  [["match", "Alpha Mills", "--list", file("odd-list.csv", "name,effective\nAlpha Mills,soon\n")], /line 2.*"soon"/],
  [["lists", "extra"], /one too many/],
  [["reference", "load", "gsi", suppliers], /not the Global Slavery Index/],
  [["reference", "load", "gsi", "nowhere.csv"], /no file/],
  [["reference", "load", "ilo", suppliers], /"ilo" is not a dataset/],
  [["serve", "--port", "70000"], /whole number from 0 to 65,535/],
  [["serve", "--host", "203.0.113.7", "--port", "0"], /not an address of this computer/],
  [["scren"], /no command "scren"/],
])("manumit %j cannot run and says why in one line", async (args, reason) => {
  const { code, stdout, stderr } = await manumit(args);
  expect(code).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toMatch(reason);
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  expect(stderr).not.toMatch(/\bat .*[jt]s:\d/);
});

test.each([[], ["screen"], ["explain"], ["match"], ["lists"], ["reference"], ["serve"]])(
  "help is given for %s",
  async (...command) => {
    const { code, stdout } = await manumit([...command, "--help"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Usage: manumit/);
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThan(100);
  },
);

test("the version is printed", async () => {
  expect((await manumit(["--version"])).stdout).toMatch(/^\d+\.\d+\.\d+/);
});

test("a port that is taken is said so", async () => {
  const { port, stop } = await listen({ port: 0, host: "127.0.0.1" });
  const { code, stderr } = await manumit(["serve", "--port", String(port)]);
  await stop();
  expect(code).toBe(2);
  expect(stderr).toContain(`port ${port} is taken`);
});

test("the service says where it is and ends when asked", async () => {
  const { code, stdout } = await manumit(["serve", "--port", "0", "--show", suppliers]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/http:\/\/localhost:\d+ /);
});

test("progress is drawn on a terminal only", async () => {
  expect((await manumit(["screen", suppliers])).stderr).not.toContain("\r");
  expect((await manumit(["screen", suppliers], { isTerminal: true })).stderr).toMatch(/\r.*\d+ supplier/);
});

test("a name full of terminal codes prints as text", async () => {
  const hostile = file("hostile.csv", 'Supplier,Country\n"\x1b[31mAlpha\x1b[2J Mills",Italy\n');
  expect((await manumit(["screen", hostile])).stdout).not.toContain("\x1b");
});

test("a reader that leaves early ends the work without a word", async () => {
  const { io, out } = fakeIo();
  const code = await run(["screen", suppliers, "--format", "ndjson"], {
    ...io,
    stdout: { ...io.stdout, write: () => Promise.reject(new OutputClosed()) },
  });
  expect([code, out.stderr]).toEqual([0, ""]);
});

test("serve refuses an empty secret for cXML", async () => {
  const { code, stderr } = await manumit(["serve", "--port", "0"], { env: { MANUMIT_CXML_SECRET: "" } });
  expect(code).toBe(2);
  expect(stderr).toContain("MANUMIT_CXML_SECRET is empty");
});

test("a supplier asked for by its name is told by its id, and ids are not offered twice", async () => {
  const named = await manumit(["explain", suppliers, "--id", "Alpha Mills"]);
  expect(named).toMatchObject({ code: 2, stdout: "" });
  expect(named.stderr).toContain('the one of that name has the id "V-1"');
  const twice = file("twice.csv", "Id,Supplier\n7,Alpha Mills\n7,Beta Foods\n");
  expect((await manumit(["explain", twice, "--id", "8"])).stderr).toMatch(/ids there look like 7\./);
});

test("an output that is named twice, or bytes for a terminal, are refused before anything is read", async () => {
  const out = join(folder, "same.csv");
  const twice = await manumit(["screen", suppliers, "--out", out, "--out", join(folder, ".", "same.csv")]);
  expect(twice).toMatchObject({ code: 2, stdout: "" });
  expect(twice.stderr).toContain("named as an output more than once");
  const shown = await manumit(["screen", suppliers, "--format", "pdf"], { isTerminal: true });
  expect(shown).toMatchObject({ code: 2, stdout: "" });
  expect(shown.stderr).toContain("pdf is not for a terminal; name a file with --out");
});

test("a value that begins with a dash is told how to be written, and an empty name is no name", async () => {
  expect((await manumit(["screen", suppliers, "--top", "-1"])).stderr).toContain("is written --top=-…");
  expect(await manumit(["match", " "])).toMatchObject({
    code: 2,
    stdout: "",
    stderr: expect.stringContaining("a name is empty"),
  });
});

test("a question at the end of a message is not followed by a full stop", async () => {
  const map = file("map.json", '{"Supplier":"nam"}');
  expect((await manumit(["screen", suppliers, "--map", map])).stderr).toMatch(/did you mean "name"\?\n/);
});

test("a list that can be fetched is warned about with the command that does so", async () => {
  const { stderr } = await manumit(["lists"]);
  expect(stderr).toContain("manumit lists update us-cbp-wro fetches a newer one");
  expect(stderr).toMatch(/us-magnitsky-forced-labour .*: load a newer edition with --list/);
});
