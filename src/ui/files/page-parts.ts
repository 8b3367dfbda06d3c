import type { DroppedFile } from '../../worker/import-outcome.ts';

// "brief_files/stijl.css" beside "brief.html": where browsers put what a page shows
const PARTS_FOLDER = /^(.+)_(?:files|bestanden)$/i;
const PAGE = /^(.+)\.x?html?$/i;
/** What a person may have put there: these are no parts of a page. */
const DOCUMENT = /\.(?:txt|md|repliek|json|csv|pdf|rtf|docx?|odt)$/i;

/** Leaves out the style sheets, scripts and images that browsers save in a folder beside a page. */
export function withoutPageParts(files: readonly DroppedFile[]): DroppedFile[] {
  const pages = new Set(files.flatMap((file) => PAGE.exec(pathOf(file))?.[1] ?? []));
  if (pages.size === 0) return [...files];
  return files.filter((file) => DOCUMENT.test(file.file.name) || !isPart(pathOf(file), pages));
}

function isPart(path: string, pages: ReadonlySet<string>): boolean {
  const folders = path.split('/').slice(0, -1);
  return folders.some((folder, at) => {
    const page = PARTS_FOLDER.exec(folder)?.[1];
    return page !== undefined && pages.has([...folders.slice(0, at), page].join('/'));
  });
}

const pathOf = ({ file, path }: DroppedFile): string => path ?? file.name;
