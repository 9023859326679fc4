import { allAt, descend, textAt, type XmlElement } from "../xml/element.js";
import type { Answer, Criterion, Question, QuestionGroup } from "./criterion.js";
import { criterionId } from "./criterion-id.js";
import { indicatorOf } from "./indicator.js";

/** The first version keeps its answers within the questions. */
function answerOf(response: XmlElement): Answer | undefined {
  const indicator = indicatorOf(textAt(response, "ccv-cbc:Indicator"));
  const text =
    textAt(response, "cbc:Description") ?? textAt(response, "ccv-cbc:Text") ?? textAt(response, "ccv-cbc:Code");
  const date = textAt(response, "cbc:Date") ?? textAt(response, "ccv-cbc:Date");
  const evidence = [...descend(response)].flatMap(({ name, text }) =>
    name === "cbc:URI" && text.trim() ? [text.trim()] : [],
  );
  if (indicator === undefined && text === undefined && date === undefined && evidence.length === 0) return undefined;
  return {
    instance: "",
    evidence,
    ...(indicator !== undefined && { indicator }),
    ...(text !== undefined && { text }),
    ...(date !== undefined && { date }),
  };
}

const questionOf = (requirement: XmlElement): Question => ({
  type: requirement.attributes.responseDataType ?? "",
  answers: allAt(requirement, "ccv:Response").flatMap((response) => answerOf(response) ?? []),
});

const groupOf = (group: XmlElement): QuestionGroup => ({
  questions: allAt(group, "ccv:Requirement").map(questionOf),
  groups: allAt(group, "ccv:RequirementGroup").map(groupOf),
});

/** The criteria of a form of version 1. */
export const criteriaV1 = (root: XmlElement): Criterion[] =>
  allAt(root, "ccv:Criterion").map((criterion) => ({
    uuid: criterionId(criterion),
    code: textAt(criterion, "cbc:TypeCode") ?? "",
    groups: allAt(criterion, "ccv:RequirementGroup").map(groupOf),
  }));
