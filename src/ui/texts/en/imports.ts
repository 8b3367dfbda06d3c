import type { imports as dutch } from '../nl/imports.ts';
import { count, formatNumber } from '../format.ts';

/** The sentences of the import and its report. */
export const imports: typeof dutch = {
  title: 'Importing',
  reportTitle: 'Import report',
  running: (done, total) => `${formatNumber(done)} of ${count(total, 'file', 'files')} read`,
  gathering: 'Looking up the files in the folder …',
  reading: (file) => `Reading ${file}`,
  cancel: 'Stop the import',
  cancelling: 'Stopping after this file …',
  cancelHint: 'What has been read is kept.',
  cutShort: (done, total) =>
    `The last import was cut short after ${formatNumber(done)} of ${count(total, 'file', 'files')}. What had been read is kept; add the same files again for the rest.`,
  progress: 'Progress of the import',
  finished: (imported, known, refused, cancelled, brought) => {
    const files = (n: number, what: string, isFirst: boolean) =>
      n > 0 && `${isFirst ? count(n, 'file', 'files') : formatNumber(n)} ${what}`;
    // Behind what bundles brought, what is counted is named anew.
    const isAnew = imported === 0 || brought.length > 0;
    const told = [
      files(imported, 'added', true),
      ...brought,
      files(known, 'already here', isAnew),
      files(refused, 'not read', isAnew && known === 0),
      files(cancelled, 'skipped', isAnew && known + refused === 0)
    ].filter(Boolean);
    if (imported > 0 || brought.length > 0) return `${told.join(', ')}.`;
    return `${['Nothing was added', told.join(', ')].filter(Boolean).join(': ')}.`;
  },
  failed: 'The import was broken off. What had been read is kept.',
  none: 'Nothing has been imported since this page was opened.',
  results: 'Result by file',
  status: {
    imported: 'added',
    known: 'already here',
    bundle: 'bundle processed',
    refused: 'not read',
    cancelled: 'skipped'
  },
  known: 'The same text was in the library already; nothing was added twice.',
  cancelled: 'The import was stopped before it came to this file.',
  broughtBy: 'What this bundle brought',
  refusals: {
    pdf: 'This is a PDF. Choose ‘Save as text’ in your PDF reader (or select everything and paste the text here), and add that text file.',
    word: 'This is a Word document. In Word choose ‘Save as’ and then ‘Plain text (.txt)’, and add that file.',
    office: 'This is an office document. Save it as plain text (.txt) and add that file.',
    image:
      'This is an image. Repliek reads text only; run text recognition (OCR) on it first and save the result as .txt.',
    archive: 'This is a compressed archive. Unpack it and add the text files inside it.',
    binary: 'This file holds no readable text. Save the document as .txt and add that.',
    empty: 'This file is empty. Check that it was saved properly.',
    'empty-page':
      'This web page holds no text of its own: that is only loaded in the browser. Open the page in your browser, select everything, copy it and paste the text here.',
    'page-archive':
      'This is a web page with everything in one file (.mhtml). Open it in your browser, choose ‘Save as’ and then ‘Webpage, HTML only’, and add that file.',
    mail: 'This is an e-mail message. Open it in your mail program, select the text, copy it and paste it here; if the document is an attachment, save that as text.',
    xml: 'This is data for programs (XML). Open the same document as a web page on the website where you found it, save that as ‘Webpage, HTML only’, and add that file.',
    'too-large': 'This file is larger than 50 MB. Split it into smaller text files.',
    unreadable:
      'This file could not be read. Has it been moved, or is it open in another program? Try again.',
    'invalid-bundle':
      'This bundle is not valid. Ask whoever sent it to export it again, or look at it under Exchange.',
    'newer-bundle':
      'This bundle was made by a newer version of Repliek. Update Repliek (reload the page) and add it again.',
    'damaged-bundle':
      'This is called a bundle, but is none (any more): downloading or copying may have been cut short. Ask whoever sent it to send it again.',
    'other-json':
      'This is data for programs (JSON), no bundle of Repliek and no document. A bundle comes from a colleague, or is made under Exchange; to read a text out of this file, paste it here.',
    'out-of-room':
      'There is no room left to save this file. Free some space on this device, or remove documents you no longer need, and add it again. What is in the library already is kept.',
    'not-stored':
      'This file could not be saved. Reload the page and add it once more; if that fails again, free some space on this device.'
  },
  encodings: {
    'utf-8': 'UTF-8',
    'utf-16le': 'UTF-16',
    'utf-16be': 'UTF-16',
    'windows-1252': 'Windows-1252'
  },
  fromMarkup: {
    'web-page':
      'This was a saved web page: what was read is what its reader sees, without layout and menus; what was saved is the file itself. Nothing of it was loaded or run.',
    'official-xml':
      'This was an official publication as data (XML): what was read is the text as it is printed, with the notes below it; what was saved is the file itself.',
    'letters-apart':
      'Accented letters and punctuation of this file had come apart (“Ã«” instead of “ë”, or a loose accent): what was read are the letters that were meant; what was saved is the file itself.'
  },
  encodingGuessed:
    'The character encoding is a guess (Windows-1252): mind accented letters and quotation marks.',
  columns: {
    kind: 'Kind',
    sets: 'Question sets',
    answered: 'Answered',
    unanswered: 'Unanswered',
    sections: 'Sections',
    unplaced: 'Unplaced',
    encoding: 'Encoding'
  },
  showUnplaced: (share) => `Show ${share} of the text`,
  diagnostics: 'Noticed while reading',
  noDiagnostics: 'Nothing unusual was noticed.',
  read: (title) => `Read ${title}`,
  open: 'Read',
  more: 'Add more files'
};
