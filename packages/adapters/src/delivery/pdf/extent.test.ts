import { extractText, getDocumentProxy } from "unpdf";
import { expect, it, vi } from "vitest";
import { assessmentOf } from "../../testing/assessment.js";
import { collected } from "../../testing/collected.js";
import { deliver } from "../deliver.js";

vi.mock("../report/extent.js", () => ({ reportExtent: { rows: 4, sections: 2 } }));

it("ranks and shows the most exposed of very many suppliers, and says how many there are", async () => {
  const many = Array.from({ length: 9 }, (_, at) => assessmentOf({ supplierId: `s-${at}`, score: at }));
  const bytes = Buffer.concat(await collected(deliver(many, "pdf")));
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
  expect(text).toContain("The 4 most exposed of 9 suppliers are listed");
  expect(text).toContain("A section of their own have the 2 most exposed of 9 suppliers.");
  expect(text).toContain("Id s-5");
  expect(text).not.toContain("Id s-4");
});
