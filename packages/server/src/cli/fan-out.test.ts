import { expect, test } from "vitest";
import { fanOut } from "./fan-out.js";

async function* numbers(count: number) {
  for (let n = 0; n < count; n++) yield n;
}

test.each([1, 2, 5])("each of %i consumers gets every item in order", async (count) => {
  const taken = Array.from({ length: count }, () => [] as number[]);
  await fanOut(
    numbers(100),
    taken.map((into) => async (items: AsyncIterable<number>) => {
      for await (const item of items) into.push(item);
    }),
  );
  for (const items of taken) expect(items).toEqual([...Array(100).keys()]);
});

test("a consumer that fails ends the others and its error is thrown", async () => {
  let taken = 0;
  const counting = async (items: AsyncIterable<number>) => {
    for await (const _ of items) taken++;
  };
  const failing = async (items: AsyncIterable<number>) => {
    for await (const item of items) if (item === 3) throw new Error("the disk is full");
  };
  await expect(fanOut(numbers(100_000), [counting, failing])).rejects.toThrow("the disk is full");
  expect(taken).toBeLessThan(100);
});

test("a source that fails fails every consumer with its error", async () => {
  async function* broken() {
    yield 1;
    throw new Error("unreadable");
  }
  const failures: unknown[] = [];
  const noting = async (items: AsyncIterable<number>) => {
    try {
      for await (const _ of items);
    } catch (error) {
      failures.push(error);
      throw error;
    }
  };
  await expect(fanOut(broken(), [noting, noting])).rejects.toThrow("unreadable");
  expect(failures).toHaveLength(2);
});
