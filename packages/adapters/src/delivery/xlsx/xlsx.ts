import type { Assessment, EditionRef, Tier } from "@manumit/core";
import { referenceEditions } from "@manumit/core";
import type { DeliveryWriter } from "../format.js";
import { Ranking, tiers } from "../ranking.js";
import { say, wholeNumber } from "../text.js";
import { type Column, Sheet } from "./sheet.js";
import { factorColumns, gapColumns, matchColumns, type Of, supplierColumns } from "./sheets.js";

/** A workbook is held in memory and opened by people: beyond this the CSV and NDJSON forms are the ones to use. */
const suppliersShown = 20_000;
const suppliersInDetail = 2_000;

type Line = readonly [label: string, value: string | number];

const lineColumns: readonly Column<Line>[] = [
  { heading: "column.what", width: 40, value: ([label]) => label },
  { heading: "column.value", width: 40, value: ([, value]) => value },
];

const editionColumns: readonly Column<EditionRef>[] = [
  { heading: "sources.dataset", width: 34, value: ({ dataset }) => dataset },
  { heading: "sources.edition", width: 16, value: ({ edition }) => edition },
  {
    heading: "sources.publisher",
    width: 44,
    value: ({ dataset }) => referenceEditions().find((row) => row.dataset === dataset)?.publisher,
  },
  {
    heading: "sources.licence",
    width: 40,
    value: ({ dataset }) => referenceEditions().find((row) => row.dataset === dataset)?.licence,
  },
];

/** The counts of a screening, gathered as its assessments come. */
class Summary {
  total = 0;
  private readonly byTier = new Map<Tier, number>();
  private methodology = "";
  readonly editions = new Map<string, EditionRef>();

  add({ tier, methodologyVersion, editions }: Assessment): void {
    this.total++;
    this.byTier.set(tier, (this.byTier.get(tier) ?? 0) + 1);
    this.methodology = methodologyVersion;
    for (const edition of editions) this.editions.set(`${edition.dataset}\n${edition.edition}`, edition);
  }

  lines({ title, asOf }: { title?: string; asOf?: string }): Line[] {
    const shown = Math.min(this.total, suppliersShown);
    const detailed = Math.min(this.total, suppliersInDetail);
    return [
      ...(title === undefined ? [] : [[say("xlsx.title"), title] as const]),
      ...(asOf === undefined ? [] : [[say("xlsx.asOf"), asOf] as const]),
      [say("xlsx.suppliers"), this.total],
      ...tiers.toReversed().map((tier): Line => [say(`tier.${tier}`), this.byTier.get(tier) ?? 0]),
      [say("xlsx.methodology"), this.methodology],
      [say("xlsx.isNot"), say("xlsx.isNotText")],
      ...(shown < this.total ? [[say("xlsx.cut"), wholeNumber(shown)] as const] : []),
      ...(detailed < this.total ? [[say("xlsx.detailCut"), wholeNumber(detailed)] as const] : []),
    ];
  }
}

/**
 * A workbook: summary, suppliers (most exposed first), and for the most exposed their factors, list matches and open
 * questions, with the sources. Cells hold texts and numbers, never formulas.
 */
export const xlsx: DeliveryWriter = async function* (assessments, options) {
  // Loaded when a workbook is asked for: it is of no use to anybody else.
  const { default: writeWorkbook } = await import("write-excel-file/node");
  const summary = new Summary();
  const ranking = new Ranking(suppliersShown);
  for await (const assessment of assessments) {
    summary.add(assessment);
    ranking.add(assessment);
  }
  const lines = new Sheet("sheet.summary", lineColumns);
  for (const line of summary.lines(options)) lines.add(line);
  const suppliers = new Sheet("sheet.suppliers", supplierColumns);
  const factors = new Sheet<Of<Assessment["factors"][number]>>("sheet.factors", factorColumns);
  const matches = new Sheet<Of<Assessment["matches"][number]>>("sheet.matches", matchColumns);
  const gaps = new Sheet<Of<Assessment["gaps"][number]>>("sheet.gaps", gapColumns);
  for (const [place, assessment] of ranking.ranked().entries()) {
    suppliers.add(assessment);
    for (const item of assessment.matches) matches.add({ assessment, item });
    if (place >= suppliersInDetail) continue;
    for (const item of assessment.factors) factors.add({ assessment, item });
    for (const item of assessment.gaps) gaps.add({ assessment, item });
  }
  const sources = new Sheet("sheet.sources", editionColumns);
  for (const edition of summary.editions.values()) sources.add(edition);
  const sheets = [lines, suppliers, factors, matches, gaps, sources].map((sheet) => sheet.content());
  yield await writeWorkbook(sheets).toBuffer();
};
