import type { Locator, Page } from '@playwright/test';
import { drop, expect, openMenu, sampleFiles } from './support.ts';

/** The sample that is corrected. */
export const letter = sampleFiles.find((file) => file.includes('antwoordbrief'))!;

/** Imports the sample and opens it. */
export async function openLetter(page: Page): Promise<void> {
  await page.goto('/');
  await drop(page, [letter]);
  await page.getByRole('link', { name: /avondafvaarten/ }).click();
  await expect(question(page, '3')).toBeVisible();
}

/** A question of the open letter, with its answer. */
export const question = (page: Page, label: string): Locator =>
  page.getByRole('article', { name: `Vraag ${label}`, exact: true });

/** Opens the dialog for a question and chooses what is wrong with it. */
export async function correct(page: Page, label: string, task: RegExp): Promise<Locator> {
  const menu = await openMenu(page, `Vraag ${label}`);
  await menu.getByRole('button', { name: `Lezing van Vraag ${label} corrigeren` }).click();
  const dialog = page.getByRole('dialog', { name: `Lezing corrigeren: Vraag ${label}` });
  const select = dialog.getByLabel('Wat klopt er niet?');
  await select.waitFor();
  const options = await select.locator('option').allInnerTexts();
  await select.selectOption(options.find((option) => task.test(option))!);
  return dialog;
}

/** Keeps what the dialog says. */
export async function save(dialog: Locator): Promise<void> {
  await dialog.getByRole('button', { name: 'Correctie bewaren' }).click();
  await expect(dialog).toBeHidden();
}

/** Moves the border between the third question and its answer by a line, and keeps that. */
export async function moveBorder(page: Page): Promise<void> {
  const dialog = await correct(page, '3', /grens/);
  await dialog.getByRole('slider', { name: 'Grens' }).focus();
  await page.keyboard.press('ArrowDown');
  await save(dialog);
}

/** All that is read of the letter's questions and answers, for a comparison of before and after. */
export async function read(page: Page): Promise<string[]> {
  const articles = await page.locator('article[data-question]').all();
  return Promise.all(
    articles.map(async (article) =>
      (await article.locator('h2, .question, .answer').allTextContents()).join(' | ')
    )
  );
}

/** Takes the last step back by key, and holds the reading to what it was. */
export async function expectUndone(page: Page, before: readonly string[]): Promise<void> {
  await page.keyboard.press('Control+z');
  await expect.poll(() => read(page)).toEqual(before);
}
