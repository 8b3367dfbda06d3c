import { celexAddress, lawAddress } from './official-address.ts';

/** Ids in the Basiswettenbestand (wetten.overheid.nl) by lower-case name and abbreviation. */
const DUTCH: Readonly<Record<string, string>> = {
  grondwet: 'BWBR0001840',
  'algemene wet bestuursrecht': 'BWBR0005537',
  awb: 'BWBR0005537',
  'wetboek van strafrecht': 'BWBR0001854',
  sr: 'BWBR0001854',
  wvsr: 'BWBR0001854',
  'wetboek van strafvordering': 'BWBR0001903',
  sv: 'BWBR0001903',
  wvsv: 'BWBR0001903',
  participatiewet: 'BWBR0015703',
  'wet open overheid': 'BWBR0045754',
  woo: 'BWBR0045754',
  'vreemdelingenwet 2000': 'BWBR0011823',
  'vw 2000': 'BWBR0011823',
  gemeentewet: 'BWBR0005416',
  'wet politiegegevens': 'BWBR0022463',
  wpg: 'BWBR0022463',
  'politiewet 2012': 'BWBR0031788',
  politiewet: 'BWBR0031788',
  zorgverzekeringswet: 'BWBR0018450',
  zvw: 'BWBR0018450',
  'wet langdurige zorg': 'BWBR0035917',
  wlz: 'BWBR0035917',
  'wet maatschappelijke ondersteuning 2015': 'BWBR0035362',
  'wmo 2015': 'BWBR0035362',
  'wet openbare manifestaties': 'BWBR0004318',
  wom: 'BWBR0004318'
};

/** CELEX numbers of acts of the Union that everybody calls by name. */
const EUROPEAN: Readonly<Record<string, string>> = {
  avg: '32016R0679',
  'algemene verordening gegevensbescherming': '32016R0679',
  'ai-verordening': '32024R1689',
  'ai act': '32024R1689',
  dsa: '32022R2065',
  digitaledienstenverordening: '32022R2065',
  dma: '32022R1925'
};

/** The official address of a law that is known by this name or abbreviation. */
export function knownLawAddress(name: string): string | undefined {
  const key = name.toLowerCase();
  const id = DUTCH[key];
  if (id) return lawAddress(id);
  const celex = EUROPEAN[key];
  return celex && celexAddress(celex);
}
