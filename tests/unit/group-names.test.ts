import { expect, it } from 'vitest';
import { GROUP_NAME } from '../../src/core/parse/scan/group-names.ts';
import { isNameOfParty } from '../../src/core/search/analysis/parties.ts';
import { readMemberWithGroup } from '../../src/core/parse/structure/shapes/member-with-group.ts';

const names = GROUP_NAME.replaceAll(/\(\?:[^)]*\)\?/gu, '').split('|');

it('reads no group that the search does not know', () => {
  expect(names.filter((name) => !isNameOfParty(name))).toEqual([]);
});

it('reads each of them behind the name of a member', () => {
  const unread = names.filter(
    (group) => readMemberWithGroup(`Inge Faas, ${group}`)?.group !== group
  );
  expect(unread).toEqual([]);
  expect(readMemberWithGroup('Inge Faas, wethouder')).toBeUndefined();
});
