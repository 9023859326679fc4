const many = (count: number, one: string, more: string) => `${count.toLocaleString("en")} ${count === 1 ? one : more}`;

const value = (given: string | number | boolean): string => {
  if (typeof given === "boolean") return given ? "yes" : "no";
  return String(given);
};

/** What is said of the questionnaire that suppliers answer. */
export const questionnaire = {
  help: `Asks a supplier what it does about forced labour, and reads what it answers.

Usage: manumit questionnaire ACTION …

  export                   writes the questionnaire to fill in: a workbook with drop-downs, or JSON
    --out FILE             where to; its ending (.xlsx .json) says the format
    --format FORMAT        xlsx or json
    --supplier NAME        whom it asks
    --id ID                the supplier's id with you, by which its answers find it again
    --answers FILE         answers to fill in beforehand: last year's, or to have them in the other form
  review FILE              what the answers earn, what has expired, what to do about each
    --as-of DATE           on which day (today)
    --format FORMAT        text or json
  compare OLD NEW          what changed between two years; plans that were not kept come first
    --format FORMAT        text or json

FILE is a workbook or JSON that was exported and filled in; - is standard input. What is left empty
counts as not answered, never as a "no". manumit explain … --questionnaire FILE counts the answers.
Exit code: 0 done, 2 could not run; cells that are no answers are listed on standard error.

Examples:
  manumit questionnaire export --supplier "Example Mills" --id s-1 --out questionnaire.xlsx
  manumit questionnaire review questionnaire.xlsx
  manumit questionnaire compare 2025.xlsx 2026.xlsx`,
  operands: {
    action: "an action",
    file: "a file",
    before: "the file of the first year",
    after: "the file of the second year",
  },
  cannot: {
    action: (given: string, known: readonly string[]) =>
      `questionnaire has no action "${given}"; there are ${known.join(", ")}`,
    terminal: "a workbook is nothing for a terminal; name a file with --out",
    answers: (file: string, issues: number) => `"${file}" has ${many(issues, "place", "places")} to mend, named above`,
    others: (id: string, supplierId: string) => `the answers are those of "${supplierId}", not of "${id}"`,
    suppliers: (before: string, after: string) => `the answers are of two suppliers, "${before}" and "${after}"`,
    order: (before: string, after: string) =>
      `the first answers are of ${before} and the second of ${after}: give the older ones first`,
  },
  issue: (where: string, what: string) => `${where === "" ? "" : `${where}: `}${what}`,
  value,
  title: (supplier: string | undefined) => `Supplier questionnaire${supplier === undefined ? "" : `: ${supplier}`}`,
  nameAndId: (name: string | undefined, id: string | undefined) =>
    name !== undefined && id !== undefined ? `${name} (${id})` : (name ?? id),
  answered: (day: string, asOf: string, answered: number, questions: number) =>
    `Answered on ${day}: ${answered} of ${questions} questions; read as of ${asOf}.`,
  earns: "What it earns, in decibans (all together capped)",
  earnsNothing: "Nothing yet: no measure is claimed as done.",
  expired: "What no longer counts as verified",
  expiredOn: (document: string, day: string) => `${document} expired on ${day}; the answer counts as declared.`,
  recommendations: "What to do",
  recommended: (question: string, answer: string) => `${question} ${answer}`,
  themes: "How far it is answered",
  theme: (title: string, answered: number, questions: number) => `${title}: ${answered} of ${questions}`,
  unanswered: "Not answered",
  compared: (before: string, after: string) => `From ${before} to ${after}`,
  changes: {
    unkept: "Planned then, still not done",
    worse: "Worse",
    dropped: "Not answered any more",
    better: "Better",
    new: "Answered for the first time",
    other: "Changed",
  },
  change: (before: string | undefined, after: string | undefined) =>
    [before, after].filter((each) => each !== undefined).join(" → "),
  same: "Nothing changed.",
  counted: {
    expired: (document: string, day: string) =>
      `From the questionnaire: ${document} expired on ${day}; the answer counts as declared.`,
    difference: (question: string, known: string, answered: string, counts: "known" | "answered") =>
      `The questionnaire says otherwise: “${question}” ${answered}, the file ${known}. ${counts === "known" ? "The file counts, which is graver." : "The answer counts."}`,
  },
} as const;
