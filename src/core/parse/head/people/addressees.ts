import type { Person } from '../../../model/person.ts';
import { readMinisters } from './ministers.ts';

// "college van burgemeester en wethouders", "Gedeputeerde Staten", "wethouder Smit"
const LOCAL =
  /^(?:de |het )?(?:(college(?: van .{3,40})?|gedeputeerde staten|burgemeester en wethouders|b ?& ?w|gs|dagelijks bestuur|burgemeester|commissaris van de koning(?:in)?)|(wethouder|gedeputeerde) (\p{Lu}.{1,40}))$/iu;

/** Ministers, or a board or member of one that is none of the state. */
export function readAddressees(text: string): Person[] {
  const [, board, role, name] = LOCAL.exec(text) ?? [];
  if (board !== undefined) return [{ role: board }];
  return role !== undefined && name !== undefined ? [{ name, role }] : readMinisters(text);
}
