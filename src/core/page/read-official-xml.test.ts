import { expect, test } from 'vitest';
import { markupFormOf } from './markup-form.ts';
import { readOfficialXml } from './read-official-xml.ts';

const textOf = (inner: string) =>
  readOfficialXml(`<officiele-publicatie>${inner}</officiele-publicatie>`)?.text;

test.for([
  [
    'paragraphs',
    '<al>Een\n  zin.</al><al>Nog <nadruk>een</nadruk> zin.</al>',
    'Een zin.\n\nNog een zin.'
  ],
  ['a question', '<vraag><nr>Vraag 1</nr><al>Wie?</al></vraag>', 'Vraag 1\n\nWie?'],
  ['a question of before', '<vraag><nummer>1</nummer><al>Wie?</al></vraag>', '1\n\nWie?'],
  [
    'a description',
    '<kamervraagomschrijving>Vragen van de leden <naam>\n<achternaam>Zwaal</achternaam>\n</naam>, <naam><achternaam>Faas</achternaam></naam>en <naam>Kip</naam>(VVD) over <kamervraagonderwerp>boten</kamervraagonderwerp>.</kamervraagomschrijving>',
    'Vragen van de leden Zwaal, Faas en Kip (VVD) over boten.'
  ],
  [
    'a description of before',
    '<omschr>Vragen van het lid <naam>Zwaal</naam> over <ondw>boten</ondw>. <datum>(Ingezonden 3 mei 2008)</datum></omschr>',
    'Vragen van het lid Zwaal over boten. (Ingezonden 3 mei 2008)'
  ],
  [
    'lists',
    '<lijst><li><li.nr>1.</li.nr><al>Wie?</al><lijst><li><li.nr>–</li.nr><al>Faas</al></li></lijst></li><li><li.nr>2.</li.nr>Wat?</li></lijst>',
    '1. Wie?\n– Faas\n2. Wat?'
  ],
  [
    'a list in a paragraph',
    '<al>Namelijk:<lijst><li><li.nr>a.</li.nr><al>geld</al></li></lijst></al>',
    'Namelijk:\n\na. geld'
  ],
  [
    'headings',
    '<kop><label>Bijlage</label><nr>1.</nr>\n<titel>Het <nadruk>nut</nadruk></titel></kop><al>Dit.</al>',
    'Bijlage 1. Het nut\n\nDit.'
  ],
  [
    'a paper’s head',
    '<kamerstukkop><tekstregel inhoud="kameraanduiding">Tweede Kamer der Staten-Generaal</tekstregel><tekstregel inhoud="documenttype">Kamerstukken</tekstregel></kamerstukkop><dossier><dossiernummer><dossiernr>36 180</dossiernr></dossiernummer><titel>Boten</titel></dossier><stuk><stuknr>Nr. <ondernummer>12</ondernummer></stuknr><titel>BRIEF</titel></stuk>',
    'Tweede Kamer der Staten-Generaal\n\n36 180 Boten\n\nNr. 12 BRIEF'
  ],
  [
    'a paper’s head of before',
    '<kop><titel>Tweede Kamer der Staten-Generaal</titel><subtitel>2</subtitel><subtitel>Vergaderjaar 1999-2000</subtitel></kop><frontm><versie></versie><ordernr>5K0977</ordernr><vergjaar>1999-2000</vergjaar><onderw><nummer>34 138</nummer><naam>Boten\nen veren</naam></onderw></frontm><stuk><ltrlabel>Nr. </ltrlabel><nummer>8</nummer><titel>BRIEF</titel></stuk>',
    'Tweede Kamer der Staten-Generaal 2 Vergaderjaar 1999-2000\n\n34 138 Boten en veren\n\nNr. 8\n\nBRIEF'
  ],
  [
    'who signs',
    '<ondertekening><functie>De Minister,</functie><naam><voornaam>B.</voornaam><achternaam>Brink</achternaam></naam></ondertekening>',
    'De Minister,\nB. Brink'
  ],
  [
    'tables',
    '<table><title>Kosten</title><tgroup><colspec colname="a"/><thead><row><entry><al>Jaar</al></entry><entry><al>Euro</al></entry></row></thead><tbody><row><entry><al>2029</al></entry><entry><al>drie</al><al>of vier</al></entry></row></tbody></tgroup></table>',
    'Kosten\n\nJaar\tEuro\n2029\tdrie of vier'
  ],
  [
    'notes',
    '<al>Het bericht»?<noot id="n1"><noot.nr>1</noot.nr><noot.al>Dorpsblad.</noot.al><noot.al>Ook hier.</noot.al></noot>Klopt <noot id="n12"><noot.nr>12</noot.nr><noot.al>Bode.</noot.al></noot>?</al><al>Meer.</al>',
    'Het bericht»?¹ Klopt¹²?\n\nMeer.\n\n[1] Dorpsblad.\nOok hier.\n\n[12] Bode.'
  ],
  [
    'notes apart from their marks',
    '<vraag><al>Het bericht?<nootref refid="n1"/> Klopt dat?<nootref nr="2"/></al></vraag><noot id="n1" nr="1"><al>Dorpsblad.</al></noot><noot nr="2"><al>Bode.</al></noot>',
    'Het bericht?¹ Klopt dat?²\n\n[1] Dorpsblad.\n\n[2] Bode.'
  ],
  [
    'notes of before apart from their marks',
    '<al>De commissie<voetref refid="v11.1" nr="1"></voetref> vraagt.</al><voetnoot id="v11.1" nr="1"><al>Samenstelling.</al></voetnoot>',
    'De commissie¹ vraagt.\n\n[1] Samenstelling.'
  ],
  [
    'notes with a letter',
    '<al>Dit<noot><noot.nr>a</noot.nr><noot.al>Dat.</noot.al></noot> dus.</al>',
    'Dit[a] dus.\n\n[a] Dat.'
  ],
  [
    'raised and lowered',
    '<al>5 m<sup>2</sup> CO<inf>2</inf>, de 3<sup>e</sup> keer</al>',
    '5 m² CO2, de 3e keer'
  ],
  [
    'what is no text',
    '<metadata><meta content="x"/>y</metadata><plaatje><illustratie naam="z"/></plaatje><al>Een</al>',
    'Een'
  ],
  ['signs', '<al>Caf&#233; &amp; <![CDATA[<b>]]></al>', 'Café & <b>'],
  [
    'elements that nobody knows',
    '<nieuw><deel>Een</deel><deel>Twee <vreemd>drie</vreemd></deel></nieuw>',
    'Een\n\nTwee\n\ndrie'
  ],
  [
    'words where only elements are expected',
    '<al>lid <naam>mevrouw <achternaam>Faas</achternaam> c.s.</naam></al><row>los<entry>cel</entry></row><al>a<nootref>3</nootref> b<noot><noot.nr>1</noot.nr><noot.nr>2</noot.nr><noot.al>c</noot.al></noot></al>',
    'lid mevrouw Faas c.s.\n\nlos\tcel\n\na³ b¹\n\n[1] 2\nc'
  ],
  ['nothing', '', '']
])('%s', ([, inner, expected]) => {
  expect(textOf(inner!)).toBe(expected === '' ? '' : `${expected}\n`);
});

