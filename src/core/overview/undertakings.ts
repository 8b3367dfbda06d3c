import type { Person } from '../model/person.ts';
import type { PaperGist } from './gist.ts';
import type { SetVersions } from './set-versions.ts';
import type { Undertaking } from './undertaking.ts';
import { ministryOf } from '../search/analysis/ministries.ts';

/** An undertaking with the paper that says it. */
export interface UndertakingRow extends Undertaking {
  /** The same for the same row everywhere. */
  id: string;
  paperId: string;
  /** The date of the answer, else of the paper. */
  date?: string;
  /** Who answers in this set; nobody where the paper does not say. */
  speakers: readonly Person[];
  ministries: readonly string[];
  /** How many versions of the set say the same; the others are left out. */
  versions: number;
}

// what versions may differ in: quotes, dashes, blanks
const TYPOGRAPHY = /[^\p{L}\p{N}]+/gu;

/** All undertakings of the library; what versions of one set repeat stands once. */
export function listUndertakings(
  papers: readonly PaperGist[],
  groups: readonly SetVersions[]
): UndertakingRow[] {
  const groupOf = new Map<string, number>();
  for (const [i, versions] of groups.entries()) {
    for (const { paper, set } of versions) groupOf.set(`${paper.paperId} ${set.id}`, i);
  }
  const rows = new Map<string, UndertakingRow>();
  for (const paper of papers) {
    for (const undertaking of paper.undertakings) {
      const row = rowOf(paper, undertaking);
      const { setId } = undertaking.at;
      const group = setId === undefined ? undefined : groupOf.get(`${paper.paperId} ${setId}`);
      const said = undertaking.text.replace(TYPOGRAPHY, '').toLowerCase();
      const named = undertaking.motion ?? '';
      const once = group === undefined ? row.id : `${group} ${undertaking.type} ${named} ${said}`;
      const known = rows.get(once);
      if (!known) rows.set(once, row);
      // Twice in one paper is said twice; in another paper it is a version.
      else if (known.paperId !== paper.paperId) {
        rows.set(once, { ...better(known, row), versions: known.versions + 1 });
      }
    }
  }
  return [...rows.values()];
}

function rowOf(paper: PaperGist, undertaking: Undertaking): UndertakingRow {
  const set = paper.sets.find(({ id }) => id === undertaking.at.setId);
  const date = set?.receivedOn ?? paper.date;
  const speakers = set ? (set.respondents.length > 0 ? set.respondents : set.addressees) : [];
  return {
    ...undertaking,
    id: `${paper.paperId} ${undertaking.type} ${undertaking.at.span.join('-')}`,
    paperId: paper.paperId,
    ...(date !== undefined && { date }),
    speakers,
    ministries: [
      ...new Set(speakers.flatMap(({ ministry }) => (ministry ? [ministryOf(ministry)] : [])))
    ],
    versions: 1
  };
}

/** Of two versions the one that knows more of when. */
function better(a: UndertakingRow, b: UndertakingRow): UndertakingRow {
  const worth = ({ dueOn, date }: UndertakingRow) => Number(Boolean(dueOn)) + Number(Boolean(date));
  return worth(b) > worth(a) ? b : a;
}
