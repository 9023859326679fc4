import { expect, test } from "vitest";
import { along } from "./curve.js";

test("a curve is straight between its points and level beyond them", () => {
  const hours: [number, number][] = [
    [48, -0.5],
    [60, 2.5],
    [72, 5],
  ];
  expect([0, 48, 54, 60, 66, 72, 168].map((x) => along(hours, x))).toEqual([-0.5, -0.5, 1, 2.5, 3.75, 5, 5]);
});
