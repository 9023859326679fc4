import { expect, it } from "vitest";
import { FILTER_WIDTHS, indicatorNet, type NetFile, type PackedNumbers, stemFeatures } from "./net.js";
import { FIRST_STEM, netWords } from "./net-words.js";
import { toldBy } from "./told.js";

const SIZE = 3;
const OF_EACH = 4;
const HEADS = 2;
const FILTERS = OF_EACH * FILTER_WIDTHS.length;
const stems = ["gate", "lock", "worker"];

let last = 7;
const numbers = (count: number): number[] =>
  Array.from({ length: count }, () => {
    last = (last * 137 + 59) % 10_007;
    return (last % 201) - 100;
  });
const pack = (values: readonly number[]): PackedNumbers => ({
  bytes: Buffer.from(Int8Array.from(values)).toString("base64"),
  scale: 0.01,
});
const vectors = numbers((FIRST_STEM + stems.length) * SIZE);
const filters = FILTER_WIDTHS.flatMap((width) => Array.from({ length: OF_EACH }, () => numbers(width * SIZE)));
const heads = Array.from({ length: HEADS }, () => numbers(FILTERS));
const file: NetFile = {
  stems: stems.join(" "),
  size: SIZE,
  vectors: pack(vectors),
  filters: pack(filters.flat()),
  filterBias: filters.map((_, at) => at / 100),
  heads: pack(heads.flat()),
  headBias: [0.5, -0.5],
};

/** What the net says, reckoned word by word and filter by filter. */
const reckoned = (text: string): number[] => {
  const words = netWords(toldBy(text), stemFeatures(stems)).map((features) =>
    Array.from({ length: SIZE }, (_, d) => features.reduce((sum, at) => sum + vectors[at * SIZE + d]! / 100, 0)),
  );
  const answers = filters.map((filter, at) => {
    const aside = (filter.length / SIZE - 1) / 2;
    const toWord = words.map((_, middle) =>
      filter.reduce((sum, weight, i) => {
        const word = words[middle - aside + Math.floor(i / SIZE)];
        return sum + (weight / 100) * (word?.[i % SIZE] ?? 0);
      }, file.filterBias[at]!),
    );
    return Math.max(0, ...toWord);
  });
  return heads.map((weights, head) =>
    weights.reduce((sum, weight, at) => sum + (weight / 100) * answers[at]!, file.headBias[head]!),
  );
};

it.each([
  "The gate is locked at night, and workers cannot leave.",
  "Locked.",
  "",
  "Is the gate of 1200 workers locked?",
])("a net reads as its numbers say: %j", (text) => {
  const said = indicatorNet(file)(toldBy(text));
  reckoned(text).forEach((expected, head) => {
    expect(said[head]).toBeCloseTo(expected, 1);
  });
});

it("a net says the same of a sentence whatever it read before", () => {
  const net = indicatorNet(file);
  const told = toldBy("The workers locked the gate.");
  const first = net(told);
  net(toldBy("Another sentence, on gates."));
  expect(net(told)).toEqual(first);
});
