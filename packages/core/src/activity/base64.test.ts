import * as fc from "fast-check";
import { expect, it } from "vitest";
import { decodeBase64 } from "./base64.js";

it("gives back the bytes that were encoded", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      expect(decodeBase64(Buffer.from(bytes).toString("base64"))).toEqual(bytes);
    }),
  );
});
