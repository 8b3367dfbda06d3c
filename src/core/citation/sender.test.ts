import { expect, test } from 'vitest';
import { EMPTY_PAPER } from '../model/empty-paper.ts';
import type { Person } from '../model/person.ts';
import type { QuestionSet } from '../model/question-set.ts';
import { findSender, formatOffice } from './sender.ts';

const person = (role: string, ministry: string) => ({ role, ministry }) as Person;
const second = person('Staatssecretaris', 'Defensie');
const first = person('Minister', 'Natuur');
const paper = { id: 'a-0', sourceId: 'a', ...EMPTY_PAPER };
const set = { respondents: [second, first] } as unknown as QuestionSet;

test('of a web page only what a reader sees says in whose name it is sent', () => {
  const page = (body: string) => `<!doctype html><html><body>${body}</body></html>`;
  const both = page(
    '<p>Mede namens <em>de staatssecretaris van&nbsp;Defensie</em> antwoord ik.</p>'
  );
  expect(findSender(paper, both, set)).toBe(first);
  const hidden = page('<!-- mede namens de staatssecretaris van Defensie --><p>Hierbij.</p>');
  expect(findSender(paper, hidden, set)).toBe(second);
});

test('of a web page only what a reader sees says that a minister is one for something', () => {
  const page = `<!doctype html><html><body><p>De Minister voor <b>Natuur</b></p></body></html>`;
  expect(formatOffice(first, page)).toBe('de minister voor Natuur');
});
