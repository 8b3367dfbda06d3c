import { openLetter, save } from './correcting.ts';
import { expect, expectSummary, openMenu, test } from './support.ts';

test('what was typed in a dialog is not lost by the mouse', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Tekst plakken' }).click();
  const dialog = page.getByRole('dialog', { name: 'Tekst plakken als document' });
  await expect(dialog).toBeVisible();
  const box = (await dialog.boundingBox())!;
  const beside = { x: box.x / 2, y: box.y + 200 };

  // Nothing was typed: a click beside it shuts it.
  await page.mouse.click(beside.x, beside.y);
  await expect(dialog).toBeHidden();

  await page.getByRole('button', { name: 'Tekst plakken' }).click();
  const field = dialog.getByRole('textbox', { name: 'Tekst' });
  // Who selects text with the mouse may let go beside the dialog.
  const middle = (await field.boundingBox())!;
  await page.mouse.move(middle.x + 100, middle.y + 20);
  await page.mouse.down();
  await page.mouse.move(beside.x, beside.y, { steps: 4 });
  await page.mouse.up();
  await expect(dialog).toBeVisible();

  await field.fill('Vraag 1\nVaart de pont?');
  await page.mouse.click(beside.x, beside.y);
  await expect(dialog).toBeVisible();
  await expect(field).toHaveValue(/Vaart de pont/);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  // Nor by a key: it can be taken up again.
  const notice = page.getByRole('complementary', { name: 'Melding' });
  await expect(notice).toContainText('Tekst niet toegevoegd.');
  await notice.getByRole('button', { name: 'Terughalen' }).press('Enter');
  await expect(field).toHaveValue(/Vaart de pont/);
  await dialog.getByRole('button', { name: 'Toevoegen' }).click();
  await expectSummary(page, '1 bestand toegevoegd');
  await expect(notice.getByText('Tekst niet toegevoegd')).toHaveCount(0);
});

test('a note that was shut before it was kept can be gone on with', async ({ page }) => {
  await openLetter(page);
  await (await openMenu(page, 'Vraag 3')).getByRole('button', { name: 'Notitie' }).click();
  const field = page.getByRole('textbox', { name: 'Notitie' });
  await field.fill('Navragen bij de rederij');
  await page.keyboard.press('Escape');
  const notice = page.getByRole('complementary', { name: 'Melding' });
  await expect(notice).toContainText('Notitie niet bewaard.');
  await notice.getByRole('button', { name: 'Terughalen' }).click();
  await expect(field).toHaveValue('Navragen bij de rederij');
  await page.keyboard.press('Control+Enter');
  await expect(notice).toContainText('Notitie bewaard.');
  const kept = page.getByRole('list', { name: /^Notities bij/ });
  await expect(kept).toContainText('Navragen bij de rederij');

  // One that is changed keeps what it says until then.
  await page.getByRole('button', { name: /^Notitie wijzigen/ }).click();
  await field.fill('Navragen bij de reder');
  await page.keyboard.press('Escape');
  await notice.getByRole('button', { name: 'Terughalen' }).click();
  await expect(field).toHaveValue('Navragen bij de reder');
  await page.keyboard.press('Control+Enter');
  await expect(kept.getByText('Navragen bij de reder', { exact: true })).toBeVisible();

  // Nothing is said where nothing was typed.
  await page.getByRole('button', { name: /^Notitie wijzigen/ }).click();
  await expect(field).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(notice.getByText('Notitie niet bewaard')).toHaveCount(0);
});

test('facts that were shut before they were saved can be gone on with', async ({ page }) => {
  await openLetter(page);
  const ask = async () => {
    await openMenu(page, 'dit stuk');
    await page.getByRole('button', { name: 'Gegevens corrigeren' }).click();
  };
  await ask();
  const dialog = page.getByRole('dialog', { name: 'Gegevens van het stuk corrigeren' });
  const day = dialog.getByLabel('Ingezonden');
  await day.fill('2025-02-03');
  await page.keyboard.press('Escape');
  const notice = page.getByRole('complementary', { name: 'Melding' });
  await expect(notice).toContainText('Gegevens niet bewaard.');
  await notice.getByRole('button', { name: 'Terughalen' }).click();
  await expect(day).toHaveValue('2025-02-03');
  await save(dialog);
  await expect(page.getByText('3 februari 2025', { exact: true })).toBeVisible();

  // Nothing is said where nothing was changed; what is opened anew shows what is known.
  await ask();
  await expect(day).toHaveValue('2025-02-03');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(notice.getByText('Gegevens niet bewaard')).toHaveCount(0);
});
