import type { Evidence } from '../../../model/diagnostic.ts';
import { foldCase } from '../../scan/fold-case.ts';
import { holdsAny } from '../../scan/holds-any.ts';
import { inLatin, type Sign } from './sign.ts';
import { GROUP_IN_ANY_CASE } from '../../scan/group-names.ts';
import { LOCAL_BOARD } from '../../scan/office-words.ts';
import { oneOf } from '../../scan/one-of.ts';

/** The labels before the names of who asks, of which many other words are part. */
const LABELS_OF_ASKERS = (
  'indiener|indieners|indiener(s)|vragensteller|vragenstellers|gesteld door|' + 'ingediend door'
).split('|');

/** How the forms of councils go on behind "schriftelijke vragen". */
const BEHIND_QUESTIONS = ['art', '(art', 'ex', '(ex', 'aan:', 'aan :'];

/** What a head says about the form wherever it stands, also where a line ends in it. */
export const TEXT_SIGNS: readonly Sign[] = inLatin([
  // "Vragen gesteld door de leden der Kamer, met de daarop door de"
  [
    'appendix-head',
    ['leden der kamer', 'aanhangsel van ', 'ah-tk-'],
    /vragen gesteld door de leden der kamer|aanhangsel van de handelingen|\bah-tk-\d/iu
  ],
  // "Schriftelijke antwoorden van de minister van Defensie op vragen, gesteld in de eerste termijn": what
  // a minister could not answer in a debate
  [
    'list-title',
    ['schriftelijke antwoorden ', 'schriftelijke beantwoording '],
    /\bschriftelijke (?:antwoorden|beantwoording) (?:[^.?!]{0,300}? )?vragen\b[^.?!]{0,40}? (?:gesteld (?:in|tijdens) de )?(?:eerste|tweede) termijn\b/iu
  ],
  // "Antwoorden Rekenkamer bij vragen van de Tweede Kamer over"
  [
    'list-title',
    ['van de tweede kamer over', 'van de tweede kamer bij'],
    /\bantwoorden [^.]{0,60}\b(?:op|bij) vragen[^\p{L}.]{0,3} van de tweede kamer (?:over|bij)\b/iu
  ],
  // "Vragen en antwoorden zijn hierna afgedrukt", "Deze vragen, alsmede de daarop op 9 juni 2008 gegeven
  // antwoorden, zijn hieronder afgedrukt": below the title that a site left out; not in a consultation
  [
    'list-title',
    ['afgedrukt'],
    /^(?!.*\b(?:schriftelijk overleg|vragen en opmerkingen)\b).*\bvragen(?: en(?: de)?|,? (?:alsmede|met|en) de daarop [^.]{0,60}\bgegeven) antwoorden,?(?: voorzien van een inleiding,?)? zijn (?:hierna|hieronder|hierachter) afgedrukt/isu
  ],
  // "LIJST VAN VRAGEN EN ANTWOORDEN", "LIJST V AN VRAGEN" of pypdf
  ['list-title', ['lijst van ', 'lijst v an '], /lijst v ?an (?:feitelijke )?vragen\b/iu],
  // "Nr Vraag Antwoord": the head of its table
  ['list-title', ['nr vraag ', 'nr. vraag '], /^nr\.?\s+vraag\s+(?:antwoord|bijlage|blz)/imu],
  // "De commissie heeft feitelijke vragen gesteld"; not where a member's questions are answered
  [
    'list-title',
    ['feitelijke vragen'],
    /^(?!.*\bvragen van (?:het (?:kamer)?lid |de leden (?!van de [^()]{0,60}(?:fractie|commissie)|der (?:staten|kamer)))).*\bfeitelijke vragen\b/isu
  ],
  // "VERSLAG VAN EEN SCHRIFTELIJK OVERLEG", "brengt bijgaand verslag uit van het gevoerde schriftelijk overleg"
  [
    'consultation-title',
    ['schriftelijk overleg'],
    /verslag (?:uit )?v ?an (?:een|het gevoerde) (?:nader )?schriftelijk overleg/iu
  ],
  // "niet binnen de gebruikelijke termijn kunnen worden beantwoord"
  [
    'delay',
    ['binnen de ', 'binnen drie weken', 'uitstel', 'meer tijd '],
    new RegExp(
      oneOf([
        /niet binnen de (?:gebruikelijke|gestelde|daarvoor gestelde) termijn/iu,
        /beantwoording[^.]{0,60} binnen de (?:\p{L}+ ){0,2}termijn [^.]{0,60}\bniet\b/iu,
        /niet mogelijk [^.]{0,60}binnen de (?:\p{L}+ ){0,2}termijn/iu,
        /reden van (?:het|dit) uitstel/iu,
        /uitstel(?:bericht)? (?:voor de |van de )?(?:beantwoording|kamervragen)/iu,
        /meer tijd (?:nodig|behoeft)[^.]{0,80}(?:beantwoord|afstemming)/iu,
        /voor (?:een (?:zorgvuldige |volledige |goede )?|de )?beantwoording[^.?]{0,60} meer tijd (?:nodig|vergt|vraagt|kost)/iu,
        /niet binnen de (?:\p{L}+ ){0,2}termijn (?:van drie weken )?(?:te )?beantwoorden/iu,
        /niet [^.?]{0,60}binnen drie weken (?:te |(?:kan|kunnen) (?:worden )?)beantwoord/iu
      ]),
      'iu'
    )
  ],
  // "Ministerie van Defensie TER BESLISSING Aan De minister": the stamp of a memo that became one line
  [
    'memo-stamp',
    ['ter beslissing ', 'ter informatie ', 'ter ondertekening ', 'ter advisering '],
    /^.{0,160}\bTER (?:BESLISSING|INFORMATIE|ONDERTEKENING|ADVISERING) (?:Aan|Van|Datum|Kenmerk|Onze)\b/su
  ],
  // "Nota", on the next line "Aan: de minister-president"
  [
    'memo-stamp',
    ['nota'],
    /^\s{0,9}(?:beslis)?nota\s?:?\n\s{0,9}aan\s?:\s{0,9}(?:de )?(?:minister|staatssecretaris)/imu
  ],
  ['addresses-house', ['uw kamer'], /\buw kamer\b/iu],
  // The form of a council: "SCHRIFTELIJKE VRAGEN" / "Art. 85 RvO", "Aan: Commissaris van de Koning"
  [
    'questions-sentence',
    BEHIND_QUESTIONS.flatMap((next) => [
      `schriftelijke vragen ${next}`,
      `schriftelijke vraag ${next}`
    ]),
    new RegExp(
      String.raw`\b(?=schriftelijke vra)(?<!(?:beantwoording|antwoord(?:en)?|reactie)\s(?:(?:van|op)\s)?(?:de\s)?)schriftelijke vra(?:ag|gen) (?:\(?(?:ex\.? )?art(?:ikel|\.)? ?\d|aan ?: ?(?:het |de )?(?:${LOCAL_BOARD}|commissaris|voorzitter))`,
      'iu'
    )
  ],
  // "Raadsvragen", a few lines below it "Onderwerp: pontjes": the form of a council
  [
    'questions-sentence',
    ['raadsvragen', 'statenvragen', 'schriftelijke vragen'],
    /^[*#\s]{0,6}(?:(?:schriftelijke )?(?:raads|staten)vragen|schriftelijke vragen)[*\s]{0,6}\n(?:[^\n?]{0,90}\n){0,8}?[*|\s]{0,6}(?:onderwerp|betreft)\*{0,2}(?:\s?[:|]|\s{2})/imu
  ],
  // "SCHRIFTELIJKE VRAAG", on the next line "nr. 412": a question of the Flemish parliament
  ['questions-sentence', ['schriftelijke vraag'], /^schriftelijke vraag\s{1,4}nr\. ?\d/imu],
  // A group of a council writes: "Geacht college, …", "De fractie heeft de volgende vragen", "heeft D66
  // de volgende vragen"
  [
    'questions-sentence',
    ['achtbaar college', 'geacht college'],
    new RegExp(
      String.raw`^(?=.*\b(?:geacht|edelachtbaar) college\b)(?=.*(?:\bfractie|\b(?:raads|staten)lid|\b(?:${GROUP_IN_ANY_CASE})\b)).*\bde (?:na)?volgende (?:schriftelijke )?vragen\b`,
      'isu'
    )
  ],
  // "Indiener: Faas (VVD)", below it "Gericht aan: minister van Defensie": the labels of a set
  [
    'questions-sentence',
    LABELS_OF_ASKERS.flatMap((label) => [`${label}:`, `${label} :`]),
    /\b(?:indiener(?:s|\(s\))?|vragenstellers?|(?:gesteld|ingediend) door)\s?:[^?]{1,300}\baan\s?: ?(?:de )?(?:minister|staatssecretaris)\b/iu
  ],
  // The same with the labels on lines of their own: "Indiener(s)" / "Inge Faas (VVD)" / "Gericht aan"
  [
    'questions-sentence',
    ['gericht aan ', 'gesteld aan '],
    /^\s{0,9}(?:indiener(?:s|\(s\))?|vragenstellers?|(?:gesteld|ingediend) door)\s{0,9}\n[^?]{1,300}\n\s{0,9}(?:gericht|gesteld) aan\s{0,9}\n[^?\n]{0,100}\b(?:minister|staatssecretaris)\b/imu
  ],
  // "Technische vragen", below it "Fractie: Duinbelang"
  [
    'questions-sentence',
    ['fractie:', 'fractie :'],
    /\b(?:technische|schriftelijke|raads)[ -]?vragen\b[^?]{1,300}\bfractie ?:/iu
  ],
  // "… stimuleren.Vragen van het lid Faas (VVD) aan de minister van Defensie over ponten (ingezonden 4 mei":
  // the description, glued to what a site says above it
  [
    'questions-sentence',
    ['.', '?', '!'].flatMap((end) => [`${end}vragen van `, `${end} vragen van `]),
    /[.?!]\s?Vragen van (?:het lid|de leden) [^.?!]{2,120} aan (?:de )?(?:minister|staatssecretaris)[^?!]{2,300}\(ingezonden \d/iu
  ],
  // "Vragen over de pont" / "Indiendatum: jun. 2022", as a party's sites print it; not above its motions
  [
    'questions-sentence',
    ['indiendatum'],
    /\bvragen\b[^\n?]{0,200}\n(?:[^\n?]{1,100}\n)?\s{0,9}indiendatum\s?:/iu
  ],
  // "Indiendatum: jun. 2022" / "Antwoorddatum: 4 jul. 2022": below questions whose title does not call them so
  [
    'questions-sentence',
    ['antwoorddatum'],
    /\bindiendatum\s?:[^\n?]{4,40}\n\s{0,9}antwoorddatum\s?:/iu
  ],
  // "Overeenkomstig art. 30 van het Reglement van orde stelt het raadslid Faas de volgende vragen",
  // "… stelt het lid Faas (VVD) vragen aan de voorzitter", "… mede dat zij vragen willen stellen"
  [
    'questions-sentence',
    ['reglement van orde', ' rvo'],
    /\bart(?:ikel|\.)? ?\d{1,3}\w?(?: van (?:het|ons))? (?:reglement van orde|rvo)\b[^?!:]{1,200}(?:\bde (?:na)?volgende (?:schriftelijke |mondelinge )?vragen\b|\bstell?(?:t|en) (?:het|de) (?:raads|staten)?(?:lid|leden)\b[^?!:]{2,200}\bvragen aan\b|\b(?:hij|zij) (?:schriftelijke )?vragen (?:wil(?:len)? )?stel)/iu
  ]
]);

/** What a head says about the form: as printed, and with its lines joined. */
export function findTextSigns(head: string, joined: string): Evidence[] {
  const all = foldCase(joined);
  return TEXT_SIGNS.filter(
    ([, words, pattern]) => holdsAny(all, words) && (pattern.test(head) || pattern.test(joined))
  ).map(([name]) => name);
}
