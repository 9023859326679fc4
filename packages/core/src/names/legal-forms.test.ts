import { describe, expect, it } from "vitest";
import { compareForms, findLegalForm, formsOf, legalForm } from "./legal-forms.js";
import { splitWords } from "./words.js";

const read = (name: string) => {
  const words = splitWords(name.toLowerCase());
  const { form, taken } = findLegalForm(words.map((text) => ({ text, ...formsOf(text) })));
  return { rest: words.filter((_, i) => (taken & (1 << i)) === 0).join(" "), form };
};

describe("legal forms", () => {
  it("are set aside at the end, at the start where their country writes them so, and in the middle where they are plain", () => {
    expect(read("Acme Mills (Pvt.) Ltd.").rest).toBe("acme mills");
    expect(read("OOO Severlan").rest).toBe("severlan");
    expect(read("PT Samudra Kencana Tbk").rest).toBe("samudra kencana");
    expect(read("Agrovalle S.A. de C.V.").rest).toBe("agrovalle");
    expect(read("China Cotton Co., Ltd., Xinye Branch").rest).toBe("china cotton xinye branch");
  });

  it("never leave nothing of a name", () => {
    expect(read("Company Limited").rest).not.toBe("");
    expect(read("SA").rest).toBe("sa");
  });

  it("do not take ambiguous letters inside a name for a form", () => {
    expect(read("K.K. Carpet Industries").rest).toBe("kk carpet industries");
    expect(read("As Good As New Ltd").rest).toBe("as good as new");
  });

  it("agree within a family across languages, and hardly across families", () => {
    const form = (name: string) => read(`korvane ${name}`).form;
    expect(compareForms(form("GmbH"), form("Pvt Ltd"))).toBe("kindred");
    expect(compareForms(form("Private Limited"), form("Pvt. Ltd."))).toBe("same");
    expect(compareForms(form("e.V."), form("GmbH"))).toBe("other");
    expect(compareForms(form("GmbH"), 0)).toBe("silent");
    expect(legalForm(form("Sp. z o.o."))?.families.has("private")).toBe(true);
  });
});
