/** What a format makes of the elements of its documents while they stream. */
export interface XmlShape {
  /** Whether a root is one of this format. */
  accepts(root: string): boolean;
  /** Elements that are handed over one at a time and not kept: the lines of an order, the items of a catalogue. */
  isRecord(name: string, depth: number): boolean;
  /** Elements that are dropped unread: attachments, signatures, passwords. */
  drops(name: string): boolean;
  /** Whether its documents come with a DOCTYPE. None is ever fetched or expanded. */
  readonly doctype: boolean;
}
