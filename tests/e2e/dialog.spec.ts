import { expect, test } from './support.ts';

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
});
