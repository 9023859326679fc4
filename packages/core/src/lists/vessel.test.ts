import { expect, test } from "vitest";
import { vesselIn } from "./vessel.js";

test.each([
  ["F/V Ocean Marn", "Ocean Marn"],
  ["FV Ocean Marn No. 12", "Ocean Marn No. 12"],
  ["Fishing Vessel: Ocean Marn", "Ocean Marn"],
  ["the trawler Ocean Marn", "Ocean Marn"],
  ["Ocean Marn (longliner)", "Ocean Marn"],
  ["Ocean Marn fishing vessel", "Ocean Marn"],
])("%s is the vessel %s", (text, name) => {
  expect(vesselIn(text)).toBe(name);
});

test.each(["Ocean Marn Trading", "MT Holdings", "Shipley Foods", "vessel", "", "FVG Ltd"])(
  "%s is no vessel",
  (text) => {
    expect(vesselIn(text)).toBeUndefined();
  },
);
