import type { DroppedFile } from '../../worker/import-outcome.ts';
import { inOrderOfName } from './order-of-name.ts';
import { withoutPageParts } from './page-parts.ts';

// ".DS_Store", "._brief.txt", not "brief.txt"
const HIDDEN = /^\./;

/** So many entries of a folder are asked for at once: each answer takes a way of its own. */
const TOGETHER = 64;

/** All files of what was dropped or pasted; folders are read to their depth, in order of name. */
export async function filesOf(transfer: DataTransfer): Promise<DroppedFile[]> {
  // The list is emptied as soon as the event is over: ask for all entries before waiting.
  const items = [...transfer.items].filter((item) => item.kind === 'file');
  const entries = items.map((item) => item.webkitGetAsEntry());
  if (entries.length === 0 || entries.includes(null)) {
    return [...transfer.files].map((file) => ({ file }));
  }
  const found = await Promise.all(entries.map((entry) => (entry ? readEntry(entry) : [])));
  return withoutPageParts(found.flat());
}

/** The files of a file input: chosen ones as they were chosen, those of a folder in order of name. */
export function filesOfInput(list: Iterable<File>): DroppedFile[] {
  const files = [...list]
    .filter((file) => !HIDDEN.test(file.name))
    .map((file) => (file.webkitRelativePath ? { file, path: file.webkitRelativePath } : { file }));
  return inOrderOfName(withoutPageParts(files), ({ path }) => path ?? '');
}

async function readEntry(entry: FileSystemEntry, inFolder = false): Promise<DroppedFile[]> {
  if (inFolder && HIDDEN.test(entry.name)) return [];
  const where = inFolder ? { path: entry.fullPath.replace(/^\//, '') } : {};
  // One that the system does not give is told in the report, and does not keep out the others.
  const unreadable = { file: new File([], entry.name), ...where, unreadable: true } as const;
  if (isFile(entry)) {
    return new Promise((resolve) =>
      entry.file(
        (file) => resolve([{ file, ...where }]),
        () => resolve([unreadable])
      )
    );
  }
  if (!isFolder(entry)) return [];
  const { entries: children, isWhole } = await readFolder(entry.createReader());
  const files: DroppedFile[] = isWhole ? [] : [unreadable];
  const inTurn = inOrderOfName(children, ({ name }) => name);
  for (let start = 0; start < inTurn.length; start += TOGETHER) {
    const some = inTurn.slice(start, start + TOGETHER);
    files.push(...(await Promise.all(some.map((child) => readEntry(child, true)))).flat());
  }
  return files;
}

/** A reader gives at most a hundred entries at a time, and none when it is done. */
async function readFolder(
  reader: FileSystemDirectoryReader
): Promise<{ entries: FileSystemEntry[]; isWhole: boolean }> {
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[] | undefined>((resolve) =>
      reader.readEntries(resolve, () => resolve(undefined))
    );
    if (some === undefined || some.length === 0) return { entries, isWhole: some !== undefined };
    entries.push(...some);
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
