import { countAnnotations } from '../core/bundle/count-annotations.ts';
import { mergeRecords, mergeSources } from '../core/bundle/merge.ts';
import { fromRecordMap, toRecordMap } from '../core/bundle/user-records.ts';
import { countArriving, settleConflicts } from '../core/corrections/conflicts.ts';
import { isNewer, readBundle } from '../core/bundle/validate.ts';
import type { Bundle, UserRecord } from '../core/model/bundle.ts';
import type { StepDescription } from '../storage/change-log.ts';
import type { ArrivingRecords, ImportOutcome } from './import-outcome.ts';
import { notStored } from './import-file.ts';
import type { Library } from './library.ts';
import { hashText } from './source.ts';

/** What a bundle would bring beside its sources. */
export function countRecords(
  library: Library,
  bundle: Pick<Bundle, 'corrections' | 'annotations'>
): ArrivingRecords {
  const own = fromRecordMap(library.userRecords());
  return {
    corrections: countArriving(own.corrections, bundle.corrections),
    annotations: countAnnotations(own.annotations, bundle.annotations)
  };
}

/**
 * Adds what a bundle holds: sources are read anew, of what is there already the two are merged. One
 * step, which is taken back when anything of it cannot be stored.
 */
export async function importBundle(
  library: Library,
  file: string,
  json: string
): Promise<ImportOutcome> {
  const validation = await readBundle(json, hashText);
  if (!validation.ok) {
    if (isNewer(validation.errors)) return { status: 'refused', file, refusal: 'newer-bundle' };
    const [first] = validation.errors;
    const detail = first && `${first.pointer} ${first.message}`.trim();
    return { status: 'refused', file, refusal: 'invalid-bundle', ...(detail && { detail }) };
  }
  const { bundle } = validation;
  let stepId: string | undefined;
  const describe = (): StepDescription => ({
    label: 'import-bundle',
    name: file,
    ...(stepId !== undefined && { stepId })
  });
  try {
    const added: string[] = [];
    for (const source of bundle.sources) {
      const { isNew, step } = await library.add(source, describe(), mergeSources);
      stepId ??= step?.id;
      if (isNew) added.push(source.id);
    }
    const own = fromRecordMap(library.userRecords()).corrections;
    const corrections = settleConflicts(own, bundle.corrections, new Date().toISOString());
    const records = toRecordMap({ ...bundle, corrections });
    const arriving = countRecords(library, bundle);
    const noted = new Set<string>();
    const step = await library.changeRecords(describe(), [...records.keys()], (current) => {
      const kept = merged(current, records);
      for (const [key, { target }] of kept) {
        if (target && !isSameMoment(current.get(key), kept.get(key))) noted.add(target.sourceId);
      }
      return kept;
    });
    stepId ??= step?.id;
    const known = bundle.sources.length - added.length;
    const brought = { added, known, records: arriving, noted: [...noted] };
    return { status: 'bundle', file, ...brought, ...(stepId !== undefined && { stepId }) };
  } catch (error) {
    if (stepId !== undefined) await library.undo(stepId);
    return notStored(file, error);
  }
}

function isSameMoment(one: UserRecord | undefined, other: UserRecord | undefined): boolean {
  return one?.changedAt === other?.changedAt;
}

function merged(
  current: ReadonlyMap<string, UserRecord>,
  added: ReadonlyMap<string, UserRecord>
): Map<string, UserRecord> {
  return new Map(
    [...added].map(([key, record]) => {
      const known = current.get(key);
      return [key, known ? mergeRecords(known, record) : record];
    })
  );
}
