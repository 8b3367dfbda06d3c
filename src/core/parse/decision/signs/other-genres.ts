import type { Evidence } from '../../../model/diagnostic.ts';
import { ABOUT } from '../../scan/about-words.ts';
import { foldCase } from '../../scan/fold-case.ts';
import { latin } from '../../scan/latin.ts';
import { holdsAny } from '../../scan/holds-any.ts';
import { oneOf } from '../../scan/one-of.ts';

/** Signs that members of parliament or a council put the questions, whatever a text is called. */
const OF_MEMBERS: readonly Evidence[] = [
  'appendix-head',
  'answer-sentence',
  'questions-sentence',
  'notice-sentence',
  'oral-sentence',
  'set-page',
  'set-headers',
  'addresses-house'
];

// "2. Agendapunt: Beantwoording vragen": an agenda or what was decided on one
const AGENDA_ITEM = /^(?:\d{1,3}\.?\s*)?agendapunt\s?:/iu;

// "Vragen die gesteld zijn tijdens het kiezerscafé in Oldemarkt": what those who came there asked a party or a
// board; not "Vragen gesteld tijdens de beeldvormende avond", "de raadsavond", where members of a council ask
const AT_MEETING = latin(
  /^[*#\s]*(?:antwoord(?:en)? op (?:de )?)?vragen (?:(?:die|welke) )?(?:(?:gesteld|ingebracht) (?:zijn |werden )?|(?:zijn|werden) (?:gesteld|ingebracht) )?(?:tijdens|op|uit|van) (?:de|het|een|onze) (?:[\p{L}-]+ )?(?:[\p{L}-]*café|(?:bewoners|buurt|dorps|informatie|inloop|kiezers|verkiezings|wijk)-?(?:avond|bijeenkomst|debat)|lijsttrekkersdebat|informatiemarkt|webinar)(?!\p{L})/iu
);

// "Vragen van het lid Faas (VVD)", "voor raadsleden", "Geacht college": members asked there, or about the evening; not
// "bewoners en raadsleden", who were there as well
const NAMES_MEMBERS =
  /(?<!(?:bewoners|inwoners|kiezers|bezoekers|ondernemers|wethouder) en )(?:raads|staten|kamer)(?:lid|leden)(?! en (?:bewoners|inwoners|kiezers|bezoekers|ondernemers))|vragen van (?:de |het )?(?:fractie|lid|leden)(?!\p{L})|geachte? (?:college|raad|leden|voorzitter)|reglement van orde/iu;

// "Notulen", "Verslag van de raadsvergadering": "Vragen van raadslid Faas aan de wethouder" is what was said there
const MINUTES =
  /^[*#\s]*(?:notulen|besluitenlijst|(?:\p{L}+ )?verslag (?:van )?(?:de |een )?(?:openbare )?(?:raads|commissie|staten)?vergadering)(?!\p{L})/iu;

// "Nota van Inlichtingen 2", "De grote Pubquiz", "Veelgestelde vragen over", "FAQ", "Notulen raad",
// "Convocatie", "Procedurevergadering", "Handreiking beantwoording Kamervragen", "Nieuwsbrief mei",
// "Stenogram verhoor", "Reactie van Gorp op de internetconsultatie"
const TITLE = latin(
  new RegExp(
    `^[*#\\s]*${oneOf([
      /(?:\p{L}{1,30} )?nota van inlichtingen\b|inlichtingennota\b/iu,
      /(?:\p{L}{1,30} ){0,3}\p{L}{0,30}quiz\b/iu,
      /(?:veel|vaak)[ -]?gestelde vragen\b|faq\b|q ?& ?a(?:'?s)?\b/iu,
      /oefenvragen\b|proeftoets\b|correctievoorschrift\b/iu,
      /notulen\b|besluitenlijst\b|convocatie\b|(?:agenda )?procedurevergadering\b/iu,
      /handreiking\b|handleiding\b|woordvoerings?lijn\b|spreekpunten\b/iu,
      /(?:leden|nieuws)brief\b|factsheet\b/iu,
      /stenogram\b|(?:interview|vraaggesprek) met\b|(?:openbaar )?verhoor\b|transcript\b|proces-verbaal\b/iu,
      /(?:reactie|inbreng|bijdrage|zienswijze) [^?]{0,100}(?:internet|markt)consultatie\b/iu
    ])}`,
    'iu'
  )
);

/** Of these every such title holds one, in small letters. */
const WORDS_OF_TITLE: readonly string[] = (
  'inlichtingen|quiz|gestelde vragen|faq|q&|q &|oefenvragen|proeftoets|' +
  'correctievoorschrift|notulen|besluitenlijst|convocatie|procedurevergadering|' +
  'handreiking|handleiding|woordvoering|spreekpunten|ledenbrief|nieuwsbrief|factsheet|' +
  'stenogram|interview met|vraaggesprek met|verhoor|transcript|proces-verbaal|' +
  'consultatie'
).split('|');

/** Councils and committees of those who work, learn or live somewhere, or of an association: no members ask there. */
const OTHER_COUNCIL = String.raw`(?:(?:[Cc]entrale |[Gg]emeenschappelijke )?(?:[Oo]ndernemings|[Mm]edezeggenschaps|[Cc]li[eë]nten|[Ll]eden|[Vv]erenigings|[Ss]tudenten|[Hh]uurders|[Oo]uder|[Ll]eerlingen|[Ff]aculteits|[Pp]arochie|[Kk]erken)raad|(?:[Kk]as|[Oo]uder|[Ff]eest|[Aa]ctiviteiten|[Hh]uurders)commissie|(?:[Aa]lgemene )?[Ll]edenvergadering|[Rr]aad van (?:toezicht|commissarissen))(?!\p{L})`;

// Those who live or work in a village: a list of a council's questions may have such a title of its part
const RESIDENTS = String.raw`(?:(?:[Dd]orps|[Ww]ijk)raad|(?:[Bb]ewoners|[Bb]uurt|[Oo]ndernemers)(?:groep|vereniging|platform|comit[eé]))(?!\p{L})`;

// "Medezeggenschapsraad basisschool De Kolk", "Aan: de ondernemingsraad van", where a line begins, or in a text that became
// one; not "Beantwoording vragen Dorpsbelang over de Medezeggenschapsraad"
const OF_OTHER_COUNCIL = latin(
  new RegExp(
    String.raw`^[*#\s]*(?:(?:[Aa]an|[Vv]an|[Dd]oor|[Vv]oor)\s?:?\s)?(?:de )?${OTHER_COUNCIL}`,
    'u'
  )
);
const NAMES_OTHER_COUNCIL = latin(
  new RegExp(
    String.raw`^(?:(?! (?:${ABOUT}) )[^(])*?(?:\s(?=\p{Lu}|(?<=(?:Aan|Van)\s?: (?:de )?))${OTHER_COUNCIL}| vragen (?:van |door )?(?:de )?${RESIDENTS})`,
    'u'
  )
);

/** The opening of such a paper is no longer where it became one line, in characters. */
const SHORT_OPENING = 400;

/** Whether a title, or the opening on one line, says that a council asks that is none of members. */
const isOfOtherCouncil = (titles: readonly string[], opening: string): boolean =>
  (titles.some((line) => OF_OTHER_COUNCIL.test(line)) ||
    (opening.length < SHORT_OPENING && NAMES_OTHER_COUNCIL.test(opening))) &&
  !OF_COUNCIL.test(opening);

// "raadsleden", "het college van burgemeester", "fractie": members asked, be it about such a council
const OF_COUNCIL =
  /(?:raads|staten)(?:lid|leden|commissie|fractie|brief|vragen|vergadering)|gemeenteraad|(?:provinciale|gedeputeerde) staten|wethouder|burgemeester|fractie|griffie|kamer(?!\p{L})|minister|staatssecretaris|(?:technische|feitelijke) vragen|lijst van vragen/iu;

// "HOGE RAAD DER NEDERLANDEN", "Rechtbank Gelderland", "ECLI:NL:HR:2031:12", "No. W17.30.00211/IV",
// "Voorlichting als bedoeld in artikel 21a": what a court was asked, and its council of state
const COURT = latin(
  /^[*#\s]*(?:hoge raad der nederlanden|(?:rechtbank|gerechtshof) \p{L}|arrest van het hof|conclusie van (?:de )?advocaat-generaal|prejudici[eë]le |ecli:|no\. w\d\d\.|(?:advies|voorlichting) als bedoeld in)/iu
);

// "Vragenlijst medewerkers", "Bijlage 2 Gespreksleidraad", "Aanvraagformulier", "Correctievoorschrift",
// "Reactie op de internetconsultatie", "Evaluatie Turfwet", "Verslag ledenvergadering", "Uitvoeringstoets",
// "Nota ter voorbereiding", "Vraag en antwoord" of a site, "Subsidie - aanvraagformulier"
const WORK = latin(
  new RegExp(
    String.raw`^[*#\s]*(?:(?:bijlage|onderdeel) (?:\d{1,2}|[A-Z])[.:]? )?(?:\p{L}+ (?:(?:op|bij|voor) (?:de )?|[-–:] ))?${oneOf(
      [
        /vragenlijst|enqu[eê]te|interview(?:vragen)?|\p{L}{0,30}leidraad/iu,
        /\p{L}{0,30}tentamen|\p{L}{0,30}toets|\p{L}{0,30}beoordeling|\p{L}{0,30}assessment|dpia/iu,
        /les(?:plan|brief)|procesbeschrijving|werkinstructie|draaiboek|topiclijst|vraaggesprek/iu,
        /\p{L}{0,30}formulier|antwoordmodel|(?:eind)?examen/iu,
        /internetconsultatie|(?:eind|tussen|wets)?evaluatie|instructie|checklist/iu,
        /deskundigen(?:bericht|rapport)|scriptie|masterscriptie|discussienota/iu,
        /verslag (?:van )?(?:de |een )?\p{L}*(?:avond|bijeenkomst|vergadering)/iu,
        /nota ter voorbereiding|vraag en antwoord$/iu
      ]
    )}(?!\p{L})`,
    'iu'
  )
);

/** Of these every such title holds one, in small letters: no pattern takes longer to prepare. */
const WORDS_OF_WORK: readonly string[] = (
  'antwoordmodel|assessment|beoordeling|checklist|deskundigen|discussienota|dpia|' +
  'draaiboek|enqu|evaluatie|examen|formulier|instructie|interview|leidraad|lesbrief|' +
  'lesplan|nota ter voorbereiding|consultatie|beschrijving|scriptie|tentamen|toets|' +
  'topiclijst|verslag|vraag en antwoord|vraaggesprek|vragenlijst'
).split('|');

// "Bent u bekend met", "Kunt u toelichten": how members ask a minister, whatever the paper is called
const TO_MINISTER =
  /(?<!\p{L})(?:(?:bent u (?:bekend|bereid|het (?:er)?mee eens)|deelt u|erkent u|onderschrijft u|herinnert u zich|klopt het dat|is het waar|wat is uw (?:reactie|oordeel|mening)|kunt u (?:toelichten|aangeven|bevestigen|toezeggen|deze vragen))(?!\p{L})|(?:de )?(?:minister(?!ie)|staatssecretaris|college)[^.?!]{0,60}\?)/iu;

// "2. Welke functies noemt de tekst? (3 punten)", "Maximumscore 2"
const POINTS = /\(\d{1,2} ?(?:punt(?:en)?|pt|p)\)|^maximumscore \d|^\d{1,2}p (?:\d{1,2} )?\p{Lu}/iu;

// "Wij Willem-Alexander, bij de gratie Gods", "Heeft de volgende verordening vastgesteld": what an annex of
// a law asks is put to nobody who governs
const LAW = latin(
  /\bbij de gratie gods\b|\bsaluut! doen te weten\b|\bheeft de volgende \p{L}+ vastgesteld\b|\bgezien het verdrag betreffende de\b/iu
);

/** Of these every match of it holds one, in small letters. */
const WORDS_OF_LAW = ['gratie gods', 'saluut!', ' vastgesteld', 'gezien het verdrag'];

// "Wij beantwoorden de meest gestelde vragen van gemeenten", "Hieronder staan veelgestelde vragen"
const OFTEN_ASKED = latin(
  /\b(?:(?:be)?antwoord\p{L}*|hieronder|hier|onderstaande) [^.?!:]{0,60}\b(?:veel|vaak|meest|vaakst) ?gestelde vragen\b/iu
);

// "DEN HAAG – De oppositie wil": a newspaper
const DATELINE = /^[*\s]*[A-Z][A-Z’' -]{3,25} [–—-] \p{Lu}\p{Ll}.{30}/u;

// "Betreft: Besluit op uw Woo-verzoek", "Onderwerp Beslissing op bezwaar": to a citizen
const TO_CITIZEN =
  /\b(?:betreft|onderwerp)[:\s]{1,9}(?:(?:besluit|beslissing|reactie) (?:op|inzake) )?(?:uw )?(?:wo[ob]-?verzoek|(?<=op (?:uw )?)(?:bezwaar|klacht))/iu;

// "Besluit op Woo-verzoek": the title of the decision itself; not "Vragen over het besluit op het Woo-verzoek"
const DECISION = /^[*#\s]*(?:besluit|beslissing) (?:op|inzake) (?:uw |het )?wo[ob]-?verzoek/iu;

// "U heeft op 4 januari verzocht om documenten over"
const REQUESTED =
  /\b(?:u (?:heeft|hebt)|(?:heeft|hebt) u)\b[^.?!]{1,120}\bverzocht om (?:de |alle )?(?:documenten|openbaarmaking)\b/iu;

// What is read above such a sentence where members asked, for documents or other things
const OF_ASKERS =
  /vra(?:ag|gen)(?!\p{L})|antwoord|voorzitter|commissie|raad(?!\p{L})|raadslid|staten/iu;

/** Whether a decision answers a citizen's request: what it is called, or what it says before it speaks of questions. */
function decidesOnRequest(titles: readonly string[], opening: string): boolean {
  const isTitled = titles.some((line) => DECISION.test(line));
  if (isTitled && !titles.some((line) => OF_ASKERS.test(line))) return true;
  const requested = REQUESTED.exec(opening)?.index;
  if (requested === undefined || OF_ASKERS.test(opening.slice(0, requested))) return false;
  return /beslui|beslis/iu.test(opening);
}

/** Of these every match of it holds one, in small letters. */
const WORDS_TO_CITIZEN = ['verzoek', 'verzocht', 'bezwaar', 'klacht'];

/** A survey may ask one of its questions as members do: "Kunt u aangeven waarom?" */
const SEVERAL = 2;

/** Within so many lines a text says what it is. */
const TITLE_LINES = 4;

/**
 * Whether a text is of a sort in which questions are put by nobody that represents others: an agenda,
 * the questions of bidders, a quiz, what citizens often ask, a form to fill in, an examination, what a
 * study asks. `lines` are those of the head, `opening` what stands above the first question, `evidence` what
 * else was found. A paper for a hearing is none: a committee asked.
 */
export function isOtherGenre(
  lines: readonly string[],
  opening: string,
  evidence: readonly Evidence[]
): boolean {
  if (lines.filter((line) => AGENDA_ITEM.test(line)).length >= 2) return true;
  const titles = lines.slice(0, TITLE_LINES).map((line) => line.slice(0, 120));
  const ofMembers = OF_MEMBERS.filter((sign) => evidence.includes(sign));
  // The title itself reads as a sentence that says who asked.
  const isOwnTitle = ofMembers.every((sign) => sign === 'questions-sentence');
  if (isOwnTitle && titles.some((line) => AT_MEETING.test(line)))
    return !NAMES_MEMBERS.test(opening);
  const areMinutes = isOwnTitle && MINUTES.test(titles[0] ?? '');
  if (areMinutes && !/schriftelijke (?:\p{L}+ )?vragen/iu.test(opening)) return true;
  if (ofMembers.length > 0) return false;
  const titled = foldCase(titles.join('\n'));
  if (holdsAny(titled, WORDS_OF_TITLE) && titles.some((line) => TITLE.test(line))) return true;
  if (titles.some((line) => COURT.test(line))) return true;
  if (isOfOtherCouncil(titles, opening)) return true;
  const said = foldCase(opening);
  if (holdsAny(said, WORDS_TO_CITIZEN)) {
    if (TO_CITIZEN.test(opening) || decidesOnRequest(titles, opening)) return true;
  }
  if (holdsAny(said, WORDS_OF_LAW) && LAW.test(opening)) return true;
  if (evidence.includes('list-title')) return false;
  const isLetter = evidence.includes('salutation') || evidence.includes('signature');
  const areOften = said.includes('gestelde vragen') && OFTEN_ASKED.test(opening);
  if (areOften && !evidence.includes('answer-opening')) return true;
  if (!isLetter && titles.some((line) => DATELINE.test(line))) return true;
  if (lines.filter((line) => POINTS.test(line)).length >= 2) return true;
  return (
    holdsAny(titled, WORDS_OF_WORK) &&
    titles.some((line) => WORK.test(line)) &&
    lines.filter((line) => TO_MINISTER.test(line)).length < SEVERAL
  );
}
