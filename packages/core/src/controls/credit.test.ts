import fc from "fast-check";
import { expect, test } from "vitest";
import { methodology } from "../methodology/current.js";
import { ControlId, type DeclaredControl } from "../supplier/index.js";
import { creditFor } from "./credit.js";

const total = (declared: readonly DeclaredControl[], stateImposed = false) =>
  creditFor(declared, stateImposed, methodology).controls.reduce((sum, { decibans }) => sum + decibans, 0);

const ids = ControlId.options;
const controls = fc.array(
  fc.record({ id: fc.constantFrom(...ids), status: fc.constantFrom("declared" as const, "verified" as const) }),
  { maxLength: 20 },
);

test("a declared measure earns little and a verified one more", () => {
  expect(total([{ id: "worker-voice", status: "declared" }])).toBe(-0.3);
  expect(total([{ id: "worker-voice", status: "verified" }])).toBe(-2);
});

test("promises alone never earn more than their own cap", () => {
  expect(total(ids.map((id) => ({ id, status: "declared" })))).toBeCloseTo(-methodology.controls.mostDeclared, 9);
});

test("everything verified together stays at the cap, and lower where labour is state-imposed", () => {
  const all = ids.map((id) => ({ id, status: "verified" as const }));
  expect(total(all)).toBeCloseTo(-methodology.controls.most, 9);
  expect(total(all, true)).toBeCloseTo(-methodology.controls.mostWhereStateImposed, 9);
});

test("one more measure, or a verification, never costs credit", () => {
  fc.assert(
    fc.property(controls, fc.constantFrom(...ids), fc.boolean(), (list, id, stateImposed) => {
      const more: DeclaredControl[] = [...list, { id, status: "verified" }];
      expect(total(more, stateImposed)).toBeLessThanOrEqual(total(list, stateImposed) + 1e-9);
    }),
  );
});

test("the order in which measures are given does not matter", () => {
  fc.assert(
    fc.property(controls, (list) => {
      const ids = (given: readonly DeclaredControl[]) =>
        creditFor(given, false, methodology).controls.map(({ id, status, decibans }) => [id, status, decibans]);
      expect(ids([...list].reverse())).toEqual(ids(list));
    }),
  );
});
