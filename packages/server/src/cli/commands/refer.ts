import { referralCardPage } from "@manumit/adapters";
import { type ReferralCard, referral } from "@manumit/core";
import type { Command } from "../command.js";
import type { Io } from "../io.js";
import { type ReferOptions, readReferOptions } from "../refer-options.js";
import { referralText } from "../referral-text.js";
import { writeDocument } from "../write-document.js";

const written = (card: ReferralCard, { situation, asOf, format }: ReferOptions, { stdout }: Io): string => {
  switch (format) {
    case "json":
      return `${JSON.stringify(card, null, 2)}\n`;
    case "html":
      return referralCardPage(card, situation, asOf);
    case "text":
      return referralText(card, situation, stdout.columns);
  }
};

/** `manumit refer`: what to do for somebody who may be a victim. It asks for no name and keeps nothing. */
export const referCommand: Command = async (args, io) => {
  const options = readReferOptions(args, io);
  const text = written(referral(options.situation, { asOf: options.asOf }), options, io);
  await writeDocument(text, options.out, io);
  return 0;
};
