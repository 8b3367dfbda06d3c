/**
 * What about one paragraph speaks for a question or for an answer, and how much. The weights add up:
 * above zero it reads as a question, below as an answer. They were set by hand on the habits of
 * parliamentary language and are kept few, so that each decision can be explained.
 */
const WEIGHTS = {
  endsWithQuestionMark: 4,
  asksSomewhere: -2,
  asksNothing: -2.5,
  opensAsQuestion: 2,
  requestsAnswer: 3,
  addressesMinister: 1,
  opensAsAnswer: -3,
  affirmsOrDenies: -6,
  speaksAsGovernment: -1.5,
  isLong: -1
} as const;

// "Bent u", "Kunt u", "Hoe", "Op welke wijze", "Zo ja"; not "Het kabinet"
const QUESTION_OPENER =
  /^(?:(?:bent|kunt|kan|kent|deelt|heeft|hebt|ziet|vindt|erkent|herinnert|onderschrijft|acht|beaamt|begrijpt|gaat|wilt|zult|zou(?:dt)?|wist|weet|staat|bevestigt|beschikt|houdt|neemt|realiseert|hoeft|mag|moet|dient|snapt|steunt|wordt|worden|is|zijn|klopt|waren|was|komt|geldt|gelden|ligt|liggen|bestaan|bestaat|zal|zullen|kunnen|hebben|wie|wat|welke?|hoe|hoeveel|hoelang|waar\p{L}*|wanneer|wiens|indien|zo ja|zo nee|in hoeverre|in welke?|op (?:basis van )?welke?|op wat voor|aan welke?|door wie|door welke?|met welke?|met wie|uit welke?|van welke?|voor welke?|bij welke?|tot welke?|onder welke?|over welke?|per wanneer|sinds wanneer|vanaf wanneer|tot wanneer|graag|ik verzoek u)\b|u (?:schrijft|stelt|benoemt|geeft|zegt|kondigt)\b)/iu;

/**
 * What the words of a paragraph in lower case say; one pattern, because a search for each costs three
 * times as much. First group: "graag een gedetailleerd antwoord.", "kunt u uw antwoord toelichten?";
 * not "ik licht dat toe." Second: "u", "uw beleid"; not "uw kamer". Else the government speaks: "ik",
 * "het kabinet", "uw kamer"; not "de kamer".
 */
const SPEECH =
  /\b(?:(graag (?:een|ontvang|uw|per|toelicht|reactie)|(?:toelichten|beantwoorden|uiteenzetten|specificeren)\s?[?.]|zo (?:ja|nee|niet),|waarom (?:wel of )?niet\s?\?)|(u\b|uw (?!kamer\b))|(?:ik|mijn|wij|onze?|ons|het kabinet|uw kamer)\b)/g;

// "Ja.", "Nee,", "Zie het antwoord", "Klopt."; not "Ja of nee?"
const AFFIRMATION =
  /^(?:(?:ja|nee|klopt|inderdaad|dat klopt|dat is juist|akkoord)(?!\p{L})|zie (?:ook )?(?:mijn |ons |het |de |hiervoor |mede )?(?:antwoord|beantwoording|vra|hiervoor|boven|onder|alle|eerder|noot)\p{L}*)/iu;

// "Het kabinet", "Ik", "De minister", "Zoals", "Op dit moment"; not "Het is toch"
const ANSWER_OPENER =
  /^(?:het kabinet|ik|wij|we|mijn|de (?:minister|staatssecretaris|regering|overheid)|het ministerie|zoals|op dit moment|er (?:is|zijn|wordt|worden)|dit|deze|dat|die|hier\p{L}*|daar\p{L}*|momenteel|verder|tevens|ook|vanuit|gelet op|conform|allereerst|ten aanzien|voor zover|deelt u mijn)\b/iu;

// what may follow the last question mark: note marks, closing quotes and brackets; not a word
const AFTER_QUESTION_MARK = /^[\s\d,.)(\]["'’”»^]*$/u;

/** The tail that is looked at for a closing question mark. */
const TAIL = 32;

/** How much of a long paragraph's beginning and end is read for words, in characters. */
const EDGE = 240;

/** A paragraph this long is rather an answer. */
const LONG = 700;

/** Ends in "?", note marks and closing quotes aside: "… op te lossen?» 1, 2". */
export function endsWithQuestionMark(text: string): boolean {
  const tail = text.slice(-TAIL);
  const mark = tail.lastIndexOf('?');
  return mark >= 0 && AFTER_QUESTION_MARK.test(tail.slice(mark + 1));
}

/** Above zero where the paragraph reads as a question, below where it reads as an answer. */
export function askedness(paragraph: string): number {
  const text = paragraph.trim();
  let sum = text.length > LONG ? WEIGHTS.isLong : 0;
  if (endsWithQuestionMark(text)) sum += WEIGHTS.endsWithQuestionMark;
  else sum += text.includes('?') ? WEIGHTS.asksSomewhere : WEIGHTS.asksNothing;
  const start = text.slice(0, EDGE);
  if (QUESTION_OPENER.test(start)) sum += WEIGHTS.opensAsQuestion;
  else if (AFFIRMATION.test(start)) sum += WEIGHTS.affirmsOrDenies;
  else if (ANSWER_OPENER.test(start)) sum += WEIGHTS.opensAsAnswer;
  const edges = text.length > 2 * EDGE ? `${start} ${text.slice(-EDGE)}` : text;
  return sum + weighSpeech(edges.toLowerCase());
}

function weighSpeech(text: string): number {
  let [requests, addresses, governs] = [0, 0, 0];
  SPEECH.lastIndex = 0;
  for (let found = SPEECH.exec(text); found; found = SPEECH.exec(text)) {
    if (found[1] !== undefined) requests = WEIGHTS.requestsAnswer;
    else if (found[2] !== undefined) addresses = WEIGHTS.addressesMinister;
    else governs = WEIGHTS.speaksAsGovernment;
    if (requests !== 0 && addresses !== 0 && governs !== 0) break;
    // "graag uw" requests and addresses: what follows may begin inside what was found.
    SPEECH.lastIndex = found.index + 1;
  }
  return requests + addresses + governs;
}
