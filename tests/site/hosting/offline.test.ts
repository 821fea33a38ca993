import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { describe, expect, onTestFinished } from 'vitest';
import { pages } from '../setup/pages';
import { serve } from '../setup/server';
import { ready, test, type, value } from '../setup/site';
import { saved, take } from '../setup/taking';
import { watch } from '../setup/watch';

const built = fileURLToPath(new URL('../../../build', import.meta.url));

/** A browser that keeps sites, and what its pages complain of. */
async function keeper(
  browser: Browser,
  root: string
): Promise<{ context: BrowserContext; complaints: string[] }> {
  const context = await browser.newContext({ locale: 'en', viewport: { width: 1280, height: 900 } });
  const complaints: string[] = [];
  await watch(context, root, complaints);
  return { context, complaints };
}

/** One for the running test alone. */
async function ownKeeper(browser: Browser, root: string): ReturnType<typeof keeper> {
  const own = await keeper(browser, root);
  onTestFinished(() => own.context.close());
  return own;
}

function stop(server: Server): void {
  server.closeAllConnections();
  server.close();
}

/** Opens a page and waits until the site is kept and the page has its keeper. */
async function visit(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await ready(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  return page;
}

const link = '?params=8B&tokens=1T&gpus=64&tflops=380..430&uptime=95&solve=time';

describe.for(['/', '/some/sub/path/'] as const)('after one visit, below %s,', (base) => {
  let kept: Awaited<ReturnType<typeof keeper>>;
  let root: string;
  test.beforeAll(async ({ browser }) => {
    const served = await serve(base);
    root = served.root;
    kept = await keeper(browser, root);
    await (await visit(kept.context, root)).close();
    stop(served.server);
    await expect(fetch(root)).rejects.toThrow();
    return () => kept.context.close();
  });

  /** A page without a host, watched. */
  async function offline(address: string): Promise<Page> {
    const page = await kept.context.newPage();
    onTestFinished(async () => {
      await page.close();
      expect(kept.complaints.splice(0)).toEqual([]);
    });
    await page.goto(root + address);
    await ready(page);
    return page;
  }

  test.for(pages.flatMap((path) => [path, path + link]))('"%s" opens offline', async (address) => {
    const page = await offline(address);
    expect(await page.locator('h1').innerText()).not.toBe('');
  });

  test('a page does offline what it does online', async () => {
    const page = await offline(link);
    expect(await value(page, 'gpus')).toBe('64');
    // What is loaded only when it is used.
    await type(page, 'GPUs', '2*64');
    await expect.poll(() => value(page, 'gpus')).toBe('128');
    // From page to page, by links.
    await page.getByRole('link', { name: 'Article', exact: true }).click();
    await page.waitForURL(/\/article\//);
    await page.getByRole('link', { name: 'Deutsch' }).click();
    await page.waitForURL(/\/de\/article\//);
    await page.getByRole('link', { name: 'Rechner', exact: true }).click();
    await expect.poll(() => page.locator('h1').innerText()).toContain('zu trainieren');
    await page.goto(`${root}article?gpus=8`);
    await page.waitForURL(`${root}article/?gpus=8`);
  });
});

test.for([
  ['', 'compare/', 'Download JSON', 'Print report'],
  ['de/', 'de/compare/', 'JSON herunterladen', 'Bericht drucken']
])(
  'after one visit of "%s", what can be taken away is there offline, opened for the first time',
  async ([path, compared, json, print], { browser }) => {
    const { root, server } = await serve('/');
    const { context, complaints } = await ownKeeper(browser, root);
    const page = await visit(context, root + path);
    stop(server);
    await expect(fetch(root)).rejects.toThrow();
    for (const [at, chart] of [
      [path, '.follows figure'],
      [compared, 'figure']
    ] as const) {
      await page.goto(root + at);
      await ready(page);
      await take(page);
      const file = await saved(page, json!);
      expect(JSON.parse(file.text).link).toContain('solve=');
      const svg = await saved(page, 'SVG', chart);
      expect(svg.text.includes('<svg ') && svg.text.endsWith('</svg>\n')).toBe(true);
      const csv = await saved(page, 'CSV', chart);
      expect(csv.text.split('\n').length).toBeGreaterThan(2);
      await page.locator('.parts input[type=file]').setInputFiles({
        name: 'x.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from('params,tokens,gpus,tflops,solve\n8B,x,64,400,time\n')
      });
      await page.locator('.parts [role=status] li').waitFor();
      if (at === path) expect(await page.getByRole('button', { name: print! }).count()).toBe(1);
      expect(await page.locator('.report').count()).toBe(1);
    }
    expect(complaints).toEqual([]);
  }
);

test('an address that does not exist says so offline too', async ({ browser }) => {
  const { root, server } = await serve('/');
  const { context } = await ownKeeper(browser, root);
  const page = await visit(context, root);
  stop(server);
  expect((await page.goto(`${root}nonsense/`))?.status()).toBe(404);
  await ready(page);
  expect(await page.locator('h1').innerText()).toBe('There is no such page');
});

test('the pictures for other sites are not kept', async ({ browser }) => {
  const { root, server } = await serve('/');
  onTestFinished(() => stop(server));
  const { context } = await ownKeeper(browser, root);
  const page = await visit(context, root);
  const kept = await page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    const requests = await (await caches.open(name)).keys();
    return requests.map(({ url }) => new URL(url).pathname);
  });
  expect(kept).toContain('/de/');
  expect(kept).toContain('/__data.json');
  expect(kept).toContain('/icons/192.png');
  expect(kept.filter((path) => /preview|screenshot|sitemap|robots|_headers/.test(path))).toEqual([]);
});

/** Has a page look for a new version, and waits until that has taken over. */
const update = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        navigator.serviceWorker.addEventListener('controllerchange', () => resolve());
        void navigator.serviceWorker.ready.then((registration) => registration.update());
      })
  );

