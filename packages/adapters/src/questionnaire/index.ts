export type { QuestionnaireOptions } from "./form.js";
export { QuestionnaireError, type QuestionnaireIssue } from "./questionnaire-error.js";
export { type QuestionnaireFormat, readQuestionnaire, writeQuestionnaire } from "./questionnaire-file.js";
