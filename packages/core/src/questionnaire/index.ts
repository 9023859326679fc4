export { QuestionnaireAnswers, readAnswers } from "./answers.js";
export { type AnswerChange, type ChangedAnswer, compareAnswers } from "./compare-answers.js";
export { type Questionnaire, questionnaire } from "./questionnaire.js";
export { type AnswersReview, type Recommendation, reviewAnswers } from "./review-answers.js";
