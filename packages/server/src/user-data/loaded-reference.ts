import type { AssessmentContext } from "@manumit/core";
import { userDataFolder } from "./home.js";

export const loadedReference = async (
  env: Readonly<Record<string, string | undefined>>,
): Promise<Omit<AssessmentContext, "asOf">> => {
  userDataFolder(env);
  return {};
};
