import { many } from "./many.js";

/** What the command line says of a statement. */
export const check = {
  title: "Modern slavery statement",
  facts: {
    title: "What the text says of itself",
    entities: "Made by",
    askedAbout: "Asked about",
    financialYear: "Financial year",
    approval: "Approved by",
    signatory: "Signed by",
    nothing: "not found in the text",
    on: (what: string, date: string) => `${what}, ${date}`,
    signer: (name: string, role: string) => `${name}, ${role}`,
    period: (from: string, to: string) => `${from} to ${to}`,
    ended: (day: string) => `ended ${day}`,
  },
  length: (sentences: number, pages: number | undefined) =>
    `${many(sentences, "sentence", "sentences")} read${pages === undefined ? "" : ` on ${many(pages, "page", "pages")}`}`,
  status: {
    "in-force": (from: string) => `in force since ${from}`,
    guidance: (from: string) => `guidance since ${from}`,
    proposed: (from: string) => `only proposed (${from}): it binds nobody yet`,
  },
  scope: (scope: string) => `Scope. ${scope}`,
  asks: {
    law: (count: number) => `The law requires ${many(count, "thing", "things")}`,
    guidance: (count: number) => `Guidance expects ${many(count, "thing", "things")}; no law is broken without them`,
    "good-practice": (count: number) => `Good practice knows ${many(count, "thing", "things")} more`,
    proposed: (count: number) => `The proposal would require ${many(count, "thing", "things")}`,
  },
  counts: {
    missing: (count: number) => `${count} missing`,
    vague: (count: number) => `${count} vague`,
    partly: (count: number) => `${count} partly met`,
    "needs-metadata": (count: number) => `${count} the text cannot show`,
    met: (count: number) => `${count} met`,
    "not-applicable": (count: number) => `${count} not asked here`,
  },
  verdicts: {
    missing: "MISSING",
    vague: "VAGUE",
    partly: "PARTLY",
    "needs-metadata": "CANNOT TELL",
    met: "MET",
    "not-applicable": "NOT ASKED",
  },
  source: (source: string) => `Source: ${source}`,
  place: (page: number | undefined, start: number, end: number) =>
    `${page === undefined ? "" : `page ${page}, `}characters ${start}–${end}`,
  quote: (place: string, text: string) => `${place}: “${text}”`,
  comparison: {
    title: "Against last year's statement",
    copied: (percent: number) => `${percent} % of the sentences are last year's, years aside.`,
    yearChanged: (count: number) => `${many(count, "sentence has", "sentences have")} only its year changed:`,
    dropped: (count: number) =>
      `${many(count, "goal", "goals")} of last year that this statement does not come back to:`,
  },
  others: "Other frameworks, in short (--framework ID shows one in full)",
  dropped: (count: number) =>
    `${many(count, "claim", "claims")} of the model left out: the statement does not say ${count === 1 ? "it" : "them"}.`,
  footer:
    "Read by a program: whether a sentence is true is not judged, and a verdict is no finding about the organisation. Let a person who knows it read what is marked.",
} as const;
