import type { Limits } from "../limits.js";
import { isDateFormat } from "./date-format.js";
import { readPart } from "./part-xml.js";

/** The numbers of the styles whose cells hold dates, which nothing else tells from figures. */
export async function dateStyles(
  bytes: AsyncIterable<Uint8Array> | undefined,
  limits: Limits,
): Promise<ReadonlySet<string>> {
  const codes = new Map<number, string>();
  const base: (number | undefined)[] = [];
  const styles: number[] = [];
  let within = "";
  const handler = {
    open: (name: string, { numFmtId, formatCode, xfId }: Readonly<Record<string, string>>) => {
      if (name === "cellStyleXfs" || name === "cellXfs") within = name;
      else if (name === "numFmt" && formatCode !== undefined) codes.set(Number(numFmtId), formatCode);
      else if (name !== "xf" || within === "") return;
      else if (within === "cellStyleXfs") base.push(numFmtId === undefined ? undefined : Number(numFmtId));
      else styles.push(numFmtId === undefined ? (base[Number(xfId)] ?? 0) : Number(numFmtId));
    },
    close: (name: string) => {
      if (name === within) within = "";
    },
  };
  if (bytes) await readPart(bytes, handler, limits);
  return new Set(styles.flatMap((id, style) => (isDateFormat(id, codes.get(id)) ? [String(style)] : [])));
}
