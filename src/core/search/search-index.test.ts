import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BUILT_IN_SYNONYMS } from './analysis/dutch-synonyms.ts';
import { synonymKey } from './analysis/synonym-group.ts';
import { drawHits, finished, indexOf } from './index-for-tests.ts';
import { DIKES, paperOf, RENT } from './index/paper-for-tests.ts';

const index = indexOf(DIKES, RENT);

describe('what finds what', () => {
  test.for([
    ['dijkwachten', 'dijken 1'],
    ['dijkwacht', 'dijken 1'],
    ['bever', 'dijken 2'],
    ['huurcommissie', 'huren 1, huren 3, huren 2'],
    // the second goes on after the one about the commission
    ['commissie huur', 'huren 1, huren 2, huren 3'],
    ['discriminatie', 'huren 2'],
    ['discriminatei', 'huren 2'],
    ['AI verordening', 'dijken 3'],
    ['aiverordening', 'dijken 3'],
    ['26643', 'dijken 3'],
    ['26 643', 'dijken 3'],
    // another number is another paper, and the year of a case tells nothing
    ['26644', ''],
    ['2024Z12345', ''],
    ['2024 Z 12345', ''],
    ['Woo', 'dijken 4'],
    ['"ontheffing van de provincie"', 'dijken 2'],
    ['"provincie ontheffing"', ''],
    ['"van de"', 'dijken 2'],
    ['"is de" wet', 'dijken 4'],
    ['één', 'dijken 1, dijken 2, huren 2'],
    ['in:vraag een', 'dijken 2'],
    ['huur -commissie', 'huren 3, huren 2'],
    ['bevers OF huurprijzen', 'huren 3, dijken 2, huren 1, huren 2'],
    ['huurcommissaris', 'huren 1'],
    ['huurpenningen', 'huren 1, huren 3, huren 2'],
    ['hoe lang mag een bever', 'dijken 2'],
    ['castors', ''],
    ['indiener:beek vergoeding', 'dijken 1'],
    ['fractie:gl bever', 'dijken 2'],
    ['fractie:vvd ministerie:bzk commissie', 'huren 1'],
    ['aan:wit inflatie', 'huren 3'],
    ['jaar:2024 huurders', 'huren 2'],
    ['jaar:>2024 huurders', ''],
    ['soort:aanhangsel inflatie', 'huren 3'],
    ['zaak:2025z00001 bever', 'dijken 2'],
    ['is:onbeantwoord', 'dijken 4'],
    ['bevat:url', ''],
    ['in:vraag vergoeding', ''],
    ['in:antwoord vergoeding', 'dijken 1'],
    ['2025 Z 00001 bever', 'dijken 2, dijken 3, dijken 1, dijken 4'],
    ['opvangen bever', 'dijken 2'],
    ['niksnergensniets', '']
  ] as const)('%s → %s', ([query, hits]) => {
    expect(drawHits(index, query)).toBe(hits);
  });

  test('the last word may still be typed', () => {
    expect(drawHits(index, 'veror', {})).toBe('dijken 3');
    expect(drawHits(index, 'veror', finished)).toBe('');
  });

  test('a synonym of the user finds as well', () => {
    const own = indexOf(DIKES);
    expect(drawHits(own, 'castor')).toBe('');
    own.setSynonyms([['castor', 'bever']]);
    expect(drawHits(own, 'castor')).toBe('dijken 2');
    expect(drawHits(own, 'castors')).toBe('dijken 2');
  });

  test('a word that is no kind of what it seems made of is not found by its pieces', () => {
    const pairs = [
      ['Welke scholen hebben een hoge toren?'],
      ['Wat doet de hogeschool?'],
      ['Staat er een bank?'],
      ['Wie zit er in de rechtbank?']
    ] as const;
    const own = indexOf(paperOf('huis', pairs));
    expect(drawHits(own, 'hogescholen', finished)).toBe('huis 2');
    expect(drawHits(own, 'bank', finished)).toBe('huis 3');
  });

  test('an amount is its digits together, with another name of the million', () => {
    const pairs = [
      ['Wat kost de proef?', 'Acht bruggen van € 1,8 miljoen en 7 sluizen van € 2 miljoen.'],
      ['Wat kost het gemaal?', 'Het gemaal kost € 8,7 mln.']
    ] as const;
    const own = indexOf(paperOf('geld', pairs));
    expect(drawHits(own, '8,7', finished)).toBe('geld 2');
    expect(drawHits(own, '8,6', finished)).toBe('');
    expect(drawHits(own, '8,7 miljoen', finished)).toBe('geld 2, geld 1');
  });

  test.for([
    ['36600XVI', 'wet 1'],
    ['36600 xvi', 'wet 1'],
    ['kamerstuk:36600XVI', 'wet 1'],
    ['kamerstuk:36 600 XVI', 'wet 1'],
    ['kamerstuk:36.600', 'wet 1'],
    ['dossier: 36 600-XVI, nr. 3', 'wet 1']
  ] as const)('the chapter of a budget, %s → %s', ([query, hits]) => {
    const pairs = [['Klopt Kamerstuk 36 600 XVI, nr. 3?'], ['Hoe hoog is de dijk?']] as const;
    const raw = 'Kamerstuk 36 600 XVI, nr. 3';
    const normal = { dossier: '36600', suffix: 'XVI', number: '3' };
    const references = [{ type: 'kamerstuk', raw, span: [7, 35], normal }] as const;
    const own = indexOf(paperOf('wet', pairs, { references }));
    expect(drawHits(own, query, finished)).toBe(hits);
  });

  test('a compound of parts that the library calls otherwise is found by both', () => {
    const pairs = [
      ['Komt de bus langs de bibliotheken?'],
      ['Rijdt de bus?'],
      ['Hoe hoog?']
    ] as const;
    expect(drawHits(indexOf(paperOf('bus', pairs)), 'biebbus', finished)).toBe('bus 1, bus 2');
  });

  test('another word may follow a known one of five letters, though no text has it alone', () => {
    const pairs = [['Hoeveel pianospel klonk er?'], ['Waar staat de piano?']] as const;
    expect(drawHits(indexOf(paperOf('p', pairs)), 'piano', finished)).toBe('p 2, p 1');
  });

  test('letters at the end of a word that no text has find nothing by chance', () => {
    const pairs = [['Wie roept?', 'Zij roepen.'], ['Welke momenten?']] as const;
    const own = indexOf(paperOf('roep', pairs));
    expect(drawHits(own, 'vogelgriep', finished)).toBe('');
    expect(drawHits(own, 'hypotheekrente', finished)).toBe('');
  });

  test('words with which one only asks for papers ask nothing beside others', () => {
    const pairs = [
      ['Hoeveel zwanen?', 'Vraag dat de Kamer.'],
      ['Welke vragen heeft de Kamer?']
    ] as const;
    const own = indexOf(paperOf('zwaan', pairs));
    expect(drawHits(own, 'kamervragen over zwanen', finished)).toBe('zwaan 1');
  });

  test('words that no index has are sought anew in what came since', () => {
    const own = indexOf(paperOf('een', [['Is het de eend?']]));
    expect(drawHits(own, 'het', finished)).toBe('een 1');
    own.add([paperOf('twee', [['Is het de zwaan?']])]);
    expect(drawHits(own, 'het', finished)).toBe('een 1, twee 1');
  });

  test('"ver" finds what is far, not what begins so', () => {
    const pairs = [['Welke afstand is dat?'], ['Wie vertaalt verslagen?']] as const;
    expect(drawHits(indexOf(paperOf('ver', pairs)), 'te ver', finished)).toBe('ver 1');
  });

  test('who is asked what somebody said is not asked for saying', () => {
    const pairs = [['Wat kost een zwaan?'], ['Kunt u toezeggen dat de eend blijft?']] as const;
    const own = indexOf(paperOf('zwaan', pairs));
    expect(drawHits(own, 'wat zegt men over de zwaan', finished)).toBe('zwaan 1');
    expect(drawHits(own, 'wat is er gezegd over een zwaan', finished)).toBe('zwaan 1');
  });

  test('a word that only titles have tells less than one that few questions have', () => {
    const pairs = [
      ['Hoe hoog is de dijk?'],
      ['Waar staat de toren?'],
      ['Hoe hoog is de toren?']
    ] as const;
    const own = indexOf(paperOf('torens', pairs, { set: { title: 'Hoge torens op dijken' } }));
    expect(drawHits(own, 'toren').split(', ').slice(0, 2).sort()).toEqual(['torens 2', 'torens 3']);
  });

  test('words written apart find what the library writes as one before what has only one of them', () => {
    const long = 'Daarover spreken de gemeenten dit najaar met de ouders en met de verenigingen.';
    const pairs = [
      ['Wat kost een les?', 'Een les is duur.'],
      ['Wat is er afgesproken?', `${long} Ook de schaatslessen komen aan bod.`],
      ['Waar is een les?', 'In het dorp.']
    ] as const;
    const own = indexOf(paperOf('lessen', pairs));
    expect(drawHits(own, 'schaats les').split(', ')[0]).toBe('lessen 2');
  });

  test('a pair with a hyphen goes on with one of its halves where few have both', () => {
    const pairs = [
      ['Wat verwacht het KNMI?'],
      ['Is de verwachting goed?'],
      ['Hoe duur is dat?']
    ] as const;
    const own = indexOf(paperOf('weer', pairs));
    expect(drawHits(own, 'KNMI-verwachting').split(', ').sort()).toEqual(['weer 1', 'weer 2']);
  });

  test.for<[query: string, question: string]>([
    ['geul', 'Wordt de vaargeul uitgebaggerd?'],
    ['geulen', 'Worden de vaargeulen uitgebaggerd?'],
    ['biowinkel', 'Hoe staat het met biologische producten in de winkel?'],
    ['fosfor', 'Hoeveel phosphor zit er in het water?'],
    ['bever', 'Bent u bekend met de bevver in de dijk?']
  ])('%s, which no text has, finds "%s"', ([query, question]) => {
    const own = indexOf(paperOf('stuk', [[question], ['Hoe duur is dat?']]));
    expect(drawHits(own, query).split(', ')[0]).toBe('stuk 1');
  });

  test('a clipped adjective is found with another name of its noun, though it may be a slip of the pen', () => {
    const pairs = [['Wat is digitaal?'], ['Komt er een heffing op digitale diensten?']] as const;
    const own = indexOf(paperOf('taks', pairs));
    expect(drawHits(own, 'digitaks').split(', ').sort()).toEqual(['taks 1', 'taks 2']);
  });

  test('of what was found, a question that asks for the same comes first', () => {
    const pairs = [
      ['Gaan oude bruggen soms dicht?'],
      ['Hoeveel keer gaan al die oude bruggen dicht?'],
      ['Wie laat oude bruggen dicht?']
    ] as const;
    const own = indexOf(paperOf('brug', pairs));
    expect(drawHits(own, 'bruggen').split(', ')[0]).not.toBe('brug 2');
    expect(drawHits(own, 'hoe vaak bruggen').split(', ')[0]).toBe('brug 2');
  });

  test('where something ends up asks nothing', () => {
    const pairs = [['Waar kunnen burgers terecht?'], ['Gaan gegevens naar de cloud?']] as const;
    const own = indexOf(paperOf('cloud', pairs));
    expect(drawHits(own, 'welke gegevens komen in de cloud terecht')).toBe('cloud 2');
  });

  test('a noun does not meet the verb with which questions begin', () => {
    const pairs = [['Deelt u die mening?'], ['Wanneer volgt de deling?']] as const;
    const own = indexOf(paperOf('stuk', pairs));
    expect(drawHits(own, 'deling')).toBe('stuk 2');
  });

  test('a compound of a synonym counts too', () => {
    const pairs = [['Komt er een totaalverbod?'], ['Wat is het totaal?']] as const;
    const own = indexOf(paperOf('vuurwerk', pairs));
    expect(drawHits(own, 'verbieden')).toBe('vuurwerk 1');
  });

  test('a group of synonyms that comes along can be switched off', () => {
    const own = indexOf(paperOf('leger', [['Hoeveel militairen zijn er?', 'Veertig.']]));
    expect(drawHits(own, 'soldaat')).toBe('leger 1');
    const groups = BUILT_IN_SYNONYMS.flatMap(({ groups: all }) => all);
    const soldiers = groups.filter((group) => group.some((word) => word.startsWith('solda')));
    own.setSynonyms([], new Set(soldiers.map(synonymKey)));
    expect(drawHits(own, 'soldaat')).toBe('');
  });

  test('the answer that another only points to is found under both', () => {
    const paper = paperOf('wijzer', [
      ['Hoeveel eenden?', 'Zeven.'],
      ['Welke?', 'Zie vraag 1.']
    ]);
    const set = paper.questionSets[0]!;
    const [first, second] = set.answers;
    const pointing = { ...set, answers: [first!, { ...second!, refersTo: [1] }] };
    const own = indexOf({ ...paper, questionSets: [pointing] });
    expect(drawHits(own, 'zeven')).toBe('wijzer 1, wijzer 2');
  });

  test('a joint answer is found under each of its questions', () => {
    const paper = paperOf('samen', [['Hoeveel eenden?', 'Samen veertig.'], ['Hoeveel ganzen?']]);
    const set = paper.questionSets[0]!;
    const joint = { ...set.answers[0]!, questionIds: set.questions.map(({ id }) => id) };
    const own = indexOf({ ...paper, questionSets: [{ ...set, answers: [joint] }] });
    expect(drawHits(own, 'veertig')).toBe('samen 1, samen 2');
  });
});

