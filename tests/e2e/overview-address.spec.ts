import { drop, expect, expectSummary, sampleFiles, test } from './support.ts';

test('what an overview is narrowed down to stands in its address', async ({ page }) => {
  await page.goto('/');
  await drop(page, sampleFiles);
  await expectSummary(page, `${sampleFiles.length} bestanden toegevoegd`);
  await page.goto('/#/openstaand');
  const show = page.getByLabel('Toon');
  const sets = page.getByRole('list', { name: 'Vragensets' }).getByRole('listitem');
  await expect(show).toHaveValue('open');
  const open = await sets.count();
  await show.focus();
  await show.selectOption('all');
  await expect(page).toHaveURL(/#\/openstaand\?toon=alles$/);
  await expect(show).toBeFocused();
  await page.getByLabel('Sorteren op').selectOption('title');
  await expect(page).toHaveURL(/#\/openstaand\?toon=alles&sorteer=titel$/);
  const all = await sets.count();
  expect(all).toBeGreaterThan(open);
  await page.reload();
  await expect(show).toHaveValue('all');
  await expect(sets).toHaveCount(all);
  await page.goBack();
  await page.goBack();
  await expect(show).toHaveValue('open');
  await expect(sets).toHaveCount(open);

  await page.goto('/#/toezeggingen?soort=moties');
  await expect(page.getByRole('main').getByRole('combobox').first()).toHaveValue('motion');
  await page.getByLabel('Filter op woorden of naam').fill('zzzz');
  await expect(page).toHaveURL(/#\/toezeggingen\?q=zzzz&soort=moties$/);
  await expect(page.getByLabel('Filter op woorden of naam')).toBeFocused();
  await page.goto('/#/cijfers?per=fractie');
  await expect(page.getByRole('main').getByRole('combobox').first()).toHaveValue('groups');
});
