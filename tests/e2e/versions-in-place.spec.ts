import { writeFileSync } from 'node:fs';
import { createWriter } from '../generate/prose.ts';
import { createRandom } from '../generate/random.ts';
import { axe } from './axe.ts';
import { drop, expect, sampleFiles, test } from './support.ts';

/** A letter in which the answers from question 6 on stand one question too far. */
function shiftedLetter(): string {
  const writer = createWriter(createRandom(14));
  const exchanges = Array.from({ length: 14 }, () => {
    const topic = writer.topic();
    return { question: writer.sentence(topic, 25), answer: writer.paragraph(topic, 4) };
  });
  const blocks = exchanges.map(
    ({ question }, at) =>
      `Vraag ${at + 1}\n\nKlopt het dat ${question.replace(/\.$/, '')}?\n\n` +
      `Antwoord ${at + 1}\n\n${exchanges[at < 5 ? at : at - 1]!.answer}`
  );
  const head =
    'Hierbij zend ik u de antwoorden op de vragen van het lid Brinkgreve (VVD) over ponten.';
  return `Geachte voorzitter,\n\n${head}\n\n${blocks.join('\n\n')}\n`;
}

for (const width of [1440, 360])
  test(`an answer that seems to have shifted says so where it is read, ${width} px wide`, async ({
    page
  }, testInfo) => {
    await page.setViewportSize({ width, height: 900 });
    const path = testInfo.outputPath('verschoven.txt');
    writeFileSync(path, shiftedLetter());
    await page.goto('/');
    await drop(page, [path]);
    await page
      .getByRole('main')
      .getByRole('link', { name: /ponten/i })
      .first()
      .click();
    const note = page.getByText('Dit antwoord past naar de woorden beter bij vraag 6').first();
    await expect(note).toBeVisible();
    await page
      .getByText(/^Waarom \(vragen 6/)
      .first()
      .click();
    await expect(
      page
        .getByRole('listitem')
        .filter({ hasText: /woorden/ })
        .first()
    ).toBeVisible();
    await note.scrollIntoViewIfNeeded();
    const room = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(room).toBeLessThanOrEqual(0);
    expect((await axe(page).analyze()).violations).toEqual([]);
    await page.getByRole('link', { name: 'Naar vraag 6' }).first().click();
    await expect(page.getByRole('heading', { name: 'Vraag 6', exact: true })).toBeInViewport();
  });

test('a set that a page prints twice is one entry, that unfolds to both places', async ({
  page
}) => {
  await page.setViewportSize({ width: 360, height: 900 });
  await page.goto('/');
  await drop(page, [sampleFiles.find((file) => file.includes('webpagina'))!]);
  await expect(page.getByRole('main').getByText('toegevoegd').first()).toBeVisible();
  await page.goto('/#/');
  await page.locator('summary').filter({ hasText: '10 vragensets' }).click();
  const entry = page.getByText('staat 2 keer in dit stuk');
  const links = page.getByRole('list', { name: /schoolzwemmen/ }).getByRole('link');
  await expect(entry).toHaveCount(1);
  await expect(links.first()).toBeHidden();
  await entry.click();
  await expect(links.first()).toBeVisible();
  await links.nth(1).click();
  await expect(page.getByRole('heading', { name: /schoolzwemmen/ }).first()).toBeVisible();
});