describe('facts of others', () => {
  test('labels and notes are found, and go with what set them', () => {
    const own = indexOf(DIKES);
    own.setFacts({
      labels: [{ sourceId: 'dijken', span: [110, 120], text: 'Dieren' }],
      notes: [{ sourceId: 'dijken', span: [10, 20], text: 'navragen bij de zeilmaker' }]
    });
    expect(drawHits(own, 'label:dieren')).toBe('dijken 2');
    expect(drawHits(own, 'zeilmaker')).toBe('dijken 1');
    own.setFacts({});
    expect(drawHits(own, 'zeilmaker')).toBe('');
    expect(drawHits(own, 'label:dieren')).toBe('');
  });

  test('versions and differences filter', () => {
    const own = indexOf(DIKES);
    own.setFacts({ versions: new Map([['dijken-q2', { group: 'g', differs: true }]]) });
    expect(drawHits(own, 'heeft:versies')).toBe('dijken 2');
    expect(drawHits(own, 'heeft:verschil')).toBe('dijken 2');
  });

  test('what another paper answers is not open, and is put off while it does not', () => {
    const own = indexOf(paperOf('open', [['Hoe hoog is de dijk?']]));
    expect(drawHits(own, 'is:onbeantwoord')).toBe('open 1');
    own.setFacts({ replies: new Map([['open-set', 'deferred']]) });
    expect(drawHits(own, 'is:uitgesteld')).toBe('open 1');
    own.setFacts({ replies: new Map([['open-set', 'answered']]) });
    expect(drawHits(own, 'is:beantwoord')).toBe('open 1');
    expect(drawHits(own, 'is:onbeantwoord')).toBe('');
  });

  test.for(['0', '1', '2', '3', '4', '5'])(
    'a group of versions called %s hides nothing that is no version',
    (group) => {
      const section = (id: string) => ({
        id,
        level: 1,
        title: `Over ${id}`,
        text: 'De dijkwacht loopt.',
        spans: [[500, 600]] as const,
        footnoteMarks: [],
        children: []
      });
      const letter = paperOf('brief', [], { sections: [section('s1'), section('s2')] });
      const own = indexOf(DIKES, letter);
      own.setFacts({ versions: new Map([['dijken-q1', { group, differs: false }]]) });
      const { total } = own.search('dijkwacht', finished);
      expect(own.search('dijkwacht', { ...finished, foldVersions: true }).total).toBe(total);
    }
  );
});

test('any query gives a result', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (query) => {
      const { total, hits } = index.search(query);
      expect(hits.length).toBeLessThanOrEqual(total);
      index.complete(query, query.length);
    }),
    { numRuns: 40 }
  );
});

test('what very many have is found in all of them, the best first', () => {
  const pairs = Array.from(
    { length: 1500 },
    (_, i) => [`Vraag ${i} over de eend?`, 'Ja.'] as const
  );
  const own = indexOf(paperOf('eenden', pairs), paperOf('zwaan', [['Eend of zwaan?', 'Zwaan.']]));
  expect(own.search('eend', finished).total).toBe(1501);
  expect(drawHits(own, 'eend zwaan', { ...finished, limit: 1 })).toBe('zwaan 1');
});
