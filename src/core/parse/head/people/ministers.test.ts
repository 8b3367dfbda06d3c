import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMinisters } from './ministers.ts';

const draw = (text: string): string =>
  readMinisters(text)
    .map(({ name, role, ministry, group }) =>
      [role && `[${role}]`, name, ministry && `<${ministry}>`, group && `(${group})`]
        .filter(Boolean)
        .join(' ')
    )
    .join(' | ');

test.for([
  [
    'de minister van Binnenlandse Zaken en Koninkrijksrelaties',
    '[minister] <Binnenlandse Zaken en Koninkrijksrelaties>'
  ],
  [
    'de staatssecretaris Jeugd, Preventie en Sport en de minister van Financiën',
    '[staatssecretaris] <Jeugd, Preventie en Sport> | [minister] <Financiën>'
  ],
  [
    'de heer Van Aalten, Minister van Buitenlandse Zaken, mede namens mevrouw Dirks, staatssecretaris van Defensie',
    '[Minister] Van Aalten <Buitenlandse Zaken> | [staatssecretaris] Dirks <Defensie>'
  ],
  [
    'de Staatssecretaris van Cultuur en Media en de MinisterWater en Wegen',
    '[Staatssecretaris] <Cultuur en Media> | [Minister] <Water en Wegen>'
  ],
  ['de minister voor Water & Wegen', '[minister] <Water & Wegen>'],
  ['de ministers van LNV en BuZa', '[minister] <LNV> | [minister] <BuZa>'],
  ['MinisterVan Aalten (Defensie)', '[Minister] Van Aalten <Defensie>'],
  ['de Staatssecretaris Rechtsbescherming', '[Staatssecretaris] <Rechtsbescherming>'],
  ['Minister voor Klimaat en Groene Groei', '[Minister] <Klimaat en Groene Groei>'],
  [
    'Staatssecretaris Kuipers (Digitalisering en Koninkrijksrelaties)',
    '[Staatssecretaris] Kuipers <Digitalisering en Koninkrijksrelaties>'
  ],
  [
    'de Ministers van Justitie en Veiligheid en van Volksgezondheid, Welzijn en Sport',
    '[Minister] <Justitie en Veiligheid> | [Minister] <Volksgezondheid, Welzijn en Sport>'
  ],
  [
    'de Minister van Financiën en de Staatssecretaris van Financiën – Fiscaliteit en Belastingdienst',
    '[Minister] <Financiën> | [Staatssecretaris] <Financiën – Fiscaliteit en Belastingdienst>'
  ],
  [
    'Minister Kuipers (Justitie en Veiligheid) en van Minister Visser (Klimaat en Groene Groei)',
    '[Minister] Kuipers <Justitie en Veiligheid> | [Minister] Visser <Klimaat en Groene Groei>'
  ],
  ['Minister Kuipers (BZ) van Minister Visser', '[Minister] Kuipers <BZ> | [Minister] Visser'],
  [
    'Staatssecretaris Van der Meulen (Financiën), bij afwezigheid van de Staatssecretaris van Financiën',
    '[Staatssecretaris] Van der Meulen <Financiën>'
  ],
  [
    'minister van Weelen (Justitie en Veiligheid)',
    '[minister] van Weelen <Justitie en Veiligheid>'
  ],
  ['Minister Kuipers van Visserij', '[Minister] Kuipers <Visserij>'],
  ['de Minister van Buitenlandse Zaken (BZ)', '[Minister] <Buitenlandse Zaken>'],
  [
    'de minister en de staatssecretaris van Defensie',
    '[minister] <Defensie> | [staatssecretaris] <Defensie>'
  ],
  ['de Minister-President, Minister van Algemene Zaken', '[Minister-President] <Algemene Zaken>'],
  [
    'de minister-president en de minister van Financiën',
    '[minister-president] | [minister] <Financiën>'
  ],
  [
    'de staatssecretaris van Sociale Zaken en Werkgelegenheid, de antwoorden aan',
    '[staatssecretaris] <Sociale Zaken en Werkgelegenheid>'
  ],
  [
    'de Minister van Volksgezondheid,\nWelzijn enSport',
    '[Minister] <Volksgezondheid, Welzijn enSport>'
  ],
  ['de minister van justitie en veiligheid over', '[minister] <justitie en veiligheid>'],
  ['de Staatsecretaris voor Rechtsbescherming', '[Staatsecretaris] <Rechtsbescherming>'],
  ['Minister Kuipers', '[Minister] Kuipers'],
  ['de ministers van SZW, OCW en JenV', '[minister] <SZW> | [minister] <OCW> | [minister] <JenV>'],
  ['de Minister President', '[Minister President]'],
  [
    'de Staatssecretaris Fiscaliteit, Belastingdienst en Douane',
    '[Staatssecretaris] <Fiscaliteit, Belastingdienst en Douane>'
  ],
  ['mijn ambtgenoot van BZK', '[ambtgenoot] <BZK>'],
  ['Minister Kuipers van Financiën', '[Minister] Kuipers <Financiën>'],
  [
    'Minister Bos-van de Kerk (Asiel en Migratie) (ontvangen 7 juni 2024)',
    '[Minister] Bos-van de Kerk <Asiel en Migratie>'
  ],
  ['Minister Kuipers (ontvangen 7 juni 2024)', '[Minister] Kuipers'],
  [
    'Zora Kuipers (VVD), Daan van Visser (minister ) , Molenaar',
    'Zora Kuipers (VVD) | [minister] Daan van Visser | Molenaar'
  ],
  [
    'Sofie Kuipers (minister ) (VVD), Nol , Bos (VVD)',
    '[minister] Sofie Kuipers (VVD) | Nol | Bos (VVD)'
  ],
  ['van Molen , Daan Visser (minister , minister )', 'van Molen | [minister] Daan Visser'],
  [
    'Daan Visser (minister financiën, minister economische zaken) (VVD), Nol (CDA)',
    '[minister] Daan Visser <financiën> (VVD) | Nol (CDA)'
  ],
  [
    'Daan Visser (minister zonder portefeuille ) (CDA)',
    '[minister zonder portefeuille] Daan Visser (CDA)'
  ],
  ['Daan Visser (minister van Financiën) (CDA)', '[minister] Daan Visser <Financiën> (CDA)']
] as const)('%s', ([text, drawn]) => {
  expect(draw(text)).toBe(drawn);
});

test.for(['', '()', 'het ministerie', '(ontvangen 7 juni 2024)'])('no minister: %s', (text) => {
  expect(readMinisters(text).filter(({ role }) => role)).toEqual([]);
});

test('any text gives parts that stand in it', () => {
  const unit = fc.constantFrom(
    '(',
    ')',
    ' ',
    ',',
    ' en ',
    'Minister',
    ' van ',
    'Financiën',
    'Bos',
    '\n'
  );
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      for (const { name = '', ministry = '' } of readMinisters(text)) {
        const line = text.replaceAll(/\s+/gu, ' ');
        expect(line).toContain(name);
        // where a program lost a blank, the reader gets it back
        expect(line.replaceAll(' ', '')).toContain(ministry.replaceAll(' ', ''));
      }
    })
  );
});
