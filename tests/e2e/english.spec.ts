import type { Page } from '@playwright/test';
import { en } from '../../src/ui/texts/en.ts';
import { nl } from '../../src/ui/texts/nl.ts';
import { violations, visitScreens } from './every-screen.ts';
import { drop, expect, expectSummary, sampleFiles, test } from './support.ts';

const LETTER = /^het vervallen van de avondafvaarten van de veerdiensten op het Wad$/i;

/** Every sentence without parameters, in both languages: [path, sentence]. */
function plainSentences(part: unknown, path = ''): [string, string][] {
  if (typeof part === 'string') return [[path, part]];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => plainSentences(value, `${path}.${key}`));
}

const english = new Set(plainSentences(en).map(([, sentence]) => sentence));
/** What the Dutch interface says and the English one never does. */
const dutchOnly = plainSentences(nl)
  .map(([, sentence]) => sentence)
  .filter((sentence) => !english.has(sentence));

/**
 * What is left of Dutch on the screen: sentences of the Dutch interface, wherever they are, and
 * Dutch words in text that does not say that it is Dutch.
 */
function dutchLeft(page: Page): Promise<string[]> {
  return page.evaluate((interfaceSentences) => {
    // "de vraag", not "determine"
    const words =
      /(?:^|[\s(])(?:aan|als|bij|dat|de|deze|dit|een|en|er|geen|het|met|naar|niet|om|op|staat|te|uit|van|voor|vragen|wordt|zijn)(?=$|[\s,.;:)])/i;
    const sentences = new Set(interfaceSentences);
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ALL);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element) {
        for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
          const value = node.getAttribute(name)?.trim() ?? '';
          if (sentences.has(value)) found.push(`${name}: ${value}`);
        }
      } else if (node instanceof Text) {
        const text = node.data.replace(/\s+/g, ' ').trim();
        const owner = node.parentElement;
        if (!text || !owner || owner.closest('script, noscript, style, textarea')) continue;
        if (owner.closest('[lang]')?.getAttribute('lang')?.startsWith('nl')) continue;
        if (sentences.has(text)) found.push(`interface: ${text}`);
        // A name is not in a language.
        else if (words.test(text.replace(/\bVan (?:den? |der )?\p{Lu}/gu, ''))) {
          const where = owner.closest('[class], [aria-label]');
          found.push(`unmarked in ${owner.tagName} of ${where?.className}: ${text.slice(0, 80)}`);
        }
      }
    }
    return [...new Set(found)];
  }, dutchOnly);
}

async function speakEnglish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('button', { name: 'Nederlands' })).toBeFocused();
}

