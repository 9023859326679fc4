import type { Answer, Question } from "@manumit/core";
import type { CellContent } from "../intake/xlsx/sheet-rows.js";
import { say } from "./text.js";

type Value = Answer["value"];

/** The least and the most that a figure may be, by the kind of its question. */
const ranges = { share: [0, 1], count: [0, 10_000_000], hours: [0, 168], months: [0, 120] } as const;

const practices = ["yes", "planned", "no"] as const;

/** What a cell takes: one of some words, or a figure between two bounds. */
export type CellRule =
  | { readonly words: readonly string[] }
  | { readonly least: number; readonly most: number; readonly whole: boolean };

/** What the cell of an answer takes. */
export const ruleOf = ({ kind, options = [] }: Question): CellRule => {
  switch (kind) {
    case "practice":
      return { words: practices };
    case "fact":
      return { words: [say("yes"), say("no")] };
    case "choice":
      return { words: options };
    default: {
      const [least, most] = ranges[kind];
      return { least, most, whole: kind === "count" };
    }
  }
};

/** "yes, planned or no", "a whole number". */
export const allowedText = (question: Question): string => {
  const rule = ruleOf(question);
  if (!("words" in rule)) return say(`allowed.${question.kind as keyof typeof ranges}`);
  return say("allowed.last", { others: rule.words.slice(0, -1).join(", "), last: rule.words.at(-1) ?? "" });
};

/** An answer as its cell shows it; of a fact the word. */
export const answerShown = (value: Value): string | number =>
  typeof value === "boolean" ? say(value ? "yes" : "no") : value;

const figureOf = (content: string | number, { kind }: Question): number | undefined => {
  if (typeof content === "number") return content;
  const [, digits, percent] = /^(\d+(?:\.\d+)?) ?(%)?$/.exec(content) ?? [];
  if (digits === undefined || (percent !== undefined && kind !== "share")) return undefined;
  return percent === undefined ? Number(digits) : Number(digits) / 100;
};

/** The answer that a cell gives to a question, or undefined where it is none. */
export const answerIn = (content: NonNullable<CellContent>, question: Question): Value | undefined => {
  if (content instanceof Date) return undefined;
  const rule = ruleOf(question);
  if (typeof content === "boolean") return question.kind === "fact" ? content : undefined;
  if ("words" in rule) {
    const said = String(content).trim().toLowerCase();
    if (question.kind !== "fact") return rule.words.find((word) => word.toLowerCase() === said);
    if (said === say("yes") || said === "true") return true;
    return said === say("no") || said === "false" ? false : undefined;
  }
  const figure = figureOf(typeof content === "string" ? content.trim() : content, question);
  if (figure === undefined || figure < rule.least || figure > rule.most) return undefined;
  return rule.whole && !Number.isInteger(figure) ? undefined : figure;
};
