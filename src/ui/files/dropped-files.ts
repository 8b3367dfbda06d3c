import type { DroppedFile } from '../../worker/api.ts';

// ".DS_Store", "._brief.txt", not "brief.txt"
const HIDDEN = /^\./;
/** "stuk-2" before "stuk-10". */
const byName = new Intl.Collator('nl', { numeric: true });

/** All files of what was dropped or pasted; folders are read to their depth, in order of name. */
export async function filesOf(transfer: DataTransfer): Promise<DroppedFile[]> {
  // The list is emptied as soon as the event is over: ask for all entries before waiting.
  const items = [...transfer.items].filter((item) => item.kind === 'file');
  const entries = items.map((item) => item.webkitGetAsEntry());
  if (entries.length === 0 || entries.includes(null)) {
    return [...transfer.files].map((file) => ({ file }));
  }
  const found = await Promise.all(entries.map((entry) => (entry ? readEntry(entry) : [])));
  return found.flat();
}

/** The files of a file input: chosen ones as they were chosen, those of a folder in order of name. */
export function filesOfInput(list: Iterable<File>): DroppedFile[] {
  return [...list]
    .filter((file) => !HIDDEN.test(file.name))
    .map((file) => (file.webkitRelativePath ? { file, path: file.webkitRelativePath } : { file }))
    .sort((a, b) => byName.compare(a.path ?? '', b.path ?? ''));
}

async function readEntry(entry: FileSystemEntry, inFolder = false): Promise<DroppedFile[]> {
  if (inFolder && HIDDEN.test(entry.name)) return [];
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [inFolder ? { file, path: entry.fullPath.replace(/^\//, '') } : { file }];
  }
  if (!isFolder(entry)) return [];
  const children = await readFolder(entry.createReader());
  const files: DroppedFile[] = [];
  for (const child of children.sort((a, b) => byName.compare(a.name, b.name))) {
    files.push(...(await readEntry(child, true)));
  }
  return files;
}

/** A reader gives at most a hundred entries at a time, and none when it is done. */
async function readFolder(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject)
    );
    if (some.length === 0) return entries;
    entries.push(...some);
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
