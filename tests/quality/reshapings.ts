/** How a program changes the lines of a text without a change of its words. */
export type Reshaping = (text: string) => string;

/** A line of print has so many characters where a program fills lines anew. */
const WIDTH = 76;

/** So many paragraphs stand on a line where a program joins some. */
const TO_A_LINE = 4;

/** So many lines stand on a page. */
const TO_A_PAGE = 30;

const joined = (text: string): string => text.split(/\s+/u).filter(Boolean).join(' ');

/** Cells and columns would be another text if they were broken. */
const isTable = (line: string): boolean => /^\s*\||\S {3,}\S|\t/u.test(line);

function filled(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line === undefined || line.length + word.length >= WIDTH) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines.join('\n');
}

function severalToALine(text: string): string {
  const paragraphs = text
    .split(/\n{2,}/u)
    .map(joined)
    .filter(Boolean);
  const lines: string[] = [];
  for (let i = 0; i < paragraphs.length; i += TO_A_LINE) {
    lines.push(paragraphs.slice(i, i + TO_A_LINE).join(' '));
  }
  return lines.join('\n\n');
}

function withPages(text: string): string {
  let page = 0;
  return text
    .split('\n')
    .flatMap((line, i) => {
      if ((i + 1) % TO_A_PAGE !== 0 || line.trim() === '' || isTable(line)) return [line];
      page++;
      return [line, '', `Tweede Kamer, vergaderjaar 2030–2031, 39 410, nr. 12      ${page}`, '\f'];
    })
    .join('\n');
}

const eachLine = (text: string, change: (line: string) => string): string =>
  text.split('\n').map(change).join('\n');

/**
 * The reshapings by name, each with the share of questions, answers and texts that it must leave as they were: what
 * it leaves today. Of texts that became one line 0.95 at least is wanted; some lose with their lines what told their
 * parts.
 */
export const RESHAPINGS: readonly {
  name: string;
  reshape: Reshaping;
  goals: { questions: number; answers: number; texts: number };
}[] = [
  {
    name: 'one line',
    reshape: joined,
    goals: { questions: 0.99, answers: 0.99, texts: 0.96 }
  },
  {
    name: 'one line, broken again',
    reshape: (text) => filled(joined(text)),
    goals: { questions: 0.985, answers: 0.985, texts: 0.955 }
  },
  {
    name: 'several paragraphs to a line',
    reshape: severalToALine,
    goals: { questions: 0.985, answers: 0.985, texts: 0.95 }
  },
  {
    name: 'long lines broken',
    reshape: (text) =>
      eachLine(text, (line) => (line.length > WIDTH && !isTable(line) ? filled(line) : line)),
    goals: { questions: 0.995, answers: 0.995, texts: 0.97 }
  },
  {
    name: 'feet of pages between lines',
    reshape: withPages,
    goals: { questions: 0.999, answers: 0.999, texts: 0.995 }
  },
  {
    name: 'no blank lines',
    reshape: (text) => text.replaceAll(/\n{2,}/gu, '\n'),
    goals: { questions: 0.999, answers: 0.999, texts: 0.995 }
  },
  {
    name: 'a blank line below each line',
    reshape: (text) => text.replaceAll('\n', '\n\n'),
    goals: { questions: 0.999, answers: 0.998, texts: 0.995 }
  },
  {
    name: 'indented lines',
    reshape: (text) => eachLine(text, (line) => (line === '' ? line : `    ${line}`)),
    goals: { questions: 1, answers: 1, texts: 1 }
  },
  {
    name: 'quoted in a mail',
    reshape: (text) => eachLine(text, (line) => `> ${line}`),
    goals: { questions: 0.999, answers: 0.999, texts: 0.99 }
  }
];
