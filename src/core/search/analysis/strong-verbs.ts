import type { Kinship } from './kinship.ts';

/**
 * Verbs whose vowel changes, which no rule of endings can know: infinitive, past singular and plural,
 * participle without "ge", and the nouns that are made of them in the same way. "-" where there is
 * none, or where it is better known as another word ("reden", "weken", "leden", "zag").
 */
const STRONG_VERBS = `
beginnen begon begonnen begonnen
bederven bedierf bedierven bedorven bederf
bedriegen bedroog bedrogen bedrogen bedrog
bergen - - borgen
bevelen beval bevalen bevolen bevel
bewegen bewoog bewogen bewogen
bidden - - beden gebed gebeden
bieden bood boden boden bod
bijten beet beten beten
binden bond - bonden
blijken bleek bleken bleken
breken brak braken broken breuk braak
brengen bracht brachten bracht brengst
buigen boog bogen bogen
denken dacht dachten dacht
dragen droeg droegen dragen dracht drage
drijven dreef dreven dreven
dringen drong drongen drongen drang
drinken dronk dronken dronken
duiken dook doken doken
dwingen dwong dwongen dwongen dwang
gelden gold golden golden
genezen genas genazen genezen
genieten genoot genoten genoten genot
geven gaf gaven geven gave gaven gifte
graven groef groeven graven
grijpen greep grepen grepen greep
hangen hing hingen hangen
heffen hief hieven heven
helpen hielp hielpen holpen hulp
houden hield hielden houden
kiezen koos kozen kozen keuze keuzes keus
kijken keek keken keken
klimmen klom klommen klommen
kopen kocht kochten kocht
krimpen kromp krompen krompen krimp
kruipen kroop kropen kropen
laden - - laden
lezen las lazen lezen
liegen loog logen logen leugen leugens
lopen liep liepen lopen
nemen nam namen nomen name
overlijden overleed overleden overleden
rijden reed - reden rit ritten
roepen riep riepen roepen
schelden schold scholden scholden
schenden schond schonden schonden
schenken schonk schonken schonken
schieten schoot - schoten schot schoten
schrijven schreef schreven schreven schrift schriften
schrikken schrok schrokken schrokken
schuiven schoof schoven schoven
slapen sliep sliepen slapen slaap
sluiten sloot sloten sloten
smelten smolt smolten smolten
smijten smeet smeten smeten
snijden sneed sneden sneden
spreken sprak spraken sproken spraak spraken gesprek gesprekken
springen sprong sprongen sprongen
spuiten spoot spoten spoten
stelen - - stolen diefstal
sterven stierf stierven storven sterfte
stijgen steeg stegen stegen
strijden streed streden streden
treden trad traden treden
treffen trof troffen troffen
trekken trok trokken trokken
vallen viel vielen vallen
vangen ving vingen vangen vangst
vechten - - vochten gevecht gevechten
verbieden verbood verboden verboden verbod
verdwijnen verdween verdwenen verdwenen
vergelijken vergeleek vergeleken vergeleken
vergeten vergat vergaten vergeten
verliezen verloor verloren verloren verlies
vermijden vermeed vermeden vermeden
verschijnen verscheen verschenen verschenen
verstrijken verstreek verstreken verstreken
vinden vond vonden vonden vondst vondsten
vliegen vloog vlogen vlogen vlucht vluchten
wegen woog wogen wogen
werpen wierp wierpen worpen
werven wierf wierven worven
wijken - - weken
wijten - - weten
wijzen - - wezen
winnen won wonnen wonnen winst winsten
zenden zond - zonden
zien - - zien zicht
zingen zong zongen zongen
zinken zonk zonken zonken
zitten zat zaten zeten
zoeken zocht zochten zocht
zwemmen zwom zwommen zwommen
zwijgen zweeg zwegen zwegen
`;

