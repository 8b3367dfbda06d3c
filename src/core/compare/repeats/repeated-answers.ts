import { type Cluster, starClusters } from './clusters.ts';
import { type Containment, createContainmentIndex } from './containment.ts';
import type { Place } from '../finding.ts';
import { placeOfAnswer } from '../pairing/place.ts';
import type { SetEntry } from '../pairing/set-entry.ts';
import type { SetPair } from '../pairing/set-pair.ts';
import { createShingleJoin, type JoinEdge } from './shingle-join.ts';
import { append } from '../tallies.ts';
import { wordShingles } from '../tokens/word-shingles.ts';

/** Answers that say the same to other questions, or one of which holds the others. */
export interface RepeatedAnswer {
  /**
   * `same`: the same answer to another question; `template`: to the same question of another
   * set of a template; `contained`: the first ones hold the text of the last ones.
   */
  kind: 'same' | 'template' | 'contained';
  /** The one that the others resemble first. */
  members: readonly AnswerPlace[];
  /** The least share that a member has in common with the first, 0 to 1. */
  similarity: number;
}

/** An answer's place: the question that it fits best, and the numbers of all it answers. */
export interface AnswerPlace extends Place {
  answerId: string;
}

const SIMILAR = 0.7;
/** Shorter answers ("Ja, dat klopt.") repeat because they are short. */
const LEAST_WORDS = 8;

interface Item {
  entry: SetEntry;
  answer: number;
}

/** Finds repeated answers among all sets that were added; a new set costs only its own answers. */
export interface AnswerIndex {
  add(entries: readonly SetEntry[]): void;
  /** What repeats among these sets; versions of one answer (`pairs` tells them) count once. */
  repeated(entries: ReadonlySet<SetEntry>, pairs: readonly SetPair[]): RepeatedAnswer[];
}

/** An index of answers, to which sets are added one by one. */
export function createAnswerIndex(): AnswerIndex {
  const items: Item[] = [];
  const edges: JoinEdge[] = [];
  const containments: Containment[] = [];
  const answers = createShingleJoin(SIMILAR);
  const sentences = createContainmentIndex();

  return {
    add(entries) {
      const added = entries.flatMap(itemsOf);
      const texts = added.map(({ entry, answer }) => entry.answers[answer]!.text);
      const shingles = texts.map((text) => wordShingles(text));
      // One by one: a boilerplate answer makes more pairs than a call takes arguments.
      for (const item of added) items.push(item);
      for (const edge of answers.add(shingles)) edges.push(edge);
      for (const containment of sentences.add(texts, shingles)) containments.push(containment);
    },
    repeated(entries, pairs) {
      const versions = versionsOf(pairs);
      const counts = (at: number) => {
        const { entry, answer } = items[at]!;
        return entries.has(entry) && !versions.has(entry.set.answers[answer]!.id);
      };
      const similar = edges.filter(({ i, j }) => counts(i) && counts(j));
      const paired = new Set(similar.map(({ i, j }) => pairKey(i, j)));
      const contained = containments.filter(
        ({ part, whole }) => counts(part) && counts(whole) && !paired.has(pairKey(part, whole))
      );
      return group(similar, contained, pairs);
    }
  };

  function group(
    similar: readonly JoinEdge[],
    contained: readonly Containment[],
    pairs: readonly SetPair[]
  ): RepeatedAnswer[] {
    const templates = templateQuestions(pairs);
    const isTemplate = ({ i, j }: JoinEdge) => templates.has(templateKey(items[i]!, items[j]!));
    const same = starClusters(similar.filter((edge) => !isTemplate(edge)));
    const repeated =
      (kind: RepeatedAnswer['kind']) =>
      ({ members, similarity }: Cluster): RepeatedAnswer => ({
        kind,
        members: members.map((at) => answerPlace(items[at]!)),
        similarity
      });
    return [
      ...same.map(repeated('same')),
      ...starClusters(similar.filter(isTemplate)).map(repeated('template')),
      ...groupContained(contained, same).map(repeated('contained'))
    ];
  }
}

/** The answers of a set that are long enough to be recognised and say something themselves. */
function itemsOf(entry: SetEntry): Item[] {
  return entry.answers.flatMap((item, answer) => {
    const points = entry.set.answers[answer]!.refersTo !== undefined;
    return item.tokens.count >= LEAST_WORDS && !points ? [{ entry, answer }] : [];
  });
}

/** Puts texts that are the same together, as wholes and as parts; wholes stand first. */
function groupContained(edges: readonly Containment[], same: readonly Cluster[]): Cluster[] {
  const heads = new Map(same.flatMap(({ members }) => members.map((at) => [at, members[0]!])));
  const headOf = (at: number) => heads.get(at) ?? at;
  // Of two texts that nearly hold each other the shorter one is the part.
  const surest = new Map<string, Containment>();
  for (const edge of edges) {
    const key = pairKey(edge.part, edge.whole);
    const known = surest.get(key);
    if (!known || isMoreContained(edge, known)) surest.set(key, edge);
  }
  const groups = new Map<number, Containment[]>();
  for (const edge of surest.values()) append(groups, headOf(edge.whole), edge);
  const sorted = (numbers: readonly number[]) => [...new Set(numbers)].sort((x, y) => x - y);
  return [...groups.values()].map((group) => ({
    members: [...sorted(group.map(({ whole }) => whole)), ...sorted(group.map(({ part }) => part))],
    similarity: Math.min(...group.map(({ share }) => share))
  }));
}

function isMoreContained(x: Containment, y: Containment): boolean {
  return x.share > y.share || (x.share === y.share && x.part > y.part);
}

const pairKey = (i: number, j: number) => `${Math.min(i, j)} ${Math.max(i, j)}`;

/** The answers that are a later version of another one. */
function versionsOf(pairs: readonly SetPair[]): Set<string> {
  return new Set(
    pairs
      .filter(({ relation }) => relation === 'same')
      .flatMap(({ b, answers }) =>
        answers.flatMap((match) => match.b.map((at) => b.set.answers[at]!.id))
      )
  );
}

/** The pairs of answers whose questions are counterparts in two sets of one template. */
function templateQuestions(pairs: readonly SetPair[]): Set<string> {
  const keys = new Set<string>();
  for (const { a, b, relation, questions } of pairs) {
    if (relation === 'same') continue;
    for (const match of questions)
      for (const i of match.a.flatMap((at) => a.answersOf[at]!))
        for (const j of match.b.flatMap((at) => b.answersOf[at]!))
          keys.add(templateKey({ entry: a, answer: i }, { entry: b, answer: j }));
  }
  return keys;
}

function templateKey(x: Item, y: Item): string {
  return [x, y]
    .map(({ entry, answer }) => entry.set.answers[answer]!.id)
    .sort()
    .join(' ');
}

function answerPlace({ entry, answer }: Item): AnswerPlace {
  const { id, questionNumbers } = entry.set.answers[answer]!;
  return {
    ...placeOfAnswer(entry, answer),
    ...(questionNumbers.length > 1 && { numbers: questionNumbers }),
    answerId: id
  };
}
