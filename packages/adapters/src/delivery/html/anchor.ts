/** Where the section of the supplier at a place of the ranking can be linked to. Ids of suppliers are no names for links. */
export const anchor = (place: number): string => `supplier-${place}`;
