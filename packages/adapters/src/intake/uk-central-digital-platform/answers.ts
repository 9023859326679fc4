import type { Declaration } from "@manumit/core";
import { type Loose, objectsIn, textIn, textsIn } from "../json/loose.js";

/** The answers of one answer set by the name of their question; titles change and come in English or Welsh. */
export type Answers = ReadonlyMap<string, Loose>;

export const answersOf = (set: Loose): Answers =>
  new Map(
    objectsIn(set, "answers").flatMap((answer) => {
      const name = textIn(answer, "questionName");
      return name === undefined ? [] : [[name, answer] as const];
    }),
  );

export const textAnswer = (answers: Answers, ...questions: readonly string[]): string | undefined => {
  for (const question of questions) {
    const answer = answers.get(question);
    const text = textIn(answer, "textValue") ?? textIn(answer, "dateValue") ?? textIn(answer, "documentUri");
    if (text !== undefined) return text;
  }
  return undefined;
};

const yesOrNo = (answers: Answers, ...questions: readonly string[]): boolean | undefined =>
  questions.map((question) => answers.get(question)?.boolValue).find((value) => typeof value === "boolean") as
    | boolean
    | undefined;

/** What an option of the question on exclusion grounds declares. */
const grounds: Readonly<Record<string, Declaration["id"]>> = {
  labour_market: "convicted-of-forced-labour-trafficking-or-child-labour",
  labour_market_misconduct: "labour-market-misconduct",
};

const some = <K extends keyof Declaration>(key: K, text: string | undefined): Partial<Declaration> =>
  text === undefined ? {} : { [key]: text.slice(0, 2_000) };

/** The events of one answer set of the section on exclusions; other grounds than those of labour are not for us. */
export const exclusionsOf = (answers: Answers): Declaration[] =>
  textsIn(answers.get("_Exclusion08"), "optionValue").flatMap((option): Declaration[] => {
    const id = grounds[option];
    if (id === undefined) return [];
    const day = textAnswer(answers, "_Exclusion02")?.slice(0, 10);
    return [
      {
        id,
        answer: true,
        ...some("detail", textAnswer(answers, "_Exclusion05")),
        ...some("remediation", textAnswer(answers, "_Exclusion04")),
        ...some("evidence", textAnswer(answers, "_Exclusion03", "_Exclusion10")),
        ...(day !== undefined && /^\d{4}-\d\d-\d\d$/.test(day) && { date: day }),
      },
    ];
  });

/** What the section on modern slavery says of the duty to publish a statement, and where the statement is. */
export const statementOf = (answers: Answers) => {
  const duty = yesOrNo(answers, "_ModernSlaveryQuestion02");
  const published = yesOrNo(answers, "_ModernSlaveryQuestion03", "_ModernSlaveryQuestion04");
  const declarations: Declaration[] = [
    ...(duty === undefined ? [] : [{ id: "subject-to-statement-duty" as const, answer: duty }]),
    ...(published === undefined ? [] : [{ id: "statement-published" as const, answer: published }]),
  ];
  return {
    declarations,
    url: textAnswer(answers, "_ModernSlaveryQuestion05", "_ModernSlaveryQuestion07"),
    missing: textAnswer(answers, "_ModernSlaveryQuestion11", "_ModernSlaveryQuestion12"),
  };
};
