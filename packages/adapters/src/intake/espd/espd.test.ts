import { describe, expect, it } from "vitest";
import {
  criterion,
  criterionIds,
  criterionV1,
  espdForm,
  espdFormV1,
  indicator,
  response,
  suppliedEvidence,
} from "../../testing/espd-form.js";
import { read } from "../../testing/read.js";

const convicted = "convicted-of-forced-labour-trafficking-or-child-labour";
const misconduct = "labour-market-misconduct";

const trafficking = criterion(criterionIds.trafficking, "C6");

const answered = async (answers: string, criteria = trafficking) => {
  const { rows, suppliers, notes, summary } = await read(espdForm({ criteria, answers }));
  return { rows, declarations: suppliers[0]?.declarations, notes: [...notes, ...summary.notes].join("\n") };
};

describe("true is the bad answer: convicted", () => {
  it.each([
    ["true", true],
    ["1", true],
    ["false", false],
    ["0", false],
  ])("%s", async (written, answer) => {
    expect((await answered(indicator("C6/Q1", written))).declarations).toEqual([{ id: convicted, answer }]);
  });

  it("in the first version too, whose answers stand within the questions", async () => {
    const { suppliers, summary } = await read(
      espdFormV1(
        criterionV1("005eb9ed-1347-4ca3-bb29-9bc0db64e1ab", "true") +
          criterionV1(criterionIds.trafficking, "false") +
          criterionV1(criterionIds.labourLaw, "true", "a new payroll", "EXCLUSION.LABOUR_LAW"),
      ),
    );
    expect(summary.format).toBe("espd");
    expect(suppliers[0]?.declarations).toEqual([
      { id: convicted, answer: false },
      { id: misconduct, answer: true, detail: "what happened", remediation: "a new payroll" },
    ]);
  });
});

describe("criteria are known by their ids", () => {
  it("whatever the code and the wording say, and whatever the ids of the questions are", async () => {
    const criteria = criterion(criterionIds.trafficking, "f81d4fae-7dec-11d0", "anything");
    expect((await answered(indicator("f81d4fae-7dec-11d0/Q1", "false"), criteria)).declarations).toEqual([
      { id: convicted, answer: false },
    ]);
  });

  it("by the code only where no criterion has the id", async () => {
    const own = criterion("11111111-1111-4111-8111-111111111111", "C6", "human-traffic");
    expect((await answered(indicator("C6/Q1", "true"), own)).declarations).toMatchObject([
      { id: convicted, answer: true },
    ]);
    const both = own + criterion(criterionIds.trafficking, "C7");
    expect((await answered(indicator("C6/Q1", "true") + indicator("C7/Q1", "false"), both)).declarations).toMatchObject(
      [{ answer: false }],
    );
  });

  it("codes of early version 1, shared by six criteria, are no criterion", async () => {
    expect(
      (await read(espdFormV1(criterionV1("005eb9ed-1347-4ca3-bb29-9bc0db64e1ab", "true")))).suppliers[0],
    ).not.toHaveProperty("declarations");
  });

  it("the joined criterion of some forms of version 1 stands for labour law, and of later ones does not", async () => {
    const v1 = await read(espdFormV1(criterionV1(criterionIds.joined, "true", "", "EXCLUSION.ENVIRONMENTAL")));
    expect(v1.suppliers[0]?.declarations).toMatchObject([{ id: misconduct, answer: true }]);
    expect(v1.notes.join()).toMatch(/environmental, social and labour law in one question/);
    const later = await answered(indicator("C9/Q1", "true"), criterion(criterionIds.joined, "C9", "envir-law"));
    expect(later.declarations).toBeUndefined();
  });
});

describe("a missing answer is unknown, never no", () => {
  it("where nobody answered, where the answer is empty, and in the first version", async () => {
    for (const answers of ["", response("C6/Q1", "<cbc:ResponseIndicator/>"), response("C6/Q1", "")]) {
      const { declarations, notes } = await answered(answers);
      expect(declarations).toBeUndefined();
      expect(notes).toMatch(/does not answer: unknown, not "no"/);
    }
    expect((await read(espdFormV1(criterionV1(criterionIds.trafficking, "")))).suppliers[0]).not.toHaveProperty(
      "declarations",
    );
  });

  it("a request asks and holds no answers", async () => {
    for (const text of [
      espdForm({ kind: "Request", operator: "", criteria: trafficking }),
      espdFormV1("", "Request").replace(/<eo:E.*<\/eo:EconomicOperatorParty>/, ""),
    ]) {
      const { rows, summary } = await read(text);
      expect(rows).toEqual([]);
      expect(summary.notes.join()).toMatch(/an ESPD request asks questions/);
    }
  });

  it("a form that is not asked for the criterion declares nothing and has nothing to note", async () => {
    const { declarations, notes } = await answered("", "");
    expect(declarations).toBeUndefined();
    expect(notes).not.toMatch(/unknown/);
  });
});

