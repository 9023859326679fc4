/** Words that join or name a company and never tell what it does, in the languages of the training data, without accents. */
export const stopWords: readonly string[] = [
  "a an and are as at be by for from has have in into is its of on or our that the their this to was we were which with who you your us",
  "any all such not other etc nec nca",
  "de la le les du des et en un une au aux pour par avec dans sur ou",
  "der die das und von zu zur zum den dem fur mit im ein eine oder auf",
  "di e il lo i gli della delle dei degli del da per con nel nella al alla",
  "el los las y o para por",
  "do dos das em no na nos nas os com um uma ao aos",
  "company companies limited ltd plc inc corp corporation group gmbh ag sa srl spa llc llp co pty pvt",
].flatMap((line) => line.split(" "));
