import { expect, test } from 'vitest';
import { isWebPage } from '../core/page/is-web-page.ts';
import { refusalOfText } from './sniff-text.ts';

test.for([
  ['a page', '<!DOCTYPE html>\n<html lang="nl">', true],
  ['an old page', '<HTML><HEAD>', true],
  [
    'a page that a browser saved',
    '\n<!-- saved from url=(0019)https://a.example/ -->\n<html>',
    true
  ],
  ['a page by the rules of XML', '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C">', true],
  ['a text', 'Vraag 1\n<html> is een woord.', false],
  ['a text that begins with a tag', '<b>Vraag 1</b>\nHoe?', false],
  ['markdown below a tag', "<meta charset='utf-8' />\n## Vraag 1", false],
  ['a piece of a page', '<p><b>Vraag 1</b></p><p>Hoe?</p><p>Antwoord</p><p>Zo.</p>', true],
  ['lines with tags', '<p>Vraag 1</p>\n<p>Hoe?</p>\n<p>Antwoord</p>\n\n<p>Zo.</p>', false],
  [
    'markdown in the blocks of its page',
    '<div>\n\n## Vraag 1\n\n</div>\n<div>\n</div></div>',
    false
  ],
  ['a comment without an end', '<!-- <html>', false],
  ['data', '<?xml version="1.0"?><officiele-publicatie>', false]
] as const)('%s', ([, text, expected]) => {
  expect(isWebPage(text)).toBe(expected);
});

const MAIL = 'From: a@b.example\r\nMIME-Version: 1.0\r\nSubject: Vragen\r\n over de brug\r\n';

test.for([
  ['data', '<?xml version="1.0" encoding="UTF-8"?>\n<officiele-publicatie>', 'xml'],
  [
    'a mail with parts',
    `${MAIL}Content-Type: multipart/alternative; boundary=x\r\n\r\n--x`,
    'mail'
  ],
  ['a coded mail', `${MAIL}Content-Transfer-Encoding: quoted-printable\r\n\r\nca=66`, 'mail'],
  ['a plain mail', `${MAIL}Content-Type: text/plain\r\n\r\nVraag 1`, undefined],
  ['a text', 'Van: de voorzitter\nAan: de minister\n\nVraag 1', undefined],
  ['a text about mail', 'Vraag 1\nMIME-Version: 1.0\nContent-Type: multipart/mixed', undefined],
  [
    'a page with its files',
    'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://a.example/\r\nMIME-Version: 1.0\r\n' +
      'Content-Type: multipart/related;\r\n\tboundary="----x"\r\n\r\n------x',
    'page-archive'
  ]
] as const)('%s: %s', ([, text, refusal]) => {
  expect(refusalOfText(text)).toBe(refusal);
});
