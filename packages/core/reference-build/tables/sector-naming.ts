import { sectorNaming } from "../sources/sector-naming.js";
import type { Read, Table } from "../table.js";

const published = "reference/sector_risk_sources.csv";
const own = "own/sector-naming.csv";
const isic = "reference/isic_rev4.csv";

/** Published assessments that name sectors for labour exploitation as such; lists of goods enter the good factor instead. */
export const assessments: Readonly<Record<string, { authority: string; title: string }>> = {
  "GLAA, The nature and scale of labour exploitation across all sectors within the UK": {
    authority: "gb-glaa",
    title: "Gangmasters and Labour Abuse Authority, high-risk sectors (GB 2018)",
  },
  "UK Cabinet Office, PPN 02/23 guidance (now PPN 009)": {
    authority: "gb-ppn-009",
    title: "Procurement Policy Note 009 (GB 2023)",
  },
  "KnowTheChain benchmarks": { authority: "knowthechain", title: "KnowTheChain benchmark sectors (2026)" },
};

/** A section as broad as manufacturing or trade says nothing of one of its divisions. */
const mostDivisions = 6;

/** Reviewed out: KnowTheChain's ICT benchmark is about making hardware, not about telecoms or programming. */
const reviewedOut: Readonly<Record<string, readonly string[]>> = { knowthechain: ["61", "62"] };

interface Naming {
  readonly authority: string;
  readonly code: string;
}

function namings(read: Read): Naming[] {
  const codes = read(isic, ["code", "level", "section"]);
  const divisionsOf = (section: string) =>
    codes.filter((row) => row.level === "division" && row.section === section).map(({ code }) => code);
  const expand = (code: string): string[] => {
    if (!/^[A-U]$/.test(code)) return [code];
    const divisions = divisionsOf(code);
    return divisions.length <= mostDivisions ? divisions : [];
  };
  const known = new Set(codes.map(({ code }) => code));
  const rows = [
    ...read(published, ["source", "isic_codes"]).flatMap(({ source, isic_codes }) =>
      assessments[source] === undefined ? [] : [{ authority: assessments[source].authority, codes: isic_codes }],
    ),
    ...read(own, ["authority", "isic"]).map((row) => ({ authority: row.authority, codes: row.isic })),
  ];
  return rows.flatMap(({ authority, codes: cell }) =>
    cell
      .split("|")
      .flatMap(expand)
      .filter((code) => !reviewedOut[authority]?.includes(code))
      .map((code) => {
        if (!known.has(code)) throw new Error(`${authority} names "${code}", which ISIC 4 does not have`);
        return { authority, code };
      }),
  );
}

/** ISIC division, group or class → the authorities that single it out. */
export const sectorNamings: Table = {
  file: "sector-naming.json",
  sources: [sectorNaming],
  inputs: [published, own, isic],
  key: ["code"],
  build(read) {
    const authorities = new Map<string, Set<string>>();
    for (const { authority, code } of namings(read)) {
      authorities.set(code, (authorities.get(code) ?? new Set()).add(authority));
    }
    return [...authorities]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, names]) => ({ code, authorities: [...names].sort() }));
  },
};
