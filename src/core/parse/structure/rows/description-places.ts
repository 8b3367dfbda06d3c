import { findAll } from '../../scan/find-all.ts';

// " Vragen van de leden", " Antwoord van Minister", "Mededeling van de Staatssecretaris"; not "Kent u het Antwoord
// van minister", whatever paper a sentence names
const DESCRIPTION_START =
  /(?<=\s)(?<!(?:^|\s)(?:[Hh]et|[Dd]e|[Ee]en|[Dd]it|[Dd]eze|[Dd]ie|[Dd]at|[Uu]w|[Zz]ie|[Ii]n|op|met|bij|uit|onze?|mijn|volgens|per) )(?:Vra(?:ag|gen) van (?:het|de) (?:lid|leden)|(?:Antwoord|(?:Nader|Aanvullend|Herzien) antwoord|Mededeling) van (?:de )?(?:[Mm]inister|[Ss]taatssecretaris))(?= )/gu;

// "eerder Antwoord van", "naar aanleiding van, Vragen van": the middle of a sentence, or a title that ends in a word
const MID_SENTENCE = /(?<=\p{Ll}{2}),?\s{1,4}$/u;

// "(ontvangen 3 mei 2031)", "(ingezonden": what a description has, and behind which no question goes on
const DATED = /^[^?!]{1,500}\((?:[Ii]ngezonden|[Oo]ntvangen)\s[^()]{4,40}\)(?!\s?[?,])/u;

// "(VVD) aan de demissionair minister", "(CDA) en Bos (SP) aan de staatssecretaris" with a capital before: a title, whatever word
// of a page stands before it; not "over de Beantwoording Vragen van", "inzake Vragen van"
const IN_FULL =
  /^Vra(?:ag|gen) [^.?!:]{5,200}\([^()]{2,40}\) aan de (?:demissionair )?(?:[Mm]inister|[Ss]taatssecretaris)/u;
const NAMES_PAPER =
  /(?:antwoord(?:en|ing)?|reactie|uitstel|besluit|brief|betreffende|inzake|betreft|onderwerp|zoals|aanleiding|kader|(?<!\p{L})(?:over|van|op|bij|met|aan|en|of|om|naar|volgens|per|die|dat))\s+$/iu;

// " Antwoord op vragen van het lid Faas over vlonders Gepubliceerd: 3 mei": behind a sentence, the title above a page's labels
const TITLE_ABOVE_LABELS =
  /(?<=[.?!»”)]\s{1,4})(?:Antwoord(?:en)?|Beantwoording) (?:op )?(?:de )?(?:schriftelijke )?(?:[Kk]amer)?vragen van (?:het|de) (?:lid|leden) [^.?!:]{5,200} (?:Gepubliceerd(?: op)?|Publicatiedatum|Indieners?|Ingediend door|Vraagstellers?): /gu;

/** Where descriptions could begin: behind a sentence, or in the middle of one where they name their day. */
export function descriptionPlaces(line: string): number[] {
  const titles = line.includes('ragen van ') ? findAll(line, TITLE_ABOVE_LABELS) : [];
  const described = findAll(line, DESCRIPTION_START)
    .map(({ index }) => index)
    .filter(
      (at) =>
        !MID_SENTENCE.test(line.slice(Math.max(0, at - 8), at)) ||
        DATED.test(line.slice(at, at + 560)) ||
        (IN_FULL.test(line.slice(at, at + 300)) &&
          !NAMES_PAPER.test(line.slice(Math.max(0, at - 24), at)))
    );
  return titles.length === 0 ? described : [...described, ...titles.map(({ index }) => index)];
}
