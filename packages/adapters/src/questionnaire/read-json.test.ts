import { describe, expect, it } from "vitest";
import type { QuestionnaireIssue } from "./questionnaire-error.js";
import { readQuestionnaire, writeQuestionnaire } from "./questionnaire-file.js";

const form = async (): Promise<{ answeredOn: unknown; answers: Record<string, unknown>[] }> =>
  JSON.parse(new TextDecoder().decode(await writeQuestionnaire("json", { supplierId: "s-1" })));
const read = (value: unknown) => readQuestionnaire(new TextEncoder().encode(JSON.stringify(value)));
const issuesOf = (value: unknown): Promise<unknown> =>
  read(value).then(
    () => [],
    (error) => error.issues.map(({ at, question, message }: QuestionnaireIssue) => [at.path, question, message]),
  );

describe("a questionnaire as JSON", () => {
  it("is a form: what is filled in is an answer, what is still null is none", async () => {
    const filled = await form();
    filled.answeredOn = "2026-11-24";
    Object.assign(filled.answers[2]!, {
      value: "yes",
      evidence: { document: "minutes.pdf", date: "2026-01-31", expires: null },
    });
    expect(await read(filled)).toEqual({
      questionnaire: "supplier",
      edition: "2026-11",
      supplierId: "s-1",
      answeredOn: "2026-11-24",
      answers: [
        {
          question: "governance",
          value: "yes",
          status: "declared",
          evidence: { document: "minutes.pdf", date: "2026-01-31" },
        },
      ],
    });
  });

  it("is refused by the paths of the file, whatever was left empty before them", async () => {
    const filled = await form();
    filled.answeredOn = "2026-11-24";
    Object.assign(filled.answers[2]!, { value: true });
    Object.assign(filled.answers[3]!, { note: "next year" });
    expect(await issuesOf(filled)).toEqual([
      ["answers.3.value", "incentives", expect.stringContaining("missing")],
      ["answers.2.value", "governance", expect.any(String)],
    ]);
  });

  it.each([
    [[]],
    [null],
    [{}],
    [{ answers: 7 }],
    [{ answers: [null, 7, []] }],
    [{ answeredOn: "2026-11-24", answer: [] }],
  ])("refuses %j", async (value) => {
    await expect(read(value)).rejects.toMatchObject({ _tag: "QuestionnaireError" });
  });

  it("that is none is refused whole", async () => {
    const bytes = new TextEncoder().encode("question,answer\npolicy,yes");
    await expect(readQuestionnaire(bytes)).rejects.toMatchObject({ _tag: "IntakeError", reason: "malformed" });
  });
});