test('the interface switches to English and back, and keeps the choice', async ({ page }) => {
  await page.goto('/');
  await drop(page, sampleFiles.slice(0, 3));
  await expectSummary(page, 'bestanden toegevoegd');
  await speakEnglish(page);
  // Nothing that was done is lost by switching.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Import report');
  await expectSummary(page, '3 files added');
  await expect(page).toHaveTitle('Import report – Repliek');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.reload();
  await expect(page.getByRole('navigation', { name: 'Main menu' })).toBeVisible();
  await page.goto('/#/');
  await expect(page.getByText('3 documents', { exact: false }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Nederlands' }).click();
  await expect(page.getByRole('button', { name: 'English' })).toBeFocused();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bibliotheek');
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
});

test('every screen is in English, says which text is Dutch, and passes axe', async ({ page }) => {
  test.setTimeout(180_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const found: string[] = [];
  const look = async (screen: string) => {
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    found.push(...(await dutchLeft(page)).map((left) => `${screen}: ${left}`));
    found.push(...(await violations(page)).map((violation) => `${screen}: ${violation}`));
  };
  await page.goto('/');
  await speakEnglish(page);
  await look('empty');
  await drop(page, sampleFiles);
  await expectSummary(page, 'files added');
  await look('import report');
  await page.goto('/#/');
  await expect(page.getByText(`${sampleFiles.length} documents`)).toBeVisible();
  await look('library');
  await visitScreens(page, look);
  expect(found).toEqual([]);
});

test('dialogs, comparisons and what is printed are in English too', async ({ page }) => {
  test.setTimeout(180_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const found: string[] = [];
  const look = async (screen: string) => {
    await page.waitForTimeout(300);
    found.push(...(await dutchLeft(page)).map((left) => `${screen}: ${left}`));
  };
  await page.goto('/');
  await speakEnglish(page);
  await drop(page, sampleFiles);
  await expectSummary(page, 'files added');
  await page.goto('/#/');
  const address = await page.getByRole('link', { name: LETTER }).first().getAttribute('href');
  await page.goto(`/${address}/vraag/4`);
  const more = page.getByRole('button', { name: 'More about Question 4', exact: true });
  await more.click();
  await look('more');
  await page.keyboard.press('Escape');
  for (const name of [
    'Correct the reading of Question 4',
    'Label Question 4',
    'Note on Question 4',
    'Put Question 4 in a collection'
  ]) {
    await more.click();
    await page.getByRole('button', { name }).click();
    await expect(page.locator('dialog[open]')).toBeVisible();
    await look(name);
    await page.keyboard.press('Escape');
  }
  const ofPaper = page.getByRole('button', { name: 'More about this document', exact: true });
  await ofPaper.click();
  await look('more about the document');
  await page.keyboard.press('Escape');
  for (const name of ['Correct details', 'Corrections and history', 'Show keyboard shortcuts']) {
    if (name !== 'Show keyboard shortcuts') await ofPaper.click();
    await page.getByRole('button', { name }).first().click();
    await expect(page.locator('dialog[open]')).toBeVisible();
    await look(name);
    await page.keyboard.press('Escape');
  }
  await page.getByRole('main').getByRole('button', { name: 'Export', exact: true }).first().click();
  await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible();
  await look('export');
  await page.keyboard.press('Escape');
  await page.getByRole('main').getByRole('link', { name: 'Print' }).first().click();
  await expect(page.locator('article.sheet')).toBeVisible();
  await look('print');
  await page.goto('/#/versies');
  const list = page.getByRole('list', { name: 'Versions found' });
  await list.getByRole('link', { name: LETTER }).first().click();
  await expect(page.getByRole('heading', { name: 'Differences by question' })).toBeVisible();
  await look('two sets');
  await page.getByRole('link', { name: 'Print or save' }).click();
  await expect(page.getByRole('heading', { name: 'Comparison:' })).toBeVisible();
  await look('printed comparison');
  await page.goBack();
  await page.getByRole('link', { name: 'Side by side in a table' }).click();
  await expect(page.getByRole('table')).toBeVisible();
  await look('matrix');
  await page.goBack();
  await page
    .getByRole('link', { name: /^Question \d+$/ })
    .first()
    .click();
  await expect(page.getByRole('toolbar')).toBeVisible();
  await look('comparison');
  expect(found).toEqual([]);
});

test('English works offline, and is offered to who reads no Dutch', async ({
  browser,
  baseURL
}) => {
  const context = await browser.newContext({
    locale: 'en-GB',
    serviceWorkers: 'allow',
    ...(baseURL ? { baseURL } : {})
  });
  const page = await context.newPage();
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto('/');
  const offer = page.getByRole('complementary', { name: 'Repliek is also available in English.' });
  await expect(offer).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kamervragen');
  // The English sentences are not there before they are asked for.
  expect(loaded.filter((url) => /\/en-[^/]*\.js$/.test(url))).toEqual([]);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await context.setOffline(true);
  await offer.getByRole('button', { name: 'Use English' }).click();
  await expect(offer).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('parliamentary questions');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('parliamentary questions');
  await expect(offer).toHaveCount(0);
  await context.close();
});
