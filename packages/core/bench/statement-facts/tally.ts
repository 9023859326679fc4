/** How often a fact was read rightly, wrongly, or not at all. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

export const emptyTally = (): Tally => ({ right: 0, wrong: 0, missed: 0 });

/** Counts one fact: a wrong reading of a fact that is there is both wrong and missed. */
export const count = (tally: Tally, read: boolean, there: boolean, right: boolean): void => {
  if (read && right) tally.right++;
  else if (read) tally.wrong++;
  if (there && !(read && right)) tally.missed++;
};

export const precision = ({ right, wrong }: Tally): number => right / (right + wrong);
export const recall = ({ right, missed }: Tally): number => right / (right + missed);
