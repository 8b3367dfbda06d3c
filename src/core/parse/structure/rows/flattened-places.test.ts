import { expect, test } from 'vitest';
import { flattenedPlaces } from './flattened-places.ts';

test.for([' ', '\t', '  '])(
  'labels without numbers stand before "%s" in a text on one line',
  (blank) => {
    const pair = `Vraag${blank}Hoe lang is de pont? Antwoord${blank}Zij is lang. `;
    const line = `De pont ligt stil. ${pair.repeat(2)}`;
    const places = flattenedPlaces(line).map((at) => line.slice(at).split(blank)[0]);
    expect(places.filter((word) => word === 'Vraag').length).toBe(2);
  }
);
