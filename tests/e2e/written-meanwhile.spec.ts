import type { BrowserContext, Locator, Page } from '@playwright/test';
import { drop, expect, openMenu, sampleFiles, test } from './support.ts';

const letter = sampleFiles.find((file) => file.includes('antwoordbrief'))!;
/** A page of ten sets, which is called by what it holds. */
const untitled = sampleFiles.find((file) => file.includes('webpagina'))!;
const others = sampleFiles.filter((file) => file !== letter && file !== untitled);

async function openLetter(page: Page): Promise<void> {
  await page.goto('/');
  await drop(page, [letter]);
  await page.getByRole('link', { name: /avondafvaarten/ }).click();
  await expect(page.getByRole('article', { name: 'Vraag 3', exact: true })).toBeVisible();
}

/** Brings files in and labels a question in a second tab, and waits until the first one has heard. */
async function changeElsewhere(page: Page, context: BrowserContext): Promise<void> {
  const address = page.url().replace(/#.*/, '');
  const heard = page.evaluate(
    () =>
      new Promise<void>((done) => {
        const channel = new BroadcastChannel('repliek-library');
        // Time enough to read the library again, and to compare it.
        channel.onmessage = () => setTimeout(done, 2000);
      })
  );
  const other = await context.newPage();
  await other.goto(address);
  await drop(other, others);
  await expect(other.getByRole('main').getByText('bestanden toegevoegd').first()).toBeVisible();
  await heard;
  await other.close();
}

const WRITTEN = 'Nog niet af';

/** Where something is written, and how one comes there from the letter. */
const PLACES: Record<string, (page: Page) => Promise<Locator>> = {
  'a note': async (page) => {
    const menu = await openMenu(page, 'Vraag 3');
    await menu.getByRole('button', { name: 'Notitie bij Vraag 3' }).click();
    return page.getByRole('textbox', { name: 'Notitie' });
  },
  'the name of a new map': async (page) => {
    const menu = await openMenu(page, 'Vraag 3');
    await menu.getByRole('button', { name: 'Vraag 3 in een map zetten' }).click();
    return page.getByRole('textbox', { name: 'Naam van de nieuwe map' });
  },
  'a member in the facts of a paper': async (page) => {
    await openMenu(page, 'dit stuk');
    await page.getByRole('button', { name: 'Gegevens corrigeren' }).click();
    return page.getByRole('group', { name: 'Indieners, persoon 1' }).getByLabel('Naam');
  },
  'the title of a paper': async (page) => {
    await page.goto('/');
    await drop(page, [untitled]);
    await page.getByRole('link', { name: 'Naar de bibliotheek' }).click();
    await page.getByRole('button', { name: /^Titel geven/ }).click();
    return page.getByRole('textbox', { name: /^Titel in plaats van/ });
  },
  'the name of a search': async (page) => {
    await page.goto('/#/zoeken?q=veerpont');
    await page.getByRole('button', { name: 'Zoekopdracht bewaren' }).click();
    return page.getByLabel('Naam van de zoekopdracht');
  },
  'a heading in a map': async (page) => {
    const menu = await openMenu(page, 'Vraag 3');
    await menu.getByRole('button', { name: 'Vraag 3 in een map zetten' }).click();
    await page.getByRole('textbox', { name: 'Naam van de nieuwe map' }).fill('Veer');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Map openen' }).click();
    await page.getByRole('button', { name: 'Kop toevoegen' }).click();
    return page.getByRole('textbox', { name: 'Kop' });
  }
};

for (const [name, open] of Object.entries(PLACES)) {
  test(`what is being written stays while another tab changes the library: ${name}`, async ({
    page,
    context
  }) => {
    await openLetter(page);
    const field = await open(page);
    await field.fill(WRITTEN);
    await changeElsewhere(page, context);
    await expect(field).toHaveValue(WRITTEN);
    await expect(field).toBeFocused();
  });
}
