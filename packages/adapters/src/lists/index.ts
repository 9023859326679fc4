export { type ListEditionOptions, parseListEdition } from "./parse-list-edition.js";
