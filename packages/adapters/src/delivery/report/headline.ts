import type { Assessment, Gap, Tier } from "@manumit/core";
import { say, sayCount, wholeNumber } from "../text.js";

/** The counts that open a report. */
export class Headline {
  total = 0;
  private readonly byTier = new Map<Tier, number>();
  private readonly byQuestion = new Map<Gap["question"], number>();
  private flagged = 0;
  private matched = 0;

  add({ tier, flags, matches, gaps }: Assessment): void {
    this.total++;
    this.byTier.set(tier, (this.byTier.get(tier) ?? 0) + 1);
    if (flags.some(({ severity }) => severity !== "notice")) this.flagged++;
    if (matches.some(({ decidedBy }) => decidedBy === undefined)) this.matched++;
    const question = gaps[0]?.question;
    if (question !== undefined) this.byQuestion.set(question, (this.byQuestion.get(question) ?? 0) + 1);
  }

  /** How many suppliers are of a tier. */
  of(tier: Tier): number {
    return this.byTier.get(tier) ?? 0;
  }

  /** What stands out, a sentence each: flags, list matches to decide, the question most often worth asking. */
  remarks(): string[] {
    const [question, open] = [...this.byQuestion].sort((a, b) => b[1] - a[1])[0] ?? [];
    return [
      this.flagged > 0 && sayCount("headline.flagged", this.flagged),
      this.matched > 0 && sayCount("headline.matched", this.matched),
      question !== undefined &&
        this.total > 1 &&
        say("headline.gap", { question, n: wholeNumber(open ?? 0), all: wholeNumber(this.total) }),
    ].filter((remark) => remark !== false);
  }
}
