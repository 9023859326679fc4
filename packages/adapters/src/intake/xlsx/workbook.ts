import { IntakeError } from "../intake-error.js";
import type { Limits } from "../limits.js";
import type { CellContext } from "./cell-content.js";
import { dateStyles } from "./date-styles.js";
import { unescaped } from "./escaped-text.js";
import { readPart, readPieces } from "./part-xml.js";
import { relationshipsOf } from "./relationships.js";
import { RowBuilder, type SheetRow } from "./row-builder.js";
import { sharedStrings } from "./shared-strings.js";
import { openPackage } from "./workbook-package.js";

/** A sheet of a workbook, to be read as often as wanted. */
export interface Sheet {
  readonly name: string;
  /**
   * Its rows as they are unpacked, in bounded memory.
   *
   * @param width how many columns of each row are wanted; by default as many as it has.
   * @throws IntakeError malformed, hostile, too-deep, too-large.
   */
  rows(width?: number): AsyncIterable<readonly SheetRow[]>;
}

/** What a workbook says of itself. */
interface Contents {
  readonly sheets: readonly { readonly name: string; readonly relation: string }[];
  readonly from1904: boolean;
}

const isTrue = (value: string | undefined): boolean => value === "1" || value === "true";

async function contentsOf(bytes: AsyncIterable<Uint8Array>, limits: Limits): Promise<Contents> {
  const sheets: { name: string; relation: string }[] = [];
  let from1904: boolean | undefined;
  const open = (tag: string, attributes: Readonly<Record<string, string>>) => {
    if (tag === "workbookPr") from1904 ??= isTrue(attributes.date1904);
    if (tag !== "sheet" || !attributes.name) return;
    const relation = Object.entries(attributes).find(([name]) => /^(?!xmlns:)(?:\w+:)id$/.test(name));
    sheets.push({ name: unescaped(attributes.name), relation: relation?.[1] ?? "" });
  };
  await readPart(bytes, { open }, limits);
  return { sheets, from1904: from1904 ?? false };
}

/**
 * Opens a workbook that is held packed: texts that cells share are kept, sheets are unpacked while they are read. Sheets that
 * are charts have no rows, nor have those that are named and not there.
 *
 * @param figure what the digits of a figure become; the digits themselves keep every one of them.
 * @throws IntakeError hostile (a zip bomb, a path that leaves the package, entities), too-large, encrypted, malformed.
 */
export async function openWorkbook(
  bytes: Uint8Array,
  limits: Limits,
  figure: CellContext["figure"],
): Promise<readonly Sheet[]> {
  const workbook = await openPackage(bytes, limits);
  const roots = await relationshipsOf(workbook, "", limits);
  const mainPath = roots.find(({ kind }) => kind === "officeDocument")?.path ?? "xl/workbook.xml";
  const main = workbook.part(mainPath);
  if (!main) throw new IntakeError("malformed", "The package is no Excel workbook.");
  const { sheets, from1904 } = await contentsOf(main, limits);
  const relations = await relationshipsOf(workbook, mainPath, limits);
  const partOf = (kind: string, byDefault: string) =>
    workbook.part(relations.find((relation) => relation.kind === kind)?.path ?? byDefault);
  const context: CellContext = {
    strings: await sharedStrings(partOf("sharedStrings", "xl/sharedStrings.xml"), limits),
    dates: await dateStyles(partOf("styles", "xl/styles.xml"), limits),
    from1904,
    figure,
  };
  return sheets.map(({ name, relation }) => {
    const path = relations.find(({ id, kind }) => id === relation && kind === "worksheet")?.path ?? "";
    async function* rows(width?: number): AsyncGenerator<readonly SheetRow[]> {
      const part = workbook.part(path);
      if (!part) return;
      const builder = new RowBuilder(name, context, limits, width);
      for await (const _ of readPieces(part, builder, limits)) yield builder.take();
    }
    return { name, rows };
  });
}
