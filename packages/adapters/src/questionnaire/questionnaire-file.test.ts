import { type Answer, type QuestionnaireAnswers, questionnaire } from "@manumit/core";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { ruleOf } from "./answer-cell.js";
import { readQuestionnaire, writeQuestionnaire } from "./questionnaire-file.js";

const { questions, id, edition } = questionnaire();

const day = fc
  .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const text = (maxLength: number) => fc.string({ unit: "binary", maxLength }).filter((said) => /\S/.test(said));
const filled: { requiredKeys: [] } = { requiredKeys: [] };

const anAnswerTo = (question: (typeof questions)[number]): fc.Arbitrary<Answer["value"]> => {
  if (question.kind === "fact") return fc.boolean();
  const rule = ruleOf(question);
  if ("words" in rule) return fc.constantFrom(...rule.words);
  if (rule.whole) return fc.integer({ min: rule.least, max: rule.most });
  return fc.double({ min: rule.least, max: rule.most, noNaN: true }).map((figure) => figure + 0);
};

const answerTo = (question: (typeof questions)[number]): fc.Arbitrary<Answer> =>
  fc
    .record({
      value: anAnswerTo(question),
      proof: fc.option(
        fc.record({
          by: text(20),
          evidence: fc.record({ document: text(30), date: day, expires: day }, { requiredKeys: ["document", "date"] }),
          status: fc.constantFrom("declared" as const, "verified" as const),
        }),
        { nil: { status: "declared" as const } },
      ),
      more: fc.record({ note: text(60) }, filled),
    })
    .map(({ value, proof, more }) => ({ question: question.id, value, ...proof, ...more }));

const answers: fc.Arbitrary<QuestionnaireAnswers> = fc
  .record({
    whom: fc.record({ supplier: text(40), supplierId: text(20) }, filled),
    answeredOn: day,
    answers: fc.subarray([...questions]).chain((some) => fc.tuple(...some.map(answerTo))),
  })
  .map(({ whom, ...others }) => ({ questionnaire: id, edition, ...whom, ...others }));

describe("a questionnaire that was filled in", () => {
  it.each([
    ["json", 80],
    ["xlsx", 6],
  ] as const)("loses nothing on its way through %s", async (format, numRuns) => {
    await fc.assert(
      fc.asyncProperty(answers, async (given) => {
        expect(await readQuestionnaire(await writeQuestionnaire(format, { answers: given }))).toEqual(given);
      }),
      { numRuns },
    );
  });

  it("is read from answers alone in JSON too, and from pieces", async () => {
    const given = { questionnaire: id, edition, answeredOn: "2026-11-24", answers: [] };
    const pieces = (async function* () {
      for (const piece of JSON.stringify(given)) yield new TextEncoder().encode(piece);
    })();
    expect(await readQuestionnaire(pieces)).toEqual(given);
  });
});

describe("a questionnaire to fill in", () => {
  const sheet = async () => {
    const files = unzipSync(await writeQuestionnaire("xlsx", { supplier: "Example Mills", supplierId: "s-1" }));
    return {
      questions: strFromU8(files["xl/worksheets/sheet2.xml"]!),
      texts: strFromU8(files["xl/sharedStrings.xml"]!),
    };
  };

  it("asks every question, says why, and names whom it asks", async () => {
    const { texts } = await sheet();
    const shown = texts.replace(/&apos;|&#39;/g, "'");
    for (const { text, why } of questions) {
      expect(shown).toContain(text);
      expect(shown).toContain(why);
    }
    expect(texts).toContain("Example Mills");
  });

  it("offers the answers that there are and takes no others", async () => {
    const { questions: xml } = await sheet();
    for (const list of ["yes,planned,no", "yes,no", "none,some,most", "declared,verified"])
      expect(xml).toMatch(new RegExp(`<formula1>(?:"|&quot;)${list}(?:"|&quot;)</formula1>`));
    const checked = [...xml.matchAll(/<dataValidation [^>]*sqref="([^"]+)"/g)].flatMap(([, cells]) =>
      cells!.split(" "),
    );
    expect(checked.filter((cell) => cell.startsWith("E"))).toHaveLength(questions.length);
    expect(xml.indexOf("<dataValidations")).toBeGreaterThan(xml.indexOf("</sheetData>"));
  });

  it.each(["xlsx", "json"] as const)(
    "in %s tells that its day is missing, and nothing else, while it is blank",
    async (format) => {
      const blank = await writeQuestionnaire(format, { supplier: "Example Mills" });
      const error = await readQuestionnaire(blank).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({
        _tag: "QuestionnaireError",
        issues: [{ message: expect.stringContaining("day") }],
      });
    },
  );
});
