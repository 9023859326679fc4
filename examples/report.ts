import { createReadStream, createWriteStream } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { deliver, intake } from "@manumit/adapters";
import { type Assessment, assess, buildListIndex, embeddedLists } from "@manumit/core";

const asOf = "2026-11-24";
const lists = buildListIndex(embeddedLists());
const suppliers = new URL("suppliers.csv", import.meta.url);

async function* assessed(): AsyncGenerator<Assessment> {
  for await (const row of intake(createReadStream(suppliers), { filename: "suppliers.csv" })) {
    if (row.kind === "supplier") yield assess(row.supplier, { asOf, lists });
    else console.log(`line ${row.at.line} is refused: ${row.reason}`);
  }
}

const report = process.argv[2] ?? join(tmpdir(), "report.html");
await pipeline(deliver(assessed(), "html", { asOf }), createWriteStream(report));