test('the type of a document is no text of it', () => {
  const xml = '<!DOCTYPE a [<!ENTITY x "y">]>\n<a><al>Een</al></a>\n';
  expect(readOfficialXml(xml)?.text).toBe('Een\n');
});

test.for([
  [
    '<?xml version="1.0"?>\n<officiele-publicatie><al>Een</al></officiele-publicatie>',
    'official-xml'
  ],
  ['<!-- van de site -->\n<kamervragen><vraag><al>Een</al></vraag></kamervragen>', 'official-xml'],
  ['<!DOCTYPE kamerwrk SYSTEM "op.dtd">\n<kamerwrk><al>Een</al></kamerwrk>', 'official-xml'],
  ['<?xml version="1.0"?>\n<feed><title>Een</title></feed>', undefined],
  ['<!DOCTYPE html><html><body><p>Een</al></p></body></html>', 'web-page'],
  ['Vraag 1\nWat is <al>een alinea</al>?', undefined]
] as const)('%s is %s', ([text, expected]) => {
  expect(markupFormOf(text)).toBe(expected);
});

test('elements in elements in elements are no publication, nor read for minutes', () => {
  expect(readOfficialXml('<li>'.repeat(100_000))).toBe(undefined);
  expect(textOf('<x>'.repeat(1000) + 'Een')).toBe('Een\n');
});
