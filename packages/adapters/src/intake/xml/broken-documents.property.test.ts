import fc from "fast-check";
import { expect, test } from "vitest";
import { cxmlContact, cxmlLine, cxmlOrder } from "../../testing/cxml-document.js";
import { criterion, criterionIds, espdForm, indicator } from "../../testing/espd-form.js";
import { contract, lotResult, notice, organisation, tender, tenderingParty } from "../../testing/notice.js";
import { read } from "../../testing/read.js";
import { orderLine, seller, ublDocument } from "../../testing/ubl-document.js";
import { IntakeError } from "../intake-error.js";

const documents = {
  cxml: cxmlOrder(cxmlContact("supplierCorporate", "Alder Mills"), cxmlLine("<Description>felt</Description>")),
  ubl: ublDocument("Order", seller("Alder Mills") + orderLine("<cbc:Name>felt</cbc:Name>")),
  espd: espdForm({ criteria: criterion(criterionIds.trafficking, "C6"), answers: indicator("C6/Q1", "true") }),
  eforms: notice({
    organisations: organisation("ORG-0001", "Town Hall") + organisation("ORG-0002", "Alder Mills"),
    results:
      lotResult("LOT-0001", "selec-w", "TEN-0001") +
      tender("TEN-0001", "LOT-0001", "TPA-0001") +
      contract("CON-0001", "TEN-0001") +
      tenderingParty("TPA-0001", ["ORG-0002"]),
  }),
} as const;

/** A document with a stretch cut out, doubled, or something else in its place. */
const broken = (text: string) =>
  fc
    .record({
      from: fc.nat(text.length),
      length: fc.nat(200),
      instead: fc.oneof(fc.constantFrom("", "<", ">", "&", "]]>", "<!--", `="`, "\u0000", "</cac:Party>"), fc.string()),
    })
    .map(({ from, length, instead }) => text.slice(0, from) + instead + text.slice(from + length));

test.each(Object.keys(documents) as (keyof typeof documents)[])(
  "a broken document of %s gives rows or an IntakeError, and nothing else",
  async (format) => {
    await fc.assert(
      fc.asyncProperty(broken(documents[format]), async (text) => {
        const outcome = await read(text, { format }).catch((error: unknown) => error);
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(IntakeError);
      }),
      { numRuns: 150 },
    );
  },
);

test.each(Object.keys(documents) as (keyof typeof documents)[])(
  "a document of %s whose elements stand elsewhere is read without harm",
  async (format) => {
    const elements = documents[format].match(/<(\w[\w:]*)[^<>]*>[^<>]*<\/\1>/g) ?? [];
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(elements), fc.nat(elements.length), async (some, at) => {
        const into = elements[at % elements.length] ?? "";
        const outcome = await read(documents[format].replace(into, some.join("")), { format });
        expect(outcome.summary.format).toBe(format);
      }),
      { numRuns: 50 },
    );
  },
);
