import fc from "fast-check";
import { expect, it } from "vitest";
import { IntakeError } from "../intake-error.js";
import { HeldRecords } from "./held-records.js";

it("gives back what was kept last under an id, in the order of the ids, and nothing that was deleted", () => {
  const name = fc.string({ unit: "grapheme", maxLength: 40 });
  const change = fc.record({ id: fc.constantFrom("a", "b", "c"), name: fc.option(name, { nil: undefined }) });
  fc.assert(
    fc.property(fc.array(change), (changes) => {
      const held = new HeldRecords<{ name: string }>();
      const plain = new Map<string, { name: string }>();
      for (const { id, name } of changes) {
        if (name === undefined) held.delete(id);
        else held.set(id, { name });
        if (name === undefined) plain.delete(id);
        else plain.set(id, { name });
      }
      expect([...held]).toEqual([...plain]);
    }),
  );
});

it("keeps a record that is longer than what is set aside at a time", () => {
  const held = new HeldRecords<{ text: string }>();
  const long = { text: "é".repeat(3_000_000) };
  held.set("short", { text: "x" });
  held.set("long", long);
  expect(held.get("long")).toEqual(long);
  expect(held.get("short")).toEqual({ text: "x" });
});

it("refuses to hold more than allowed, with the limit", () => {
  const held = new HeldRecords<{ text: string }>(1_000);
  held.set("a", { text: "x".repeat(700) });
  expect(() => held.set("b", { text: "x".repeat(300) })).toThrow(IntakeError);
  expect(() => held.set("b", { text: "x".repeat(300) })).toThrow(/more than 1000 bytes; split the input/);
});
