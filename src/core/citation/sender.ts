import type { Paper, Section } from '../model/paper.ts';
import type { Person } from '../model/person.ts';
import type { QuestionSet } from '../model/question-set.ts';
import { wordsAt } from '../page/plain-words.ts';
import { readSigners } from '../parse/head/people/signers.ts';

// "Minister-President": an office that needs no ministry
const WHOLE_OFFICE = /-president$/iu;

const BLANKS = /\s+/gu;

/** The last lines of a paper in which someone may sign, in paragraphs. */
const SIGNATURE_LENGTH = 14;

const flat = (section: Section): Section[] => [section, ...section.children.flatMap(flat)];

/**
 * Who sends a letter: who signs it, else who answers its questions, unless the letter names them as
 * those in whose name it is sent as well.
 */
export function findSender(
  paper: Paper,
  text: string,
  set: QuestionSet | undefined
): Person | undefined {
  const last = paper.sections.flatMap(flat).findLast((section) => section.text.trim() !== '');
  const signature = (last?.text ?? '').split('\n\n').slice(-SIGNATURE_LENGTH).join('\n');
  const [signer] = readSigners(signature);
  if (signer?.role) return signer;
  const answering = set?.respondents ?? [];
  const offices = answering.map((person) => formatOffice(person, text)?.toLowerCase());
  const flatText = readable(text).replaceAll(BLANKS, ' ').toLowerCase();
  const alone = (office: string | undefined) =>
    office !== undefined && !flatText.includes(`namens ${office}`);
  return answering.find((_, i) => alone(offices[i]));
}

/**
 * An office in a sentence: "de staatssecretaris van Defensie", "de minister voor Natuur" where the
 * source says so. `undefined` where no office is known.
 */
export function formatOffice({ role, ministry }: Person, text: string): string | undefined {
  if (!role) return undefined;
  const office = `de ${role.charAt(0).toLowerCase()}${role.slice(1)}`;
  if (!ministry || WHOLE_OFFICE.test(role)) return office.toLowerCase();
  const words = readable(text);
  const isPortfolio = words.includes(` voor ${ministry}`) && !words.includes(` van ${ministry}`);
  return `${office} ${isPortfolio ? 'voor' : 'van'} ${ministry}`;
}

/** What a reader sees of a source: tags stand between the words of a web page, and hide some. */
const readable = (text: string): string => wordsAt(text, [0, text.length]);
