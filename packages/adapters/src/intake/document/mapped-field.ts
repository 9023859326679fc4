/** Where in a document a field of a supplier is read from. */
export interface MappedField {
  /** The place in the document, as its own readers write it. */
  readonly from: string;
  /** The field of the supplier, or of the row that holds it. */
  readonly to: string;
}
