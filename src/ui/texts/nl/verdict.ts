import type { Finding } from '../../../core/compare/finding.ts';
import type { Differing } from '../../comparing/differing.ts';
import type { SetComparison } from '../../comparing/set-comparison.ts';
import { count, formatNumbers, isOne } from '../format.ts';
import { changeKinds } from './change-kinds.ts';
import {
  numbersOf,
  shiftOf,
  tellBySource,
  tellFindings,
  type NameSource
} from '../tell-findings.ts';

const ORDINALS = [
  'eerste',
  'tweede',
  'derde',
  'vierde',
  'vijfde',
  'zesde',
  'zevende',
  'achtste',
  'negende',
  'tiende'
];

/** `1` → "eerste", `12` → "12e" */
export const ordinal = (n: number): string => ORDINALS[n - 1] ?? `${n}e`;

/**
 * What the comparison of two sets comes down to, in one sentence and the count of what it hides;
 * it is quoted without what stands round it, so it names the source in which something is wrong.
 */
export function verdictText(comparison: SetComparison, nameSource: NameSource): string {
  const { findings, differing, slips, form, repeats, exchanges } = comparison;
  if (repeats) return 'Letterlijk gelijk: deze set staat twee keer in dezelfde bron.';
  if (comparison.relation !== 'same') return otherSetsText(comparison, nameSource);
  const exceptions = [
    ...foundParts(findings, nameSource),
    ...named(differing.questions, 'de tekst van vraag', 'de teksten van de vragen'),
    ...named(differing.answers, 'antwoord', 'de antwoorden'),
    ...(slips > 0 ? [count(slips, 'verschil in schrijfwijze', 'verschillen in schrijfwijze')] : [])
  ];
  const hidden = form > 0 ? ` ${count(form, 'vormverschil', 'vormverschillen')} verborgen.` : '';
  if (exceptions.length === 0)
    return form > 0 ? `Inhoudelijk gelijk.${hidden}` : literally(exchanges);
  return `Inhoudelijk gelijk, behalve: ${exceptions.join('; ')}.${hidden}`;
}

/** Sets that are no versions of one submission are compared by their questions. */
function otherSetsText(
  { relation, differing, exchanges, findings }: SetComparison,
  nameSource: NameSource
): string {
  const kind =
    relation === 'template'
      ? 'Eén sjabloon, twee keer ingediend'
      : 'Geen versies van elkaar, wel met vragen die op elkaar lijken';
  const equal = exchanges.length - new Set(differing.questions.numbers).size;
  const parts = [
    `${count(equal, 'vraag zegt', 'vragen zeggen')} hetzelfde`,
    ...named(differing.questions, 'de tekst van vraag', 'de teksten van de vragen'),
    ...foundParts(findings, nameSource)
  ];
  return `${kind}: ${parts.join('; ')}. De antwoorden zijn niet vergeleken.`;
}

/** Told where they are so: "in brief.txt: antwoord 9 ontbreekt". */
function foundParts(findings: readonly Finding[], nameSource: NameSource): string[] {
  return tellBySource(findings, nameSource, (own) => tellFindings(own, findingPart, manyPart));
}

/** Where one of the sources has no answers, only the questions were compared. */
function literally(exchanges: SetComparison['exchanges']): string {
  return exchanges.some(({ answer }) => answer)
    ? 'Letterlijk gelijk.'
    : 'De vragen zijn letterlijk gelijk.';
}

/** Which differ, and in what: the three heaviest kinds decide whether one looks further. */
function named({ numbers, kinds }: Differing, one: string, other: string): string[] {
  if (numbers.length === 0) return [];
  const distinct = [...new Set(numbers)];
  const named = kinds.slice(0, 3).map((kind) => changeKinds[kind]);
  const inWhat = named.length > 0 ? ` (${named.join(', ')})` : '';
  return distinct.length === 1
    ? [`${one} ${distinct[0]} verschilt${inWhat}`]
    : [`${other} ${formatNumbers(distinct)} verschillen${inWhat}`];
}

/** One finding as a part of a sentence: "antwoord 14 staat onder vraag 13". */
export function findingPart({ code, data, in: place, other }: Finding): string {
  const number = place.number ?? other?.number ?? 0;
  switch (code) {
    case 'answer-shifted':
      return `antwoord ${data.belongsTo} staat onder vraag ${number}`;
    case 'answer-missing':
      return `antwoord ${number} ontbreekt`;
    case 'answer-replaced':
      return `bij vraag ${number} staat een ander antwoord`;
    case 'paragraph-missing':
      return `van antwoord ${number} ontbreekt de ${ordinal(data.paragraph)} alinea`;
    case 'paragraph-extra':
      return `alleen hier staat van antwoord ${number} de ${ordinal(data.paragraph)} alinea`;
    case 'question-missing':
      return `vraag ${data.number} ontbreekt`;
    case 'question-extra':
      return `alleen hier staat vraag ${data.number}`;
    case 'numbering-gap':
      return isOne(data.missing)
        ? `nummer ${formatNumbers(data.missing)} ontbreekt`
        : `de nummers ${formatNumbers(data.missing)} ontbreken`;
    case 'footnote-gap':
      return isOne(data.missing)
        ? `voetnoot ${formatNumbers(data.missing)} ontbreekt`
        : `de voetnoten ${formatNumbers(data.missing)} ontbreken`;
    case 'duplicate-set':
      return 'de set staat er twee keer';
    case 'suspected-shift':
      return isOne(data.numbers)
        ? `het antwoord op vraag ${formatNumbers(data.numbers)} lijkt verschoven`
        : `de antwoorden op vraag ${formatNumbers(data.numbers)} lijken verschoven`;
  }
}

function manyPart(findings: readonly Finding[]): string {
  const numbers = formatNumbers(numbersOf(findings));
  switch (findings[0]?.code) {
    case 'answer-shifted':
      return shiftedPart(findings);
    case 'answer-missing':
      return `de antwoorden ${numbers} ontbreken`;
    case 'answer-replaced':
      return `bij de vragen ${numbers} staat een ander antwoord`;
    case 'paragraph-missing':
      return `van de antwoorden ${numbers} ontbreken alinea’s`;
    case 'question-missing':
      return `de vragen ${numbers} ontbreken`;
    default:
      return findings.map(findingPart).join('; ');
  }
}

/** Answers that moved together are told together. */
function shiftedPart(findings: readonly Finding[]): string {
  const { answers, offset } = shiftOf(findings);
  const numbers = formatNumbers(answers);
  if (offset === undefined) return `de antwoorden ${numbers} staan onder een andere vraag`;
  const places = count(Math.abs(offset), 'vraag', 'vragen');
  return `de antwoorden ${numbers} staan ${places} te ${offset < 0 ? 'vroeg' : 'laat'}`;
}
