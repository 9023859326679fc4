export { type Answer, QuestionnaireAnswers, readAnswers } from "./answers.js";
export { type AnswerChange, type ChangedAnswer, compareAnswers } from "./compare-answers.js";
export type { Question } from "./question.js";
export { type Questionnaire, questionnaire } from "./questionnaire.js";
export { type AnswersReview, type Recommendation, reviewAnswers } from "./review-answers.js";
export { type AnswerDifference, type AnsweredSupplier, supplierWithAnswers } from "./supplier-with-answers.js";
