type Part = 'ways' | 'fields' | 'states';

/** The help panel of the search screen: what can be typed, and an example that can be clicked. */
export const queryHelp = {
  title: 'Hulp bij zoeken',
  parts: { ways: 'Woorden en tekens', fields: 'Velden', states: 'Staat en kenmerken' },
  write: 'Typ',
  finds: 'Vindt',
  table: (part: string) => `${part}: wat u typt en wat dat vindt`,
  lines: {
    ways: [
      ['huur woningnood', 'beide woorden, in elke vorm en ook in samenstellingen'],
      ['"sociale huurwoning"', 'precies deze woorden na elkaar'],
      ['huur -koop', 'wel het eerste, niet het tweede woord'],
      ['trein OF bus', 'een van beide'],
      ['duurza*', 'alles wat zo begint'],
      ['vraag 4 huur', 'eerst de vragen met dit nummer, in elke set met het woord']
    ],
    fields: [
      ['indiener:"van der berg"', 'wie de vraag stelde'],
      ['fractie:VVD', 'de fractie van de indiener'],
      ['aan:minister', 'aan wie de vraag gericht is, of wie antwoordde'],
      ['ministerie:BZK', 'het ministerie, als afkorting of voluit'],
      ['jaar:2023..2025', 'een jaar of jaren; ook jaar:>2022 en vergaderjaar jaar:2024/25'],
      ['kamerstuk:36800', 'stukken waarnaar verwezen wordt, ook 36800-12'],
      ['zaak:2025Z12345', 'het zaaknummer'],
      ['soort:antwoordbrief', 'de soort van het stuk'],
      ['label:belangrijk', 'uw eigen label'],
      ['in:antwoord subsidie', 'het woord alleen in antwoorden, of met in:vraag in vragen']
    ],
    states: [
      ['is:onbeantwoord', 'nog zonder antwoord; ook is:beantwoord'],
      ['is:uitgesteld', 'uitstel gemeld, antwoord nog niet hier'],
      [
        'is:telaat',
        'Kamervragen die meer dan drie weken na indiening beantwoord zijn, reces meegeteld'
      ],
      ['is:elders', 'zelf zonder antwoord, maar in een ander stuk beantwoord'],
      ['heeft:versies', 'vragen waarvan hier meer versies zijn'],
      ['heeft:verschil', 'versies die inhoudelijk verschillen'],
      ['heeft:motie', 'waarin een motie genoemd wordt'],
      ['heeft:toezegging', 'waarin iets toegezegd wordt'],
      ['heeft:waarschuwing', 'waarbij iets opvallends is gemeld'],
      ['bevat:tabel', 'met rijen cijfers of een tabel'],
      ['bevat:url', 'met een internetadres'],
      ['bevat:weggelakt', 'waarin iets onleesbaar is gemaakt']
    ]
  } satisfies Record<Part, [query: string, finds: string][]>,
  keys: 'Met / gaat u naar het zoekveld, met de pijltjes door de resultaten, met Enter naar de vraag. Escape maakt het zoekveld leeg; nog een keer Escape brengt u terug.'
};
