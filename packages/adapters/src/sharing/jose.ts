let loaded: Promise<typeof import("jose")> | undefined;

/** The library of signatures, loaded when the first key or bundle comes and kept: asking anew for each would cost more than a signature. */
export const jose = (): Promise<typeof import("jose")> => {
  loaded ??= import("jose");
  return loaded;
};
