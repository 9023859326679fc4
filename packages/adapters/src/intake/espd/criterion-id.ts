import { textAt, type XmlElement } from "../xml/element.js";

/** The id of a criterion as it is compared: some write it in capitals or as a URN. */
export const criterionId = (criterion: XmlElement): string =>
  textAt(criterion, "cbc:ID")
    ?.toLowerCase()
    .replace(/^urn:uuid:/, "") ?? "";
