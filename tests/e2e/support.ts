import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Browser,
  expect,
  test as base,
  type Locator,
  type Page,
  type Request
} from '@playwright/test';

const root = join(import.meta.dirname, '../..');

/** The text files of a folder, as paths; empty where the folder is absent. */
function textFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt') || name.endsWith('.md'))
    .filter((name) => name !== 'README.md')
    .sort()
    .map((name) => join(folder, name));
}

/** The project's own sample documents. */
export const sampleFiles = textFiles(join(root, 'seeds'));

/** Five real documents that stand beside the project on some machines; empty elsewhere. */
export const realFiles = textFiles(join(root, '../shared/seeds'));

/** The sample with this in its name. */
export const sample = (name: string): string => sampleFiles.find((file) => file.includes(name))!;

/** Where the command line starts: its working directory. */
export const projectFolder = root;

/**
 * Every test watches the network: the app may ask its own origin for its own files and nobody else
 * for anything, and no request may carry text of the user's.
 */
export const test = base.extend<{ requests: Request[] }>({
  requests: [
    async ({ context, baseURL }, use) => {
      const requests: Request[] = [];
      context.on('request', (request) => requests.push(request));
      await use(requests);
      for (const request of requests) {
        const url = new URL(request.url());
        if (url.protocol === 'blob:' || url.protocol === 'data:') continue;
        expect(url.origin, `${request.method()} ${url}`).toBe(baseURL);
        expect(request.method(), String(url)).toBe('GET');
        expect(url.search, String(url)).toBe('');
        expect(request.postData(), String(url)).toBeNull();
      }
    },
    { auto: true }
  ]
});

export { expect };

/** Drops files on the page, as a person would from a folder window. */
export async function drop(page: Page, files: readonly string[]): Promise<void> {
  await page.locator('body').drop({ files: [...files] });
}

/** What a search found, on its screen. */
export const results = (page: Page): Locator =>
  page.getByRole('list', { name: 'Resultaten' }).getByRole('article');

/** The field of a search, in the header. */
export const searchBox = (page: Page): Locator =>
  page.getByRole('combobox', { name: 'Zoeken in vragen en antwoorden' });

/** Waits until the import is done and its summary says this: "3 bestanden toegevoegd". */
export async function expectSummary(page: Page, text: string): Promise<void> {
  await expect(page.getByRole('main').getByText(text)).toBeVisible({ timeout: 30_000 });
}

/** Opens the menu of a question or a section: "Vraag 3". */
export async function openMenu(page: Page, name: string): Promise<Locator> {
  await page.getByRole('button', { name: `Meer bij ${name}`, exact: true }).click();
  return page.getByRole('dialog', { name: `Meer bij ${name}`, exact: true });
}

/** The path of the file that a button saves. */
export async function downloadOf(page: Page, button: Locator): Promise<string> {
  const download = page.waitForEvent('download');
  await button.click();
  return (await download).path();
}

/** Opens a bundle in a browser that holds nothing yet; `look` sees what it would bring. */
export async function handToColleague(
  browser: Browser,
  bundle: string,
  look: (preview: Locator, colleague: Page) => Promise<void>
): Promise<void> {
  const context = await browser.newContext({ locale: 'nl-NL' });
  const colleague = await context.newPage();
  await colleague.goto('/#/uitwisselen');
  const chooser = colleague.waitForEvent('filechooser');
  await colleague.getByRole('button', { name: 'Bundel kiezen' }).click();
  await (await chooser).setFiles(bundle);
  await look(colleague.getByRole('region', { name: /Voorvertoning/ }), colleague);
  await context.close();
}

/** The lines of each page that the browser would print, blank ones left out. */
export async function printedPages(page: Page): Promise<string[][]> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
  return text
    .split('\f')
    .slice(0, -1)
    .map((sheet) => sheet.split('\n').filter((line) => line.trim() !== ''));
}
