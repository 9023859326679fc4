/** The order of a card: safety, the person, the authorities, and only then everything else. */
export const stages = ["danger", "lead", "child", "person", "refer", "notify", "supplier", "record", "self"] as const;
