import { allAt, textAt, textsAt, type XmlElement } from "../xml/element.js";
import type { Answer, Criterion, Question, QuestionGroup } from "./criterion.js";
import { criterionId } from "./criterion-id.js";
import { indicatorOf } from "./indicator.js";

/** Which repetition of a group an answer is part of: what its id says after the id of the question, "R2/R1". */
function instanceOf(response: XmlElement, value: XmlElement | undefined, property: string): string {
  for (const id of [textAt(value, "cbc:ID"), textAt(response, "cbc:ID")]) {
    if (id?.startsWith(`${property}/`)) return id.slice(property.length + 1).replace(/\/RV$/, "");
  }
  return "";
}

function answersOf(response: XmlElement, property: string): Answer[] {
  const evidence = textsAt(response, "cac:EvidenceSupplied", "cbc:ID");
  const values = allAt(response, "cac:ResponseValue").map((value): Answer => {
    const indicator = indicatorOf(textAt(value, "cbc:ResponseIndicator"));
    const text =
      textAt(value, "cbc:Description") ?? textAt(value, "cbc:ResponseCode") ?? textAt(value, "cbc:ResponseID");
    const date = textAt(value, "cbc:ResponseDate");
    const address = textsAt(value, "cbc:ResponseURI");
    return {
      instance: instanceOf(response, value, property),
      evidence: [...evidence, ...address],
      ...(indicator !== undefined && { indicator }),
      ...(text !== undefined && { text }),
      ...(date !== undefined && { date }),
    };
  });
  return values.length > 0
    ? values
    : evidence.length > 0
      ? [{ instance: instanceOf(response, undefined, property), evidence }]
      : [];
}

type Answers = ReadonlyMap<string, readonly Answer[]>;

/** From version 2 the answers stand apart and point at their questions, whose ids differ from version to version. */
function answersByProperty(root: XmlElement): Answers {
  const answers = new Map<string, Answer[]>();
  for (const response of allAt(root, "cac:TenderingCriterionResponse")) {
    const property = textAt(response, "cbc:ValidatedCriterionPropertyID");
    if (property === undefined) continue;
    answers.set(property, [...(answers.get(property) ?? []), ...answersOf(response, property)]);
  }
  return answers;
}

const groupOf =
  (answers: Answers) =>
  (group: XmlElement): QuestionGroup => ({
    questions: allAt(group, "cac:TenderingCriterionProperty")
      .filter((property) => (textAt(property, "cbc:TypeCode") ?? "QUESTION") === "QUESTION")
      .map(
        (property): Question => ({
          type: textAt(property, "cbc:ValueDataTypeCode") ?? "",
          answers: answers.get(textAt(property, "cbc:ID") ?? "") ?? [],
        }),
      ),
    groups: allAt(group, "cac:SubsidiaryTenderingCriterionPropertyGroup").map(groupOf(answers)),
  });

/** The criteria of a form of versions 2 to 4, without the national ones beneath them. */
export function criteriaV2(root: XmlElement): Criterion[] {
  const answers = answersByProperty(root);
  return allAt(root, "cac:TenderingCriterion").map((criterion) => ({
    uuid: criterionId(criterion),
    code: textAt(criterion, "cbc:CriterionTypeCode") ?? "",
    groups: allAt(criterion, "cac:TenderingCriterionPropertyGroup").map(groupOf(answers)),
  }));
}
