import { join } from 'node:path';
import { drop, expect, projectFolder, test } from './support.ts';

const survey = join(projectFolder, 'tests/fixtures/survey-that-asks-once-as-members-do.txt');

test('what was held back says so, is read as questions by one button, and as text when undone', async ({
  page
}) => {
  await page.goto('/');
  await drop(page, [survey]);
  await page
    .getByRole('link', { name: /vragenlijst|survey/ })
    .first()
    .click();
  const first = page.getByRole('article', { name: 'Vraag 1', exact: true });
  await expect(page.getByText('niets wijst erop dat volksvertegenwoordigers')).toBeVisible();
  await expect(first).toBeHidden();
  await page.getByRole('button', { name: 'Toch als vragen lezen' }).click();
  await expect(first).toContainText('Hoe vaak vaart u?');
  await expect(page.getByRole('button', { name: 'Toch als vragen lezen' })).toBeHidden();
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(first).toBeHidden();
});
