const effects: Readonly<Record<string, { readonly effect: string; readonly basis: string }>> = {
  WRO: { effect: "detention", basis: "Withhold Release Order, 19 U.S.C. 1307 and 19 CFR 12.42(e)" },
  Finding: { effect: "import-ban", basis: "Finding, 19 U.S.C. 1307 and 19 CFR 12.42(f)" },
};

function effectOf(action: string) {
  const known = effects[action];
  if (known === undefined) throw new Error(`"${action}" is neither WRO nor Finding`);
  return known;
}

/** What an order does in law. */
export const legalEffectOf = (action: string): string => effectOf(action).effect;

/** The law an order stands on, where it was published, and whether another law has taken its place at the border. */
export const legalBasisOf = (action: string, federalRegister: string, underUflpa: boolean): string =>
  [
    effectOf(action).basis,
    ...(federalRegister === "" ? [] : [federalRegister]),
    ...(underUflpa ? ["enforced under the Uyghur Forced Labor Prevention Act since 2022-06-21"] : []),
  ].join("; ");
