import type { SharedFinding } from "@manumit/core";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { findingOf } from "../testing/finding.js";
import { ed25519Key, newSigningKey, openBundle, openFindings, sealFindings } from "./index.js";

const asOf = "2026-11-24";
let privateKey: CryptoKey;
let keys: Record<string, CryptoKey>;
let otherKey: CryptoKey;
beforeAll(async () => {
  const [own, other] = [await newSigningKey(), await newSigningKey()];
  privateKey = await ed25519Key(own.privateJwk);
  keys = { council: await ed25519Key(own.publicJwk) };
  otherKey = await ed25519Key(other.privateJwk);
});
const seal = (...findings: SharedFinding[]) => sealFindings(findings, { privateKey, keyId: "council", at: asOf });
const reasonOf = (opening: Promise<unknown>) =>
  opening.then(
    () => "opened",
    (error) => error.reason ?? error,
  );

describe("a sealed bundle", () => {
  it("gives back what was put in, all of it", async () => {
    const given = [
      findingOf(),
      findingOf({
        id: "f-2",
        kind: "list-match",
        tlp: "CLEAR",
        note: undefined as never,
        site: { name: "Unit 2", workers: 40 },
        good: { hs: "5205", origin: "PK" },
      }),
    ].map((each) => JSON.parse(JSON.stringify(each)) as SharedFinding);
    expect(await openFindings(await seal(...given), { keys, asOf })).toEqual(given);
  });

  it("is read by people and by tools of FollowTheMoney", async () => {
    const { content } = JSON.parse(await seal(findingOf()));
    expect(content.entities).toEqual([
      {
        id: "f-1",
        schema: "Organization",
        caption: "Quorrimere Fibre",
        properties: { name: ["Quorrimere Fibre"], country: ["pk"], leiCode: ["5493001KJTIIGC8Y1R12"] },
      },
    ]);
  });

  it("opens however its JSON was laid out on the way", async () => {
    const bundle = JSON.stringify(JSON.parse(await seal(findingOf())));
    expect(await openFindings(bundle, { keys, asOf })).toHaveLength(1);
  });

  it("is refused as tampered for any change of any character that changes what is read", async () => {
    const bundle = await seal(findingOf());
    const read = JSON.stringify(JSON.parse(bundle));
    await fc.assert(
      fc.asyncProperty(fc.nat(bundle.length - 1), fc.constantFrom("a", "0", "x", '"', "}"), async (at, letter) => {
        const changed = bundle.slice(0, at) + letter + bundle.slice(at + 1);
        let same = false;
        try {
          same = JSON.stringify(JSON.parse(changed)) === read;
        } catch {
          // broken JSON is a change too
        }
        const reason = await reasonOf(openFindings(changed, { keys, asOf }));
        // The last character of a base64 text has bits that mean nothing; a changed header may name an unknown key.
        if (!same && at < bundle.indexOf('"protected"')) expect(reason).toBe("tampered");
        else expect(["opened", "tampered", "unknown-key"]).toContain(reason);
      }),
    );
  });

  it("is refused when cut short, empty, or signed in another way", async () => {
    const bundle = await seal(findingOf());
    expect(await reasonOf(openFindings(bundle.slice(0, -20), { keys, asOf }))).toBe("tampered");
    for (const text of ["", "null", "[]", "{}"])
      expect(await reasonOf(openFindings(text, { keys, asOf }))).toBe("tampered");
    const none = {
      ...JSON.parse(bundle),
      protected: Buffer.from('{"alg":"none","kid":"council"}').toString("base64url"),
    };
    expect(await reasonOf(openFindings(JSON.stringify(none), { keys, asOf }))).toBe("tampered");
  });

  it("is refused from a key that is not trusted, and when another key signed in a trusted one's name", async () => {
    expect(await reasonOf(openFindings(await seal(findingOf()), { keys: {}, asOf }))).toBe("unknown-key");
    const forged = await sealFindings([findingOf()], { privateKey: otherKey, keyId: "council", at: asOf });
    expect(await reasonOf(openFindings(forged, { keys, asOf }))).toBe("tampered");
    const strange = await sealFindings([findingOf()], { privateKey, keyId: "__proto__", at: asOf });
    expect(await reasonOf(openFindings(strange, { keys, asOf }))).toBe("unknown-key");
  });

  it("is refused once expired, recalled or received before, by finding or by bundle", async () => {
    const bundle = await seal(findingOf());
    const { id } = await openBundle(bundle, { keys, asOf });
    expect(await reasonOf(openFindings(bundle, { keys, asOf: "2027-05-05" }))).toBe("expired");
    for (const known of ["f-1", id]) {
      expect(await reasonOf(openFindings(bundle, { keys, asOf, recalled: [known] }))).toBe("recalled");
      expect(await reasonOf(openFindings(bundle, { keys, asOf, seen: [known] }))).toBe("replayed");
    }
  });

  it("gives what still counts and sets the rest aside with the reason", async () => {
    const bundle = await seal(findingOf(), findingOf({ id: "f-2", expires: "2026-12-01" }), findingOf({ id: "f-3" }));
    const { findings, setAside } = await openBundle(bundle, { keys, asOf: "2026-12-02", seen: ["f-3"] });
    expect(findings.map(({ id }) => id)).toEqual(["f-1"]);
    expect(setAside.map(({ finding: { id }, reason }) => [id, reason])).toEqual([
      ["f-2", "expired"],
      ["f-3", "replayed"],
    ]);
  });

  it("is never made of personal data, nor opened with any, whoever signed it", async () => {
    const unfit = findingOf({ note: "Ask Mr Kowalski, +44 7700 900123." });
    await expect(seal(unfit)).rejects.toMatchObject({
      _tag: "SharingError",
      reason: "unfit",
      message: expect.stringContaining("Mr Kowalski"),
    });
    await expect(seal({ ...findingOf(), id: "" })).rejects.toMatchObject({ reason: "unfit" });
  });
});

describe("a key", () => {
  it("is refused where it is not Ed25519", async () => {
    await expect(ed25519Key({ kty: "RSA", n: "x", e: "AQAB" })).rejects.toThrow("not an Ed25519 key");
  });
});
