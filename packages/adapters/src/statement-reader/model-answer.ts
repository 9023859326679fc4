import { Criterion, EvidenceStatus, type Sentence, type SentenceReading } from "@manumit/core";
import * as z from "zod/mini";

const Claim = z.object({
  n: z.number().check(z.int(), z.positive()),
  quote: z.string(),
  criteria: z.array(z.enum(Criterion.options)),
  status: z._default(z.enum(EvidenceStatus.options), "none"),
  vague: z._default(z.boolean(), false),
});

const ModelAnswer = z.object({ sentences: z.array(z.unknown()) });

/** What a model claims that a sentence discloses. */
export type Claim = z.infer<typeof Claim>;

/** The claims of an answer, or `undefined` where it is no answer. A claim that breaks the schema is left out and counted. */
export const claimsOf = (content: string): { claims: Claim[]; broken: number } | undefined => {
  let parsed: unknown;
  try {
    // Some models put a fence around what they were asked to give bare.
    parsed = JSON.parse(content.replace(/^\s*```(?:json)?\s*|\s*```\s*$/g, ""));
  } catch {
    return undefined;
  }
  const answer = z.safeParse(ModelAnswer, parsed);
  if (!answer.success) return undefined;
  const claims = answer.data.sentences.flatMap((one) => {
    const claim = z.safeParse(Claim, one);
    return claim.success ? [claim.data] : [];
  });
  return { claims, broken: answer.data.sentences.length - claims.length };
};

const plain = (text: string) => text.replace(/\s+/g, " ").trim();

/** Whether the words that a claim rests on stand in the sentence that it is about. */
export const isBorneOut = ({ n, quote }: Claim, sentences: readonly Sentence[]): boolean => {
  const sentence = sentences[n - 1];
  return sentence !== undefined && plain(quote) !== "" && plain(sentence.text).includes(plain(quote));
};

const silent = { probability: 0, decision: false };
const said = { probability: 1, decision: true };

const scores = (claimed: readonly Criterion[]): SentenceReading["criteria"] => ({
  approval: silent,
  signature: silent,
  reportingEntity: silent,
  structure: silent,
  operations: silent,
  supplyChains: silent,
  riskDescription: silent,
  riskMitigation: silent,
  remediation: silent,
  effectiveness: silent,
  consultation: silent,
  ...Object.fromEntries(claimed.map((criterion) => [criterion, said])),
});

/** The reading that a claim makes of its sentence; without one, the sentence discloses nothing. */
export const readingOf = (claim: Claim | undefined): SentenceReading => ({
  criteria: scores(claim?.criteria ?? []),
  status: claim?.status ?? "none",
  vague: claim?.vague ? ["vague.reader"] : [],
  because: claim?.criteria.map((criterion) => ({ feature: plain(claim.quote), weight: 1, criterion })) ?? [],
});
