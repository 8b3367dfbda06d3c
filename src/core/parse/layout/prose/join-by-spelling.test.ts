import { expect, test } from 'vitest';
import { joinBySpelling } from './join-by-spelling.ts';

const joined = (word: string) => {
  const [left = '', right = ''] = word.split('|');
  return joinBySpelling(left, right);
};

test.for([
  [
    'short for a name',
    'btw|verhoging zzp|constructie mbo|studenten ov|kaart ambtenaren|cao kabel|tv'
  ],
  ['names of groups', 'PvdA|fractie GroenLinks|leden GroenLinks-PvdA|fractie lhbti|personen'],
  ['titles', 'minister|president secretaris|generaal kandidaat|notaris oud|dijkgraaf ex|president'],
  [
    'who is no longer',
    'ex|personeelslid ex|penningmeester ex|actievoerder ex|actrice ex|terrorist ex|tennisser ex|cursist ex|communist ex|havenmeester'
  ],
  [
    'two of a kind',
    'publiek|private sociaal|economische noord|zuidlijn rood|wit kosten|batenanalyse'
  ],
  ['loans', 'back|up opt|out ad|hocbeleid'],
  ['round small words', 'huis-aan|huis één|op-één kant|en-klare van|werk-naar-werk'],
  ['digits', '30km|zone'],
  ['vowels that clash', 're|integratie anti|elitair privé|eigendom vanille|ijs diploma|uitreiking'],
  ['before a capital', 'Noord|Holland Postma|Rijk']
] as const)('%s: a hyphen of the word itself', ([, words]) => {
  for (const word of words.split(' ')) expect([word, joined(word)]).toEqual([word, 'keep']);
});

test.for([
  ['compounds', 'water|schap brug|wachter minister|raad kandidaat|stelling beleids|regel'],
  [
    'what only looks like a first half',
    'ex|pertise ex|clusief ex|perimenten ex|pansie ex|terne ex|tensie ex|acte ex|cursie ex|communicatie ex|haustief oud|ste non|nenklooster sociaal|democraat'
  ],
  ['vowels of one word', 'bevloei|ingen muse|umdirectie re|aliteit be|invloeden'],
  ['syllables that are short for a name too', 'wo|ning po|litie vo|gel'],
  ['a capital inside a name', 'Christen|Unie Groen|Links Tenne|T Digi|D']
] as const)('%s: the line end made the hyphen', ([, words]) => {
  for (const word of words.split(' ')) expect([word, joined(word)]).toEqual([word, 'drop']);
});

test('before a word that pairs are made with, the half of a word is left as it stands', () => {
  expect(joined('visserij|en')).toBe('keep-and-space');
  expect(joined('water|dan')).toBe('keep-and-space');
});
