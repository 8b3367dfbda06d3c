// "De leden van de SP-fractie vragen of de regering kan toelichten hoe …", "Het lid van de OPNL-fractie vraagt naar …"
const TOLD_OF_GROUP =
  /^(?:De leden|Het lid|Deze leden|Dit lid|De fractie|Deze fracties?|De commissie)\s[^.?!]{0,160}\b(?:vra(?:agt|gen)|verzoek(?:t|en)|will?(?:en)? weten|ontvang(?:t|en))\s/u;

const NUMBER = /^\s{0,4}\d{1,3}(?:[.)]|$)\s{0,4}/u;

/** Whether a paragraph without its number tells what members of a group ask, as a committee's letter does. */
export const isToldOfGroup = (paragraph: string): boolean =>
  TOLD_OF_GROUP.test(paragraph.trimStart());

/** "1. De leden van de SP-fractie vragen of …", or only the second half of it below "1.". */
export function isNumberedAndTold(line: string, above = ''): boolean {
  const number = NUMBER.exec(line)?.[0].length ?? 0;
  return (number > 0 || /^\d{1,3}[.)]?$/u.test(above)) && isToldOfGroup(line.slice(number));
}