/** What may stand before a verb, apart from it or not: "aannemen", "verbieden", "onderzoeken". */
const PREFIXES: readonly string[] =
  `aan achter af be bij deel door goed her in mee mis na om onder ont op over plaats samen tegen
  terug toe uit vast ver vol voor weer weg`.split(/\s+/);
// "besluiten", "verliezen": without "ge" in the participle.
const WITHOUT_GE = /^(?:be|ge|her|ont|over|ver)/;

type Form = readonly [form: string, kinship: Kinship];

interface StrongVerb {
  pasts: readonly string[];
  participle: string;
  nouns: readonly string[];
}

const VERBS = new Map<string, StrongVerb>();
/** The verbs of each form. */
const VERBS_OF = new Map<string, Form[]>();

for (const line of STRONG_VERBS.trim().split('\n')) {
  const [verb, past, pasts, root, ...nouns] = line.split(' ') as [string, ...string[]];
  VERBS.set(verb, {
    pasts: [past!, pasts!].filter((form) => form !== '-'),
    participle: WITHOUT_GE.test(verb) ? root! : `ge${root!}`,
    nouns
  });
  for (const [form, kinship] of strongForms(verb)) {
    VERBS_OF.set(form, [...(VERBS_OF.get(form) ?? []), [verb, kinship]]);
  }
}

/** A word without what may stand before a verb, with what that was: "" first. */
function* splitPrefix(word: string): Generator<readonly [prefix: string, rest: string]> {
  yield ['', word];
  for (const prefix of PREFIXES) {
    if (word.startsWith(prefix)) yield [prefix, word.slice(prefix.length)];
  }
}

function lookUp(word: string): ({ prefix: string } & StrongVerb) | undefined {
  for (const [prefix, rest] of splitPrefix(word)) {
    const verb = VERBS.get(rest);
    if (verb) return { prefix, ...verb };
  }
  return undefined;
}

/** Whether a word is a verb that changes its vowel, whatever stands before it. */
export function isStrongVerb(word: string): boolean {
  return lookUp(word) !== undefined;
}

/** "aannemen" → aangenomen, aanname …; `[]` for a verb that changes no vowel. */
export function strongForms(infinitive: string): Form[] {
  const verb = lookUp(infinitive);
  if (!verb) return [];
  const { prefix, participle } = verb;
  const participles = [prefix + participle];
  // "onderzocht", "besloten"
  if (prefix !== '' && participle.startsWith('ge')) participles.push(prefix + participle.slice(2));
  // a past is a strange word more often than a participle is: "sloot", "bond"
  const forms: Form[] = [
    ...participles.map((form): Form => [form, 'inflection']),
    ...strongPasts(infinitive).map((form): Form => [form, 'derivation']),
    ...strongNouns(infinitive).map((form): Form => [form, 'derivation'])
  ];
  const isFirst = (form: string, at: number) => forms.findIndex(([f]) => f === form) === at;
  return forms.filter(([form], i) => form !== infinitive && isFirst(form, i));
}

/** "verbieden" → verbood, verboden. */
export function strongPasts(infinitive: string): string[] {
  const { prefix = '', pasts = [] } = lookUp(infinitive) ?? {};
  return pasts.map((form) => prefix + form);
}

/** What is made of such a verb, also in compounds: "dwang" in "huwelijksdwang" for dwingen. */
export function strongNouns(infinitive: string): string[] {
  const { prefix = '', nouns = [] } = lookUp(infinitive) ?? {};
  return nouns.map((form) => prefix + form);
}

/** The verbs of which a word may be a form or a noun: "gekozen" and "keuze" → kiezen. */
export function strongVerbsOf(word: string): Form[] {
  return [...splitPrefix(word)].flatMap(([prefix, rest]) => {
    const participles = prefix === '' ? [] : (VERBS_OF.get(`ge${rest}`) ?? []);
    const found = [
      ...(VERBS_OF.get(rest) ?? []),
      ...participles.filter(([, kinship]) => kinship === 'inflection')
    ];
    return found.map(([verb, kinship]): Form => [prefix + verb, kinship]);
  });
}
