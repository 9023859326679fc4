import type { Table } from "../table.js";
import { countries } from "./countries.js";

/** Every file of `packages/core/data` that this build makes; one line a table. */
export const tables: readonly Table[] = [countries];