/** A folder with a later version of the site: another chunk in place of one that is loaded late, and that one gone. */
function nextVersion(step = 1): { folder: string; old: string } {
  const folder = mkdtempSync(join(tmpdir(), 'next-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(built, folder, { recursive: true });
  const chunks = join(folder, '_app/immutable/chunks');
  const old = readdirSync(chunks).find((name) =>
    readFileSync(join(chunks, name), 'utf8').includes('createUnit')
  )!;
  const renamed = `next${old}`;
  renameSync(join(chunks, old), join(chunks, renamed));
  for (const name of readdirSync(folder, { recursive: true }) as string[]) {
    if (!/\.(?:js|html)$/.test(name)) continue;
    const text = readFileSync(join(folder, name), 'utf8');
    writeFileSync(join(folder, name), text.replaceAll(old, renamed));
  }
  writeFileSync(join(folder, 'article/__data.json'), 'of another shape');
  const worker = join(folder, 'service-worker.js');
  const { version } = JSON.parse(readFileSync(join(built, '_app/version.json'), 'utf8')) as {
    version: string;
  };
  const text = readFileSync(worker, 'utf8');
  expect(text).toContain(version);
  writeFileSync(worker, text.replaceAll(version, `${Number(version) + step}`));
  return { folder, old };
}

describe('a new version', () => {
  test('takes over for new pages, and a page that was open goes on with the old one', async ({ browser }) => {
    let folder = built;
    const { root, server } = await serve('/', () => folder);
    onTestFinished(() => stop(server));
    const { context, complaints } = await ownKeeper(browser, root);
    const open = await visit(context, root);
    const keys = () => open.evaluate(() => caches.keys());
    const [first] = await keys();

    const next = nextVersion();
    folder = next.folder;
    expect((await fetch(`${root}_app/immutable/chunks/${next.old}`)).status).toBe(404);
    await update(open);
    expect(await keys()).toHaveLength(2);
    // Loaded now, by the old page: only the cache of its version still has it.
    await type(open, 'GPUs', '2*64');
    await expect.poll(() => value(open, 'gpus')).toBe('128');

    // From page to page without loading anew, by data that belong to its code.
    await open.evaluate(() => ((window as { isOld?: boolean }).isOld = true));
    await open.getByRole('link', { name: 'Article', exact: true }).click();
    await open.waitForURL(/\/article\//);
    await expect.poll(() => open.locator('h1').innerText()).not.toContain('Training 70');
    expect(await open.evaluate(() => 'isOld' in window)).toBe(true);
    expect(await open.evaluate(() => fetch('__data.json').then((data) => data.text()))).not.toBe(
      'of another shape'
    );

    // A page opened beside it is the new one.
    const beside = await visit(context, root);
    expect(await beside.evaluate(() => fetch('article/__data.json').then((data) => data.text()))).toBe(
      'of another shape'
    );
    expect(await keys()).toHaveLength(2);
    await beside.close();

    // With every page closed, the old version goes.
    await open.goto('about:blank');
    const again = await visit(context, root);
    await expect.poll(() => again.evaluate(() => caches.keys())).toHaveLength(1);
    expect(await again.evaluate(() => caches.keys())).not.toContain(first);
    await type(again, 'GPUs', '3*64');
    await expect.poll(() => value(again, 'gpus')).toBe('192');
    expect(complaints).toEqual([]);
  });
});

test('a page opens though a version that takes over gets stuck', { timeout: 60_000 }, async ({ browser }) => {
  let folder = built;
  const { root, server } = await serve('/', () => folder);
  onTestFinished(() => stop(server));
  const { context } = await ownKeeper(browser, root);
  const page = await visit(context, root);
  folder = nextVersion().folder;
  const worker = join(folder, 'service-worker.js');
  const text = readFileSync(worker, 'utf8');
  expect(text).toContain('clients.claim()');
  writeFileSync(
    worker,
    text.replace('clients.claim()', 'clients.matchAll().then(() => new Promise(() => {}))')
  );
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state))
    .toBe('activating');
  const response = await page.goto(`${root}method/`, { timeout: 20_000 });
  expect(response?.status()).toBe(200);
  await ready(page);
});

test('a version that no page is of goes while pages of others are open', async ({ browser }) => {
  let folder = built;
  const { root, server } = await serve('/', () => folder);
  onTestFinished(() => stop(server));
  const { context, complaints } = await ownKeeper(browser, root);
  const first = await visit(context, root);
  const keys = () => first.evaluate(() => caches.keys());
  const [oldest = ''] = await keys();

  folder = nextVersion().folder;
  await update(first);
  const second = await visit(context, root);
  const middle = (await keys()).find((name) => name !== oldest)!;

  folder = nextVersion(2).folder;
  await update(first);
  const third = await visit(context, root);
  await expect.poll(keys).toHaveLength(3);
  await second.close();
  await third.goto(`${root}method/`);
  await expect.poll(keys).toHaveLength(2);
  expect(await keys()).not.toContain(middle);
  expect(await keys()).toContain(oldest);
  // Loaded now: only the cache of its version has it.
  await type(first, 'GPUs', '2*64');
  await expect.poll(() => value(first, 'gpus')).toBe('128');
  expect(complaints).toEqual([]);
});

describe('the manifest', () => {
  test.for([
    { path: '', name: 'Training efficiency', start: '/some/sub/path/' },
    { path: 'de/', name: 'Trainingseffizienz', start: '/some/sub/path/de/' }
  ])('at "$path" has what it takes to be installed', async ({ path, name, start }, { open }) => {
    const page = await open(path, { base: '/some/sub/path/' });
    const session = await page.context().newCDPSession(page);
    const { url, errors, data } = await session.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    const manifest = JSON.parse(data!);
    expect(manifest.name).toBe(name);
    expect(new URL(manifest.start_url, url).pathname).toBe(start);
    for (const { src, sizes } of manifest.icons as { src: string; sizes: string }[]) {
      const size = await page.evaluate(async (address) => {
        const image = new Image();
        image.src = address;
        await image.decode();
        return `${image.naturalWidth}x${image.naturalHeight}`;
      }, new URL(src, url).href);
      if (sizes !== 'any') expect(size).toBe(sizes);
    }
  });
});
