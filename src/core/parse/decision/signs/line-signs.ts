import type { Evidence } from '../../../model/diagnostic.ts';
import { CASE_LEAD } from '../../scan/case-lead.ts';
import { foldCase } from '../../scan/fold-case.ts';
import { SALUTATION } from '../../scan/salutation.ts';
import { holdsAny } from '../../scan/holds-any.ts';
import { oneOf } from '../../scan/one-of.ts';
import { LIST_TITLES } from './list-titles.ts';
import { inLatin, type Sign } from './sign.ts';
import { GOVERNMENT } from '../../scan/office-words.ts';
import { GROUP_NAME } from '../../scan/group-names.ts';
import { QUESTION_KIND } from '../../scan/question-kinds.ts';

/** What a line of the head says about the form; each with one that shows it. */
export const LINE_SIGNS: readonly Sign[] = inLatin([
  // "Antwoord van Minister Jansen (Financiën) (ontvangen 3 mei 2024)"; not "Antwoorden van de Minister
  // van Defensie op de vragen van", the title of a letter's attachment, nor the same broken behind "mede namens"
  [
    'answer-sentence',
    ['antwoord van ', 'antwoorden van '],
    /^[*#\s]*(?:nadere? |herziene? )?antwoord(?:en)? van (?:de )?(?:minister|staatss?ecretaris)[\p{L}-]* (?=\S)(?<!antwoorden van de minister (?=[^(]{3,150}, mede namens[^(]{0,120}$))(?!.{3,150} op (?:de )?(?:\p{L}+ )?(?:kamer)?vra(?:ag|gen)(?!.{0,600}\(ontvangen)|.{3,150} op(?: de)?$)/iu
  ],
  // "Mededeling van Staatssecretaris Jansen"
  [
    'notice-sentence',
    ['mededeling van '],
    /^[*#\s]*mededeling van (?:de )?(?:minister|staatss?ecretaris)/iu
  ],
  // "Vragen van het lid Jansen (X) aan de Minister", "2031Z00412 Vragen van"; "Onderwerp: RE: Kamervragen van het lid Jansen";
  // "Schriftelijke vragen ex artikel 36 van het
  // Reglement van Orde" of a council
  [
    'questions-sentence',
    ['vraag van ', 'vragen van ', 'kamervragen ', ' art'],
    new RegExp(
      String.raw`^[*#\s]*(?:(?:${CASE_LEAD})?(?:(?:nadere|aanvullende|schriftelijke|nieuwe) ){0,2}(?:vervolg)?vra(?:ag|gen) van (?:(?:het|de) (?:lid|leden)|(?:het |de )?(?:[\p{L}\d-]{2,20}[ -])?(?:tweede[ -])?kamer(?:lid|leden)) (?!van de )|(?:\p{L}{2,9}\s?:\s*){1,3}kamervragen (?:van |door )?(?:het |de )?(?:lid|leden) |(?:(?:onderwerp|betreft)\s?:\s{0,9})?(?:schriftelijke |mondelinge |raads|staten)?vragen,? \(?(?:ex|conform|ingevolge|volgens|op grond van|o\.?g\.?v\.?) art(?:ikel|\.)? ?\d)`,
      'iu'
    )
  ],
  // "Vragen lid Hoekman over pontjes", "Raadsvragen Hoekman (VVD) aan het college", "Vragen van mevrouw Faas (SP) inzake"; not a
  // headline, "Kamervragen Faas (VVD) over pontjes", "Vragen lid Faas over pontjes beantwoord", nor what minutes tell, "Vragen Faas (VVD) over
  // pontjes: varen die?"
  [
    'questions-sentence',
    ['ragen '],
    new RegExp(
      String.raw`^[*#\s]*(?:\p{L}+ )?(?:(?:[Vv]|[Rr]aadsv|[Ss]tatenv)ragen (?:van |door )?|[Kk]amervragen (?:van|door) )${oneOf(
        [
          /(?:lid|leden) \p{Lu}[^?!:;()]{1,60}(?: \([^()]{2,40}\))?/u,
          /(?:(?:de heer|mevrouw) )?\p{Lu}[\p{L}.’' -]{1,50} \(\p{Lu}[^()]{1,30}\)/u
        ]
      )},? (?:aan (?:de )?(?:[Mm]inister|[Ss]taatssecretaris|(?:het )?college)|over|inzake|betreffende) (?![^:?\d]{1,80}: \p{Ll}|.* beantwoord$)`,
      'u'
    )
  ],
  // "Vragen van de fractie van de VVD aan het college van burgemeester en wethouders (ingezonden 3 mei", "Vragen van
  // VVD-Statenlid Faas aan gedeputeerde staten"
  [
    'questions-sentence',
    ['vragen van '],
    new RegExp(
      String.raw`^[*#\s]*(?:(?:${QUESTION_KIND}) )?(?:vervolg|raads|staten)?vragen van (?:de (?:raads|staten)?fracties? (?:van )?(?:de |het )?[^?!:;()]{2,80}|de [\p{L}\d-]{2,30}[ -](?:raads|staten)?fractie|(?:het |de )?(?:[\p{L}\d/]{2,20}[ -])?(?:(?:gemeente)?raads|staten)(?:lid|leden) [^?!:;]{2,120}) aan (?:het (?:college|dagelijks bestuur)|gedeputeerde staten|burgemeester en wethouders|de (?:burgemeester|wethouder|gedeputeerde))(?!\p{L})`,
      'iu'
    )
  ],
  ...LIST_TITLES,
  // "Van het lid Faas (VVD) aan de minister van Defensie over pontjes"
  [
    'questions-sentence',
    ['van het lid ', 'van de leden '],
    /^[*#\s]*van (?:het lid|de leden) [^?!:;]{2,120}\([^()]{2,40}\),? aan (?:de )?(?:minister|staatssecretaris)/iu
  ],
  // "Kamervragen zonder Antwoord", what the official site calls a set
  ['questions-sentence', ['kamervragen zonder '], /^[*#\s]*kamervragen zonder antwoord$/iu],
  // "Daarom stelt de fractie de volgende vragen aan het college van Gedeputeerde Staten", "dient onderstaande vragen in bij",
  // "onderstaande vragen bij het college ingediend"; not "onderstaande vragen bij het college centraal"
  [
    'questions-sentence',
    ['vragen aan ', 'vragen bij ', 'vragen in '],
    /\b(?:de volgende|onderstaande) (?:schriftelijke |technische )?(?:raads|staten)?vragen (?:(?:in )?aan|in bij|bij(?=[^.?!]{3,100} (?:in|ingediend)[.:,]?(?:\s|$))) (?:(?:het|uw) college(?! van bestuur)|het dagelijks bestuur|gedeputeerde staten|de (?:burgemeester|wethouder|gedeputeerde|commissaris van de))/iu
  ],
  // "Statenvragen fractie PVV over pontjes", "Schriftelijke vragen D66, VVD en CDA over pontjes": a title, no headline with
  // a verb or a colon, nor the items of an agenda
  [
    'questions-sentence',
    ['vragen '],
    new RegExp(
      String.raw`^[*#\s]*(?:(?:schriftelijke|technische) (?:raads|staten)?|raads|staten)vragen (?:van )?(?:de )?(?:(?:raads|staten)?fracties? (?:van )?(?:de )?[\p{L}\d][^?!:;().]{1,40}|(?:${GROUP_NAME})(?:-fractie)?(?:(?:, | en )(?:de )?[\p{L}\d/-]{2,20}){0,5}) (?:over|inzake|betreffende) (?!.* beantwoord$|.* \d{1,2}\.(?: |$))[^?!:]{3,120}$`,
      'iu'
    )
  ],
  // "Vragen uit de Tweede Kamer aan minister Faas (VVD) van Defensie:"
  [
    'questions-sentence',
    ['vragen uit de '],
    /^[*#\s]*vragen uit de (?:(?:tweede|eerste) )?kamer aan (?:de )?(?:minister|staatssecretaris)[^.?!]{2,120}:[*\s]*$/iu
  ],
  // "De volgende vragen zijn door de fractie Duinbelang gesteld."
  [
    'questions-sentence',
    ['de volgende '],
    /^[*#\s]*de volgende (?:schriftelijke )?vragen (?:zijn|werden) door [^.?!]{1,80} gesteld\b/iu
  ],
  // "Vraag met verzoek om schriftelijk antwoord E-000917/2023" of the European Parliament
  [
    'questions-sentence',
    ['vraag met verzoek'],
    /^[*#\s]*(?:\p{Lu}-\d{3,6}\/\d{2,4} )?vraag met verzoek om schriftelijk antwoord(?: \p{Lu}-\d| aan de (?:Europese )?(?:commissie|raad)|$)/iu
  ],
  [
    'oral-sentence',
    ['vraag met verzoek'],
    /^[*#\s]*vraag met verzoek om mondeling antwoord(?: \p{Lu}-\d|$)/iu
  ],
  // "Antwoord van mevrouw Lindqvist", on the next line "namens de Europese Commissie"
  [
    'answer-sentence',
    ['antwoord van '],
    /^[*#\s]*antwoord van (?:mevrouw|de heer|(?:uitvoerend )?vice-?voorzitter|(?:de )?(?:commissaris|hoge vertegenwoordiger))[ /][^.?!]{2,80}(?:$| namens de )/iu
  ],
  // "Vragen ten behoeve van de interpellatie van het lid Jansen (X) aan de minister"
  [
    'questions-sentence',
    ['interpellatie', 'spoed', 'dertigleden'],
    /^[*#\s]*(?:schriftelijke )?vragen (?:ten behoeve van|voor|bij|in) (?:de|het) (?:interpellatie|spoed|dertigleden)\p{L}*|^[*#\s]*interpellatievragen(?!\p{L})/iu
  ],
  // "Mondelinge vragen van het lid", "Mondelinge vragen die zijn ingediend voor het vragenuur"
  [
    'oral-sentence',
    ['mondelinge vragen'],
    /^[*#\s]*mondelinge vragen (?:van|[^.?!]{0,60}vragenuur)/iu
  ],
  // "Vragenronde raad 10 juni 2031", "Vragenhalfuur van de gemeenteraad 10-6-2031": of a council; without a day a page that
  // tells citizens what it is
  [
    'oral-sentence',
    ['vragenronde', 'vragenhalfuur', 'vragenuur', 'vragenkwartier'],
    /^[*#\s]*vragen(?:ronde|(?:half)?uur|kwartier) (?:(?:van|in|voor|tijdens) )?(?:de )?(?:(?:gemeente)?raad|(?:raads|staten|commissie)vergadering|provinciale staten|ps)(?!\p{L})[^?]{0,40}\d[ -]\p{L}{0,9}\d{0,2}[ -]\d{4}[^?]{0,20}$/iu
  ],
  // "TER INFORMATIE", "Nota ter ondertekening"; "TER BESLISSING Aan: de minister" in one line;
  // "Informatie die niet openbaar gemaakt kan worden", "Vraagt u om:"
  [
    'memo-stamp',
    (
      'ter informatie|ter beslissing|ter ondertekening|ter advisering|ter bespreking|' +
      'ter besluitvorming|geadviseerd besluit|gevraagd besluit|informatie die |' +
      'nota openbaar|nota actief openbaar|beslisnota|vraagt u om'
    ).split('|'),
    /^[*#\s]*(?:(?:nota )?ter (?:informatie|beslissing|ondertekening|advisering|bespreking|besluitvorming)(?:$| (?:aan|van|datum)(?!\p{L}))|(?:\d\.? {1,4})?(?:geadviseerd besluit|gevraagd besluit(?!\p{L})|informatie die niet openbaar )|nota (?:actief )?openbaar(?!\p{L})|beslisnota\b|nota (?:voor [^()]{2,40})?\(ter (?:informatie|beslissing|ondertekening|advisering|bespreking|besluitvorming)\)$|vraagt u om:?$)/iu
  ],
  ['salutation', ['geachte ', ' de voorzitter'], SALUTATION],
  // "Geachte raadsleden,", "Geachte leden van Provinciale Staten,", "Geachte leden van de raad van Oosterbroek,"
  [
    'greets-council',
    ['geachte '],
    /^geachte (?:(?:gemeente)?raads|staten|eilandsraads|burger)?leden(?: van (?:de |het )?(?:gemeenteraad|raad(?! van (?:bestuur|toezicht|commissarissen|advies))|(?:provinciale )?staten|eilandsraad|algemeen bestuur)[^.?!:;,]{0,40})?(?: en (?:burger|steunfractie|commissie)leden)?,?$/iu
  ],
  // "C MEMORIE VAN ANTWOORD", "Nr. 7 NOTA NAAR AANLEIDING VAN HET VERSLAG"
  [
    'bill-title',
    ['memorie van ', 'nota naar ', 'verslag'],
    /^(?:(?:[Nn]r\. ?\d+\w?|[A-Z]{1,2}\d?) )?(?:MEMORIE VAN (?:ANTWOORD|TOELICHTING)|Memorie van (?:antwoord|toelichting)$|NOTA NAAR AANLEIDING VAN|Nota naar aanleiding van het|(?:NADER )?(?:VOORLOPIG |EIND)VERSLAG|NADER VERSLAG|(?:VERSLAG VAN EEN|Verslag van een) (?:ALGEMEEN|WETGEVINGS|NOTA|COMMISSIE|PLENAIR|RONDETAFEL|algemeen|wetgevings|nota|commissie|plenair|rondetafel))/u
  ],
  // "Nr. 46 BRIEF VAN DE MINISTER VAN FINANCIËN"
  [
    'letter-title',
    ['brief van '],
    new RegExp(
      String.raw`^(?:nr\. ?\d+\w?\s{1,4})?(?:herdruk\d?\s{1,4})?brief van (?:de |het )?(?:${GOVERNMENT})`,
      'iu'
    )
  ],
  // "Brief regering", the sort of the paper above its data on a page
  ['letter-title', ['brief regering'], /^Brief regering$/u],
  // "Kamervraag 2018Z07022"
  ['set-page', ['kamervraag 20'], /^Kamervraag 20\d\d ?Z ?\d{5}$/u]
]);

/** What the lines of a head say about the form. */
export function findLineSigns(lines: readonly string[]): Evidence[] {
  const all = foldCase(lines.join('\n'));
  return LINE_SIGNS.filter(
    ([, words, pattern]) => holdsAny(all, words) && lines.some((line) => pattern.test(line))
  ).map(([name]) => name);
}
