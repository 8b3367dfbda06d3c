import type { GroupKind } from '../../../core/compare/decisions.ts';
import type { Oddity } from '../../../core/compare/many-versions/oddities.ts';
import { count, formatList, formatNumber, formatShare } from '../format.ts';
import { SAME } from '../same-share.ts';
import { ordinal } from './verdict.ts';

const kinds: Record<GroupKind, string> = {
  same: 'Zelfde set in meer bronnen',
  template: 'Sjabloon',
  answers: 'Hergebruikt antwoord',
  contained: 'Antwoord in een ander antwoord'
};

/** The sentences of the list of versions. */
export const versions = {
  kinds,
  intro:
    'Wat in meer dan één bron staat of van elkaar is overgenomen, met wat er verschilt. Wat aandacht vraagt staat bovenaan.',
  found: (n: number) =>
    n === 0
      ? 'Er staat niets dubbel: geen vragenset komt in meer dan één bron voor.'
      : `${count(n, 'groep', 'groepen')} gevonden.`,
  shown: (shown: number, all: number) =>
    `${formatNumber(shown)} van ${count(all, 'groep', 'groepen')} getoond.`,
  limits:
    'Gevonden wordt wat met dezelfde woorden is gezegd. Wie hetzelfde anders zegt, wordt niet gevonden.',
  empty: 'Er zijn nog geen stukken. Voeg stukken toe om versies te vinden.',
  nothingLeft: 'Geen groep past bij dit filter.',
  clearFilter: 'Filter wissen',
  filterText: 'Titel, bron of naam bevat',
  filterKind: 'Soort',
  allKinds: 'Alles',
  list: 'Gevonden versies',
  sources: 'Bronnen',
  copy: (name: string, n: number) => `${name} (de ${ordinal(n)} keer)`,
  twice: (n: number) => `staat daar ${formatNumber(n)} keer`,
  between: (first: string, second: string) =>
    `Dat is het grootste verschil, tussen ${first} en ${second}.`,
  openFindings: (open: number, all: number) =>
    open === 0
      ? all === 1
        ? 'De bevinding is afgehandeld.'
        : `Alle ${formatNumber(all)} bevindingen zijn afgehandeld.`
      : `Nog ${formatNumber(open)} van ${count(all, 'bevinding', 'bevindingen')} af te handelen.`,
  told: 'Wat eruit springt',
  borneOut: (n: number) => `Dat blijkt uit ${count(n, 'andere bron', 'andere bronnen')}.`,
  moreTold: (n: number) =>
    `En nog ${count(n, 'bevinding', 'bevindingen')}; vergelijk twee aan twee.`,
  pairs: (n: number) => `Twee aan twee vergelijken (${formatNumber(n)})`,
  template: (sets: number, slots: number) =>
    `Eén tekst, ${formatNumber(sets)} keer ingediend. ${slots === 0 ? 'De vragen zijn woordelijk gelijk.' : `Op ${count(slots, 'plaats', 'plaatsen')} verschilt de tekst.`}`,
  oddities: (oddities: readonly Oddity[]) => {
    const distinct = new Set(oddities.map(oddity));
    return `Lijkt op een vergissing: ${formatList(distinct)}.`;
  },
  oddity,
  answers: (n: number, similarity: number) =>
    similarity >= SAME
      ? `Hetzelfde antwoord op ${count(n, 'vraag', 'vragen')}.`
      : `Bijna hetzelfde antwoord op ${count(n, 'vraag', 'vragen')}: voor ten minste ${formatShare(similarity)} gelijk.`,
  contained: (n: number, similarity: number) =>
    n === 2
      ? `Het ene antwoord staat voor ${formatShare(similarity)} in het andere.`
      : `${formatNumber(n)} antwoorden waarvan de kortere in de langere staan.`,
  answerTo: (label: string) => `Antwoord op vraag ${label}`,
  compareWith: 'Vergelijk met',
  decided: 'Door u beslist',
  decidedIntro:
    'Deze beslissingen blijven staan, gaan mee in bundels en zijn terug te draaien. Er wordt nooit iets samengevoegd of weggegooid.',
  joinedByYou: 'door u bij elkaar gezet',
  notVersions: (first: string, second: string) => `${first} en ${second} zijn geen versies`,
  areVersions: (first: string, second: string) => `${first} en ${second} horen bij elkaar`,
  dismissed: (kind: GroupKind, title: string) => `${kinds[kind]}: ${title}, hoort niet bij elkaar`,
  elsewhere: (quote: string) => `Over een bron die hier niet staat: ‘${quote}’`,
  withdraw: 'Terugdraaien',
  withdrawWhat: (what: string) => `Terugdraaien: ${what}`,
  withdrawn: 'Beslissing teruggedraaid.',
  part: 'Dit is geen versie',
  partOne: (name: string) => `${name} hoort hier niet bij`,
  dismiss: 'Hoort niet bij elkaar',
  join: 'Dit hoort bij elkaar',
  parted: 'Vastgelegd: dit zijn geen versies van elkaar.',
  dismissedNow: 'Vastgelegd: dit hoort niet bij elkaar.',
  joined: 'Vastgelegd: dit hoort bij elkaar.',
  record: 'Beslissing over versies'
};

function oddity({ code, text, usual }: Oddity): string {
  return code === 'number' && usual !== undefined
    ? `‘${text}’ waar elders ${usual} staat`
    : `‘${text}’ dubbel`;
}
