/**
 * The screen that compares two answers of 10,000 words, a fifth of them changed, by the browser's
 * own trace: the longest task of the page while it is opened, scrolled, stepped through and filtered.
 * The goal is no task over 50 ms of processor time. Builds the app first, then serves it.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { obtainBrowser } from '../tools/browser.ts';
import { randomFrom } from './corpus.ts';
import { longestTask } from './task-times.ts';
import type { BenchRow, BenchTable } from './run.ts';

const root = join(import.meta.dirname, '../..');
const WORDS = 10_000;
const EDITED = 0.2;
const PARAGRAPH = 90;
const GOAL = 50;

/** Letters with one question each, whose answer is the same but for a fifth of its words. */
function letters(folder: string): string[] {
  const random = randomFrom(7);
  const word = () =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, () => {
      const pick = (signs: string) => signs[Math.floor(random() * signs.length)]!;
      return pick('bdfghklmnprstvw') + pick('aeiou');
    }).join('');
  const known = Array.from({ length: 3000 }, word);
  const some = () => known[Math.floor(random() * known.length)]!;
  const words = Array.from({ length: WORDS }, some);
  const edited = words.map((own) => (random() < EDITED ? some() : own));
  return [words, edited].map((list, at) => {
    const paragraphs: string[] = [];
    for (let i = 0; i < list.length; i += PARAGRAPH)
      paragraphs.push(`De ${list.slice(i, i + PARAGRAPH).join(' ')}.`);
    const path = join(folder, `lang-${at + 1}.txt`);
    writeFileSync(
      path,
      'Antwoorden op de vragen van het lid Vlietstra over een lang antwoord (ingezonden 3 maart 2025).\n\n' +
        'Vraag 1\n\nKunt u uitvoerig uiteenzetten hoe lang een antwoord op een vraag kan worden?\n\n' +
        `Antwoord 1\n\n${paragraphs.join('\n\n')}\n`
    );
    return path;
  });
}

async function scroll(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y < height; y += 700) {
    await page.mouse.wheel(0, 700);
    await page.waitForTimeout(30);
  }
}

async function press(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(250);
  }
}

export async function run(): Promise<BenchTable> {
  await build({ root, logLevel: 'warn' });
  const server = await preview({ root, preview: { port: 4391, strictPort: false } });
  const browser = await chromium.launch({
    executablePath: obtainBrowser('figures').executablePath
  });
  const folder = mkdtempSync(join(tmpdir(), 'comparison-'));
  const rows: BenchRow[] = [];
  try {
    const address = server.resolvedUrls?.local[0];
    if (!address) throw new Error('the preview server has no address');
    const page = await browser.newPage({ locale: 'nl-NL', viewport: { width: 1440, height: 900 } });
    await page.goto(address);
    await page.locator('body').drop({ files: letters(folder) });
    await page.getByRole('main').getByText('2 bestanden toegevoegd').waitFor({ timeout: 60_000 });
    await page.goto(`${address}#/versies`);
    await page
      .getByRole('link', { name: /lang antwoord/i })
      .first()
      .click();
    const question = page.getByRole('link', { name: 'Vraag 1', exact: true }).first();
    await question.waitFor({ timeout: 60_000 });
    for (const [name, work] of [
      [
        'opened',
        async () => {
          await question.click();
          await page.locator('main ins').first().waitFor({ timeout: 60_000 });
          await page.waitForTimeout(1500);
        }
      ],
      ['scrolled from top to end', () => scroll(page)],
      [
        'stepped through, 20 differences',
        () =>
          press(
            page,
            Array.from({ length: 20 }, () => 'n')
          )
      ],
      ['filtered, one kind after the other', () => press(page, ['1', '2', '5', '1', '2', '5'])],
      [
        'shown as one text and back',
        async () => {
          await page.getByRole('button', { name: 'In één tekst' }).click();
          await page.waitForTimeout(800);
          await page.getByRole('button', { name: 'Naast elkaar' }).click();
          await page.waitForTimeout(800);
        }
      ]
    ] as const) {
      const longest = await longestTask(page, folder, work);
      rows.push({
        name: `${name}: longest task, ms (beside: the goal)`,
        value: longest,
        baseline: GOAL,
        ratio: longest / GOAL
      });
    }
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  }
  return { title: 'Two answers of 10,000 words beside each other, in a browser', rows };
}
