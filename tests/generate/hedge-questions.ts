import type { ExchangeText } from './paper.ts';

/** Four questions about hedges with answers that no other of them could have. */
export const HEDGE_QUESTIONS: readonly ExchangeText[] = [
  {
    question: 'Hoeveel kilometer heg is er in het land van Maas dit jaar bijgeplant?',
    answer: 'Er is volgens de vereniging dit plantseizoen ongeveer negen kilometer heg bijgeplant.'
  },
  {
    question: 'Welke subsidie krijgen boeren die een oude vlechtheg in stand houden?',
    answer: 'Boeren kunnen voor het onderhoud een vergoeding van vier euro per meter aanvragen.'
  },
  {
    question: 'Waarom zijn de heggen langs de snelweg bij Wijchen verwijderd?',
    answer: 'Die heggen moesten wijken voor een brede berm waarin een geluidsscherm is geplaatst.'
  },
  {
    question: 'Kunt u toezeggen dat elders evenveel nieuwe heggen worden teruggeplant?',
    answer: 'Ja, de compensatie is in het tracébesluit voor de verbreding van de weg vastgelegd.'
  }
];
