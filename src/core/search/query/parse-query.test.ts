import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQuery } from './parse-query.ts';
import { printQuery } from './print-query.ts';
import type { Clause } from './query.ts';

/** "a (b | c) -"d e" indiener=f" */
function draw(clause: Clause): string {
  switch (clause.type) {
    case 'word':
      return clause.prefix ? `${clause.text}…` : clause.text;
    case 'phrase':
      return `"${clause.text}"`;
    case 'field':
      return `${clause.name}=${clause.value}`;
    case 'not':
      return `-${draw(clause.clause)}`;
    case 'or':
      return `(${clause.clauses.map(draw).join(' | ')})`;
  }
}

test.for([
  ['dijk wacht', 'dijk wacht', ''],
  ['"vaste groep" los', '"vaste groep" los', ''],
  ['«vaste groep»', '"vaste groep"', ''],
  ['dijk -bever', 'dijk -bever', ''],
  ['dijk NIET bever', 'dijk -bever', ''],
  ['dijk -"grote bever"', 'dijk -"grote bever"', ''],
  ['bever OF das', '(bever | das)', ''],
  ['bever OF das OF mol', '(bever | das | mol)', ''],
  ['bever of das', 'bever of das', ''],
  ['bever AND das & mol', 'bever das mol', ''],
  ['bever EN NIET das', 'bever -das', ''],
  ['"AND" bever en das', '"AND" bever en das', ''],
  ['digita*', 'digita…', ''],
  ['indiener:"van der Meulen"', 'indiener=van der Meulen', ''],
  ['Indiener:jansen', 'indiener=jansen', ''],
  ['van:jansen dossier:26643', 'indiener=jansen kamerstuk=26643', ''],
  ['jaar:2024..2025 is:Onbeantwoord', 'jaar=2024..2025 is=onbeantwoord', ''],
  ['-fractie:x dijk', '-fractie=x dijk', ''],
  ['26 643', '26 643', ''],
  ['indiener: jansen', 'indiener=jansen', ''],
  ['aan: "van der Meulen" dijk', 'aan=van der Meulen dijk', ''],
  ['aan: van der Meulen dijk', 'aan=van der Meulen dijk', ''],
  ['indiener:Van den Akker', 'indiener=Van den Akker', ''],
  ['fractie:Partij voor de Dieren dijk', 'fractie=Partij voor de Dieren dijk', ''],
  ['ministerie: Justitie en Veiligheid', 'ministerie=Justitie en Veiligheid', ''],
  ['fractie:SP dijk', 'fractie=SP dijk', ''],
  ['-fractie: x dijk', '-fractie=x dijk', ''],
  ['is: onbeantwoord dijk', 'is=onbeantwoord dijk', ''],
  ['is: blauw', 'blauw', 'missing-value'],
  ['jaar: 2025', 'jaar=2025', ''],
  ['jaar: dijk', 'dijk', 'missing-value'],
  ['jaar:vorig', 'vorig', 'unknown-value'],
  ['indiener: OF dijk', 'dijk', 'missing-value lonely-operator'],
  ['aan: -dijk', '-dijk', 'missing-value only-exclusions'],
  ['aan: is:beantwoord', 'is=beantwoord', 'missing-value'],
  ['kamerstuk:26 643 dijk', 'kamerstuk=26 643 dijk', ''],
  ['dossier: 26 643, nr. 1315 dijk', 'kamerstuk=26 643, nr. 1315 dijk', ''],
  ['kamerstuk:36 600 XV dijk', 'kamerstuk=36 600 XV dijk', ''],
  ['kamerstuk:"26" 643', 'kamerstuk=26 643', ''],
  ['kamerstuk: dijk', 'dijk', 'missing-value'],
  ['zaak: 2025Z08286', 'zaak=2025Z08286', ''],
  ['https://a.example', 'https://a.example', ''],
  ['"open', '"open"', 'unclosed-phrase'],
  ['kleur:rood', 'rood', 'unknown-field'],
  ['is:blauw', 'blauw', 'unknown-value'],
  ['heeft:weggelakt -bevat:motie', 'bevat=weggelakt -heeft=motie', ''],
  ['bevat:uitgesteld has:late', 'is=uitgesteld is=telaat', ''],
  ['heeft:antwoordbrief in:tabel', 'antwoordbrief tabel', 'unknown-value unknown-value'],
  ['dijk jaar:', 'dijk', 'missing-value'],
  ['OF dijk', 'dijk', 'lonely-operator'],
  ['dijk OF', 'dijk', 'lonely-operator'],
  ['-dijk', '-dijk', 'only-exclusions'],
  ['', '', ''],
  ['- " ! ?', '', 'unclosed-phrase']
] as const)('%s → %s', ([text, drawn, problems]) => {
  const query = parseQuery(text);
  expect(query.clauses.map(draw).join(' ')).toBe(drawn);
  expect(query.problems.map(({ code }) => code).join(' ')).toBe(problems);
});

test('a problem names its place', () => {
  expect(parseQuery('dijk kleur:rood').problems).toMatchObject([{ start: 5, end: 10 }]);
});

const anyQuery = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        ...['a', 'OF', 'NIET', '-', '"', 'is:', 'jaar:', 'x:', '*', ' ', '«', '//', ':', 'aan:'],
        ...['dossier:', 'AND', '&', '26', '643', '2025', ' ', ' ']
      )
    )
    .map((parts) => parts.join(''))
);

test('reading what was printed gives the same query', () => {
  fc.assert(
    fc.property(anyQuery, (text) => {
      const query = parseQuery(text);
      const again = parseQuery(printQuery(query));
      expect(again.clauses.map(draw)).toEqual(query.clauses.map(draw));
    })
  );
});
