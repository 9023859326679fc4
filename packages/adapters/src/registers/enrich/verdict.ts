/** What a fact is to a declaration: said already, new, or another than what is declared. */
export type Verdict =
  | { readonly is: "known" }
  | { readonly is: "new" }
  | { readonly is: "conflict"; readonly declared: unknown; readonly because: string; readonly alsoAdded?: true };

export const known: Verdict = { is: "known" };
export const added: Verdict = { is: "new" };

export const conflict = (declared: unknown, because: string): Verdict => ({ is: "conflict", declared, because });
