/**
 * How many suppliers a report ranks, and how many have a section of their own: what is longer than this is read by nobody,
 * printed by nobody and opened by few programs.
 */
export const reportExtent = { rows: 2_000, sections: 100 } as const;