describe("the main answer", () => {
  it("is the first yes or no of the first group: not that on measures, evidence or a national criterion", async () => {
    for (const question of ["C6/S1", "C6/E1", "C6/SBC1"]) {
      expect((await answered(indicator(question, "true"))).declarations).toBeUndefined();
    }
  });

  it("that is both yes and no is a contradiction to report", async () => {
    const { declarations, notes } = await answered(indicator("C6/Q1", "true") + indicator("C6/Q1", "false"));
    expect(declarations).toBeUndefined();
    expect(notes).toMatch(/both yes and no/);
  });

  it("that contradicts itself is told in the summary too, with the name of who answers", async () => {
    const { summary } = await read(
      espdForm({ criteria: trafficking, answers: indicator("C6/Q1", "true") + indicator("C6/Q1", "false") }),
    );
    expect(summary.notes.join("\n")).toMatch(/^Alder Mills: The form answers both yes and no/m);
  });

  it("that is repeated is one answer", async () => {
    const { declarations } = await answered(indicator("C6/Q1", "false") + indicator("C6/Q1", "false"));
    expect(declarations).toEqual([{ id: convicted, answer: false }]);
  });
});

describe("several convictions", () => {
  const event = (instance: string, date: string, what: string) =>
    response("C6/D1", `<cbc:ResponseDate>${date}</cbc:ResponseDate>`, instance) +
    response("C6/D2", `<cbc:Description>${what}</cbc:Description>`, instance);

  it("are kept each by itself, told apart by their instance", async () => {
    const { declarations } = await answered(
      indicator("C6/Q1", "true") + event("R1/R1", "2021-02-03", "first") + event("R2/R1", "2019-05-06+01:00", "second"),
    );
    expect(declarations).toEqual([
      { id: convicted, answer: true, detail: "1. 2021-02-03; first 2. 2019-05-06+01:00; second", date: "2021-02-03" },
    ]);
  });

  it("are told apart by their order where the ids say nothing", async () => {
    const plain = (text: string) => text.replaceAll(/<cbc:ID>[^<]*R\d[^<]*<\/cbc:ID>/g, "<cbc:ID>3f2504e0</cbc:ID>");
    const { declarations } = await answered(
      plain(indicator("C6/Q1", "true") + event("R1", "2021-02-03", "first") + event("R2", "2019-05-06", "second")),
    );
    expect(declarations?.[0]?.detail).toBe("1. 2021-02-03; first 2. 2019-05-06; second");
  });

  it("with a date that no calendar has are kept without it", async () => {
    const { declarations } = await answered(indicator("C6/Q1", "true") + event("R1", "2021-02-31", "first"));
    expect(declarations).toEqual([{ id: convicted, answer: true, detail: "2021-02-31; first" }]);
  });
});

describe("self-cleaning and evidence", () => {
  const measures = indicator("C6/S1", "true") + response("C6/S2", "<cbc:Description>new management</cbc:Description>");

  it.each(["apart", "within"] as const)(
    "are part of the declaration, where evidence is asked for %s",
    async (place) => {
      const form = espdForm({
        criteria: criterion(criterionIds.trafficking, "C6", "human-traffic", place),
        answers: `${indicator("C6/Q1", "true")}${measures}${indicator("C6/E1", "true")}${suppliedEvidence("C6/E2", "EV-1")}<cac:Evidence><cbc:ID>EV-1</cbc:ID><cac:DocumentReference><cbc:ID>DOC-7</cbc:ID><cac:Attachment><cac:ExternalReference><cbc:URI>https://register.example/7</cbc:URI></cac:ExternalReference></cac:Attachment><cac:IssuerParty><cac:PartyName><cbc:Name>Court Office</cbc:Name></cac:PartyName></cac:IssuerParty></cac:DocumentReference></cac:Evidence>`,
      });
      expect((await read(form)).suppliers[0]?.declarations).toEqual([
        {
          id: convicted,
          answer: true,
          remediation: "new management",
          evidence: "Court Office, DOC-7, https://register.example/7",
        },
      ]);
    },
  );

  it("are none where no measures were taken", async () => {
    const { declarations } = await answered(indicator("C6/Q1", "true") + indicator("C6/S1", "false"));
    expect(declarations).toEqual([{ id: convicted, answer: true }]);
  });
});

describe("the economic operator", () => {
  it("is the supplier, with its own country and not that of who represents it; its size is no activity", async () => {
    const v1 = await read(espdFormV1(criterionV1(criterionIds.trafficking, "false")));
    expect(v1.suppliers[0]).toMatchObject({ name: "Alder Mills", country: "DE" });
    const { suppliers, rows } = await read(espdForm({}));
    expect(suppliers[0]).toMatchObject({
      name: "Alder Mills",
      country: "LU",
      identifiers: [{ scheme: "VIES", value: "LU00112233" }],
    });
    expect(suppliers[0]).not.toHaveProperty("activities");
    expect(rows).toHaveLength(1);
  });

  it("that is one of a group says so", async () => {
    expect((await read(espdForm({}))).notes.join()).toMatch(/member of a group/);
  });

  it("that is missing leaves no row, and the summary says what was answered", async () => {
    const { rows, summary } = await read(
      espdForm({ operator: "", criteria: trafficking, answers: indicator("C6/Q1", "true") }),
    );
    expect(rows).toEqual([]);
    expect(summary.notes.join()).toMatch(/does not say which economic operator.*yes to a ground for exclusion/s);
  });
});
