import { basisOrder, type JudgedRequirement, type StatementChapter, verdictOrder } from "@manumit/adapters";
import { words } from "../words/en.js";
import { displayWidth, fit, oneLine, wrap } from "./terminal-text.js";

const text = words.check;

const verdictWidth = Math.max(...Object.values(text.verdicts).map(displayWidth));
const indent = " ".repeat(verdictWidth + 4);
/** A quote longer than this is a table or a badly broken page; its place leads to the rest. */
const longestQuote = 400;

const titleText = ({ framework: { id, title, status, from } }: StatementChapter) =>
  `${title} [${id}], ${text.status[status](from)}`;

const countsText = (judged: readonly JudgedRequirement[]): string =>
  verdictOrder
    .flatMap((verdict) => {
      const count = judged.filter(({ finding }) => finding.verdict === verdict).length;
      return count > 0 ? [text.counts[verdict](count)] : [];
    })
    .join(", ");

const cut = (quote: string) => (quote.length > longestQuote ? `${quote.slice(0, longestQuote).trimEnd()}…` : quote);

const requirementText = ({ requirement, finding }: JudgedRequirement, width: number): string[] => {
  const { verdict, reason, advice, quotes } = finding;
  const [title = "", ...more] = wrap(requirement.title, width, indent);
  const isAsked = verdict !== "not-applicable";
  return [
    `  ${fit(text.verdicts[verdict], verdictWidth)}  ${title.slice(indent.length)}`,
    ...more,
    ...wrap(reason, width, indent),
    ...(isAsked
      ? quotes.flatMap(({ text: quote, page, start, end }) =>
          wrap(text.quote(text.place(page, start, end), cut(oneLine(quote))), width, `${indent}  `),
        )
      : []),
    ...(advice === undefined ? [] : wrap(advice, width, indent)),
    ...(requirement.caveat === undefined ? [] : wrap(requirement.caveat, width, indent)),
    ...(isAsked ? wrap(text.source(requirement.source), width, indent) : []),
  ];
};

/** One law or guidance in full: its scope, and each requirement with its verdict, the words that show it, and what to add. */
export const chapterText = (chapter: StatementChapter, width: number): string[] => {
  const { framework, review, judged } = chapter;
  return [
    "",
    "",
    ...wrap(titleText(chapter), width, ""),
    ...wrap(text.scope(review.scope), width, ""),
    ...framework.caveats.flatMap((caveat) => wrap(caveat, width, "")),
    ...basisOrder.flatMap((basis) => {
      const asked = judged.filter(({ requirement }) => requirement.basis === basis);
      if (asked.length === 0) return [];
      const wording = basis === "law" && framework.status === "proposed" ? "proposed" : basis;
      return [
        "",
        ...wrap(`${text.asks[wording](asked.length)}: ${countsText(asked)}.`, width, ""),
        ...asked.flatMap((one) => ["", ...requirementText(one, width)]),
      ];
    }),
  ];
};

/** One law or guidance in short: whether it binds, and how many of its requirements came out how. */
export const shortChapterText = (chapter: StatementChapter, width: number): string[] => [
  ...wrap(titleText(chapter), width, "  "),
  ...wrap(text.scope(chapter.review.scope), width, "    "),
  ...wrap(`${countsText(chapter.judged)}.`, width, "    "),
];
