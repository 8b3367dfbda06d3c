import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { drop, expect, expectSummary, projectFolder, sampleFiles, test } from './support.ts';

test.use({ serviceWorkers: 'allow' });

test('starts without a network, with its documents and its search', async ({ page, context }) => {
  await page.goto('/');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await drop(page, sampleFiles.slice(0, 4));
  await expectSummary(page, '4 bestanden toegevoegd');
  await context.setOffline(true);
  await page.reload();
  await page.getByRole('link', { name: 'Bibliotheek', exact: true }).click();
  await expect(page.getByText('4 stukken')).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('avondafvaart');
  await expect(
    page.getByRole('list', { name: 'Resultaten' }).getByRole('article').first()
  ).toBeVisible();
});

test('neither the page nor its worker can reach another origin', async ({ page }) => {
  await page.goto('/');
  await drop(page, sampleFiles.slice(0, 1));
  await expectSummary(page, '1 bestand toegevoegd');
  const reached = await page.evaluate(() =>
    fetch('https://example.org/?leak=1').then(
      () => true,
      () => false
    )
  );
  expect(reached).toBe(false);
  for (const worker of page.workers()) {
    const means = await worker.evaluate(() =>
      ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].filter(
        (name) => (globalThis as Record<string, unknown>)[name] !== undefined
      )
    );
    expect(means).toEqual([]);
  }
});

test('every kept file has the policy, which binds a worker only as a header', async ({ page }) => {
  await page.goto('/');
  const policies = await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    const [name] = await caches.keys();
    const cache = await caches.open(name!);
    const kept = await Promise.all((await cache.keys()).map((key) => cache.match(key)));
    return kept.map((response) => response?.headers.get('content-security-policy') ?? '');
  });
  expect(policies.length).toBeGreaterThan(50);
  expect(policies.filter((policy) => !policy.includes("connect-src 'none'"))).toEqual([]);
});

test('every file of the app is kept but the one that keeps them, whatever its name ends in', async ({
  page
}) => {
  await page.goto('/');
  const kept = await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    const [name] = await caches.keys();
    const keys = await (await caches.open(name!)).keys();
    return keys.map(({ url }) => new URL(url).pathname.slice(1));
  });
  const built = readdirSync(join(projectFolder, 'dist'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(projectFolder.length + 6))
    .filter((path) => path !== 'sw.js' && !path.endsWith('.map'));
  expect(kept.sort()).toEqual(built.sort());
});

test('can be installed', async ({ page }) => {
  await page.goto('/');
  const session = await page.context().newCDPSession(page);
  const manifest = await session.send('Page.getAppManifest');
  expect(manifest.errors).toEqual([]);
  expect(JSON.parse(manifest.data ?? '{}')).toMatchObject({ short_name: 'Repliek', lang: 'nl' });
});

test('a tab in which somebody writes is not taken away by an update in another one', async ({
  page
}) => {
  await page.goto('/');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  await page.getByRole('button', { name: 'Tekst plakken' }).click();
  const text = page.getByRole('textbox', { name: 'Tekst', exact: true });
  await expect(text).toBeFocused();
  await text.fill('Nog niet af');
  await page.evaluate(() => navigator.serviceWorker.dispatchEvent(new Event('controllerchange')));
  const bar = page.getByText('Repliek is in een ander tabblad bijgewerkt');
  await expect(bar).toBeVisible();
  await expect(text).toHaveValue('Nog niet af');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(bar).toHaveCount(0);
});

test('an update leaves a tab of the version before what it has not asked for yet', async ({
  page
}) => {
  await page.goto('/');
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    for (const version of ['oldest', 'before']) {
      const cache = await caches.open(`repliek-app-${version}`);
      const headers = { 'content-type': 'text/javascript' };
      await cache.put('assets/part-before.js', new Response('export const is = 1;', { headers }));
    }
    // What comes next is put in charge anew.
    await (await navigator.serviceWorker.getRegistration())?.unregister();
  });
  await page.reload();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(() => page.evaluate(() => caches.has('repliek-app-oldest'))).toBe(false);
  await page.reload();
  const part = new URL('/assets/part-before.js', page.url()).href;
  expect(await page.evaluate((url) => import(url).then(({ is }) => is as number), part)).toBe(1);
});
