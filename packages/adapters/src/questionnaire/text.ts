import { sayFrom } from "../catalogue.js";
import english from "./text.en.json";

/** What a reader of the questionnaire sees under a key, with the values in their places. */
export const say = sayFrom<keyof typeof english>(english);
