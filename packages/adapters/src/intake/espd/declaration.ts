import type { Declaration, DeclarationId } from "@manumit/core";
import type { Answer, Criterion, Question, QuestionGroup } from "./criterion.js";

/** What a criterion declares, or why it declares nothing. */
export interface DeclarationRead {
  readonly declaration?: Declaration;
  readonly note?: string;
}

function* questionsIn(group: QuestionGroup): Generator<Question> {
  yield* group.questions;
  for (const each of group.groups) yield* questionsIn(each);
}

const asksForEvidence = (group: QuestionGroup): boolean =>
  [...questionsIn(group)].some(({ type }) => type === "EVIDENCE_IDENTIFIER" || type === "URL");

/** The group where a yes or no is asked again within the first group: whether measures were taken since. */
function selfCleaningGroup(group: QuestionGroup): QuestionGroup | undefined {
  for (const each of group.groups) {
    if (asksForEvidence(each) && !each.groups.some((inner) => !asksForEvidence(inner))) continue;
    if (each.questions.some(({ type }) => type === "INDICATOR")) return each;
    const within = selfCleaningGroup(each);
    if (within) return within;
  }
  return undefined;
}

/** What was done since: the text of who says that measures were taken. A bare "yes" says little, but says it. */
function remediationOf(group: QuestionGroup): string | undefined {
  const cleaning = selfCleaningGroup(group);
  if (cleaning === undefined) return undefined;
  const questions = [...questionsIn(cleaning)];
  const answers = questions.flatMap(({ type, answers }) => (type === "INDICATOR" ? answers : []));
  if (!answers.some(({ indicator }) => indicator === true)) return undefined;
  const texts = questions
    .filter(({ type }) => type !== "INDICATOR")
    .flatMap(({ answers }) => answers.flatMap(({ text }) => text ?? []));
  return [...new Set(texts)].join("; ") || "Measures are said to have been taken; none is described.";
}

/** The answers to one question, one an event: the second answer is that of the second event where nothing says otherwise. */
const byEvent = ({ answers }: Question): Answer[] =>
  answers.map((answer, at) => ({ ...answer, instance: answer.instance || `${at}` }));

/** The answers of who said yes, beside those on measures and evidence: one event a repetition of the group. */
function eventAnswers(group: QuestionGroup): Answer[] {
  const cleaning = selfCleaningGroup(group);
  const collect = (each: QuestionGroup): Answer[] =>
    each === cleaning
      ? []
      : [
          ...each.questions
            .filter(({ type }) => type !== "INDICATOR" && type !== "EVIDENCE_IDENTIFIER")
            .flatMap(byEvent),
          ...each.groups.flatMap(collect),
        ];
  return collect(group);
}

/** The events that were declared, each as its date and what is said of it. */
function eventsOf(group: QuestionGroup): string[] {
  const events = new Map<string, string[]>();
  for (const { instance, date, text } of eventAnswers(group)) {
    const told = [date, text].filter((each) => each !== undefined);
    if (told.length > 0) events.set(instance, [...(events.get(instance) ?? []), ...told]);
  }
  return [...events.values()].map((told) => told.join("; "));
}

/** The day of a date with or without a time zone; undefined for one that the calendar does not have. */
function isoDay(date: string): string | undefined {
  const day = /^(\d{4}-\d{2}-\d{2})/.exec(date)?.[1];
  const time = Date.parse(`${day}T00:00:00Z`);
  return day !== undefined && !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : undefined;
}

function latestDate(group: QuestionGroup): string | undefined {
  return eventAnswers(group)
    .flatMap(({ date }) => (date ? (isoDay(date) ?? []) : []))
    .sort()
    .at(-1);
}

const mainAnswers = ({ groups }: Criterion): readonly Answer[] =>
  groups[0]?.questions.find(({ type }) => type === "INDICATOR")?.answers ?? [];

/**
 * What a form declares by its answers to a ground for exclusion. The answer is that to the first yes or no of the first
 * group, and yes is the bad answer: convicted. No answer is unknown, and so are answers that contradict each other.
 *
 * @param describe tells of a piece of evidence by its id.
 */
export function declarationOf(
  id: DeclarationId,
  criteria: readonly Criterion[],
  describe: (evidence: string) => string,
): DeclarationRead {
  const said = new Set(criteria.flatMap(mainAnswers).flatMap(({ indicator }) => indicator ?? []));
  if (said.size > 1) {
    return {
      note: `The form answers both yes and no to "${id}": the contradiction has to be cleared with the supplier.`,
    };
  }
  const [answer] = said;
  if (answer === undefined) return { note: `The form asks for "${id}" and does not answer: unknown, not "no".` };
  const first = criteria.flatMap(({ groups }) => groups[0] ?? []);
  const events = first.flatMap(eventsOf);
  const detail = events.length > 1 ? events.map((each, at) => `${at + 1}. ${each}`).join(" ") : events[0];
  const date = first
    .flatMap((group) => latestDate(group) ?? [])
    .sort()
    .at(-1);
  const remediation = first.flatMap((group) => remediationOf(group) ?? []).join("; ");
  const evidence = criteria
    .flatMap(({ groups }) => groups.flatMap((group) => [...questionsIn(group)]))
    .flatMap(({ answers }) => answers.flatMap((each) => each.evidence));
  const evidenceText = [...new Set(evidence.map(describe))].join("; ");
  return {
    declaration: {
      id,
      answer,
      ...(detail && { detail: detail.slice(0, 20_000) }),
      ...(date && { date }),
      ...(answer && remediation && { remediation: remediation.slice(0, 20_000) }),
      ...(evidenceText && { evidence: evidenceText.slice(0, 20_000) }),
    },
  };
}
