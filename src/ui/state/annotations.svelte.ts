import { createContext } from 'svelte';
import type { RecordChange } from '../../core/bundle/user-records.ts';
import {
  addLabel,
  countLabels,
  readLabels,
  removeLabel,
  renameLabel,
  type Label
} from '../../core/annotations/labels.ts';
import { makeNote, readNotes, type Note } from '../../core/annotations/notes.ts';
import type { Target, TargetPart } from '../../core/annotations/target.ts';
import { groupBy } from '../../core/reading/group-by.ts';
import { newRecord } from './new-record.ts';
import type { HistoryStep } from '../../worker/history-step.ts';
import type { WorkerApi } from '../../worker/api.ts';
import type { Library } from './library.svelte.ts';

/** A place that something can be attached to. */
export interface AnnotatedPlace {
  target: Target;
  part: TargetPart;
}

type Step = Promise<HistoryStep | undefined>;

/** The user's labels and notes. Every change gives the step that undoes it. */
export class Annotations {
  #change: WorkerApi['changeRecords'];
  #library: Pick<Library, 'records'>;

  labels: readonly Label[] = $derived.by(() =>
    readLabels(this.#library.records?.annotations.labels ?? [])
  );
  notes: readonly Note[] = $derived.by(() =>
    readNotes(this.#library.records?.annotations.notes ?? [])
  );
  /** Every label that is in use, with how often. */
  counts = $derived(countLabels(this.labels));
  #labelsBySource = $derived(groupBy(this.labels, sourceOf));
  #notesBySource = $derived(groupBy(this.notes, sourceOf));

  constructor(worker: Pick<WorkerApi, 'changeRecords'>, library: Pick<Library, 'records'>) {
    this.#change = worker.changeRecords;
    this.#library = library;
  }

  labelsIn = (sourceId: string): readonly Label[] => this.#labelsBySource.get(sourceId) ?? [];

  notesIn = (sourceId: string): readonly Note[] => this.#notesBySource.get(sourceId) ?? [];

  /** Puts a label on places; nothing where it is on all of them already. */
  label(places: readonly AnnotatedPlace[], text: string): Step {
    const changes = places.flatMap(({ target, part }) =>
      addLabel(this.labels, text, target, part, newRecord())
    );
    return this.#apply(changes, text);
  }

  /** Takes one label away from one place. */
  unlabel({ id, text }: Label): Step {
    return this.#apply([{ sort: 'labels', id }], text);
  }

  renameLabel(from: string, to: string): Step {
    return this.#apply(renameLabel(this.labels, from, to, newRecord().at), to);
  }

  /** Takes a label away from all places. */
  removeLabel(text: string): Step {
    return this.#apply(removeLabel(this.labels, text), text);
  }

  note({ target, part }: AnnotatedPlace, text: string): Step {
    const record = makeNote(text, target, part, newRecord());
    return this.#apply([{ sort: 'notes', id: record.id, record }], text);
  }

  changeNote({ id, record }: Note, text: string): Step {
    const changed = { ...record, text: text.trim(), changedAt: newRecord().at };
    return this.#apply([{ sort: 'notes', id, record: changed }], text);
  }

  removeNote({ id, text }: Note): Step {
    return this.#apply([{ sort: 'notes', id }], text);
  }

  /** `name`: what the step is about, in the list of steps. */
  async #apply(changes: readonly RecordChange[], name: string): Step {
    if (changes.length === 0) return undefined;
    return this.#change('annotate', changes, name.trim().slice(0, 60));
  }
}

const sourceOf = ({ target }: AnnotatedPlace): string => target.sourceId;

/** Reads and hands down the annotations of the page. */
export const [getAnnotations, setAnnotations] = createContext<Annotations>();
