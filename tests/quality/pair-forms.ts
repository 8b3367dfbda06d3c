import type { PairText } from './pair-notation.ts';

/** One answer with the questions before it. */
interface Group {
  questions: readonly PairText[];
  answer?: PairText;
}

type Write = (subject: string, groups: readonly Group[]) => string;

/** Writes texts as a document of a form: `letter`, `draft`, `set`, `publication` or `page`. */
export function writeForm(form: string, subject: string, texts: readonly PairText[]): string {
  return FORMS[form]!(subject, groupsOf(texts));
}

/** Questions in their order; those of a joint answer stand together, at the place of the first. */
function groupsOf(texts: readonly PairText[]): Group[] {
  const answers = texts.filter(({ part }) => part === 'A');
  const questions = texts
    .filter(({ part }) => part === 'V')
    .sort((a, b) => a.numbers[0]! - b.numbers[0]!);
  const groups: Group[] = [];
  const done = new Set<number>();
  for (const question of questions) {
    const number = question.numbers[0]!;
    if (done.has(number)) continue;
    const answer = answers.find(({ numbers }) => numbers.includes(number));
    const numbers = answer?.numbers ?? [number];
    for (const one of numbers) done.add(one);
    groups.push({
      questions: questions.filter(({ numbers: [own] }) => numbers.includes(own!)),
      ...(answer && { answer })
    });
  }
  return groups;
}

const CASE = '2025Z31415';

const FORMS: Readonly<Record<string, Write>> = {
  letter(subject, groups) {
    const notes = noteCounter(2);
    const joint = groups.some(({ questions }) => questions.length > 1);
    const text = (one: PairText) =>
      one.text
        .replaceAll(/\^\[(.*?)\]/gu, (_, note: string) => {
          const label = notes();
          return `[footnoteRef:${label}] [${label}:  ${note} ] `;
        })
        .replaceAll(/ ¶ /gu, '\n\n')
        .replaceAll(' ⏎ ', '\n');
    const blocks = groups.flatMap(({ questions, answer }) => [
      ...questions.map((question) => `${question.numbers[0]}. ${text(question)} `),
      ...(joint ? [`Antwoord ${questions.map(({ numbers }) => numbers[0]).join(' en ')}`] : []),
      ...(answer ? [`${text(answer)} `] : [])
    ]);
    return `Geachte voorzitter, Hierbij zend ik u de antwoorden op de vragen van het lid Brinkgreve (VVD) over ${subject.toLowerCase()}. Deze vragen werden ingezonden op 12 mei 2025 met kenmerk ${CASE}.\n ${CASE}\n\n${blocks.join('\n\n')}\n`;
  },
  draft(subject, groups) {
    const text = (one: PairText) => plain(one).replaceAll(' ¶ ', '\n\n');
    const blocks = groups.flatMap(({ questions, answer }) => [
      ...questions.map((question) => `Vraag ${question.numbers[0]}\n${text(question)}`),
      ...(answer ? [`Antwoord ${answer.numbers.join(' en ')}\n${text(answer)}`] : [])
    ]);
    return `${CASE}\n\nVragen van het lid Brinkgreve (VVD) aan de Minister van Infrastructuur en Waterstaat over ${subject.toLowerCase()} (ingezonden 12 mei 2025).\n\n${blocks.join('\n\n')}\n`;
  },
  set(subject, groups) {
    const questions = groups.flatMap((group) => group.questions);
    return `${CASE}\n\nVragen van het lid Brinkgreve (VVD) aan de Minister van Infrastructuur en Waterstaat over ${subject.toLowerCase()} (ingezonden 12 mei 2025).\n\n${questions.map((question) => `${question.numbers[0]}\n${plain(question).replaceAll(' ¶ ', '\n')}`).join('\n\n')}\n`;
  },
  publication(subject, groups) {
    const mark = noteCounter(1);
    const blocks: string[] = [];
    let notes: string[] = [];
    const text = (one: PairText) =>
      guillemets(one.text)
        .replaceAll(/\^\[(.*?)\]/gu, (_, note: string) => {
          const label = mark();
          notes.push(`${label}\n\n${wrap(note)}`);
          return String(label);
        })
        .split(/ [¶⏎] /u)
        .map(wrap)
        .join('\n');
    groups.forEach(({ questions, answer }, at) => {
      for (const question of questions)
        blocks.push(`Vraag ${question.numbers[0]}\n${text(question)}`);
      if (answer) blocks.push(`Antwoord ${answer.numbers.join(' en ')}\n${text(answer)}`);
      if (at % 2 === 0 && at < groups.length - 1) return;
      blocks.push(...notes, `Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel\n\n${at + 1}`);
      notes = [];
    });
    return `Tweede Kamer der Staten-Generaal\n\n2\n\nVergaderjaar 2024–2025\n\nAanhangsel van de Handelingen\n\nVragen gesteld door de leden der Kamer, met de daarop door de\nregering gegeven antwoorden\n\n2718\n\n${wrap(`Vragen van het lid Brinkgreve (VVD) aan de Minister van Infrastructuur en Waterstaat over ${subject.toLowerCase()} (ingezonden 12 mei 2025).`)}\n\n${wrap('Antwoord van Minister Duinkerken (Infrastructuur en Waterstaat) (ontvangen 20 juni 2025).')}\n\n${blocks.join('\n\n')}\n`;
  },
  page(subject, groups) {
    const mark = noteCounter(1);
    const text = (one: PairText) =>
      guillemets(one.text)
        .replaceAll(/\^\[.*?\]/gu, () => String(mark()))
        .replaceAll(/ [¶⏎] /gu, '\n');
    const blocks = groups.flatMap(({ questions, answer }) => [
      ...questions.map(text),
      ...(answer ? [text(answer)] : [])
    ]);
    return `${subject} |\n|\nEls Brinkgreve (VVD) |\n|\nHugo Duinkerken (minister infrastructuur en waterstaat) (CDA) |\n|\n![]() |\n${blocks.join('\n')}\n`;
  }
};

function noteCounter(from: number): () => number {
  let next = from;
  return () => next++;
}

function plain({ text }: PairText): string {
  return text.replaceAll(/\^\[.*?\]/gu, '').replaceAll(' ⏎ ', '\n');
}

function guillemets(text: string): string {
  return text.replaceAll(/‘([^‘’]*)’(?!s)/gu, '«$1»');
}

/** Lines of at most 78 characters. */
function wrap(text: string): string {
  return text.replaceAll(/(.{1,78})(?: |$)/gu, '$1\n').trimEnd();
}
