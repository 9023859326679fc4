import { createRequire } from "node:module";
import Fuse from "fuse.js";
import { token_sort_ratio } from "fuzzball";
import MiniSearch from "minisearch";
import { buildNameIndex, loadNameIndex } from "../../src/names/index.js";
import { literal, openPsql } from "./psql.js";
import type { ListedFirm, Question } from "./questions.js";

/** The best answer of a system: place in the list, and a score by which answers can be ranked. */
export interface Answer {
  readonly found: number;
  readonly score: number;
}

/** A system under test, built on a list. */
export interface System {
  readonly search: (question: Question) => Answer | undefined | Promise<Answer | undefined>;
  readonly bytes?: number;
  readonly loadMs?: number;
  readonly close?: () => void;
}

const legal =
  /\b(?:co|ltd|limited|company|group co|pvt|private|plc|llp|inc|gmbh|kg|ag|a ş|a s|ltd şti|sanayi ve ticaret|san ve tic|s a de c v|sa de cv|s de r l de c v|s a|ltda|eireli|me|pt|cv|ooo|ao|pao|zao|limited liability company|công ty tnhh mtv|công ty tnhh|công ty cổ phần|ctcp|bd)\b/g;

/** What a careful user would do first: lower case, no punctuation, no legal forms. */
const cleaned = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[.,()&/]/g, " ")
    .replace(/\s+/g, " ")
    .replace(legal, " ")
    .replace(/\s+/g, " ")
    .trim();

const similarity = (a: string, b: string): number => token_sort_ratio(a, b, { full_process: false }) / 100;

const bestOf = (name: string, candidates: readonly number[], names: readonly string[]): Answer | undefined => {
  let best: Answer | undefined;
  for (const found of candidates) {
    const score = similarity(name, names[found] ?? "");
    if (best === undefined || score > best.score) best = { found, score };
  }
  return best;
};

function manumit(listed: readonly ListedFirm[]): System {
  const built = buildNameIndex(listed.map(({ name, country }, i) => ({ id: String(i), name, country })));
  const bytes = built.toBytes();
  const start = performance.now();
  const index = loadNameIndex(bytes);
  const loadMs = performance.now() - start;
  return {
    bytes: bytes.byteLength,
    loadMs,
    search: ({ name, country }) => {
      const hit = index.search({ name, country }, { limit: 1 })[0];
      return hit === undefined ? undefined : { found: Number(hit.id), score: hit.score };
    },
  };
}

function fuse(listed: readonly ListedFirm[]): System {
  const index = new Fuse(
    listed.map(({ name }) => cleaned(name)),
    { includeScore: true, threshold: 0.4 },
  );
  return {
    search: ({ name }) => {
      const hit = index.search(cleaned(name).slice(0, 32), { limit: 1 })[0];
      return hit === undefined ? undefined : { found: hit.refIndex, score: 1 - (hit.score ?? 1) };
    },
  };
}

function minisearch(listed: readonly ListedFirm[]): System {
  const names = listed.map(({ name }) => cleaned(name));
  const index = new MiniSearch<{ id: number; name: string }>({ fields: ["name"] });
  index.addAll(names.map((name, id) => ({ id, name })));
  return {
    search: ({ name }) => {
      const asked = cleaned(name);
      const hits = index.search(asked, { fuzzy: 0.2 }).slice(0, 10);
      return bestOf(
        asked,
        hits.map(({ id }) => Number(id)),
        names,
      );
    },
  };
}

function fuzzballScan(listed: readonly ListedFirm[]): System {
  const names = listed.map(({ name }) => cleaned(name));
  const all = names.map((_, i) => i);
  return { search: ({ name }) => bestOf(cleaned(name), all, names) };
}

function flexsearch(listed: readonly ListedFirm[]): System {
  const { Index } = createRequire(import.meta.url)("flexsearch") as typeof import("flexsearch");
  const index = new Index({ tokenize: "forward" });
  const names = listed.map(({ name }) => cleaned(name));
  names.forEach((name, i) => {
    index.add(i, name);
  });
  return {
    search: ({ name }) => {
      const asked = cleaned(name);
      const hits = index.search(asked, { limit: 25, suggest: true });
      return bestOf(asked, (hits as (number | string)[]).map(Number), names);
    },
  };
}

/** PostgreSQL with pg_trgm, if a server answers at PGHOST; its time is wall time. */
async function trigrams(listed: readonly ListedFirm[]): Promise<System> {
  const { run, close } = await openPsql();
  await run("create extension if not exists pg_trgm; create temporary table listed (id int, name text);");
  for (let i = 0; i < listed.length; i += 1000) {
    const rows = listed.slice(i, i + 1000).map(({ name }, k) => `(${i + k},${literal(cleaned(name))})`);
    await run(`insert into listed values ${rows.join(",")};`);
  }
  await run("create index on listed using gin (name gin_trgm_ops); analyze listed;");
  return {
    search: async ({ name }) => {
      const asked = literal(cleaned(name));
      const [row] = await run(
        `select id, similarity(name, ${asked}) as score from listed where name % ${asked} order by score desc limit 1;`,
      );
      const [id, score] = row?.split("|") ?? [];
      return id === undefined ? undefined : { found: Number(id), score: Number(score) };
    },
    close,
  };
}

/** All systems, by name. */
export const systems: Readonly<Record<string, (listed: readonly ListedFirm[]) => System | Promise<System>>> = {
  manumit,
  flexsearch,
  minisearch,
  fuzzball: fuzzballScan,
  "fuse.js": fuse,
  pg_trgm: trigrams,
};
