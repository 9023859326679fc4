/** What is said of findings that are shared with other organisations. */
export const share = {
  help: `Exchanges findings about suppliers with other organisations: sealed, marked, with an end, and never about persons.

Usage: manumit share ACTION …

  keys                             the keys that findings are accepted from, and one's own
  keys new ORGANISATION            makes one's own key; done once
  keys show                        prints the public key, to hand over by another way than the bundles
  keys trust FILE [--as NAME]      accepts findings sealed with the public key in FILE, as from NAME
                                   where the file does not say whose it is, or by another name
  export FILE --recipient NAME --out BUNDLE [--to AUDIENCE]
                                   seals the findings of a JSON or NDJSON file for one recipient.
                                   AUDIENCE: named-recipient (where it is left out), own-organisation,
                                   client, community or public; the marking (TLP) must reach it
  import BUNDLE                    opens a bundle, keeps its findings and shows them side by side
  recall ID --out BUNDLE [--reason TEXT]
                                   takes back a finding that was sent, and says whom that must reach
  list                             the findings received that still count, side by side

FILE and BUNDLE may be - for standard input or output. Sealed means signed, so that a change is noticed, not
encrypted: send a bundle by a route that only its recipient reads. docs/sharing.md has a finding, field by field.
A finding is refused where it holds what may point to a person: that goes to the safeguarding lead, not through here.
Exit code: 0 done, 1 done but some findings held back, 2 could not run.

Examples:
  manumit share keys new "Example Council"
  manumit share export findings.json --recipient "Another Buyer" --out bundle.json
  manumit share import bundle.json`,
  operands: { action: "an action", file: "a file", bundle: "a bundle", id: "the id of a finding", name: "a name" },
  cannot: {
    action: (given: string, known: readonly string[]) =>
      `share has no action "${given}"; there are ${known.join(", ")}`,
    noKey: "there is no key to seal with; make one with manumit share keys new ORGANISATION",
    keyExists: (organisation: string) =>
      `there is a key already, of ${organisation}; bundles sealed with it rely on it`,
    notKey: (file: string) => `"${file}" is not a public key as manumit share keys show prints it`,
    privateKey: (file: string) =>
      `"${file}" holds a private key, which must never leave its owner; ask for the public one and for a new key`,
    notFindings: (file: string, reason: string) => `"${file}" is not a JSON array or lines of findings: ${reason}`,
    noneTravels: "no finding may travel; see above",
    needs: (option: string) => `${option} is missing`,
    audience: (given: string, known: readonly string[]) => `"${given}" is no audience; choose ${known.join(", ")}`,
    notSent: (id: string) => `no finding "${id}" of one's own was sent from here`,
  },
  keyMade: (organisation: string, keyId: string) =>
    `Key ${keyId} of ${organisation} is made. Hand over what "manumit share keys show" prints.`,
  own: (organisation: string, keyId: string) => `own      ${keyId}  ${organisation}`,
  trusts: (organisation: string, keyId: string) => `trusted  ${keyId}  ${organisation}`,
  noKeys: "There is no key yet.",
  trustedNow: (organisation: string, keyId: string) =>
    `Findings sealed with ${keyId} are accepted as from ${organisation}. Compare the key with its owner by voice.`,
  held: (id: string, reasons: string) => `held back: ${id}: ${reasons}`,
  sealed: (count: number, recipient: string) =>
    `${count} ${count === 1 ? "finding" : "findings"} sealed for ${recipient}.`,
  imported: (count: number, organisation: string) =>
    `${count} ${count === 1 ? "finding" : "findings"} received from ${organisation}; they stay that organisation's, under its marking.`,
  setAside: (id: string, reason: string) => `left out: ${id}: ${reason}`,
  recallReaches: (recipients: readonly string[]) => `The recall must reach: ${recipients.join(", ")}.`,
  takesBack: (id: string, organisation: string) => `${id} was taken back by ${organisation} and no longer counts.`,
  nothing: "No finding received counts today.",
  group: (supplier: string, what: string, place: string) => `${supplier}: ${what}${place === "" ? "" : `, ${place}`}`,
  finding: (sharedBy: string, confidence: string, firstHand: boolean, observed: string, tlp: string, expires: string) =>
    `${sharedBy}: ${confidence} confidence, ${firstHand ? "first hand" : "not first hand"}, observed ${observed}, TLP:${tlp}, until ${expires}`,
  evidence: (count: number) => `${count} ${count === 1 ? "piece" : "pieces"} of evidence`,
  disagreements: {
    "corrected-by-another": "one organisation contradicts another",
    confidence: "they differ in confidence",
    versions: "one finding stands in two versions",
  },
} as const;
