import { posix } from "node:path";
import type { Limits } from "../limits.js";
import { readPart } from "./part-xml.js";
import { pathFrom, type WorkbookPackage } from "./workbook-package.js";

/** Where a part says that another is, and what that is to it. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, which the two editions of the standard share: "worksheet", "sharedStrings". */
  readonly kind: string;
  readonly path: string;
}

const listOf = (path: string): string => posix.join(posix.dirname(path), "_rels", `${posix.basename(path)}.rels`);

/** What a part names within its package; a part outside of it is never looked for. @param path "" for the package itself. */
export async function relationshipsOf(
  workbook: WorkbookPackage,
  path: string,
  limits: Limits,
): Promise<readonly Relationship[]> {
  const found: Relationship[] = [];
  const list = workbook.part(listOf(path));
  const open = (name: string, { Id = "", Type = "", Target = "", TargetMode }: Readonly<Record<string, string>>) => {
    if (name !== "Relationship" || TargetMode === "External") return;
    found.push({ id: Id, kind: Type.slice(Type.lastIndexOf("/") + 1), path: pathFrom(path, Target) });
  };
  if (list) await readPart(list, { open }, limits);
  return found;
}
